"""What is wrong with a form: all of it is told at once."""

from collections.abc import Iterable

from bot.domain.errors import InvalidInput


class Mistakes:
    """Notes what is invalid in the blocks that it is entered for, one for each field."""

    def __init__(self, known: Iterable[InvalidInput] = ()) -> None:
        self._found = list(known)

    def __enter__(self) -> None:
        """A field is looked at."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        """What is invalid waits; any other error does not."""
        if not isinstance(error, InvalidInput):
            return False
        self._found.append(error)
        return True

    def check(self) -> None:
        """Raise the first with all the others, if there is any."""
        if self._found:
            first, *others = self._found
            first.others = tuple(others)
            raise first
