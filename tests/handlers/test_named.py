"""Which programmes a message names."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.programmes import Format, Programme
from bot.domain.situation import Place, Situation
from bot.domain.users import User
from handlers import said
from handlers.enrolments import called_by_who_leaves
from handlers.named import may_be_a_name, named, names_all, names_only
from tests.messages.samples import PROGRAMME, member

COFFEE = replace(PROGRAMME, id=1, name=None)
OFFICINA = replace(PROGRAMME, id=2, name="Officina", format=Format.GROUP)
DIGITALE = replace(PROGRAMME, id=3, name="Officina digitale", format=Format.GROUP)
REELS = replace(PROGRAMME, id=4, name="Reels & Co")
COFFEE_TOO = replace(PROGRAMME, id=5, name="Coffee", format=Format.INDIVIDUAL)


def situation(
    *theirs: Programme,
    to_join: tuple[Programme, ...] = (),
    ended: tuple[Programme, ...] = (),
) -> Situation:
    return Situation(
        User("U1", "it-IT", "Europe/Rome"),
        theirs[0],
        datetime(2026, 11, 23, 9, tzinfo=UTC),
        member=member(1),
        elsewhere=tuple(Place(each) for each in theirs[1:]),
        to_join=to_join,
        ended=ended,
        is_one_of_several=True,
    )


def meant(typed: str, among: Situation) -> tuple[int, ...]:
    found = said.about_taking_part(typed)
    return tuple(each.id for each in named(found.rest, among)) if found else ()


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "esco dall'Officina",
            "Esco dall’officina, grazie",
            "esco dallofficina",
            "esco da Officina",
        ),
        *("lascio l'Officina", "vorrei lasciare l'officina", "uscire dall'Officina"),
        *("me ne vado dall’Officina", "non voglio più partecipare all'Officina", "leave Officina"),
        *(
            "ciao, esco dall'officina",
            "I'm leaving the Officina programme",
            "Please, leave Officina",
        ),
        *("I don’t want to be part of Officina any more", "<@U0MENTOR> leave Officina"),
    ],
)
def test_a_name_is_known_with_its_article_and_in_any_words_for_leaving(typed: str) -> None:
    assert meant(typed, situation(COFFEE, OFFICINA, REELS)) == (2,)


@pytest.mark.parametrize(
    "typed", ["esco dal caffè", "lascio il caffe", "me ne vado dal caffè", "leave the coffee"]
)
def test_one_without_a_name_is_known_by_its_kind(typed: str) -> None:
    assert meant(typed, situation(COFFEE, OFFICINA)) == (1,)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("lasciare l'Officina digitale", (3,)),
        ("lascio l'officina", (2,)),
        ("esco dal digitale", (3,)),
        ("leave reels & co", (4,)),
        ("esco da Reels", (4,)),
        ("leave group", (2, 3)),
        ("leave coffee", (1, 5)),
        ("leave early", ()),
        ("lascio", ()),
    ],
)
def test_the_longest_name_is_meant_and_of_several_all(typed: str, ids: tuple[int, ...]) -> None:
    among = situation(COFFEE, OFFICINA, DIGITALE, REELS, COFFEE_TOO)
    assert meant(typed, among) == ids


def test_their_own_are_meant_before_others_and_those_that_have_ended_last() -> None:
    old = replace(OFFICINA, id=9)
    assert meant("esco dall'Officina", situation(COFFEE, to_join=(OFFICINA,), ended=(old,))) == (2,)
    assert meant("esco dall'Officina", situation(COFFEE, ended=(old,))) == (9,)
    assert meant("leave coffee", situation(COFFEE, to_join=(COFFEE_TOO,))) == (1,)
    longer = situation(OFFICINA, to_join=(DIGITALE,))
    assert meant("esco dall'Officina digitale", longer) == (3,)


@pytest.mark.parametrize(
    "typed",
    [
        *("We met, 5", "me ne vado dal caffè contento, 5", "the coffee was great"),
        *("Officina è stata bella", "pausa fino a lunedì", "il caffè"),
    ],
)
def test_what_tells_of_a_meeting_or_begins_otherwise_is_about_no_programme(typed: str) -> None:
    assert meant(typed, situation(COFFEE, OFFICINA)) == ()


@pytest.mark.parametrize(
    ("typed", "is_so"),
    [
        ("lasciare l'Officina, grazie", True),
        ("uscire dal caffè", True),
        ("uscire per un caffè insieme è stato utile", False),
        ("lasciare il caffè freddo", False),
    ],
)
def test_who_only_says_what_is_to_be_done_says_nothing_besides(typed: str, is_so: bool) -> None:
    found = said.about_taking_part(typed)
    assert found is not None
    assert not found.is_sure
    assert names_only(found.rest, situation(COFFEE, OFFICINA)) is is_so


def test_all_of_them_are_no_programme() -> None:
    assert names_all("da tutti")
    assert names_all("all of them")
    assert not names_all("dall'Officina")


@pytest.mark.parametrize(
    "typed",
    [
        *("I don't want to take part any more", "I want to leave, no time", "I'm out, no time"),
        *("I'm quitting my job, I'm out", "quit my job", "leave, no time", "stop the search"),
        *("stop looking", "stop pinging", "basta, esco", "basta email", "esco, troppo lavoro"),
        *("non voglio partecipare più", "voglio uscire, non ho tempo", "I want to leave Zumba"),
    ],
)
def test_the_reason_of_who_wants_to_leave_is_no_name(typed: str) -> None:
    assert called_by_who_leaves(typed) is None


@pytest.mark.parametrize(
    "typed", ["leave Zumba", "quit the Zumba", "lascia Zumba", "<@U0MENTOR> leave Zumba"]
)
def test_what_follows_the_command_may_be_the_name_of_one_that_is_not_there(typed: str) -> None:
    assert called_by_who_leaves(typed) == "Zumba"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("zumba", "zumba"),
        ("the zumba programme please", "zumba"),
        ("corso zumba", "corso zumba"),
        ("", None),
        ("please", None),
        ("the programme", None),
        ("stare", None),
        ("bothering me", None),
        ("early", None),
        ("the room when he comes", None),
    ],
)
def test_what_may_be_a_name(written: str, name: str | None) -> None:
    """One or two words that say nothing by themselves."""
    assert may_be_a_name(written) == name
