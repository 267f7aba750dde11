"""How it went: stored for the person who said it, about their own pairing."""

from datetime import datetime, timedelta

import pytest

from bot import feedback, rounds
from bot.domain.errors import NotAMember, NothingToRate, NotInThisPairing
from bot.domain.feedback import Answer, Feedback
from bot.domain.users import User
from handlers import telling
from storage import summaries
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    NOW,
    RICHARD,
    SABINE,
    Company,
)

HOUR = timedelta(hours=1)
THURSDAY, FRIDAY, MONDAY, NEXT_FRIDAY = (NOW + timedelta(days=days) for days in (1, 2, 5, 9))
"""When they are nudged, asked how it was, introduced anew, and asked again."""
RATED = Answer(Feedback(met=True, rating=4), is_plain=True)
WORDS = Answer(Feedback(learned="Reels"))


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


async def test_of_a_meeting_that_did_not_happen_after_all_nothing_is_kept_or_counted(
    company: Company,
) -> None:
    pairing_id = await _introduced(company)
    await company.is_asked(NOW)
    await _give(company, pairing_id, Feedback(met=True, rating=5, learned="Reels"), by=EMMA)
    given = await _taken(company, telling.answer_in("we didn’t meet after all"), by=EMMA)
    assert given.feedback == Feedback(met=False)
    async with company.db.read() as reading:
        tally = await summaries.tally(reading, given.pairing.round.id)
    assert (tally.met, tally.rated, tally.stars) == (0, 0, 0)


@pytest.mark.parametrize(
    ("told", "typed"),
    [
        (Feedback(met=True, rating=5, learned="Reels"), "no"),
        (Feedback(met=False, learned="He was away"), "yes"),
        (Feedback(met=True), "no"),
    ],
)
async def test_a_no_alone_takes_nothing_back(company: Company, told: Feedback, typed: str) -> None:
    """It may be to something else: they are asked."""
    pairing_id = await _introduced(company)
    await company.is_asked(NOW)
    await _give(company, pairing_id, told, by=EMMA)
    asked = await _answer(company, telling.answer_in(typed), by=EMMA)
    assert isinstance(asked, feedback.NotTaken)
    assert [each.pairing.id for each in asked.choices] == [pairing_id]
    assert (await _said(company, pairing_id, by=EMMA)).feedback == told


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
    await company.is_asked(NOW)
    await rounds.close_due(company.db, NOW + timedelta(weeks=2))
    given = await _give(company, pairing_id, Feedback(rating=3), by=EMMA)
    assert given.feedback == Feedback(rating=3)


async def test_who_left_can_still_say_how_their_last_meeting_was(company: Company) -> None:
    """On the button that they were sent, and in the DM."""
    pairing_id = await _introduced(company)
    await company.is_asked(NOW)
    await company.leaves(EMMA)
    await _give(company, pairing_id, Feedback(rating=3), by=EMMA)
    given = await _taken(company, RATED, by=EMMA)
    assert given.feedback == Feedback(met=True, rating=4)


async def test_who_left_before_any_introduction_is_no_member(company: Company) -> None:
    await company.joins(EMMA)
    await company.leaves(EMMA)
    with pytest.raises(NotAMember):
        await _answer(company, RATED, by=EMMA)


