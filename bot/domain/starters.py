"""Conversation starters: which there are, and which ones people are shown when they meet."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.errors import NoSuchStarter, StarterMissing, StarterTooLong, TooManyStarters
from bot.domain.pairings import Role
from bot.domain.topics import TOPICS

WAYS_OF_WORKING = "ways-of-working"
"""The subject that fits every topic, and people who have none."""

SUBJECTS = (WAYS_OF_WORKING, *(topic for topics in TOPICS.values() for topic in topics))
MOST_OWN = 20
"""Of one subject; with ours they fit into one window of Slack's."""

MOST_WRITTEN = 250
"""Characters: two or three lines on a phone."""


class Occasion(StrEnum):
    """Whether a starter fits from the first meeting on, or only people who were introduced to each
    other before."""

    FIRST = "first"
    AGAIN = "again"


@dataclass(frozen=True)
class Meeting:
    """What a starter is chosen for: people with this topic, introduced so many times before, who
    are written to in this language. `seed` is the id of their pairing."""

    topic: str | None
    times_met: int
    language: str
    seed: int


@dataclass(frozen=True)
class Starter:
    """One way to begin, as whoever shows or whoever learns would say it. Of those that an admin
    wrote `words` holds the text by language; the catalogues hold ours."""

    id: str
    subject: str
    voice: Role
    occasion: Occasion
    words: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def is_own(self) -> bool:
        """Whether an admin wrote it."""
        return bool(self.words)

    def fits(self, voice: Role, meeting: Meeting) -> bool:
        """Whether it may be shown at that meeting at all."""
        return (
            self.voice is voice
            and self.subject in (meeting.topic, WAYS_OF_WORKING)
            and (self.occasion is Occasion.FIRST or meeting.times_met > 0)
            and (not self.is_own or meeting.language in self.words)
        )


@dataclass(frozen=True)
class Library:
    """The starters of a programme: ours, of which those in `off` are switched off, and its admins'
    own. Those that were `removed` still stand in introductions."""

    own: tuple[Starter, ...] = ()
    removed: tuple[Starter, ...] = ()
    off: frozenset[str] = frozenset()

    @property
    def offered(self) -> tuple[Starter, ...]:
        """Those that people may be shown from now on."""
        return tuple(each for each in (*self.own, *READY_MADE) if each.id not in self.off)

    def about(self, subject: str) -> tuple[Starter, ...]:
        """All of a subject, the admins' own first, and those that are switched off too."""
        return tuple(each for each in (*self.own, *READY_MADE) if each.subject == subject)

    def named(self, ids: Iterable[str]) -> tuple[Starter, ...]:
        """Those with these ids, in the same order; one that is not known any more is left out."""
        known = {each.id: each for each in (*READY_MADE, *self.own, *self.removed)}
        return tuple(known[each] for each in ids if each in known)


def _ready_made() -> Iterator[Starter]:
    for subject in SUBJECTS:
        counts = _OF_WAYS_OF_WORKING if subject == WAYS_OF_WORKING else _OF_A_TOPIC
        for voice in Role:
            for occasion, count in counts.items():
                for number in range(1, count + 1):
                    name = f"{subject}-{voice}-{occasion}-{number}"
                    yield Starter(name, subject, voice, occasion)


_OF_A_TOPIC = {Occasion.FIRST: 2, Occasion.AGAIN: 2}
_OF_WAYS_OF_WORKING = {Occasion.FIRST: 5, Occasion.AGAIN: 3}
READY_MADE = tuple(_ready_made())


def choose(
    meeting: Meeting, offered: Collection[Starter], shown: Mapping[str, int]
) -> tuple[Starter, ...]:
    """One starter for whoever shows and one for whoever learns, where any fits.

    `shown` tells what anybody at that meeting was shown before, the greater the later. Nothing of
    it is chosen while something else fits; then what was shown the longest time ago.
    """
    chosen = (_choose(voice, meeting, offered, shown) for voice in Role)
    return tuple(each for each in chosen if each)


def _choose(
    voice: Role, meeting: Meeting, offered: Collection[Starter], shown: Mapping[str, int]
) -> Starter | None:
    fitting = [each for each in offered if each.fits(voice, meeting)]
    unseen = [each for each in fitting if each.id not in shown]
    if not unseen:
        return min(fitting, key=lambda each: shown[each.id], default=None)
    best = min(_rank(each, meeting) for each in unseen)
    among = [each for each in unseen if _rank(each, meeting) == best]
    return among[meeting.seed % len(among)]


def _rank(starter: Starter, meeting: Meeting) -> tuple[bool, bool, bool]:
    """The less the better: about their topic, then for how well they know each other, then one
    that an admin took the trouble to write."""
    wanted = Occasion.AGAIN if meeting.times_met else Occasion.FIRST
    return starter.subject != meeting.topic, starter.occasion is not wanted, not starter.is_own


def check_words(words: Mapping[str, str]) -> dict[str, str]:
    """What an admin wrote in each language, each on one line; raises StarterMissing if it is
    nothing, and StarterTooLong."""
    lines = {language: " ".join(text.split()) for language, text in words.items()}
    written = {language: line for language, line in lines.items() if line}
    if not written:
        raise StarterMissing
    if any(len(line) > MOST_WRITTEN for line in written.values()):
        raise StarterTooLong
    return written


def check_room(library: Library, subject: str) -> None:
    """Raises NoSuchStarter for a subject that there is not, and TooManyStarters if it is full."""
    if subject not in SUBJECTS:
        raise NoSuchStarter
    if sum(each.subject == subject for each in library.own) >= MOST_OWN:
        raise TooManyStarters


def check_ready_made(starter_id: str) -> str:
    """The id of one of ours; raises NoSuchStarter for any other."""
    if all(each.id != starter_id for each in READY_MADE):
        raise NoSuchStarter
    return starter_id
