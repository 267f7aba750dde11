"""Whoever runs the app asks the doctor whether this workspace gives receipts."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from bot.app import running as bot_running
from bot.doctor import Finding, Verdict
from bot.probing import NoUsers, Patience, people_in, probe
from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.server import Running
from tests.databases import on_both
from tests.journeys.processes import environ_of, started

TEST, PROVA = "This is a test by whoever runs this app", "Questa è una prova"
MOMENT = Patience(to_be_sent=0.3, for_receipts=0.3)
NOTHING = Path("no such file")


Found = dict[str, tuple[Verdict, str]]


async def probed(settings: Settings, *people: str, patience: Patience = MOMENT) -> Found:
    """What is found of each subject."""
    asked = probe(people, environ_of(settings), NOTHING, patience=patience)
    found: list[Finding] = [finding async for finding in asked]
    return {each.subject: (each.verdict, each.sentence) for each in found}


async def probed_beside(bot: Services, settings: Settings, *people: str) -> Found:
    """The same beside a bot that looks for what is due all the time, not every few seconds."""
    patience = Patience(to_be_sent=20, for_receipts=2)
    probing = asyncio.create_task(probed(settings, *people, patience=patience))
    while not probing.done():
        bot.wake()
        await asyncio.sleep(0.05)
    return probing.result()


@on_both
async def test_a_receipt_in_a_dm_and_in_a_group_dm_is_shown_with_its_time(
    aurora: Workspace, bot: Services, settings: Settings
) -> None:
    """Beside the running bot, which sends both."""
    emma, jonas = aurora.person("Emma"), aurora.person("Jonas")
    found = await probed_beside(bot, settings, emma.id, jonas.id)
    assert list(found) == ["receipt in a DM", "receipt in a group DM"]
    for verdict, sentence in found.values():
        assert verdict is Verdict.OK
        assert sentence.startswith("came after ")
    assert sum(TEST in each.text for each in await emma.messages()) == 2
    assert sum(TEST in each.text for each in await jonas.messages()) == 1


@pytest.mark.over_http
async def test_over_http_it_is_the_same(
    aurora: Workspace, bot: Services, settings: Settings
) -> None:
    """And everybody reads their own language."""
    chiara = aurora.person("Chiara")
    found = await probed_beside(bot, settings, chiara.id)
    assert [verdict for verdict, _ in found.values()] == [Verdict.OK]
    await chiara.sees(PROVA)


async def test_from_the_command_line(aurora: Workspace, settings: Settings) -> None:
    """After all that the doctor looks at anyway."""
    process = await started(settings, "doctor", "--probe", aurora.person("Emma").id)
    out, _ = await asyncio.wait_for(process.communicate(), 30)
    assert "receipt in a DM: came after" in out.decode().splitlines()[-1]
    assert process.returncode == 0


@pytest.mark.parametrize("written", ["emma", "U012345,", "U012345,U067890,U0ABCDE", "u012345"])
def test_what_is_no_user_id_is_refused(written: str) -> None:
    with pytest.raises(NoUsers):
        people_in(written)


async def test_the_command_line_says_what_it_wants_instead() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "doctor", "--probe", "emma"), stderr=PIPE
    )
    _, complaint = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 2
    assert "U012345,U067890" in complaint.decode()


def test_one_person_named_twice_is_one() -> None:
    assert people_in("U012345, U012345") == ("U012345",)


async def test_a_workspace_without_receipts_is_told_what_that_means(
    aurora: Workspace, bot: Services, settings: Settings, slack: Running
) -> None:
    await aurora.grants(slack.world.app.scopes - {"metadata.message:read"})
    found = await probed_beside(bot, settings, aurora.person("Emma").id)
    verdict, sentence = found["receipt in a DM"]
    assert verdict is Verdict.WARNING
    assert sentence == "none within 2 s: docs/deliveries.md says what that means"


async def test_a_message_that_slack_refuses_is_a_problem(
    aurora: Workspace, bot: Services, settings: Settings
) -> None:
    await aurora.fails("chat.postMessage", status=200, error="messages_tab_disabled")
    found = await probed_beside(bot, settings, aurora.person("Emma").id)
    verdict, sentence = found["receipt in a DM"]
    assert verdict is Verdict.PROBLEM
    assert "messages_tab_disabled" in sentence


async def test_a_failed_test_message_is_no_business_of_admins(
    aurora: Workspace, bot: Services, settings: Settings
) -> None:
    """They would see a notice that could not be sent, and a button to try again."""
    await aurora.fails("chat.postMessage", status=200, error="messages_tab_disabled")
    await probed_beside(bot, settings, aurora.person("Emma").id)
    chiara = aurora.person("Chiara")
    await chiara.types("/reverse-mentor admin")
    panel = await chiara.sees("Gestione")
    assert "messages_tab_disabled" not in panel.text
    assert "scheda" not in panel.text


@on_both
async def test_without_a_bot_that_runs_it_says_so_and_leaves_nothing_behind(
    slack: Running, settings: Settings
) -> None:
    """The next bot does not send what nobody waits for any more."""
    async with bot_running(settings):
        pass
    async with Workspace(slack.url) as aurora:
        emma = aurora.person("Emma")
        found = await probed(settings, emma.id)
        verdict, sentence = found["receipt in a DM"]
        assert verdict is Verdict.PROBLEM
        assert "start `reverse-mentor run` with the same DATABASE_URL" in sentence
        async with bot_running(settings):
            await aurora.is_quiet()
        assert not any(TEST in each.text for each in await emma.messages())


async def test_before_the_first_start_it_says_so_and_makes_no_database(
    slack: Running, settings: Settings, file: Path
) -> None:
    file.unlink()  # noqa: ASYNC240 - blocks nobody
    async with Workspace(slack.url) as aurora:
        found = await probed(settings, aurora.person("Emma").id)
    assert found["probe"][0] is Verdict.PROBLEM
    assert not any(each.endswith(".db") for each in os.listdir(file.parent))  # noqa: PTH208 - a look that blocks nobody


async def test_who_cannot_be_written_to_is_named(bot: Services, settings: Settings) -> None:
    found = await probed(settings, "U0NOBODY")
    assert found["probe"] == (Verdict.PROBLEM, "U0NOBODY is nobody whom the app could write to")
