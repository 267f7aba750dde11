"""Messages: posting, threads, edits, deletions, reactions, ephemerals and unread marks."""

from dataclasses import replace
from typing import Any

from sandbox.announcements import Announcements
from sandbox.errors import Refused
from sandbox.models import Message, Part, Reaction


def one_later(ts: str) -> str:
    """The next possible ts, a microsecond later."""
    seconds, _, micros = ts.partition(".")
    total = int(seconds) * 1_000_000 + int(micros) + 1
    return f"{total // 1_000_000}.{total % 1_000_000:06d}"


class Messages(Announcements):
    """What is written, by conversation and `ts`; a `ts` is unique and rising per conversation."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.messages: dict[str, dict[str, Message]] = {}
        self.ephemerals: dict[str, dict[str, Message]] = {}
        self._read_marks: dict[tuple[str, str], str] = {}
        self._last_ts: dict[str, str] = {}

    def load(self) -> None:
        """Take over the messages and unread marks of an earlier run; ephemerals are gone."""
        super().load()
        for _, message in self.store.load("message", Message):
            self._index_message(message)
        for _, (user_id, conversation_id, ts) in self.store.load("read", tuple[str, str, str]):
            self._read_marks[user_id, conversation_id] = ts

    def forget(self) -> None:
        """Empty the workspace."""
        super().forget()
        for index in (self.messages, self.ephemerals, self._read_marks, self._last_ts):
            index.clear()

    def post_message(
        self,
        conversation_id: str,
        *,
        user: str,
        text: str = "",
        **details: Any,  # noqa: ANN401 - further fields of Message
    ) -> Message:
        """Write a message into a conversation or, with `thread_ts`, into a thread of it.

        Permissions are the caller's business. Tells of it as `message`.
        """
        ts = self._next_ts(conversation_id)
        message = Message(conversation_id, ts, user, text, **details)
        self._keep_message(message)
        if message.is_reply:
            self._count_reply(message)
        self._read_marks_of_author(message)
        self.tell_of(message)
        return message

    def post_ephemeral(
        self,
        conversation_id: str,
        *,
        user: str,
        visible_to: str,
        **details: Any,  # noqa: ANN401
    ) -> Message:
        """Show a message to one person, until the page is loaded again; nobody is told."""
        ts = self._next_ts(conversation_id)
        message = Message(conversation_id, ts, user, visible_to=visible_to, **details)
        self.ephemerals.setdefault(conversation_id, {})[ts] = message
        self.changed(Part.MESSAGES, conversation_id=conversation_id, user_id=visible_to)
        return message

    def change_ephemeral(self, conversation_id: str, ts: str, **changes: Any) -> Message:  # noqa: ANN401
        """Replace what an ephemeral message says; raises KeyError when it is gone."""
        message = replace(self.ephemerals[conversation_id][ts], **changes)
        self.ephemerals[conversation_id][ts] = message
        self.changed(Part.MESSAGES, conversation_id=conversation_id, user_id=message.visible_to)
        return message

    def forget_ephemerals(self, user_id: str) -> None:
        """Drop what only this user saw, as loading the page again does."""
        for conversation_id, messages in self.ephemerals.items():
            for ts in [ts for ts, message in messages.items() if message.visible_to == user_id]:
                self.drop_ephemeral(conversation_id, ts)

    def drop_ephemeral(self, conversation_id: str, ts: str) -> None:
        """Take one ephemeral message away, if it is still there."""
        message = self.ephemerals.get(conversation_id, {}).pop(ts, None)
        if message:
            self.changed(Part.MESSAGES, conversation_id=conversation_id, user_id=message.visible_to)

    def message(self, conversation_id: str, ts: str) -> Message | None:
        """The message with this ts, unless it was deleted or never was; ephemerals don't count."""
        return self.messages.get(conversation_id, {}).get(ts)

    def timeline(self, conversation_id: str) -> tuple[Message, ...]:
        """Every message of a conversation, thread replies included, oldest first."""
        return tuple(self.messages.get(conversation_id, {}).values())

    def visible_messages(self, conversation_id: str, user_id: str) -> tuple[Message, ...]:
        """What `user_id` sees there: the timeline and this user's own ephemerals, oldest first."""
        mine = self.ephemerals.get(conversation_id, {}).values()
        own = tuple(message for message in mine if message.visible_to == user_id)
        return tuple(sorted(self.timeline(conversation_id) + own, key=lambda message: message.ts))

    def update_message(self, conversation_id: str, ts: str, **changes: Any) -> Message:  # noqa: ANN401
        """Change fields of a message; tells of it as `message_changed`."""
        before = self.messages[conversation_id][ts]
        after = replace(before, **changes)
        self._keep_message(after)
        self.tell_of_edit("message_changed", before, message=self.message_object(after))
        return after

    def delete_message(self, conversation_id: str, ts: str) -> None:
        """Remove a message; tells of it as `message_deleted`."""
        gone = self.messages[conversation_id].pop(ts)
        self.store.remove("message", f"{conversation_id}/{ts}")
        if gone.is_reply:
            self._discount_reply(gone)
        self.changed(Part.MESSAGES, conversation_id=conversation_id)
        self.tell_of_edit("message_deleted", gone, deleted_ts=ts)

    def react(self, conversation_id: str, ts: str, name: str, *, user: str) -> Message:
        """Add an emoji; tells of it as `reaction_added`; refuses `already_reacted`."""
        message = self.messages[conversation_id][ts]
        users = {reaction.name: reaction.users for reaction in message.reactions}
        if user in users.get(name, ()):
            raise Refused("already_reacted")
        users[name] = (*users.get(name, ()), user)
        reacted = replace(message, reactions=tuple(Reaction(*pair) for pair in users.items()))
        self._keep_message(reacted)
        self.tell_of_reaction(reacted, name, user)
        return reacted

    def mark_read(self, user_id: str, conversation_id: str) -> None:
        """Note that a person has seen everything that is in the conversation now."""
        self._mark_read(user_id, conversation_id, self._last_ts.get(conversation_id, ""))

    def unread_count(self, user_id: str, conversation_id: str) -> int:
        """How many messages came into the channel since this person last looked."""
        mark = self._read_marks.get((user_id, conversation_id), "")
        unread = 0
        for message in reversed(self.messages.get(conversation_id, {}).values()):
            if message.ts <= mark:
                break
            unread += message.is_in_channel
        return unread

    def _next_ts(self, conversation_id: str) -> str:
        now = f"{self.clock.now().timestamp():.6f}"
        last = self._last_ts.get(conversation_id, "")
        ts = now if now > last else one_later(last)
        self._last_ts[conversation_id] = ts
        return ts

    def _keep_message(self, message: Message) -> None:
        self._index_message(message)
        key = f"{message.conversation_id}/{message.ts}"
        self.store.put("message", key, message)
        self.changed(Part.MESSAGES, conversation_id=message.conversation_id)

    def _index_message(self, message: Message) -> None:
        self.messages.setdefault(message.conversation_id, {})[message.ts] = message
        last = self._last_ts.get(message.conversation_id, "")
        self._last_ts[message.conversation_id] = max(last, message.ts)

    def _count_reply(self, reply: Message) -> None:
        parent = self.message(reply.conversation_id, reply.thread_ts or "")
        if parent:
            users = dict.fromkeys((*parent.reply_users, reply.user))
            replies = (*parent.reply_ts, reply.ts)
            self._keep_message(replace(parent, reply_ts=replies, reply_users=tuple(users)))

    def _discount_reply(self, reply: Message) -> None:
        parent = self.message(reply.conversation_id, reply.thread_ts or "")
        if parent:
            left = tuple(ts for ts in parent.reply_ts if ts != reply.ts)
            users = dict.fromkeys(self.messages[reply.conversation_id][ts].user for ts in left)
            self._keep_message(replace(parent, reply_ts=left, reply_users=tuple(users)))

    def _read_marks_of_author(self, message: Message) -> None:
        if message.bot_id is None and message.is_in_channel:
            self._mark_read(message.user, message.conversation_id, message.ts)

    def _mark_read(self, user_id: str, conversation_id: str, ts: str) -> None:
        if self._read_marks.get((user_id, conversation_id), "") != ts:
            self._read_marks[user_id, conversation_id] = ts
            mark = (user_id, conversation_id, ts)
            self.store.put("read", f"{user_id}/{conversation_id}", mark)
            self.changed(Part.CONVERSATIONS, conversation_id=conversation_id, user_id=user_id)
