"""How many topics two people have in common.

Memory and time grow with the people and the topics that they name, however many different ones
there are.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import Choices, People, Rows

_BITS = 64


class InCommon:
    """How many topics a mentor shows and a mentee wants to learn.

    A topic that one in 64 has chosen, or more, is a bit for everybody, since everybody is compared
    with hundreds: that takes about as much memory as a list of who chose it. All others are lists.
    """

    def __init__(self, people: People) -> None:
        """With one more row, the chair, who has chosen nothing."""
        both = people.can_show, people.wants_to_learn
        shown, wanted = (np.bincount(each.indices, minlength=each.shape[1]) for each in both)
        can_count = (shown > 0) & (wanted > 0)
        is_common = _BITS * (shown + wanted) >= len(people)
        common, rare = np.flatnonzero(can_count & is_common), np.flatnonzero(can_count & ~is_common)
        self._common = [_bits(each[:, common]) for each in both]
        self._rare = [_with_chair(each[:, rare]) for each in both]

    def count(self, mentor: Rows, mentee: Rows) -> NDArray[np.uint16]:
        """For each mentor with the mentee beside them; where one of the two is a column and the
        other a row, for each with each."""
        count = np.zeros(np.broadcast_shapes(mentor.shape, mentee.shape), np.uint16)
        for shown, wanted in zip(*(bits.T for bits in self._common), strict=True):
            count += np.bitwise_count(shown[mentor] & wanted[mentee])
        if self._rare[0].nnz:
            count += self._count_rare(mentor, mentee)
        return count

    def _count_rare(self, mentor: Rows, mentee: Rows) -> NDArray[Any]:
        shows, wants = self._rare
        shown, wanted = shows[mentor.ravel()], wants[mentee.ravel()]
        if mentor.ndim == mentee.ndim:
            return np.asarray(shown.multiply(wanted).sum(axis=1))
        count = np.asarray((shown @ wanted.T).toarray())
        return count if mentor.ndim > mentee.ndim else count.T


def _bits(chosen: Choices) -> NDArray[np.uint64]:
    """(n + 1, words): bit b of word w stands for topic 64 * w + b."""
    topics = np.arange(chosen.shape[1])
    worth = np.zeros((len(topics), -(-len(topics) // _BITS)), np.uint64)
    worth[topics, topics // _BITS] = np.uint64(1) << (topics % _BITS).astype(np.uint64)
    return np.pad(chosen @ worth, ((0, 1), (0, 0)))


def _with_chair(chosen: Choices) -> Choices:
    counts = chosen.astype(np.uint16)
    counts.resize(chosen.shape[0] + 1, chosen.shape[1])
    return counts
