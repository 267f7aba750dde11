"""The Home tab: everything about one person, and for admins about the programme."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from slack_sdk.models.blocks import Block, DividerBlock
from slack_sdk.models.views import View

from bot.domain.asks import Ask
from bot.domain.situation import PastPairing, Situation
from bot.messages import sentences
from bot.messages.asks import looking_for
from bot.messages.blocks import header, section
from bot.messages.menu import my_buttons, opening
from bot.messages.pairings import feedback_button
from bot.messages.panel import panel_blocks
from bot.messages.places import nothing_new
from bot.messages.safety import my_safety
from bot.messages.text import text

MOST_HISTORY = 10
NOTHING_PRESSED: Mapping[str, Any] = MappingProxyType({})


def home(
    situation: Situation,
    waiting: Iterable[Ask] = (),
    pressed: Mapping[str, Any] = NOTHING_PRESSED,
) -> View:
    """What the menu shows and what is looked for, then one's history, then what an admin can do.
    `pressed` is Slack's `block_actions` payload, if a button in it is why it is drawn."""
    mine = nothing_new(_mine(situation, looking_for(waiting)), pressed)
    return View(type="home", blocks=[*mine, *_history(situation), *_admin(situation)])


def _mine(situation: Situation, looked_for: Iterable[Block]) -> Iterable[Block]:
    yield header(text("app-name", situation.locale))
    yield from opening(situation)
    yield from looked_for
    yield my_buttons(situation)
    yield from my_safety(situation)


def _history(situation: Situation) -> Iterable[Block]:
    if not situation.history:
        return
    yield DividerBlock()
    yield section(text("home-history", situation.locale))
    for past in situation.history[:MOST_HISTORY]:
        yield _past(past, situation)


def _past(past: PastPairing, situation: Situation) -> Block:
    locale, pairing = situation.locale, past.pairing
    words = sentences.past(pairing, situation.user.slack_id, situation.zone, locale)
    tell = feedback_button(pairing, past.feedback, locale)
    return section("\n".join((words, *_more(past, situation))), tell)


def _more(past: PastPairing, situation: Situation) -> Iterable[str]:
    locale = situation.locale
    if situation.has_had_several:
        yield text("of-programme", locale, name=sentences.programme(past.programme, locale))
    if past.feedback and past.feedback.rating:
        yield text("home-history-rated", locale, rating=past.feedback.rating)


def _admin(situation: Situation) -> Iterable[Block]:
    if situation.overview:
        yield DividerBlock()
        yield section(text("panel-title", situation.locale))
        yield from panel_blocks(situation)
