"""What admins post to channels."""

import html
from dataclasses import replace

import pytest

from bot.domain.programmes import Format
from bot.domain.prompts import Post
from bot.messages import ids, prompts
from tests.messages.drawn import blocks_of, fields_of, presses_of, words_of
from tests.messages.samples import LONG_NASTY, PROGRAMME


def test_a_prompt_shows_every_word_of_the_admin() -> None:
    """Also one that grows beyond a section when it is escaped."""
    written = LONG_NASTY[:2500]
    shown = html.unescape(words_of(prompts.prompt(written, "en")))
    for word in ("<!channel>", "<@U1>", "bank>"):
        assert shown.count(word) == written.count(word)


def test_a_short_prompt_is_one_paragraph_between_two_lines_of_ours() -> None:
    kinds = [block["type"] for block in blocks_of(prompts.prompt("Why?\n\nHow?", "en"))]
    assert kinds == ["section", "section", "context"]


def test_only_channels_can_be_chosen() -> None:
    for view in (prompts.prompt_modal("en"), prompts.invitation_modal("en")):
        element = fields_of(view)[ids.CHANNEL]
        assert element["type"] == "conversations_select"
        assert element["filter"]["include"] == ["public", "private"]


def test_the_form_offers_ready_made_prompts_or_one_s_own_words() -> None:
    fields = fields_of(prompts.prompt_modal("it"))
    offered = [option["value"] for option in fields[ids.READY_MADE]["options"]]
    assert offered == list(prompts.READY_MADE)
    assert fields[ids.TEXT]["max_length"] == 2500
    assert "initial_value" not in fields[ids.TEXT]


def test_the_form_can_begin_with_a_text() -> None:
    assert fields_of(prompts.prompt_modal("en", "Why?"))[ids.TEXT]["initial_value"] == "Why?"


@pytest.mark.parametrize("choice", prompts.READY_MADE)
def test_a_ready_made_prompt_is_said_in_the_language_it_is_posted_in(choice: str) -> None:
    assert prompts.ready_made(choice, "it") != prompts.ready_made(choice, "en")


def test_a_prompt_that_is_not_offered_is_an_error() -> None:
    with pytest.raises(KeyError):
        prompts.ready_made("world-peace", "en")


def test_an_invitation_says_what_this_is_and_how_to_join() -> None:
    drawn = prompts.invitation("it", PROGRAMME)
    assert "mezz’ora" in drawn.text
    assert presses_of(drawn) == [(ids.JOIN, None)]


def test_an_invitation_tells_of_the_technique_that_it_invites_to() -> None:
    """Where nobody can say which of several it is, of what they have in common."""
    group, series = (replace(PROGRAMME, format=each) for each in (Format.GROUP, Format.INDIVIDUAL))
    assert "I bring together a few colleagues" in prompts.invitation("en", group, group).text
    assert "you meet several times" in prompts.invitation("en", series).text
    assert "introduce you to a colleague" in prompts.invitation("en", None).text


def test_the_admin_hears_where_it_went() -> None:
    assert "<#C0123456789>" in prompts.posted("C0123456789", "en").text


def test_a_prompt_that_did_not_get_through_is_given_back() -> None:
    drawn = prompts.not_posted(Post("C1", "Why & how?", "U1"), "en")
    assert "Why &amp; how?" in drawn.text
    assert presses_of(drawn) == [(ids.POST_PROMPT, None)]


def test_an_invitation_that_did_not_get_through_can_be_sent_again() -> None:
    drawn = prompts.not_posted(Post("C1", "", "U1"), "en")
    assert presses_of(drawn) == [(ids.INVITE, None)]
