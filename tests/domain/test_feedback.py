"""What somebody says of a meeting, and says again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import InvalidRating
from bot.domain.feedback import Feedback

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
    """Field by field: what the later one leaves open stays as it was."""
    edited = first.edited_by(later)
    for name in ("met", "rating", "learned", "share"):
        said = getattr(later, name)
        assert getattr(edited, name) == (getattr(first, name) if said is None else said)


@given(words)
def test_saying_nothing_changes_nothing(word: Feedback) -> None:
    assert word.edited_by(Feedback()) == word
