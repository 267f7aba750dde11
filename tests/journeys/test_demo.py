"""`make demo`, walked in a browser: the story that the README tells."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Locator, Page, ViewportSize, expect

from tests.browser import opened_browser
from tests.journeys.conftest import free_port

SCREENSHOTS = os.environ.get("SCREENSHOTS")
"""A folder to leave the README's pictures in; without it none are made."""

SIZE: ViewportSize = {"width": 1180, "height": 760}

APP = re.compile(r"^Reverse Mentor")

ONE_PARTNER = re.compile("^[^,]*(Emma|Jonas)[^,]*$")

pytestmark = [pytest.mark.long, pytest.mark.timeout(180)]


@asynccontextmanager
async def demo(folder: Path) -> AsyncIterator[str]:
    """The demo as a person starts it, and stops it with Ctrl-C; gives the address it prints."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", str(free_port())),
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        env={"PATH": os.environ["PATH"]},
    )
    assert process.stdout
    try:
        async with asyncio.timeout(60):
            told = (await process.stdout.readline()).decode()
        address = re.search(r"http://[\d.:]+", told)
        assert address, told
        yield address[0]
    finally:
        process.send_signal(signal.SIGINT)
        assert await process.wait() == 0


@pytest.fixture
async def browser() -> AsyncIterator[BrowserContext]:
    """Its tabs share what it has loaded; who somebody is, is in the address."""
    async with opened_browser() as browser, await browser.new_context(viewport=SIZE) as context:
        yield context


async def test_the_story_of_the_readme(tmp_path: Path, browser: BrowserContext) -> None:
    async with demo(tmp_path) as url:
        emma = await somebody(browser, url, "Emma Clarke")
        await joins(emma, "Starting out", "What I can show", "Short video")
        richard = await somebody(browser, url, "Richard Hughes")
        await joins(richard, "Leading", "What I would like to learn", "Short video")

        chiara = await somebody(browser, url, "Chiara Bellini")
        await opens_home(chiara)
        await picture(chiara, "admin")
        await presses(chiara, "Avvia un giro adesso")

        await goes_to(emma, re.compile("Richard"))
        introduction = emma.get_by_role("article").filter(has_text="Two ways to begin")
        await expect(introduction).to_contain_text("Short video")
        await picture(emma, "introduction")
        await introduction.get_by_role("button", name="Suggest times").click()
        times = emma.get_by_role("article").filter(has_text="Which half hour")
        await expect(times).to_be_visible()
        await picture(emma, "times")
        await times.get_by_role("button", name=re.compile(" at ")).first.click()
        await goes_to(richard, re.compile("Emma"))
        await presses(richard, "Accept")
        await expect(richard.get_by_role("log").get_by_text("You meet on")).to_be_visible()
        await expect(
            richard.get_by_role("link", name="Reverse mentoring: Short video")
        ).to_be_visible()
        await picture(richard, "meeting")
        await introduction.get_by_role("button", name="We met").click()
        await goes_to(richard, re.compile("Emma"))
        await expect(richard.get_by_text("You met.")).to_be_visible()

        await opens_messages(emma)
        await presses(emma, "Say how it went")
        form = emma.get_by_role("dialog")
        await form.get_by_role("radio", name="5").click()
        await form.get_by_role("textbox").fill("How a director prepares a talk")
        await form.get_by_role("button", name="Send").click()
        await expect(emma.get_by_text("5 out of 5")).to_be_visible()

        await opens_messages(richard)
        await types(richard, "4 I know now what a hook is")
        await expect(richard.get_by_text("4 out of 5")).to_be_visible()
        await picture(richard, "feedback")
        await opens_home(richard)
        await picture(richard, "home")

    async with demo(tmp_path) as url:
        richard = await somebody(browser, url, "Richard Hughes")
        await goes_to(richard, re.compile("Emma"))
        await expect(richard.get_by_text("Two ways to begin")).to_be_visible()
        await types(richard, "/reverse-mentor status")
        await expect(richard.get_by_role("log").get_by_text("You have met.")).to_be_visible()


async def test_a_week_passes_in_a_minute(tmp_path: Path, browser: BrowserContext) -> None:
    """Four join, and the button "Next due" brings the introduction, the nudge and the check-in:
    each in its turn, at an hour for all who read it."""
    async with demo(tmp_path) as url:
        for name in ("Emma Clarke", "Tyler Brooks", "Jonas Becker"):
            page = await somebody(browser, url, name)
            await joins(page, "Starting out", "What I can show", "Short video")
        richard = await somebody(browser, url, "Richard Hughes")
        await joins(richard, "Leading", "What I would like to learn", "Short video")
        await opens_messages(richard)
        together = richard.get_by_role("navigation").get_by_role(
            "link", name=re.compile("Emma|Tyler|Jonas")
        )
        await waits_for(together.first, richard)
        await together.first.click()
        await expect(richard.get_by_text("Two ways to begin")).to_be_visible()
        await waits_for(richard.get_by_text("Have you found your half hour yet?"), richard)
        await picture(richard, "nudge")
        await opens_messages(richard)
        await waits_for(richard.get_by_text("Did you meet"), richard)


@pytest.mark.skipif(not SCREENSHOTS, reason="for the pictures of docs/techniques.md alone")
async def test_an_admin_chooses_each_technique(tmp_path: Path, browser: BrowserContext) -> None:
    """The same four meet as a group, and then two by two for a series."""
    async with demo(tmp_path) as url:
        for name in ("Emma Clarke", "Jonas Becker"):
            junior = await somebody(browser, url, name)
            await joins(junior, "Starting out", "What I can show", "Short video")
        for name in ("Sabine Vogel", "Richard Hughes"):
            senior = await somebody(browser, url, name)
            await joins(senior, "Leading", "What I would like to learn", "Short video")
        chiara = await somebody(browser, url, "Chiara Bellini")
        for name, technique, place, words in (
            ("group", "Gruppo", re.compile("Emma.*Jonas"), "A plan for your hour"),
            ("series", "Individuale", ONE_PARTNER, "What is off limits?"),
        ):
            await chooses(chiara, technique)
            await presses(chiara, "Avvia un giro adesso")
            await goes_to(senior, place)
            await expect(senior.get_by_text(words)).to_be_visible()
            await picture(senior, name)
            await presses(chiara, "+1 hour")
            await chiara.wait_for_timeout(10_000)  # sooner, a press is taken for the same one


async def chooses(admin: Page, technique: str) -> None:
    await opens_home(admin)
    await presses(admin, "Impostazioni")
    form = admin.get_by_role("dialog")
    await form.get_by_role("radio", name=technique).click()
    await picture(admin, "settings")
    await form.get_by_role("button", name="Salva").click()
    await expect(form).to_be_hidden()


async def waits_for(sight: Locator, page: Page) -> None:
    """Press "Next due" until it is there: what is due for others may come first."""
    for _ in range(8):
        await presses(page, "Next due")
        with suppress(AssertionError):
            await expect(sight).to_be_visible(timeout=2_000)
            return
    await expect(sight).to_be_visible()


async def somebody(browser: BrowserContext, url: str, name: str) -> Page:
    """A tab of its own for that colleague."""
    page = await browser.new_page()
    await page.goto(url)
    await page.wait_for_function("window.did_handshake")
    await page.get_by_text(name).click()
    await page.wait_for_url("**/as/**")
    await page.wait_for_function("window.did_handshake")
    await expect(page.get_by_role("textbox", name=re.compile("Message"))).to_be_visible()
    return page


async def types(page: Page, text: str) -> None:
    box = page.get_by_role("textbox", name=re.compile("Message"))
    await box.fill(text)
    await box.press("Enter")


async def presses(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label).last.click()


async def goes_to(page: Page, place: re.Pattern[str]) -> None:
    await page.get_by_role("navigation").get_by_role("link", name=place).first.click()


async def opens_home(page: Page) -> None:
    await goes_to(page, APP)
    await page.wait_for_url("**/home")


async def opens_messages(page: Page) -> None:
    """Be there: the Home has buttons of the same names."""
    await goes_to(page, APP)
    messages = page.get_by_role("link", name="Messages")
    await messages.click()
    await expect(messages).to_have_attribute("aria-current", "page")


async def joins(page: Page, stage: str, field: str, topic: str) -> None:
    await types(page, "/reverse-mentor")
    await presses(page, "Join")
    form = page.get_by_role("dialog")
    await form.get_by_role("radio", name=stage).click()
    await form.get_by_role("combobox", name=field).click()
    await page.get_by_role("option", name=topic).click()
    await page.keyboard.press("Escape")
    await form.get_by_role("checkbox", name="I accept the ground rules").click()
    await picture(page, "join")
    await form.get_by_role("button", name="Join").click()
    await expect(form).to_be_hidden()


async def picture(page: Page, name: str) -> None:
    if SCREENSHOTS:
        await expect(page.get_by_role("alert")).to_have_count(0, timeout=15_000)
        await page.wait_for_timeout(500)
        await page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png")
