"""Aurora: an Italian company with offices abroad, to try things out with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.models import User
from sandbox.world import World

ROME = ("Europe/Rome", "it-IT")
LONDON = ("Europe/London", "en-GB")
BERLIN = ("Europe/Berlin", "de-DE")
MADRID = ("Europe/Madrid", "es-ES")
PARIS = ("Europe/Paris", "fr-FR")
NEW_YORK = ("America/New_York", "en-US")
BENGALURU = ("Asia/Kolkata", "en-GB")

ADMIN = "U0CHIARA"
GUEST = "U0NORA"
DEACTIVATED = "U0PIETRO"
OTHER_BOT = "U0STANDUP"

COLLEAGUES = (
    (ADMIN, "Chiara Bellini", "People & Culture Director", ROME),
    ("U0LORENZO", "Lorenzo Marchetti", "Chief Executive Officer", ROME),
    ("U0FRANCA", "Franca De Santis", "Chief Financial Officer", ROME),
    ("U0RICHARD", "Richard Hughes", "VP Sales, UK & Ireland", LONDON),
    ("U0SABINE", "Sabine Vogel", "Head of Operations, DACH", BERLIN),
    ("U0CARMEN", "Carmen Ortega", "Director of Marketing", MADRID),
    ("U0PAOLO", "Paolo Ferraris", "Head of Engineering", ROME),
    ("U0DEBORAH", "Deborah Klein", "General Counsel", NEW_YORK),
    ("U0GIORGIO", "Giorgio Valle", "Senior Plant Manager", ROME),
    ("U0MARTINE", "Martine Lefèvre", "Senior Buyer", PARIS),
    ("U0ANTONIO", "Antonio Greco", "Principal Engineer", ROME),
    ("U0SUNITA", "Sunita Rao", "Engineering Manager", BENGALURU),
    ("U0GIULIA", "Giulia Romano", "Junior Software Engineer", ROME),
    ("U0MATTEO", "Matteo Ricci", "Graduate Trainee, Finance", ROME),
    ("U0EMMA", "Emma Clarke", "Social Media Assistant", LONDON),
    ("U0JONAS", "Jonas Becker", "Working Student, Data", BERLIN),
    ("U0LUCIA", "Lucía Navarro", "Junior UX Designer", MADRID),
    ("U0TYLER", "Tyler Brooks", "Sales Development Representative", NEW_YORK),
    ("U0AISHA", "Aisha Khan", "Junior Data Analyst", LONDON),
    ("U0SOFIA", "Sofia Esposito", "Marketing Intern", ROME),
    ("U0ARJUN", "Arjun Mehta", "Associate Engineer", BENGALURU),
    ("U0CAMILLE", "Camille Dubois", "Apprentice, Procurement", PARIS),
    ("U0DAVIDE", "Davide Colombo", "Junior Product Designer", ROME),
    ("U0LENA", "Lena Hoffmann", "Customer Success Associate", BERLIN),
)
"""Id, name, job title (where seniority shows), and the office's time zone and language."""

EVERYBODY = tuple(user_id for user_id, *_ in COLLEAGUES)


@dataclass(frozen=True)
class Channel:
    """A channel of Aurora; `details` are further fields of the conversation."""

    id: str
    name: str
    creator: str
    members: tuple[str, ...]
    private: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)


ANNOUNCEMENTS = {"is_general": True, "purpose": "Annunci per tutti / announcements for everybody"}
LEARNING = {"purpose": "Learning from the newest among us"}
ENGINEERS = ("U0ANTONIO", "U0SUNITA", "U0GIULIA", "U0JONAS", "U0ARJUN", "U0DAVIDE", OTHER_BOT)
LEADERS = (ADMIN, "U0FRANCA", "U0RICHARD", "U0SABINE", "U0CARMEN")
LEARNERS = ("U0LORENZO", "U0GIULIA", "U0EMMA", "U0PAOLO")
MENTORING = "C0MENTORING"

CHANNELS = (
    Channel("C0GENERALE", "generale", ADMIN, (*EVERYBODY, OTHER_BOT), details=ANNOUNCEMENTS),
    Channel("C0RANDOM", "random", ADMIN, (*EVERYBODY, GUEST)),
    Channel(MENTORING, "reverse-mentoring", ADMIN, LEARNERS, details=LEARNING),
    Channel("C0ENGINEERING", "engineering", "U0PAOLO", ENGINEERS),
    Channel("C0LEADERSHIP", "leadership", "U0LORENZO", LEADERS, private=True),
)

SMALL_TALK = (
    ("C0GENERALE", ADMIN, "Benvenuti nel nuovo trimestre! Questa settimana si parla di persone."),
    (
        "C0GENERALE",
        "U0LORENZO",
        "Thanks Chiara. I still have a lot to learn from our newest people.",
    ),
    (
        "C0RANDOM",
        "U0SOFIA",
        "Chi mi spiega perché la macchina del caffè chiede la password? :coffee:",
    ),
    ("C0RANDOM", "U0RICHARD", "If anybody can show me short videos that are *not* embarrassing …"),
    ("C0ENGINEERING", "U0GIULIA", "Yesterday's assistant demo is in the wiki, with the prompts."),
)


def seed(world: World) -> None:
    """Fill an empty world with Aurora; every id is the same each time."""
    for person in people():
        world.add_user(person)
    for channel in CHANNELS:
        _open(world, channel)
    for channel_id, author, text in SMALL_TALK:
        world.post_message(channel_id, user=author, text=text)
    for user_id in (*EVERYBODY, GUEST):
        for conversation in world.conversations_of(user_id):
            world.mark_read(user_id, conversation.id)


def _open(world: World, channel: Channel) -> None:
    """The bot is only where mentoring is talked about."""
    bots = (world.app.bot_user_id,) if channel.id == MENTORING else ()
    world.add_channel(
        channel.name,
        creator=channel.creator,
        members=(*channel.members, *bots),
        private=channel.private,
        channel_id=channel.id,
        **channel.details,
    )


def people() -> Iterator[User]:
    """The colleagues, and one each of what else there is: a guest, a leaver, another bot."""
    for user_id, name, title, (tz, locale) in COLLEAGUES:
        yield _colleague(user_id, name, title, tz, locale)
    yield User(
        GUEST,
        "nora.lind",
        "Nora Lind",
        title="Freelance Translator",
        email="nora@lind.example",
        tz="Europe/Stockholm",
        is_restricted=True,
    )
    yield User(
        DEACTIVATED,
        "pietro.galli",
        "Pietro Galli",
        title="Senior Controller",
        email="pietro.galli@aurora.example",
        deleted=True,
    )
    yield User(OTHER_BOT, "standup", "Standup", is_bot=True, bot_id="B0STANDUP", app_id="A0STANDUP")


def _colleague(user_id: str, name: str, title: str, tz: str, locale: str) -> User:
    handle = name.lower().replace(" ", ".").translate(_PLAIN_LETTERS)
    is_admin = user_id == ADMIN
    return User(
        user_id,
        handle,
        name,
        title=title,
        email=f"{handle}@aurora.example",
        tz=tz,
        locale=locale,
        is_admin=is_admin,
        is_owner=is_admin,
        is_primary_owner=is_admin,
    )


_PLAIN_LETTERS = str.maketrans("àèéìíòóùú", "aeeiioouu")
