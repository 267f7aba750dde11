"""What belongs to each kind of delivery: how it is drawn when it is sent, whether there is still
reason to send it, and what follows from what became of it."""

from functools import partial

from bot import (
    arrivals,
    ask_messages,
    calling_off,
    looks,
    meeting_messages,
    pairing_messages,
    probes,
    prompts,
    round_messages,
    safety,
    search,
    silence,
    silence_messages,
)
from bot.by_day import by_day
from bot.clock import Clock
from bot.deliveries import Look, Renderer
from bot.domain.deliveries import BY_DAY, Kind
from bot.domain.states import DeliveryState
from bot.outcomes import Aftermath
from bot.slack.directory import WhoIs

_FROM_WHAT_IS_STORED: dict[Kind, Renderer] = {
    Kind.INTRODUCTION: pairing_messages.introduction,
    Kind.SITTING_OUT: round_messages.sitting_out,
    Kind.CHECK_IN: pairing_messages.check_in,
    Kind.PROGRAMME_ENDED: round_messages.programme_ended,
    Kind.PARTNER_LEFT: pairing_messages.partner_left,
    Kind.SERIES_OVER: pairing_messages.series_over,
    Kind.GOING_ON: pairing_messages.going_on,
    Kind.MEETING: meeting_messages.proposal,
    Kind.CALENDAR: meeting_messages.calendar,
    Kind.NO_TIME: meeting_messages.no_time,
    Kind.SILENT: silence_messages.told_paused,
    Kind.STAYS_IN: silence_messages.stays_in,
    Kind.PROMPT: prompts.prompt,
    Kind.INVITATION: prompts.invitation,
    Kind.ASK_LOOKING: ask_messages.looking,
    Kind.ASK_OVER: ask_messages.over,
    Kind.ASK_SETTLED: ask_messages.settled,
    Kind.ASK_FOUND: ask_messages.found,
    Kind.ASK_WAITS: ask_messages.waits,
    Kind.ASK_AGAIN: ask_messages.again,
    Kind.ASK_OFF: ask_messages.off,
    Kind.ASK_NOBODY: ask_messages.nobody,
}
_REASONS: dict[Kind, Look] = {
    Kind.INTRODUCTION: looks.introduction,
    Kind.NUDGE: looks.nudge,
    Kind.CHECK_IN: looks.check_in,
    Kind.CALENDAR: looks.calendar,
    Kind.ASK_LOOKING: looks.ask_looking,
    Kind.ASK_OVER: looks.ask_over,
    Kind.ASK_SETTLED: looks.ask_settled,
    Kind.ASK_WAITS: looks.ask_waits,
    Kind.ASK_AGAIN: looks.ask_again,
}
LOOKS: dict[Kind, Look] = _REASONS | {kind: by_day(_REASONS.get(kind)) for kind in BY_DAY}
AFTERMATH: dict[tuple[Kind, DeliveryState], Aftermath] = {
    (Kind.INTRODUCTION, DeliveryState.SENT): calling_off.introduced,
    (Kind.INTRODUCTION, DeliveryState.CANCELLED): calling_off.not_introduced,
    (Kind.INTRODUCTION, DeliveryState.EXPIRED): calling_off.not_introduced,
    (Kind.INTRODUCTION, DeliveryState.FAILED): calling_off.not_introduced,
    (Kind.STILL_IN, DeliveryState.FAILED): silence.not_asked,
    (Kind.PROMPT, DeliveryState.FAILED): prompts.tell_of_failure,
    (Kind.INVITATION, DeliveryState.FAILED): prompts.tell_of_failure,
    (Kind.ASK_REQUEST, DeliveryState.FAILED): search.not_reached,
    (Kind.ASK_FOUND, DeliveryState.SENT): search.introduced,
    (Kind.ASK_FOUND, DeliveryState.FAILED): search.not_introduced,
    (Kind.ASK_FOUND, DeliveryState.CANCELLED): search.not_introduced,
    (Kind.REPORT, DeliveryState.SENT): safety.forget,
}


def renderers(clock: Clock, who: WhoIs) -> dict[Kind, Renderer]:
    """How each kind is drawn: all of them from what is stored, some by the clock as well, and those
    for people who need be no members from what Slack knows of them."""
    by_the_clock: dict[Kind, Renderer] = {
        Kind.ASK_REQUEST: partial(ask_messages.request, clock),
        Kind.STILL_IN: partial(silence_messages.question, clock),
        Kind.NUDGE: partial(pairing_messages.nudge, clock),
    }
    to_users: dict[Kind, Renderer] = {
        Kind.IMPOSSIBLE: partial(round_messages.impossible, who),
        Kind.SKIPPED: partial(round_messages.skipped, who),
        Kind.SUMMARY: partial(round_messages.summary, who),
        Kind.POST_FAILED: partial(prompts.post_failed, who),
        Kind.PROBE: partial(probes.probe, who),
        Kind.REPORT: partial(safety.passed_on, who),
        Kind.ASK_UNMET: partial(ask_messages.unmet, who),
        Kind.ARRIVAL: partial(arrivals.greeting, who),
    }
    return _FROM_WHAT_IS_STORED | by_the_clock | to_users
