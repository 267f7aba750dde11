"""What a workspace says no with."""

from collections.abc import Iterable
from typing import Any


class Refused(Exception):
    """Slack refuses a call with the error `code`; `messages` and `extra` go into the answer."""

    def __init__(self, code: str, messages: Iterable[str] = (), **extra: Any) -> None:  # noqa: ANN401
        super().__init__(code)
        self.code = code
        self.messages = tuple(messages)
        self.extra = extra
