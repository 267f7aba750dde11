"""The page in a real browser, over a real stand-in, with a real Bolt app behind it."""

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from aiohttp import ClientSession, WSCloseCode
from playwright.async_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Workspace
from sandbox.models import Credentials
from tests.browser import opened_browser

DESK: ViewportSize = {"width": 1280, "height": 800}
LAPTOP: ViewportSize = {"width": 1280, "height": 720}
POCKET: ViewportSize = {"width": 390, "height": 800}
OpenTab = Callable[..., Awaitable[Page]]
GREETING = "Ciao @Chiara Bellini & <all>"
Json = dict[str, Any]

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass
class Served:
    """A stand-in in a process of its own, and what it hears when it asks what is due."""

    url: str
    due: Json = field(default_factory=lambda: {"due_at": None, "what": ""})


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """Aurora, with its page, for all tests of this module: each is somebody else, elsewhere."""
    stand_in = Served("")
    with due_server(stand_in) as due_url:
        arguments = ["--port", "0", "--due-url", due_url]
        process = subprocess.Popen(
            [sys.executable, "-m", "sandbox", *arguments], stderr=subprocess.PIPE, text=True
        )
        assert process.stderr
        stand_in.url = address_told(process.stderr)
        yield stand_in
        process.terminate()
        process.communicate(timeout=20)


def address_told(lines: Iterator[str]) -> str:
    """The address in the first line that has one."""
    for line in lines:
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return found[0]
    raise AssertionError("the stand-in ended before it was open")


class due_server:  # noqa: N801 - used like a function
    """A server that says what is due next, as the bot does; a context manager."""

    def __init__(self, stand_in: Served) -> None:
        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(json.dumps(stand_in.due).encode())

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, args=(0.01,)).start()
        return f"http://127.0.0.1:{self._server.server_port}/due"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One for all tests of this module: to open it takes as long as most of them."""
    async with opened_browser() as browser:
        yield browser


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    """What its tabs share: each would load and compile the page's scripts anew."""
    async with await browser.new_context() as context:
        yield context


@pytest_asyncio.fixture(loop_scope="module")
async def tab(context: BrowserContext, served: Served) -> AsyncIterator[OpenTab]:
    """Opens tabs by path; afterwards none of them may have met an error of its scripts."""
    errors: list[str] = []
    pages: list[Page] = []

    async def open_tab(path: str, size: ViewportSize = DESK) -> Page:
        page = await context.new_page()
        await page.set_viewport_size(size)
        pages.append(page)
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(served.url + path)
        await page.wait_for_function("window.did_handshake")
        return page

    expect.set_options(timeout=10_000)
    yield open_tab
    for page in pages:
        await page.close()
    assert errors == []


