"""Somebody wants to meet the same people no more, in their own words."""

import pytest

from handlers import said

ENDING = """
can we end it early?
let's end the series
I'd like to end the series
I don't want to continue with him
I'd like a different mentor
I want to finish early
I want to stop these meetings
can I change my mentor?
I no longer want to go on with her
could we stop here?
no more meetings please
I'd like to leave the group
take me out of the group
I'm leaving the group
the group isn't for me
vorrei interrompere questi incontri
non voglio continuare con lei
vorrei cambiare mentor
voglio finire prima
possiamo chiudere qui?
vorrei chiudere la serie
basta incontri con lei
non me la sento di vederlo, vorrei chiudere gli incontri
non voglio più continuare con lui
potremmo fermarci qui
vorrei lasciare il gruppo
esco dal gruppo
mi tolgo dal gruppo
preferisco un altro gruppo
il gruppo non fa per me
"""
NOT_ENDING = """
I want to leave the programme
leave
stop
4, we finished early
I have to leave early today
can we meet earlier?
I don't want to stop these meetings
we talked about how to end a meeting
another time please
vorrei uscire dal programma
esci
oggi esco prima
non voglio lasciare il gruppo
possiamo vederci prima?
vorrei un'altra data
abbiamo chiuso prima
vorrei chiudere un contratto
vi va di finire il video?
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("text", _lines(ENDING))
def test_it_is_heard(text: str) -> None:
    assert said.ends_a_series(text)


@pytest.mark.parametrize("text", _lines(NOT_ENDING))
def test_it_is_something_else(text: str) -> None:
    assert not said.ends_a_series(text)
