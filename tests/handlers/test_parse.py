"""From what Slack sends to values: whatever it is, a value or a refusal with a word for it."""

from datetime import date

import pytest

from bot.domain.errors import (
    ChannelMissing,
    GenerationMissing,
    InvalidDate,
    InvalidRating,
    NotInThisPairing,
    TimeHasPassed,
)
from bot.domain.feedback import Feedback
from bot.domain.members import Profile
from bot.domain.pairings import Role
from bot.domain.safety import Report
from bot.domain.starters import WAYS_OF_WORKING, Occasion
from bot.messages import ids
from bot.messages.prompts import READY_MADE, ready_made
from bot.starters import StarterForm
from handlers import parse, telling
from tests.handlers.forms import Json, all_chosen, chosen, submitted, written

TODAY = date(2026, 11, 25)


class TestMessages:
    @pytest.mark.parametrize("subtype", [None, "file_share"])
    def test_a_person_writes_in_their_dm(self, subtype: str | None) -> None:
        assert parse.is_from_a_person({"channel_type": "im", "subtype": subtype})

    @pytest.mark.parametrize(
        "event",
        [
            {"channel_type": "im", "bot_id": "B0MENTOR"},
            {"channel_type": "im", "subtype": "message_changed"},
            {"channel_type": "im", "subtype": "message_deleted"},
            {"channel_type": "im", "subtype": "bot_message"},
            {"channel_type": "channel"},
            {"channel_type": "mpim"},
            {},
        ],
    )
    def test_nothing_else_is_a_persons_word(self, event: Json) -> None:
        """Neither a bot's, nor an edit, nor anything in a channel or a group DM."""
        assert not parse.is_from_a_person(event)


class TestOwnDm:
    @pytest.mark.parametrize(
        "event", [{"type": "message", "channel_type": "im"}, {"type": "app_home_opened"}]
    )
    def test_who_writes_to_us_or_opens_the_app_shows_their_dm(self, event: Json) -> None:
        assert parse.own_dm({**event, "user": "U0EMMA", "channel": "D0EMMA"}) == "D0EMMA"

    @pytest.mark.parametrize(
        "event",
        [
            {"type": "message", "channel_type": "im", "user": "U0MENTOR", "bot_id": "B0MENTOR"},
            {"type": "message", "channel_type": "mpim", "user": "U0EMMA"},
            {"type": "app_mention", "user": "U0EMMA"},
            {},
        ],
    )
    def test_nothing_else_does(self, event: Json) -> None:
        assert parse.own_dm({**event, "channel": "D0EMMA"}) is None


class TestPairingId:
    def test_a_number_is_an_id(self) -> None:
        assert parse.pairing_id("42") == 42

    @pytest.mark.parametrize(
        "value", [None, "", "-1", "4.2", "42; DROP TABLE", "٤٢", "²", "9" * 16, 42, ["42"]]
    )
    def test_anything_else_is_nobodys(self, value: object) -> None:
        with pytest.raises(NotInThisPairing):
            parse.pairing_id(value)


