"""What colleagues can show each other, in three areas; the catalogues hold the words."""

from enum import StrEnum


class Area(StrEnum):
    TECHNOLOGY = "technology"
    CULTURE = "culture"
    INNOVATION = "innovation"


TOPICS: dict[Area, tuple[str, ...]] = {
    Area.TECHNOLOGY: (
        "ai-assistants",
        "short-video",
        "chat-and-collaboration",
        "data-and-dashboards",
        "online-safety",
        "how-software-is-made",
    ),
    Area.CULTURE: (
        "how-newcomers-see-us",
        "inclusive-language",
        "working-across-cultures",
        "what-young-colleagues-expect",
        "accessibility",
        "feedback-both-ways",
    ),
    Area.INNOVATION: (
        "what-young-customers-want",
        "start-ups",
        "sustainability",
        "small-experiments",
        "social-media-trends",
        "rules-worth-dropping",
    ),
}

OFFERED_ONLY = frozenset(TOPICS[Area.CULTURE])
"""Topics that may touch on somebody's own group. They begin a conversation only where somebody has
chosen to show them: that another wants to learn about one makes nobody its teacher."""

ALL_TOPICS = frozenset(topic for topics in TOPICS.values() for topic in topics)
