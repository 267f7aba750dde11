"""Prompts and invitations for channels."""

from slack_sdk.models.blocks import (
    ConversationFilter,
    ConversationSelectElement,
    InputBlock,
    PlainTextInputElement,
    SectionBlock,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.programmes import Programme
from bot.domain.prompts import Post
from bot.messages import ids, sentences
from bot.messages.blocks import (
    button,
    buttons,
    field,
    message,
    modal,
    option,
    section,
    small,
)
from bot.messages.sentences import of_programme
from bot.messages.text import Message, text
from bot.messages.written import in_pieces

MOST_WRITTEN = 2500
_MOST_IN_SECTION = 3000
READY_MADE = ("weekly-task", "changed-my-mind", "first-week")
"""Our own prompts, as the values of the field READY_MADE."""


def prompt_modal(locale: str, text: str = "", *, channel: str | None = None) -> View:
    """Asks for a channel, which begins as `channel`, and for a prompt: one of ours, or one's own,
    which begins as `text`."""
    return modal(
        ids.PROMPT_MODAL,
        locale,
        _channel(locale, channel),
        _ready_made(locale),
        _own(text, locale),
        title="prompt-title",
        submit="prompt-submit",
    )


def ready_made(choice: str, locale: str) -> str:
    """The words of one of our own prompts; raises KeyError for a choice that is not offered."""
    return text(f"prompt-ready-{choice}-text", locale)


def prompt(text_written: str, locale: str) -> Message:
    """A prompt as it is posted to a channel, whole: every word of it is shown."""
    return message(
        section(text("prompt-intro", locale)),
        *_sections(text_written),
        small(text("prompt-answer", locale)),
    )


def invitation_modal(locale: str, channel: str | None = None) -> View:
    """Asks for the channel that an invitation goes to; the home of a programme, if it is given."""
    return modal(
        ids.INVITATION_MODAL,
        locale,
        section(text("invitation-about", locale)),
        _channel(locale, channel),
        title="invitation-title",
        submit="invitation-submit",
    )


def invitation(locale: str, about: Programme | None, at_home: Programme | None = None) -> Message:
    """An invitation as it is posted to a channel, with the button to join: the programme that is at
    home there, where there are several. It says what `about` is, or without it what any is."""
    action_id, value = (ids.JOIN_THIS, at_home.id) if at_home else (ids.JOIN, None)
    return message(
        section(text("invitation", locale)),
        section(sentences.about_one(about, locale)),
        *of_programme(at_home, locale),
        buttons(button("button-join", locale, action_id, value, style="primary")),
    )


def posted(channel_id: str, locale: str) -> Message:
    """For the admin: it is on its way."""
    return message(section(text("posted", locale, channel=_mention(channel_id))))


def not_posted(post: Post, locale: str) -> Message:
    """For the admin: it did not get through; with the text, so that it is not lost."""
    words = text("not-posted", locale, channel=_mention(post.channel))
    lost = _sections(post.text)
    caption = [section(text("not-posted-text", locale))] if lost else []
    again = ("button-post-prompt", ids.POST_PROMPT) if lost else ("button-invite", ids.INVITE)
    return message(section(words), *caption, *lost, buttons(button(again[0], locale, again[1])))


def _sections(written: str) -> list[SectionBlock]:
    return [section(piece) for piece in in_pieces(written, _MOST_IN_SECTION)]


def _mention(channel_id: str) -> str:
    return f"<#{channel_id}>"


def _channel(locale: str, channel: str | None = None) -> InputBlock:
    select = ConversationSelectElement(
        placeholder=text("prompt-channel-placeholder", locale),
        filter=ConversationFilter(include=["public", "private"], exclude_bot_users=True),
        initial_conversation=channel,
        default_to_current_conversation=channel is None,
    )
    hint = text("prompt-channel-hint", locale)
    return field(ids.CHANNEL, text("prompt-channel", locale), select, hint=hint)


def _ready_made(locale: str) -> InputBlock:
    select = StaticSelectElement(
        placeholder=text("prompt-ready-placeholder", locale),
        options=[option(each, text(f"prompt-ready-{each}", locale)) for each in READY_MADE],
    )
    return field(ids.READY_MADE, text("prompt-ready-label", locale), select, optional=True)


def _own(written: str, locale: str) -> InputBlock:
    words = PlainTextInputElement(
        multiline=True, max_length=MOST_WRITTEN, initial_value=written or None
    )
    hint = text("prompt-own-hint", locale)
    return field(ids.TEXT, text("prompt-own-label", locale), words, hint=hint, optional=True)