class TestJoinForm:
    def test_it_gives_a_profile(self) -> None:
        form = submitted(
            generation=chosen("3"),
            can_show=all_chosen("short-video"),
            wants_to_learn=all_chosen("start-ups", "ai-assistants"),
            do_not_ask=all_chosen("yes"),
            language=chosen("it"),
            rules=all_chosen("accepted"),
        )
        profile = Profile(
            3, frozenset({"short-video"}), frozenset({"start-ups", "ai-assistants"}), "it", False
        )
        assert parse.join_form(form) == (profile, True)

    def test_topics_language_and_rules_may_be_left_out(self) -> None:
        """A member who changes their profile has no rules to accept."""
        assert parse.join_form(submitted(generation=chosen("0"))) == (Profile(0), False)

    def test_slacks_language_is_none_of_ones_own(self) -> None:
        form = submitted(generation=chosen("0"), language=chosen(ids.SAME_AS_SLACK))
        assert parse.join_form(form)[0].language is None

    def test_rules_that_are_not_ticked_are_not_accepted(self) -> None:
        form = submitted(generation=chosen("0"), rules=all_chosen())
        assert parse.join_form(form)[1] is False

    def test_what_was_never_offered_is_left_out(self) -> None:
        """Or is no longer, since the form was opened."""
        form = submitted(
            generation=chosen("0"),
            can_show=all_chosen("short-video", "dancing"),
            language=chosen("tlh"),
        )
        assert parse.join_form(form)[0] == Profile(0, frozenset({"short-video"}))

    @pytest.mark.parametrize("generation", [None, "", "4", "-1", "young", "٣"])
    def test_it_needs_a_generation_that_exists(self, generation: str | None) -> None:
        with pytest.raises(GenerationMissing):
            parse.join_form(submitted(generation=chosen(generation)))

    def test_an_empty_view_is_refused_with_a_word(self) -> None:
        with pytest.raises(GenerationMissing):
            parse.join_form({})


class TestDates:
    def test_the_form_gives_the_day_that_was_picked(self) -> None:
        form = submitted(until={"type": "datepicker", "selected_date": "2026-12-24"})
        assert parse.pause_form(form, TODAY) == date(2026, 12, 24)

    def test_a_form_without_a_day_is_refused(self) -> None:
        form = submitted(until={"type": "datepicker", "selected_date": None})
        with pytest.raises(InvalidDate):
            parse.pause_form(form, TODAY)


class TestFeedbackForm:
    def test_it_gives_what_was_said_of_which_pairing(self) -> None:
        form = submitted(
            "42",
            met=chosen(ids.YES),
            rating=chosen("5"),
            learned=written("  How reels are cut\n"),
            share=chosen(ids.NO),
        )
        word = Feedback(met=True, rating=5, learned="How reels are cut", share=False)
        assert parse.feedback_form(form) == (42, word)

    def test_who_did_not_meet_has_rated_nothing(self) -> None:
        """Slack lets nobody take back what they chose."""
        form = submitted("42", met=chosen(ids.NO), rating=chosen("5"), learned=written(None))
        assert parse.feedback_form(form) == (42, Feedback(met=False))

    def test_all_may_be_left_out(self) -> None:
        form = submitted("42", met=chosen(None), rating=chosen(None), learned=written(None))
        assert parse.feedback_form(form) == (42, Feedback())

    @pytest.mark.parametrize("rating", ["0", "6", "-1", "4.5", "²", "good"])
    def test_a_rating_that_was_never_offered_is_refused(self, rating: str) -> None:
        with pytest.raises(InvalidRating):
            parse.feedback_form(submitted("42", rating=chosen(rating)))

    def test_a_form_about_no_pairing_is_refused(self) -> None:
        with pytest.raises(NotInThisPairing):
            parse.feedback_form(submitted("", rating=chosen("5")))


class TestChosenAnswers:
    def test_an_answer_comes_back_with_the_meeting_that_was_chosen(self) -> None:
        pairing_id, answer = parse.chosen_answer("42 5 ottimo &amp; abbondante")
        assert (pairing_id, answer.word) == (
            42,
            telling.answer_in("5 ottimo &amp; abbondante").word,
        )

    @pytest.mark.parametrize("value", [None, "", "five", "-1 5"])
    def test_one_about_nothing_is_refused(self, value: object) -> None:
        with pytest.raises(NotInThisPairing):
            parse.chosen_answer(value)


