"""Who looks at the page, and what they know: names, places, the time on their wall."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date

from sandbox.dates import Device, zone
from sandbox.models import SLACKBOT, Conversation, ConversationKind, User
from sandbox.mrkdwn import Reader
from sandbox.world import World


def place_of(user: User) -> str:
    """The city that a person's time zone is named after, or UTC if the zone does not exist."""
    return zone(user.tz).key.rsplit("/", 1)[-1].replace("_", " ")


def is_person(user: User) -> bool:
    """Whether somebody real is behind the account, so that one can act as them."""
    return not user.is_bot and user.id != SLACKBOT


def can_act_as(world: World, user_id: str) -> bool:
    """Whether this is somebody real with an active account."""
    user = world.users.get(user_id)
    return user is not None and is_person(user) and not user.deleted


@dataclass(frozen=True)
class Viewer:
    """One person of the workspace; their device is set as their profile is."""

    world: World
    id: str

    @property
    def user(self) -> User:
        """The person as they are now."""
        return self.world.users[self.id]

    @property
    def device(self) -> Device:
        """The person's screen."""
        return Device.of(self.user, self.world.clock.now())

    def moment(self, ts: str) -> datetime:
        """When a message was written, on this person's wall."""
        return datetime.fromtimestamp(float(ts), self.device.tz)

    def today(self) -> date:
        """The date on this person's wall."""
        device = self.device
        return device.now.astimezone(device.tz).date()

    def day_name(self, day: date) -> str:
        """What a day is called today."""
        near = {0: "Today", 1: "Yesterday"}.get((self.today() - day).days)
        return near or format_date(day, "full", locale=self.device.locale)

    def sight(self, conversation_id: str | None = None) -> "Sight":
        """What this person knows, in the place that they look at."""
        return Sight(self, conversation_id)

    def conversations(self) -> Iterator[Conversation]:
        """Every conversation that they are in, archived ones left out."""
        mine = self.world.conversations_of(self.id)
        return (conversation for conversation in mine if not conversation.is_archived)

    def name_of(self, conversation: Conversation) -> str:
        """What a conversation is called for this person: a channel's name, the others' names."""
        if not conversation.is_direct:
            return conversation.name
        return self._names(self.others(conversation))

    def short_name_of(self, conversation: Conversation) -> str:
        """The same for a narrow list: in a group the app, which is in most of them, goes unsaid."""
        app, others = self.world.app.bot_user_id, self.others(conversation)
        if not conversation.is_direct or others == (app,):
            return self.name_of(conversation)
        return self._names(each for each in others if each != app)

    def others(self, conversation: Conversation) -> tuple[str, ...]:
        """The other people of a conversation; oneself in a DM with oneself."""
        members = self.world.members_of(conversation.id)
        return tuple(each for each in members if each != self.id) or (self.id,)

    def _names(self, user_ids: Iterable[str]) -> str:
        return ", ".join(self.world.users[each].visible_name for each in user_ids)

    def is_with_app(self, conversation: Conversation) -> bool:
        """Whether this is the one-to-one DM with the app."""
        is_im = conversation.kind is ConversationKind.IM
        return is_im and self.world.app.bot_user_id in self.others(conversation)


@dataclass(frozen=True)
class Sight:
    """The directory by which texts are drawn for a viewer."""

    viewer: Viewer
    conversation_id: str | None

    @property
    def reader(self) -> Reader:
        """The reader that `sandbox.mrkdwn` asks for."""
        return Reader(self, self.viewer.device)

    def user_name(self, user_id: str) -> str | None:
        """The visible name of a colleague."""
        user = self.viewer.world.users.get(user_id)
        return user.visible_name if user else None

    def channel_name(self, channel_id: str) -> str | None:
        """A channel's name, unless it is private and the viewer is not in it."""
        channel = self.viewer.world.conversations.get(channel_id)
        if channel is None:
            return None
        is_open = channel.kind is ConversationKind.PUBLIC
        is_in = self.viewer.world.is_member(channel_id, self.viewer.id)
        return channel.name if is_open or is_in else None

    def audience(self) -> int:
        """How many people are here, the app and deactivated accounts left out."""
        members = self.viewer.world.members_of(self.conversation_id or "")
        people = (self.viewer.world.users[each] for each in members)
        return sum(is_person(user) and not user.deleted for user in people)
