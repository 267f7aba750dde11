"""Composition objects: texts, options, confirmation dialogs and the like.

The limits are those of https://docs.slack.dev/reference/block-kit/composition-objects.
"""

from collections.abc import Iterator

from sandbox.blocks.rules import (
    Json,
    Problem,
    Rule,
    Shape,
    array,
    at_least_one,
    boolean,
    exactly_one,
    matching,
    one_of,
    string,
    tagged,
)

PLAIN, MRKDWN = "plain_text", "mrkdwn"
_FLAGS: dict[str, dict[str, Rule]] = {PLAIN: {"emoji": boolean}, MRKDWN: {"verbatim": boolean}}

ID = string(1, 255)
ENTITY_ID = matching(r"[A-Z][A-Z0-9]*", "must be a valid id", 255)
URL = matching(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S+", "must be a valid url")
WEB_URL = matching(r"https?://\S+", "must be a valid url")


def text_kinds(high: int, *kinds: str) -> dict[str, Rule]:
    """The rules of text objects by their `type`; both kinds unless `kinds` names one."""
    allowed = kinds or (PLAIN, MRKDWN)
    return {kind: Shape({"text": string(1, high)}, _FLAGS[kind]) for kind in allowed}


def text(high: int, *kinds: str) -> Rule:
    """A text object of 1 to `high` characters; both kinds unless `kinds` names one."""
    return tagged(text_kinds(high, *kinds))


def option(*kinds: str, **also: Rule) -> Rule:
    """An option whose text is of one of `kinds`; `also` names further properties."""
    return Shape(
        {"text": text(75, *kinds), "value": string(1, 150)},
        {"description": text(75, *kinds), **also},
    )


def option_group() -> Rule:
    """A labelled group of 1 to 100 options."""
    return Shape({"label": text(75, PLAIN), "options": array(option(PLAIN), 1, 100)})


CONFIRM = Shape(
    {
        "title": text(100, PLAIN),
        "text": text(300),
        "confirm": text(30, PLAIN),
        "deny": text(30, PLAIN),
    },
    {"style": one_of("primary", "danger")},
)

DISPATCH_CONFIG = Shape(
    {"trigger_actions_on": array(one_of("on_enter_pressed", "on_character_entered"), 1, 2)}
)

CONVERSATION_FILTER = Shape(
    optional={
        "include": array(one_of("im", "mpim", "private", "public"), 1, 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
    checks=(at_least_one("include", "exclude_external_shared_channels", "exclude_bot_users"),),
)

SLACK_FILE = Shape(optional={"id": ENTITY_ID, "url": WEB_URL}, checks=(exactly_one("id", "url"),))


def offered(element: Json) -> list[Json]:
    """The options that an element shows, those of its groups included, in order."""
    groups = [group["options"] for group in element.get("option_groups", ())]
    return [*element.get("options", ()), *(each for group in groups for each in group)]


def chosen_from_offered(name: str) -> Rule:
    """A check for `Shape`: the initial option or options in `name` are among those offered."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        chosen = value.get(name, [])
        known = [_essence(each) for each in offered(value)]
        for each in chosen if isinstance(chosen, list) else [chosen]:
            if _essence(each) not in known:
                yield Problem(f"{at}/{name}", "must exactly match one of the options")

    return check


def _essence(chosen: Json) -> tuple[str, str, str]:
    """What makes two options the same: the `emoji` flag and the like do not count."""
    return (chosen["value"], chosen["text"]["type"], chosen["text"]["text"])
