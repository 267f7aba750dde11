"""What an admin reads of a round that is under way."""

import pytest

from bot.domain.numbers import Count
from bot.domain.situation import Introducing
from tests.messages.samples import panel_of_a_round


@pytest.mark.parametrize(
    ("minutes", "english", "italian"),
    [
        (1, "about 1 minute left", "ancora 1 minuto circa"),
        (14, "about 14 minutes left", "ancora 14 minuti circa"),
        (91, "about 2 hours left", "ancora 2 ore circa"),
        (3_661, "about 3 days left", "ancora 3 giorni circa"),
    ],
)
def test_how_long_it_goes_on_is_told_as_one_would_say_it(
    minutes: int, english: str, italian: str
) -> None:
    progress = Introducing(312, Count(5, 1_200), minutes)
    for locale, words in (("en-GB", english), ("it-IT", italian)):
        assert words in str(
            [block.to_dict() for block in panel_of_a_round(progress, locale).blocks]
        )
