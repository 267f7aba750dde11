"""Signs of life are noted beside the work for others, those of everybody who came together."""

from dataclasses import dataclass, field
from datetime import datetime

from bot import silence
from bot.domain.users import User
from handlers.signs import Signs
from handlers.tasks import Tasks
from storage import membership
from storage import silence as stored
from tests.bot.company import EMMA, JONAS, NOW, RICHARD, SABINE, Company
from tests.databases import on_both

pytestmark = on_both


@dataclass
class Somebody:
    """Who does something with the bot."""

    user: User
    wishes_to_stop: bool = False
    heard: list[str] = field(default_factory=list)

    @property
    def user_id(self) -> str:
        return self.user.slack_id

    def now(self) -> datetime:
        return NOW

    async def hear_that_they_stay(self) -> None:
        self.heard.append(self.user_id)
        if self.user is RICHARD:
            raise ConnectionError


async def test_who_was_asked_hears_that_they_stay_unless_they_wish_to_stop(
    company: Company,
) -> None:
    """One who cannot be told keeps nobody else from it."""
    for user in (RICHARD, EMMA, JONAS):
        await company.joins(user)
    await _are_asked(company)
    tasks = Tasks()
    signs = Signs(company.db, company.workspace, tasks)
    everybody = [
        Somebody(RICHARD),
        Somebody(EMMA),
        Somebody(JONAS, wishes_to_stop=True),
        Somebody(SABINE),
    ]
    for each in everybody:
        signs.give(each)
    await tasks.drain()
    assert [each.heard for each in everybody] == [[RICHARD.slack_id], [EMMA.slack_id], [], []]
    waiting = [
        each.user
        for each in everybody
        if await silence.is_asked(company.db, company.workspace, each.user_id)
    ]
    assert waiting == [JONAS]


async def _are_asked(company: Company) -> None:
    """All members are asked whether they are still in."""
    async with company.db.write() as session:
        ids = [member.id for member in await membership.joined(session, company.workspace.id)]
        await stored.mark_asked(session, ids, NOW)
