"""Puts the page onto the server of the stand-in."""

from pathlib import Path
from typing import Any, cast

from nicegui import ui
from starlette.applications import Starlette
from starlette.responses import RedirectResponse

from sandbox.acting import Acting
from sandbox.page.head import Head
from sandbox.page.home import Home
from sandbox.page.markup import attach, box, button, markup
from sandbox.page.modal import Modal
from sandbox.page.people import draw_people
from sandbox.page.room import Room
from sandbox.page.sidebar import Sidebar
from sandbox.page.stage import Stage
from sandbox.page.tab import Spot, Tab
from sandbox.page.topbar import Topbar
from sandbox.page.viewer import can_act_as
from sandbox.troubles import Troubles
from sandbox.world import World

_STYLE = Path(__file__).with_name("style.css")
_ONLY_FROM_HERE = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\';'
    " script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: http://127.0.0.1:* http://localhost:*; font-src 'self' data:;"
    " connect-src 'self' ws: wss:\">"
)
_WENT_BACK = """<script>
  addEventListener('popstate', () => emitEvent('went', location.pathname));
</script>"""


def mount(
    app: Starlette,
    world: World,
    acting: Acting,
    troubles: Troubles,
    *,
    due_url: str | None = None,
) -> None:
    """Serve the page at `/` and at `/as/<user id>` under `app`, beside the routes it has.

    Call it once per process, before the server starts: NiceGUI has one application only.
    `due_url` is asked for the next thing that is due, see `sandbox.page.stage.Stage`.
    """
    stage = Stage(world, acting, troubles, due_url)

    @ui.page("/", title=world.team.name)
    def everybody() -> None:
        _dress()
        _draw_entrance(world)

    @ui.page("/as/{user_id}", title=world.team.name)
    @ui.page("/as/{user_id}/{place}", title=world.team.name)
    def workspace(user_id: str, place: str = "") -> RedirectResponse | None:
        if not can_act_as(world, user_id):
            return RedirectResponse("/")
        _dress()
        world.forget_ephemerals(user_id)
        _draw_workspace(Tab(stage, user_id, _spot(world, user_id, place)))
        return None

    ui.run_with(
        cast("Any", app),
        title=world.team.name,
        favicon="🌱",
        tailwind=False,
        show_welcome_message=False,
    )


def _spot(world: World, user_id: str, place: str) -> Spot:
    """What a path shows: `home`, a conversation within sight, or else the first channel."""
    app = world.direct_of_bot(user_id)
    if place == "home" and world.manifest.app_home.home_tab_enabled:
        return Spot(app.id, at_home=True)
    mine = {conversation.id for conversation in world.conversations_of(user_id)}
    found = world.conversations.get(place)
    if found and (found.id in mine or found.kind == "public_channel"):
        return Spot(place)
    general = (each.id for each in world.conversations_of(user_id) if each.is_general)
    return Spot(next(general, app.id))


def _dress() -> None:
    """Our looks and rules; what NiceGUI wraps around everything is not the main part of it."""
    ui.add_head_html(_ONLY_FROM_HERE)
    ui.add_head_html(_WENT_BACK)
    ui.add_css(_STYLE.read_text())
    attach(next(ui.context.client.content.ancestors()), role="presentation")
    ui.colors(primary="#0f766e", dark="#1f2933", negative="#b42318")


def _draw_entrance(world: World) -> None:
    with box("entrance", role="main"):
        markup(f"Who do you want to be at {world.team.name}?", "entrance-title", tag="h1")
        markup("Open a second tab to be somebody else at the same time.", "entrance-more", tag="p")
        draw_people(world)


def _draw_workspace(tab: Tab) -> None:
    with box("page") as page:

        def toggle() -> None:
            page.classes(toggle="with-sidebar")

        def close() -> None:
            page.classes(remove="with-sidebar")

        tab.add(Topbar(tab, toggle))
        with box("frame"):
            with box("sidebar"):
                tab.add(Sidebar(tab, close))
            button("", close, "curtain", aria_label="Close the list", tabindex="-1")
            with box("place", role="main"):
                tab.add(Head(tab))
                tab.add(Room(tab))
                tab.add(Home(tab))
        tab.add(Modal(tab))
    ui.on("went", lambda event: _went(tab, event.args))
    tab.arrive()


def _went(tab: Tab, path: str) -> None:
    """The browser went back or forth."""
    parts = path.strip("/").split("/")
    place = parts[2] if len(parts) > 2 else ""
    tab.go(_spot(tab.world, tab.viewer.id, place), remember=False)
