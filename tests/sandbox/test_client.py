"""The client that journeys are written in, with a small real app at the other end."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import (
    Complaints,
    Message,
    NotPossible,
    NotSeen,
    Person,
    SlackShowsAnError,
    Workspace,
)
from sandbox.server import Running
from tests.sandbox.apps import on_socket

Json = dict[str, Any]


def plain(text: str) -> dict[str, str]:
    return {"type": "plain_text", "text": text}


def button(text: str, action_id: str, value: str = "") -> Json:
    valued = {"value": value} if value else {}
    return {"type": "button", "text": plain(text), "action_id": action_id, **valued}


def options(*texts: str) -> list[Json]:
    return [{"text": plain(text), "value": text.lower()} for text in texts]


def field(label: str, element: Json, optional: bool = False) -> Json:
    block = {"type": "input", "block_id": label, "label": plain(label), "optional": optional}
    return {**block, "element": {"action_id": label.lower(), **element}}


FORM = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("Join us"),
    "submit": plain("Send"),
    "notify_on_close": True,
    "blocks": [
        field("Name", {"type": "plain_text_input", "max_length": 10}),
        field("Topic", {"type": "static_select", "options": options("Python", "Memes")}),
        field("Days", {"type": "checkboxes", "options": options("Mon", "Tue")}, optional=True),
        field("Buddy", {"type": "users_select"}, optional=True),
        field("Place", {"type": "channels_select"}, optional=True),
    ],
}
HOME = {
    "type": "home",
    "blocks": [
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": f"*{topic}*"},
            "accessory": button("Remove", f"remove_{topic}", topic),
        }
        for topic in ("Python", "Memes")
    ],
}


async def greet(ack: AsyncAck, command: Json, respond: AsyncRespond) -> None:
    await ack()
    blocks = [{"type": "actions", "elements": [button("👋 Join", "join")]}]
    await respond(text=f"You said {command['text']}", blocks=blocks)


async def show_form(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    await ack()
    await client.views_open(trigger_id=body["trigger_id"], view=FORM)


async def take_form(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    values = body["view"]["state"]["values"]
    if values["Name"]["name"]["value"] == "Nobody":
        await ack(response_action="errors", errors={"Name": "Who?"})
        return
    await ack()
    await client.chat_postMessage(channel=body["user"]["id"], text=str(values))


async def note_closing(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    await ack()
    await client.chat_postMessage(channel=body["user"]["id"], text="Maybe later")


async def show_home(event: Json, client: AsyncWebClient) -> None:
    await client.views_publish(user_id=event["user"], view=HOME)


async def remove_topic(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    await ack()
    user, topic = body["user"]["id"], body["actions"][0]["value"]
    await client.chat_postMessage(channel=user, text=f"<@{user}> removed {topic} &amp; is done")


async def repeat_words(event: Json, client: AsyncWebClient) -> None:
    if "bot_id" not in event:
        thread_ts = event.get("thread_ts")
        text = f"Heard: {event['text']}"
        await client.chat_postMessage(channel=event["channel"], thread_ts=thread_ts, text=text)


@pytest.fixture
async def giulia(slack: Running, app: AsyncApp, workspace: Workspace) -> AsyncIterator[Person]:
    """Giulia, in a workspace whose app has a command, a form and a Home."""
    app.command("/reverse-mentor")(greet)
    app.action("join")(show_form)
    app.view("form")(take_form)
    app.view_closed("form")(note_closing)
    app.event("app_home_opened")(show_home)
    app.action("remove_Memes")(remove_topic)
    app.event("message")(repeat_words)
    async with on_socket(app, slack):
        yield workspace.person("Giulia")


async def test_a_person_is_found_by_name_handle_or_id(workspace: Workspace) -> None:
    names = ("Giulia", "Giulia Riva", "giulia", "U0GIULIA")
    assert {workspace.person(name).id for name in names} == {"U0GIULIA"}


async def test_an_unknown_person_is_an_error_that_names_those_there_are(
    workspace: Workspace,
) -> None:
    with pytest.raises(LookupError, match="Anna Conti"):
        workspace.person("Zoe")


async def test_everybody_who_can_act_is_a_person(workspace: Workspace) -> None:
    names = {person.name for person in workspace.people()}
    assert names == {"Anna Conti", "Bruno Sala", "Giulia Riva", "Gus Guest"}


async def test_a_command_is_answered_before_ones_eyes(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join @Anna Conti")
    seen = await giulia.sees("Join")
    assert seen.ephemeral
    assert seen.place == "@Reverse Mentor"
    assert seen.fallback == "You said join <@U0ANNA>"


async def test_a_form_is_opened_filled_in_and_sent(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join")
    await giulia.presses("Join")
    await giulia.sees("Join us", in_="modal")
    await giulia.picks("Days", "Mon", "Tue")
    await giulia.fills("Buddy", "Anna")
    await giulia.fills("Place", "#general")
    await giulia.submits({"Name": "Giulia", "Topic": "Memes"})
    sent = await giulia.sees("'value': 'Giulia'")
    for expected in ("'memes'", "'mon'", "'tue'", "U0ANNA", "C0GENERAL"):
        assert expected in sent.text
    assert not await giulia.has_modal()


async def test_behind_an_open_modal_nothing_is_in_reach(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join")
    await giulia.presses("Join")
    await giulia.modal()
    screen = await giulia.screen()
    assert screen.find("Join", None, None, pressed=True) is None
    assert screen.find("Join", "@Reverse Mentor", None, pressed=True)


async def test_what_slack_itself_refuses_is_complained_about_by_label(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join")
    await giulia.presses("Join")
    with pytest.raises(Complaints) as refused:
        await giulia.submits({"Name": "A name that is too long"})
    assert set(refused.value.by_label) == {"Name", "Topic"}
    assert await giulia.has_modal()


async def test_what_the_app_refuses_is_complained_about_by_label(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join")
    await giulia.presses("Join")
    complaints = await giulia.tries_to_submit({"Name": "Nobody", "Topic": "Memes"})
    assert complaints == {"Name": "Who?"}


async def test_a_closed_form_is_gone_and_the_app_hears_of_it(giulia: Person) -> None:
    await giulia.types("/reverse-mentor join")
    await giulia.presses("Join")
    await giulia.modal()
    await giulia.closes()
    await giulia.sees("Maybe later")
    assert not await giulia.has_modal()


async def test_one_of_several_equal_buttons_is_named_by_what_it_stands_beside(
    giulia: Person,
) -> None:
    await giulia.opens_home()
    await giulia.presses("Remove", beside="Memes")
    await giulia.sees("@Giulia Riva removed Memes & is done", in_="@Reverse Mentor")


async def test_the_home_is_seen_only_while_it_is_open(giulia: Person) -> None:
    await giulia.opens_home()
    await giulia.sees("Memes")
    await giulia.writes("hello")
    await giulia.does_not_see("Memes")
    await giulia.sees("Memes", in_="home")


async def test_a_thread_is_answered_in_the_thread(giulia: Person) -> None:
    await giulia.writes("first")
    heard: Message = await giulia.sees("Heard: first")
    await giulia.writes("second", thread=heard)
    reply = await giulia.sees("Heard: second")
    assert reply.thread_ts == heard.ts
    assert [message.text for message in await giulia.inbox()][-1] == "Heard: second"


async def test_what_is_not_seen_is_an_error_that_lists_what_is(giulia: Person) -> None:
    await giulia.writes("hello")
    await giulia.sees("Heard: hello")
    with pytest.raises(NotSeen, match="Heard: hello"):
        await giulia.sees("goodbye", within=0.05)


async def test_what_is_seen_after_all_is_an_error(giulia: Person) -> None:
    """It waits for the app to finish: the answer comes after the question."""
    await giulia.writes("hello")
    with pytest.raises(AssertionError, match="Heard: hello"):
        await giulia.does_not_see("Heard")


async def test_others_do_not_see_what_is_meant_for_one(
    giulia: Person, workspace: Workspace
) -> None:
    await giulia.types("/reverse-mentor hello", to="#random")
    await giulia.sees("Join", in_="#random")
    await workspace.person("Bruno").does_not_see("Join")


async def test_an_ephemeral_message_is_gone_when_slack_is_loaded_again(giulia: Person) -> None:
    await giulia.types("/reverse-mentor hello")
    await giulia.sees("Join")
    await giulia.reloads()
    await giulia.does_not_see("Join")


async def test_a_failure_that_slack_shows_is_an_error(giulia: Person) -> None:
    """Nobody listens to this command."""
    with pytest.raises(NotPossible, match="not a valid command"):
        await giulia.types("/nonsense")


async def test_a_failing_app_is_an_error(workspace: Workspace) -> None:
    """No app is connected."""
    bruno = workspace.person("Bruno")
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(skip_soon(workspace))
        with pytest.raises(SlackShowsAnError, match="operation_timeout"):
            await bruno.types("/raw")
    await bruno.sees("/raw failed with the error “operation_timeout”")


async def skip_soon(workspace: Workspace) -> None:
    """Let the three seconds of the app be over."""
    await asyncio.sleep(0.05)
    await workspace.skips(3)


async def test_the_clock_is_turned(workspace: Workspace) -> None:
    await workspace.stops_clock()
    before = await workspace.now()
    assert await workspace.turns_clock(days=2) == before + timedelta(days=2)
    later = await workspace.clock_to("2027-01-04T09:00:00+01:00")
    assert later.isoformat() == "2027-01-04T08:00:00+00:00"


async def test_the_clock_is_made_faster(workspace: Workspace) -> None:
    """A second of real time is more than ten minutes on the wall."""
    before = await workspace.runs_clock(1_000)
    await asyncio.sleep(0.1)
    assert await workspace.now() - before >= timedelta(seconds=100)


async def test_the_apps_calls_and_what_it_was_sent_are_in_the_log(
    giulia: Person, workspace: Workspace
) -> None:
    await giulia.writes("hello")
    await giulia.sees("Heard: hello")
    (call,) = await workspace.calls("chat.postMessage")
    assert call.ok
    assert call.request["text"] == "Heard: hello"
    await workspace.is_quiet()
    texts = [sent.request["event"]["text"] for sent in await workspace.deliveries("message")]
    assert texts == ["hello", "Heard: hello"]


async def test_somebody_who_is_hired_can_act(workspace: Workspace, giulia: Person) -> None:
    luca = await workspace.hires("U0LUCA", "Luca Neri")
    await luca.writes("hello")
    await luca.sees("Heard: hello")
    assert giulia.id != luca.id


async def test_whoever_is_deactivated_cannot_act(workspace: Workspace, giulia: Person) -> None:
    await workspace.changes(giulia, deleted=True)
    with pytest.raises(NotPossible):
        await giulia.writes("hello")
