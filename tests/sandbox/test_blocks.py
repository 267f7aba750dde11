"""Slack's validation of Block Kit: what the SDK builds passes, what Slack refuses is refused."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.models import blocks as kit
from slack_sdk.models.blocks import block_elements as elements
from slack_sdk.models.blocks.basic_components import DispatchActionConfig
from slack_sdk.models.views import View

from sandbox.blocks import check_message_blocks, check_view, is_too_large, with_ids

Value = Any
Json = dict[str, Value]


def option(name: str) -> kit.Option:
    return kit.Option(text=name, value=name, description="More")


OPTIONS = [option("a"), option("b")]
GROUPS = [kit.OptionGroup(label="Group", options=OPTIONS)]
CONFIRM = kit.ConfirmObject(
    title="Sure?", text="*Really*", confirm="Yes", deny="No", style="danger"
)
HINT: dict[str, Any] = {"placeholder": "Choose", "confirm": CONFIRM}

PICKERS = [
    elements.CheckboxesElement(options=OPTIONS, initial_options=OPTIONS[:1], confirm=CONFIRM),
    elements.RadioButtonsElement(options=OPTIONS, initial_option=OPTIONS[0]),
    elements.DatePickerElement(initial_date="2026-11-23", **HINT),
    elements.TimePickerElement(initial_time="09:30", timezone="Europe/Rome", **HINT),
    elements.StaticSelectElement(options=OPTIONS, initial_option=OPTIONS[1], **HINT),
    elements.StaticSelectElement(option_groups=GROUPS, initial_option=OPTIONS[1]),
    elements.StaticMultiSelectElement(
        options=OPTIONS, initial_options=OPTIONS, max_selected_items=2
    ),
    elements.ExternalDataSelectElement(min_query_length=1, **HINT),
    elements.ExternalDataMultiSelectElement(initial_options=OPTIONS),
    elements.UserSelectElement(initial_user="U1", **HINT),
    elements.UserMultiSelectElement(initial_users=["U1", "U2"]),
    elements.ConversationSelectElement(
        initial_conversation="C1",
        default_to_current_conversation=True,
        response_url_enabled=True,
        filter=elements.ConversationFilter(include=["public"], exclude_bot_users=True),
    ),
    elements.ConversationMultiSelectElement(initial_conversations=["C1"]),
    elements.ChannelSelectElement(initial_channel="C1"),
    elements.ChannelMultiSelectElement(initial_channels=["C1"], max_selected_items=3),
]
BUTTONS = [
    elements.ButtonElement(text="We met", action_id="met", value="7", style="primary"),
    elements.ButtonElement(text="Open", action_id="open", url="https://example.org"),
    elements.OverflowMenuElement(action_id="more", options=OPTIONS, confirm=CONFIRM),
]
WRITTEN = [
    elements.PlainTextInputElement(
        multiline=True,
        min_length=1,
        max_length=3000,
        placeholder="Write",
        dispatch_action_config=DispatchActionConfig(trigger_actions_on=["on_enter_pressed"]),
    ),
    elements.EmailInputElement(initial_value="a@example.org"),
    elements.UrlInputElement(initial_value="https://example.org"),
    elements.NumberInputElement(is_decimal_allowed=False, initial_value=3, min_value=1),
    elements.RichTextInputElement(placeholder="Write"),
    elements.FileInputElement(filetypes=["csv"], max_files=1),
    elements.DateTimePickerElement(initial_date_time=1_800_000_000),
]
RICH = kit.RichTextBlock(
    elements=[
        kit.RichTextSectionElement(
            elements=[
                kit.RichTextElementParts.Text(
                    text="Hi", style=kit.RichTextElementParts.TextStyle(bold=True)
                ),
                kit.RichTextElementParts.User(user_id="U1"),
                kit.RichTextElementParts.Channel(channel_id="C1"),
                kit.RichTextElementParts.Emoji(name="wave"),
                kit.RichTextElementParts.Link(url="https://example.org"),
                kit.RichTextElementParts.Broadcast(range="here"),
                kit.RichTextElementParts.Date(timestamp=1, format="{date}", fallback="then"),
            ]
        ),
        kit.RichTextListElement(
            style="bullet",
            elements=[
                kit.RichTextSectionElement(elements=[kit.RichTextElementParts.Text(text="one")])
            ],
        ),
        kit.RichTextQuoteElement(elements=[]),
        kit.RichTextPreformattedElement(elements=[kit.RichTextElementParts.Text(text="x = 1")]),
    ]
)
PICTURE: dict[str, Any] = {"image_url": "https://example.org/a.png", "alt_text": "A"}
PLAIN_BLOCKS = [
    kit.HeaderBlock(text="Hello"),
    kit.DividerBlock(),
    kit.SectionBlock(text="*Hello*", block_id="intro", accessory=kit.ImageElement(**PICTURE)),
    kit.SectionBlock(fields=["one", kit.PlainTextObject(text="two", emoji=True)]),
    kit.ContextBlock(elements=[kit.ImageElement(**PICTURE), kit.MarkdownTextObject(text="_x_")]),
    kit.ImageBlock(title="A title", **PICTURE),
    kit.ActionsBlock(elements=BUTTONS),
    RICH,
]
ONLY_MESSAGES = [
    kit.MarkdownBlock(text="# Title"),
    kit.TableBlock(rows=[[{"type": "raw_text", "text": "a"}, RICH]]),
    kit.AlertBlock(text="Careful", level="warning"),
    kit.CarouselBlock(elements=[kit.CardBlock(title="A card", actions=BUTTONS[:1])]),
    kit.ContainerBlock(title="Box", child_blocks=[kit.DividerBlock()]),
    kit.PlanBlock(title="P", tasks=[kit.TaskCardBlock(task_id="1", title="T", status="pending")]),
]


def said(text: Value) -> Json:
    return {"type": "section", "text": text}


def section(text: str = "Hello", **more: Value) -> Json:
    return said({"type": "mrkdwn", "text": text}) | more


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def actions(*inner: Json) -> Json:
    return {"type": "actions", "elements": list(inner)}


def button(**more: Value) -> Json:
    return {"type": "button", "text": plain("Go"), **more}


def choice(name: str = "a", **more: Value) -> Json:
    return {"text": plain(name), "value": name, **more}


def question(element: Json, **more: Value) -> Json:
    return {"type": "input", "label": plain("Label"), "element": element, **more}


def modal(*blocks: Json, **more: Value) -> Json:
    parts = {"title": plain("Title"), "submit": plain("Send"), "blocks": list(blocks)}
    return {"type": "modal", **parts, **more}


def home(*blocks: Json, **more: Value) -> Json:
    return {"type": "home", "blocks": list(blocks), **more}


def in_message(block: Json) -> list[str]:
    return [problem.pointer for problem in check_message_blocks([block])]


def in_view(view: Json) -> list[str]:
    return [problem.pointer for problem in check_view(view)]


def kind(model: Value) -> str:
    return str(model.type)


@pytest.mark.parametrize("block", [*PLAIN_BLOCKS, *ONLY_MESSAGES], ids=kind)
def test_blocks_built_with_the_sdk_pass_in_a_message(block: kit.Block) -> None:
    assert check_message_blocks([block.to_dict()]) == ()


@pytest.mark.parametrize("element", [*PICKERS, *BUTTONS], ids=kind)
def test_elements_built_with_the_sdk_pass_in_sections_and_actions(element: Value) -> None:
    blocks = [
        kit.SectionBlock(text="Pick", accessory=element),
        kit.ActionsBlock(elements=[element]),
    ]
    assert check_message_blocks([block.to_dict() for block in blocks]) == ()


@pytest.mark.parametrize("element", [*PICKERS, *WRITTEN], ids=kind)
def test_inputs_built_with_the_sdk_pass_in_a_modal(element: Value) -> None:
    asked = kit.InputBlock(label="Label", hint="Hint", element=element, optional=True)
    view = View(type="modal", title="Title", submit="Send", close="Cancel", blocks=[asked])
    assert check_view(view.to_dict()) == ()


def test_a_home_built_with_the_sdk_passes() -> None:
    view = View(type="home", blocks=PLAIN_BLOCKS, private_metadata="x", callback_id="home")
    assert check_view(view.to_dict()) == ()


def test_a_message_without_blocks_passes() -> None:
    assert check_message_blocks([]) == ()


@pytest.mark.checklist(17)
def test_a_message_holds_fifty_blocks_and_no_more() -> None:
    assert check_message_blocks([{"type": "divider"}] * 50) == ()
    problems = check_message_blocks([{"type": "divider"}] * 51)
    assert [str(p) for p in problems] == [
        "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"
    ]


@pytest.mark.checklist(17)
@pytest.mark.parametrize("view", [modal, home])
def test_a_view_holds_a_hundred_blocks_and_no_more(view: Callable[..., Json]) -> None:
    assert in_view(view(*[{"type": "divider"}] * 100)) == []
    assert in_view(view(*[{"type": "divider"}] * 101)) == ["/view/blocks"]


def sized(build: Callable[[Any], Json], most: int, pointer: str, item: Value = "x") -> Value:
    """A limit as a test case: `build` makes a block around `most` items, or one too many."""
    return pytest.param(build, most, pointer, item, id=f"{pointer} {most}")


def select(**more: Value) -> Json:
    return actions({"type": "static_select", **more})


OVERLONG = [
    sized(lambda x: section(x), 3000, "/text/text"),
    sized(lambda x: section(block_id=x), 255, "/block_id"),
    sized(lambda x: {"type": "section", "fields": x}, 10, "/fields", [plain("x")]),
    sized(lambda x: {"type": "section", "fields": [plain(x)]}, 2000, "/fields/0/text"),
    sized(lambda x: {"type": "header", "text": plain(x)}, 150, "/text/text"),
    sized(lambda x: {"type": "context", "elements": x}, 10, "/elements", [plain("x")]),
    sized(lambda x: actions(*x), 25, "/elements", [button()]),
    sized(lambda x: {"type": "image", **PICTURE, "alt_text": x}, 2000, "/alt_text"),
    sized(lambda x: {"type": "image", **PICTURE, "title": plain(x)}, 2000, "/title/text"),
    sized(lambda x: actions(button(text=plain(x))), 75, "/elements/0/text/text"),
    sized(lambda x: actions(button(value=x)), 2000, "/elements/0/value"),
    sized(lambda x: actions(button(action_id=x)), 255, "/elements/0/action_id"),
    sized(lambda x: actions(button(accessibility_label=x)), 75, "/elements/0/accessibility_label"),
    sized(
        lambda x: select(options=[choice()], placeholder=plain(x)),
        150,
        "/elements/0/placeholder/text",
    ),
    sized(lambda x: select(options=x), 100, "/elements/0/options", [choice()]),
    sized(lambda x: select(options=[choice(text=plain(x))]), 75, "/elements/0/options/0/text/text"),
    sized(lambda x: select(options=[choice(value=x)]), 150, "/elements/0/options/0/value"),
    sized(
        lambda x: select(options=[choice(description=plain(x))]),
        75,
        "/elements/0/options/0/description/text",
    ),
    sized(
        lambda x: select(option_groups=x),
        100,
        "/elements/0/option_groups",
        [{"label": plain("G"), "options": [choice()]}],
    ),
    sized(
        lambda x: select(option_groups=[{"label": plain(x), "options": [choice()]}]),
        75,
        "/elements/0/option_groups/0/label/text",
    ),
    sized(
        lambda x: select(option_groups=[{"label": plain("G"), "options": x}]),
        100,
        "/elements/0/option_groups/0/options",
        [choice()],
    ),
    sized(
        lambda x: actions({"type": "radio_buttons", "options": x}),
        10,
        "/elements/0/options",
        [choice()],
    ),
    sized(
        lambda x: actions({"type": "checkboxes", "options": x}),
        10,
        "/elements/0/options",
        [choice()],
    ),
    sized(
        lambda x: actions({"type": "overflow", "options": x}),
        5,
        "/elements/0/options",
        [choice()],
    ),
    sized(lambda x: {"type": "markdown", "text": x}, 12_000, "/text"),
    sized(
        lambda x: {"type": "table", "rows": x}, 100, "/rows", [[{"type": "raw_text", "text": "x"}]]
    ),
    sized(
        lambda x: {"type": "table", "rows": [x]}, 20, "/rows/0", [{"type": "raw_text", "text": "x"}]
    ),
    sized(
        lambda x: {"type": "data_table", "caption": "C", "rows": x},
        101,
        "/rows",
        [[{"type": "raw_text", "text": "x"}]],
    ),
    sized(lambda x: {"type": "card", "title": plain(x)}, 150, "/title/text"),
    sized(lambda x: {"type": "card", "body": plain(x)}, 200, "/body/text"),
    sized(
        lambda x: {"type": "carousel", "elements": x},
        10,
        "/elements",
        [{"type": "card", "title": plain("x")}],
    ),
    sized(
        lambda x: {"type": "container", "title": plain("x"), "child_blocks": x},
        10,
        "/child_blocks",
        [{"type": "divider"}],
    ),
]


@pytest.mark.checklist(18)
@pytest.mark.parametrize(("build", "most", "pointer", "item"), OVERLONG)
def test_a_block_at_its_limit_passes_and_beyond_it_is_refused_where_it_is_too_long(
    build: Callable[[Any], Json], most: int, pointer: str, item: Value
) -> None:
    assert in_message(build(item * most)) == []
    assert in_message(build(item * (most + 1))) == [f"/blocks/0{pointer}"]


@pytest.mark.checklist(18)
@pytest.mark.parametrize(
    ("part", "most"), [("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)]
)
def test_a_confirmation_has_its_own_limits(part: str, most: int) -> None:
    words = {name: plain("x") for name in ("title", "text", "confirm", "deny")}
    fitting, longer = {**words, part: plain("x" * most)}, {**words, part: plain("x" * (most + 1))}
    assert in_message(actions(button(confirm=fitting))) == []
    assert in_message(actions(button(confirm=longer))) == [
        f"/blocks/0/elements/0/confirm/{part}/text"
    ]


@pytest.mark.checklist(18)
@pytest.mark.parametrize("part", ["label", "hint"])
def test_the_words_around_an_input_have_their_limit(part: str) -> None:
    asked = question({"type": "plain_text_input"})
    assert in_view(modal({**asked, part: plain("x" * 2000)})) == []
    assert in_view(modal({**asked, part: plain("x" * 2001)})) == [f"/view/blocks/0/{part}/text"]


@pytest.mark.checklist(18)
@pytest.mark.parametrize(
    "element",
    [
        {"type": "plain_text_input", "max_length": 3001},
        {"type": "plain_text_input", "max_length": 0},
        {"type": "plain_text_input", "min_length": -1},
        {"type": "plain_text_input", "min_length": 9, "max_length": 3},
        {"type": "plain_text_input", "initial_value": "x" * 3001},
        {"type": "number_input"},
        {"type": "number_input", "is_decimal_allowed": True, "min_value": 3},
        {"type": "number_input", "is_decimal_allowed": True, "min_value": "three"},
        {"type": "number_input", "is_decimal_allowed": True, "min_value": "3", "max_value": "2"},
        {"type": "number_input", "is_decimal_allowed": False, "initial_value": "1.5"},
        {"type": "file_input", "max_files": 11},
        {"type": "file_input", "max_files": 0},
        {"type": "datepicker", "initial_date": "2026-02-30"},
        {"type": "datepicker", "initial_date": "23/11/2026"},
        {"type": "timepicker", "initial_time": "25:00"},
        {"type": "timepicker", "initial_time": "9:00"},
        {"type": "timepicker", "timezone": "Europe/Atlantis"},
        {"type": "datetimepicker", "initial_date_time": "soon"},
        {"type": "multi_users_select", "max_selected_items": 0},
        {"type": "multi_users_select", "max_selected_items": 1, "initial_users": ["U1", "U2"]},
        {"type": "static_select"},
        {"type": "static_select", "options": []},
        {"type": "static_select", "options": [choice()], "option_groups": []},
        {"type": "static_select", "options": [choice("a")], "initial_option": choice("b")},
        {"type": "checkboxes", "options": [choice("a")], "initial_options": [choice("b")]},
        {"type": "static_select", "options": [choice(url="https://example.org")]},
        {"type": "plain_text_input", "dispatch_action_config": {"trigger_actions_on": ["never"]}},
        {"type": "conversations_select", "filter": {"include": ["everything"]}},
    ],
)
def test_an_input_that_makes_no_sense_is_refused_at_the_element(element: Json) -> None:
    pointers = in_view(modal(question(element)))
    assert pointers
    assert all(pointer.startswith("/view/blocks/0/element") for pointer in pointers)


@pytest.mark.checklist(19)
@pytest.mark.parametrize(
    ("block", "pointer"),
    [
        ({"type": "mystery"}, "/type"),
        ({"type": "file", "external_id": "F", "source": "remote"}, "/type"),
        ({}, ""),
        ("a section", ""),
        (actions({"type": "plain_text_input"}), "/elements/0/type"),
        (actions({"type": "image", **PICTURE}), "/elements/0/type"),
        ({"type": "context", "elements": [button()]}, "/elements/0/type"),
        (question(button()), "/element/type"),
        (section(accessory={"type": "plain_text_input"}), "/accessory/type"),
        (actions(button(text={"type": "mrkdwn", "text": "*Go*"})), "/elements/0/text/type"),
        ({"type": "header", "text": {"type": "mrkdwn", "text": "*Hi*"}}, "/text/type"),
        (section(""), "/text/text"),
        (said({"type": "mrkdwn", "text": "x", "emoji": True}), "/text"),
        (said({"type": "plain_text", "text": "x", "verbatim": True}), "/text"),
        (said("not a text object"), "/text"),
        ({"type": "section"}, ""),
        ({"type": "divider", "colour": "red"}, ""),
        ({"type": "image", "alt_text": "A"}, ""),
        ({"type": "image", **PICTURE, "slack_file": {"id": "F1"}}, ""),
        ({"type": "image", **PICTURE, "image_url": "a.png"}, "/image_url"),
        (actions(button(style="fancy")), "/elements/0/style"),
        (actions(button(confirm={"title": plain("?")})), "/elements/0/confirm"),
        (actions(), "/elements"),
        (
            select(options=[choice(text={"type": "mrkdwn", "text": "x"})]),
            "/elements/0/options/0/text/type",
        ),
        (actions(button(action_id="x"), button(action_id="x")), "/elements/1/action_id"),
        (actions(button(action_id="")), "/elements/0/action_id"),
    ],
)
def test_what_slack_does_not_know_is_refused_where_it_stands(block: Json, pointer: str) -> None:
    pointers = in_message(block)
    assert pointers
    assert set(pointers) == {f"/blocks/0{pointer}"}


@pytest.mark.checklist(19)
def test_a_block_id_can_be_used_once() -> None:
    twice = [section(block_id="same"), section(block_id="same")]
    assert [p.pointer for p in check_message_blocks(twice)] == ["/blocks/1/block_id"]


@pytest.mark.checklist(19)
def test_the_same_action_id_in_two_blocks_passes() -> None:
    assert check_message_blocks([actions(button(action_id="x")) for _ in range(2)]) == ()


@pytest.mark.checklist(19)
@pytest.mark.parametrize("blocks", ["text", {"type": "divider"}, None])
def test_blocks_that_are_no_list_are_refused(blocks: Value) -> None:
    assert [p.pointer for p in check_message_blocks(blocks)] == ["/blocks"]


@pytest.mark.checklist(19)
@pytest.mark.parametrize("block", ONLY_MESSAGES, ids=kind)
def test_blocks_for_messages_are_refused_in_views(block: kit.Block) -> None:
    assert in_view(home(block.to_dict())) == ["/view/blocks/0/type"]
    assert in_view(modal(block.to_dict())) == ["/view/blocks/0/type"]


@pytest.mark.checklist(18)
def test_one_element_at_most_takes_the_focus() -> None:
    focused = {"type": "plain_text_input", "focus_on_load": True}
    assert in_view(modal(question(focused))) == []
    assert in_view(modal(question(focused), question(focused))) == [
        "/view/blocks/1/element/focus_on_load"
    ]


@pytest.mark.checklist(18)
def test_tables_and_markdown_count_over_the_whole_message() -> None:
    half = {"type": "table", "rows": [[{"type": "raw_text", "text": "x" * 5001}]]}
    part = {"type": "markdown", "text": "x" * 6001}
    assert check_message_blocks([half, part]) == ()
    assert [p.pointer for p in check_message_blocks([half, half])] == ["/blocks"]
    assert [p.pointer for p in check_message_blocks([part, part])] == ["/blocks"]


@pytest.mark.checklist(20)
def test_a_modal_with_an_input_needs_a_submit_button() -> None:
    view = modal(question({"type": "plain_text_input"}))
    assert in_view(view) == []
    del view["submit"]
    assert in_view(view) == ["/view"]


@pytest.mark.checklist(20)
@pytest.mark.parametrize("part", ["title", "submit", "close"])
def test_the_words_of_a_modal_have_24_characters_at_most(part: str) -> None:
    assert in_view(modal(section(), **{part: plain("x" * 24)})) == []
    assert in_view(modal(section(), **{part: plain("x" * 25)})) == [f"/view/{part}/text"]


@pytest.mark.checklist(20)
@pytest.mark.parametrize("part", ["title", "submit", "close"])
def test_a_home_has_neither_title_nor_buttons_of_its_own(part: str) -> None:
    assert in_view(home(section(), **{part: plain("x")})) == ["/view"]


@pytest.mark.checklist(20)
@pytest.mark.parametrize("kind", ["message", "workflow_step", None])
def test_a_view_of_another_type_is_refused(kind: Value) -> None:
    assert in_view(home(section()) | {"type": kind}) in (["/view/type"], ["/view"])


@pytest.mark.checklist(20)
def test_the_type_that_a_method_expects_can_be_asked_for() -> None:
    assert check_view(home(section()), "home") == ()
    assert [p.pointer for p in check_view(home(section()), "modal")] == ["/view/type"]


@pytest.mark.checklist(20)
def test_a_view_without_title_or_blocks_is_refused() -> None:
    assert check_view({"type": "modal"}) != ()
    assert in_view(home()) == ["/view/blocks"]


@pytest.mark.checklist(20)
def test_files_can_be_asked_for_in_a_modal_but_not_at_home() -> None:
    asked = question({"type": "file_input"})
    assert in_view(modal(asked)) == []
    assert in_view(home(asked)) == ["/view/blocks/0/element/type"]


@pytest.mark.checklist(21)
@pytest.mark.parametrize(
    ("part", "most"), [("private_metadata", 3000), ("callback_id", 255), ("external_id", 255)]
)
def test_what_a_view_carries_along_has_its_limits(part: str, most: int) -> None:
    for view in (modal, home):
        assert in_view(view(section(), **{part: "x" * most})) == []
        assert in_view(view(section(), **{part: "x" * (most + 1)})) == [f"/view/{part}"]


@pytest.mark.checklist(21)
def test_a_view_is_too_large_beyond_250_kilobytes() -> None:
    assert not is_too_large(home(*[section("x" * 2400)] * 99))
    assert is_too_large(home(*[section("è" * 2400)] * 99))


@pytest.mark.checklist(22)
def test_every_block_and_element_gets_an_id_and_given_ones_stay() -> None:
    given = [
        section(accessory=button()),
        actions(button(action_id="mine"), button()),
        question({"type": "plain_text_input"}) | {"block_id": "asked"},
        {"type": "image", **PICTURE},
    ]
    before = copy.deepcopy(given)
    first, second, third, fourth = with_ids(given)
    assert given == before
    assert first["block_id"]
    assert first["accessory"]["action_id"]
    assert second["elements"][0]["action_id"] == "mine"
    assert second["elements"][1]["action_id"] not in ("", "mine")
    assert third["block_id"] == "asked"
    assert third["element"]["action_id"]
    assert "action_id" not in fourth
    assert len({block["block_id"] for block in (first, second, third, fourth)}) == 4


@pytest.mark.checklist(22)
def test_a_made_up_id_never_meets_a_given_one() -> None:
    ids = iter(["taken", "taken", "fresh"])
    filled = with_ids([section(block_id="taken"), section()], lambda: next(ids))
    assert [block["block_id"] for block in filled] == ["taken", "fresh"]
