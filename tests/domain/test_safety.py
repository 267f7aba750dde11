"""Whom somebody would rather not meet."""

import pytest

from bot.domain.errors import TooManyToAvoid
from bot.domain.safety import MOST_AVOIDED, check_avoided


def test_nobody_avoids_themselves() -> None:
    assert check_avoided({"U0EMMA", "U0RICHARD"}, by="U0EMMA") == {"U0RICHARD"}


def test_a_list_has_an_end() -> None:
    others = {f"U{number}" for number in range(MOST_AVOIDED + 1)}
    with pytest.raises(TooManyToAvoid):
        check_avoided(others, by="U0EMMA")
    assert len(check_avoided(others - {"U0"}, by="U0EMMA")) == MOST_AVOIDED
