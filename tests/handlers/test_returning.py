"""What somebody says of the pause that they have: nothing of it means the same to anybody else."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta

from handlers import returning

MONDAY = date(2026, 11, 30)
A_WEEK, A_MONTH = relativedelta(weeks=1), relativedelta(months=1)

LONGER = {
    "fammi stare in pausa ancora un mese": A_MONTH,
    "another month please": A_MONTH,
    "keep me paused another month": A_MONTH,
    "can I have one more month": A_MONTH,
    "un altro mese, per favore": A_MONTH,
    "allunga di una settimana": A_WEEK,
    "allunga la pausa di una settimana": A_WEEK,
    "un'altra settimana di pausa": A_WEEK,
    "mi serve ancora una settimana": A_WEEK,
    "prolunga di 7 giorni": relativedelta(days=7),
    "extend it by a week": A_WEEK,
    "extend my pause by a week please": A_WEEK,
    "I need another week": A_WEEK,
    "one week longer": A_WEEK,
    "ancora due settimane": 2 * A_WEEK,
    "altre due settimane": 2 * A_WEEK,
    "two more weeks please": 2 * A_WEEK,
    "2 more weeks": 2 * A_WEEK,
    "another 2 weeks": 2 * A_WEEK,
}
UNTIL = {
    "riprendiamo dal 20 gennaio": date(2027, 1, 20),
    "ricomincio il 20 gennaio": date(2027, 1, 20),
    "ripartiamo lunedì": date(2026, 12, 7),
    "anticipa al 10 gennaio": date(2027, 1, 10),
    "prolunga la pausa fino al 31 gennaio": date(2027, 1, 31),
    "start again from 20 January": date(2027, 1, 20),
    "let's start again on 20 January": date(2027, 1, 20),
    "shorten it to 10 January": date(2027, 1, 10),
    "extend my pause until 31 January": date(2027, 1, 31),
}
BACK = """
back at work since yesterday
I'm back at work
im back in the office
back today
sono tornata al lavoro
sono rientrata ieri
da ieri sono di nuovo al lavoro
torno oggi
im here again!
"""
WELL = """
sono guarita
sto meglio
sto molto meglio, grazie
im better now
I've recovered
feeling better
voglio rientrare prima
want to come back sooner
can I come back?
back at work?
ho sbagliato, non volevo la pausa
my mistake, didnt want to pause
"""
NOTHING = """
non sono ancora guarita
I'm not back yet
not feeling better
è stato bello
back on Monday
torno lunedì
ancora uno
another coffee please
abbiamo parlato un'altra mezz'ora
two more questions
it was better than I thought
did you restart?
Luca is back at work
è tornata al lavoro
back from lunch
I'm back in 10 minutes
make it Tuesday
facciamo martedì
sposta a giovedì
posso tornare a gennaio?
"""


@pytest.mark.parametrize(("typed", "length"), LONGER.items())
def test_how_much_longer_a_pause_is_to_last(typed: str, length: relativedelta) -> None:
    assert returning.told(typed, MONDAY) == returning.Told(longer=length)


@pytest.mark.parametrize(("typed", "back"), UNTIL.items())
def test_on_which_day_it_is_to_end(typed: str, back: date) -> None:
    assert returning.told(typed, MONDAY) == returning.Told(back=back)


@pytest.mark.parametrize("typed", BACK.strip().splitlines())
def test_who_is_back(typed: str) -> None:
    assert returning.told(typed, MONDAY) == returning.Told(back=MONDAY)


@pytest.mark.parametrize("typed", WELL.strip().splitlines())
def test_who_may_want_to_be_back(typed: str) -> None:
    assert returning.told(typed, MONDAY) == returning.Told()


@pytest.mark.parametrize("typed", NOTHING.strip().splitlines())
def test_what_says_nothing_of_it(typed: str) -> None:
    assert returning.told(typed, MONDAY) is None
