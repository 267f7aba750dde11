"""Ending in order when told to."""

import asyncio
import signal
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any


async def until_told_to_stop(work: Coroutine[Any, Any, None]) -> None:
    """Do `work` until it is done or a SIGINT, SIGTERM or SIGHUP comes, which cancels it.

    Returns, or raises what `work` raised, once it has tidied up. Whoever started us with `nohup`
    wants us to outlive a SIGHUP, and we do.
    """
    told = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number != signal.SIGHUP or signal.getsignal(number) is not signal.SIG_IGN:
            asyncio.get_running_loop().add_signal_handler(number, told.set)
    working, waiting = asyncio.create_task(work), asyncio.create_task(told.wait())
    await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working


async def stop(process: asyncio.subprocess.Process, *, within: float) -> None:
    """Let another process end in order, or at the latest after so many seconds."""
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), within)
    except TimeoutError:
        process.kill()
        await process.wait()


@contextmanager
def as_interrupts() -> Iterator[None]:
    """A SIGTERM or SIGHUP meanwhile is a KeyboardInterrupt, so that nothing is left behind; whoever
    wants us to outlive a SIGHUP is obeyed."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    told = {number: how for number, how in handlers.items() if how is not signal.SIG_IGN}
    try:
        for number in told:
            signal.signal(number, signal.default_int_handler)
        yield
    finally:
        for number, how in told.items():
            signal.signal(number, how)
