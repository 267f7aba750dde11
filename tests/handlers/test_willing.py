"""What people answer to "Would you like to meet all the same?": a table."""

import pytest

from handlers import said
from tests.handlers.growth import LIKE_ANY, effort

THEY_MEET = """
yes
Yes!
sì
Sì
si
yeah
yep :)
sure
of course
yes please
yes, please!
happy to
Happy to meet him
I'd love to
yes I'd like to
I'd still like to meet
I'd still like to meet him
yes I'd like to meet all the same
yes, we still meet
yes, we'll still meet
we will still meet
still meeting
we're still on
we'll meet anyway
keep it
don't cancel it
please don't cancel
please don't call it off
no, don't cancel it
no no, we'll still meet
I'll be there
I'll meet him
I'll see her on Thursday
yes, see you on Thursday
yes let's meet
let's meet
I can make it
thanks, yes
ok, yes
sorry! yes, we meet
yes :+1:
I'll meet Richard
I'll meet <@U0RICHARD>
yes tomorrow
no worries, we'll meet
I think so
why not
certo
certo che sì
volentieri
sì volentieri
sì grazie
va bene, sì
ok ci vediamo
sì mi va
mi va
mi va di vederlo
sì mi va di vederlo
sì, ci vediamo
sì, vediamoci
sì, ci vediamo giovedì
ci vediamo comunque
cmq ci vediamo
ci incontriamo lo stesso
lo vedo lo stesso
la incontro lo stesso
la vedo comunque
non disdire
nn disdire
non annullare
no, non disdire!
per favore non disdire l'incontro
ci sarò
confermo
riesco
direi di sì
perché no
ciao, sì grazie mille
I'm still up for it
no need to cancel
don't worry, we'll meet
sure, no problem
yes that would be great
let's keep it
ci tengo
certo che ci vediamo
sì, mi farebbe molto piacere
non c'è bisogno di disdire
preferirei vederlo
"""
THEY_CANNOT = """
no
No.
nope
nah
no thanks
no, thank you
no sorry
not really
I'd rather not
I'd rather not meet
I don't think so
no, I can't
I can't
I cannot make it
I can't make it this week
not this time
cancel it
please cancel
cancel the meeting
call it off
ok, cancel it
yes, cancel it
please tell them I can't
yes please tell her I can't
let him know
tell him I'm sorry
no time
skip it
:-1:
no grazie
nono
preferisco di no
meglio di no
direi di no
no, non riesco
non riesco
purtroppo non posso
disdici pure
annulla
annulla pure, grazie
dille che non riesco
digli che non posso
avvisala tu
sì, disdici
questa settimana non riesco
non ce la faccio
non mi va
mi dispiace, no
lascia stare
no, I'm on holiday
next time
maybe another time
better to cancel
I'll pass
no, sono in ferie
la prossima volta
magari un'altra volta
non me la sento
meglio rimandare
mi sa che non riesco
no, mi spiace
"""
NEITHER = """
ok
ok thanks
thanks
va bene
grazie
:+1:
maybe
magari
not sure
non so
no problem
no worries
nessun problema
no idea
yes but not this week
yes and no
yes, cancel nothing
no, let's meet another week
I can't on Thursday
I can't Thursday
giovedì non riesco
non riesco giovedì
let them know I'll be there
yes?
can I still meet?
can you cancel it?
we met
yes, we met
yes it was great
we did not meet
no, we didn't meet
4
5 great
yes, 4
I'm ill
sono malata
status
when do we meet?
non voglio incontrarlo mai più
he made me feel small
yes, I met Davide
did we still meet?
not Thursday
sorry
hello
he can't
non lo vedo bene
please
Thursday
I'm on holiday
sono in ferie
yes, I'm away
yes, another time
no, nessun problema
no, no worries
no no, no problem
non va bene
I'd rather not say
nobody told me
he is away
"""


@pytest.mark.parametrize("text", THEY_MEET.strip().splitlines())
def test_a_yes_of_any_kind_is_one(text: str) -> None:
    assert said.meets(text) is True


@pytest.mark.parametrize("text", THEY_CANNOT.strip().splitlines())
def test_a_no_of_any_kind_is_one(text: str) -> None:
    assert said.meets(text) is False


@pytest.mark.parametrize("text", NEITHER.strip().splitlines())
def test_what_may_be_something_else_is_neither(text: str) -> None:
    assert said.meets(text) is None


@pytest.mark.parametrize("piece", ["so much", "we meet", "no", "i’d like to meet"])
def test_a_message_that_repeats_itself_is_read_in_no_time(piece: str) -> None:
    """Pieces can be told apart in many ways, of which none is tried twice."""
    assert effort(said.meets, f"{piece} " * (116 // (len(piece) + 1)) + "zz") < LIKE_ANY
