"""Topics and their areas."""

import pytest

from bot.domain.topics import ALL_TOPICS, TOPICS, Area, area_of


def test_a_topic_belongs_to_one_area() -> None:
    assert sum(len(topics) for topics in TOPICS.values()) == len(ALL_TOPICS)
    assert area_of("short-video") is Area.TECHNOLOGY


def test_what_is_no_topic_has_no_area() -> None:
    with pytest.raises(KeyError):
        area_of("dancing")
