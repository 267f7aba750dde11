"""Slack's date tokens (`<!date^UNIX^{date_short} {time}^link|fallback>`), as a device shows them.

See https://docs.slack.dev/messaging/formatting-message-text#date-formatting.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, format_time, format_timedelta

from sandbox.models import User

_TOKEN = re.compile(r"{(\w+)}")
_YEAR_IS_CLEAR_WITHIN = timedelta(days=182)
_YEAR = re.compile(r"[\s,]*(?:'de'\s)?\by+\b/?")
_LENGTHS = {"date": "long", "date_short": "medium", "date_long": "full"}


@dataclass(frozen=True)
class Device:
    """The clock and the language of the screen: its own zone counts, not that of the profile."""

    now: datetime
    tz: tzinfo
    locale: Locale

    @classmethod
    def of(cls, user: User, now: datetime) -> "Device":
        """A device that is set as its owner's profile is."""
        return cls(now, zone(user.tz), _language(user.locale))


def zone(name: str) -> ZoneInfo:
    """The time zone of this name; UTC where none is called so, for Slack may send any name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def _language(locale: str) -> Locale:
    """A locale as Slack writes it; English where it is none."""
    try:
        return Locale.parse(locale, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def dated(epoch: int, template: str, device: Device) -> str | None:
    """The template with its tokens filled in; None when a token is unknown (show the fallback)."""
    moment = datetime.fromtimestamp(epoch, device.tz)
    names = _TOKEN.findall(template)
    if not names or not all(name in _TOKENS for name in names):
        return None
    return _TOKEN.sub(lambda match: _TOKENS[match[1]](moment, device), template)


def _date(name: str) -> Callable[[datetime, Device], str]:
    def shown(moment: datetime, device: Device) -> str:
        pattern = device.locale.date_formats[_LENGTHS[name]].pattern
        if abs(device.now - moment) < _YEAR_IS_CLEAR_WITHIN:
            pattern = _YEAR.sub("", pattern)
        return format_datetime(moment, pattern, device.tz, device.locale)

    return shown


def _pretty(name: str) -> Callable[[datetime, Device], str]:
    """The date, or yesterday, today or tomorrow in the device's language."""
    plain = _date(name)

    def shown(moment: datetime, device: Device) -> str:
        days = (moment.date() - device.now.astimezone(device.tz).date()).days
        words = _NEAR_DAYS.get(device.locale.language, _NEAR_DAYS["en"])
        return words[days + 1] if abs(days) <= 1 else plain(moment, device)

    return shown


def _ago(moment: datetime, device: Device) -> str:
    return format_timedelta(moment - device.now, add_direction=True, locale=device.locale)


def _time(length: str) -> Callable[[datetime, Device], str]:
    return lambda moment, device: format_time(moment, length, device.tz, device.locale)


_NEAR_DAYS: Mapping[str, tuple[str, str, str]] = {
    "en": ("yesterday", "today", "tomorrow"),
    "it": ("ieri", "oggi", "domani"),
    "de": ("gestern", "heute", "morgen"),
    "es": ("ayer", "hoy", "mañana"),
    "fr": ("hier", "aujourd’hui", "demain"),
}

_TOKENS: Mapping[str, Callable[[datetime, Device], str]] = {
    "date_num": lambda moment, device: format_datetime(moment, "y-MM-dd", device.tz),
    **{name: _date(name) for name in _LENGTHS},
    **{f"{name}_pretty": _pretty(name) for name in _LENGTHS},
    "time": _time("short"),
    "time_secs": _time("medium"),
    "ago": _ago,
}
