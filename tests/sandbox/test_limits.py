"""The buckets of the rate limits, on a timer that only the test moves."""

import asyncio

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.api.limits import POSTS_AT_ONCE, WORKSPACE_POSTS_PER_MINUTE, Limits, RateLimited, Tier
from sandbox.server import Running
from tests.sandbox.company import GENERAL, RANDOM


class Timer:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def timer() -> Timer:
    return Timer()


@pytest.fixture
def limits(timer: Timer) -> Limits:
    switched_on = Limits(timer)
    switched_on.enabled = True
    return switched_on


def test_they_are_off_until_switched_on() -> None:
    limits = Limits(Timer())
    for _ in range(1000):
        limits.charge_post(GENERAL)
        limits.charge_method("auth.test", Tier.ONE)


@pytest.mark.checklist(31)
def test_a_channel_takes_a_short_burst_and_then_one_post_a_second(
    limits: Limits, timer: Timer
) -> None:
    for _ in range(POSTS_AT_ONCE):
        limits.charge_post(GENERAL)
    with pytest.raises(RateLimited) as caught:
        limits.charge_post(GENERAL)
    assert caught.value.retry_after == 1
    timer.seconds += 1
    limits.charge_post(GENERAL)


@pytest.mark.checklist(31)
def test_another_channel_has_a_burst_of_its_own(limits: Limits) -> None:
    for _ in range(POSTS_AT_ONCE):
        limits.charge_post(GENERAL)
    limits.charge_post(RANDOM)


@pytest.mark.checklist(31)
def test_the_whole_workspace_takes_only_some_hundred_posts_a_minute(limits: Limits) -> None:
    """Many DMs in a row are limited by this, however many people there are."""
    for number in range(WORKSPACE_POSTS_PER_MINUTE):
        limits.charge_post(f"D{number}")
    with pytest.raises(RateLimited):
        limits.charge_post("DONEMORE")


@pytest.mark.checklist(31)
@pytest.mark.parametrize("tier", [Tier.ONE, Tier.TWO, Tier.THREE, Tier.FOUR])
def test_a_tier_is_a_number_of_calls_per_minute(limits: Limits, timer: Timer, tier: Tier) -> None:
    assert tier.value is not None
    for _ in range(tier.value):
        limits.charge_method("users.list", tier)
    with pytest.raises(RateLimited) as caught:
        limits.charge_method("users.list", tier)
    timer.seconds += caught.value.retry_after
    limits.charge_method("users.list", tier)


@pytest.mark.checklist(31)
def test_one_method_does_not_use_up_another(limits: Limits) -> None:
    limits.charge_method("apps.uninstall", Tier.ONE)
    limits.charge_method("auth.revoke", Tier.ONE)


@pytest.mark.checklist(31)
async def test_limits_follow_a_clock_that_runs_faster(slack: Running, api: AsyncWebClient) -> None:
    """At a thousand times the speed a channel has rested after some milliseconds."""
    slack.api.limits.enabled = True
    slack.world.clock.run_at(1_000)
    for _ in range(2):
        for number in range(POSTS_AT_ONCE):
            await api.chat_postMessage(channel=GENERAL, text=str(number))
        await asyncio.sleep(0.01)
    assert len(slack.world.timeline(GENERAL)) == 2 * POSTS_AT_ONCE


@pytest.mark.checklist(31)
async def test_too_many_posts_are_answered_with_429_until_time_has_passed(
    slack: Running, api: AsyncWebClient
) -> None:
    """Retry-After is a whole number; the refused post was not posted."""
    slack.api.limits.enabled = True
    for number in range(POSTS_AT_ONCE):
        await api.chat_postMessage(channel=GENERAL, text=str(number))
    with pytest.raises(SlackApiError) as caught:
        await api.chat_postMessage(channel=GENERAL, text="too fast")
    response = caught.value.response
    assert (response.status_code, response["error"]) == (429, "ratelimited")
    assert len(slack.world.timeline(GENERAL)) == POSTS_AT_ONCE
    slack.world.clock.skip(int(response.headers["Retry-After"]))
    assert (await api.chat_postMessage(channel=GENERAL, text="again"))["ok"]
