"""Two who are together in another programme are kept apart only where that costs nothing."""

from dataclasses import replace

import numpy as np

from bot.domain.because import Kinship
from bot.domain.pairing import plan_round
from bot.domain.population import History, People, Person, Rules
from bot.domain.programmes import Format


def test_no_panel_across_is_given_up_for_it() -> None:
    """Of six people two alone have declared a generation, and they are together elsewhere."""
    generations = (0, 1, None, None, None, None)
    none = frozenset[str]()
    six = [Person(i, g, "", 0, none, none, frozenset()) for i, g in enumerate(generations)]
    people = replace(People.of(six), together=np.array([[0, 1]]))
    plan = plan_round(people, History.of(()), Rules(Format.GROUP), 1)
    kinships = [each.because.kinship for each in plan.pairings]
    assert Kinship.ACROSS_GENERATIONS in kinships
