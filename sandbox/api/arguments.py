"""The arguments of one call, wherever a client has put them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request

from sandbox.errors import Refused

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_TRUE = (True, 1, "1", "true", "True", "TRUE")


@dataclass(frozen=True)
class Sent:
    """What one request brought: its arguments, and the token if it was in the right place."""

    values: Mapping[str, Any]
    token: str | None


async def read(request: Request) -> Sent:
    """Merge query, form and JSON; a token counts only as a Bearer header or a form field.

    Refuses `invalid_json`, `json_not_object`, `invalid_form_data`, `invalid_post_type`.
    https://docs.slack.dev/apis/web-api/#basics
    """
    body = await _body(request) if request.method == "POST" else {}
    form = {} if _is_json(request) else body
    merged = {**request.query_params, **body}
    values = {name: value for name, value in merged.items() if value is not None}
    values.pop("token", None)
    return Sent(values, _bearer(request) or form.get("token"))


def _bearer(request: Request) -> str | None:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else None


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _is_json(request: Request) -> bool:
    return _content_type(request) == "application/json"


async def _body(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if _is_json(request):
        return _json_object(raw)
    if not raw:
        return {}
    if _content_type(request) not in _FORMS:
        raise Refused("invalid_post_type" if _content_type(request) else "missing_post_type")
    return await _form(request)


def _json_object(raw: bytes) -> dict[str, Any]:
    try:
        values = json.loads(raw)
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(values, dict):
        raise Refused("json_not_object")
    return values


async def _form(request: Request) -> dict[str, Any]:
    try:
        async with request.form() as form:
            return {name: value for name, value in form.items() if isinstance(value, str)}
    except HTTPException:
        raise Refused("invalid_form_data") from None


class Arguments:
    """Typed access to the arguments of a call; wrong ones are refused with Slack's codes."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str:
        """A required string; refuses `invalid_arguments` when it is missing or empty."""
        value = self.optional(name)
        if not value:
            raise Refused("invalid_arguments", [f"[ERROR] missing required field: {name}"])
        return value

    def optional(self, name: str) -> str | None:
        """A string, or None; numbers are taken as they are written."""
        value = self._values.get(name)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        raise Refused("invalid_arguments", [f"[ERROR] must be a string [json-pointer:/{name}]"])

    def flag(self, name: str, *, default: bool = False) -> bool:
        """A boolean, also written `1` or `true`."""
        return self._values[name] in _TRUE if name in self._values else default

    def number(self, name: str, default: int, *, most: int, refused: str) -> int:
        """A whole number from 0 to `most`; 0 means the default; refuses with the code `refused`."""
        value = self._values.get(name, default)
        try:
            number = int(value)
        except (TypeError, ValueError):
            raise Refused(refused) from None
        if not 0 <= number <= most:
            raise Refused(refused)
        return number or default

    def listed(self, name: str) -> tuple[str, ...]:
        """A comma-separated list (or a JSON array) of strings."""
        value = self._values.get(name) or ""
        items = value if isinstance(value, list) else str(value).split(",")
        return tuple(str(item).strip() for item in items if str(item).strip())

    def structure(self, name: str, kind: type, *, refused: str) -> Any:  # noqa: ANN401 - JSON
        """An array or object, given as such or as a JSON string; None when it is missing.

        Refuses with the code `refused` when it does not parse or is not a `kind`.
        """
        value = self._values.get(name)
        if isinstance(value, str):
            value = _parsed(value, refused)
        if value is not None and not isinstance(value, kind):
            raise Refused(refused)
        return value


def _parsed(value: str, refused: str) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(value) if value else None
    except ValueError:
        raise Refused(refused) from None
