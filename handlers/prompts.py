"""Posting a prompt or an invitation to a channel."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import prompts
from bot.domain.users import check_is_admin
from bot.messages import ids
from bot.messages import prompts as messages
from handlers import parse
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit


@shows
async def ask_prompt(visit: Visit) -> None:
    """Open the form for a prompt."""
    check_is_admin(await visit.user())
    situation = await visit.situation()
    await visit.open(messages.prompt_modal(situation.locale, channel=situation.home))


@commits
async def post(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent: post the prompt."""
    situation = await visit.situation()
    channel, text = parse.prompt_form(view, situation.programme.locale)
    user, now = await visit.user(), visit.now()
    visit.services.access.check()
    await prompts.post(visit.db, visit.workspace, channel=channel, text=text, by=user, now=now)
    _send(visit, channel, situation.locale)


@shows
async def ask_invitation(visit: Visit, action: dict[str, Any]) -> None:
    """Open the form for an invitation."""
    check_is_admin(await visit.user())
    situation = await visit.situation()
    channel = action.get("value") or situation.home
    await visit.open(messages.invitation_modal(situation.locale, channel))


@commits
async def invite(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent: post the invitation."""
    situation = await visit.situation()
    channel = parse.channel_form(view)
    user, now = await visit.user(), visit.now()
    visit.services.access.check()
    await prompts.invite(visit.db, visit.workspace, channel=channel, by=user, now=now)
    _send(visit, channel, situation.locale)


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.POST_PROMPT)(listener(ask_prompt))
    app.action(ids.INVITE)(listener(ask_invitation))
    app.view(ids.PROMPT_MODAL)(listener(post))
    app.view(ids.INVITATION_MODAL)(listener(invite))


def _send(visit: Visit, channel: str, locale: str) -> None:
    visit.services.wake()
    after(visit, visit.show(messages.posted(channel, locale)), visit.refresh_home())
