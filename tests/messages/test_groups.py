"""What a group reads besides what every pairing does."""

from dataclasses import replace

import pytest

from bot.messages import groups, ids
from tests.messages.drawn import presses_of
from tests.messages.samples import group, met, pairing, situation


@pytest.mark.parametrize(
    ("locale", "mine", "theirs", "none"),
    [
        ("en", "You moderate.", "<@U0000000002> moderates.", "You are in no group"),
        ("it", "Moderi tu.", "Modera <@U0000000002>.", "non fai parte di un gruppo"),
    ],
)
def test_whoever_asks_who_moderates_is_told(locale: str, mine: str, theirs: str, none: str) -> None:
    """With times to suggest, as long as they have not met."""
    reader = situation(locale, pairing=group())
    told = groups.moderating(reader)
    assert theirs in told.text
    assert ids.SUGGEST_TIMES in dict(presses_of(told))
    my_own = replace(group(), moderator_id=1)
    assert mine in groups.moderating(situation(locale, pairing=my_own)).text
    assert not presses_of(groups.moderating(situation(locale, pairing=met(group()))))
    assert none in groups.moderating(situation(locale, pairing=pairing())).text
