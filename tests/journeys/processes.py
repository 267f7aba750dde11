"""The bot as a process of its own, as an operator starts it."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process

from bot.settings import Settings


def environ_of(settings: Settings) -> dict[str, str]:
    """The environment that says the same, and nothing else."""
    told = settings.model_dump(exclude_none=True, exclude={"admin_user_ids"})
    for name in ("slack_bot_token", "slack_app_token", "slack_signing_secret"):
        if name in told:
            told[name] = told[name].get_secret_value()
    ours = {name.upper(): str(value) for name, value in told.items()}
    return {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path), **ours}


async def started(settings: Settings, *arguments: str) -> Process:
    """`reverse-mentor` with these arguments and settings; its log goes nowhere."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        env=environ_of(settings),
        stdout=PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
