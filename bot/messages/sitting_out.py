"""Why somebody has no introduction in a round."""

from datetime import datetime

from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.sitting_out import SittingOutReason
from bot.messages import sentences
from bot.messages.blocks import message, section
from bot.messages.text import Message, text


def sitting_out(
    reason: SittingOutReason,
    next_round_at: datetime | None,
    programme: Programme,
    member: Member,
    *,
    is_named: bool = False,
) -> Message:
    """The true reason for having no introduction, and the promise to be first next time. The
    programme is named where there are several."""
    locale, needs_a_panel = member.language, reason is SittingOutReason.NO_PANEL
    promise = sentences.first_next_time(next_round_at, member, needs_a_panel=needs_a_panel)
    return message(
        section(f"{text('sitting-out', locale)} {why(reason, programme, locale)}"),
        section(promise),
        *sentences.of_programme(programme if is_named else None, locale),
    )


def sat_out_after_all(member: Member) -> Message:
    """For somebody who was put together with others in a round that is over, and never heard it."""
    return message(section(text("sitting-out-over", member.language)))


def why(reason: SittingOutReason, programme: Programme, locale: str) -> str:
    """The reason as one sentence to the person it is about."""
    return text(f"sitting-out-{reason}", locale, labels=programme.labels, format=programme.format)


def missing(reason: SittingOutReason, locale: str) -> str:
    """What a round lacks, as one sentence to an admin."""
    return text(f"missing-{reason}", locale)
