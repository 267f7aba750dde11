"""Topics and their areas."""

from bot.domain.topics import ALL_TOPICS, OFFERED_ONLY, TOPICS, Area


def test_a_topic_belongs_to_one_area() -> None:
    assert sum(len(topics) for topics in TOPICS.values()) == len(ALL_TOPICS)


def test_what_touches_on_somebody_s_own_group_is_only_ever_offered() -> None:
    """All of culture and diversity, and nothing that one may be asked to show unasked."""
    assert set(TOPICS[Area.CULTURE]) == OFFERED_ONLY
