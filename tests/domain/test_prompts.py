"""What can be posted."""

import pytest

from bot.domain.errors import TextMissing
from bot.domain.prompts import check_prompt


def test_a_prompt_is_posted_without_the_space_around_it() -> None:
    assert check_prompt("  What did you learn?\n") == "What did you learn?"


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_an_empty_prompt_is_refused(text: str) -> None:
    with pytest.raises(TextMissing):
        check_prompt(text)
