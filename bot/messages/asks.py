"""Asking on the spot: looking, whom it is put to, and what became of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    InputBlock,
    OptionGroup,
    PlainTextInputElement,
    SectionBlock,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.asks import MOST_WRITTEN, Ask, Asked, AskState, Request
from bot.domain.commands import Command
from bot.domain.members import Member
from bot.domain.topics import TOPICS
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, field, message, modal, option, section, small
from bot.messages.text import Message, moment, text, words_for
from bot.messages.written import mention, quote_block

_MOST_SHOWN = 1000
_AS_IT_IS = {
    AskState.FOUND: "ask-found",
    AskState.NOBODY: "ask-over",
    AskState.WITHDRAWN: "ask-withdrawn",
}


def looking(ask: Ask) -> Message:
    """For who asked: what I do now, what others see of it, and when there is an answer."""
    return message(_looking(ask))


def as_it_is(ask: Ask) -> Message:
    """In the place of the word that I am looking: what has become of it."""
    if ask.state is AskState.LOOKING:
        return looking(ask)
    locale = ask.asker.language
    topic = sentences.topic(ask.topic, locale)
    return message(section(text(_AS_IT_IS[ask.state], locale, topic=topic)))


def in_our_dm(locale: str) -> Message:
    """For who asked elsewhere: where they find my answer."""
    return message(section(text("ask-in-our-dm", locale)))


def what_to_ask(waiting: Sequence[Ask], locale: str) -> Message:
    """For who asked without saying what: how it is done, and what they are waiting for."""
    example = sentences.typed(f"{words_for(Command.ASK, locale)[0]} {text('ask-example', locale)}")
    return message(
        section(text("ask-how", locale, example=example)),
        buttons(button("button-ask", locale, ids.ASK, style="primary")),
        *looking_for(waiting),
    )


def nothing_is_looked_for(locale: str) -> Message:
    """For who wants a search to stop that is over."""
    return message(
        section(text("ask-none-open", locale)), buttons(button("button-menu", locale, ids.MENU))
    )


def looking_for(waiting: Iterable[Ask]) -> tuple[Block, ...]:
    """What somebody is waiting for, each with until when and the way out of it, beside what they
    have: a press tells that it was."""
    return tuple(_looking(each, row=f"{ids.PLACE} {ids.ASK} {each.id}") for each in waiting)


def which_topic(nearest: Sequence[str], written: str, locale: str) -> Message:
    """For who asked something that may be about one of these topics, or about none."""
    kept = _kept(written)
    question, other = (
        ("ask-which", "button-something-else")
        if nearest
        else ("ask-which-of-all", "button-choose-topic")
    )
    topics = (button(f"topic-{each}", locale, ids.ASK_ABOUT, f"{each} {kept}") for each in nearest)
    last = button(other, locale, ids.ASK, kept or None)
    return message(section(text(question, locale)), *map(buttons, (*topics, last)))


def ask_modal(topic: str | None, written: str, locale: str, nearest: Collection[str] = ()) -> View:
    """Asks for a topic, of which those that come nearest are the first, and a question; what was
    written already is there."""
    words = PlainTextInputElement(max_length=MOST_WRITTEN, initial_value=_kept(written) or None)
    hint = text("ask-text-hint", locale)
    return modal(
        ids.ASK_MODAL,
        locale,
        _topic(topic, nearest, locale),
        field(ids.TEXT, text("ask-text", locale), words, hint=hint, optional=True),
        title="ask-title",
        submit="ask-submit",
    )


def request(ask: Ask, request: Request) -> Message:
    """For the colleague who is asked: what, how little it takes, and that a no stays unseen. Who
    asks is told to who says yes."""
    reader = request.member
    locale = reader.language
    by = moment(request.answer_by, ZoneInfo(reader.time_zone), locale)
    return message(
        section(text("ask-request", locale, topic=sentences.topic(ask.topic, locale))),
        *question(ask),
        section(text("ask-request-how", locale)),
        yes_or_no(request),
        small(text("ask-request-private", locale, moment=by)),
    )


def yes_or_no(request: Request) -> ActionsBlock:
    """Both answers of the colleague who is asked."""
    locale = request.member.language
    return buttons(
        button("button-ask-yes", locale, ids.ASK_YES, request.id, style="primary"),
        button("button-ask-no", locale, ids.ASK_NO, request.id),
    )


def accepted(locale: str) -> Message:
    """In the place of the question, for who said yes."""
    return message(section(text("ask-accepted", locale)))


def declined(locale: str) -> Message:
    """In the place of the question, for who said no."""
    return message(section(text("ask-declined", locale)))


def settled(asked: Asked) -> Message:
    """In the place of the question, and for who writes about it, once nothing is left to do. It
    reads the same whatever became of it."""
    locale = asked.request.member.language
    topic = sentences.topic(asked.ask.topic, locale)
    return message(section(text("ask-settled", locale, topic=topic)))


def off(ask: Ask, mentor: Member) -> Message:
    """For who said yes: nothing comes of it. It reads the same whatever the reason is."""
    topic = sentences.topic(ask.topic, mentor.language)
    return message(section(text("ask-off", mentor.language, topic=topic)))


def introduction(ask: Ask, mentor: Member, locale: str) -> Message:
    """For the group DM: who asked what, who said yes, and who writes first."""
    mentee, topic = mention(ask.asker), sentences.topic(ask.topic, locale)
    words = text("ask-introduction", locale, mentee=mentee, mentor=mention(mentor), topic=topic)
    first = text("introduction-first-step", locale, mentees=mentee, mentee_count=1)
    return message(
        section(words),
        *question(ask),
        section(first),
        small(text("rules-line", locale)),
        buttons(button("button-met", locale, ids.ASK_MET, ask.id, style="primary")),
        small(text("introduction-blind", locale)),
    )


def waits(ask: Ask) -> Message:
    """For who asked: somebody said yes, and the conversation is long in coming. Who it is they
    learn there."""
    return _about_topic("ask-waits", ask)


def waits_for_another(ask: Ask) -> Message:
    """The same of somebody else, after who said yes first has left."""
    return _about_topic("ask-waits-for-another", ask)


def waits_no_more(ask: Ask) -> Message:
    """In the place of either, once their conversation is open, or who said yes cannot after all;
    true whatever comes of it then."""
    is_open = ask.state is AskState.FOUND
    return _about_topic("ask-waits-is-open" if is_open else "ask-waits-no-more", ask)


def after_met(pressed: Mapping[str, Any], locale: str) -> Message:
    """The introduction once somebody pressed "We met", with thanks in the place of the button.

    `pressed` is the `message` of Slack's `block_actions` payload.
    """
    blocks = Block.parse_all(list(pressed["blocks"]))
    thanks = section(text("you-met", locale))
    return message(*(thanks if isinstance(each, ActionsBlock) else each for each in blocks))


def nobody(ask: Ask) -> Message:
    """For who asked: there was nobody, that it is not about them, and what else they can do; to add
    the topic, unless they want to learn it already."""
    locale = ask.asker.language
    sorry = section(text("ask-nobody", locale, topic=sentences.topic(ask.topic, locale)))
    if ask.topic in ask.asker.profile.wants_to_learn:
        return message(sorry, section(text("ask-nobody-but-known", locale)))
    return message(
        sorry,
        section(text("ask-nobody-else", locale)),
        buttons(button("button-profile", locale, ids.PROFILE)),
    )


def unmet(topic: str, locale: str) -> Message:
    """For the organiser: what nobody could show; not who asked."""
    return message(
        section(text("ask-unmet", locale, topic=sentences.topic(topic, locale))),
        buttons(button("button-invite", locale, ids.INVITE)),
    )


def _looking(ask: Ask, *, row: str | None = None) -> Block:
    locale, topic = ask.asker.language, sentences.topic(ask.topic, ask.asker.language)
    by = moment(ask.ends_at, ZoneInfo(ask.asker.time_zone), locale)
    stop = button("button-withdraw", locale, ids.ASK_WITHDRAW, ask.id)
    return section(text("ask-looking", locale, topic=topic, moment=by), stop, row=row)


def question(ask: Ask) -> tuple[SectionBlock, ...]:
    """In their own words, as long as those are kept."""
    return (section(quote_block(ask.text, _MOST_SHOWN)),) if ask.text else ()


def _kept(written: str) -> str:
    return written.strip()[:MOST_WRITTEN].strip()


def _topic(chosen: str | None, nearest: Collection[str], locale: str) -> InputBlock:
    areas = {f"area-{area}": names for area, names in TOPICS.items()}
    by_label = {"ask-topic-nearest": nearest} | {
        label: [each for each in names if each not in nearest] for label, names in areas.items()
    }
    groups = [
        OptionGroup(
            label=text(label, locale),
            options=[option(each, sentences.topic(each, locale)) for each in names],
        )
        for label, names in by_label.items()
        if names
    ]
    select = StaticSelectElement(
        placeholder=text("ask-topic-placeholder", locale),
        option_groups=groups,
        initial_option=option(chosen, sentences.topic(chosen, locale)) if chosen else None,
    )
    return field(ids.TOPIC, text("ask-topic", locale), select)


def _about_topic(key: str, ask: Ask) -> Message:
    """For who asked."""
    locale = ask.asker.language
    return message(section(text(key, locale, topic=sentences.topic(ask.topic, locale))))
