"""The language in which several people are written to at once."""

from bot.domain.pairings import Pairing
from bot.messages.text import shared_locale
from storage import programmes
from storage.rows import Reading


async def shared_language(reading: Reading, pairing: Pairing) -> str:
    """The language that everybody in a pairing shares, else the programme's."""
    programme = await programmes.get(reading, pairing.round.programme_id)
    return shared_locale((seat.member.language for seat in pairing.seats), programme.locale)
