"""What people read on their screens, in plain words."""

from typing import Any

import pytest

from sandbox.reading import Reading, texts
from sandbox.world import World
from tests.sandbox.company import BOT, BRUNO, GENERAL, GIULIA, GUEST, RANDOM, SECRET

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def marked(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def read(world: World, user_id: str, *blocks: Json, text: str = "") -> str:
    """What somebody reads in a message of the bot with these blocks."""
    world.post_message(GENERAL, user=BOT, text=text, blocks=blocks, bot_id="B0MENTOR")
    return str(Reading(world, user_id).messages()[-1]["text"])


def test_markup_is_read_and_not_spelt_out(world: World) -> None:
    text = "*Hello* <@U0GIULIA>, see <https://example.com|this> &amp; <#C0RANDOM>"
    assert read(world, BRUNO, text=text) == "Hello @Giulia Riva, see this & #random"


def test_a_private_channel_has_no_name_for_others(world: World) -> None:
    text = f"in <#{SECRET}>"
    assert read(world, BRUNO, text=text) == "in #secret"
    assert read(world, GIULIA, text=text) == "in #private channel"


def test_a_date_is_read_in_ones_own_zone_and_language(world: World) -> None:
    """Bruno's Slack is Italian and in Rome, Giulia's American and in New York."""
    text = "<!date^1764579600^{date_long} {time}|fallback>"
    assert "1 dicembre" in read(world, BRUNO, text=text)
    assert "10:00" in read(world, BRUNO, text=text)
    assert "December 1" in read(world, GIULIA, text=text)
    assert "4:00" in read(world, GIULIA, text=text)


def test_with_blocks_the_text_is_only_a_fallback(world: World) -> None:
    section = {"type": "section", "text": plain("shown")}
    assert read(world, BRUNO, section, text="not shown") == "shown"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ({"type": "header", "text": plain("Title")}, ["Title"]),
        ({"type": "section", "fields": [marked("a"), plain("b")]}, ["a", "b"]),
        ({"type": "context", "elements": [marked("small")]}, ["small"]),
        ({"type": "image", "alt_text": "a cat", "title": plain("Tom")}, ["a cat", "Tom"]),
        ({"type": "input", "label": plain("L"), "hint": plain("H")}, ["L", "H"]),
        ({"type": "actions", "elements": [{"type": "button", "text": plain("Go")}]}, ["Go"]),
        ({"type": "divider"}, []),
    ],
    ids=lambda value: value["type"] if isinstance(value, dict) else "",
)
def test_every_block_is_read(block: Json, expected: list[str]) -> None:
    assert list(texts(block)) == expected


def test_what_is_folded_away_is_not_read() -> None:
    option = {"text": plain("hidden"), "value": "1"}
    confirm = {"title": plain("hidden"), "text": plain("hidden")}
    select = {"type": "static_select", "placeholder": plain("Choose"), "options": [option]}
    button = {"type": "button", "text": plain("Delete"), "confirm": confirm}
    assert list(texts({"type": "actions", "elements": [select, button]})) == ["Choose", "Delete"]


def test_radio_buttons_are_all_in_sight() -> None:
    options = [{"text": plain(word), "value": word} for word in ("yes", "no")]
    assert list(texts({"type": "radio_buttons", "options": options})) == ["yes", "no"]


def test_rich_text_is_read_as_one_line() -> None:
    elements = [
        {"type": "text", "text": "a < b "},
        {"type": "user", "user_id": "U1"},
        {"type": "link", "url": "https://example.com"},
        {"type": "emoji", "name": "tada"},
        {"type": "channel", "channel_id": "C1"},
        {"type": "broadcast", "range": "here"},
    ]
    section = {"type": "rich_text_section", "elements": elements}
    (line,) = texts({"type": "rich_text", "elements": [section]})
    assert line == "a &lt; b <@U1>https://example.com:tada:<#C1><!here>"


def test_one_sees_ones_own_conversations_only(world: World) -> None:
    world.post_message(RANDOM, user=BRUNO, text="in random")
    world.post_message(SECRET, user=BRUNO, text="in secret")
    world.post_ephemeral(GENERAL, user=BOT, visible_to=BRUNO, text="for Bruno")
    seen = {
        user: [message["text"] for message in Reading(world, user).messages()]
        for user in (BRUNO, GIULIA, GUEST)
    }
    assert seen == {
        BRUNO: ["in random", "in secret", "for Bruno"],
        GIULIA: ["in random"],
        GUEST: [],
    }


def test_a_place_is_named_as_one_knows_it(world: World) -> None:
    group, _ = world.open_direct((BOT, BRUNO, GIULIA))
    for place in (world.direct_of_bot(BRUNO).id, group.id, RANDOM):
        world.post_message(place, user=BOT, text="x", bot_id="B0MENTOR")
    places = [message["place"] for message in Reading(world, BRUNO).messages()]
    assert places == ["@Reverse Mentor", "@Reverse Mentor, @Giulia Riva", "#random"]
