"""Who takes part in a round, and who has met whom, as columns of numbers: a company of a million
people is a few arrays, not a million objects.

NumPy and SciPy are loaded with this module, so it is imported where a round is planned and not at
the start.
"""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from bot.domain.programmes import Format, Surplus

Rows = NDArray[np.signedinteger]
"""Places of people among all who take part, in the order of their ids."""
Ids = NDArray[np.signedinteger]
Mask = NDArray[np.bool_]
Costs = NDArray[np.float64]
"""Whole numbers below 2**53, which floating point holds exactly."""
Choices: TypeAlias = csr_array
"""(n, topics), sparse: a one where the person of that row has chosen that topic."""

UNDECLARED = -1
"""The generation of somebody who has declared none; also a team that is not known."""

MOST = 250
"""The greatest gap and the longest cool-down."""
FEWEST_MENTORS, MOST_MENTORS, MOST_MENTEES = 2, 4, 4
"""In a panel."""
MOST_SEATS = MOST_MENTORS + MOST_MENTEES
"""As many people as a group DM holds besides the bot: https://docs.slack.dev/reference/methods/conversations.open"""


@dataclass(frozen=True)
class Rules:
    """How a round is put together.

    `gap`: how many generations apart a mentor and a mentee are at least. `cooldown`: for how many
    rounds two people should not meet again. `cap`: how many a pairing may grow to, where the
    surplus joins one. In the `group` format a pairing is a panel: 2 to `most_mentors` mentors, 1 to
    `most_mentees` mentees.
    """

    format: Format = Format.COFFEE
    gap: int = 1
    cooldown: int = 12
    surplus: Surplus = Surplus.PEERS
    cap: int = 3
    most_mentors: int = MOST_MENTORS
    most_mentees: int = MOST_MENTEES

    def __post_init__(self) -> None:
        """Raise ValueError for rules that no round can be planned by."""
        sizes = (
            3 <= self.cap <= MOST_SEATS,
            FEWEST_MENTORS <= self.most_mentors <= MOST_MENTORS,
            1 <= self.most_mentees <= MOST_MENTEES,
        )
        if not (1 <= self.gap <= MOST and 0 <= self.cooldown <= MOST and all(sizes)):
            raise ValueError(self)

    @property
    def most_together(self) -> int:
        """How many are in one conversation at the most."""
        return {Surplus.GROUPS: self.cap, Surplus.WAIT: 2}.get(self.surplus, 3)

    @property
    def leaves_a_surplus(self) -> bool:
        """Whether people wait for whom nobody of another generation is left."""
        return self.surplus is Surplus.WAIT or self.format is Format.GROUP


@dataclass(frozen=True)
class Person:
    """One row of a population. `generation` counts from 0, the youngest; `blocked` are the ids of
    people never to be put together with this one (whoever of the two asked for it), those of
    the same reporting line among them; `need` counts the rounds since this person last met
    somebody across generations, and `waited` those in a row that left them without a pairing;
    rounds they were absent from are not counted."""

    id: int
    generation: int | None = None
    team: str | None = None
    utc_offset: int = 0
    can_show: frozenset[str] = frozenset()
    wants_to_learn: frozenset[str] = frozenset()
    blocked: frozenset[int] = field(default_factory=frozenset)
    need: int = 0
    waited: int = 0


@dataclass(frozen=True, eq=False)
class People:
    """A population of n: one row each, in any order.

    `ids` are unique and not negative. `utc_offset` is in minutes, east of Greenwich positive.
    `can_show` and `wants_to_learn` have a column for each of `topics`.
    `apart` is (m, 2): ids never to be put together, in either order; those of others are ignored.
    `together`, alike, are with each other elsewhere now: they are put together only where somebody
    else would lose by it if they were not.
    """

    ids: NDArray[np.int64]
    generation: NDArray[np.int16]
    team: NDArray[np.int32]
    utc_offset: NDArray[np.int16]
    can_show: Choices
    wants_to_learn: Choices
    need: NDArray[np.int16]
    waited: NDArray[np.int16]
    apart: NDArray[np.int64]
    topics: tuple[str, ...] = ()
    together: NDArray[np.int64] = field(default_factory=lambda: np.empty((0, 2), np.int64))

    def __post_init__(self) -> None:
        """Raise ValueError for somebody who is there twice."""
        ids = np.sort(self.ids)
        if (ids[1:] == ids[:-1]).any():
            raise ValueError("ids are unique")

    def __len__(self) -> int:
        """How many they are."""
        return len(self.ids)

    @classmethod
    def of(cls, persons: Iterable[Person]) -> "People":
        """The same people as columns."""
        rows = list(persons)
        topics = tuple(sorted({t for p in rows for t in p.can_show | p.wants_to_learn}))
        teams = {team: number for number, team in enumerate(sorted({p.team or "" for p in rows}))}
        apart = [(p.id, other) for p in rows for other in sorted(p.blocked)]
        return cls(
            ids=np.array([p.id for p in rows], np.int64),
            generation=np.array(
                [UNDECLARED if p.generation is None else p.generation for p in rows], np.int16
            ),
            team=np.array([teams[p.team] if p.team else UNDECLARED for p in rows], np.int32),
            utc_offset=np.array([p.utc_offset for p in rows], np.int16),
            can_show=choices([p.can_show for p in rows], topics),
            wants_to_learn=choices([p.wants_to_learn for p in rows], topics),
            need=np.array([p.need for p in rows], np.int16),
            waited=np.array([p.waited for p in rows], np.int16),
            apart=np.array(apart, np.int64).reshape(-1, 2),
            topics=topics,
        )

    @property
    def by_id(self) -> "People":
        """The same in the order of their ids."""
        order = np.argsort(self.ids)
        return self if (order[1:] > order[:-1]).all() else self.take(order)

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> "People":
        """Only these rows, in this order."""
        who, topics = ("ids", "generation", "team", "utc_offset"), ("can_show", "wants_to_learn")
        taken = {name: getattr(self, name)[rows] for name in (*who, *topics, "need", "waited")}
        return replace(self, **taken)

    @property
    def parted(self) -> "People":
        """The same, of whom those who are together elsewhere are never put together here."""
        apart = np.concatenate([self.apart, self.together])
        return replace(self, apart=apart, together=self.together[:0])


@dataclass(frozen=True, eq=False)
class History:
    """Who was put together with whom: columns of equal length, one entry for each two people and
    round, in any order. `rounds_ago` counts from 1, the last round."""

    one: NDArray[np.signedinteger]
    other: NDArray[np.signedinteger]
    rounds_ago: NDArray[np.int16]

    def __post_init__(self) -> None:
        """Raise ValueError for a round that is not over."""
        if len(self.rounds_ago) and self.rounds_ago.min() < 1:
            raise ValueError("rounds_ago counts from 1")

    @classmethod
    def of(cls, met: Iterable[tuple[int, int, int]] = ()) -> "History":
        """From (one, other, rounds ago)."""
        columns = np.array(list(met), np.int64).reshape(-1, 3)
        return cls(columns[:, 0], columns[:, 1], columns[:, 2].astype(np.int16))


def choices(chosen: Iterable[Collection[str]], topics: Sequence[str]) -> Choices:
    """Each set of topics as a row, in the order of `topics`."""
    number = {topic: place for place, topic in enumerate(topics)}
    places, starts = array("i"), array("q", [0])
    for names in chosen:
        places.extend(sorted({number[name] for name in names}))
        starts.append(len(places))
    ones = np.ones(len(places), np.uint8)
    return csr_array((ones, places, starts), shape=(len(starts) - 1, len(topics)))
