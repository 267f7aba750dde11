"""The line from a test to the control API of a stand-in."""

from __future__ import annotations

from typing import Any

import httpx

from sandbox.loopback import http_client

Json = dict[str, Any]
SECONDS_BEYOND_A_POLL = 10.0


class NotPossible(Exception):
    """The stand-in would not do it; the text says why."""


class Line:
    """Asks and tells the control API; raises NotPossible with its reason when it says no."""

    def __init__(self, url: str) -> None:
        self._http = http_client(
            base_url=f"{url.rstrip('/')}/control/", timeout=SECONDS_BEYOND_A_POLL
        )

    async def get(self, path: str, **query: Any) -> Json:  # noqa: ANN401 - any query parameter
        """Ask; None is left out of the query."""
        asked = {name: value for name, value in query.items() if value is not None}
        return _answer(await self._http.get(path, params=asked, timeout=_patience(asked)))

    async def post(self, path: str, **values: Any) -> Json:  # noqa: ANN401 - any JSON
        """Tell, with one JSON object."""
        return _answer(await self._http.post(path, json=values))

    async def close(self) -> None:
        """Hang up."""
        await self._http.aclose()


def _patience(query: Json) -> float:
    return float(query.get("timeout", 0)) + SECONDS_BEYOND_A_POLL


def _answer(response: httpx.Response) -> Json:
    if response.is_client_error or response.status_code == httpx.codes.GATEWAY_TIMEOUT:
        raise NotPossible(response.json()["problem"])
    response.raise_for_status()
    answer: Json = response.json()
    return answer