class TestAnAnswerInTheDM:
    async def test_is_about_what_they_were_asked_last(self, company: Company) -> None:
        """And not about the round that has begun since, of which they were not asked yet."""
        asked, current = await _asked_about_the_first_of_two(company)
        given = await _taken(company, RATED, by=EMMA)
        assert given.pairing.id == asked
        assert given.feedback == Feedback(met=True, rating=4)
        assert (await _said(company, current, by=EMMA)).feedback is None

    async def test_is_about_the_latest_of_two_questions(self, company: Company) -> None:
        """As long as that is unanswered; after it, only the person knows which they mean."""
        await _introduced(company)
        await company.is_asked(FRIDAY)
        await company.runs_a_round(MONDAY)
        second = (await company.pairing_of(EMMA)).id
        await company.is_asked(NEXT_FRIDAY)
        assert (await _taken(company, RATED, by=EMMA)).pairing.id == second
        asked_back = await _answer(company, RATED, by=EMMA)
        assert isinstance(asked_back, feedback.NotTaken)
        assert len(asked_back.choices) == 2

    async def test_is_not_guessed_once_all_questions_are_answered(self, company: Company) -> None:
        """A new meeting of which they were not asked, or a change of what they said of the old."""
        asked, current = await _asked_about_the_first_of_two(company)
        before = (await _taken(company, RATED, by=EMMA)).feedback
        again = await _answer(company, Answer(Feedback(rating=1), is_plain=True), by=EMMA)
        assert isinstance(again, feedback.NotTaken)
        assert [each.pairing.id for each in again.choices] == [current, asked]
        assert (await _said(company, asked, by=EMMA)).feedback == before
        assert (await _said(company, current, by=EMMA)).feedback is None

    async def test_who_pressed_we_met_was_asked_about_that_meeting(self, company: Company) -> None:
        """Though a check-in about an earlier one is open too."""
        _, current = await _asked_about_the_first_of_two(company)
        word = Feedback(met=True)
        await _give(company, current, word, by=EMMA, now=MONDAY + HOUR)
        assert (await _taken(company, WORDS, by=EMMA)).pairing.id == current

    async def test_words_alone_leave_open_whether_they_met(self, company: Company) -> None:
        """ "He never wrote back" is kept, and makes no meeting of it."""
        await _introduced(company)
        await company.is_asked(FRIDAY)
        given = await _taken(company, WORDS, by=EMMA)
        assert given.feedback == Feedback(learned="Reels")
        assert not (await company.pairing_of(EMMA)).has_met

    async def test_words_alone_are_enough_where_another_has_said_that_they_met(
        self, company: Company
    ) -> None:
        """They were asked how it was, and are not asked whether it was."""
        pairing_id = await _introduced(company)
        await company.is_asked(NOW)
        await _give(company, pairing_id, Feedback(met=True), by=RICHARD)
        await company.is_asked(FRIDAY)
        given = await _taken(company, telling.answer_in("it was so-so"), by=EMMA)
        assert given.feedback == Feedback(met=True, learned="it was so-so")
        assert given.feedback.is_complete

    async def test_words_that_left_it_open_are_gone_on_with(self, company: Company) -> None:
        """More words are added; the first plain answer settles it."""
        await _introduced(company)
        await company.is_asked(FRIDAY)
        await _taken(company, WORDS, by=EMMA)
        more = Answer(Feedback(learned="And cuts"))
        given = await _taken(company, more, by=EMMA)
        assert given.feedback == Feedback(learned="Reels\nAnd cuts")
        given = await _taken(company, RATED, by=EMMA)
        assert given.feedback == Feedback(met=True, rating=4, learned="Reels\nAnd cuts")
        assert isinstance(await _answer(company, more, by=EMMA), feedback.NotTaken)

    async def test_words_alone_tell_nothing_before_they_were_asked(self, company: Company) -> None:
        """Nor after a nudge, which goes to all of them."""
        pairing_id = await _introduced(company)
        for _ in range(2):
            assert isinstance(await _answer(company, WORDS, by=EMMA), feedback.NotTaken)
            await company.is_asked(THURSDAY)
        assert (await _said(company, pairing_id, by=EMMA)).feedback is None

    async def test_words_of_now_are_noted_only_if_they_say_so(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        await company.is_asked(FRIDAY)
        typed = Answer(Feedback(learned="I’m so tired"), is_of_now=True)
        asked_back = await _answer(company, typed, by=EMMA)
        assert isinstance(asked_back, feedback.NotTaken)
        assert (asked_back.choices, asked_back.is_to_come) == ((), False)
        assert (await _said(company, pairing_id, by=EMMA)).feedback is None

    async def test_words_are_not_guessed_to_be_about_an_earlier_meeting(
        self, company: Company
    ) -> None:
        """Once they have been introduced to somebody else, whom they may write about."""
        asked, current = await _asked_about_the_first_of_two(company)
        asked_back = await _answer(company, WORDS, by=EMMA)
        assert isinstance(asked_back, feedback.NotTaken)
        assert (asked_back.given.pairing.id, asked_back.is_to_come) == (current, True)
        assert (await _said(company, asked, by=EMMA)).feedback is None

    async def test_a_question_back_is_no_answer(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        await company.is_asked(FRIDAY)
        asked = Answer(Feedback(learned="Who was it?"), is_question=True)
        assert isinstance(await _answer(company, asked, by=EMMA), feedback.NotTaken)
        assert (await _said(company, pairing_id, by=EMMA)).feedback is None

    async def test_words_alone_change_no_answer(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        said = Feedback(met=True, rating=5, learned="Reels")
        await _give(company, pairing_id, said, by=EMMA)
        thanks = Answer(Feedback(learned="Thank you"))
        left = await _answer(company, thanks, by=EMMA)
        assert isinstance(left, feedback.NotTaken)
        assert (left.choices, left.given.feedback) == ((), said)
        assert (await _said(company, pairing_id, by=EMMA)).feedback == said

    async def test_a_plain_answer_edits_the_only_one_there_is(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        await _give(company, pairing_id, Feedback(met=True, rating=5, learned="Reels"), by=EMMA)
        given = await _taken(company, RATED, by=EMMA)
        assert given.is_edit
        assert given.feedback == Feedback(met=True, rating=4, learned="Reels")


class TestWordsThatWereAboutSomethingElse:
    async def test_can_be_taken_back_and_then_nothing_was_said(self, company: Company) -> None:
        """What is written next is taken for an answer again; a second press does no harm."""
        pairing_id = await _introduced(company)
        await company.is_asked(FRIDAY)
        await _answer(company, telling.answer_in("a train strike"), by=EMMA)
        for _ in range(2):
            left = await _take_back(company, pairing_id, "a train strike")
            assert left.feedback is None
        assert (await company.pairing_of(EMMA)).is_spoken_of is False
        given = await _answer(company, WORDS, by=EMMA)
        assert isinstance(given, feedback.Given)

    async def test_take_nothing_else_with_them(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        await company.is_asked(FRIDAY)
        await _give(company, pairing_id, Feedback(met=True, learned="train strike"), by=EMMA)
        left = await _take_back(company, pairing_id, "train strike")
        assert left.feedback == Feedback(met=True)

    async def test_are_nobody_elses_to_take_back(self, company: Company) -> None:
        pairing_id = await _introduced(company)
        with pytest.raises(NotInThisPairing):
            await _take_back(company, pairing_id, "Reels", by=JONAS)


async def test_who_was_never_introduced_has_nothing_to_rate(company: Company) -> None:
    await company.joins(EMMA)
    with pytest.raises(NothingToRate):
        await _answer(company, RATED, by=EMMA)
    with pytest.raises(NothingToRate):
        await feedback.of_latest(company.db, await company.sees(EMMA))


async def test_who_never_joined_is_no_member(company: Company) -> None:
    with pytest.raises(NotAMember):
        await _answer(company, RATED, by=SABINE)
    with pytest.raises(NotAMember):
        await feedback.of_latest(company.db, await company.sees(SABINE))


async def _introduced(company: Company) -> int:
    """The id of the pairing of Emma and Richard."""
    await company.two_join()
    await company.introduces()
    return (await company.pairing_of(EMMA)).id


async def _asked_about_the_first_of_two(company: Company) -> tuple[int, int]:
    """Emma is asked about Richard on Friday, and introduced again on Monday."""
    asked = await _introduced(company)
    await company.is_asked(FRIDAY)
    await company.introduces(MONDAY)
    return asked, (await company.pairing_of(EMMA)).id


async def _give(
    company: Company, pairing_id: int, word: Feedback, *, by: User, now: datetime = NOW
) -> feedback.Given:
    return await feedback.give(company.db, company.workspace, pairing_id, word, by=by, now=now)


async def _answer(
    company: Company, answer: Answer, *, by: User
) -> feedback.Given | feedback.NotTaken:
    return await feedback.answer(company.db, company.workspace, answer, by=by, now=NOW)


async def _taken(company: Company, answer: Answer, *, by: User) -> feedback.Given:
    given = await _answer(company, answer, by=by)
    assert isinstance(given, feedback.Given)
    return given


async def _take_back(
    company: Company, pairing_id: int, words: str, by: User = EMMA
) -> feedback.Given:
    return await feedback.take_back(
        company.db, company.workspace, pairing_id, words, by=by, now=NOW
    )


async def _said(company: Company, pairing_id: int, *, by: User) -> feedback.Given:
    return await feedback.of_pairing(company.db, pairing_id, by=by)
