"""What people write to whom a colleague's question was put, and what is heard in it."""

import pytest

from handlers import asked, telling

YES = """
sì dai
ok
va bene
va bene!
perché no
con piacere!
ok posso farlo
yeah sure
alright
why not
happy to!
ok I can do it
"""
NO = """
non sono la persona giusta
preferirei di no
no grazie
I'm not the right person
I'd rather not
no thanks, too much on at the moment
"""
NO_BY_A_REASON = """
mi dispiace, non riesco
sono piena di lavoro
questa settimana non riesco
sorry, I can't
I'm swamped
can't this week
"""
PERHAPS = """
sì ma la settimana prossima
se ha pazienza sì
dipende, chi è?
chi me lo chiede?
chi è?
non ne so abbastanza
magari più avanti
cosa devo fare?
quanto tempo ci vuole?
posso pensarci?
non sono esperta
ho paura di non essere capace
yes if they are patient
yes but next week
depends, who is it?
who is asking?
I don't know enough
maybe later
what do I have to do?
how long does it take?
can I think about it?
I'm no expert
I'm afraid I'm not good enough
I'm not good at this
"""
ELSE = """
ok grazie
thank you!
con chi sono?
quando è il prossimo giro?
when is the next round?
non so cosa scrivergli
not sure what to write to him
who is my partner?
"""


@pytest.mark.parametrize(
    ("sentences", "is_yes"), [(YES, True), (NO, False), (NO_BY_A_REASON, False), (PERHAPS, None)]
)
def test_a_plain_yes_or_no_is_heard_and_a_doubt_is_neither(
    sentences: str, is_yes: bool | None
) -> None:
    said_so = {each: asked.to_a_request(each) for each in sentences.strip().splitlines()}
    assert said_so == dict.fromkeys(said_so, is_yes)


def test_who_has_no_time_may_have_none_for_something_else() -> None:
    reasons = {
        each: asked.gives_a_reason(each) for each in (NO + NO_BY_A_REASON).split("\n") if each
    }
    assert {each for each in reasons if reasons[each]} == {*NO_BY_A_REASON.strip().splitlines()}


def test_whoever_has_a_doubt_speaks_of_it() -> None:
    meant = {each: asked.may_be_to_a_request(each) for each in (PERHAPS + ELSE).split("\n") if each}
    assert {each for each in meant if meant[each]} == {*PERHAPS.strip().splitlines()}


@pytest.mark.parametrize(
    ("typed", "is_it"),
    [
        ("alla fine sì, volentieri", True),
        ("actually yes, I can do it", True),
        ("certo, con piacere", True),
        ("sure, happy to help", True),
        *dict.fromkeys(
            ("sì", "alla fine sì", "certo!", "sì, grazie", "ok", "no grazie"), False
        ).items(),
        *dict.fromkeys(
            ("yes", "of course", "yes, sure", "actually yes", "no thanks"), False
        ).items(),
    ],
)
def test_a_yes_that_may_be_that_a_meeting_was_offers_nothing(typed: str, *, is_it: bool) -> None:
    assert asked.offers(typed) is is_it


def test_beside_a_colleague_s_question_a_meeting_is_told_of_in_plain_words() -> None:
    told = (
        "we met",
        "ci siamo visti",
        "5 great",
        "4",
        "yes, great talk",
        "sì, molto bello",
        "bello",
        "saltato",
        "yes we did",
        "no, we forgot",
    )
    other = (
        "sì",
        "yes",
        "no grazie",
        "no thanks",
        "dipende",
        "depends",
        "boh",
        "sì ma non oggi",
        "yes but not today",
        "sì, video brevi",
        "yes, short video",
        "maybe next week",
    )
    assert {each: telling.tells_how_it_was(each) for each in (*told, *other)} == {
        **dict.fromkeys(told, True),
        **dict.fromkeys(other, False),
    }


@pytest.mark.parametrize(
    ("typed", "is_it"),
    [("sì volentieri", True), ("ok I can do it", True), ("ok", False), ("va bene", False)],
)
def test_a_late_yes_is_more_than_an_ok(typed: str, *, is_it: bool) -> None:
    assert asked.gladly(typed) is is_it


@pytest.mark.parametrize(
    ("typed", "stops"),
    [
        *(("stop looking", True), ("please stop searching", True), ("Stop the search!", True)),
        *(("stop looking for somebody", True), ("cancel my question", True), ("stop", False)),
        *(("smetti di cercare", True), ("annulla la ricerca", True), ("basta cercare", True)),
        *(("I don't need it any more", False), ("stop looking at the slides", False)),
        *(("non mi serve più", False), ("smetti di cercare scuse, bello", False)),
    ],
)
def test_who_wants_nothing_looked_for_any_more_says_so_plainly(typed: str, *, stops: bool) -> None:
    assert asked.stops_a_search(typed) is stops
    assert asked.needs_it_no_more(typed) or not stops
