"""What somebody says of a meeting, and says again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import InvalidRating
from bot.domain.feedback import Answer, Feedback, Told, may_be_about
from bot.domain.pairings import Pairing
from bot.domain.rounds import Round
from bot.domain.states import RoundState

NOW = datetime(2026, 11, 27, 15, tzinfo=UTC)

words = st.builds(
    Feedback,
    met=st.none() | st.booleans(),
    rating=st.none() | st.integers(1, 5),
    learned=st.none() | st.text(min_size=1, max_size=5),
    share=st.none() | st.booleans(),
)


@pytest.mark.parametrize("rating", [0, 6, -1, 100])
def test_a_rating_outside_one_to_five_is_refused(rating: int) -> None:
    with pytest.raises(InvalidRating):
        Feedback(rating=rating)


@pytest.mark.parametrize(
    ("word", "is_complete"),
    [
        (Feedback(), False),
        (Feedback(met=True), False),
        (Feedback(met=True, share=False), True),
        (Feedback(met=False), True),
        (Feedback(rating=1), True),
        (Feedback(learned="Reels"), False),
        (Feedback(met=True, learned="Reels"), True),
    ],
)
def test_there_is_nothing_left_to_ask(word: Feedback, *, is_complete: bool) -> None:
    """Once they said that they did not meet, or how it was, or sent the form that asks for it."""
    assert word.is_complete is is_complete


@given(words, words)
def test_a_later_answer_takes_the_place_of_an_earlier_one(first: Feedback, later: Feedback) -> None:
    """Field by field: what the later one leaves open stays as it was, as long as both are about a
    meeting, or about none."""
    later = replace(later, met=True if first.rating else first.met)
    edited = first.edited_by(later)
    for name in ("met", "rating", "learned", "share"):
        said = getattr(later, name)
        assert getattr(edited, name) == (getattr(first, name) if said is None else said)


TOLD = Feedback(True, 5, "Reels", share=True, to_try="Film", next_on=date(2026, 12, 4))
OF_THEIR_OWN = Feedback(to_try="Film", next_on=date(2026, 12, 4))


@pytest.mark.parametrize("as_said", [Feedback.edited_by, Feedback.followed_by])
@pytest.mark.parametrize(
    ("first", "later", "kept"),
    [
        (TOLD, Feedback(met=False), Feedback(met=False)),
        (TOLD, Feedback(met=False, learned="Reels"), Feedback(met=False)),
        (TOLD, Feedback(met=False, learned="He was away"), Feedback(False, learned="He was away")),
        (replace(TOLD, met=None), Feedback(met=False), Feedback(met=False)),
        (
            replace(OF_THEIR_OWN, met=False, learned="He was away"),
            Feedback(met=True, rating=4),
            Feedback(True, 4),
        ),
    ],
)
def test_of_a_meeting_that_did_not_happen_after_all_no_word_stays(
    as_said: Callable[[Feedback, Feedback], Feedback],
    first: Feedback,
    later: Feedback,
    kept: Feedback,
) -> None:
    """Nor of its reason, if it did. What they want to try, and the day, are for themselves."""
    own = replace(kept, to_try=OF_THEIR_OWN.to_try, next_on=OF_THEIR_OWN.next_on)
    assert as_said(first, later) == own


@given(words)
def test_saying_nothing_changes_nothing(word: Feedback) -> None:
    assert word.edited_by(Feedback()) == word


@pytest.mark.parametrize(
    ("kept", "left"),
    [
        ("Reels", None),
        ("Nice\nReels", "Nice"),
        ("Nice\nReels\nMore", "Nice\nReels\nMore"),
        (None, None),
    ],
)
def test_words_that_were_added_last_can_be_taken_back(kept: str | None, left: str | None) -> None:
    """All else that was said stays."""
    word = Feedback(met=True, rating=4, learned=kept)
    assert word.without("Reels") == replace(word, learned=left)


def asked(programme_id: int, at: datetime | None, given: Feedback | None = None) -> Told:
    """A pairing of that programme, about which they were asked then."""
    this = Round(programme_id, programme_id, RoundState.OPEN, NOW, NOW)
    return Told(Pairing(programme_id, this, None, ()), given, at)


@pytest.mark.parametrize("answer", [Answer(Feedback(rating=4), is_plain=True), Answer(Feedback())])
def test_an_answer_to_two_questions_that_came_together_may_be_to_either(answer: Answer) -> None:
    """Of two programmes; one that came on another day, or was answered, is not meant."""
    coffee, reels = asked(1, NOW), asked(2, NOW - timedelta(minutes=2))
    assert may_be_about(answer, [reels, coffee]) == (coffee, reels)
    for other in (
        asked(2, NOW - timedelta(days=1)),
        asked(2, NOW - timedelta(minutes=2), Feedback(met=False)),
        asked(2, None),
        asked(1, NOW - timedelta(minutes=2)),
    ):
        assert may_be_about(answer, [other, coffee]) == (coffee,)
