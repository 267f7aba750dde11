"""What people do: messages, commands, buttons, the Home, shortcuts; and what they cannot do."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.acting import Acting
from sandbox.manifest import Manifest
from sandbox.models import Message
from sandbox.outcomes import DONE, Impossible, OnMessage, OnView
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import on_socket, until
from tests.sandbox.company import (
    ANNA,
    BOT,
    BRUNO,
    GENERAL,
    GIULIA,
    GUEST,
    LEFT,
    OTHER_BOT,
    RANDOM,
    SECRET,
    manifest_with,
)

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


BUTTON = {
    "type": "button",
    "action_id": "met",
    "text": plain("We met"),
    "value": "7",
    "style": "primary",
}
MENU = {
    "type": "static_select",
    "action_id": "topic",
    "options": [{"text": plain(word), "value": word} for word in ("python", "memes")],
}
NOTE = {
    "type": "input",
    "block_id": "note",
    "label": plain("Note"),
    "element": {"type": "plain_text_input", "action_id": "text"},
}
ROW = {"type": "actions", "block_id": "row", "elements": [BUTTON, MENU]}
HOME = {"type": "home", "blocks": [ROW, NOTE], "private_metadata": "m"}


@pytest.fixture
async def sent(slack: Running, app: AsyncApp) -> AsyncIterator[list[Json]]:
    """Everything that a Bolt app was sent; it acknowledges all of it."""
    bodies: list[Json] = []

    async def keep(ack: AsyncAck, body: Json) -> None:
        bodies.append(body)
        await ack()

    everything = re.compile(".*")
    for listen in (app.action, app.command, app.shortcut, app.event):
        listen(everything)(keep)
    async with on_socket(app, slack):
        yield bodies


@pytest.fixture
def acting(slack: Running) -> Acting:
    return slack.switchboard.acting


@pytest.fixture
async def asked(world: World, slack: Running) -> Message:
    """A message of the bot to Bruno, with things to use."""
    dm = world.direct_of_bot(BRUNO)
    blocks = (ROW, NOTE | {"dispatch_action": True})
    return world.post_message(dm.id, user=BOT, text="Met?", blocks=blocks, bot_id="B0MENTOR")


def interactions(sent: list[Json]) -> list[Json]:
    """What was sent beside events."""
    return [body for body in sent if "event" not in body]


def on(message: Message) -> OnMessage:
    return OnMessage(message.conversation_id, message.ts)


async def test_a_button_on_a_message_sends_all_that_slack_sends(
    sent: list[Json], acting: Acting, asked: Message, slack: Running
) -> None:
    assert await acting.use(BRUNO, on(asked), "row", "met") == DONE
    (body,) = interactions(sent)
    assert body["type"] == "block_actions"
    assert body["container"] == {
        "type": "message",
        "message_ts": asked.ts,
        "channel_id": asked.conversation_id,
        "is_ephemeral": False,
    }
    assert body["channel"] == {"id": asked.conversation_id, "name": "directmessage"}
    assert (body["message"]["text"], body["message"]["blocks"][0]["block_id"]) == ("Met?", "row")
    assert body["response_url"].startswith(f"{slack.url}/actions/T0AURORA/")
    assert body["user"]["id"] == BRUNO
    (action,) = body["actions"]
    assert float(action.pop("action_ts"))
    assert action == {**BUTTON, "block_id": "row"}


async def test_what_was_entered_on_a_message_is_in_its_state(
    sent: list[Json], acting: Acting, asked: Message
) -> None:
    await acting.use(BRUNO, on(asked), "row", "topic", "memes")
    await acting.use(BRUNO, on(asked), "note", "text", "ciao")
    await acting.use(BRUNO, on(asked), "row", "met")
    first, second, third = interactions(sent)
    assert first["actions"][0]["selected_option"]["value"] == "memes"
    assert second["actions"][0]["value"] == "ciao"
    values = third["state"]["values"]
    assert values["row"]["topic"]["selected_option"]["value"] == "memes"
    assert values["note"]["text"]["value"] == "ciao"


async def test_an_ephemeral_message_is_no_more_than_a_stub(
    sent: list[Json], acting: Acting, world: World
) -> None:
    """The app is not told again what only this person sees."""
    shown = world.post_ephemeral(
        RANDOM, user=BOT, visible_to=BRUNO, text="psst", blocks=(ROW,), bot_id="B0MENTOR"
    )
    await acting.use(BRUNO, on(shown), "row", "met")
    (body,) = sent
    assert body["container"]["is_ephemeral"] is True
    assert body["message"] == {"type": "message", "user": BOT, "ts": shown.ts}


async def test_an_element_of_a_view_sends_the_view_and_no_channel(
    sent: list[Json], acting: Acting, api: AsyncWebClient
) -> None:
    answer = await api.views_publish(user_id=BRUNO, view=HOME)
    view: Json = answer["view"]
    place = OnView(view["id"])
    await acting.use(BRUNO, place, "note", "text", "ciao")
    assert sent == [], "an input tells nothing by itself"
    await acting.use(BRUNO, place, "row", "met")
    (body,) = sent
    assert body["container"] == {"type": "view", "view_id": view["id"]}
    assert (body["view"]["hash"], body["view"]["private_metadata"]) == (view["hash"], "m")
    assert body["view"]["state"]["values"]["note"]["text"]["value"] == "ciao"
    assert not {"channel", "message", "response_url"} & body.keys()


async def test_everything_in_a_block_keeps_what_was_entered(
    sent: list[Json], acting: Acting, api: AsyncWebClient
) -> None:
    menus = [{**MENU, "action_id": name} for name in ("first", "second")]
    home = {"type": "home", "blocks": [{"type": "actions", "block_id": "b", "elements": menus}]}
    answer = await api.views_publish(user_id=BRUNO, view=home)
    place = OnView(answer["view"]["id"])
    await acting.use(BRUNO, place, "b", "first", "python")
    await acting.use(BRUNO, place, "b", "second", "memes")
    entered = sent[-1]["view"]["state"]["values"]["b"]
    chosen = {name: entry["selected_option"]["value"] for name, entry in entered.items()}
    assert chosen == {"first": "python", "second": "memes"}


@pytest.mark.checklist(14)
async def test_an_interaction_lets_the_app_open_a_modal_for_three_seconds(
    sent: list[Json], acting: Acting, asked: Message, api: AsyncWebClient, world: World
) -> None:
    modal = {"type": "modal", "title": plain("M"), "blocks": [{"type": "divider"}]}
    await acting.use(BRUNO, on(asked), "row", "met")
    await acting.use(BRUNO, on(asked), "row", "met")
    first, second = (body["trigger_id"] for body in interactions(sent))
    await api.views_open(trigger_id=first, view=modal)
    world.clock.skip(3.1)
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await api.views_open(trigger_id=second, view=modal)


@pytest.mark.checklist(28)
async def test_every_visit_of_the_home_is_told_with_what_is_published(
    sent: list[Json], acting: Acting, api: AsyncWebClient, world: World
) -> None:
    acting.open_home(BRUNO)
    await until(lambda: len(sent) == 1)
    published = await api.views_publish(user_id=BRUNO, view=HOME)
    acting.open_home(BRUNO)
    await until(lambda: len(sent) == 2)
    acting.open_home(BRUNO, "messages")
    await until(lambda: len(sent) == 3)
    first, second, third = (body["event"] for body in sent)
    expected = {"user": BRUNO, "channel": world.direct_of_bot(BRUNO).id, "tab": "home"}
    assert expected.items() <= first.items()
    assert "view" not in first
    assert second["view"]["id"] == published["view"]["id"]
    assert (third["tab"], "view" in third) == ("messages", False)


@pytest.mark.checklist(28)
@pytest.mark.parametrize("user", ["U0NOBODY", ""])
async def test_a_home_for_a_stranger_is_refused(api: AsyncWebClient, user: str) -> None:
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        await api.views_publish(user_id=user, view=HOME)


@pytest.mark.checklist(28)
class TestNoHome:
    """The app has no Home tab, and nothing can be written to it."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        return manifest_with(app_home={"home_tab_enabled": False, "messages_tab_enabled": False})

    async def test_publishing_is_refused(self, api: AsyncWebClient) -> None:
        with pytest.raises(SlackApiError, match="not_enabled"):
            await api.views_publish(user_id=BRUNO, view=HOME)

    async def test_it_cannot_be_opened(self, acting: Acting) -> None:
        with pytest.raises(Impossible, match="not enabled"):
            acting.open_home(BRUNO)

    async def test_nobody_can_write_to_the_app(self, acting: Acting, world: World) -> None:
        with pytest.raises(Impossible, match="turned off"):
            acting.write(BRUNO, world.direct_of_bot(BRUNO).id, "ciao")


