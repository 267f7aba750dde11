"""What admins see of the programmes, with everything they can do about them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.deliveries import Failed
from bot.domain.programmes import Programme
from bot.domain.situation import Introducing, Overview, Situation
from bot.domain.summaries import Summary
from bot.messages import ids, sentences, summaries
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.rounds import catch_up_hours
from bot.messages.sitting_out import missing
from bot.messages.text import Message, clock, text
from bot.messages.written import quote

_MOST_CODE = 60
MOST_MINUTES = 90
MOST_HOURS = 36


def panel(situation: Situation) -> Message:
    """The programme at a glance, with everything an admin can do. Needs an overview."""
    return message(section(text("panel-title", situation.locale)), *panel_blocks(situation))


def panel_blocks(situation: Situation) -> tuple[Block, ...]:
    """The same without its title, for the Home tab; nothing for who has no overview. Where there
    are several programmes, a line for each that leads to `of_programme`, and what concerns all."""
    if situation.overview is None:
        return ()
    if situation.overviews:
        return _several(situation, situation.overview)
    return (
        section("\n".join(_lines(situation.overview, situation))),
        *_hints(situation),
        *_introducing(situation.overview.introducing, None, situation.locale),
        *_last_round(situation.overview.last_round, situation),
        *_failed(situation.overview.failed, situation.locale),
        buttons(
            *_rounds(None, situation.locale),
            *_if_paused(situation.programme, situation.locale),
            *_workspace(situation.locale),
            button("button-settings", situation.locale, ids.SETTINGS),
            button("button-add-programme", situation.locale, ids.ADD_PROGRAMME),
        ),
    )


def of_programme(programme: Programme, situation: Situation) -> Message:
    """One of several, with everything that an admin can do about it, and the way back. Needs an
    overview."""
    overviews = {one.id: each for one, each in situation.overviews}
    overview = overviews.get(programme.id, situation.overview)
    if overview is None:
        raise ValueError("nobody looks at the programmes here")
    return message(*_one_of_several(programme, overview, situation))


def _several(situation: Situation, first: Overview) -> tuple[Block, ...]:
    return (
        *(_line(*each, situation) for each in situation.overviews),
        *_hints(situation),
        *_failed(first.failed, situation.locale),
        buttons(
            *_workspace(situation.locale),
            button("button-add-programme", situation.locale, ids.ADD_PROGRAMME),
        ),
    )


def _line(programme: Programme, overview: Overview, situation: Situation) -> Block:
    """What it is called, and how it stands."""
    locale = situation.locale
    next_round = sentences.next_round(replace(situation, programme=programme))
    state = text("panel-introducing-few", locale) if overview.introducing else next_round
    words = text("panel-line", locale, name=sentences.programme(programme, locale), state=state)
    return section(words, button("button-open", locale, ids.OPEN_PROGRAMME, programme.id))


def _one_of_several(
    programme: Programme, overview: Overview, situation: Situation
) -> tuple[Block, ...]:
    locale = situation.locale
    lines = _lines(overview, replace(situation, programme=programme))
    return (
        section("\n".join((_title(programme, locale), *lines))),
        *_introducing(overview.introducing, programme.id, locale),
        *_last_round(overview.last_round, situation),
        buttons(
            *_rounds(programme.id, locale),
            button("button-settings", locale, ids.SETTINGS, programme.id),
            _pause_or_resume(programme, locale),
            button("button-end-programme", locale, ids.END_PROGRAMME, programme.id),
            button("button-all-programmes", locale, ids.ALL_PROGRAMMES),
        ),
    )


def _pause_or_resume(programme: Programme, locale: str) -> ButtonElement:
    if programme.paused_at is None:
        return button("button-pause-programme", locale, ids.PAUSE_PROGRAMME, programme.id)
    return button("button-resume-programme", locale, ids.RESUME_PROGRAMME, programme.id)


def _if_paused(programme: Programme, locale: str) -> tuple[ButtonElement, ...]:
    """The way on for the only one that is left."""
    return () if programme.paused_at is None else (_pause_or_resume(programme, locale),)


def _title(programme: Programme, locale: str) -> str:
    name = sentences.programme(programme, locale)
    if programme.channel is None:
        return f"*{name}*"
    return text("programme-at-home", locale, name=name, channel=f"<#{programme.channel}>")


def _lines(overview: Overview, situation: Situation) -> tuple[str, ...]:
    return (
        *_numbers(overview, situation.locale),
        _readiness(overview, situation),
        *sentences.how(situation),
        sentences.next_round(situation),
    )


def _hints(situation: Situation) -> tuple[Block, ...]:
    catching_up = text("panel-catching-up", situation.locale, hours=catch_up_hours())
    return small(catching_up), *_without_organiser(situation), *_without_contact(situation)


def _without_organiser(situation: Situation) -> tuple[Block, ...]:
    programmes = [each for each, _ in situation.overviews] or [situation.programme]
    is_told = all(each.organiser for each in programmes)
    return () if is_told else (small(text("panel-no-organiser", situation.locale)),)


def _without_contact(situation: Situation) -> tuple[Block, ...]:
    is_named = situation.programme.contact is not None
    return () if is_named else (small(text("panel-no-contact", situation.locale)),)


def tried_again(locale: str) -> Message:
    """For the admin who pressed that."""
    return message(section(text("tried-again", locale)))


def _numbers(overview: Overview, locale: str) -> Iterator[str]:
    yield text("panel-joined", locale, people=sentences.people(overview.joined, locale))
    if overview.waiting:
        yield text("panel-waiting", locale, people=sentences.people(overview.waiting, locale))


def _readiness(overview: Overview, situation: Situation) -> str:
    locale = situation.locale
    if overview.again_at:
        at = overview.again_at.astimezone(situation.zone).time()
        return text("panel-just-started", locale, time=clock(at, locale))
    if overview.missing:
        return text("panel-missing", locale, reason=missing(overview.missing, locale))
    ready, replaced = text("panel-ready", locale), overview.replaces
    if replaced is None:
        return ready
    return f"{ready} {text('panel-replaces', locale, introduced=replaced)}"


def _introducing(
    progress: Introducing | None, programme_id: int | None, locale: str
) -> tuple[Block, ...]:
    """How far the round has come, with a button that stops it; no number about few people."""
    if progress is None:
        return ()
    stop = button("button-stop-round", locale, ids.STOP_ROUND, programme_id, style="danger")
    if progress.all.exact is None:
        return (section(text("panel-introducing-few", locale), stop),)
    words = text(
        "panel-introducing",
        locale,
        done=progress.done,
        all=progress.all.exact,
        left=_left(progress.minutes_left, locale),
    )
    return (section(words, stop),)


def _left(minutes: int, locale: str) -> str:
    """How long that is, as one would say it: nobody counts thousands of minutes."""
    if minutes <= MOST_MINUTES:
        return text("left-minutes", locale, number=minutes)
    hours = ceil(minutes / 60)
    if hours <= MOST_HOURS:
        return text("left-hours", locale, number=hours)
    return text("left-days", locale, number=ceil(hours / 24))


def _last_round(last_round: Summary | None, situation: Situation) -> tuple[Block, ...]:
    if last_round is None:
        return ()
    return summaries.blocks(last_round, situation.zone, situation.locale)


def _failed(failed: Sequence[Failed], locale: str) -> tuple[Block, ...]:
    """What could not be sent and why, with a button to try again; never to whom."""
    if not failed:
        return ()
    lines = (
        f"• {text('failed-kind', locale, kind=each.kind)}: {_reason(each.reason, locale)}"
        for each in failed
    )
    words = "\n".join((text("panel-failed", locale), *lines))
    return (section(words, button("button-try-again", locale, ids.TRY_AGAIN)),)


def _reason(code: str, locale: str) -> str:
    return text("failed-reason", locale, code=quote(code, _MOST_CODE))


def _rounds(programme_id: int | None, locale: str) -> tuple[ButtonElement, ...]:
    """What can be done about the rounds of a programme; None stands for the only one."""
    run = button("button-run-round", locale, ids.RUN_ROUND, programme_id, style="primary")
    return run, button("button-preview", locale, ids.PREVIEW, programme_id)


def _workspace(locale: str) -> tuple[ButtonElement, ...]:
    """What concerns all programmes."""
    return (
        button("button-post-prompt", locale, ids.POST_PROMPT),
        button("button-invite", locale, ids.INVITE),
        button("button-starters", locale, ids.STARTERS),
    )
