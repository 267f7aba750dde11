"""What somebody writes about, and whether they ask."""

import pytest

from handlers import said, topics
from tests.handlers.growth import AT_ONCE, growth


@pytest.mark.parametrize(
    ("written", "topic"),
    [
        ("how do I edit a reel?", "short-video"),
        ("come si monta un reel?", "short-video"),
        ("chi mi spiega TikTok?", "short-video"),
        ("who can show me instagramm", "social-media-trends"),
        ("come funziona l’intelligenza artificiale", "ai-assistants"),
        ("I keep hearing of AI", "ai-assistants"),
        ("excell pivot", "data-and-dashboards"),
        ("chi mi spiega chat gpt", "ai-assistants"),
        ("how do I make a dashbord?", "data-and-dashboards"),
        ("powerbi", "data-and-dashboards"),
        ("accessibilita", "accessibility"),
        ("sicurezza delle password", "online-safety"),
        ("STAYING SAFE ONLINE", "online-safety"),
        ("Regole che si possono abolire, la burocrazia!", "rules-worth-dropping"),
    ],
)
def test_a_topic_is_recognised_by_its_name_or_a_synonym(written: str, topic: str) -> None:
    """In both languages, and with a letter wrong."""
    assert topics.recognise(written).topic == topic


def test_two_topics_are_two_guesses() -> None:
    found = topics.recognise("chatgpt for dashboards")
    assert found.topic is None
    assert set(found.nearest) == {"ai-assistants", "data-and-dashboards"}


@pytest.mark.parametrize(
    ("written", "topic"),
    [
        ("how do I use excell?", "data-and-dashboards"),
        ("come si usa tiktoc", "short-video"),
        ("phising", "online-safety"),
    ],
)
def test_a_short_word_with_a_letter_wrong_is_only_a_guess(written: str, topic: str) -> None:
    """It may be another word."""
    found = topics.recognise(written)
    assert (found.topic, found.nearest) == (None, (topic,))


UNKNOWN = (
    *(
        "Canva",
        "Photoshop",
        "Notion",
        "Figma",
        "Twitch",
        "Pinterest",
        "Salesforce",
        "SAP",
        "Threads",
    ),
    *(
        "cooking",
        "knitting",
        "negotiation",
        "3D printing",
        "writing",
        "the printer",
        "my new phone",
    ),
    *("scacchi", "la scultura", "la firma digitale", "la stampante", "il portoghese", "i droni"),
)


@pytest.mark.parametrize("thing", UNKNOWN)
@pytest.mark.parametrize(
    "begun", ["how do I use", "who can show me", "come si usa", "chi mi spiega"]
)
def test_a_thing_that_is_no_topic_is_like_none(begun: str, thing: str) -> None:
    """Nor is how the question begins: "come si usa" is not "come nasce il software"."""
    assert topics.recognise(f"{begun} {thing}?") == topics.Recognised(None)


@pytest.mark.parametrize("written", ["", "?!", "how to knit", "main", "🎬"])
def test_what_is_about_nothing_known_is_about_nothing(written: str) -> None:
    assert topics.recognise(written).topic is None


@pytest.mark.parametrize(
    "written",
    [
        "who can show me reels?",
        "Hi, can somebody explain how to knit",
        "chi mi spiega TikTok?",
        "Ciao, qualcuno mi può mostrare come si fa un grafico",
        "come si usa ChatGPT",
        "vorrei sapere come usare l’intelligenza artificiale",
        "teach me Excel",
        "mi insegni TikTok?",
        "how do I make a dashboard",
        "ask how do I knit?",
        "ask reels",
        "chiedi come si fa un reel",
    ],
)
def test_who_plainly_asks_is_heard(written: str) -> None:
    assert said.question(written)


@pytest.mark.parametrize(
    "written",
    [
        "ask more often",
        "ask",
        "how do I say it",
        "come si fa presto a dirlo",
        "I learned who can show me reels",
        "4, a reel",
        "We met and talked about TikTok",
        "pause until friday",
    ],
)
def test_what_only_sounds_like_it_is_left_alone(written: str) -> None:
    """It may well be the answer to how it was."""
    assert said.question(written) is None


@pytest.mark.parametrize("piece", ["reels and dashboards ", "who can show me reels? "])
def test_a_very_long_question_is_read_at_once(piece: str) -> None:
    assert growth(said.question, piece) < AT_ONCE


def test_topics_are_found_in_a_very_long_text_at_once() -> None:
    assert growth(topics.recognise, "dashbords ") < AT_ONCE