@pytest.mark.checklist(47)
@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("/reverse-mentor", "meet <@U0GIULIA> in <#C0SECRET|> or <#C0RANDOM|random>"),
        ("/raw", "meet @giulia in #secret or #random"),
    ],
)
async def test_a_command_is_escaped_as_the_manifest_says(
    sent: list[Json], acting: Acting, command: str, text: str
) -> None:
    typed = f"{command} meet @giulia in #secret or #random"
    assert await acting.run_command(BRUNO, GENERAL, typed) == DONE
    (body,) = sent
    assert (body["command"], body["text"], body["channel_name"]) == (command, text, "general")


@pytest.mark.checklist(47)
async def test_a_private_channel_that_one_is_not_in_is_no_name(
    sent: list[Json], acting: Acting
) -> None:
    await acting.run_command(GIULIA, GENERAL, "/reverse-mentor in #secret")
    assert sent[0]["text"] == "in #secret"


@pytest.mark.checklist(47)
async def test_a_command_does_not_work_in_a_thread(acting: Acting, world: World) -> None:
    parent = acting.write(BRUNO, GENERAL, "ciao")
    with pytest.raises(Impossible, match="not supported in threads"):
        await acting.run_command(BRUNO, GENERAL, "/raw", thread_ts=parent.ts)


