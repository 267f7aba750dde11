"""Sockets that end again and again, on the clock of the protocol."""

import asyncio

import pytest

from sandbox.client import NotPossible, Workspace
from sandbox.server import Running
from sandbox.unrest import Mishap
from sandbox.world import World
from tests.sandbox.apps import Script, until, with_app_at_url
from tests.sandbox.links import links


async def test_sockets_are_cut_every_so_many_seconds(slack: Running, workspace: Workspace) -> None:
    await workspace.disconnects("cut", every=5)
    for _ in range(2):
        async with links(slack, 1) as (link,):
            slack.world.clock.skip(4)
            assert slack.switchboard.sockets.connections
            slack.world.clock.skip(1)
            assert await link.is_closed()


async def test_cuts_and_refreshes_go_on_side_by_side(slack: Running, workspace: Workspace) -> None:
    await workspace.disconnects("refresh_requested", every=60)
    await workspace.disconnects("cut", every=300)
    assert (await workspace.troubles())["sockets"] == {"refresh_requested": 60, "cut": 300}
    async with links(slack, 1) as (link,):
        slack.world.clock.skip(60)
        assert (await link.frame())["reason"] == "warning"
        slack.world.clock.skip(10)
        assert (await link.frame())["reason"] == "refresh_requested"


async def test_another_distance_takes_the_place_of_the_first(
    slack: Running, workspace: Workspace
) -> None:
    await workspace.disconnects("warning", every=5)
    await workspace.disconnects("warning", every=50)
    async with links(slack, 1) as (link,):
        slack.world.clock.skip(49)
        await workspace.is_quiet()
        assert not slack.switchboard.sockets.connections[0].leaving
        slack.world.clock.skip(1)
        assert (await link.frame())["reason"] == "warning"


@pytest.mark.parametrize("how", ["every 0", "clear"])
async def test_it_ends_when_told_to(slack: Running, workspace: Workspace, how: str) -> None:
    await workspace.disconnects("cut", every=5)
    if how == "clear":
        await workspace.works_again()
    else:
        await workspace.disconnects("cut", every=0)
    async with links(slack, 1):
        slack.world.clock.skip(20)
        await workspace.is_quiet()
        assert slack.switchboard.sockets.connections
    assert (await workspace.troubles())["sockets"] == {}


async def test_a_distance_below_nothing_is_refused(workspace: Workspace) -> None:
    with pytest.raises(NotPossible, match="above 0"):
        await workspace.disconnects("cut", every=-1)


async def test_an_app_that_is_reached_over_http_has_no_sockets_to_end(world: World) -> None:
    async with with_app_at_url(world, lambda _: Script([])) as slack, Workspace(slack.url) as there:
        with pytest.raises(NotPossible, match="over HTTP"):
            await there.disconnects("cut", every=5)


async def test_unrest_can_be_started_from_python(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        slack.troubles.unrest.every(2, Mishap.CUT)
        await asyncio.sleep(0)
        slack.world.clock.skip(2)
        assert await link.is_closed()
        await until(lambda: not slack.switchboard.sockets.connections)