@asynccontextmanager
async def connected(served: Served) -> AsyncIterator[AsyncApp]:
    """A Bolt app that is connected to the stand-in."""
    credentials = Credentials()
    client = AsyncWebClient(token=credentials.bot_token, base_url=f"{served.url}/api/")
    app = AsyncApp(client=client, signing_secret=credentials.signing_secret)
    handler = AsyncSocketModeHandler(app, credentials.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    yield app
    await handler.close_async()  # type: ignore[no-untyped-call]


async def write(page: Page, field_name: str, text: str) -> None:
    box = page.get_by_role("textbox", name=field_name)
    await box.fill(text)
    await box.press("Enter")


async def test_the_page_asks_nothing_of_any_other_host(browser: Browser, served: Served) -> None:
    """Scripts, styles, icons and fonts all come from the stand-in."""
    asked: list[str] = []
    page = await browser.new_page(viewport=DESK)
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", "/as/U0GIULIA", "/as/U0GIULIA/home"):
        await page.goto(served.url + path, wait_until="networkidle")
    assert len(asked) > 10
    assert [url for url in asked if not url.startswith((f"{served.url}/", "data:"))] == []


@pytest.mark.parametrize("path", ["/", "/as/U0GIULIA"])
async def test_one_part_of_the_page_is_the_main_one(tab: OpenTab, path: str) -> None:
    page = await tab(path)
    await expect(page.get_by_role("main")).to_have_count(1)
    assert await page.locator("main:not([role=presentation])").count() == 0


async def test_one_picks_who_to_be_but_nobody_who_has_left_and_no_bot(
    tab: OpenTab, served: Served
) -> None:
    page = await tab("/")
    await expect(page.get_by_text("Pietro Galli")).to_be_visible()
    assert await page.get_by_role("link", name="Pietro Galli").count() == 0
    await expect(page.locator(".person", has_text="Standup")).to_contain_text("App")
    assert await page.get_by_role("link", name="Standup").count() == 0
    await page.get_by_role("searchbox").fill("intern")
    await expect(page.get_by_role("link", name="Tyler Brooks")).to_be_hidden()
    await page.get_by_role("link", name="Sofia Esposito").click()
    await expect(page).to_have_url(f"{served.url}/as/U0SOFIA")
    await page.goto(f"{served.url}/as/U0PIETRO")
    await expect(page).to_have_url(f"{served.url}/")


async def test_what_one_writes_is_seen_at_once_in_the_tab_of_another(tab: OpenTab) -> None:
    lorenzo = await tab("/as/U0LORENZO/C0MENTORING")
    chiara = await tab("/as/U0CHIARA/C0GENERALE")
    await expect(chiara.get_by_role("link", name="reverse-mentoring")).not_to_contain_text("unread")
    await write(lorenzo, "Message #reverse-mentoring", GREETING)
    await expect(lorenzo.get_by_role("article").last).to_contain_text(
        "Ciao @Chiara Bellini & <all>"
    )
    await chiara.get_by_role("link", name="reverse-mentoring 1 unread").click()
    await expect(chiara.get_by_role("article").last).to_contain_text(GREETING)
    await chiara.get_by_role("article").last.hover()
    await chiara.get_by_role("button", name="Reply in thread").last.click()
    await write(chiara, "Reply …", "In the thread")
    await lorenzo.get_by_role("button", name="1 reply").click()
    await expect(lorenzo.get_by_text("In the thread")).to_be_visible()
    await chiara.go_back()
    await expect(chiara.get_by_role("heading", name="generale")).to_be_visible()


async def test_whoever_mentions_an_app_that_is_not_there_is_told_and_can_add_it(
    tab: OpenTab,
) -> None:
    """The writer alone; others see the message and no more."""
    writer, other = await tab("/as/U0FRANCA/C0RANDOM"), await tab("/as/U0JONAS/C0RANDOM")
    await write(writer, "Message #random", "@Reverse Mentor status")
    told = writer.get_by_role("status").filter(has_text="Reverse Mentor is not in this channel")
    await expect(told).to_be_visible()
    await expect(other.get_by_text("@Reverse Mentor")).to_be_visible()
    await expect(other.get_by_text("is not in this channel")).to_have_count(0)
    await told.get_by_role("button", name="Add Reverse Mentor").click()
    await expect(writer.get_by_text("@Reverse Mentor has joined the channel")).to_be_visible()
    await expect(told).to_have_count(0)


async def test_groups_are_told_apart_by_the_people_in_them(tab: OpenTab, served: Served) -> None:
    """The app is in each, and would take the room of the names that tell them apart."""
    client = AsyncWebClient(token=Credentials().bot_token, base_url=f"{served.url}/api/")
    await client.conversations_open(users=["U0PAOLO", "U0CAMILLE"])
    await client.conversations_open(users=["U0PAOLO", "U0CAMILLE", "U0SABINE"])
    page = await tab("/as/U0PAOLO")
    groups = page.get_by_role("navigation", name="Direct messages").get_by_role("link")
    names = ["2 others: Camille Dubois", "3 others: Camille Dubois, Sabine Vogel"]
    await expect(groups).to_have_count(2)
    for group, name in zip(await groups.all(), names, strict=True):
        await expect(group).to_have_accessible_name(name)
    await expect(groups.first).to_have_attribute("title", "Reverse Mentor, Camille Dubois")


def text(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def form() -> Json:
    """A modal with one required input."""
    element = {"type": "plain_text_input", "action_id": "it"}
    asked = {"type": "input", "block_id": "asked", "label": text("Your topic"), "element": element}
    extra = {"type": "input", "block_id": "more", "label": text("Your reason"), "optional": True}
    extra["element"] = {"type": "plain_text_input", "action_id": "it"}
    titles = {"title": text("Take part"), "submit": text("Join"), "close": text("Not now")}
    return {"type": "modal", "callback_id": "form", "blocks": [asked, extra], **titles}


def equip(app: AsyncApp) -> None:
    """Give an app a command that opens the form, and an answer with a button for what was sent."""

    @app.command("/reverse-mentor")
    async def open_form(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=form())

    @app.view("form")
    async def sent(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        topic = body["view"]["state"]["values"]["asked"]["it"]["value"]
        if topic == "nothing":
            await ack(response_action="errors", errors={"asked": "That is too little"})
            return
        await ack()
        button = {"type": "button", "action_id": "met", "text": text("We met")}
        words = {"type": "section", "text": {"type": "mrkdwn", "text": f"You chose *{topic}*"}}
        blocks: list[dict[str, Any]] = [words, {"type": "actions", "elements": [button]}]
        await client.chat_postMessage(channel=body["user"]["id"], text=topic, blocks=blocks)

    @app.action("met")
    async def met(ack: Any, respond: Any) -> None:  # noqa: ANN401
        await ack()
        await respond("Well done", replace_original=True)


async def test_a_command_leads_over_a_modal_to_a_message_with_a_button(
    tab: OpenTab, served: Served
) -> None:
    async with connected(served) as app:
        equip(app)
        page = await tab("/as/U0EMMA")
        composer = page.get_by_role("textbox", name="Message #generale")
        await composer.press_sequentially("/rev")
        await expect(page.get_by_role("option", name="/reverse-mentor")).to_be_visible()
        await composer.press("Tab")
        await expect(composer).to_have_value("/reverse-mentor ")
        await composer.press("Enter")
        modal = page.get_by_role("dialog", name="Take part")
        await modal.get_by_role("button", name="Join").click()
        await expect(modal.get_by_text("This field is required")).to_be_visible()
        await modal.get_by_label("Your topic").fill("nothing")
        await modal.get_by_role("button", name="Join").click()
        await expect(modal.get_by_text("That is too little")).to_be_visible()
        await modal.get_by_label("Your topic").fill("Short videos")
        await modal.get_by_role("button", name="Join").click()
        await expect(modal).to_be_hidden()
        await page.get_by_role("link", name="Reverse Mentor 1 unread").click()
        await page.get_by_role("link", name="Messages", exact=True).click()
        await expect(page.get_by_text("You chose Short videos")).to_be_visible()
        await page.get_by_role("button", name="We met").click()
        await expect(page.get_by_text("Well done")).to_be_visible()
        await expect(page.get_by_text("You chose")).to_be_hidden()


def long_form() -> Json:
    """A modal higher than the screen; what has to be filled in comes last."""
    option = {"text": text("I accept"), "value": "yes"}
    several = {"type": "multi_static_select", "action_id": "it", "options": [option]}
    ticks = {"type": "checkboxes", "action_id": "it", "options": [option]}
    written = {"type": "plain_text_input", "action_id": "it", "multiline": True}
    blocks: list[Json] = [
        {"type": "input", "label": text(f"Topic {n}"), "element": written, "optional": True}
        for n in range(6)
    ]
    asked = (("Rules", ticks), ("Interests", several))
    blocks += [{"type": "input", "label": text(words), "element": it} for words, it in asked]
    return form() | {"blocks": blocks}


async def test_a_form_that_is_refused_leads_to_what_is_wrong(tab: OpenTab, served: Served) -> None:
    """What is wrong comes into view and has the focus, and says so until something is done."""
    async with connected(served) as app:

        @app.command("/reverse-mentor")
        async def open_form(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
            await ack()
            await client.views_open(trigger_id=body["trigger_id"], view=long_form())

        page = await tab("/as/U0MATTEO", LAPTOP)
        await write(page, "Message #generale", "/reverse-mentor")
        modal = page.get_by_role("dialog", name="Take part")
        await modal.get_by_label("Topic 0").focus()
        rules = modal.get_by_role("checkbox", name="I accept")
        interests = modal.get_by_role("combobox", name="Interests")
        await expect(rules).to_have_attribute("aria-required", "true")
        await expect(rules).not_to_be_in_viewport()
        await modal.get_by_role("button", name="Join").click()
        await expect(rules).to_be_focused()
        complaint = "Questo campo è obbligatorio"
        complaints = modal.get_by_text(complaint)
        await expect(complaints.first).to_be_in_viewport()
        await expect(modal.get_by_role("group", name="Rules")).to_have_accessible_description(
            complaint
        )
        await expect(interests).to_have_accessible_description(complaint)
        for field_with_error in (rules, interests):
            await expect(field_with_error).to_have_attribute("aria-invalid", "true")
        await rules.check()
        await expect(complaints).to_have_count(1)
        await expect(rules).not_to_have_attribute("aria-invalid", "true")
        await interests.click()
        await page.get_by_role("option", name="I accept").click()
        await expect(complaints).to_have_count(0)
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("option", name="I accept")).to_have_count(0)
        await expect(rules).to_be_checked()


def form_with_many_choices() -> Json:
    """A modal whose list of choices is higher than the menu that shows it."""
    options = [{"text": text(f"Topic {n}"), "value": str(n)} for n in range(40)]
    several = {"type": "multi_static_select", "action_id": "it", "options": options}
    return form() | {"blocks": [{"type": "input", "label": text("Topics"), "element": several}]}


async def test_a_long_list_of_choices_opens_at_its_beginning(tab: OpenTab, served: Served) -> None:
    async with connected(served) as app:

        @app.command("/reverse-mentor")
        async def open_form(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
            await ack()
            await client.views_open(trigger_id=body["trigger_id"], view=form_with_many_choices())

        page = await tab("/as/U0MATTEO", LAPTOP)
        await write(page, "Message #generale", "/reverse-mentor")
        await page.get_by_role("combobox", name="Topics").click()
        await expect(page.get_by_role("option", name="Topic 0")).to_be_in_viewport()
        menu = page.locator(".q-menu")
        assert await menu.evaluate("menu => [menu.scrollTop, getComputedStyle(menu).display]") == [
            0,
            "block",
        ]


@pytest.mark.checklist(37)
async def test_an_ephemeral_answer_is_marked_and_gone_after_a_reload(tab: OpenTab) -> None:
    """With no app connected the answer is Slackbot's, about the failure."""
    page = await tab("/as/U0JONAS")
    await write(page, "Message #generale", "/reverse-mentor")
    await expect(page.get_by_text("Only visible to you")).to_be_visible()
    await expect(page.get_by_text("operation_timeout")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("article").first).to_be_visible()
    await expect(page.get_by_text("Only visible to you")).to_be_hidden()


async def test_the_home_is_drawn_for_its_viewer_whenever_the_app_publishes(
    tab: OpenTab, served: Served
) -> None:
    client = AsyncWebClient(token=Credentials().bot_token, base_url=f"{served.url}/api/")
    page = await tab("/as/U0LENA/home")
    for words in ("Your first week", "Your second week"):
        blocks = [{"type": "header", "text": text(words)}]
        await client.views_publish(user_id="U0LENA", view={"type": "home", "blocks": blocks})
        await expect(page.get_by_role("heading", name=words)).to_be_visible()


def home_view(words: str) -> Json:
    """A Home as apps publish it, without ids of blocks."""
    button = {"type": "button", "action_id": "met", "text": text("We met"), "value": "7"}
    blocks = [{"type": "header", "text": text(words)}, {"type": "actions", "elements": [button]}]
    return {"type": "home", "blocks": blocks}


async def test_the_app_has_one_head_with_one_link_to_each_of_its_tabs(tab: OpenTab) -> None:
    """Hidden ones would count as well."""
    page = await tab("/as/U0SABINE/home")
    for label in ("Messages", "Home"):
        link = page.get_by_role("link", name=label, exact=True, include_hidden=True)
        assert await link.count() == 1
        await link.click()
        await expect(link).to_have_attribute("aria-current", "page")
    await expect(page.get_by_role("heading", name="Reverse Mentor")).to_have_count(1)


async def test_a_home_that_is_published_again_stays_as_it_is(tab: OpenTab, served: Served) -> None:
    """A press on what was drawn before reaches the app, though its blocks have other ids now."""
    async with connected(served) as app:
        pressed: list[str] = []

        @app.action("met")
        async def met(ack: Any, body: Json) -> None:  # noqa: ANN401
            await ack()
            pressed.append(body["actions"][0]["value"])
            await app.client.chat_postMessage(channel="U0CARMEN", text="heard")

        page = await tab("/as/U0CARMEN/home")
        view = home_view("My week")
        await app.client.views_publish(user_id="U0CARMEN", view=view)
        button = await page.get_by_role("button", name="We met").element_handle()
        await app.client.views_publish(user_id="U0CARMEN", view=view)
        await app.client.chat_postMessage(channel="U0CARMEN", text="published")
        await expect(page.get_by_role("link", name="Reverse Mentor 1 unread")).to_be_visible()
        assert button
        await button.click()
        await expect(page.get_by_role("link", name="Reverse Mentor 2 unread")).to_be_visible()
    assert pressed == ["7"]


async def test_a_press_counts_while_the_button_is_drawn_again(tab: OpenTab, served: Served) -> None:
    """Between the two halves of a click the app publishes another Home with the same button."""
    async with connected(served) as app:

        @app.action("met")
        async def met(ack: Any) -> None:  # noqa: ANN401
            await ack()
            await app.client.views_publish(user_id="U0DEBORAH", view=home_view("Third"))

        page = await tab("/as/U0DEBORAH/home")
        await app.client.views_publish(user_id="U0DEBORAH", view=home_view("First"))
        await page.get_by_role("button", name="We met").hover()
        await page.mouse.down()
        await app.client.views_publish(user_id="U0DEBORAH", view=home_view("Second"))
        await expect(page.get_by_role("heading", name="Second")).to_be_visible()
        await page.mouse.up()
        await expect(page.get_by_role("heading", name="Third")).to_be_visible()


async def test_what_is_typed_right_after_enter_is_not_lost(tab: OpenTab) -> None:
    page = await tab("/as/U0GIORGIO/C0RANDOM")
    composer = page.get_by_role("textbox", name="Message #random")
    await composer.press_sequentially("first\nsecond")
    await expect(page.get_by_role("article").last).to_contain_text("first")
    await expect(composer).to_have_value("second")
    await composer.press("Enter")
    await composer.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("second")
    await expect(composer).to_have_value("")


async def test_enter_twice_runs_a_command_once(tab: OpenTab, served: Served) -> None:
    async with connected(served) as app:
        heard: list[str] = []

        @app.command("/reverse-mentor")
        async def command(ack: Any, body: Json) -> None:  # noqa: ANN401
            heard.append(body["text"])
            await ack(f"You said {body['text']}")

        page = await tab("/as/U0MARTINE/C0GENERALE")
        composer = page.get_by_role("textbox", name="Message #generale")
        await composer.fill("/reverse-mentor one")
        await page.evaluate(TWO_ENTERS)
        await expect(page.get_by_text("You said one")).to_be_visible()
        await write(page, "Message #generale", "/reverse-mentor two")
        await expect(page.get_by_text("You said two")).to_be_visible()
    assert heard == ["one", "two"]


TWO_ENTERS = """() => {
  const field = document.querySelector('.room-foot textarea');
  for (const _ of [1, 2]) {
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
  }
}"""


async def test_a_command_that_does_not_exist_is_given_back(tab: OpenTab) -> None:
    page = await tab("/as/U0FRANCA/C0GENERALE")
    await write(page, "Message #generale", "/nonsense")
    await expect(page.get_by_text("/nonsense is not a valid command")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message #gen")).to_have_value("/nonsense")


async def test_enter_completes_what_is_suggested_and_escape_declines(tab: OpenTab) -> None:
    page = await tab("/as/U0ANTONIO/C0ENGINEERING")
    composer = page.get_by_role("textbox", name="Message #engineering")
    await composer.press_sequentially("Ask @Rev")
    await composer.press("Enter")
    await expect(composer).to_have_value("Ask @Reverse Mentor ")
    await composer.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("Ask @Reverse Mentor")
    await composer.press_sequentially("/rev")
    await composer.press("Enter")
    await expect(composer).to_have_value("/reverse-mentor ")
    await composer.fill("Or @Giu")
    await expect(page.get_by_role("option", name="Giulia")).to_be_visible()
    await composer.press("Escape")
    await expect(page.get_by_role("option", name="Giulia")).to_be_hidden()
    await composer.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("Or @Giu")


async def test_a_modal_is_in_the_tab_where_one_acted_and_gone_with_it(
    tab: OpenTab, served: Served
) -> None:
    async with connected(served) as app:
        equip(app)
        page, other = [await tab("/as/U0SUNITA/C0GENERALE") for _ in range(2)]
        modal = page.get_by_role("dialog", name="Take part")
        await write(page, "Message #generale", "/reverse-mentor")
        await expect(modal).to_be_visible()
        await app.client.chat_postMessage(channel="U0SUNITA", text="drawn in both")
        await expect(other.get_by_role("link", name="Reverse Mentor 1 unread")).to_be_visible()
        await expect(other.get_by_role("dialog")).to_have_count(0)
        await page.reload()
        await expect(page.get_by_role("link", name="Reverse Mentor 1 unread")).to_be_visible()
        await expect(modal).to_have_count(0)
        await write(page, "Message #generale", "/reverse-mentor")
        await expect(modal).to_be_visible()
        await modal.get_by_label("Your topic").press("Escape")
        await expect(modal).to_be_hidden()


async def test_slack_own_words_are_in_the_language_of_the_reader(
    tab: OpenTab, served: Served
) -> None:
    async with connected(served) as app:
        equip(app)
        page = await tab("/as/U0DAVIDE/C0GENERALE")
        await write(page, "Message #generale", "/reverse-mentor")
        modal = page.get_by_role("dialog", name="Take part")
        await expect(modal.get_by_text("Your reason (facoltativo)")).to_be_visible()
        await modal.get_by_role("button", name="Join").click()
        await expect(modal.get_by_text("Questo campo è obbligatorio")).to_be_visible()


async def test_the_clock_is_turned_for_everybody(tab: OpenTab, served: Served) -> None:
    page = await tab("/as/U0TYLER")
    other = await tab("/as/U0AISHA")
    due_at = "2031-05-05T12:00:00+00:00"
    served.due = {"due_at": due_at, "what": "The next round"}
    await page.get_by_role("button", name="Next due").click()
    await expect(page.get_by_text("The next round")).to_be_visible()
    await expect(page.locator("time.clock-face")).to_contain_text("May 5, 8:00")
    await expect(other.locator("time.clock-face")).to_contain_text("5 May, 13:00")
    await page.get_by_role("button", name="+1 hour").click()
    await expect(other.locator("time.clock-face")).to_contain_text("14:00")
    await page.get_by_role("button", name="+1 day").click()
    await expect(other.locator("time.clock-face")).to_contain_text("6 May, 14:00")


async def test_a_day_is_called_today_for_a_day(tab: OpenTab) -> None:
    page = await tab("/as/U0LUCIA/C0GENERALE")
    await write(page, "Message #generale", "What a day")
    await expect(page.get_by_role("article").last).to_contain_text("What a day")
    today = page.get_by_role("separator").filter(has_text="Today")
    await expect(today).to_be_visible()
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.get_by_role("separator").filter(has_text="Yesterday")).to_be_visible()
    await expect(today).to_have_count(0)


async def test_a_day_ends_at_midnight_by_itself(tab: OpenTab, served: Served) -> None:
    page = await tab("/as/U0CARMEN/C0GENERALE")
    await write(page, "Message #generale", "What an evening")
    await expect(page.get_by_role("article").last).to_contain_text("What an evening")
    divider = page.get_by_role("separator").last
    await expect(divider).to_have_text("Today")
    async with Workspace(served.url) as workspace:
        here = (await workspace.now()).astimezone(ZoneInfo("Europe/Madrid"))
        await workspace.clock_to(here.replace(hour=23, minute=59, second=58))
    await expect(divider).to_have_text("Yesterday")


@pytest.mark.parametrize("path", ["/", "/as/U0ARJUN/C0ENGINEERING", "/as/U0ARJUN/home"])
async def test_nothing_is_wider_than_a_telephone(tab: OpenTab, served: Served, path: str) -> None:
    """Late on a Wednesday, too: no other day has a longer name."""
    async with Workspace(served.url) as workspace:
        now = await workspace.now()
        wednesday = now + timedelta(days=(2 - now.weekday()) % 7)
        await workspace.clock_to(wednesday.replace(hour=17, minute=59))
    page = await tab(path, POCKET)
    assert await page.evaluate("document.documentElement.scrollWidth") == POCKET["width"]


async def test_on_a_telephone_the_list_comes_and_goes(tab: OpenTab) -> None:
    page = await tab("/as/U0DAVIDE", POCKET)
    random = page.get_by_role("link", name="random")
    await expect(random).to_be_hidden()
    await page.get_by_role("button", name="Conversations").click()
    await random.click()
    await expect(page.get_by_role("heading", name="random")).to_be_visible()
    await expect(random).to_be_hidden()


async def test_the_stand_in_without_its_page_does_not_load_nicegui() -> None:
    code = "import sys, sandbox.__main__; sys.exit('nicegui' in sys.modules)"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    )
    assert await process.wait() == 0


@pytest_asyncio.fixture(loop_scope="module")
async def calm(served: Served) -> AsyncIterator[Workspace]:
    """The workspace, in which nothing goes wrong before or after."""
    async with Workspace(served.url) as workspace:
        yield workspace
        await workspace.works_again()


def bot_of(served: Served) -> AsyncWebClient:
    """The bot's own client, which repeats nothing."""
    token = Credentials().bot_token
    return AsyncWebClient(token=token, base_url=f"{served.url}/api/", retry_handlers=[])


async def faults_in(page: Page) -> Locator:
    """Open the panel."""
    await page.get_by_role("button", name="Faults").click()
    panel = page.get_by_role("dialog", name="Faults")
    await expect(panel.get_by_role("heading", name="Faults")).to_be_visible()
    return panel


async def test_faults_are_switched_by_keyboard_and_seen_by_everybody(
    tab: OpenTab, served: Served, calm: Workspace
) -> None:
    page, other = await tab("/as/U0CHIARA"), await tab("/as/U0MARTINE")
    opener = page.get_by_role("button", name="Faults", exact=True)
    await opener.focus()
    await page.keyboard.press("Enter")
    panel = page.get_by_role("dialog", name="Faults")
    server_error = panel.get_by_role("switch", name="Server error")
    await expect(panel.get_by_role("status")).to_have_text("Everything works.")
    await panel.get_by_role("combobox", name="How often: Server error").select_option("all")
    await server_error.focus()
    await page.keyboard.press("Space")
    await expect(panel.get_by_role("status")).to_have_text("any call: 500, all")
    await expect(other.get_by_role("button", name="Faults, 1 on")).to_be_visible()
    with pytest.raises(SlackApiError) as caught:
        await bot_of(served).auth_test()
    assert caught.value.response.status_code == 500
    await page.keyboard.press("Escape")
    await expect(panel).to_be_hidden()
    await expect(page.get_by_role("button", name="Faults, 1 on")).to_be_focused()


async def test_one_button_clears_all_that_goes_wrong_whoever_has_ordered_it(
    tab: OpenTab, served: Served, calm: Workspace
) -> None:
    await calm.fails("users.info", status=503, rate=0.13)
    panel = await faults_in(await tab("/as/U0MATTEO"))
    on = panel.get_by_role("status")
    await expect(on.get_by_role("listitem")).to_have_text(["users.info: 503, 13 %"])
    for name in ("Events", "Clicks and forms", "Cut", "Slack’s rate limits"):
        await panel.get_by_role("switch", name=name).check()
    await expect(on.get_by_role("listitem")).to_have_count(5)
    told = await calm.troubles()
    assert [each["kind"] for each in told["doubles"]] == ["events_api", "interactive"]
    assert (told["sockets"], told["limits"]) == ({"cut": 5}, True)
    await panel.get_by_role("button", name="Clear all").click()
    await expect(on).to_have_text("Everything works.")
    for switch in await panel.get_by_role("switch").all():
        await expect(switch).not_to_be_checked()
    assert await calm.troubles() == {"faults": [], "doubles": [], "sockets": {}, "limits": False}


async def test_a_fault_of_one_method_for_the_next_call_switches_itself_off(
    tab: OpenTab, served: Served, calm: Workspace
) -> None:
    panel = await faults_in(await tab("/as/U0GIORGIO"))
    await panel.get_by_role("combobox", name="Which calls").select_option("users.info")
    await panel.get_by_role("combobox", name="How often: Too many").select_option("next one")
    switch = panel.get_by_role("switch", name="Too many requests")
    await switch.check()
    await expect(panel.get_by_role("status")).to_have_text("users.info: 429, next one")
    bot = bot_of(served)
    assert (await bot.auth_test())["ok"]
    with pytest.raises(SlackApiError, match="ratelimited"):
        await bot.users_info(user="U0GIORGIO")
    await expect(switch).not_to_be_checked()
    assert (await bot.users_info(user="U0GIORGIO"))["ok"]


async def test_a_switch_that_somebody_else_has_set_goes_back_to_what_is_offered(
    tab: OpenTab, served: Served, calm: Workspace
) -> None:
    """Thirteen per cent can be ordered, seen and ended here, but not chosen."""
    panel = await faults_in(await tab("/as/U0FRANCA"))
    switch = panel.get_by_role("switch", name="Server error")
    often = panel.get_by_role("combobox", name="How often: Server error")
    await calm.fails(status=500, rate=0.13)
    await expect(switch).to_be_checked()
    await expect(often).to_have_value("13 %")
    await switch.uncheck()
    await expect(often).to_have_value("5 %")
    await switch.check()
    await expect(panel.get_by_role("status")).to_have_text("any call: 500, 5 %")
    await often.select_option("50 %")
    await expect(panel.get_by_role("status")).to_have_text("any call: 500, 50 %")


async def test_the_app_s_sockets_are_cut_by_a_button(
    tab: OpenTab, served: Served, calm: Workspace
) -> None:
    panel = await faults_in(await tab("/as/U0LUCIA"))
    async with ClientSession() as session:
        url = (await bot_of(served).apps_connections_open(app_token=Credentials().app_token))["url"]
        async with session.ws_connect(str(url)) as websocket:
            await panel.get_by_role("button", name="Cut now").click()
            async for _ in websocket:
                """What was written before comes first."""
            assert websocket.close_code == WSCloseCode.ABNORMAL_CLOSURE
    await expect(panel.get_by_role("status")).to_have_text("Everything works.")


async def test_the_panel_fits_a_telephone_and_is_not_there_until_asked_for(tab: OpenTab) -> None:
    page = await tab("/as/U0DAVIDE", POCKET)
    assert await page.get_by_role("switch", include_hidden=True).count() == 0
    panel = await faults_in(page)
    limits = panel.get_by_role("switch", name="Slack’s rate limits")
    await limits.scroll_into_view_if_needed()
    await expect(limits).to_be_in_viewport()
    await expect(panel.get_by_role("button", name="Clear all")).to_be_in_viewport()
    assert await panel.evaluate("panel => panel.scrollWidth") <= POCKET["width"]
    body = panel.locator(".dialog-body")
    assert await body.evaluate("body => body.scrollWidth - body.clientWidth") == 0


@pytest.mark.parametrize("width", [320, 390])
async def test_the_count_of_what_is_on_has_room_in_the_bar_of_a_telephone(
    tab: OpenTab, calm: Workspace, width: int
) -> None:
    for _ in range(12):
        await calm.fails("auth.test", status=500)
    page = await tab("/as/U0CARMEN", {"width": width, "height": 700})
    await expect(page.get_by_role("button", name="Faults, 12 on")).to_be_in_viewport(ratio=1)
    overflow = "bar => bar.scrollHeight - bar.clientHeight"
    assert await page.get_by_role("banner").evaluate(overflow) == 0
    assert await page.evaluate("document.documentElement.scrollWidth") == width
