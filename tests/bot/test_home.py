"""What there is to show to one person."""

import asyncio
from datetime import date, datetime, timedelta

from bot import meetings, membership, rematching, rounds, safety
from bot.clock import SystemClock
from bot.domain.feedback import Feedback
from bot.domain.members import Standing
from bot.domain.numbers import Count
from bot.domain.programmes import Format
from bot.domain.rounds import Introduced
from bot.domain.sitting_out import SittingOutReason
from bot.home import HISTORY, MOST_AT_ONCE, Asked, Situations, beside, situations
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    Company,
    somebody,
)
from tests.databases import on_both

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
AFTER_IT_ALL = NOW + timedelta(weeks=3)


async def test_who_never_joined_sees_the_programme_only(company: Company) -> None:
    situation = await company.sees(EMMA)
    assert (situation.member, situation.pairing, situation.history) == (None, None, ())
    assert situation.standing is Standing.LEFT
    assert situation.programme == await company.programme()
    assert situation.locale == "en-GB"


@on_both
async def test_whose_home_changes_when_somebody_is_gone(company: Company) -> None:
    """Of whoever was last with them, also while a series rests, or after they left."""
    assert await beside(company.db, company.workspace, EMMA.slack_id) == set()
    await company.meets_in(Format.INDIVIDUAL)
    await company.two_join()
    await company.introduces()
    await meetings.cannot(company.db, company.workspace, None, by=EMMA, now=NOW)
    await safety.rematch(company.db, company.workspace, None, by=EMMA, now=NOW)
    theirs = {RICHARD.slack_id}
    assert await beside(company.db, company.workspace, EMMA.slack_id) == theirs
    await company.leaves(EMMA)
    assert await beside(company.db, company.workspace, EMMA.slack_id) == theirs


async def test_only_admins_see_the_whole(company: Company) -> None:
    assert (await company.sees(EMMA)).overview is None
    assert (await company.sees(CHIARA)).overview is not None


async def test_an_admin_sees_how_many_but_never_how_few(company: Company) -> None:
    """Four are fewer than five; and of six, nobody learns whether one is paused."""
    await company.four_join()
    overview = (await company.sees(CHIARA)).overview
    assert overview is not None
    assert (overview.joined, overview.waiting) == (Count(least=5, exact=None), None)
    for name in ("Tyler", "Olga"):
        await company.joins(somebody(name))
    christmas = date(2026, 12, 24)
    await membership.pause(company.db, company.workspace, christmas, by=JONAS, now=NOW)
    overview = (await company.sees(CHIARA)).overview
    assert overview is not None
    assert (overview.joined, overview.waiting) == (Count(5, 6), None)


async def test_an_admin_who_looks_every_day_sees_nobody_pause(company: Company) -> None:
    """From none to four, of twelve; that five are away is a number about enough of them."""
    seen, people = [], [somebody(f"Person{number}") for number in range(12)]
    for one in people:
        await company.joins(one)
    for one in people[:5]:
        seen.append(await _waiting(company))
        christmas = date(2026, 12, 24)
        await membership.pause(company.db, company.workspace, christmas, by=one, now=NOW)
    assert set(seen) == {Count(5, None, is_most=True)}
    assert await _waiting(company) == Count(5, None, is_least=True)


async def test_an_admin_sees_what_a_round_would_lack(company: Company) -> None:
    await company.joins(EMMA)
    assert await _missing(company) is SittingOutReason.ALONE
    await company.joins(JONAS)
    assert await _missing(company) is SittingOutReason.ONE_GENERATION
    await company.joins(RICHARD, LEADING)
    assert await _missing(company) is None


async def test_an_admin_sees_that_nobody_of_another_stage_gives_a_sign(company: Company) -> None:
    """They are asked whether they are still in, so a round would leave them out."""
    await company.four_join()
    for user in (RICHARD, SABINE):
        await company.asks_if_still_in(user)
    assert await _missing(company) is SittingOutReason.NO_SIGN


async def test_an_admin_sees_when_a_round_can_follow_one_that_has_just_started(
    company: Company,
) -> None:
    """From the minute on in which it is refused no more."""
    await company.two_join()
    await company.runs_a_round(NOW + 30 * SECOND)
    overview = (await company.sees(CHIARA, NOW + MINUTE)).overview
    assert overview is not None
    assert overview.again_at == NOW + 11 * MINUTE
    await company.runs_a_round(NOW + 11 * MINUTE)
    later = (await company.sees(CHIARA, NOW + 22 * MINUTE)).overview
    assert later is not None
    assert later.again_at is None


async def test_an_admin_sees_that_a_round_would_replace_one(company: Company) -> None:
    """As long as one is open in which people are together, whether they know it yet or not."""
    assert await _replaces(company, NOW) is None
    await company.runs_a_round()
    assert await _replaces(company, NOW) is None
    await company.two_join()
    await company.runs_a_round(NOW + MINUTE)
    assert await _replaces(company, NOW + HOUR) is Introduced.NOBODY
    await company.is_asked(NOW + HOUR)
    assert await _replaces(company, NOW + HOUR) is Introduced.SOMEBODY
    await rounds.close_due(company.db, AFTER_IT_ALL)
    assert await _replaces(company, AFTER_IT_ALL) is None


async def test_a_round_that_introduced_nobody_can_be_run_again_at_once(company: Company) -> None:
    await company.joins(EMMA)
    await company.runs_a_round()
    overview = (await company.sees(CHIARA)).overview
    assert overview is not None
    assert overview.again_at is None


