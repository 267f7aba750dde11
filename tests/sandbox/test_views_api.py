"""Modals and the Home through the API: triggers, stacks, hashes, and what views may not be."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.manifest import Manifest
from sandbox.world import World
from tests.sandbox.company import ANNA, manifest_with
from tests.sandbox.refusals import code, refusal

INPUT = {
    "type": "input",
    "label": {"type": "plain_text", "text": "Name"},
    "element": {"type": "plain_text_input"},
}
SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}


def plain(text: str) -> dict[str, str]:
    """A plain text object."""
    return {"type": "plain_text", "text": text}


def modal(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of a view
    """A small modal."""
    return {"type": "modal", "title": plain("Title"), "blocks": [SECTION], **fields}


def home(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of a view
    """A small Home."""
    return {"type": "home", "blocks": [SECTION], **fields}


@pytest.mark.checklist(14)
async def test_a_trigger_opens_one_modal(world: World, api: AsyncWebClient) -> None:
    trigger = world.issue_trigger(ANNA)
    opened = await api.views_open(trigger_id=trigger, view=modal())
    assert [view.id for view in world.stack(ANNA)] == [opened["view"]["id"]]
    again = api.views_open(trigger_id=trigger, view=modal())
    assert await code(again) == "exchanged_trigger_id"


@pytest.mark.checklist(14)
async def test_a_trigger_expires_after_three_seconds(world: World, api: AsyncWebClient) -> None:
    in_time, too_late = world.issue_trigger(ANNA), world.issue_trigger(ANNA)
    world.clock.skip(2.5)
    assert (await api.views_open(trigger_id=in_time, view=modal()))["ok"]
    world.clock.skip(0.6)
    call = api.views_open(trigger_id=too_late, view=modal())
    assert await code(call) == "expired_trigger_id"


@pytest.mark.checklist(14)
async def test_a_made_up_trigger_is_invalid(api: AsyncWebClient) -> None:
    call = api.views_open(trigger_id="123.456.abc", view=modal())
    assert await code(call) == "invalid_trigger_id"


@pytest.mark.checklist(14)
async def test_a_refused_view_does_not_use_the_trigger_up(
    world: World, api: AsyncWebClient
) -> None:
    trigger = world.issue_trigger(ANNA)
    assert await code(api.views_open(trigger_id=trigger, view=modal(blocks=[]))) != ""
    assert (await api.views_open(trigger_id=trigger, view=modal()))["ok"]


@pytest.mark.checklist(15)
async def test_a_stack_holds_three_modals(world: World, api: AsyncWebClient) -> None:
    await api.views_open(trigger_id=world.issue_trigger(ANNA), view=modal())
    for _ in range(2):
        await api.views_push(trigger_id=world.issue_trigger(ANNA), view=modal())
    call = api.views_push(trigger_id=world.issue_trigger(ANNA), view=modal())
    assert await code(call) == "push_limit_reached"
    assert len(world.stack(ANNA)) == 3


@pytest.mark.checklist(15)
async def test_nothing_is_pushed_without_an_open_modal(world: World, api: AsyncWebClient) -> None:
    call = api.views_push(trigger_id=world.issue_trigger(ANNA), view=modal())
    assert await code(call) == "not_found"


@pytest.mark.checklist(16)
async def test_an_update_changes_the_hash_and_refuses_the_old_one(
    world: World, api: AsyncWebClient
) -> None:
    opened = (await api.views_open(trigger_id=world.issue_trigger(ANNA), view=modal()))["view"]
    first = {"view_id": opened["id"], "hash": opened["hash"]}
    updated = (await api.views_update(view=modal(title=plain("New")), **first))["view"]
    assert updated["hash"] != opened["hash"]
    assert updated["title"]["text"] == "New"
    assert await code(api.views_update(view=modal(), **first)) == "hash_conflict"


@pytest.mark.checklist(16)
async def test_a_home_refuses_an_old_hash(api: AsyncWebClient) -> None:
    first = (await api.views_publish(user_id=ANNA, view=home()))["view"]
    second = (await api.views_publish(user_id=ANNA, view=home(), hash=first["hash"]))["view"]
    assert second["id"] == first["id"]
    assert second["hash"] != first["hash"]
    call = api.views_publish(user_id=ANNA, view=home(), hash=first["hash"])
    assert await code(call) == "hash_conflict"


@pytest.mark.checklist(16)
async def test_a_first_home_has_no_hash_to_know(api: AsyncWebClient) -> None:
    call = api.views_publish(user_id=ANNA, view=home(), hash="1700000000.abcdef")
    assert await code(call) == "hash_conflict"


@pytest.mark.checklist(16)
async def test_an_unknown_or_closed_view_is_not_found(world: World, api: AsyncWebClient) -> None:
    assert await code(api.views_update(view_id="V0NONE", view=modal())) == "not_found"
    opened = (await api.views_open(trigger_id=world.issue_trigger(ANNA), view=modal()))["view"]
    world.close_view(ANNA)
    assert await code(api.views_update(view_id=opened["id"], view=modal())) == "not_found"


@pytest.mark.checklist(16)
async def test_a_view_is_found_by_its_external_id(world: World, api: AsyncWebClient) -> None:
    named = modal(external_id="mine")
    await api.views_open(trigger_id=world.issue_trigger(ANNA), view=named)
    updated = await api.views_update(external_id="mine", view=named)
    assert updated["view"]["id"] == world.stack(ANNA)[0].id


@pytest.mark.checklist(16)
async def test_an_external_id_is_given_once(world: World, api: AsyncWebClient) -> None:
    named = modal(external_id="mine")
    await api.views_open(trigger_id=world.issue_trigger(ANNA), view=named)
    call = api.views_push(trigger_id=world.issue_trigger(ANNA), view=named)
    assert await code(call) == "duplicate_external_id"
    world.close_view(ANNA)
    assert (await api.views_open(trigger_id=world.issue_trigger(ANNA), view=named))["ok"]


@pytest.mark.checklist(17)
async def test_more_than_a_hundred_blocks_are_refused(api: AsyncWebClient) -> None:
    assert (await api.views_publish(user_id=ANNA, view=home(blocks=[SECTION] * 100)))["ok"]
    answer = await refusal(api.views_publish(user_id=ANNA, view=home(blocks=[SECTION] * 101)))
    assert answer["error"] == "invalid_arguments"
    assert "/view/blocks" in answer["response_metadata"]["messages"][0]


@pytest.mark.checklist(20)
@pytest.mark.parametrize(
    "view",
    [
        modal(blocks=[INPUT]),
        modal(title=plain("x" * 25)),
        modal(title=plain("")),
        modal(private_metadata="x" * 3001),
        home(),
        {"type": "modal", "blocks": [SECTION]},
    ],
)
async def test_a_wrong_modal_is_refused(
    world: World, api: AsyncWebClient, view: dict[str, Any]
) -> None:
    """Input without submit; title too long, empty or missing; too much metadata; a Home."""
    call = api.views_open(trigger_id=world.issue_trigger(ANNA), view=view)
    assert await code(call) == "invalid_arguments"
    assert world.stack(ANNA) == ()


@pytest.mark.checklist(20)
@pytest.mark.parametrize("view", [home(title=plain("Title")), modal()])
async def test_a_wrong_home_is_refused(api: AsyncWebClient, view: dict[str, Any]) -> None:
    assert await code(api.views_publish(user_id=ANNA, view=view)) == "invalid_arguments"


@pytest.mark.checklist(20)
@pytest.mark.parametrize("view", [None, "{", [], "modal"])
async def test_a_view_has_to_be_an_object(world: World, api: AsyncWebClient, view: object) -> None:
    body = {"trigger_id": world.issue_trigger(ANNA), "view": view}
    assert await code(api.api_call("views.open", json=body)) == "invalid_arguments"


@pytest.mark.checklist(16)
async def test_the_view_to_update_has_to_be_named(api: AsyncWebClient) -> None:
    call = api.api_call("views.update", json={"view": modal()})
    assert await code(call) == "invalid_arguments"


@pytest.mark.checklist(21)
async def test_private_metadata_may_fill_its_room(world: World, api: AsyncWebClient) -> None:
    view = modal(private_metadata="x" * 3000)
    opened = await api.views_open(trigger_id=world.issue_trigger(ANNA), view=view)
    assert opened["view"]["private_metadata"] == "x" * 3000


@pytest.mark.checklist(21)
async def test_a_view_of_more_than_250_kb_is_refused(api: AsyncWebClient) -> None:
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 2900}}
    call = api.views_publish(user_id=ANNA, view=home(blocks=[long] * 90))
    assert await code(call) == "view_too_large"


@pytest.mark.checklist(22)
async def test_an_answered_view_is_complete(world: World, api: AsyncWebClient) -> None:
    given = modal(blocks=[INPUT], submit=plain("Save"), callback_id="save", notify_on_close=True)
    first = (await api.views_open(trigger_id=world.issue_trigger(ANNA), view=given))["view"]
    second = (await api.views_push(trigger_id=world.issue_trigger(ANNA), view=modal()))["view"]
    assert (first["team_id"], first["app_id"], first["bot_id"]) == (
        world.team.id,
        "A0MENTOR",
        "B0MENTOR",
    )
    assert (first["callback_id"], first["notify_on_close"]) == ("save", True)
    assert first["state"] == {"values": {}}
    assert (first["root_view_id"], first["previous_view_id"]) == (first["id"], None)
    assert (second["root_view_id"], second["previous_view_id"]) == (first["id"], first["id"])
    assert first["blocks"][0]["block_id"]
    assert first["blocks"][0]["element"]["action_id"]


@pytest.mark.checklist(22)
async def test_what_was_entered_stays_in_blocks_that_stay(
    world: World, api: AsyncWebClient
) -> None:
    given = modal(
        blocks=[INPUT | {"block_id": "kept"}, INPUT | {"block_id": "gone"}], submit=plain("Save")
    )
    opened = (await api.views_open(trigger_id=world.issue_trigger(ANNA), view=given))["view"]
    action_ids = [block["element"]["action_id"] for block in opened["blocks"]]
    value = {"type": "plain_text_input", "value": "Ada"}
    entered = {"kept": {action_ids[0]: value}, "gone": {action_ids[1]: value}}
    world.enter(opened["id"], entered)
    kept = {**opened["blocks"][0]}
    updated = await api.views_update(
        view_id=opened["id"], view=modal(blocks=[kept], submit=plain("Save"))
    )
    assert updated["view"]["state"]["values"] == {"kept": entered["kept"]}


@pytest.mark.checklist(28)
async def test_a_home_is_published_to_one_person(world: World, api: AsyncWebClient) -> None:
    published = await api.views_publish(user_id=ANNA, view=home())
    shown = world.home(ANNA)
    assert shown is not None
    assert shown.id == published["view"]["id"]
    assert published["view"]["type"] == "home"


@pytest.mark.checklist(28)
async def test_a_home_for_a_stranger_is_refused(api: AsyncWebClient) -> None:
    answer = await refusal(api.views_publish(user_id="U0NOBODY", view=home()))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["invalid `user_id`"]


class TestWithoutHomeTab:
    """An app that has no Home."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        return manifest_with(app_home={"home_tab_enabled": False})

    @pytest.mark.checklist(28)
    async def test_nothing_is_published(self, api: AsyncWebClient) -> None:
        assert await code(api.views_publish(user_id=ANNA, view=home())) == "not_enabled"
