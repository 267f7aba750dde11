"""What can be switched on the page to make things go wrong, and the words for what is on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from sandbox.api.faults import ANY_METHOD, Fault
from sandbox.delivery import Kind
from sandbox.doubles import Double
from sandbox.plans import Plan, Plans
from sandbox.troubles import Troubles
from sandbox.unrest import Mishap

P = TypeVar("P", bound=Plan)

SHARES = (0.02, 0.05, 0.2, 0.5, 1.0)
SECONDS = (5, 30, 300)
KINDS = {
    Kind.EVENT: "Events",
    Kind.COMMAND: "Commands",
    Kind.INTERACTION: "Clicks and forms",
}


class Switch(Protocol):
    """One line of the panel; how often or how soon it happens is said in words."""

    @property
    def words(self) -> str:
        """What it is called."""
        ...

    @property
    def more(self) -> str:
        """What it means."""
        ...

    @property
    def usual(self) -> str:
        """How often it happens unless something else is chosen."""
        ...

    @property
    def offered(self) -> tuple[str, ...]:
        """How often it can happen; nothing where there is no choice."""
        ...

    def now(self) -> str | None:
        """How often it happens at present, or None while it is off."""
        ...

    def turn_on(self, often: str) -> None:
        """Let it happen that often."""
        ...

    def turn_off(self) -> None:
        """Let it happen no more."""
        ...


@dataclass(frozen=True)
class PlanSwitch(Generic[P]):
    """Something that happens to the next cases, or to a share of them."""

    words: str
    more: str
    usual: str
    plans: Plans[P]
    plan: P

    @property
    def offered(self) -> tuple[str, ...]:
        return tuple(_OFTEN)

    def now(self) -> str | None:
        planned = self.plans.like(self.plan)
        return often(planned) if planned else None

    def turn_on(self, often: str) -> None:
        self.plans.withdraw(self.plan)
        wanted = _OFTEN[often]
        self.plans.plan(replace(self.plan, times=wanted.times, rate=wanted.rate))

    def turn_off(self) -> None:
        self.plans.withdraw(self.plan)


@dataclass(frozen=True)
class SocketSwitch:
    """A mishap of the app's sockets, every so many seconds."""

    words: str
    more: str
    usual: str
    troubles: Troubles
    mishap: Mishap

    @property
    def offered(self) -> tuple[str, ...]:
        return tuple(_DISTANCES)

    def now(self) -> str | None:
        seconds = self.troubles.unrest.going_on.get(self.mishap)
        return distance(seconds) if seconds else None

    def turn_on(self, often: str) -> None:
        self.troubles.unrest.every(_DISTANCES[often], self.mishap)

    def turn_off(self) -> None:
        self.troubles.unrest.end(self.mishap)


@dataclass(frozen=True)
class LimitSwitch:
    """Slack's limits on rates."""

    words: str
    more: str
    troubles: Troubles
    usual: str = ""

    @property
    def offered(self) -> tuple[str, ...]:
        return ()

    def now(self) -> str | None:
        return "" if self.troubles.limits.enabled else None

    def turn_on(self, often: str) -> None:  # noqa: ARG002 - there is no choice
        self.troubles.limit(enabled=True)

    def turn_off(self) -> None:
        self.troubles.limit(enabled=False)


def of_calls(troubles: Troubles, method: str) -> tuple[Switch, ...]:
    """What can happen to the calls of one method, or of any."""
    lines = (
        ("Too many requests", "429, Retry-After: 1", "20 %", Fault(method, 429, retry_after=1)),
        ("Server error", "500, nothing was done", "5 %", Fault(method, 500)),
        (
            "Done, but dropped",
            "The line drops after the work, before the answer",
            "2 %",
            Fault(method, drop=True, processed=True),
        ),
        ("No answer", "The app waits until it gives up", "2 %", Fault(method, silent=True)),
        ("Slow answer", "Two seconds later", "all", Fault(method, delay=2.0)),
    )
    return tuple(
        PlanSwitch(words, more, usual, troubles.faults, fault)
        for words, more, usual, fault in lines
    )


def of_deliveries(troubles: Troubles) -> tuple[Switch, ...]:
    """What can reach the app twice."""
    more = {Kind.EVENT: "The second says that it is a retry"}
    return tuple(
        PlanSwitch(words, more.get(kind, ""), "all", troubles.doubles, Double(kind))
        for kind, words in KINDS.items()
    )


def of_sockets(troubles: Troubles) -> tuple[SocketSwitch, ...]:
    """What can happen to the app's sockets; nothing where it has none."""
    if not troubles.over_sockets:
        return ()
    cut, refresh = "Without a closing frame", "A warning, ten seconds later the end"
    return (
        SocketSwitch("Cut", cut, "every 5 s", troubles, Mishap.CUT),
        SocketSwitch("Refresh", refresh, "every 30 s", troubles, Mishap.REFRESH),
    )


def of_limits(troubles: Troubles) -> tuple[Switch, ...]:
    """What Slack does to everybody."""
    more = "Tiers by method, one post a second in a channel"
    return (LimitSwitch("Slack’s rate limits", more, troubles),)


def all_on(troubles: Troubles) -> Iterator[str]:
    """Everything that is on, whoever has ordered it, a line each."""
    for fault in troubles.faults:
        which = "any call" if fault.method == ANY_METHOD else fault.method
        yield f"{which}: {_what(fault)}, {often(fault)}"
    for double in troubles.doubles:
        which = KINDS[double.kind] if double.kind else "Everything"
        yield f"{which} twice: {often(double)}"
    for mishap, seconds in troubles.unrest.going_on.items():
        yield f"Sockets: {mishap.replace('_', ' ')} {distance(seconds)}"
    if troubles.limits.enabled:
        yield "Rate limits"


def often(plan: Plan) -> str:
    """How often something happens."""
    if plan.rate is None:
        return "next one" if plan.times == 1 else f"next {plan.times}"
    return "all" if plan.rate == 1 else f"{plan.rate * 100:g} %"


def distance(seconds: float) -> str:
    """How many seconds, or minutes, lie between two mishaps."""
    minutes, rest = divmod(seconds, 60)
    return f"every {minutes:g} min" if minutes and not rest else f"every {seconds:g} s"


def _what(fault: Fault) -> str:
    answer = str(fault.status or "")
    if fault.drop or fault.silent:
        answer = "dropped" if fault.drop else "no answer"
    done = "done, but " if fault.processed and answer else ""
    slow = f"{fault.delay:g} s late" if fault.delay else ""
    return done + " ".join(filter(None, (answer, slow))) if answer or slow else "the usual answer"


_PLANS = (Plan(), Plan(times=3), *(Plan(rate=share) for share in SHARES))
_OFTEN: Mapping[str, Plan] = {often(plan): plan for plan in _PLANS}
_DISTANCES: Mapping[str, float] = {distance(seconds): seconds for seconds in SECONDS}
