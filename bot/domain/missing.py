"""What a round lacks that would introduce nobody."""

from collections.abc import Mapping, Sequence

from bot.domain.members import Member
from bot.domain.programmes import Format
from bot.domain.rounds import SittingOutReason, why_nobody


def missing_among(
    members: Sequence[Member], format_: Format, out: Mapping[int, SittingOutReason]
) -> SittingOutReason | None:
    """Why nobody among these members could be introduced without those who are left `out`, each for
    a reason; None if somebody could. If it would need one of those, their reason is why."""
    here = [each for each in members if each.id not in out]
    without = why_nobody(_generations(here), format_)
    if without is None or why_nobody(_generations(members), format_):
        return without
    is_away = SittingOutReason.AWAY in out.values()
    return SittingOutReason.AWAY if is_away else SittingOutReason.NO_SIGN


def _generations(members: Sequence[Member]) -> list[int]:
    return [each.profile.generation for each in members]
