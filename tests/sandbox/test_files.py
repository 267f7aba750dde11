"""Uploading a file in three steps, with the real SDK."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Workspace
from sandbox.loopback import http_client
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.company import GENERAL, LEFT, SECRET
from tests.sandbox.refusals import code

ICS = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@pytest.mark.checklist(51)
async def test_a_file_comes_as_a_message_and_can_be_read(
    workspace: Workspace, api: AsyncWebClient
) -> None:
    await api.files_upload_v2(channel=GENERAL, filename="day.ics", content=ICS, title="A day")
    message = await workspace.person("Anna").sees("A day")
    (file,) = message.files
    async with http_client() as client:
        read = await client.get(file["url_private_download"])
    assert read.content == ICS


@pytest.mark.checklist(51)
async def test_a_file_may_come_with_a_word_and_in_a_thread(
    world: World, api: AsyncWebClient
) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="The day")
    ts = posted["ts"]
    await api.files_upload_v2(
        channel=GENERAL, filename="day.ics", content=ICS, initial_comment="Here", thread_ts=ts
    )
    reply = world.timeline(GENERAL)[-1]
    assert (reply.text, reply.thread_ts, len(reply.files)) == ("Here", ts, 1)


@pytest.mark.checklist(51)
@pytest.mark.parametrize(
    ("channel", "why"), [(SECRET, "channel_not_found"), (LEFT, "channel_not_found")]
)
async def test_a_file_goes_only_where_the_bot_is(
    api: AsyncWebClient, channel: str, why: str
) -> None:
    assert await code(api.files_upload_v2(channel=channel, filename="a", content=ICS)) == why


@pytest.mark.checklist(51)
async def test_without_its_scope_nothing_is_uploaded(world: World, api: AsyncWebClient) -> None:
    world.grant(world.app.scopes - {"files:write"})
    call = api.files_upload_v2(channel=GENERAL, filename="day.ics", content=ICS)
    assert await code(call) == "missing_scope"


@pytest.mark.checklist(51)
async def test_a_file_without_content_or_shared_already_is_not_found(
    api: AsyncWebClient, slack: Running
) -> None:
    known = await api.files_getUploadURLExternal(filename="a", length=len(ICS))
    complete = [{"id": known["file_id"], "title": "a"}]
    empty = api.files_completeUploadExternal(files=complete, channel_id=GENERAL)
    assert await code(empty) == "file_not_found"
    async with http_client() as client:
        assert (await client.post(known["upload_url"], content=ICS[1:])).status_code == 400
        assert (await client.post(known["upload_url"], content=ICS)).text == f"OK - {len(ICS)}"
    await api.files_completeUploadExternal(files=complete, channel_id=GENERAL)
    again = api.files_completeUploadExternal(files=complete, channel_id=GENERAL)
    assert await code(again) == "file_not_found"


@pytest.mark.checklist(51)
async def test_an_upload_says_what_and_how_big(api: AsyncWebClient) -> None:
    call = api.api_call("files.getUploadURLExternal", params={"filename": "a"})
    assert await code(call) == "missing_argument"
