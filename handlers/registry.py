"""All listeners, and what goes before them."""

import re
from collections.abc import Awaitable, Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers import (
    arrivals,
    asks,
    deliveries,
    enrolments,
    feedback,
    home,
    meetings,
    membership,
    menu,
    parse,
    pauses,
    preview,
    programmes,
    prompts,
    requests,
    rounds,
    safety,
    silence,
    starters,
    users,
)
from handlers.services import Services
from handlers.visit import Visit

# Bolt asks one after the other whether a request is theirs: the busiest are asked first.
FEATURES = (
    menu,
    feedback,
    membership,
    home,
    deliveries,
    enrolments,
    users,
    arrivals,
    programmes,
    rounds,
    prompts,
    starters,
    preview,
    silence,
    asks,
    requests,
    meetings,
    pauses,
    safety,
)
_ANYTHING = re.compile(".*")

Next = Callable[[], Awaitable[BoltResponse]]


def register(app: AsyncApp, services: Services) -> None:
    """Give every listener its Visit, and register them all."""

    async def open_visit(req: AsyncBoltRequest, next_: Next) -> BoltResponse:
        services.tasks.hear()
        parse.forget_what_was_drawn(req.body)
        visit = Visit(
            services, req.context.user_id or "", req.body, is_retry=parse.is_retry(req.headers)
        )
        req.context["visit"] = visit
        visit.remember_dm(parse.own_dm(visit.event))
        return await next_()

    app.middleware(open_visit)
    for feature in FEATURES:
        feature.register(app)
    for kind in (app.action, app.event, app.view, app.view_closed, app.shortcut):
        kind(_ANYTHING)(acknowledge)


async def acknowledge(ack: AsyncAck) -> None:
    """Links, old buttons and events that say nothing to us: heard, and that is all."""
    await ack()
