"""Something that answers HTTP and is no Slack."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

ANSWERS = {
    "a JSON error": (404, "application/json", '{"detail": "Not Found"}'),
    "JSON that is no object": (200, "application/json", "[1]"),
    "a web page": (404, "text/html", "<h1>Not found</h1>"),
    "a text": (200, "text/plain", "It works!"),
    "broken JSON": (200, "application/json", "It works!"),
}


@asynccontextmanager
async def answering(status: int, kind: str, body: str) -> AsyncIterator[str]:
    """The address at which every request gets this answer, as SLACK_API_URL would be."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"{head}Connection: close\r\n\r\n{body}".encode())
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/"
