"""The Home tab holds everything about one person, whoever it is."""

from bot.messages import ids, menu
from bot.messages.home import MOST_HISTORY, home
from tests.messages.drawn import labels_of, presses_of, words_of
from tests.messages.samples import (
    SEVERAL,
    history,
    in_one_of_several,
    in_several,
    newcomer,
    pairing,
    situation,
)


def test_a_member_sees_their_pairing_with_the_buttons_of_the_messages() -> None:
    here = situation("it", pairing=pairing(), feedback=None, overview=None)
    assert "sei tu a mostrare" in words_of(home(here))
    assert labels_of(home(here))[:2] == labels_of(menu.menu(here))[:2]
    assert labels_of(home(here))[0] == "Ci siamo visti"


def test_history_shows_the_latest_with_what_one_said() -> None:
    words = words_of(home(situation("en"))).splitlines()
    past = [line for line in words if line.startswith("Monday 30 November · ")]
    assert len(past) == MOST_HISTORY == 10
    assert "You gave the meeting 4 out of 5" in words


def test_history_names_the_programmes_of_whoever_has_had_several() -> None:
    """Also of who has left one since, or seen it end; to who has only ever had one it says nothing
    new."""
    assert words_of(home(in_several("en"))).count("Programme: ") == MOST_HISTORY
    assert "Programme: " not in words_of(home(in_one_of_several("en")))
    left = in_one_of_several("en", history=history(SEVERAL[0], SEVERAL[1]))
    assert words_of(home(left)).count("Programme: ") == MOST_HISTORY


def test_every_earlier_meeting_can_be_told_about() -> None:
    presses = presses_of(home(situation("en", pairing=None)))
    assert presses.count((ids.GIVE_FEEDBACK, str(pairing().id))) == MOST_HISTORY


def test_admins_find_their_buttons_at_the_end() -> None:
    actions = [action for action, _ in presses_of(home(situation("en")))]
    assert actions[-7:] == [
        ids.RUN_ROUND,
        ids.PREVIEW,
        ids.POST_PROMPT,
        ids.INVITE,
        ids.STARTERS,
        ids.SETTINGS,
        ids.ADD_PROGRAMME,
    ]


def test_others_see_no_admin_s_buttons() -> None:
    actions = [action for action, _ in presses_of(home(situation("en", overview=None)))]
    assert ids.RUN_ROUND not in actions


def test_somebody_new_learns_what_this_is_and_can_join() -> None:
    assert "half an hour" in words_of(home(newcomer("en")))
    assert ids.JOIN in dict(presses_of(home(newcomer("en"))))


def test_a_guest_learns_why_joining_is_closed() -> None:
    assert "Guest accounts" in words_of(home(newcomer("en", is_guest=True)))
    assert ids.JOIN not in dict(presses_of(home(newcomer("en", is_guest=True))))
