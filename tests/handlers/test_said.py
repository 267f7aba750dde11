"""What people write, understood."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands import Command, Request, Worry
from bot.domain.errors import (
    InvalidDate,
    InvalidRating,
)
from bot.domain.feedback import RATINGS, Feedback
from handlers import asked, away, markup, menu, said, staying, telling
from handlers.said import Wish
from tests.handlers.growth import AT_ONCE, LIKE_ANY, effort, growth

TODAY = date(2026, 11, 25)
Json = dict[str, Any]


def _word(text: str) -> Feedback:
    return telling.answer_in(text).word


def chosen(value: str | None) -> Json:
    """A select or radio buttons; None for nothing chosen."""
    return {"type": "static_select", "selected_option": value and {"value": value}}


class TestCommands:
    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("", Request(Command.MENU)),
            ("join", Request(Command.JOIN)),
            ("Iscriviti!", Request(Command.JOIN)),
            ("pausa 24/12/2026", Request(Command.PAUSE, "24/12/2026")),
            ("status &amp; more", Request(Command.STATUS, "& more")),
        ],
    )
    def test_they_are_understood_in_every_language(self, typed: str, expected: Request) -> None:
        assert said.request(typed) == expected

    def test_an_unknown_word_is_none(self) -> None:
        assert said.request("dance with me") is None

    @pytest.mark.parametrize("typed", ["status", "pause 2026-12-24", "pausa 24.12.2026", "help!"])
    def test_a_message_that_is_nothing_else_is_a_command(self, typed: str) -> None:
        assert said.whole_command(typed) == said.request(typed) is not None

    @pytest.mark.parametrize(
        ("typed", "command"),
        [
            ("pause please", Command.PAUSE),
            ("pausa per un po’", Command.PAUSE),
            ("help me please", Command.HELP),
            ("aiuto per favore", Command.HELP),
            ("status, please!", Command.STATUS),
        ],
    )
    def test_a_polite_word_changes_no_command(self, typed: str, command: Command) -> None:
        assert said.whole_command(typed) == Request(command)

    @pytest.mark.parametrize(
        "typed",
        [
            "pause until 24 December",
            "pausa fino al 24 dicembre",
            "pausa fino a giovedì 24 dicembre 2026",
            "pause until I am back from my parental leave",
            "pause for two weeks",
            "pausa per un mese",
        ],
    )
    def test_a_command_with_what_it_takes_is_one_however_long(self, typed: str) -> None:
        assert said.whole_command(typed) == said.request(typed) is not None

    @pytest.mark.parametrize(
        "typed", ["stop for two weeks", "stop until Monday", "lascia per un mese"]
    )
    def test_whoever_stops_for_a_while_pauses(self, typed: str) -> None:
        found = said.whole_command(typed)
        assert found is not None
        assert found.command is Command.PAUSE

    @pytest.mark.parametrize(
        "typed",
        [
            "status was fine",
            "pausing for thought",
            "we met",
            "pause for thought was great",
            "Pause before answering",
            "help others more often",
            "Stop using Excel",
            "leave room for questions",
            "basta slide noiose",
            "leave please",
        ],
    )
    def test_a_message_that_only_begins_like_one_is_none(self, typed: str) -> None:
        """It is feedback, rather."""
        assert said.whole_command(typed) is None

    @pytest.mark.parametrize(
        "typed",
        [
            *("leave please", "quit Excel", "basta slide", "leave?", "Leave ?", "stop", "Basta!"),
            *("unsubscribe", "Cancellami.", "esco", "esco da Reels"),
        ],
    )
    def test_nobody_is_certain_to_leave_who_says_more_than_the_word(self, typed: str) -> None:
        """What cannot be taken back is never done from a guess."""
        found = said.request(typed)
        assert found is not None
        assert found.command is Command.LEAVE
        assert found.rest or not found.is_sure

    @pytest.mark.parametrize("typed", ["leave", "Esci.", "quit"])
    def test_the_word_alone_is_certain(self, typed: str) -> None:
        found = said.whole_command(typed)
        assert found == Request(Command.LEAVE)


class TestWishesAndKindness:
    @pytest.mark.parametrize(
        "typed",
        [
            "I want to leave",
            "I quit",
            "I would like to quit.",
            "I'd like to leave the programme, please",
            "I’m out",
            "im out",
            "let me out!",
            "I do not want to continue",
            "i dont want to continue",
            "I don't want this anymore",
            "I don’t want to participate any more",
            "please stop sending me these messages!",
            "leave me alone",
            "Please stop",
            "leave please",
            "stop this now",
            "No, I don't want to take part",
            "unjoin",
            "voglio fermarmi",
            "Non voglio partecipare",
            "non mi va più",
            "Non voglio più continuare, grazie",
            "non voglio continuare",
            "voglio cancellarmi",
            "Vorrei ritirarmi.",
            "mi ritiro",
            "basta per favore",
            "Disiscrivimi!",
            "I changed my mind, I won't take part any more",
            "I'm dropping out",
            "mi tiro fuori",
            "non mi piace, voglio andarmene",
            "fatemi uscire",
            "come si esce?",
        ],
    )
    def test_who_says_nothing_but_that_they_want_to_stop_wishes_to_leave(self, typed: str) -> None:
        assert said.wishes_to_leave(typed)

    @pytest.mark.parametrize(
        "typed",
        [
            "I don't want to stop",
            "non voglio smettere",
            "5/5 Non voglio più usare Excel",
            "I want to leave Excel behind",
            "Stop using Excel",
            "I no longer want to be afraid of charts",
            "basta con le slide",
            "leave",
            "Let me out of the meeting room, we joked",
            " ".join(["this program"] * 5_000),
        ],
    )
    def test_what_says_more_or_something_else_is_no_such_wish(self, typed: str) -> None:
        assert not said.wishes_to_leave(typed)

    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("I would like to leave Reels", (Command.LEAVE, "reels")),
            ("Please, I’d like to quit the coffee", (Command.LEAVE, "the coffee")),
            ("vorrei lasciare Il tè delle cinque", (Command.LEAVE, "il tè delle cinque")),
            ("leave Reels", (Command.LEAVE, "Reels")),
            ("Vorrei iscrivermi a Reels", (Command.JOIN, "a reels")),
            ("I would like to leaven bread", None),
            ("He would like to leave Reels", None),
        ],
    )
    def test_what_somebody_wants_to_join_or_leave_is_what_follows(
        self, typed: str, expected: tuple[Command, str] | None
    ) -> None:
        found = said.taking_part(typed)
        assert (found and (found.command, found.rest)) == expected

    @pytest.mark.parametrize(
        ("typed", "wishes"),
        [
            *(("I’d like to join", True), ("ciao, vorrei iscrivermi al programma!", True)),
            *(("I want to take part in this programme, please", True), ("join", False)),
            *(("I want to join two clips", False), ("vorrei partecipare di più", False)),
        ],
    )
    def test_who_wishes_to_join_says_nothing_besides(self, typed: str, *, wishes: bool) -> None:
        assert said.wishes_to_join(typed) is wishes

    @pytest.mark.parametrize(
        ("typed", "is_back"),
        [
            *(("I’m back", True), ("Im back!", True), ("hi, I am back again", True)),
            *(("Sono tornata", True), ("ciao, sono tornato!", True), ("Rieccomi", True)),
            *(("I'm back from a great meeting", False), ("sono tornata a usare Excel", False)),
        ],
    )
    def test_who_is_back_says_nothing_besides(self, typed: str, is_back: bool) -> None:
        assert said.is_back(typed) is is_back

    @pytest.mark.parametrize(
        "typed",
        [
            "Thank you!",
            "ok great",
            "grazie di tutto",
            "Thanks Richard",
            "Thank You Very Much!",
            "Grazie, <@U0RICHARD>!",
            "cheers",
            "ok, thanks a lot",
            "Ciao, grazie mille :pray:",
            "va bene così",
        ],
    )
    def test_thanks_are_thanks_in_a_few_known_words(self, typed: str) -> None:
        assert said.is_thanks(typed)

    @pytest.mark.parametrize(
        "typed",
        ["Hello there!", "good morning", "Ciao a tutti", "hey there", "ciao!", "Buongiorno Sofia"],
    )
    def test_greetings_are_greetings_in_a_few_known_words(self, typed: str) -> None:
        assert said.is_greeting(typed)

    @pytest.mark.parametrize(
        "typed", ["ciao, come va?", "Hi, how are you?", "come stai?", "hello, how’s it going?"]
    )
    def test_who_asks_how_we_are_greets(self, typed: str) -> None:
        assert said.is_greeting(typed)

    @pytest.mark.parametrize(
        ("typed", "asks"),
        [
            *(("what is this?", True), ("Come funziona?", True), ("che cos’è?", True)),
            *(("how does this work?", True), ("ciao, a cosa serve?", True)),
            *(
                ("come funziona l’IA?", False),
                ("this is how it works", False),
            ),
        ],
    )
    def test_who_asks_what_this_is_says_nothing_besides(self, typed: str, *, asks: bool) -> None:
        assert said.asks_what_this_is(typed) is asks

    @pytest.mark.parametrize(
        "typed",
        [
            "thanks to her I made my first reel",
            "ok. Boring",
            "great",
            "great, thanks to Richard I can cut",
            "hello world is what we wrote",
            "thanks 5",
            "",
        ],
    )
    def test_what_says_more_is_neither(self, typed: str) -> None:
        assert not said.is_thanks(typed)
        assert not said.is_greeting(typed)


class TestDates:
    def test_a_day_is_understood(self) -> None:
        assert away.until("24 December", TODAY) == date(2026, 12, 24)

    @pytest.mark.parametrize("typed", [None, "", "for thought"])
    def test_what_is_no_day_is_refused(self, typed: str | None) -> None:
        with pytest.raises(InvalidDate):
            away.until(typed, TODAY)


class TestFeedbackInWords:
    @pytest.mark.parametrize(
        ("typed", "rating", "learned"),
        [
            ("4", 4, None),
            ("4/5", 4, None),
            ("5!", 5, None),
            ("4, I made my first reel", 4, "I made my first reel"),
            ("4 - I made my first reel.", 4, "I made my first reel."),
            ("5\n\nI made my first reel", 5, "I made my first reel"),
            ("I made my first reel, 4/5", 4, "I made my first reel"),
            ("I made my first reel 4.", 4, "I made my first reel"),
            ("I made my first reel", None, "I made my first reel"),
            ("&lt;3 5", 5, "<3"),
            ("5 out of 5 great", 5, "great"),
            ("4 su 5: ottimo", 4, "ottimo"),
            ("ottimo, 4 su 5", 4, "ottimo"),
            ("5 su tutto", 5, "su tutto"),
            ("It was 4/5", 4, None),
            ("I'd say 3", 3, None),
            ("Direi 5!", 5, None),
            ("5 stars, minutes flew", 5, "minutes flew"),
            ("3 orecchini, no: 3", 3, "orecchini, no: 3"),
            ("thank you, it was 4/5", 4, None),
            ("Grazie mille! È stato un 5", 5, None),
            ("I would give it a 4", 4, None),
            ("gli darei un 4", 4, None),
            ("5/5 Non voglio più usare Excel", 5, "Non voglio più usare Excel"),
        ],
    )
    def test_a_number_and_a_line_in_either_order(
        self, typed: str, rating: int | None, learned: str | None
    ) -> None:
        """Who gives a rating has met; of words alone nothing follows."""
        met = True if rating else None
        assert _word(typed) == Feedback(met=met, rating=rating, learned=learned)

    @pytest.mark.parametrize(
        "typed",
        [
            "10 minutes",
            "4/10",
            "at 15:30",
            "1st time",
            "4 su 10",
            "3 out of 10",
            "snow, -4",
            "5 minutes late",
            "5 or so people came",
            "2 of us were ill",
            "3 Things I had not known",
            "5 minuti di ritardo",
            "5 o giù di lì",
            "4 persone, troppe",
            "4 or 5, I can’t decide",
            "between 3 and 4",
            "direi 4 o 5",
        ],
    )
    def test_a_number_that_is_no_rating_is_a_word(self, typed: str) -> None:
        assert _word(typed) == Feedback(learned=typed)

    @pytest.mark.parametrize(
        "typed",
        [
            "no",
            "No!",
            "not yet",
            "non ancora",
            "No we didn't",
            "We did not meet.",
            "We didn’t meet",
            "we didn't meet",
            "we didn't meet after all",
            "Actually, we didn't meet",
            "my mistake, we never met",
            "alla fine non ci siamo visti",
            "scusa, non ci siamo viste alla fine",
        ],
    )
    def test_no_is_no(self, typed: str) -> None:
        assert _word(typed) == Feedback(met=False)

    @pytest.mark.parametrize(
        "typed",
        [
            "We did not meet this week",
            "We couldn't make it this week",
            "we couldn’t find a time with all those holidays",
            "No we didn't meet because he was ill",
            "no non ci siamo visti perché era in ferie",
            "Non siamo riusciti a vederci in tempo",
            "Purtroppo non ci siamo visti per le ferie",
        ],
    )
    def test_a_no_that_goes_on_is_kept_whole(self, typed: str) -> None:
        assert _word(typed) == Feedback(met=False, learned=typed)

    @pytest.mark.parametrize(
        "typed",
        [
            "No complaints, great chat!",
            "No problem at all, lovely person",
            "No, anzi, è stato molto utile",
            "No, actually it was fun",
            "No-brainer, do it",
            "no time this week",
            "Couldn’t be better",
            "We could not have had more fun",
            "Purtroppo non abbiamo finito",
            "Si è ammalata, rimandiamo a lunedì",
            "Certo che no",
            "Certo che sì",
            "Yes minister was our topic",
            "Met expectations",
            "Si vede che è brava",
        ],
    )
    def test_what_only_begins_like_a_yes_or_a_no_leaves_it_open(self, typed: str) -> None:
        """Whether they met is never recorded from a guess; the words are kept, and we ask."""
        assert _word(typed) == Feedback(learned=typed)

    @pytest.mark.parametrize(
        ("typed", "learned"),
        [
            ("Yes we met on Monday", "Yes we met on Monday"),
            ("Sì ci siamo visti", None),
            ("yes, we did", None),
            ("Si certo, al bar", "al bar"),
            ("Sì! Bellissimo", "Bellissimo"),
        ],
    )
    def test_a_yes_that_is_set_off_or_says_that_they_met_is_one(
        self, typed: str, learned: str | None
    ) -> None:
        assert _word(typed) == Feedback(met=True, learned=learned)

    @pytest.mark.parametrize(
        "typed",
        [
            "no, we met yesterday",
            "No we already met on Monday",
            "no, ci siamo visti ieri",
            "no no, già visti ieri",
            "sorry I forgot, we met last week",
        ],
    )
    def test_a_sentence_that_they_met_counts_more_than_the_no_before_it(self, typed: str) -> None:
        """It was to another question: whether they meet all the same."""
        assert said.meets(typed) is None
        answer = telling.answer_in(typed)
        assert (answer.word, answer.is_plain) == (Feedback(met=True, learned=typed), True)

    @pytest.mark.parametrize("typed", ["yes, we didn't meet", "Sì, non ci siamo visti"])
    def test_and_more_than_a_yes(self, typed: str) -> None:
        assert _word(typed) == Feedback(met=False)

    @pytest.mark.parametrize("typed", ["4 or 5", "4 o 5!", "3-4", "7"])
    def test_a_number_that_is_not_one_of_five_is_asked_for_again(self, typed: str) -> None:
        with pytest.raises(InvalidRating):
            telling.answer_in(typed)

    def test_who_gives_a_rating_has_met(self) -> None:
        assert _word("No slides needed, great talk 5").met is True

    @pytest.mark.parametrize("typed", ["yes", "Sì!", "we met", "ci siamo visti"])
    def test_yes_is_yes(self, typed: str) -> None:
        assert _word(typed) == Feedback(met=True)

    def test_all_in_one(self) -> None:
        expected = Feedback(met=True, rating=4, learned="ottimo")
        assert _word("Sì, 4: ottimo") == expected
        assert _word("no, he was ill") == Feedback(met=False, learned="he was ill")

    @pytest.mark.parametrize("typed", ["notable talk", "yesterday we spoke", "similar worries"])
    def test_a_longer_word_is_neither_yes_nor_no(self, typed: str) -> None:
        assert _word(typed) == Feedback(learned=typed)

    @pytest.mark.parametrize(
        "typed", ["5", "5 ottimo", "4/5", "great, 4 out of 5", "sì", "Not yet.", "yes, 4: fine"]
    )
    def test_what_can_be_nothing_else_is_a_plain_answer(self, typed: str) -> None:
        assert telling.answer_in(typed).is_plain

    @pytest.mark.parametrize(
        "typed",
        [
            "thanks!",
            "grazie mille!",
            "what is the next round?",
            "quando è il prossimo giro?",
            "no worries",
            "certo, grazie",
            "see you at 5",
            "x = 5",
        ],
    )
    def test_what_can_be_anything_is_none(self, typed: str) -> None:
        answer = telling.answer_in(typed)
        assert not answer.is_plain
        assert answer.is_question is typed.endswith("?")

    @given(st.text(alphabet=st.sampled_from("y no145/.,!\n-–aè&lt;"), max_size=30))
    def test_any_message_is_some_feedback(self, typed: str) -> None:
        """Never a rating beyond five, which is refused, never a word that was not there."""
        try:
            word = _word(typed)
        except InvalidRating:
            assert re.search(r"\d", typed)
            return
        assert word.rating is None or word.rating in RATINGS
        assert (word.learned or "") in markup.unescaped(typed)

    @pytest.mark.parametrize("sign", [".", " ", " .", "5 ", "1 /", "-5"])
    def test_the_longest_message_is_read_at_once(self, sign: str) -> None:
        """Nobody can stop the bot with a line of dots."""
        assert growth(_word, sign) < AT_ONCE


@pytest.mark.parametrize("word", ["ciao", "no", "si", ":+1:", "ok", "grazie"])
def test_a_long_row_of_one_short_word_is_read_at_once(word: str) -> None:
    """Whatever else it could be a row of."""
    typed = f"{word} " * (112 // (len(word) + 1)) + "xyz"
    for read in (menu.in_other_words, asked.may_be_to_a_request, staying.still_in):
        assert effort(read, typed) < LIKE_ANY


@pytest.mark.parametrize("text", ["6", "10", "0", "yes 7", "-1", "−3", "+5", "4.7", "5,5", "-1!"])
def test_a_number_alone_beyond_five_is_refused(text: str) -> None:
    with pytest.raises(InvalidRating):
        _word(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        *((each, Feedback(met=True, rating=5)) for each in ("five", "Cinque!", "★★★★★")),
        *(
            (each, Feedback(met=True, rating=3))
            for each in ("⭐⭐⭐", ":star: :star::star:", "★★★☆☆")
        ),
        *(
            (each, Feedback(met=True, rating=4))
            for each in ("4,5", "4.5 stars", "yes, 4.5", "4,5 su 5")
        ),
        ("yes, five stars", Feedback(met=True, rating=5)),
        (
            "⭐⭐⭐⭐ bella chiacchierata",
            Feedback(met=True, rating=4, learned="bella chiacchierata"),
        ),
        *(
            (each, Feedback(learned=each))
            for each in ("⭐", "thanks ⭐⭐⭐", "five questions", "un")
        ),
        ("3.5 hours", Feedback(learned="3.5 hours")),
    ],
)
def test_a_rating_may_be_a_word_a_row_of_stars_or_a_half_which_is_not_counted(
    text: str, word: Feedback
) -> None:
    """One star, or a row that ends a sentence, is praise, and not the least of all."""
    assert _word(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "no we didn't manage",
        "We didn’t manage to meet",
        "we haven’t managed, sorry",
        "didn't manage",
    ],
)
def test_who_did_not_manage_did_not_meet(text: str) -> None:
    assert _word(text).met is False


@pytest.mark.parametrize(
    "text", ["We didn’t manage to finish", "we didn’t manage Excel, next time"]
)
def test_who_did_not_manage_something_may_have_met(text: str) -> None:
    assert _word(text).met is None


@pytest.mark.parametrize("text", ["We met in the garden, good talk", "Ci siamo visti al bar"])
def test_a_yes_that_goes_on_belongs_to_what_was_said(text: str) -> None:
    assert _word(text) == Feedback(met=True, learned=text)


@pytest.mark.parametrize(
    ("text", "learned"),
    [
        ("saltato causa riunione", "saltato causa riunione"),
        ("è saltato per una riunione", "è saltato per una riunione"),
        ("non s'è presentata", None),
        ("It fell through because of a meeting", "It fell through because of a meeting"),
        ("she was a no show", None),
    ],
)
def test_a_no_may_have_its_reason_behind_it(text: str, learned: str | None) -> None:
    assert _word(text) == Feedback(met=False, learned=learned)


@pytest.mark.parametrize("text", ["no per favore", "no per ora", "no complaints"])
def test_not_everything_behind_a_no_is_a_reason(text: str) -> None:
    assert _word(text).met is None


class TestSafety:
    @pytest.mark.parametrize(
        ("typed", "wish"),
        [
            ("re-match me", Wish.SOMEBODY_ELSE),
            ("Somebody else, please!", Wish.SOMEBODY_ELSE),
            ("Un’altra persona", Wish.SOMEBODY_ELSE),
            ("vorrei un'altra persona, per favore", Wish.SOMEBODY_ELSE),
            ("Something was not right", Wish.NOT_RIGHT),
            ("he made me uncomfortable", Wish.NOT_RIGHT),
            ("Mi ha messo a disagio.", Wish.NOT_RIGHT),
            ("stop matching me with Sabine", Wish.AVOID),
            ("never pair me with Lorenzo Marchetti again", Wish.AVOID),
            ("Please don't pair me with him", Wish.AVOID),
            ("nn voglio incontrare Lorenzo", Wish.AVOID),
            ("non mi va di incontrare proprio lei", Wish.AVOID),
            ("something wasn't right: he laughed at me", Wish.NOT_RIGHT),
            ("Qualcosa non andava, mi ha preso in giro", Wish.NOT_RIGHT),
            ("I’d rather not meet Richard", Wish.AVOID),
            ("Preferisco non incontrare <@U0RICHARD>", Wish.AVOID_THEM),
        ],
    )
    def test_it_is_understood_in_words(self, typed: str, wish: Wish) -> None:
        assert said.safety_wish(typed) is wish

    @pytest.mark.parametrize("typed", ["manager <@U0RICHARD>", "capo nessuno", "boss nobody"])
    def test_the_word_with_a_name_or_nobody_is_a_command(self, typed: str) -> None:
        found = said.whole_command(typed)
        assert found
        assert found.command is Command.MANAGER

    @pytest.mark.parametrize("typed", ["boss was great", "capo simpaticissimo"])
    def test_the_word_in_an_answer_is_none(self, typed: str) -> None:
        assert said.whole_command(typed) is None

    @pytest.mark.parametrize(
        "typed",
        ["5, someone else should try this", "we met", "he was right", "un'altra persona in più"],
    )
    def test_an_answer_is_none_of_it(self, typed: str) -> None:
        assert said.safety_wish(typed) is None

    @pytest.mark.parametrize(
        "typed", ["block <@U0RICHARD>", "blocca <@U0RICHARD|richard>", "block Richard Hughes"]
    )
    def test_whom_somebody_blocks_is_never_taken_for_an_answer(self, typed: str) -> None:
        """Not even where the name is no mention."""
        assert said.whole_command(typed) == said.request(typed) is not None


@pytest.mark.parametrize(
    "text",
    [
        "can't this week",
        "Can’t this week",
        "Sorry, I can't make it this week",
        "no time this week, sorry!",
        "questa settimana non posso",
        "Questa settimana non riesco, scusa",
        "purtroppo non riesco questa settimana",
        "Can’t this round",
        "Questa volta non riesco",
    ],
)
def test_who_has_no_time_this_week_is_understood(text: str) -> None:
    assert said.has_no_time(text)


@pytest.mark.parametrize(
    "text",
    ["We’ll still meet", "we'll still meet, thanks!", "Ci vediamo lo stesso", "l'incontro resta"],
)
def test_who_meets_all_the_same_is_understood(text: str) -> None:
    assert said.still_meets(text)


@pytest.mark.parametrize("text", ["We still met", "did we still meet?", "ci vediamo lunedì"])
def test_who_has_met_or_says_when_does_not_say_so(text: str) -> None:
    assert not said.still_meets(text)


@pytest.mark.parametrize(
    "text",
    [
        "We couldn't meet this week",
        "I can't this week, but we met last week: 5",
        "questa settimana",
        "I can’t say how good this was",
        "questa settimana non posso lamentarmi",
    ],
)
def test_what_says_more_or_less_is_not(text: str) -> None:
    assert not said.has_no_time(text)


@pytest.mark.parametrize(
    "typed",
    [
        "non riusciamo a trovare un orario",
        "non troviamo una data",
        "ciao, con Emma non ci troviamo con gli orari",
        "Non ci stiamo trovando con gli orari",
        "non trovo un momento, ha l'agenda piena",
        "l’agenda piena",
        "quando ci vediamo?",
        "i nostri orari non coincidono",
        "we can't find a date",
        "I can’t find a time with Emma",
        "hi, our calendars don't match",
        "no time works for both of us",
        "her diary is completely full",
        "when do we meet?",
    ],
)
def test_who_finds_no_date_is_heard_wherever_they_say_it(typed: str) -> None:
    assert said.finds_no_date(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "we could not find a time",
        "no, we couldn't find a date",
        "we talked about why calendars don't match",
        "it was hard to find a time, but worth it, 4",
        "abbiamo parlato di come non si trova mai un orario",
        "alla fine è stato difficile trovare un orario ma bello",
        "when we meet I always learn something",
        "quando ci vediamo imparo sempre qualcosa",
        "how do I find a date in Excel?",
        "I don’t dare to write",
    ],
)
def test_what_tells_of_a_meeting_or_asks_for_a_topic_is_something_else(typed: str) -> None:
    assert not said.finds_no_date(typed)


@pytest.mark.parametrize(
    ("typed", "worry"),
    [
        ("Ho paura di dire qualcosa di sbagliato", Worry.SAYING_WRONG),
        ("I'm afraid of saying something wrong", Worry.SAYING_WRONG),
        ("ciao, sono un po' nervosa", Worry.SAYING_WRONG),
        ("What if I say something wrong?", Worry.SAYING_WRONG),
        ("who will see this?", Worry.WHO_SEES),
        ("Chi lo vede?", Worry.WHO_SEES),
        ("Does my manager see it?", Worry.WHO_SEES),
        ("Can you see what we write?", Worry.WHO_SEES),
        ("what if I have nothing to show?", Worry.SAYING_WRONG),
        ("mi sento stupida", Worry.SAYING_WRONG),
        ("I'm afraid it was boring", None),
        ("I'm afraid we didn't meet", None),
        ("ho paura che non ci siamo visti", None),
        ("who will see this reel? that question helped me", None),
        ("chi lo vede capisce subito che funziona", None),
        ("I was afraid at first, but it was fun", None),
        ("I'm afraid we learned little, 2", None),
        ("We met", None),
        ("è l'amministratore delegato, ho paura", Worry.IMPORTANT),
        ("he is a VP, I'm scared", Worry.IMPORTANT),
        ("lui è troppo importante per me", Worry.IMPORTANT),
        ("e se poi mi giudica?", Worry.SAYING_WRONG),
        ("honestly, what if I embarrass myself?", Worry.SAYING_WRONG),
        ("I'm too shy to write", Worry.FIRST_MESSAGE),
        ("cosa gli scrivo?", Worry.FIRST_MESSAGE),
        ("ciao, non so cosa scrivergli", Worry.FIRST_MESSAGE),
        ("chi scrive per primo?", Worry.FIRST_MESSAGE),
        ("devo dare del lei?", Worry.FORMAL),
        ("devo per forza dare un voto?", Worry.MUST_RATE),
        ("do I have to give a rating?", Worry.MUST_RATE),
        ("is this mandatory?", Worry.MUST_TAKE_PART),
        ("ma è obbligatorio?", Worry.MUST_TAKE_PART),
        ("il mio capo lo viene a sapere?", Worry.WHO_SEES),
        ("lui vede quello che scrivo?", Worry.WHO_SEES),
        ("does he see what I write?", Worry.WHO_SEES),
        ("quanto dura?", Worry.HOW_LONG),
        ("how long does it take?", Worry.HOW_LONG),
        ("non mi risponde", Worry.NO_ANSWER),
        ("she doesn't answer", Worry.NO_ANSWER),
        ("è sparito", Worry.NO_ANSWER),
        ("I was scared at first but it was great, 5", None),
        ("I was scared at first but it was great", None),
        ("all'inizio avevo paura, poi è stato bello", None),
        ("no, she didn't answer", None),
        ("he is no longer scared of spreadsheets", None),
        ("we talked about who writes first", None),
        ("non ho più paura dei dati", None),
        ("what a great hour, he knows what to write and how", None),
        ("mi ha spiegato quanto dura un reel", None),
        ("I want to leave, I'm scared", None),
        ("I think I said something stupid", Worry.SAID_WRONG),
        ("ieri ho detto una stupidaggine", Worry.SAID_WRONG),
        ("ho fatto una figuraccia", Worry.SAID_WRONG),
        ("I never said anything stupid", None),
        ("non so cosa mostrare", Worry.WHAT_TO_SHOW),
        ("cosa faccio vedere?", Worry.WHAT_TO_SHOW),
        ("sono solo una stagista, che posso insegnare io?", Worry.WHAT_TO_SHOW),
        ("devo essere esperta?", Worry.WHAT_TO_SHOW),
        ("I don't know what to show", Worry.WHAT_TO_SHOW),
        ("what should I show him?", Worry.WHAT_TO_SHOW),
        ("I'm just an intern, what could I teach?", Worry.WHAT_TO_SHOW),
        ("what could I possibly show?", Worry.WHAT_TO_SHOW),
        ("do I have to be an expert?", Worry.WHAT_TO_SHOW),
        ("what should I show in Excel? he asked, and it was fun", None),
        ("e se mi chiede del mio capo?", Worry.TOLD_ON),
        ("what if he asks about my boss?", Worry.TOLD_ON),
        ("e se non so la risposta?", Worry.SAYING_WRONG),
        ("what if I don't know the answer?", Worry.SAYING_WRONG),
        ("è il mio primo incontro, aiuto", Worry.SAYING_WRONG),
        ("it's my first meeting, help", Worry.SAYING_WRONG),
        ("mi sento in imbarazzo", Worry.SAYING_WRONG),
        ("I feel awkward", Worry.SAYING_WRONG),
        ("posso tirarmi indietro?", Worry.MUST_TAKE_PART),
    ],
)
def test_who_is_uneasy_is_heard(typed: str, worry: Worry | None) -> None:
    assert said.worry(typed) is worry


@pytest.mark.parametrize(
    "typed",
    [
        "mi ha fatto sentire stupida",
        "ieri mi ha fatta sentire piccola",
        "he made me feel stupid",
        "è stato imbarazzante",
        "I feel uncomfortable with him",
        "honestly I don't feel comfortable",
        "non mi sento a mio agio con lui",
        "she was a bit rude",
        "se ho un problema con chi parlo?",
        "who can I talk to if something goes wrong?",
        "I'm scared of him",
        "ho paura di lui",
        "he touched my arm",
        "mi guarda in modo strano",
    ],
)
def test_who_was_hurt_is_heard_wherever_they_say_it(typed: str) -> None:
    assert said.safety_wish(typed) is said.Wish.NOT_RIGHT


@pytest.mark.parametrize("typed", ["pausa caffè insieme?", "pausa pranzo domani?", "lunch break?"])
def test_a_break_for_coffee_or_lunch_is_no_command(typed: str) -> None:
    assert said.request(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "5, ma poi mi ha messo a disagio",
        "1 because he insulted me",
        "yes, but he made me cry",
        "sì, e mi ha fatto sentire stupida",
    ],
)
def test_who_was_hurt_is_heard_after_a_yes_and_a_rating_too(typed: str) -> None:
    assert said.safety_wish(typed) is said.Wish.NOT_RIGHT


NO_RATING = """
oggi alle 5
domani alle 5
verso le 4
ho una riunione fino alle 4
il treno è alle 5
sono al piano 4
tomorrow at 5
call me back at 4
in a meeting until 4
siamo in 3
eravamo in 4
im in room 2
3 è buono?
is 3 ok?
2 parole: che palle
2 words: so dull
che significa 1 a 5
what does 1 to 5 mean
meeting her today at 5
waiting till 5
great meeting, see you at 4
tra il 3 e il 4
my extension is 4
"""
RATING = """
4/5
4 su 5
great, 5
great chat 5
bella chiacchierata 4
I'd give it a 4
un bel 4
voto: 4
4 è stato bello
5 perché mi ha spiegato tutto
4 stars
bene, 4 stelle
giving it a 4
il mio voto è 4
ti do un 4
4/5 ok
si merita un 5
very useful 5
mi ha spiegato Excel 4
direi 4
per me 4
a solid 4
we met, 4
ci siamo visti 4
4+
:blush: 4
"""


@pytest.mark.parametrize("typed", NO_RATING.strip().splitlines())
def test_an_hour_a_room_and_how_many_there_were_are_no_rating(typed: str) -> None:
    assert telling.answer_in(typed).word.rating is None


@pytest.mark.parametrize("typed", RATING.strip().splitlines())
def test_a_number_that_is_said_of_a_meeting_is_one(typed: str) -> None:
    assert telling.answer_in(typed).word.rating in (4, 5)


@pytest.mark.parametrize(
    ("typed", "is_of_now"),
    [
        ("I don't think this is for me", True),
        ("what if they ask me something", True),
        ("devo ancora pensarci", True),
        ("I'm glad that we talked", False),
        ("great, she knows a lot", False),
        ("noioso", False),
    ],
)
def test_who_speaks_of_now_is_told_from_who_tells(typed: str, *, is_of_now: bool) -> None:
    assert telling.answer_in(typed).is_of_now is is_of_now


@pytest.mark.parametrize(
    "typed", ["chi ho bloccato?", "who have I blocked?", "mi fai vedere chi ho bloccato"]
)
def test_who_asks_whom_they_block_is_heard(typed: str) -> None:
    assert said.asks_whom_they_block(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "he never made me feel stupid",
        "non mi ha fatto sentire stupida",
        "embarrassing at first, but it was great, 5",
        "it was not embarrassing at all",
        "I feel comfortable with her",
        "the new form makes users feel uncomfortable",
        "our ads are aggressive and that is a problem",
        "mi ha fatto sentire a casa",
        "mi ha fatto vedere un reel",
    ],
)
def test_who_was_not_hurt_answers(typed: str) -> None:
    assert said.safety_wish(typed) is None


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("Suggest times", Command.MEETING),
        ("proponi un orario", Command.MEETING),
        ("suggest a time", Command.MEETING),
        ("proponi orari", Command.MEETING),
        ("Say how it went", Command.FEEDBACK),
        ("Racconta com'è andata!", Command.FEEDBACK),
        ("Run a round now", Command.ADMIN),
        ("Suggest times that are earlier", None),
    ],
)
def test_the_label_of_a_button_can_be_typed(typed: str, command: Command | None) -> None:
    assert said.labelled(typed) is command


@pytest.mark.parametrize(
    ("typed", "is_of_now"),
    [
        ("giovedì prossimo", True),
        ("ci vediamo lunedì", True),
        ("we’ll meet next week", True),
        ("tomorrow", True),
        ("è stato bello, ci vediamo domani", False),
        ("it was great, we’ll meet again next week", False),
    ],
)
def test_when_they_will_meet_tells_nothing_of_how_it_was(typed: str, is_of_now: bool) -> None:
    assert telling.answer_in(typed).is_of_now is is_of_now


@pytest.mark.parametrize(
    "typed",
    [
        *("lascia stare il programma", "lascia perdere, non voglio più partecipare"),
        *("never mind, I want to leave", "basta così, esco dal programma"),
    ],
)
def test_who_speaks_of_leaving_lets_nothing_be(typed: str) -> None:
    assert not said.lets_be(typed)


@pytest.mark.parametrize(
    ("typed", "keeps_away"),
    [
        ("sorry ive been ill", True),
        ("è morta mia madre", True),
        ("we didn't meet, my daughter had a fever", False),
        ("his mother died", False),
        ("5, great", False),
    ],
)
def test_what_keeps_somebody_away_is_told_from_what_was(typed: str, *, keeps_away: bool) -> None:
    assert staying.keeps_away(typed) is keeps_away
