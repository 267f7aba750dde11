"""Faults on demand: refusals, server errors, slow answers and dropped connections."""

from dataclasses import dataclass, replace

ANY_METHOD = "*"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with the next `times` calls of `method` (`*` for any).

    With a `status` that is answered, with `error` and perhaps Retry-After; with `drop` the
    connection is closed without an answer. Unless `processed`, such a call does nothing first.
    `delay` seconds pass before the answer, and with a delay alone the answer is the usual one.
    """

    method: str = ANY_METHOD
    times: int = 1
    status: int | None = None
    error: str = "internal_error"
    retry_after: int | None = None
    drop: bool = False
    processed: bool = False
    delay: float = 0.0

    @property
    def prevents(self) -> bool:
        """True when the call is not carried out."""
        return self.replaces and not self.processed

    @property
    def replaces(self) -> bool:
        """True when the app does not get the usual answer."""
        return self.drop or self.status is not None


class Faults:
    """The faults that are still to come, in the order in which they were ordered."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def plan(self, fault: Fault) -> None:
        """Let calls fail from now on."""
        self._planned.append(fault)

    def clear(self) -> None:
        """Let everything work again."""
        self._planned.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that this call of `method` meets, if any; it is counted."""
        for position, fault in enumerate(self._planned):
            if fault.method in (method, ANY_METHOD):
                self._count(position, fault)
                return fault
        return None

    def _count(self, position: int, fault: Fault) -> None:
        if fault.times > 1:
            self._planned[position] = replace(fault, times=fault.times - 1)
        else:
            del self._planned[position]
