"""Modals: what the app's answer to a submission does, closing, and the stack."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.acting import Acting
from sandbox.outcomes import DONE, Impossible, OnView, Outcome
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import on_socket
from tests.sandbox.company import BRUNO

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def form(title: str = "Form", block_id: str = "name", **more: Any) -> Json:  # noqa: ANN401 - JSON
    """A modal with one required text input and a line of text."""
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain(title),
        "submit": plain("Send"),
        "blocks": [
            {
                "type": "input",
                "block_id": block_id,
                "label": plain("Name"),
                "element": {"type": "plain_text_input", "action_id": "text"},
            },
            {"type": "section", "block_id": "line", "text": plain("Just so you know")},
        ],
        **more,
    }


@dataclass
class App:
    """What the app answers to submissions, and what it has received."""

    answer: Json = field(default_factory=dict)
    submissions: list[Json] = field(default_factory=list)
    closings: list[Json] = field(default_factory=list)


@pytest.fixture
async def bot(slack: Running, app: AsyncApp) -> AsyncIterator[App]:
    """A Bolt app that answers every submission with `bot.answer`."""
    bot = App()

    async def submitted(ack: AsyncAck, body: Json) -> None:
        bot.submissions.append(body)
        await ack(**bot.answer)

    async def closed(ack: AsyncAck, body: Json) -> None:
        bot.closings.append(body)
        await ack()

    app.view("form")(submitted)
    app.view_closed("form")(closed)
    async with on_socket(app, slack):
        yield bot


@pytest.fixture
def acting(slack: Running) -> Acting:
    return slack.switchboard.acting


async def opened(world: World, api: AsyncWebClient, *views: Json) -> list[str]:
    """Open a modal for Bruno and push the others on it; their ids."""
    ids = []
    for number, view in enumerate(views):
        call = api.views_push if number else api.views_open
        answer = await call(trigger_id=world.issue_trigger(BRUNO), view=view)
        ids.append(answer["view"]["id"])
    return ids


def titles(world: World) -> list[str]:
    return [view.body["title"]["text"] for view in world.stack(BRUNO)]


async def fill(world: World, acting: Acting, value: str = "Bruno") -> None:
    """Write into the input of the modal in front."""
    view = world.stack(BRUNO)[-1]
    block_id = view.body["blocks"][0]["block_id"]
    assert await acting.use(BRUNO, OnView(view.id), block_id, "text", value) == DONE


@pytest.mark.checklist(26)
async def test_an_empty_answer_closes_one_modal(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form("Below"), form("On top"))
    await fill(world, acting)
    assert await acting.submit(BRUNO) == DONE
    assert titles(world) == ["Below"]


async def test_an_empty_answer_leaves_alone_what_the_app_opened_meanwhile(
    slack: Running, app: AsyncApp, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    async def replaced(ack: AsyncAck, body: Json) -> None:
        await api.views_open(trigger_id=body["trigger_id"], view=form("Another"))
        await ack()

    app.view("form")(replaced)
    async with on_socket(app, slack):
        await opened(world, api, form())
        await fill(world, acting)
        assert await acting.submit(BRUNO) == DONE
    assert titles(world) == ["Another"]


@pytest.mark.checklist(26)
async def test_clear_closes_all_of_them(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form("Below"), form("On top"))
    bot.answer = {"response_action": "clear"}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == DONE
    assert titles(world) == []


@pytest.mark.checklist(26)
async def test_update_shows_another_view_in_its_place(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    (view_id,) = await opened(world, api, form("First"))
    old_hash = world.views[view_id].hash
    bot.answer = {"response_action": "update", "view": form("Second")}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == DONE
    assert titles(world) == ["Second"]
    assert world.stack(BRUNO)[0].id == view_id
    assert world.views[view_id].hash != old_hash


@pytest.mark.checklist(26)
async def test_push_puts_another_view_on_top(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    (root_id,) = await opened(world, api, form("First"))
    bot.answer = {"response_action": "push", "view": form("Second")}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == DONE
    assert titles(world) == ["First", "Second"]
    top = world.stack(BRUNO)[-1]
    assert (top.root_view_id, top.previous_view_id) == (root_id, root_id)


@pytest.mark.checklist(26)
async def test_a_fourth_view_is_a_failure_that_the_person_sees(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form("1"), form("2"), form("3"))
    bot.answer = {"response_action": "push", "view": form("4")}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == Outcome(error="push_limit_reached")
    assert titles(world) == ["1", "2", "3"]


@pytest.mark.checklist(15)
async def test_the_api_pushes_no_fourth_view(bot: App, world: World, api: AsyncWebClient) -> None:
    await opened(world, api, form("1"), form("2"), form("3"))
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await api.views_push(trigger_id=world.issue_trigger(BRUNO), view=form("4"))
    assert titles(world) == ["1", "2", "3"]


@pytest.mark.checklist(15)
async def test_the_api_pushes_nothing_once_the_modal_is_closed(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form())
    await acting.cancel(BRUNO)
    with pytest.raises(SlackApiError, match="not_found"):
        await api.views_push(trigger_id=world.issue_trigger(BRUNO), view=form())


@pytest.mark.checklist(25)
async def test_errors_stand_at_their_inputs_and_the_modal_stays(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form())
    bot.answer = {"response_action": "errors", "errors": {"name": "Really?"}}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == Outcome(errors={"name": "Really?"})
    bot.answer = {}
    assert await acting.submit(BRUNO) == DONE, "what was entered is still there"
    assert titles(world) == []


@pytest.mark.checklist(25)
@pytest.mark.parametrize("key", ["line", "nonsense"])
async def test_an_error_at_what_is_no_input_is_a_failure(
    bot: App, world: World, api: AsyncWebClient, acting: Acting, key: str
) -> None:
    await opened(world, api, form())
    bot.answer = {"response_action": "errors", "errors": {key: "Really?"}}
    await fill(world, acting)
    outcome = await acting.submit(BRUNO)
    assert outcome.error
    assert titles(world) == ["Form"]


@pytest.mark.checklist(18)
@pytest.mark.parametrize("action", ["update", "push"])
async def test_a_view_beyond_slacks_limits_is_a_failure(
    bot: App, world: World, api: AsyncWebClient, acting: Acting, action: str
) -> None:
    await opened(world, api, form())
    bot.answer = {"response_action": action, "view": form("A title of 25 characters.")}
    await fill(world, acting)
    assert await acting.submit(BRUNO) == Outcome(error="invalid_arguments")
    assert titles(world) == ["Form"]


@pytest.mark.checklist(18)
async def test_a_modal_can_neither_be_too_large_nor_a_home(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form())
    await fill(world, acting)
    home = {"type": "home", "blocks": form()["blocks"]}
    line = {"type": "section", "text": plain("x" * 3000)}
    large = form(blocks=[line | {"block_id": str(n)} for n in range(90)])
    for view, error in ((home, "invalid_arguments"), (large, "view_too_large")):
        bot.answer = {"response_action": "update", "view": view}
        assert await acting.submit(BRUNO) == Outcome(error=error)


@pytest.mark.checklist(8)
async def test_without_an_answer_the_person_sees_a_failure_and_the_modal_stays(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    """Bolt sends nothing at all when no listener matches."""
    await opened(world, api, form(callback_id="nobody listens"))
    await fill(world, acting)
    submitted = asyncio.create_task(acting.submit(BRUNO))
    await asyncio.sleep(0.05)
    assert not submitted.done()
    world.clock.skip(3)
    assert await submitted == Outcome(error="operation_timeout")
    assert titles(world) == ["Form"]


@pytest.mark.checklist(24)
async def test_a_required_input_keeps_the_submission_from_leaving(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form())
    outcome = await acting.submit(BRUNO)
    assert set(outcome.errors) == {"name"}
    assert bot.submissions == []


@pytest.mark.checklist(23)
async def test_a_submission_carries_the_whole_view_and_what_was_entered(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    (view_id,) = await opened(world, api, form(private_metadata="secret", external_id="e1"))
    await fill(world, acting)
    await acting.submit(BRUNO)
    (body,) = bot.submissions
    view = body["view"]
    assert body["user"] == {
        "id": BRUNO,
        "username": "bruno",
        "name": "bruno",
        "team_id": "T0AURORA",
    }
    assert (body["team"]["id"], body["api_app_id"]) == ("T0AURORA", "A0MENTOR")
    assert (body["response_urls"], body["is_enterprise_install"]) == ([], False)
    assert "channel" not in body
    assert view["state"]["values"] == {
        "name": {"text": {"type": "plain_text_input", "value": "Bruno"}}
    }
    expected = {
        "id": view_id,
        "callback_id": "form",
        "private_metadata": "secret",
        "external_id": "e1",
        "root_view_id": view_id,
        "previous_view_id": None,
        "bot_id": "B0MENTOR",
    }
    assert expected.items() <= view.items()


async def test_a_submission_gives_a_trigger_that_opens_a_modal(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form("First"))
    await fill(world, acting)
    await acting.submit(BRUNO)
    await api.views_open(trigger_id=bot.submissions[0]["trigger_id"], view=form("Second"))
    assert titles(world) == ["Second"]


async def test_what_was_entered_stays_when_the_ids_stay(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    (view_id,) = await opened(world, api, form())
    await fill(world, acting, "typed before")
    await api.views_update(view_id=view_id, view=form("Updated"))
    await acting.submit(BRUNO)
    (body,) = bot.submissions
    assert body["view"]["state"]["values"]["name"]["text"]["value"] == "typed before"


async def test_what_was_entered_is_gone_when_the_block_id_changes(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    (view_id,) = await opened(world, api, form())
    await fill(world, acting, "typed before")
    await api.views_update(view_id=view_id, view=form("Updated", block_id="other"))
    assert set((await acting.submit(BRUNO)).errors) == {"other"}


@pytest.mark.checklist(27)
async def test_closing_is_told_only_if_asked_for(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form())
    assert await acting.cancel(BRUNO) == DONE
    assert titles(world) == []
    assert bot.closings == []


@pytest.mark.checklist(27)
async def test_the_close_button_closes_one_modal_and_names_it(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    """What was entered is not told."""
    _, top = await opened(world, api, form("Below"), form("On top", notify_on_close=True))
    await fill(world, acting)
    assert await acting.cancel(BRUNO) == DONE
    (body,) = bot.closings
    assert (body["view"]["id"], body["is_cleared"]) == (top, False)
    assert body["view"]["state"]["values"] == {}
    assert titles(world) == ["Below"]


@pytest.mark.checklist(27)
async def test_the_cross_closes_all_and_names_the_root(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    root, _ = await opened(world, api, form("Below", notify_on_close=True), form("On top"))
    assert await acting.dismiss(BRUNO) == DONE
    (body,) = bot.closings
    assert (body["view"]["id"], body["is_cleared"]) == (root, True)
    assert titles(world) == []


async def test_a_modal_can_ask_that_closing_it_closes_all(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    await opened(world, api, form("Below"), form("On top", clear_on_close=True))
    await acting.cancel(BRUNO)
    assert titles(world) == []


async def test_a_modal_without_a_submit_button_cannot_be_submitted(
    bot: App, world: World, api: AsyncWebClient, acting: Acting
) -> None:
    text = {"type": "section", "text": plain("Nothing to enter")}
    view = form(blocks=[text])
    del view["submit"]
    await opened(world, api, view)
    with pytest.raises(Impossible, match="no submit button"):
        await acting.submit(BRUNO)


async def test_without_a_modal_nothing_is_submitted(acting: Acting) -> None:
    with pytest.raises(Impossible, match="no modal"):
        await acting.submit(BRUNO)