async def test_today_is_the_day_on_the_readers_wall(company: Company) -> None:
    late = NOW + timedelta(hours=6)
    assert (await company.sees(EMMA, late)).today == date(2026, 11, 25)
    assert (await company.sees(somebody("Tama", "Pacific/Auckland"), late)).today == date(
        2026, 11, 26
    )


async def test_a_member_sees_their_pairing_and_what_they_said(company: Company) -> None:
    await company.two_join()
    await company.introduces()
    word = Feedback(met=True, rating=4)
    await company.tells(EMMA, word)
    situation = await company.sees(EMMA)
    assert (situation.feedback, situation.history) == (word, ())
    assert (await company.sees(RICHARD)).feedback is None


@on_both
async def test_who_says_that_they_met_somebody_who_has_left_since_is_not_without_introduction(
    company: Company,
) -> None:
    soon, later = (NOW + timedelta(minutes=minutes) for minutes in (1, 2))
    await company.two_join()
    await company.runs_a_round()
    await company.is_asked(NOW)
    pairing = await company.pairing_of(EMMA)
    await company.leaves(RICHARD, soon)
    await rematching.introduce_the_free(company.db, soon)
    assert (await company.sees(EMMA)).sitting_out is SittingOutReason.PARTNER_GONE
    met = Feedback(met=True, rating=5)
    await company.tells(EMMA, met, later, of=pairing.id)
    seen = await company.sees(EMMA)
    assert (seen.feedback, seen.sitting_out) == (met, None)


async def test_a_pairing_becomes_history_when_its_round_closes(company: Company) -> None:
    await company.two_join()
    await company.introduces()
    pairing = await company.pairing_of(EMMA)
    word = Feedback(rating=4)
    await company.tells(EMMA, word)
    await rounds.close_due(company.db, AFTER_IT_ALL)
    situation = await company.sees(EMMA, AFTER_IT_ALL)
    assert (situation.pairing, situation.feedback) == (None, None)
    ((past, said),) = [(each.pairing, each.feedback) for each in situation.history]
    assert (past.id, said) == (pairing.id, word)
    assert situation.history[0].programme == situation.programme


async def test_who_sits_out_sees_why_while_the_round_is_open(company: Company) -> None:
    await company.joins(EMMA)
    await company.runs_a_round()
    assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ALONE
    await rounds.close_due(company.db, AFTER_IT_ALL)
    assert (await company.sees(EMMA, AFTER_IT_ALL)).sitting_out is None


async def test_history_is_the_latest_first_and_not_endless(company: Company) -> None:
    await company.two_join()
    for turn in range(HISTORY + 2):
        await company.introduces(NOW + turn * HOUR)
    situation = await company.sees(EMMA)
    ids = [past.pairing.id for past in situation.history]
    assert situation.pairing is not None
    assert ids == [situation.pairing.id - back for back in range(1, HISTORY + 1)]


async def test_all_who_ask_at_once_see_what_each_sees_alone(company: Company) -> None:
    """Two who share a pairing, an admin, somebody who never joined, and one who asks twice."""
    await company.two_join()
    for turn in range(3):
        await company.introduces(NOW + turn * HOUR)
    await company.joins(JONAS)
    everybody = [EMMA, RICHARD, CHIARA, JONAS, somebody("Olga"), EMMA]
    asked = [
        Asked(user, history) for user, history in zip(everybody, (0, 1, 10, 10, 0, 2), strict=True)
    ]
    at_once = await situations(company.db, company.workspace, asked, now=NOW)
    alone = [
        (await situations(company.db, company.workspace, [each], now=NOW))[0] for each in asked
    ]
    assert at_once == alone
    assert [len(each.history) for each in at_once] == [0, 1, 0, 0, 0, 2]
    assert [each.overview is not None for each in at_once] == [user is CHIARA for user in everybody]


async def test_who_asks_while_others_wait_is_answered_from_the_same_reading(
    company: Company,
) -> None:
    """Each sees their own; more than one reading holds are answered from the next."""
    await company.joins(EMMA)
    desk = Desk(company)
    users = [EMMA, *(somebody(f"Olga{number}") for number in range(MOST_AT_ONCE))]
    seen = await asyncio.gather(*map(desk.situations.of, users))
    assert [each.user for each in seen] == users
    assert [each.standing is Standing.ACTIVE for each in seen] == [user is EMMA for user in users]
    assert desk.turns == 2


async def test_nothing_is_kept_from_one_reading_to_the_next(company: Company) -> None:
    desk = Desk(company)
    before = await desk.situations.of(EMMA)
    await company.joins(EMMA)
    after = await desk.situations.of(EMMA)
    assert (before.standing, after.standing) == (Standing.LEFT, Standing.ACTIVE)


async def test_a_visitor_who_goes_away_leaves_the_others_their_answer(company: Company) -> None:
    desk = Desk(company)
    gone, stays = (asyncio.create_task(desk.situations.of(user)) for user in (JONAS, EMMA))
    await asyncio.sleep(0)
    gone.cancel()
    assert (await stays).user == EMMA


class Desk:
    """Where people ask, with a count of the readings that took their turn."""

    def __init__(self, company: Company) -> None:
        self.situations = Situations(company.db, company.workspace, SystemClock(), self._turn)
        self.turns = 0

    async def _turn(self) -> None:
        self.turns += 1
        await asyncio.sleep(0)


async def _missing(company: Company) -> SittingOutReason | None:
    overview = (await company.sees(CHIARA)).overview
    assert overview is not None
    return overview.missing


async def _waiting(company: Company) -> Count | None:
    overview = (await company.sees(CHIARA)).overview
    assert overview is not None
    return overview.waiting


async def _replaces(company: Company, now: datetime) -> Introduced | None:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.replaces
