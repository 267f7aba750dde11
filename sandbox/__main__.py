"""`python -m sandbox`: the stand-in for Slack as a process of its own."""

import argparse
import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from starlette.applications import Starlette

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
        asyncio.run(_serve(world, options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="where to listen on loopback")
    parser.add_argument("--data", type=Path, help="the file to keep everything in")
    parser.add_argument("--fresh", action="store_true", help="start with a new workspace")
    parser.add_argument("--manifest", type=Path, default=Path("manifest.yml"), help="the app's")
    parser.add_argument("--app-url", help="deliver by HTTP to this address, not over sockets")
    parser.add_argument("--no-page", action="store_true", help="play Slack, but show nothing")
    parser.add_argument("--due-url", help="where the page asks what is due next")
    return parser


async def _serve(world: World, options: argparse.Namespace) -> None:
    told_to_stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, told_to_stop.set)
    add_page = None if options.no_page else _page(world, options.due_url)
    async with running(world, options.port, app_url=options.app_url, add_page=add_page) as slack:
        log.info("%s is open at %s", world.team.name, slack.url)
        await told_to_stop.wait()


def _page(world: World, due_url: str | None) -> Callable[[Starlette], None]:
    from sandbox.page import mount

    def add(app: Starlette) -> None:
        state = app.state
        mount(app, world, state.switchboard.acting, state.troubles, due_url=due_url)

    return add


if __name__ == "__main__":
    main()
