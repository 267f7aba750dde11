"""What can be wrong with a request, in the words of the person who made it.

    MentoringError
    ├── NotAllowed            GuestsCannotJoin, OutsidersCannotJoin, OnlyPeopleCanJoin, AdminsOnly
    ├── NotAMember
    ├── ProgrammeHasEnded, LastProgramme, TooManyProgrammes
    ├── NotInThisPairing, NotIntroducedYet
    ├── NoSuchStarter, TooManyStarters
    ├── NothingToRate, NothingToEnd, OverAlready, NobodyToTell, ReaderHasChanged, TooManyToAvoid
    ├── MeetingRefused        NothingToArrange, NobodyToMeet, NobodyWaits, TimeHasPassed, ...
    ├── RoundJustStarted
    ├── TokenNotAccepted
    ├── AskRefused            AlreadyAsking, TooManyAsks, AlreadyFound, SomebodyElseWasFound, ...
    └── InvalidInput          InvalidTimeZone, InvalidDate, DateNotAhead, RulesNotAccepted, ...

Every error has a sentence in the catalogues, under its `key`.
"""

from typing import ClassVar


class MentoringError(Exception):
    """A rule was broken. `key` names the sentence to say, `values` fill it."""

    key: ClassVar[str]

    def __init__(self, **values: object) -> None:
        super().__init__(self.key)
        self.values = values


class NotAllowed(MentoringError):
    """This person may not do this."""


class GuestsCannotJoin(NotAllowed):
    key = "error-guests-cannot-join"


class OutsidersCannotJoin(NotAllowed):
    key = "error-outsiders-cannot-join"


class OnlyPeopleCanJoin(NotAllowed):
    key = "error-only-people-can-join"


class AdminsOnly(NotAllowed):
    key = "error-admins-only"


class NotAMember(MentoringError):
    key = "error-not-a-member"


class ProgrammeHasEnded(MentoringError):
    key = "error-programme-has-ended"


class LastProgramme(MentoringError):
    key = "error-last-programme"


class TooManyProgrammes(MentoringError):
    key = "error-too-many-programmes"


class NotInThisPairing(MentoringError):
    key = "error-not-in-this-pairing"


class NotIntroducedYet(MentoringError):
    key = "error-not-introduced-yet"


class NothingToRate(MentoringError):
    key = "error-nothing-to-rate"


class NoSuchStarter(MentoringError):
    key = "error-no-such-starter"


class TooManyStarters(MentoringError):
    key = "error-too-many-starters"


class NothingToEnd(MentoringError):
    key = "error-nothing-to-end"


class OverAlready(MentoringError):
    key = "error-over-already"


class MeetingRefused(MentoringError):
    """No meeting comes of it."""


class NothingToArrange(MeetingRefused):
    key = "error-nothing-to-arrange"


class NobodyToMeet(MeetingRefused):
    key = "error-nobody-to-meet"


class NobodyWaits(MeetingRefused):
    key = "error-nobody-waits"


class NobodyWaitsToHear(MeetingRefused):
    key = "error-nobody-waits-to-hear"


class NothingComesInAPause(MeetingRefused):
    key = "error-nothing-comes-in-a-pause"


class NotTheOneYouHave(MeetingRefused):
    """A button of an introduction that is over, while somebody waits in another."""

    key = "error-not-the-one-you-have"


class IntroductionIsOver(MeetingRefused):
    """For whoever asks."""

    key = "error-introduction-is-over"


class RoundIsOver(IntroductionIsOver):
    """For all of them: no time is looked for any more."""

    key = "error-round-is-over"


class AnotherIsOn(RoundIsOver):
    """And somebody waits for whoever asks in another."""

    key = "error-another-is-on"


class YouHaveNoTime(IntroductionIsOver):
    key = "error-you-have-no-time"


class TheyHaveNoTime(IntroductionIsOver):
    key = "error-they-have-no-time"


class TimeHasPassed(MeetingRefused):
    key = "error-time-has-passed"


class TimeIsOvertaken(MeetingRefused):
    key = "error-time-is-overtaken"


class YourOwnProposal(MeetingRefused):
    key = "error-your-own-proposal"


class NobodyToTell(MentoringError):
    key = "error-nobody-to-tell"


class ReaderHasChanged(MentoringError):
    """Since a form was opened; `reader` is the Slack id of who it is now."""

    key = "error-reader-has-changed"


class TooManyToAvoid(MentoringError):
    key = "error-too-many-to-avoid"


class TokenNotAccepted(MentoringError):
    key = "error-token-not-accepted"


class RoundJustStarted(MentoringError):
    key = "error-round-just-started"


class AskRefused(MentoringError):
    """What somebody wants of an ask cannot be done."""


class AlreadyAsking(AskRefused):
    key = "error-already-asking"


class TooManyAsks(AskRefused):
    key = "error-too-many-asks"


class AlreadyFound(AskRefused):
    key = "error-already-found"


class SomebodyElseWasFound(AskRefused):
    key = "error-somebody-else-was-found"


class NotYourAsk(AskRefused):
    key = "error-not-your-ask"


class InvalidInput(MentoringError):
    """A field of a form cannot be used as it is. `field` names the field; `others` is what is wrong
    with other fields of the same form."""

    field: ClassVar[str]
    others: tuple["InvalidInput", ...] = ()


class RulesNotAccepted(InvalidInput):
    key = "error-rules-not-accepted"
    field = "rules"


class GenerationMissing(InvalidInput):
    key = "error-generation-missing"
    field = "generation"


class NobodysManager(InvalidInput):
    key = "error-nobodys-manager"
    field = "reports_to"


class OwnManager(InvalidInput):
    key = "error-own-manager"
    field = "reports_to"


class InvalidDate(InvalidInput):
    key = "error-invalid-date"
    field = "until"


class DateNotAhead(InvalidInput):
    key = "error-date-not-ahead"
    field = "until"


class DateTooFar(InvalidInput):
    key = "error-date-too-far"
    field = "until"


class InvalidTimeZone(InvalidInput):
    key = "error-invalid-time-zone"
    field = "time_zone"


class InvalidCountry(InvalidInput):
    key = "error-invalid-country"
    field = "country"


class InvalidClosedDays(InvalidInput):
    """`name` holds every entry that cannot be read."""

    key = "error-invalid-closed-days"
    field = "closed_days"


class TooManyClosedDays(InvalidInput):
    key = "error-too-many-closed-days"
    field = "closed_days"


class InvalidTime(InvalidInput):
    key = "error-invalid-time"
    field = "at"


class InvalidRating(InvalidInput):
    key = "error-invalid-rating"
    field = "rating"


class TextMissing(InvalidInput):
    key = "error-text-missing"
    field = "text"


class StarterMissing(InvalidInput):
    key = "error-starter-missing"
    field = "words_en"


class StarterTooLong(InvalidInput):
    key = "error-starter-too-long"
    field = "words_en"


class TopicMissing(InvalidInput):
    key = "error-topic-missing"
    field = "topic"


class ChannelMissing(InvalidInput):
    key = "error-channel-missing"
    field = "channel"


class ChannelTaken(InvalidInput):
    key = "error-channel-taken"
    field = "home_channel"


class NameTaken(InvalidInput):
    key = "error-name-taken"
    field = "programme_name"


class NameMissing(InvalidInput):
    key = "error-name-missing"
    field = "programme_name"


class IllegalStep(Exception):
    """A state was asked for a step that its rule refuses: our mistake, not a person's."""
