"""What holds for every message and view, in every language, with the longest values."""

import inspect
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from slack_sdk.models.views import View

from bot.messages import (
    blocks,
    introductions,
    pairings,
)
from bot.messages.text import Message, languages
from sandbox.blocks import check_message_blocks, check_view, is_too_large
from tests.messages.drawn import modules
from tests.messages.samples import DRAWN, everything

IN_EVERY_LANGUAGE = pytest.mark.parametrize("locale", languages())

OUR_OWN_MARKUP = re.compile(
    r"<@U[0-9]{10}>|<#C[0-9A-Z]{10}>|<https://[^\s<>|]+>|<!date\^[0-9]+\^[a-z{}_, ]+\|[^<>|]+>"
)
QUOTED = re.compile("(?m)^> .*")
EMOJI = re.compile("[\U0001f300-\U0001faff]")


def messages(locale: str) -> Iterator[Message]:
    return (each for each in everything(locale) if isinstance(each, Message))


def views(locale: str) -> Iterator[View]:
    return (each for each in everything(locale) if isinstance(each, View))


def mrkdwn_in(drawn: object) -> Iterator[dict[str, Any]]:
    if isinstance(drawn, list):
        for each in drawn:
            yield from mrkdwn_in(each)
    elif isinstance(drawn, dict):
        if drawn.get("type") == "mrkdwn":
            yield drawn
        for each in drawn.values():
            yield from mrkdwn_in(each)


def public_drawings() -> set[str]:
    """All that draw a message or a window, but for what these are made of."""
    return {
        f"{module.__name__}.{name}"
        for module in modules()
        if module is not blocks
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function).return_annotation in (Message, View)
    }


def test_no_drawing_is_left_out_of_these_tests() -> None:
    """A new function that returns a message or a view must be given samples."""
    assert {f"{each.__module__}.{each.__name__}" for each in DRAWN} == public_drawings()


@IN_EVERY_LANGUAGE
def test_every_message_keeps_the_limits_of_block_kit(locale: str) -> None:
    for each in messages(locale):
        assert check_message_blocks(each.payload()["blocks"]) == (), each.text


@IN_EVERY_LANGUAGE
def test_every_view_keeps_the_limits_of_block_kit(locale: str) -> None:
    for each in views(locale):
        drawn = each.to_dict()
        assert check_view(drawn) == ()
        assert not is_too_large(drawn)


@IN_EVERY_LANGUAGE
def test_every_message_says_all_it_shows_in_its_fallback_text(locale: str) -> None:
    """Notifications and screen readers get the text only, so it may lack no sentence."""
    for each in messages(locale):
        shown = [part["text"] for part in mrkdwn_in(each.payload()["blocks"])]
        assert shown
        assert len(each.text) <= 4000
        said = each.text.replace("*", "")
        assert len(said) > 3900 or all(words.replace("*", "") in said for words in shown)


def test_bold_print_is_for_the_eye_only() -> None:
    """A screen reader would read its signs aloud."""
    drawn = blocks.message(blocks.section("*The topic:* 2*3*4, *a, b*. *"))
    assert drawn.text == "The topic: 2*3*4, a, b. *"
    assert "*The topic:*" in str(drawn.payload()["blocks"])


@IN_EVERY_LANGUAGE
def test_nothing_that_a_person_wrote_is_active_markup(locale: str) -> None:
    """Between angle brackets are only our own mentions and times, links that say where they lead,
    and in a quotation whom somebody mentioned."""
    for each in everything(locale):
        drawn = each.to_dict() if isinstance(each, View) else each.payload()
        texts = [part["text"] for part in mrkdwn_in(drawn)] + [drawn.get("text", "")]
        for words in texts:
            own = OUR_OWN_MARKUP.sub("", words)
            rest = QUOTED.sub(lambda line: line[0].replace("<@U1>", ""), own)
            assert "<" not in rest, words
            assert not re.search(r"(?m)(?<!^)>", rest), words
            assert not re.search("@(here|channel|everyone)", rest), words
            assert not re.search("[\u202a-\u202e\u2066-\u2069]", rest), words
            assert not re.search(r"&(?!amp;|lt;|gt;)", rest), words


@IN_EVERY_LANGUAGE
def test_slack_is_told_to_make_no_links_or_mentions_of_its_own(locale: str) -> None:
    for each in everything(locale):
        drawn = each.to_dict() if isinstance(each, View) else each.payload()
        assert all(part["verbatim"] is True for part in mrkdwn_in(drawn))


@IN_EVERY_LANGUAGE
def test_there_is_at_most_one_emoji_and_never_alone(locale: str) -> None:
    for each in messages(locale):
        assert len(EMOJI.findall(each.text)) <= 1
        assert all(EMOJI.sub("", line).strip() for line in each.text.splitlines() if line)


@IN_EVERY_LANGUAGE
def test_no_two_buttons_of_a_message_say_the_same(locale: str) -> None:
    """Unless each stands under the name of a programme of its own."""
    for each in messages(locale):
        heading, labels = "", list[tuple[str, str]]()
        for block in each.payload()["blocks"]:
            words = block.get("text", {}).get("text", "")
            heading = words.partition("\n")[0] if words.startswith("*") else heading
            labels += [
                (heading, element["text"]["text"])
                for element in block.get("elements", [])
                if element["type"] == "button"
            ]
        assert len(labels) == len(set(labels))


def test_nobody_s_generation_is_shown_to_others() -> None:
    """An introduction says who shows and who learns, and nothing about their stage or age."""
    banned = re.compile("(?i)junior|senior|generation|generazion|stage|boomer|millennial|\\betà")
    for draw in (
        *DRAWN[introductions.introduction],
        *DRAWN[pairings.nudge],
        *DRAWN[pairings.check_in],
    ):
        for locale in languages():
            assert not banned.search(json.dumps(draw(locale).payload(), ensure_ascii=False))  # type: ignore[union-attr]  # messages all
