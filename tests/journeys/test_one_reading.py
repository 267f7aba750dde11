"""Whoever types the command waits for one reading of where they stand, not for two.

A second one would not be seen by anybody, only felt: the form to join was once drawn from two, and
took a third longer.
"""

import pytest

from bot.domain.situation import Situation
from bot.domain.users import User
from bot.home import Situations
from sandbox.client import Workspace
from sandbox.person import Person
from tests.journeys.steps import COMMAND, two_are_introduced


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Of whom it was asked where they stand, each time."""
    those = list[str]()
    of = Situations.of

    async def noted(self: Situations, user: User, *, history: int = 0) -> Situation:
        those.append(user.slack_id)
        return await of(self, user, history=history)

    monkeypatch.setattr(Situations, "of", noted)
    return those


async def _readings(asked: list[str], person: Person, text: str) -> int:
    asked.clear()
    await person.types(f"{COMMAND} {text}".strip())
    return asked.count(person.id)


@pytest.mark.parametrize("text", ["", "join", "join coffee", "status", "help"])
async def test_a_newcomer_is_answered_from_one(
    aurora: Workspace, asked: list[str], text: str
) -> None:
    emma = aurora.person("Emma")
    assert await _readings(asked, emma, text) == 1


@pytest.mark.parametrize(
    "text", ["", "join", "profile", "status", "pause", "leave", "leave coffee", "feedback"]
)
async def test_a_member_is_answered_from_one(
    aurora: Workspace, asked: list[str], text: str
) -> None:
    emma, _ = await two_are_introduced(aurora)
    assert await _readings(asked, emma, text) == 1
