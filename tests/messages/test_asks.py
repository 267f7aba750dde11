"""An ask that nobody could answer ends with something that can still be done."""

from dataclasses import replace

from bot.domain.members import Profile
from bot.domain.topics import ALL_TOPICS
from bot.messages import asks, ids
from tests.messages.drawn import presses_of
from tests.messages.samples import ask, member


def test_nobody_is_advised_to_add_a_topic_that_they_have() -> None:
    """Whoever does not want to learn it yet is, with the button for it."""
    known = asks.nobody(ask("en"))
    assert "The topic is in your profile" in known.text
    assert presses_of(known) == []
    new = replace(ask("en"), asker=replace(member(2, "en"), profile=Profile(1)))
    assert "You can add the topic to your profile" in asks.nobody(new).text
    assert presses_of(asks.nobody(new)) == [(ids.PROFILE, None)]


def test_a_form_offers_the_nearest_topics_first_and_each_topic_once() -> None:
    near = ("data-and-dashboards", "ai-assistants")
    view = asks.ask_modal(None, "chatgpt for dashboards", "en", near).to_dict()
    groups = view["blocks"][0]["element"]["option_groups"]
    offered = [each["value"] for group in groups for each in group["options"]]
    assert groups[0]["label"]["text"] == "You may mean"
    assert tuple(offered[:2]) == near
    assert sorted(offered) == sorted(ALL_TOPICS)
