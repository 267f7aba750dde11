"""Reading what the workspace says no with."""

from collections.abc import Awaitable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse


async def refusal(call: Awaitable[AsyncSlackResponse]) -> dict[str, Any]:
    """The whole answer to a call that must be refused (with HTTP 200)."""
    with pytest.raises(SlackApiError) as caught:
        await call
    response = caught.value.response
    assert response.status_code == 200
    assert isinstance(response.data, dict)
    return response.data


async def code(call: Awaitable[AsyncSlackResponse]) -> str:
    """The error code of a call that must be refused."""
    return str((await refusal(call))["error"])
