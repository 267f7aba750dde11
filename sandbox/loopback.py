"""HTTP on this machine."""

import ssl
from functools import cache
from typing import Any

import httpx


def http_client(**options: Any) -> httpx.AsyncClient:  # noqa: ANN401 - those of httpx
    """A client that uses no proxy, and trusts no certificate: nobody speaks TLS on loopback, and
    to load all that is usually trusted takes longer than to start the stand-in."""
    return httpx.AsyncClient(trust_env=False, verify=_trusting_nobody(), **options)


@cache
def _trusting_nobody() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
