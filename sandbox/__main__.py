"""`python -m sandbox`: the stand-in for Slack as a process of its own."""

import argparse
import asyncio
import logging
import signal
from contextlib import closing
from pathlib import Path

from sandbox import manifest
from sandbox.seed import seed
from sandbox.server import running
from sandbox.world import World

log = logging.getLogger("sandbox")


def main() -> None:
    """Serve a workspace until SIGINT or SIGTERM."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = _parser().parse_args()
    world = World.open(manifest.read(options.manifest), data=options.data)
    with closing(world):
        if options.fresh:
            world.reset()
        if world.is_empty:
            seed(world)
        asyncio.run(_serve(world, options.port, options.app_url))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="where to listen on loopback")
    parser.add_argument("--data", type=Path, help="the file to keep everything in")
    parser.add_argument("--fresh", action="store_true", help="start with a new workspace")
    parser.add_argument("--manifest", type=Path, default=Path("manifest.yml"), help="the app's")
    parser.add_argument("--app-url", help="deliver by HTTP to this address, not over sockets")
    return parser


async def _serve(world: World, port: int, app_url: str | None) -> None:
    told_to_stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, told_to_stop.set)
    async with running(world, port, app_url=app_url) as slack:
        log.info("%s is open at %s", world.team.name, slack.url)
        await told_to_stop.wait()


if __name__ == "__main__":
    main()
