"""What an admin sees of the rounds to come."""

from collections.abc import Iterable

from bot.domain.preview import Forecast, Preview
from bot.domain.programmes import Programme
from bot.messages import sentences
from bot.messages.blocks import message, section, small
from bot.messages.rounds import missing
from bot.messages.text import Message, text


def preview(seen: Preview, programme: Programme, locale: str) -> Message:
    """The rounds to come in numbers, or why there are none to tell."""
    if seen.missing:
        return message(section(text("panel-missing", locale, reason=missing(seen.missing, locale))))
    if seen.forecast is None:
        return message(section(_few(seen, locale)))
    return message(
        section(
            text("preview-title", locale, rounds=seen.forecast.rounds, format=programme.format)
        ),
        section("\n".join(_numbers(seen, seen.forecast, programme, locale))),
        small(text("preview-about", locale, format=programme.format)),
    )


def preview_coming(locale: str) -> Message:
    """A word while it takes long."""
    return message(section(text("preview-coming", locale)))


def _few(seen: Preview, locale: str) -> str:
    people = sentences.people(seen.people, locale)
    return text("preview-few", locale, people=people, least=seen.people.least)


def _numbers(seen: Preview, forecast: Forecast, programme: Programme, locale: str) -> Iterable[str]:
    introduced = sentences.people(forecast.introduced, locale)
    labels = programme.labels
    return (
        text("panel-waiting", locale, people=sentences.people(seen.people, locale)),
        text("preview-introduced", locale, people=introduced),
        text("preview-across", locale, labels=labels, percent=forecast.across),
        text("preview-repeats", locale, percent=forecast.repeats),
        text("preview-wait", locale, labels=labels, rounds=forecast.longest_wait),
    )
