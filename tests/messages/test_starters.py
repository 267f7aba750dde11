"""Conversation starters can be read by everybody, and looked after by admins."""

import re
from dataclasses import replace

import pytest

from bot.domain.pairings import Role
from bot.domain.starters import (
    READY_MADE,
    SUBJECTS,
    WAYS_OF_WORKING,
    Library,
    Occasion,
    Starter,
)
from bot.messages import ids, introductions, starters
from bot.messages.text import languages
from tests.messages.drawn import blocks_of, fields_of, presses_of, words_of
from tests.messages.samples import NASTY, pairing

VIDEO = "short-video"
OWN = Starter("own-7", VIDEO, Role.MENTOR, Occasion.FIRST, {"it": "Facciamo un reel."})
ABOUT_AGE = re.compile(
    r"(?i)\b(my|your) age|\byoung|\bold(er)?\b|\betà\b|\bgiovan|\bvecch|anzian|generat|generaz"
    r"|junior|senior|boomer|millennial"
)
MOST_ON_A_PHONE = 150
"""Characters: three lines."""


@pytest.mark.parametrize("language", languages())
def test_every_starter_says_something_of_its_own(language: str) -> None:
    """In two sentences or three, which fit on a phone beside the rest of an introduction."""
    texts = [starters.words(each, language) for each in READY_MADE]
    assert len(set(texts)) == len(texts) >= 120
    assert max(map(len, texts)) <= MOST_ON_A_PHONE
    assert all(text.endswith((".", "?")) for text in texts)


@pytest.mark.parametrize("language", languages())
def test_starters_do_not_speak_of_age(language: str) -> None:
    texts = [starters.words(each, language).replace("young company", "") for each in READY_MADE]
    assert [text for text in texts if ABOUT_AGE.search(text)] == []


def test_no_starter_is_left_in_the_other_language() -> None:
    english, italian = ({starters.words(each, at) for each in READY_MADE} for at in ("en", "it"))
    assert english & italian == set()


def test_an_own_one_is_read_in_the_readers_language_or_in_the_one_it_has() -> None:
    both = replace(OWN, words={"en": "Let’s make a reel.", "it": "Facciamo un reel."})
    assert starters.words(both, "en-GB") == "Let’s make a reel."
    assert starters.words(both, "it-IT") == "Facciamo un reel."
    assert starters.words(OWN, "en-GB") == "Facciamo un reel."


def test_what_an_admin_wrote_calls_nobody_and_leads_nowhere() -> None:
    nasty = replace(OWN, words={"en": NASTY})
    for drawn in (
        introductions.introduction(pairing(), (nasty,), "en").text,
        words_of(starters.library_modal(Library((nasty,)), VIDEO, "en")),
    ):
        assert "&lt;!channel&gt;" in drawn
        assert "<!channel>" not in drawn
        assert "<https" not in drawn


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_window_shows_all_of_a_subject_each_with_its_button(subject: str) -> None:
    drawn = starters.library_modal(Library((replace(OWN, subject=subject),)), subject, "it")
    edit, remove, *ours = [press for press in presses_of(drawn) if press[1]]
    assert (edit, remove) == ((ids.STARTER_EDIT, OWN.id), (ids.STARTER_REMOVE, OWN.id))
    assert ours == [(ids.STARTER_OFF, each.id) for each in READY_MADE if each.subject == subject]
    assert drawn.private_metadata == subject


def test_what_is_switched_off_says_so_and_can_be_switched_on() -> None:
    first = next(each for each in READY_MADE if each.subject == VIDEO)
    drawn = starters.library_modal(Library(off=frozenset({first.id})), VIDEO, "it")
    assert (ids.STARTER_ON, first.id) in presses_of(drawn)
    assert (ids.STARTER_OFF, first.id) not in presses_of(drawn)
    assert words_of(drawn).count("*disattivato*") == 1


def test_the_menu_of_the_window_has_every_subject() -> None:
    (_, actions, *_) = blocks_of(starters.library_modal(Library(), WAYS_OF_WORKING, "en"))
    menu = actions["elements"][0]
    offered = [each["value"] for group in menu["option_groups"] for each in group["options"]]
    assert sorted(offered) == sorted(SUBJECTS)
    assert menu["initial_option"]["value"] == WAYS_OF_WORKING


def test_the_form_asks_for_every_language_and_needs_none() -> None:
    """One is enough, which the form itself cannot say."""
    drawn = starters.starter_modal(VIDEO, None, "it")
    texts = [name for name in fields_of(drawn) if name.startswith(ids.WORDS_IN)]
    assert texts == [f"{ids.WORDS_IN}{each}" for each in languages()]
    assert "*Video brevi*" in words_of(drawn)


def test_the_form_for_one_that_is_there_has_it_as_it_is() -> None:
    drawn = starters.starter_modal(VIDEO, replace(OWN, voice=Role.MENTEE), "it")
    assert fields_of(drawn)[f"{ids.WORDS_IN}it"]["initial_value"] == "Facciamo un reel."
    assert "initial_value" not in fields_of(drawn)[f"{ids.WORDS_IN}en"]
    assert fields_of(drawn)[ids.VOICE]["initial_option"]["value"] == Role.MENTEE
    assert drawn.private_metadata == f"{VIDEO} {OWN.id}"
