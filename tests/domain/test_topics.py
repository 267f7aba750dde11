"""Topics and their areas."""

import pytest

from bot.domain.topics import ALL_TOPICS, OFFERED_ONLY, TOPICS, Area, area_of


def test_a_topic_belongs_to_one_area() -> None:
    assert sum(len(topics) for topics in TOPICS.values()) == len(ALL_TOPICS)
    assert area_of("short-video") is Area.TECHNOLOGY


def test_what_is_no_topic_has_no_area() -> None:
    with pytest.raises(KeyError):
        area_of("dancing")


def test_what_touches_on_somebody_s_own_group_is_only_ever_offered() -> None:
    """All of culture and diversity, and nothing that one may be asked to show unasked."""
    assert {area_of(topic) for topic in OFFERED_ONLY} == {Area.CULTURE}
    assert set(TOPICS[Area.CULTURE]) == OFFERED_ONLY
