"""All that can be made to go wrong between the app and Slack, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from sandbox.api.faults import Faults
from sandbox.api.limits import Limits
from sandbox.doubles import Doubles
from sandbox.plans import SEED
from sandbox.unrest import Unrest


@dataclass(frozen=True)
class Troubles:
    """Faults of calls, deliveries that come twice, mishaps of sockets, and rate limits.

    `over_sockets` says whether the app is reached by sockets at all.
    """

    faults: Faults
    doubles: Doubles
    unrest: Unrest
    limits: Limits
    over_sockets: bool
    changed: Callable[[], None]

    def limit(self, enabled: bool) -> None:
        """Switch rate limits on or off; nothing is used up yet."""
        self.limits.reset()
        self.limits.enabled = enabled
        self.changed()

    def clear(self, seed: int = SEED) -> None:
        """Let everything work again; later shares are drawn from this seed on."""
        self.faults.clear(seed)
        self.doubles.clear(seed)
        self.unrest.clear()
        self.limit(enabled=False)

    def told(self) -> dict[str, Any]:
        """What is on now, as JSON."""
        return {
            "faults": [asdict(fault) for fault in self.faults],
            "doubles": [asdict(double) for double in self.doubles],
            "sockets": dict(self.unrest.going_on),
            "limits": self.limits.enabled,
        }
