"""What a tick does."""

from collections.abc import Sequence
from contextlib import suppress

from bot import absences, asks, events, rematching, rounds, safety, wanted
from bot.domain.deliveries import TO_CHANNELS, TO_PEOPLE, Kind
from bot.domain.errors import TokenNotAccepted
from bot.hindsight import Hindsight
from bot.jobs import Line, Step, hourly
from bot.slack.gateway import WorkspaceGone
from handlers import home
from handlers.services import Services


def lines(services: Services) -> tuple[Line, ...]:
    """The calendar first; what takes as long as Slack wants holds it up as little as each other."""
    return (
        _calendar(services),
        [_if_accepted(services, services.sender.settle_due)],
        [_if_accepted(services, _sending(services, TO_CHANNELS))],
        [_if_accepted(services, _sending(services, TO_PEOPLE))],
        [_asking_for_access(services)],
    )


def _calendar(services: Services) -> Line:
    """In this order: a round that ends makes way for the one that begins. Between the two nothing
    is sent, which would tell of a calendar that is about to change."""
    db, clock = services.db, services.clock
    hindsight = Hindsight(db)
    look = absences.looking(services.sender.gateway, absences.WHEN_SCHEDULED)

    async def look_back() -> None:
        await hindsight.look(clock.now())

    async def open_rounds() -> bool:
        async with services.opening_rounds:
            are_wanted = await wanted.open_due(db, clock.now(), look)
            are_due = await rounds.open_due(db, clock.now(), look, services.directory.admin_ids)
        return await _shown(services, are_wanted or are_due)

    async def introduce_the_free() -> bool:
        return await _shown(services, await rematching.introduce_the_free(db, clock.now()))

    opening = _if_accepted(services, open_rounds)

    async def close_rounds() -> bool:
        have_stopped = await rounds.tell_of_stops(db, clock.now())
        async with services.sender.pausing():
            has_closed = await rounds.close_due(db, clock.now())
            if has_closed:
                await opening()
        return await _shown(services, has_closed or have_stopped)

    async def ask_next() -> bool:
        return await asks.open_next_due(db, clock.now())

    async def forget() -> None:
        await events.forget_old(db, clock.now())
        await safety.forget_old(db, clock.now())

    reaching = (_if_accepted(services, each) for each in (introduce_the_free, ask_next))
    return look_back, close_rounds, opening, *reaching, hourly(clock, forget)


def _sending(services: Services, kinds: Sequence[Kind]) -> Step:
    async def send() -> bool:
        return await services.sender.send_due(kinds)

    return send


def _asking_for_access(services: Services) -> Step:
    async def ask() -> None:
        await services.access.ask_again(services.client.auth_test)

    return ask


def _if_accepted(services: Services, step: Step) -> Step:
    """The same step, left out while Slack does not accept our token, and when it turns out that it
    does not."""

    async def take() -> object:
        with suppress(WorkspaceGone, TokenNotAccepted):
            return not services.access.is_refused and await step()
        return False

    return take


async def _shown(services: Services, has_changed: bool) -> bool:
    if has_changed and not services.access.is_refused:
        await home.draw_again(services)
    return has_changed
