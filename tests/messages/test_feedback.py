"""The form knows what was said before; the thanks repeat it and blame nobody."""

from dataclasses import replace
from typing import Any

from slack_sdk.models.views import View

from bot.domain.feedback import Feedback
from bot.domain.pairings import Pairing
from bot.domain.situation import Place, Situation
from bot.messages import feedback, home, ids, menu
from bot.messages.text import Message
from tests.messages.drawn import fields_of, presses_of
from tests.messages.samples import (
    MONDAY_TEN,
    PROGRAMME,
    SEVERAL,
    awaited,
    closed,
    member,
    met,
    pairing,
    situation,
    with_one_gone,
)

NASTY = "<!channel> ask *me*"


def form(given: Feedback | None = None, *, has_met: bool = False) -> View:
    about = met(pairing()) if has_met else pairing()
    return feedback.feedback_modal(about, given, member(1), "en")


def thanks(given: Feedback, *, is_edit: bool = False, is_closed: bool = False) -> Message:
    about = closed(pairing()) if is_closed else pairing()
    return feedback.thanks(about, given, member(1, "en"), is_edit)


def press(shown: Message, action: str = ids.MET) -> dict[str, Any]:
    """As Slack tells of a press in that message."""
    return {"actions": [{"action_id": action}], "message": shown.payload()}


def initial(view: View, field: str) -> str | None:
    option = fields_of(view)[field].get("initial_option")
    return option and option["value"]


def test_the_form_knows_its_pairing() -> None:
    assert form().to_dict()["private_metadata"] == str(pairing().id)


def test_an_empty_form_suggests_no_answer_but_privacy() -> None:
    assert initial(form(), ids.HAVE_MET) is None
    assert initial(form(), ids.RATING) is None
    assert initial(form(), ids.SHARE) == ids.NO


def test_who_met_reads_whom_above_where_they_stand_now() -> None:
    """In the place of an old status: the present introduction is another, and still to come; what
    was asked while they paused is gone."""
    now = situation("en", pairing=replace(pairing(), id=2), programme=PROGRAMME)
    old = closed(met(pairing()))
    pressed = press(menu.menu(situation("en", pairing=pairing())))
    drawn = feedback.met_noted(old, member(1, "en"), None, now, pressed)
    said = drawn.text.splitlines()
    assert said[0] == "You met <@U0000000002>. 🎉 Thank you for making the time."
    assert said[1] == "That round is over, but your answer still counts."
    assert "You are taking part." in said
    asked = awaited("en")
    after = replace(asked, pairing=met(asked.pairing or pairing()))
    assert "all the same" not in feedback.met_noted(old, member(1, "en"), None, after, {}).text


def test_a_second_press_on_we_met_cannot_be_about_somebody_else() -> None:
    """Only what stood there can still be pressed where one was; all else is there as ever."""
    old, new, other = (replace(pairing(), id=number) for number in (1, 2, 3))

    def in_both(here: Pairing) -> Situation:
        return situation("en", pairing=here, elsewhere=(Place(SEVERAL[1], other),))

    pressed = press(menu.menu(in_both(old)))
    for drawn in (
        feedback.met_noted(met(old), member(1, "en"), None, in_both(new), pressed),
        home.home(in_both(new), pressed=pressed),
    ):
        presses = presses_of(drawn)
        assert [value for action, value in presses if action == ids.MET] == ["3"]
        assert (ids.NO_TIME, "2") in presses
    assert (ids.MET, "2") in presses_of(home.home(in_both(new)))


def test_who_pressed_we_met_is_not_asked_again() -> None:
    assert initial(form(has_met=True), ids.HAVE_MET) == ids.YES


def test_a_second_answer_starts_from_the_first() -> None:
    view = form(Feedback(met=False, rating=3, learned="Macros", share=True))
    assert initial(view, ids.HAVE_MET) == ids.NO
    assert initial(view, ids.RATING) == "3"
    assert initial(view, ids.SHARE) == ids.YES
    assert fields_of(view)[ids.LEARNED]["initial_value"] == "Macros"


def test_the_ratings_go_from_one_to_five_with_words_at_both_ends() -> None:
    options = fields_of(form())[ids.RATING]["options"]
    assert [option["value"] for option in options] == ["1", "2", "3", "4", "5"]
    assert options[0]["text"]["text"] == "1 – hardly"
    assert options[4]["text"]["text"] == "5 – very much"


def test_a_line_too_long_for_the_field_is_kept_by_leaving_it_empty() -> None:
    """As a message may be; a form with all of it Slack would refuse."""
    view = form(Feedback(met=True, learned="x" * 3001))
    assert "initial_value" not in fields_of(view)[ids.LEARNED]
    assert "stays as it is" in str(view.to_dict())
    longest = form(Feedback(met=True, learned="x" * 3000))
    assert len(fields_of(longest)[ids.LEARNED]["initial_value"]) == 3000


def test_words_that_leave_it_open_are_asked_whether_they_met() -> None:
    drawn = thanks(Feedback(learned="he never wrote back"))
    assert "did you meet <@U0000000002>?" in drawn.text
    assert [action for action, _ in presses_of(drawn)] == [ids.MET, ids.NOT_MET, ids.MENU]


def test_thanks_repeat_what_was_noted_without_its_markup() -> None:
    words = thanks(Feedback(met=True, rating=4, learned=NASTY)).text
    assert "You met <@U0000000002> and gave the meeting 4 out of 5." in words
    assert "> &lt;!channel&gt; ask" in words


def test_thanks_can_be_changed_into_another_answer() -> None:
    drawn = thanks(Feedback(met=True))
    assert presses_of(drawn) == [(ids.GIVE_FEEDBACK, str(pairing().id))]


def test_thanks_say_whether_the_words_are_shared() -> None:
    assert "stay private" in thanks(Feedback(learned="x")).text
    assert "never your name" in thanks(Feedback(learned="x", share=True)).text


def test_nothing_is_promised_about_words_that_were_not_written() -> None:
    assert "private" not in thanks(Feedback(met=True, rating=5)).text


def test_who_did_not_meet_is_thanked_like_everybody() -> None:
    words = thanks(Feedback(met=False)).text
    assert "Thank you" in words
    assert "That happens" in words


def test_a_rating_alone_is_noted_as_such() -> None:
    assert "Your meeting with <@U0000000002>: 2 out of 5." in thanks(Feedback(rating=2)).text


def test_a_change_is_called_a_change() -> None:
    assert "updated" in thanks(Feedback(met=True), is_edit=True).text
    assert "updated" not in thanks(Feedback(met=True)).text


def test_a_closed_round_still_counts() -> None:
    assert "still counts" in thanks(Feedback(met=True), is_closed=True).text
    assert "still counts" not in thanks(Feedback(met=True)).text


def test_the_thanks_name_whom_the_question_named() -> None:
    """Who was gone by then is not thanked for; who was there before they left is."""
    about = with_one_gone(pairing(people=4))
    *others, last = about.seats
    was_there = replace(about, seats=(*others, replace(last, met=True, said_at=MONDAY_TEN)))
    reader, given = member(1, "en"), Feedback(met=True, rating=5)
    assert "<@U0000000004>" not in feedback.thanks(about, given, reader, False).text
    assert "<@U0000000004>" in feedback.thanks(was_there, given, reader, False).text
    alone = with_one_gone(pairing())
    assert "<@U0000000002>" in feedback.thanks(alone, given, reader, False).text