class TestChannelForms:
    @pytest.mark.parametrize("channel", ["C0GENERAL", "G0OLD"])
    def test_a_channel_is_taken(self, channel: str) -> None:
        assert parse.channel_form(submitted(channel=_channel(channel))) == channel

    @pytest.mark.parametrize("channel", [None, "", "general", "#general", "U0EMMA", "D0EMMA"])
    def test_anything_else_is_no_channel(self, channel: str | None) -> None:
        with pytest.raises(ChannelMissing):
            parse.channel_form(submitted(channel=_channel(channel)))

    def test_ones_own_words_come_before_a_ready_made_prompt(self) -> None:
        form = submitted(
            channel=_channel("C0GENERAL"),
            ready_made=chosen(READY_MADE[0]),
            text=written("  Which rule would you drop? "),
        )
        assert parse.prompt_form(form, "en") == ("C0GENERAL", "Which rule would you drop?")

    def test_a_ready_made_prompt_is_in_the_programmes_language(self) -> None:
        form = submitted(channel=_channel("C0GENERAL"), ready_made=chosen(READY_MADE[0]))
        assert parse.prompt_form(form, "it") == ("C0GENERAL", ready_made(READY_MADE[0], "it"))

    def test_without_both_there_is_no_text(self) -> None:
        form = submitted(channel=_channel("C0GENERAL"), ready_made=chosen(None))
        assert parse.prompt_form(form, "en") == ("C0GENERAL", "")


def test_the_form_for_a_starter_gives_what_was_entered_in_each_language() -> None:
    form = submitted(
        words_en=written(" Let’s make a reel. "),
        words_it=written(None),
        voice=chosen("mentee"),
        occasion=chosen("again"),
    )
    assert parse.starter_form(form | {"private_metadata": "short-video"}) == StarterForm(
        subject="short-video",
        voice=Role.MENTEE,
        occasion=Occasion.AGAIN,
        words={"en": "Let’s make a reel.", "it": ""},
    )


@pytest.mark.parametrize("value", [None, "", "fax-machines", 7, ["short-video"]])
def test_a_window_about_nothing_that_we_know_is_about_all_topics(value: object) -> None:
    assert parse.subject(value) == WAYS_OF_WORKING


def _channel(value: str | None) -> Json:
    return {"type": "conversations_select", "selected_conversation": value}


class TestSafety:
    def test_only_ids_of_users_are_avoided(self) -> None:
        view = submitted(avoided={"selected_users": ["U0RICHARD", "C0GENERAL", 7]})
        assert parse.avoided(view) == {"U0RICHARD"}

    def test_only_the_id_of_a_user_is_a_manager(self) -> None:
        for users, manager in ((["U0RICHARD"], "U0RICHARD"), (["C0GENERAL"], None), (None, None)):
            view = submitted(generation=chosen("0"), reports_to={"selected_users": users})
            assert parse.join_form(view)[0].reports_to == manager

    @pytest.mark.parametrize(("ticks", "writer"), [((), None), ((ids.YES,), "U0EMMA")])
    def test_who_wrote_is_told_by_the_tick_alone(
        self, ticks: tuple[str, ...], writer: str | None
    ) -> None:
        view = submitted("U0CHIARA", not_right=written(" Hm. "), name_me=all_chosen(*ticks))
        assert parse.report_form(view, by="U0EMMA") == (Report("Hm.", writer), "U0CHIARA")


@pytest.mark.parametrize("value", [None, "", "1", "1 2 3", "a 1", "-1 2", "1 -2", "1 9" + "9" * 20])
def test_a_time_in_a_button_is_two_numbers(value: object) -> None:
    with pytest.raises(NotInThisPairing):
        parse.pairing_and_number(value)


def test_a_time_beyond_all_calendars_has_passed() -> None:
    with pytest.raises(TimeHasPassed):
        parse.instant(10**14)


def test_of_a_form_that_comes_back_only_what_its_blocks_are_called_is_kept() -> None:
    """It has all its options with it, and many forms may come at once."""
    field = {"type": "input", "block_id": "topics", "element": {"options": [{"value": "a"}] * 100}}
    body = {"view": {"blocks": [field], "state": {"values": {}}}, "message": {"blocks": [field]}}
    parse.forget_what_was_drawn(body)
    assert body["view"] == {
        "blocks": [{"type": "input", "block_id": "topics"}],
        "state": {"values": {}},
    }
    assert body["message"] == {"blocks": [field]}
    parse.forget_what_was_drawn({"view": None})
    parse.forget_what_was_drawn({})
