"""What somebody says of being away, in a message or in their status."""

from datetime import date

import pytest

from handlers import away

A_TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    "words",
    [
        "On holiday until Monday",
        "Vacation",
        "Vacationing",
        "OOO 24/11 - 6/1",
        "out of office, ask Paolo",
        "Away",
        "Annual leave",
        "Annual leave – back 7 January",
        "Maternity leave until June",
        "Parental leave",
        "On parental leave until March",
        "Sick leave",
        "Sick today :face_with_thermometer:",
        "🌴 Holiday until 4 Jan",
        ":airplane: On sabbatical",
        "Bereavement leave",
        "Off sick, back Thursday",
        "Business trip",
        "Off until Monday",
        "In ferie fino al 7",
        "ferie!",
        "Ferie dal 20 novembre al 12 dicembre",
        "Fuori ufficio",
        "Assente",
        "assente oggi",
        "in malattia",
        "Malattia",
        "Maternità",
        "Congedo parentale",
        "Congedo parentale fino a marzo - per urgenze Marta",
        "Permesso",
        "in maternità",
        "Aspettativa",
        "lutto in famiglia",
    ],
)
def test_a_status_says_it_as_one_does_of_oneself(words: str) -> None:
    assert away.says_status(words, A_TUESDAY)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Back from holiday",
        "Back from vacation, catching up",
        "Holiday planning",
        "Sick of meetings",
        "Away with the fairies",
        "On vacation from 20 December",
        "PTO tomorrow",
        "Vacation next week",
        "OOO 24/12 - 6/1",
        "Ferie da lunedì",
        "Ferie dal 20 dicembre",
        "Doctor's appointment",
        "Dentist",
        "Dal dentista",
        "In a meeting",
        "Lunch break",
        "On a break",
        "No meetings on Friday",
        "Busy until Monday",
        "Working remotely",
        "Working from home, sick kid",
        "Expecting a baby",
        "Ferie finite",
        "Rientro dalle ferie",
        "Piano ferie 2027",
        "In pausa",
        "via Teams",
        "Impegnata fino a lunedì",
        "incinta",
        ":calendar: Riunione",
    ],
)
def test_a_status_that_says_something_else(words: str) -> None:
    """A child or a holiday that is to come is no absence yet, and a break or a visit to the dentist
    is over in an hour."""
    assert not away.says_status(words, A_TUESDAY)
