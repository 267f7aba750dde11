"""What a tick does."""

from contextlib import suppress

from bot import absences, asks, events, rounds, safety
from bot.domain.errors import TokenNotAccepted
from bot.hindsight import Hindsight
from bot.jobs import Line, Step
from bot.slack.gateway import WorkspaceGone
from handlers import home
from handlers.services import Services


def lines(services: Services) -> tuple[Line, ...]:
    """The calendar, in this order, because a round that ends makes way for the one that begins;
    and what takes as long as Slack wants."""
    return _calendar(services), _settling(services), _sending(services)


def _calendar(services: Services) -> Line:
    db, clock = services.db, services.clock
    hindsight = Hindsight(db)
    look = absences.looking(services.sender.gateway, absences.WHEN_SCHEDULED)

    async def look_back() -> None:
        await hindsight.look(clock.now())

    async def close_rounds() -> None:
        await _show(services, await rounds.close_due(db, clock.now()))

    async def open_rounds() -> None:
        with suppress(TokenNotAccepted):
            await _show(services, await rounds.open_due(db, clock.now(), look))

    async def ask_next() -> None:
        await asks.open_next_due(db, clock.now())

    async def forget() -> None:
        await events.forget_old(db, clock.now())
        await safety.forget_old(db, clock.now())

    reaching = _if_accepted(services, open_rounds), _if_accepted(services, ask_next)
    return look_back, close_rounds, *reaching, forget


def _settling(services: Services) -> Line:
    async def settle() -> None:
        with suppress(WorkspaceGone):
            await services.sender.settle_due()

    return (_if_accepted(services, settle),)


def _sending(services: Services) -> Line:
    async def ask_for_access() -> None:
        await services.access.ask_again(services.client.auth_test)

    async def send() -> None:
        with suppress(WorkspaceGone):
            await services.sender.send_due()

    return ask_for_access, _if_accepted(services, send)


def _if_accepted(services: Services, step: Step) -> Step:
    """The same step, left out while Slack does not accept our token."""

    async def take() -> None:
        if not services.access.is_refused:
            await step()

    return take


async def _show(services: Services, has_changed: bool) -> None:
    if has_changed and not services.access.is_refused:
        await home.draw_again(services)
