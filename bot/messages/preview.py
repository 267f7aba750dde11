"""What an admin sees of the rounds to come."""

from collections.abc import Iterable

from bot.domain.preview import Forecast, Preview
from bot.domain.programmes import Programme
from bot.messages import sentences
from bot.messages.blocks import message, section, small
from bot.messages.sentences import of_programme
from bot.messages.sitting_out import missing
from bot.messages.text import Message, text


def preview(seen: Preview, programme: Programme, locale: str, *, is_named: bool = False) -> Message:
    """The rounds to come in numbers, or why there are none to tell. The programme is named where
    there are several."""
    named = of_programme(programme if is_named else None, locale)
    if seen.missing:
        reason = missing(seen.missing, locale)
        return message(section(text("panel-missing", locale, reason=reason)), *named)
    if seen.forecast is None:
        return message(section(_few(seen, locale)), *named)
    return message(
        section(
            text("preview-title", locale, rounds=seen.forecast.rounds, format=programme.format)
        ),
        section("\n".join(_numbers(seen, seen.forecast, programme, locale))),
        small(text("preview-about", locale, format=programme.format)),
        *named,
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
        text("panel-joined", locale, people=sentences.people(seen.people, locale)),
        text("preview-introduced", locale, people=introduced),
        text("preview-across", locale, labels=labels, percent=forecast.across),
        text("preview-repeats", locale, percent=forecast.repeats),
        text("preview-wait", locale, labels=labels, rounds=forecast.longest_wait),
    )