async def test_an_unknown_command_goes_nowhere(sent: list[Json], acting: Acting) -> None:
    with pytest.raises(Impossible, match="/nonsense is not a valid command"):
        await acting.run_command(BRUNO, GENERAL, "/nonsense")
    assert sent == []


async def test_a_global_shortcut_happens_nowhere_in_particular(
    sent: list[Json], acting: Acting
) -> None:
    assert await acting.run_shortcut(BRUNO, "ask") == DONE
    (body,) = sent
    assert (body["type"], body["callback_id"], body["user"]["id"]) == ("shortcut", "ask", BRUNO)
    assert body["trigger_id"]
    assert not {"channel", "response_url"} & body.keys()


async def test_a_message_shortcut_brings_the_message(sent: list[Json], acting: Acting) -> None:
    message = acting.write(GIULIA, RANDOM, "good idea")
    assert await acting.run_message_shortcut(BRUNO, "save", on(message)) == DONE
    (body,) = sent
    assert (body["type"], body["message_ts"]) == ("message_action", message.ts)
    assert (body["message"]["text"], body["channel"]["id"]) == ("good idea", RANDOM)
    assert body["response_url"]


async def test_external_options_come_from_the_app(slack: Running, app: AsyncApp) -> None:
    async def offer(ack: AsyncAck, body: Json) -> None:
        await ack(options=[{"text": plain(body["value"].upper()), "value": body["value"]}])

    app.options("who")(offer)
    world, acting = slack.world, slack.switchboard.acting
    element = {"type": "external_select", "action_id": "who", "min_query_length": 1}
    block = {"type": "actions", "block_id": "row", "elements": [element]}
    message = world.post_message(GENERAL, user=BOT, blocks=(block,), bot_id="B0MENTOR")
    async with on_socket(app, slack):
        (option,) = await acting.suggest(BRUNO, on(message), "row", "who", "giu")
    assert (option["text"]["text"], option["value"]) == ("GIU", "giu")


async def test_a_reaction_is_told_once(sent: list[Json], acting: Acting) -> None:
    message = acting.write(GIULIA, GENERAL, "good idea")
    acting.react(BRUNO, on(message), "eyes")
    with pytest.raises(Impossible, match="already_reacted"):
        acting.react(BRUNO, on(message), "eyes")
    await until(lambda: any(body["event"]["type"] == "reaction_added" for body in sent))
    assert sum(body["event"]["type"] == "reaction_added" for body in sent) == 1


async def test_an_answer_in_a_thread_is_told_as_one(sent: list[Json], acting: Acting) -> None:
    parent = acting.write(BRUNO, GENERAL, "question")
    acting.write(GUEST, GENERAL, "answer", thread_ts=parent.ts)
    await until(lambda: len(sent) == 2)
    reply = next(b["event"] for b in sent if b["event"]["text"] == "answer")
    assert reply["thread_ts"] == parent.ts


@pytest.mark.parametrize("user", [BOT, OTHER_BOT, LEFT, "U0NOBODY"])
async def test_only_active_people_act(acting: Acting, user: str) -> None:
    with pytest.raises(Impossible):
        acting.write(user, GENERAL, "ciao")


@pytest.mark.parametrize("channel", [SECRET, RANDOM, "C0NOWHERE"])
async def test_one_writes_only_where_one_is(acting: Acting, channel: str) -> None:
    with pytest.raises(Impossible):
        acting.write(GUEST, channel, "ciao")


async def test_nobody_writes_in_an_archived_channel(acting: Acting, world: World) -> None:
    world.archive(RANDOM, by=ANNA)
    with pytest.raises(Impossible, match="archived"):
        acting.write(BRUNO, RANDOM, "ciao")


async def test_a_private_channel_cannot_be_joined(acting: Acting) -> None:
    with pytest.raises(Impossible):
        acting.join(GIULIA, SECRET)


async def test_the_general_channel_cannot_be_left(acting: Acting) -> None:
    with pytest.raises(Impossible):
        acting.leave(BRUNO, GENERAL)


async def test_nobody_uses_a_message_that_they_do_not_see(
    acting: Acting, world: World, asked: Message
) -> None:
    shown = world.post_ephemeral(GENERAL, user=BOT, visible_to=BRUNO, text="x", blocks=(ROW,))
    for message in (asked, shown):
        with pytest.raises(Impossible):
            await acting.use(GIULIA, on(message), "row", "met")


async def test_nobody_uses_what_is_not_there(acting: Acting, asked: Message) -> None:
    with pytest.raises(Impossible, match="no nonsense in block row"):
        await acting.use(BRUNO, on(asked), "row", "nonsense")


async def test_only_the_modal_in_front_is_in_reach(
    acting: Acting, api: AsyncWebClient, world: World
) -> None:
    modal = {"type": "modal", "title": plain("M"), "submit": plain("S"), "blocks": [NOTE]}
    answer = await api.views_open(trigger_id=world.issue_trigger(BRUNO), view=modal)
    below: str = answer["view"]["id"]
    await api.views_push(trigger_id=world.issue_trigger(BRUNO), view=modal)
    with pytest.raises(Impossible, match="not in front"):
        await acting.use(BRUNO, OnView(below), "note", "text", "x")
