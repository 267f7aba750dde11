"""A group: a panel of mentors and a team of mentees, of whom one moderates."""

from collections.abc import Mapping, Sequence


def moderator(mentees: Sequence[int], mentors: Sequence[int], moderated: Mapping[int, int]) -> int:
    """Who of these moderates: who never did, else whoever did so longest ago; of several a mentee,
    to spare the juniors that step. `moderated` is the greater the later."""
    return min((*mentees, *mentors), key=lambda member: moderated.get(member, 0))
