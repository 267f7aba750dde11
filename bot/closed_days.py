"""Which days of a programme are closed, and which countries there are to choose from.

The library that knows public holidays is loaded when it is first needed, beside the loop: a
programme without a country does without it.
"""

import asyncio
import logging
import sys
from collections.abc import Container
from datetime import date
from functools import lru_cache
from importlib import import_module

from babel.core import get_global

from bot.domain.closed_days import ClosedDays, Span
from bot.domain.errors import InvalidCountry

log = logging.getLogger(__name__)

NOWHERE = "001"
"""What CLDR calls the world: the territory of zones that belong to no country."""


async def closed_days(country: str | None, spans: tuple[Span, ...]) -> ClosedDays:
    """These days and the public holidays of that country. Of one that the library does not know
    any more there are none."""
    if country is None:
        return ClosedDays(spans)
    if "holidays" not in sys.modules:
        await asyncio.to_thread(import_module, "holidays")
    return ClosedDays(spans, _holidays(country))


@lru_cache(maxsize=8)
def _holidays(country: str) -> Container[date]:
    """Kept, because a year of them takes a millisecond to work out."""
    from holidays import country_holidays

    try:
        return country_holidays(country)
    except NotImplementedError:
        log.warning("no holidays known", extra={"country": country})
        return ()


async def countries() -> frozenset[str]:
    """The countries (ISO 3166-1 alpha-2) whose public holidays are known."""
    await asyncio.to_thread(import_module, "holidays.registry")
    from holidays.registry import EntityLoader

    codes = EntityLoader.get_country_codes(include_aliases=False)
    return frozenset(each for each in codes if len(each) == len("IT"))


async def check_country(country: str | None) -> str | None:
    """That country, if its public holidays are known; raises InvalidCountry."""
    if country is not None and country not in await countries():
        raise InvalidCountry
    return country


def country_of(time_zone: str) -> str | None:
    """The country that a time zone belongs to, by Unicode's tables; None for a zone of no country,
    such as UTC, or of one without a code of two letters."""
    newest = get_global("zone_aliases").get(time_zone, time_zone)
    territory = get_global("zone_territories").get(newest, NOWHERE)
    return territory if len(territory) == len("IT") and territory != "ZZ" else None
