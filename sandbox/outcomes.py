"""Where people act, and how it ended for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sandbox.delivery import Answer, Failure


class Impossible(Exception):
    """Slack's client would not let this person do that; the text says why."""


@dataclass(frozen=True)
class OnMessage:
    """A message, ephemeral or not."""

    conversation_id: str
    ts: str


@dataclass(frozen=True)
class OnView:
    """A modal or a Home."""

    view_id: str


@dataclass(frozen=True)
class Outcome:
    """How it went: `error` is the failure that the person sees, such as `operation_timeout`.

    `errors` are complaints about inputs of a modal, by block_id; the modal then stays open.
    """

    error: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """True when nothing went wrong and nothing is complained about."""
        return not self.error and not self.errors


DONE = Outcome()


def failed(answer: Answer) -> Outcome:
    """What a person sees when the app did not acknowledge."""
    is_late = answer.failure is Failure.TIMEOUT
    return Outcome(error="operation_timeout" if is_late else "dispatch_failed")
