"""How it went: stored for the person who said it, about their own pairing."""

from datetime import timedelta

import pytest

from bot import feedback, membership, rounds
from bot.domain.errors import NotAMember, NothingToRate, NotInThisPairing
from bot.domain.feedback import Feedback
from bot.domain.users import User
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
)

HOUR = timedelta(hours=1)


async def test_what_somebody_says_is_theirs(company: Company) -> None:
    """The others of the pairing have said nothing by it."""
    pairing_id = await _introduced(company)
    word = Feedback(met=True, rating=5, learned="Reels", share=False)
    given = await _give(company, pairing_id, word, by=EMMA)
    assert (given.reader.slack_id, given.feedback, given.is_edit) == ("U0EMMA", word, False)
    assert (await _said(company, pairing_id, by=EMMA)).feedback == word
    assert (await _said(company, pairing_id, by=RICHARD)).feedback is None


async def test_pressing_we_met_is_seen_by_the_pairing(company: Company) -> None:
    pairing_id = await _introduced(company)
    await _give(company, pairing_id, Feedback(met=True), by=EMMA)
    assert (await company.pairing_of(RICHARD)).has_met


async def test_a_second_answer_edits_the_first(company: Company) -> None:
    """What it leaves open stays."""
    pairing_id = await _introduced(company)
    await _give(company, pairing_id, Feedback(met=True, rating=2, learned="Reels"), by=EMMA)
    given = await _give(company, pairing_id, Feedback(rating=4), by=EMMA)
    assert given.is_edit
    assert given.feedback == Feedback(met=True, rating=4, learned="Reels")
    assert (await _said(company, pairing_id, by=EMMA)).feedback == given.feedback


async def test_telling_how_it_was_after_we_met_is_no_edit(company: Company) -> None:
    """It is the rest of one answer."""
    pairing_id = await _introduced(company)
    await _give(company, pairing_id, Feedback(met=True), by=EMMA)
    assert not (await _give(company, pairing_id, Feedback(rating=4), by=EMMA)).is_edit


async def test_nobody_speaks_for_a_pairing_they_are_not_in(company: Company) -> None:
    pairing_id = await _introduced(company)
    await company.joins(JONAS)
    for stranger in (JONAS, CHIARA):
        with pytest.raises(NotInThisPairing):
            await _give(company, pairing_id, Feedback(met=True), by=stranger)
        with pytest.raises(NotInThisPairing):
            await _said(company, pairing_id, by=stranger)
    assert not (await company.pairing_of(EMMA)).has_met


async def test_a_pairing_that_does_not_exist_is_nobodys(company: Company) -> None:
    await company.two_join()
    with pytest.raises(NotInThisPairing):
        await _give(company, 404, Feedback(met=True), by=EMMA)


async def test_a_round_that_has_closed_still_takes_feedback(company: Company) -> None:
    pairing_id = await _introduced(company)
    await rounds.close_due(company.db, NOW + timedelta(weeks=2))
    given = await _give(company, pairing_id, Feedback(rating=3), by=EMMA)
    assert given.feedback == Feedback(rating=3)


async def test_who_left_can_still_say_how_their_last_meeting_was(company: Company) -> None:
    """On the button that they were sent; a message in the DM is no feedback any more."""
    pairing_id = await _introduced(company)
    await membership.leave(company.db, company.workspace, by=EMMA, now=NOW)
    await _give(company, pairing_id, Feedback(rating=3), by=EMMA)
    with pytest.raises(NotAMember):
        await _answer(company, Feedback(rating=4), by=EMMA)


async def test_an_answer_in_the_dm_is_about_the_latest_pairing(company: Company) -> None:
    await company.joins(EMMA, STARTING)
    await company.joins(RICHARD, LEADING)
    await company.runs_a_round()
    first = await company.pairing_of(EMMA)
    await company.runs_a_round(NOW + HOUR)
    given = await _answer(company, Feedback(rating=4), by=EMMA)
    assert given.pairing.id > first.id
    latest = await feedback.of_latest(company.db, company.workspace, by=EMMA)
    assert (latest.pairing.id, latest.feedback) == (given.pairing.id, Feedback(met=True, rating=4))
    assert (await _said(company, first.id, by=EMMA)).feedback is None


async def test_who_tells_of_it_has_met(company: Company) -> None:
    await _introduced(company)
    given = await _answer(company, Feedback(learned="Reels"), by=EMMA)
    assert given.feedback == Feedback(met=True, learned="Reels")


async def test_who_has_not_met_may_say_thanks(company: Company) -> None:
    """A word that says neither yes nor no leaves the answer as it was."""
    pairing_id = await _introduced(company)
    await _give(company, pairing_id, Feedback(met=False), by=EMMA)
    given = await _answer(company, Feedback(learned="Thank you"), by=EMMA)
    assert given.feedback == Feedback(met=False, learned="Thank you")


async def test_who_was_never_introduced_has_nothing_to_rate(company: Company) -> None:
    await company.joins(EMMA)
    with pytest.raises(NothingToRate):
        await _answer(company, Feedback(rating=4), by=EMMA)
    with pytest.raises(NothingToRate):
        await feedback.of_latest(company.db, company.workspace, by=EMMA)


async def test_who_never_joined_is_no_member(company: Company) -> None:
    with pytest.raises(NotAMember):
        await _answer(company, Feedback(rating=4), by=SABINE)
    with pytest.raises(NotAMember):
        await feedback.of_latest(company.db, company.workspace, by=SABINE)


async def _introduced(company: Company) -> int:
    """The id of the pairing of Emma and Richard."""
    await company.two_join()
    await company.runs_a_round()
    return (await company.pairing_of(EMMA)).id


async def _give(company: Company, pairing_id: int, word: Feedback, *, by: User) -> feedback.Given:
    return await feedback.give(company.db, company.workspace, pairing_id, word, by=by, now=NOW)


async def _answer(company: Company, word: Feedback, *, by: User) -> feedback.Given:
    return await feedback.answer(company.db, company.workspace, word, by=by, now=NOW)


async def _said(company: Company, pairing_id: int, *, by: User) -> feedback.Given:
    return await feedback.of_pairing(company.db, company.workspace, pairing_id, by=by)
