"""Choosing who to be: the colleagues with their titles and places."""

from collections.abc import Iterator
from html import escape

from sandbox.models import User
from sandbox.page.markup import avatar, box, markup
from sandbox.page.viewer import is_person, place_of
from sandbox.world import World

FILTER = """(event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const card of document.querySelectorAll('.person')) {
    card.hidden = !card.textContent.toLowerCase().includes(wanted);
  }
}"""


def colleagues(world: World) -> Iterator[User]:
    """Everybody one could be, the deactivated last."""
    people = (user for user in world.users.values() if is_person(user))
    yield from sorted(people, key=lambda user: (user.deleted, user.visible_name.casefold()))


def draw_people(world: World, current_id: str = "") -> None:
    """A card per colleague: a link to the page as they see it; the deactivated cannot be chosen."""
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
        f"<span>{escape(user.title)}</span><small>{escape(place_of(user))}</small></span>"
    )
    if user.deleted:
        return f'<span class="person is-gone" aria-disabled="true">{words}</span>'
    current = ' aria-current="true"' if is_current else ""
    return f'<a class="person" href="/as/{escape(user.id)}"{current}>{words}</a>'


def _badges(user: User) -> Iterator[str]:
    if user.deleted:
        yield "Deactivated"
    if user.is_admin:
        yield "Admin"
    if user.is_restricted:
        yield "Guest"
