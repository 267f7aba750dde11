"""What the app hears, and what it does not."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import NotPossible, Workspace
from sandbox.manifest import Manifest, parse
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import on_socket
from tests.sandbox.company import BOT, BRUNO, EVERYTHING, GENERAL, GIULIA, RANDOM, SCOPES, SECRET

Json = dict[str, Any]
RECEIPT = {"event_type": "delivery", "event_payload": {"key": "k1"}}


@dataclass
class Ear:
    """Everything a Bolt app has heard; looked at when nothing happens any more."""

    workspace: Workspace
    bodies: list[Json] = field(default_factory=list)

    async def heard(self, *types: str) -> list[Json]:
        """The inner events so far, all of them or those of some types."""
        return [body["event"] for body in await self.envelopes(*types)]

    async def envelopes(self, *types: str) -> list[Json]:
        """The same with what is around them."""
        await self.workspace.is_quiet(0.05)
        return [body for body in self.bodies if not types or body["event"]["type"] in types]


@pytest.fixture
async def ear(slack: Running, app: AsyncApp, workspace: Workspace) -> AsyncIterator[Ear]:
    """A Bolt app that listens to everything."""
    ear = Ear(workspace)

    async def hear(body: Json) -> None:
        ear.bodies.append(body)

    app.event(re.compile(".*"))(hear)
    async with on_socket(app, slack):
        yield ear


def without(*, events: tuple[str, ...] = (), scopes: tuple[str, ...] = ()) -> Manifest:
    """The manifest without some subscriptions or scopes."""
    subscriptions: Json = EVERYTHING["settings"]["event_subscriptions"]
    kept = [event for event in subscriptions["bot_events"] if event not in events]
    settings = {"event_subscriptions": subscriptions | {"bot_events": kept}}
    granted = {"scopes": {"bot": [scope for scope in SCOPES if scope not in scopes]}}
    changed = {"settings": EVERYTHING["settings"] | settings, "oauth_config": granted}
    return parse(EVERYTHING | changed)


@pytest.mark.checklist(34)
async def test_the_bots_own_message_comes_back_to_it(ear: Ear, api: AsyncWebClient) -> None:
    await api.chat_postMessage(channel=GENERAL, text="hello")
    (event,) = await ear.heard("message")
    assert (event["text"], event["bot_id"], event["user"]) == ("hello", "B0MENTOR", BOT)
    assert event["channel_type"] == "channel"


async def test_a_persons_message_carries_what_slack_adds(ear: Ear, workspace: Workspace) -> None:
    await workspace.person("Bruno").writes("ciao @Giulia Riva & all")
    (event,) = await ear.heard("message")
    assert event["text"] == "ciao <@U0GIULIA> &amp; all"
    assert event["blocks"][0]["type"] == "rich_text"
    assert event["client_msg_id"]
    assert (event["channel_type"], event["team"], event["ts"]) == (
        "im",
        "T0AURORA",
        event["event_ts"],
    )
    assert "bot_id" not in event


async def test_a_mention_is_told_beside_the_message(ear: Ear, workspace: Workspace) -> None:
    await workspace.person("Bruno").mentions_app("help", in_="#general")
    message, mention = sorted(await ear.heard(), key=lambda event: event["type"], reverse=True)
    assert (message["type"], mention["type"]) == ("message", "app_mention")
    assert mention["text"] == f"<@{BOT}> help"
    assert mention["ts"] == message["ts"]


async def test_the_app_is_not_told_that_it_mentions_itself(ear: Ear, api: AsyncWebClient) -> None:
    await api.chat_postMessage(channel=GENERAL, text=f"I am <@{BOT}>")
    assert [event["type"] for event in await ear.heard()] == ["message"]


@pytest.mark.parametrize("people", [(BRUNO,), (BRUNO, GIULIA)], ids=["dm", "group dm"])
async def test_a_message_with_subscribed_metadata_gives_a_receipt(
    ear: Ear, api: AsyncWebClient, people: tuple[str, ...]
) -> None:
    opened = await api.conversations_open(users=list(people))
    channel: str = opened["channel"]["id"]
    posted = await api.chat_postMessage(channel=channel, text="hello", metadata=RECEIPT)
    (receipt,) = await ear.heard("message_metadata_posted")
    assert receipt.pop("event_ts")
    assert receipt == {
        "type": "message_metadata_posted",
        "app_id": "A0MENTOR",
        "bot_id": "B0MENTOR",
        "user_id": BOT,
        "team_id": "T0AURORA",
        "channel_id": channel,
        "metadata": RECEIPT,
        "message_ts": posted["ts"],
    }


async def test_other_metadata_gives_no_receipt(ear: Ear, api: AsyncWebClient) -> None:
    other = {"event_type": "something_else", "event_payload": {}}
    await api.chat_postMessage(channel=GENERAL, text="hello", metadata=other)
    assert await ear.heard("message")
    assert not await ear.heard("message_metadata_posted")


class TestSubscribedToOneApp:
    """Metadata subscriptions name an app; `*` means any."""

    @pytest.fixture(params=["A0MENTOR", "A0OTHER"])
    def app_id(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    @pytest.fixture
    def manifest(self, app_id: str) -> Manifest:
        subscriptions = EVERYTHING["settings"]["event_subscriptions"]
        wanted = {"metadata_subscriptions": [{"app_id": app_id, "event_type": "delivery"}]}
        settings = EVERYTHING["settings"] | {"event_subscriptions": subscriptions | wanted}
        return parse(EVERYTHING | {"settings": settings})

    async def test_only_its_messages_give_receipts(
        self, ear: Ear, api: AsyncWebClient, app_id: str
    ) -> None:
        await api.chat_postMessage(channel=GENERAL, text="hello", metadata=RECEIPT)
        receipts = await ear.heard("message_metadata_posted")
        assert len(receipts) == (1 if app_id == "A0MENTOR" else 0)


@pytest.mark.checklist(42)
async def test_a_changed_zone_name_or_language_is_told_with_the_whole_user(
    ear: Ear, workspace: Workspace
) -> None:
    bruno = workspace.person("Bruno")
    await workspace.changes(bruno, tz="Asia/Tokyo", locale="ja-JP", real_name="Bruno Sala-Ito")
    (event,) = await ear.heard("user_change")
    user = event["user"]
    assert (user["id"], user["tz"], user["locale"]) == (bruno.id, "Asia/Tokyo", "ja-JP")
    assert user["profile"]["real_name"] == "Bruno Sala-Ito"
    assert user["profile"]["email"] == "bruno@aurora.example"


@pytest.mark.checklist(42)
async def test_a_deactivation_is_told(ear: Ear, workspace: Workspace) -> None:
    await workspace.changes(workspace.person("Bruno"), deleted=True)
    (event,) = await ear.heard("user_change")
    assert (event["user"]["id"], event["user"]["deleted"]) == (BRUNO, True)


@pytest.mark.checklist(42)
async def test_somebody_new_is_told_with_the_whole_user(ear: Ear, workspace: Workspace) -> None:
    await workspace.hires("U0LUCA", "Luca Neri", tz="Europe/Rome")
    (event,) = await ear.heard("team_join")
    assert (event["user"]["id"], event["user"]["tz"]) == ("U0LUCA", "Europe/Rome")


@pytest.mark.checklist(42)
async def test_coming_and_going_is_told(ear: Ear, workspace: Workspace, world: World) -> None:
    world.join(RANDOM, BOT)
    giulia = workspace.person("Giulia")
    await giulia.leaves("#random")
    await giulia.joins("#random")
    left, joined = await ear.heard("member_left_channel"), await ear.heard("member_joined_channel")
    assert [(e["user"], e["channel"], e["channel_type"]) for e in left] == [(GIULIA, RANDOM, "C")]
    assert [e["user"] for e in joined] == [BOT, GIULIA]


@pytest.mark.checklist(42)
async def test_the_bot_hears_of_its_own_coming_and_going(
    ear: Ear, workspace: Workspace, world: World
) -> None:
    await workspace.person("Bruno").invites_app("#secret")
    world.leave(SECRET, BOT)
    joined, left = await ear.heard("member_joined_channel", "member_left_channel")
    assert (joined["type"], joined["user"], joined["inviter"]) == (
        "member_joined_channel",
        BOT,
        BRUNO,
    )
    assert (left["type"], left["user"], left["channel_type"]) == ("member_left_channel", BOT, "G")


@pytest.mark.checklist(43)
async def test_nothing_is_heard_of_a_conversation_that_the_bot_is_not_in(
    ear: Ear, workspace: Workspace
) -> None:
    bruno = workspace.person("Bruno")
    await bruno.writes("ciao", to="#random")
    await bruno.mentions_app("help", in_="#secret")
    await bruno.writes("ciao", to="@Giulia")
    await workspace.person("Giulia").leaves("#random")
    assert await ear.heard() == []


@pytest.mark.checklist(43)
class TestNotSubscribed:
    """The manifest does not name `message.im`."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        return without(events=("message.im",))

    async def test_only_that_kind_of_message_is_not_heard(
        self, ear: Ear, workspace: Workspace
    ) -> None:
        bruno = workspace.person("Bruno")
        await bruno.writes("in the DM")
        await bruno.writes("in the channel", to="#general")
        assert [event["text"] for event in await ear.heard()] == ["in the channel"]


