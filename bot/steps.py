"""What a tick does."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from bot import absences, events, progress, rematching, rounds, safety, search
from bot.domain.deliveries import ANSWERS, TO_CHANNELS, TO_PEOPLE, Kind
from bot.domain.errors import TokenNotAccepted
from bot.domain.statuses import Look
from bot.hindsight import Hindsight
from bot.jobs import A_MINUTE, AN_HOUR, Line, Step, every
from bot.slack.gateway import WorkspaceGone
from bot.turning import Turning
from handlers import away, home, pauses
from handlers.services import Services


def lines(services: Services) -> tuple[Line, ...]:
    """The calendar first; what takes as long as Slack wants holds it up as little as each other."""
    return (
        _calendar(services),
        [_if_accepted(services, services.sender.settle_due)],
        [_if_accepted(services, _sending(services, TO_CHANNELS + ANSWERS))],
        [_if_accepted(services, _introducing(services))],
        [_asking_for_access(services)],
    )


def _calendar(services: Services) -> Line:
    """In this order: a round that ends makes way for the one that begins."""
    db, clock = services.db, services.clock
    hindsight, turning, told = Hindsight(db), _turning(services), progress.Told(db)
    accepted, shown = partial(_if_accepted, services), partial(_shown, services)
    return (
        lambda: hindsight.look(clock.now()),
        shown(lambda: rounds.tell_of_stops(db, clock.now())),
        shown(turning.turn),
        accepted(shown(turning.open)),
        accepted(shown(lambda: pauses.call_off_due(services))),
        accepted(shown(lambda: rematching.introduce_the_free(db, clock.now()))),
        accepted(lambda: search.open_next_due(db, clock.now())),
        every(A_MINUTE, clock, lambda: told.tell(clock.now())),
        every(AN_HOUR, clock, lambda: events.forget_old(db, clock.now())),
        every(AN_HOUR, clock, lambda: safety.forget_old(db, clock.now())),
    )


def _turning(services: Services) -> Turning:
    async def look() -> Look:
        services.access.check()
        return await absences.looked(
            services.sender.gateway, absences.WHEN_SCHEDULED, away.says_status
        )

    sender, admins = services.sender, services.directory.admin_ids
    return Turning(services.db, services.clock, sender, look, admins, services.opening_rounds)


def _sending(services: Services, kinds: Sequence[Kind]) -> Step:
    async def send() -> bool:
        return await services.sender.send_due(kinds)

    return send


def _introducing(services: Services) -> Step:
    """Whoever was introduced by it sees so in a Home that is open."""

    async def send() -> bool:
        has_sent = await services.sender.send_due(TO_PEOPLE)
        if has_sent:
            await home.draw_of_the_introduced(services)
        return has_sent

    return send


def _asking_for_access(services: Services) -> Step:
    """While Slack does not accept our token no Home can be drawn; those that are open are drawn
    once it does."""
    returns = services.access.returns

    async def ask() -> None:
        nonlocal returns
        await services.access.ask_again(services.client.auth_test)
        if returns != services.access.returns:
            returns = services.access.returns
            await home.draw_again(services)

    return ask


def _if_accepted(services: Services, step: Step) -> Step:
    """The same step, left out while Slack does not accept our token, and when it turns out that it
    does not."""

    async def take() -> object:
        with suppress(WorkspaceGone, TokenNotAccepted):
            return not services.access.is_refused and await step()
        return False

    return take


def _shown(services: Services, step: Step) -> Step:
    """The same step; what it has changed is seen in the Homes that are open."""

    async def take() -> object:
        has_changed = await step()
        if has_changed and not services.access.is_refused:
            await home.draw_again(services)
        return has_changed

    return take
