"""Which starters people are shown is stored, and admins look after them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import pairing_messages, starters
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import AdminsOnly, MentoringError, NoSuchStarter, TooManyStarters
from bot.domain.pairings import Pairing, Role
from bot.domain.starters import MOST_OWN, READY_MADE, Library, Occasion, Starter
from bot.starters import StarterForm
from tests.bot.company import CHIARA, EMMA, JONAS, LEADING, NOW, RICHARD, SABINE, STARTING, Company
from tests.databases import on_both

VIDEO = "short-video"
WEEK = timedelta(weeks=1)
FORM = StarterForm(VIDEO, Role.MENTOR, Occasion.FIRST, {"en": "Let’s make a reel.", "it": ""})


async def two_join(company: Company) -> None:
    """Emma, who shows short videos, and Richard, who wants to learn about them."""
    await company.joins(EMMA, STARTING, shows=[VIDEO])
    await company.joins(RICHARD, LEADING, learns=[VIDEO])


async def begin(company: Company, pairing: Pairing) -> tuple[Starter, ...]:
    return await starters.begin(company.db, company.workspace.id, pairing, "en")


async def library(company: Company) -> Library:
    return await starters.library(company.db, company.workspace, by=CHIARA)


async def add(company: Company, form: StarterForm = FORM) -> Starter:
    await starters.add(company.db, company.workspace, form, by=CHIARA, now=NOW)
    return (await library(company)).own[-1]


async def test_who_meets_again_and_again_never_begins_the_same_way(company: Company) -> None:
    """As long as there is anything else."""
    await two_join(company)
    seen = list[Starter]()
    for week in range(10):
        await company.introduces(NOW + week * WEEK)
        seen += await begin(company, await company.pairing_of(EMMA, NOW + week * WEEK))
    assert len({each.id for each in seen}) == len(seen) == 20
    assert seen[0].occasion is seen[1].occasion is Occasion.FIRST
    assert seen[2].occasion is seen[3].occasion is Occasion.AGAIN


async def test_nobody_begins_with_somebody_new_as_they_did_with_others(company: Company) -> None:
    """Emma shows the same to Richard and to Sabine."""
    await two_join(company)
    await company.joins(JONAS, STARTING, shows=[VIDEO])
    await company.joins(SABINE, LEADING, learns=[VIDEO])
    shown = dict[str, list[str]]()
    for week in range(4):
        now = NOW + week * WEEK
        await company.introduces(now)
        for user in (EMMA, RICHARD, JONAS, SABINE):
            chosen = await begin(company, await company.pairing_of(user, now))
            shown.setdefault(user.slack_id, []).extend(each.id for each in chosen)
    for each in shown.values():
        assert len(set(each)) == len(each) == 8


async def test_an_introduction_that_is_drawn_again_is_the_same(company: Company) -> None:
    """Though an admin has changed everything meanwhile."""
    await two_join(company)
    own = await add(company)
    await company.runs_a_round()
    first = await _introduction(company)
    pairing = await company.pairing_of(EMMA)
    for each in await begin(company, pairing):
        if not each.is_own:
            await starters.switch_off(company.db, company.workspace, each.id, by=CHIARA)
    await starters.remove(company.db, company.workspace, own.id, by=CHIARA, now=NOW)
    await add(company)
    assert "Let’s make a reel." in first
    assert await _introduction(company) == first


async def test_what_is_switched_off_is_shown_to_nobody(company: Company) -> None:
    await two_join(company)
    mentors = [each for each in READY_MADE if each.voice is Role.MENTOR]
    for each in mentors:
        await starters.switch_off(company.db, company.workspace, each.id, by=CHIARA)
    await company.runs_a_round()
    assert [each.voice for each in await begin(company, await company.pairing_of(EMMA))] == [
        Role.MENTEE
    ]
    assert "One way to begin" in await _introduction(company)


@on_both
async def test_it_can_be_switched_off_twice_and_on_again(company: Company) -> None:
    first = READY_MADE[0].id
    for _ in range(2):
        await starters.switch_off(company.db, company.workspace, first, by=CHIARA)
    assert (await library(company)).off == {first}
    for _ in range(2):
        await starters.switch_on(company.db, company.workspace, first, by=CHIARA)
    assert (await library(company)).off == frozenset()


async def test_an_own_one_is_kept_as_it_was_written(company: Company) -> None:
    own = await add(company)
    assert (own.subject, own.voice, own.occasion) == (VIDEO, Role.MENTOR, Occasion.FIRST)
    assert own.words == {"en": "Let’s make a reel."}


async def test_an_own_one_that_is_removed_is_offered_no_more(company: Company) -> None:
    own = await add(company)
    for _ in range(2):
        await starters.remove(company.db, company.workspace, own.id, by=CHIARA, now=NOW)
    there = await library(company)
    assert (there.own, there.removed) == ((), (own,))


async def test_an_own_one_that_is_changed_is_the_same_one(company: Company) -> None:
    own = await add(company)
    form = replace(
        FORM, voice=Role.MENTEE, words={"en": " Let’s\nfilm. ", "it": ""}, starter_id=own.id
    )
    await starters.edit(company.db, company.workspace, form, by=CHIARA)
    changed = replace(own, voice=Role.MENTEE, words={"en": "Let’s film."})
    assert (await library(company)).own == (changed,)


async def test_a_subject_can_be_full(company: Company) -> None:
    for _ in range(MOST_OWN):
        await add(company)
    with pytest.raises(TooManyStarters):
        await add(company)


@pytest.mark.parametrize("starter_id", ["own-99", "own-", "x", "", READY_MADE[0].id])
async def test_what_is_not_there_cannot_be_removed(company: Company, starter_id: str) -> None:
    """Nor changed."""
    await add(company)
    with pytest.raises(NoSuchStarter):
        await starters.remove(company.db, company.workspace, starter_id, by=CHIARA, now=NOW)
    form = replace(FORM, starter_id=starter_id)
    with pytest.raises(NoSuchStarter):
        await starters.edit(company.db, company.workspace, form, by=CHIARA)


async def test_only_admins_look_after_them(company: Company) -> None:
    """Whatever is sent, by whomever; and nothing is stored."""
    own, db, workspace = await add(company), company.db, company.workspace
    ours = READY_MADE[0].id
    for attempt in (
        starters.library(db, workspace, by=EMMA),
        starters.add(db, workspace, FORM, by=EMMA, now=NOW),
        starters.own(db, workspace, own.id, by=EMMA),
        starters.edit(db, workspace, replace(FORM, starter_id=own.id), by=EMMA),
        starters.remove(db, workspace, own.id, by=EMMA, now=NOW),
        starters.switch_off(db, workspace, ours, by=EMMA),
        starters.switch_on(db, workspace, ours, by=EMMA),
    ):
        with pytest.raises(AdminsOnly):
            await attempt
    assert await library(company) == Library(own=(own,))


async def test_what_is_none_of_ours_cannot_be_switched(company: Company) -> None:
    own = await add(company)
    for attempt in (
        starters.switch_off(company.db, company.workspace, own.id, by=CHIARA),
        starters.switch_on(company.db, company.workspace, "<!channel>", by=CHIARA),
    ):
        with pytest.raises(MentoringError):
            await attempt


async def _introduction(company: Company) -> str:
    """What the latest introduction says when it is drawn."""
    row = (await company.deliveries(Kind.INTRODUCTION))[-1]
    assert row.id is not None
    delivery = Delivery(row.id, row.workspace_id, Kind(row.kind), row.subject_id, "", "", 1, NOW)
    outgoing = await pairing_messages.introduction(company.db, delivery)
    assert outgoing is not None
    return str(outgoing.message.payload()["text"])