@pytest.mark.checklist(43)
class TestNotPermitted:
    """Subscribed to everything, but some scopes were refused."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        refused = ("im:history", "metadata.message:read", "users:read", "channels:read")
        return without(scopes=refused)

    async def test_what_needs_these_scopes_is_not_heard(
        self, ear: Ear, workspace: Workspace, api: AsyncWebClient
    ) -> None:
        bruno = workspace.person("Bruno")
        await bruno.writes("in the DM")
        await workspace.changes(bruno, tz="Asia/Tokyo")
        await workspace.person("Anna").leaves("#random")
        await api.chat_postMessage(channel=GENERAL, text="hello", metadata=RECEIPT)
        assert [event["type"] for event in await ear.heard()] == ["message"]


@pytest.mark.checklist(44)
async def test_the_envelope_names_the_app_the_team_and_the_event(
    ear: Ear, workspace: Workspace
) -> None:
    await workspace.person("Bruno").writes("one")
    await workspace.person("Bruno").writes("two")
    one, two = await ear.envelopes()
    assert one["event_id"] != two["event_id"]
    for envelope in (one, two):
        assert (envelope["type"], envelope["api_app_id"]) == ("event_callback", "A0MENTOR")
        assert re.fullmatch("Ev[A-Z0-9]+", envelope["event_id"])
        assert envelope["event_time"] == int(float(envelope["event"]["ts"]))
        assert envelope["authorizations"] == [
            {
                "enterprise_id": None,
                "team_id": "T0AURORA",
                "user_id": BOT,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ]


@pytest.mark.checklist(44)
async def test_an_event_can_come_twice_with_the_same_id(ear: Ear, workspace: Workspace) -> None:
    await workspace.person("Bruno").writes("ciao")
    event_id = await workspace.repeats_event("message")
    first, second = await ear.envelopes()
    assert first == second
    assert first["event_id"] == event_id


async def test_only_what_was_sent_can_be_repeated(ear: Ear, workspace: Workspace) -> None:
    with pytest.raises(NotPossible, match="no message has been sent"):
        await workspace.repeats_event("message")
    assert await ear.heard() == []


async def test_a_removed_app_hears_of_that_and_of_nothing_any_more(
    ear: Ear, workspace: Workspace, api: AsyncWebClient
) -> None:
    await api.auth_test()
    await workspace.uninstalls_app()
    await workspace.person("Bruno").writes("ciao")
    await ear.heard()
    sent = {delivery.name for delivery in await workspace.deliveries()}
    assert sent == {"tokens_revoked", "app_uninstalled"}
