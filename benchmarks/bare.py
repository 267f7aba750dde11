"""The least that a Bolt app can be, written as Bolt's documentation would: what the bot is
measured beside. It knows nobody, stores nothing and says the same to everyone."""

import argparse
import asyncio
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import names

Json = dict[str, Any]

MENU: list[Json] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Bare*\nWhat would you like to do?"}},
    {
        "type": "actions",
        "elements": [
            {
                "type": "button",
                "action_id": f"button_{word.lower()}",
                "text": {"type": "plain_text", "text": word},
            }
            for word in ("Join", "Profile", "Feedback", "Help")
        ],
    },
]
FORM: Json = {
    "type": "modal",
    "callback_id": "form",
    "title": {"type": "plain_text", "text": "Bare"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "words",
            "label": {"type": "plain_text", "text": "What would you like to say?"},
            "element": {"type": "plain_text_input", "action_id": "value"},
        }
    ],
}


def build(api_url: str) -> AsyncApp:
    """The app, with the Web API at that address."""
    client = AsyncWebClient(token=names.BOT_TOKEN, base_url=api_url)
    app = AsyncApp(client=client, signing_secret=names.SIGNING_SECRET)

    @app.command(names.COMMAND)
    async def command(
        ack: AsyncAck, command: Json, respond: AsyncRespond, client: AsyncWebClient
    ) -> None:
        await ack()
        if command["text"]:
            await client.views_open(trigger_id=command["trigger_id"], view=FORM)
        else:
            await respond(text="What would you like to do?", blocks=MENU)

    @app.view("form")
    async def sent(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.chat_postMessage(channel=body["user"]["id"], text="Thank you!")

    return app


def main() -> None:
    """Serve on a port, or without one over Socket Mode, until killed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bare")
    parser.add_argument("api_url")
    parser.add_argument("--port", type=int)
    options = parser.parse_args()
    app = build(options.api_url)
    if options.port is None:
        asyncio.run(_over_a_socket(app))
    else:
        app.start(port=options.port, host=names.HOST)


async def _over_a_socket(app: AsyncApp) -> None:
    await AsyncSocketModeHandler(app, names.APP_TOKEN).start_async()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
