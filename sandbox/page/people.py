"""Choosing who to be: the colleagues with their titles and places, and the other bots."""

from collections.abc import Iterator
from html import escape

from sandbox.models import SLACKBOT, User
from sandbox.page.markup import avatar, box, markup
from sandbox.page.viewer import place_of
from sandbox.world import World

FILTER = """(event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const card of document.querySelectorAll('.person')) {
    card.hidden = !card.textContent.toLowerCase().includes(wanted);
  }
}"""


def colleagues(world: World) -> Iterator[User]:
    """Everybody in the workspace but Slackbot and our app; those one cannot be are last."""
    own = (SLACKBOT, world.app.bot_user_id)
    users = (user for user in world.users.values() if user.id not in own)
    yield from sorted(
        users, key=lambda user: (user.is_bot, user.deleted, user.visible_name.casefold())
    )


def draw_people(world: World, current_id: str = "") -> None:
    """A card per colleague, a link to the page as they see it; some can only be looked at."""
    search = '<input class="input" type="search" placeholder="Search by name, title or place"'
    markup(f'{search} aria-label="Search colleagues">', "people-search").on(
        "input", js_handler=FILTER
    )
    with box("people", tag="ul"):
        for user in colleagues(world):
            markup(_card(user, is_current=user.id == current_id), tag="li")


def _card(user: User, *, is_current: bool) -> str:
    badges = "".join(f'<span class="badge">{badge}</span>' for badge in _badges(user))
    words = (
        f'{avatar(user)}<span class="person-words"><b>{escape(user.visible_name)} {badges}</b>'
        f"<span>{escape(user.title)}</span>"
        f"<small>{'' if user.is_bot else escape(place_of(user))}</small></span>"
    )
    if user.deleted or user.is_bot:
        return f'<span class="person is-gone" aria-disabled="true">{words}</span>'
    current = ' aria-current="true"' if is_current else ""
    return f'<a class="person" href="/as/{escape(user.id)}"{current}>{words}</a>'


def _badges(user: User) -> Iterator[str]:
    if user.is_bot:
        yield "App"
    if user.deleted:
        yield "Deactivated"
    if user.is_admin:
        yield "Admin"
    if user.is_restricted:
        yield "Guest"
