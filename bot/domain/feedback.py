"""How a meeting went, in the words of one of the people in it."""

from dataclasses import dataclass

from bot.domain.errors import InvalidRating

RATINGS = range(1, 6)


@dataclass(frozen=True)
class Feedback:
    """Whatever somebody told us of one pairing; None where they said nothing.

    `share`: what they learned may be told to others, without a name.
    """

    met: bool | None = None
    rating: int | None = None
    learned: str | None = None
    share: bool | None = None

    def __post_init__(self) -> None:
        """Refuse a rating outside 1 to 5 with InvalidRating."""
        if self.rating is not None and self.rating not in RATINGS:
            raise InvalidRating

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to ask: they did not meet, or they said how it was."""
        return self.met is False or self.rating is not None or self.learned is not None

    def edited_by(self, later: "Feedback") -> "Feedback":
        """This answer with all that the later one says in its place."""
        return Feedback(
            met=self.met if later.met is None else later.met,
            rating=later.rating or self.rating,
            learned=later.learned or self.learned,
            share=self.share if later.share is None else later.share,
        )
