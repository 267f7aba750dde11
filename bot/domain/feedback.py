"""How a meeting went, in the words of one of the people in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from operator import itemgetter

from bot.domain.errors import InvalidRating
from bot.domain.pairings import Pairing
from bot.domain.states import RoundState

RATINGS = range(1, 6)

TOGETHER = timedelta(hours=1)
"""Two questions in it were read together, and an answer says nothing of which it is to."""


@dataclass(frozen=True)
class Feedback:
    """Whatever somebody told us of one pairing; None where they said nothing.

    `share`: what they learned may be told to others, without a name. In a series, what they want
    `to_try` until the next meeting, which is for themselves, and the day when that is, `next_on`,
    which all of them see.
    """

    met: bool | None = None
    rating: int | None = None
    learned: str | None = None
    share: bool | None = None
    to_try: str | None = None
    next_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a rating outside 1 to 5 with InvalidRating."""
        if self.rating is not None and self.rating not in RATINGS:
            raise InvalidRating

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to ask: they did not meet, or they met and said how it was,
        or they have sent the form, which asks for all of it (as nothing else does for `share`)."""
        if self.met is None:
            return self.rating is not None
        said = (self.rating, self.learned, self.share)
        return not self.met or any(each is not None for each in said)

    def followed_by(self, later: "Feedback") -> "Feedback":
        """This answer with a later one that does not take its place: words are added to words."""
        if self.is_contradicted_by(later):
            return self.edited_by(later)
        words = "\n".join(filter(None, (self.learned, later.learned)))
        return replace(self.edited_by(later), learned=words or None)

    def edited_by(self, later: "Feedback") -> "Feedback":
        """This answer with all that the later one says in its place. If they did not meet after
        all, or did, nothing stays of what they had said of it but what is for themselves, even if
        a form still has it."""
        if self.is_contradicted_by(later):
            words = None if later.learned == self.learned else later.learned
            mine = Feedback(to_try=self.to_try, next_on=self.next_on)
            return mine._with(replace(later, learned=words))
        return self._with(later)

    def without(self, words: str) -> "Feedback":
        """This answer without words that were added last; the same where they are not there."""
        if self.learned == words:
            return replace(self, learned=None)
        before, found, _ = (self.learned or "").rpartition(f"\n{words}")
        is_last = bool(found) and self.learned == f"{before}{found}"
        return replace(self, learned=before) if is_last else self

    def is_contradicted_by(self, later: "Feedback") -> bool:
        """Whether one of the two is about a meeting, and the other says that there was none."""
        has_met = True if self.rating else self.met
        return None not in (has_met, later.met) and has_met is not later.met

    def _with(self, later: "Feedback") -> "Feedback":
        return Feedback(
            met=self.met if later.met is None else later.met,
            rating=later.rating or self.rating,
            learned=later.learned or self.learned,
            share=self.share if later.share is None else later.share,
            to_try=later.to_try or self.to_try,
            next_on=later.next_on or self.next_on,
        )


@dataclass(frozen=True)
class Answer:
    """What a message in the DM says of a meeting, if it is about one.

    `is_plain`: it can be nothing but an answer: it begins with a rating, or has one out of five,
    or is a yes or a no and nothing besides. `is_question`: somebody asks us, rather. `is_of_now`:
    it speaks of themselves or of now, which may be about something else. `is_bare`: it is a yes or
    a no, and does not say of what. `may_be_else`: its words do not say how a meeting was, and are
    kept with a way to take them back.
    """

    word: Feedback
    is_plain: bool = False
    is_question: bool = False
    is_of_now: bool = False
    is_bare: bool = False
    may_be_else: bool = False

    def takes_back(self, told: "Told") -> bool:
        """Whether a yes or a no, which may be to something else, would undo what they have told."""
        before = told.feedback
        return self.is_bare and before is not None and before.is_contradicted_by(self.word)


@dataclass(frozen=True)
class Told:
    """What somebody said of one of their pairings, None for nothing; when they were asked in the
    DM how it was, and nudged with the others to meet, None for not yet."""

    pairing: Pairing
    feedback: Feedback | None
    asked_at: datetime | None = None
    nudged_at: datetime | None = None

    @property
    def is_complete(self) -> bool:
        """Whether there is nothing left to ask."""
        return self.feedback is not None and self.feedback.is_complete

    @property
    def heard_at(self) -> datetime | None:
        """When they last heard of it from us."""
        return max(filter(None, (self.asked_at, self.nudged_at)), default=None)

    def has_come_to_nothing(self, reader_id: str) -> bool:
        """Whether it is over for that Slack user, or for whoever was with them, before anybody said
        that they met."""
        pairing = self.pairing
        is_whole = pairing.without_the_gone.is_two_sided and not pairing.seat_of(reader_id).is_gone
        return not (is_whole or pairing.has_met or self.is_complete)

    def is_to_come(self, reader_id: str) -> bool:
        """Whether that Slack user is still to meet the others: it is going on, and nobody has said
        that they met, or asked them."""
        pairing = self.pairing
        is_going_on = pairing.round.state is RoundState.OPEN
        staying = pairing.without_the_gone
        is_possible = staying.is_two_sided and not pairing.seat_of(reader_id).is_gone
        is_heard_of = self.asked_at or self.is_complete or pairing.has_met
        return is_going_on and is_possible and not is_heard_of


def latest_question(told: Sequence[Told]) -> Told | None:
    """What somebody was asked or nudged about last, whether they have answered or not."""
    heard = [(each.heard_at, each) for each in told if each.heard_at]
    return max(heard, key=itemgetter(0))[1] if heard else None


def in_hand(told: Sequence[Told], reader_id: str) -> Told:
    """What somebody is told about who wrote what is no answer: the meeting that is still to come,
    else the one that they were asked about last, else the latest."""
    to_come = (each for each in told if each.is_to_come(reader_id))
    return next(to_come, None) or latest_question(told) or told[0]


def is_certain(answer: Answer, about: Sequence[Told], hand: Told) -> bool:
    """Whether an answer that may be about these can be noted: it is about one, and is plain; or it
    is in words of how that was, and no other meeting of the same programme is in hand."""
    if len(about) != 1 or answer.takes_back(about[0]):
        return False
    is_another = about[0] is not hand and not _is_elsewhere(about[0], hand)
    return answer.is_plain or not (answer.is_of_now or is_another)


def may_be_about(answer: Answer, told: Sequence[Told]) -> tuple[Told, ...]:
    """What an answer in the DM may be about: one of `told`, several if only the person knows
    which, none if it is no answer.

    A question that was put in the DM and is open takes whatever is written but a question back; of
    two that came together, for two programmes, it may be either. Else only a plain answer is one:
    to what they were asked last, or, with all of that answered, to whichever it is of the pairings
    that they still remember.
    """
    asked = _open_questions(told)
    if answer.is_plain:
        return asked or tuple(told)
    in_the_dm = asked and asked[0].asked_at
    return asked if in_the_dm and not answer.is_question else ()


def may_be_kept(answer: Answer, told: Sequence[Told]) -> tuple[Told, ...]:
    """What it may be about for whoever says so by a press: as above, or words about what they were
    asked last and have answered."""
    latest = latest_question(told)
    is_more = latest and latest.asked_at and not (answer.is_question or answer.is_of_now)
    return may_be_about(answer, told) or ((latest,) if latest and is_more else ())


def _open_questions(told: Sequence[Told]) -> tuple[Told, ...]:
    """What they were asked last and have not answered, with what other programmes asked at the
    same time."""
    latest = latest_question(told)
    if latest is None or latest.is_complete:
        return ()
    return latest, *(each for each in told if _came_with(latest, each))


def _came_with(latest: Told, each: Told) -> bool:
    if latest.asked_at is None or each.asked_at is None or each.is_complete:
        return False
    return _is_elsewhere(latest, each) and latest.asked_at - each.asked_at <= TOGETHER


def _is_elsewhere(one: Told, other: Told) -> bool:
    return one.pairing.round.programme_id != other.pairing.round.programme_id
