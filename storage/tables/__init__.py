"""The tables, a file for each feature. What must be true is kept by named constraints, not by
care. An index that is partial on SQLite is so on PostgreSQL, too."""

from storage.tables.asks import Ask, AskRequest
from storage.tables.deliveries import Delivery
from storage.tables.feedback import Feedback
from storage.tables.meetings import Meeting, MeetingYes
from storage.tables.membership import Enrolment, Member, MemberTopic
from storage.tables.pairings import Pairing, Seat
from storage.tables.programmes import Programme
from storage.tables.prompts import Post
from storage.tables.rounds import Round, SittingOut
from storage.tables.safety import Block, Report
from storage.tables.series import Series, SeriesPairing
from storage.tables.starters import OwnStarter, StarterOff, StarterShown
from storage.tables.values import Instant
from storage.tables.workspaces import Event, Workspace

__all__ = [
    "Ask",
    "AskRequest",
    "Block",
    "Delivery",
    "Enrolment",
    "Event",
    "Feedback",
    "Instant",
    "Meeting",
    "MeetingYes",
    "Member",
    "MemberTopic",
    "OwnStarter",
    "Pairing",
    "Post",
    "Programme",
    "Report",
    "Round",
    "Seat",
    "Series",
    "SeriesPairing",
    "SittingOut",
    "StarterOff",
    "StarterShown",
    "Workspace",
]
