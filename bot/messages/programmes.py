"""What becomes of a programme: what its admins and members read of it."""

from slack_sdk.models.views import View

from bot.domain.members import Member
from bot.domain.programmes import PEOPLE_TO_START, Programme
from bot.domain.situation import Situation
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, message, modal, section
from bot.messages.sentences import of_programme
from bot.messages.text import Message, text


def added(programme: Programme, locale: str) -> Message:
    """For the admin who added one: that nobody is in it yet, and how people come to be."""
    name = sentences.programme(programme, locale)
    words = text("programme-added", locale, name=name, count=PEOPLE_TO_START)
    return message(
        section(words),
        buttons(
            button("button-invite", locale, ids.INVITE, programme.channel, style="primary"),
            button("button-admin", locale, ids.ADMIN_PANEL),
        ),
    )


def settings_saved(situation: Situation) -> Message:
    """How people meet and when from now on, in words."""
    lines = (*sentences.how(situation), sentences.next_round(situation))
    named = situation.programme if situation.is_one_of_several else None
    return message(
        section(text("settings-saved", situation.locale)),
        section("\n".join(lines)),
        *of_programme(named, situation.locale),
    )


def paused(programme: Programme, locale: str) -> Message:
    """For the admin who paused it."""
    name = sentences.programme(programme, locale)
    again = button("button-resume-programme", locale, ids.RESUME_PROGRAMME, programme.id)
    return message(section(text("programme-paused", locale, name=name)), buttons(again))


def resumed(situation: Situation) -> Message:
    """For the admin who resumed it, and when the next round is."""
    name = sentences.programme(situation.programme, situation.locale)
    return message(
        section(text("programme-resumed", situation.locale, name=name)),
        section(sentences.next_round(situation)),
    )


def end_modal(programme: Programme, locale: str) -> View:
    """Asks whether a programme is to end, and tells what comes of it."""
    words = text("end-programme-about", locale, name=sentences.programme(programme, locale))
    return modal(
        ids.END_PROGRAMME_MODAL,
        locale,
        section(words),
        title="end-programme-title",
        submit="end-programme-submit",
        about=programme.id,
    )


def has_ended(programme: Programme, locale: str) -> Message:
    """For the admin who ended it."""
    name = sentences.programme(programme, locale)
    return message(section(text("programme-is-over", locale, name=name)))


def told_of_end(programme: Programme, reader: Member) -> Message:
    """For one person's DM: a programme that they took part in has ended."""
    locale = reader.language
    name = sentences.programme(programme, locale)
    return message(
        section(text("programme-ended", locale, name=name)),
        buttons(button("button-status", locale, ids.STATUS)),
    )
