"""Signs of life are noted beside the work for others, those of everybody who came together."""

from dataclasses import dataclass
from datetime import datetime

from bot import silence
from bot.domain.deliveries import Kind
from bot.domain.users import User
from handlers.signs import Signs
from handlers.tasks import Tasks
from tests.bot.company import EMMA, JONAS, NOW, RICHARD, SABINE, Company
from tests.databases import on_both

pytestmark = on_both


@dataclass
class Somebody:
    """Who does something with the bot."""

    user: User
    wishes_to_stop: bool = False

    @property
    def user_id(self) -> str:
        return self.user.slack_id

    def now(self) -> datetime:
        return NOW


async def test_who_was_asked_hears_that_they_stay_unless_they_wish_to_stop(
    company: Company,
) -> None:
    """It is stored with the sign, so that they hear it however Slack is."""
    for user in (RICHARD, EMMA, JONAS):
        await company.joins(user)
    await company.asks_if_still_in(RICHARD, EMMA, JONAS)
    tasks = Tasks()
    woken = list[bool]()
    signs = Signs(company.db, company.workspace, tasks, lambda: woken.append(True))
    everybody = [
        Somebody(RICHARD),
        Somebody(EMMA),
        Somebody(JONAS, wishes_to_stop=True),
        Somebody(SABINE),
    ]
    for each in everybody:
        signs.give(each)
    await tasks.drain()
    told = await company.deliveries(Kind.STAYS_IN)
    assert [each.slack_id for each in told] == [EMMA.slack_id, RICHARD.slack_id]
    assert woken == [True]
    waiting = [
        each.user
        for each in everybody
        if await silence.is_asked(company.db, company.workspace, each.user_id)
    ]
    assert waiting == [JONAS]
