"""The form to join with, which is that of the profile later."""

from dataclasses import replace

import pytest
from slack_sdk.models.views import View

from bot.domain.members import Profile
from bot.domain.programmes import GENERATIONS, GenerationLabels
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids, membership, profile
from tests.messages.drawn import fields_of, words_of
from tests.messages.samples import (
    BIRTH,
    PROGRAMME,
    SEVERAL,
    in_one_of_several,
    member,
    situation,
)

PROFILE = Profile(2, frozenset({"short-video"}), frozenset({"start-ups"}), "it")


def new(locale: str = "en-US") -> View:
    return profile.join_modal(PROGRAMME, None, locale, "it-IT", is_member=False)


def edit() -> View:
    return profile.join_modal(PROGRAMME, PROFILE, "en-US", "it-IT", is_member=True)


def values(options: list[dict[str, str]]) -> list[str]:
    return [option["value"] for option in options]


def test_newcomers_read_the_ground_rules_and_must_accept_them() -> None:
    view = new()
    assert "stays between you" in words_of(view)
    assert "without giving a reason" in words_of(view)
    assert "manager" in words_of(view)
    blocks = {block.get("block_id"): block for block in view.to_dict()["blocks"]}
    assert blocks[ids.RULES]["optional"] is False
    assert values(blocks[ids.RULES]["element"]["options"]) == [ids.YES]


def test_a_member_edits_a_filled_form_without_rules() -> None:
    fields = fields_of(edit())
    assert ids.RULES not in fields
    assert fields[ids.GENERATION]["initial_option"]["value"] == "2"
    assert values(fields[ids.CAN_SHOW]["initial_options"]) == ["short-video"]
    assert values(fields[ids.WANTS_TO_LEARN]["initial_options"]) == ["start-ups"]
    assert fields[ids.LANGUAGE]["initial_option"]["value"] == "it"


def test_who_comes_back_finds_their_answers_and_the_rules() -> None:
    view = profile.join_modal(PROGRAMME, PROFILE, "en", "en", is_member=False)
    assert fields_of(view)[ids.GENERATION]["initial_option"]["value"] == "2"
    assert ids.RULES in fields_of(view)


def test_a_newcomer_chooses_without_being_pushed() -> None:
    """No generation and no topic is chosen beforehand; the language is the one of Slack."""
    fields = fields_of(new())
    assert "initial_option" not in fields[ids.GENERATION]
    assert "initial_options" not in fields[ids.CAN_SHOW]
    assert fields[ids.LANGUAGE]["initial_option"]["value"] == ids.SAME_AS_SLACK


def test_every_element_of_a_form_has_the_name_that_is_read_later() -> None:
    fields = fields_of(new())
    assert set(fields) == {
        *(ids.GENERATION, ids.CAN_SHOW, ids.WANTS_TO_LEARN, ids.DO_NOT_ASK),
        *(ids.REPORTS_TO, ids.LANGUAGE, ids.RULES),
    }
    assert {element["action_id"] for element in fields.values()} == {ids.VALUE}


def test_to_whom_somebody_reports_is_in_the_form_and_said_to_them_alone() -> None:
    """And can be taken out again: it is a list, which Slack lets people empty."""
    told = replace(PROFILE, reports_to="U0SABINE")
    chosen = fields_of(profile.join_modal(PROGRAMME, told, "en", "en", is_member=True))
    assert chosen[ids.REPORTS_TO]["initial_users"] == ["U0SABINE"]
    assert chosen[ids.REPORTS_TO]["max_selected_items"] == 1
    assert "initial_users" not in fields_of(edit())[ids.REPORTS_TO]
    me = replace(member(1, "en"), profile=told)
    assert "<@U0SABINE>" in membership.profile_saved(situation("en", member=me)).text
    assert "<@U0SABINE>" not in membership.status(situation("en", member=me)).text


def test_who_would_rather_not_be_asked_on_the_spot_says_so_in_the_profile() -> None:
    """Nobody has said so who has not ticked it."""
    quiet = replace(PROFILE, can_be_asked=False)
    view = profile.join_modal(PROGRAMME, quiet, "en", "en", is_member=True)
    assert values(fields_of(view)[ids.DO_NOT_ASK]["initial_options"]) == [ids.YES]
    assert "initial_options" not in fields_of(edit())[ids.DO_NOT_ASK]
    me = replace(member(1, "en"), profile=quiet)
    assert "Non ti passo le domande" in membership.status(situation("en", member=me)).text


def test_all_topics_are_offered_by_area() -> None:
    groups = fields_of(new())[ids.CAN_SHOW]["option_groups"]
    assert [group["label"]["text"] for group in groups] == [
        *("Technology and digital", "Culture and diversity", "Innovation and trends")
    ]
    assert {value for group in groups for value in values(group["options"])} == ALL_TOPICS


def test_the_first_language_offered_is_the_one_of_slack_by_its_own_name() -> None:
    first = fields_of(new())[ids.LANGUAGE]["options"][0]
    assert first["text"]["text"] == "Same as Slack (Italiano)"


@pytest.mark.parametrize("labels", GenerationLabels)
@pytest.mark.parametrize("locale", ["en", "it"])
def test_generations_are_named_as_the_programme_wishes_and_never_by_age(
    labels: GenerationLabels, locale: str
) -> None:
    programme = replace(PROGRAMME, labels=labels)
    view = profile.join_modal(programme, None, locale, locale, is_member=False)
    options = fields_of(view)[ids.GENERATION]["options"]
    assert values(options) == [str(band) for band in GENERATIONS]
    assert not any(sign.isdigit() for option in options for sign in option["text"]["text"])


def test_birth_generations_are_asked_for_only_where_the_programme_does() -> None:
    birth = profile.join_modal(BIRTH, None, "en", "en", is_member=False)
    assert "Millennials" in str(birth.to_dict())
    assert "Millennials" not in str(new().to_dict())


def test_who_joins_one_of_several_reads_which() -> None:
    """In the form and in the welcome; where there is one, it is not named."""
    form = profile.join_modal(PROGRAMME, None, "en", "en", is_member=False, about=SEVERAL[1])
    assert "Programme: *2 " in str(form.to_dict())
    assert form.to_dict()["private_metadata"] == "2"
    assert "you take part in 1 " in membership.joined(in_one_of_several("en")).text
    assert "Programme" not in str(new().to_dict())
    assert "*" not in membership.joined(situation("en")).text
