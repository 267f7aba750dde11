"""Elements are found by the words that people read."""

from typing import Any

import pytest

from sandbox.finding import Element, elements, find, fits

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(text: str, action_id: str) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id}


def row(topic: str, action_id: str) -> Json:
    accessory = button("Remove", action_id)
    return {
        "type": "section",
        "block_id": topic,
        "text": {"type": "mrkdwn", "text": f"*{topic}*"},
        "accessory": accessory,
    }


BLOCKS = [
    row("Python", "remove_python"),
    row("Memes", "remove_memes"),
    {
        "type": "actions",
        "block_id": "actions",
        "elements": [
            button("Join later", "later"),
            button("👋 Join", "join"),
            {
                "type": "overflow",
                "action_id": "more",
                "options": [{"text": plain("Pause"), "value": "pause"}],
            },
            {
                "type": "static_select",
                "action_id": "topic",
                "placeholder": plain("Choose a topic"),
                "option_groups": [
                    {
                        "label": plain("Tech"),
                        "options": [
                            {"text": plain("Python 3"), "value": "3"},
                            {"text": plain("Python"), "value": "any"},
                        ],
                    }
                ],
            },
        ],
    },
    {
        "type": "input",
        "block_id": "note",
        "label": plain("Your note"),
        "element": {"type": "plain_text_input", "action_id": "note"},
    },
]


def found(words: str, beside: str | None = None) -> str | None:
    element = find(elements(BLOCKS), words, beside=beside)
    return element.action_id if element else None


@pytest.mark.parametrize(
    ("words", "action_id"),
    [
        ("Join", "join"),
        ("join", "join"),
        ("later", "later"),
        ("Choose a topic", "topic"),
        ("Pause", "more"),
        ("Your note", "note"),
        ("Memes", "remove_memes"),
        ("Nonsense", None),
    ],
)
def test_an_element_is_found_by_its_words(words: str, action_id: str | None) -> None:
    """An exact name counts more than a part of one, whatever comes first."""
    assert found(words) == action_id


def test_equal_elements_are_told_apart_by_what_they_stand_beside() -> None:
    assert found("Remove") == "remove_python"
    assert found("Remove", beside="Memes") == "remove_memes"
    assert found("Remove", beside="Nonsense") is None


def test_an_option_is_found_in_its_group() -> None:
    element: Element | None = find(elements(BLOCKS), "Choose a topic")
    assert element
    assert element.option("python") == {"text": plain("Python"), "value": "any"}
    assert element.option("nonsense") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("*Welcome*, Giulia!", "welcome, giulia"),
        ("Tutto  pronto 🎉", "tutto pronto"),
        ("Tutto :tada: pronto", "Tutto pronto"),
        ("a\nb", "a b"),
        ("in\u200bvisible", "invisible"),
    ],
)
def test_marks_emoji_case_and_spaces_do_not_count(text: str, words: str) -> None:
    assert fits(text, words)


def test_other_words_do_not_fit() -> None:
    assert not fits("Welcome", "Goodbye")
