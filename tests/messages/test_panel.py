"""What an admin reads of a round that is under way, and of several programmes."""

from dataclasses import replace

import pytest

from bot.domain.numbers import Count
from bot.domain.programmes import MOST_PROGRAMMES
from bot.domain.situation import Introducing
from bot.messages import ids, panel
from tests.messages.drawn import presses_of
from tests.messages.samples import PROGRAMME, SEVERAL, in_several, panel_of_a_round, situation


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


def test_the_panel_of_several_programmes_has_one_line_for_each() -> None:
    """With its state; what can be done about it is behind the button beside it."""
    drawn = panel.panel(in_several("en"))
    lines = [line for line in drawn.text.splitlines() if " · " in line]
    assert len(lines) == MOST_PROGRAMMES
    assert all(line.endswith("I am introducing people right now.") for line in lines)
    opens = [value for action, value in presses_of(drawn) if action == ids.OPEN_PROGRAMME]
    assert opens == [str(each.id) for each in SEVERAL]
    assert ids.RUN_ROUND not in {action for action, _ in presses_of(drawn)}


def test_one_of_several_is_opened_with_all_that_can_be_done_about_it() -> None:
    presses = presses_of(panel.of_programme(SEVERAL[1], in_several("en")))
    its = {action for action, value in presses if value == str(SEVERAL[1].id)}
    assert its == {
        *(ids.RUN_ROUND, ids.STOP_ROUND, ids.PREVIEW, ids.SETTINGS),
        *(ids.PAUSE_PROGRAMME, ids.END_PROGRAMME),
    }
    assert (ids.ALL_PROGRAMMES, None) in presses


def test_the_panel_says_as_long_as_nobody_gets_the_numbers() -> None:
    """Also where only one of several programmes has no organiser."""
    told = replace(PROGRAMME, organiser="U1")
    some = [(replace(each, organiser="U1"), whole) for each, whole in in_several("en").overviews]
    words = "nobody gets my summary"
    for seen, is_said in (
        (situation("en"), True),
        (situation("en", programme=told), False),
        (in_several("en"), True),
        (in_several("en", overviews=tuple(some)), False),
        (in_several("en", overviews=(in_several("en").overviews[0], *some[1:])), True),
    ):
        drawn = [block.to_dict() for block in panel.panel(seen).blocks]
        assert (words in str(drawn)) is is_said
