"""Who wants a pause, in all the words that people have for it; and what only sounds like it."""

from datetime import date

import pytest

from bot.domain.commands import Command
from handlers import away, said, whens
from tests.handlers.growth import AT_ONCE, growth

WEDNESDAY = date(2026, 11, 25)

PAUSES = """
non contate su di me questa settimana
questo mese non ce la faccio proprio
vorrei sospendere per sei settimane
congedo parentale fino a marzo
burnt out, resting for a month
don't count on me this week
can't do this month at all
pausa fino a lunedì
metti in pausa fino a maggio
mi fermo per due settimane
fermami fino al primo giugno
pausa di un mese
sono in malattia fino a venerdì
torno il 12 aprile
sospendimi fino a giovedì prossimo
per favore, mettimi in pausa fino al 10 gennaio
ho bisogno di una pausa di tre settimane
vorrei una pausa fino a dopodomani
sono in ferie fino al 7 dicembre
sono via per una settimana
rientro lunedì
rientro il 3/12
tornerò tra dieci giorni
torno tra 10 giorni
mi prendo una pausa per un paio di settimane
non ci sono fino a gennaio
sono malata fino a domani
ho la febbre, torno giovedì
influenza, rientro lunedì
sarò assente per due mesi
fermati fino a venerdì
posso fare una pausa fino a marzo?
in maternità fino a giugno
oggi sono in ferie
da oggi al 5 dicembre sono in vacanza
da oggi per due settimane in congedo
ciao, sono in aspettativa fino al 1° marzo 2027
stacco fino a lunedì, grazie
questa settimana sono in ferie
I need a break until next Monday
on holiday until 12 April
hold off for 10 days please
pause me for a month
stop until May
I'm off until Friday
I am on vacation until 5 January
out of office until Monday
OOO until 2026-12-24
please skip me for two weeks
I'd like to take a break for six weeks
can I take a break until March?
I'm back on Monday
back on 12 December
I will be back in three weeks
I'm sick until Thursday
on parental leave until June
away for a couple of weeks
I'm away this week
put me on hold till February
I'm on leave from today to 5 December
off sick, back on Monday
snooze me until tomorrow
I want to stop for two weeks
torno tra sette settimane
nine days off from today
mettetemi in pausa per tre settimane per favore
scusate ma sono in ferie fino a mercoledì
vorrei fermarmi fino a gennaio
sono influenzata fino a lunedì
mi servono due settimane di stop
fino a lunedì non ci sono
per due settimane sono in viaggio
sono fuori fino a giovedì
sono all'estero fino al 20 dicembre
congelami fino a marzo
niente incontri fino a gennaio
non posso fino al 10 dicembre
taking two weeks off
I'll be out until Wednesday
travelling until 10 December
please don't match me until January
no meetings until March
I can't until 10 December
give me a break for a month
I'll return on 4 January
I need some time off until February
not available until next week
going on maternity leave until September
my holiday lasts until 3 January
sono un po' malata oggi e domani
sto male oggi
I feel ill today
swamped until Christmas
holiday till Christmas Eve
back after the holidays
away until after Christmas
off until New Year's Day
pause until mid-January
pause until the end of the month
torno dopo le feste
torno a fine mese
torno all'inizio dell'anno
fino alla fine del mese prossimo non ci sono
pausa fino a Natale
non ci sono fino a metà gennaio
pausa fino all'Epifania
sono via fino a Ferragosto
in ferie fino a dopo Pasqua
pausa fino ai primi di marzo
"""

ASKED_ABOUT = """
my son is sick
my daughter has a fever, we are at the doctor
sorry, my partner is sick
my father died
there was a death in my family
we lost my grandfather, I'm going home for the funeral
I'm pregnant
my wife is expecting a baby
devo partire per un funerale
ho un funerale
è morto mio nonno
è mancata mia nonna
sono incinta
aspetto un bambino, da marzo non ci sono
family emergency
we all have the flu
how sick that app is!
no, my son is sick
mia figlia ha la febbre
ho mia madre in ospedale
mio figlio è malato e dobbiamo andare dal medico
mia figlia sta male, lei ha la febbre
è morto mio padre
il mio gatto sta male
mi sento male
I have a headache
until Christmas
fino all'Epifania, grazie
riposo un po'
mi prendo una pausa
I'm taking a break
pausa per le feste
pause over Christmas
in ferie a Natale
ho un esame medico venerdì
devo assentarmi per motivi di salute
ho partorito!
sto attraversando un lutto, mi fermo
mi sono rotto una gamba
domani faccio la chemio
domani ho una visita medica, ci risentiamo lunedì
salto la prossima
posso saltare un giro?
I'm at home with the flu
my son is sick, stop for 10 days
a death in the family, need time
I broke my leg
tested positive
chemo starts tomorrow
I have a doctor's appointment tomorrow, talk on Monday
skip me next time
vado in ferie dal 3 al 17 aprile
pausa 32 marzo
non ci sono la settimana prossima
sono malata
ho la febbre
ero malata
mi serve una pausa
pausa dal 10 gennaio
ad agosto sono in ferie
due settimane di ferie da lunedì
fermami fino al 32 marzo
sono in ospedale
mi fermo fino a quando sto meglio
no, sono in malattia fino a venerdì
vado in vacanza dal 20 dicembre al 6 gennaio
in ferie da domani
sono in ferie, non riesco a rispondere
sono malata quindi non ci siamo viste
ho tanto lavoro, ho bisogno di una pausa fino a gennaio
per via dell'operazione sarò assente fino a marzo
I'm sick
I have the flu
I'm away next week
I'm on vacation from 20 December to 6 January
from 3 to 17 April I'm on holiday
two weeks off starting Monday
I need a break
I was ill
I'm away in August
not available tomorrow
due to my surgery I'll be away until March
I am very tired and need a break until Monday
I'm on sick leave, please tell Richard
off on 32 December
no, I'm on holiday until Friday
ho il covid
mi opero la settimana prossima
parto per le ferie venerdì
I broke my leg and I'm away until February
I have a fever
got the flu, sorry
next month I'm on holiday
sono a letto con la febbre
non sto bene
I'm not feeling well
I'm in hospital
sono stanca, vorrei fermarmi un po'
depressa, ho bisogno di staccare
back in 2
I'll be back in 3
torno tra 2
rientro fra 3
had surgery yesterday
mi sono operata ieri
no pausa
no pause
"""
"""Begins later, or until nobody knows when, or beside something else: never done by a guess."""

ANSWERS = """
non ci siamo visti, mia figlia era malata
non ci siamo visti, mia figlia aveva la febbre
we didn't meet, my daughter had a fever
no, I had the flu
è stato positivo
Great, we talked about burnout and how to prevent it
abbiamo parlato di salute mentale
he told me about his therapy
ha avuto un intervento alla spalla
she showed me how to skip ads
we skip the slides next time
we met on holiday stories, 5
ci siamo visti, poi torno a vederla il 12
5
4, ottimo
We met and talked about his holiday in Greece
we met before my vacation, it was great
5 pausa caffè perfetta
Ci siamo viste in pausa pranzo
abbiamo parlato delle ferie e di TikTok
bella chiacchierata, 5
We took a break after the first half and then edited a reel
He was on holiday so we did not meet
no, he was ill
no, era in ferie fino a lunedì
non ci siamo visti perché era in malattia
We didn't meet because she was on leave until Friday
I learned how to pause a video
ho imparato a mettere in pausa i video
We talked about working abroad and vacation rules
I showed her how to switch off notifications
he told me about his sick leave policy ideas, 4
mi ha raccontato delle ferie in Puglia
torno sicuramente a trovarla
we will meet again next week
ci rivediamo la settimana prossima
ci vediamo di nuovo lunedì
we meet again on Monday
It took three weeks to find a date but it was worth it
dopo due settimane di tentativi ci siamo visti, 4
Ho capito come funziona l'algoritmo
I got back to using Excel
Great energy, I'd do it again in a month
Yes, 4: fine
yes we met on Monday
sì, ci siamo visti martedì
no
not yet
non ancora, lei era via fino a venerdì
Non ci siamo visti, ero malata
no, I was sick
We never met, he was away until Thursday
She explained the leave process of young colleagues
mi ha spiegato come si usa il calendario delle ferie
tanto ritmo, nessuna pausa
A bit long, we needed a break, 3
I felt on holiday for half an hour!
sembrava di essere in vacanza
Interessante, però troppo veloce
learned a lot about memes
molto utile, grazie di cuore
The first of March launch was our topic
abbiamo pianificato il lancio del 12 aprile
from 3 to 5 we sat in the garden
dalle 3 alle 5 siamo stati in giardino
mi fermo spesso a pensare a quello che ha detto
I often stop and think about what she said
she is off to a great start
è stato un po' noioso
he showed me the out of office trick
mi ha mostrato come mettere il fuori ufficio
We talked until late
abbiamo parlato fino a tardi
it was worth the two weeks of waiting
2, he was back in his office after ten minutes
3 perché è andato via subito
Good chat about hospital volunteering
abbiamo discusso di maternità e carriera
Mi ha parlato del suo congedo di paternità
she was on vacation last week so we met on Zoom
ci siamo viste prima delle ferie
abbiamo rimandato per le sue vacanze
We had to hold off our chat for 10 days
out of the office we talked better
We paused the video a lot
Tornerò a chiedere consigli
I will go back to her with questions
We stopped at reels, next time AI
he explained how breaks work in his country
due ore volate
I missed the first ten minutes
mi sono persa i primi dieci minuti
He was late, back from lunch
We could not meet because of the holidays
non ci siamo visti per via delle vacanze di Natale
quanto è brava
we agreed to meet on 12 April
ci vediamo il 12 aprile
spero di rivederla fino a Natale
I'd like to learn more about AI from her
vorrei imparare altro sui reel da lei
We set a date: next week
She showed me how to set my status to away
un'ora di pausa ben spesa
it was a nice break from work
È stata una bella pausa dal lavoro
we talked about how sick that app is
we spoke about my mother's illness and it helped
she explained how her sick son taught her patience
we met although my son was sick
4, even if my daughter was ill
he had the flu so we talked on the phone
abbiamo parlato della malattia del settore
mi ha raccontato della malattia di suo padre
ci siamo visti anche se mia figlia era malata
abbiamo rimandato perché era malato
ho imparato come si gestisce l'ansia
we talked about Christmas at his school
abbiamo parlato di come si passa il Natale in Ghana
mid January we look at it again
a fine mese chiudiamo il progetto insieme
after the holidays we meet again
ci rivediamo dopo le feste
until the end we laughed a lot
fino alla fine non ho capito, 2
"""


THEIRS = """
she is sick
he's on leave
my mentor is ill this week
my boss is ill
Richard has covid
they are on holiday until Monday
she is off this week
I think he is ill
his mother died
she lost her father, there was a funeral
her son has a fever
è in malattia
e' malata
lei è malata, ci vediamo lunedì
si è ammalata
è in ferie
sta male
ha la febbre
mi ha scritto che è in ferie
il mio mentor è in malattia fino a venerdì
è morto suo padre
suo figlio è malato
"""
"""It is the other of the two: who writes is asked nothing about a pause, and nothing is kept."""


def each(lines: str) -> list[str]:
    return lines.strip().splitlines()


def is_command(typed: str) -> bool:
    found = said.whole_command(typed)
    return found is not None and found.command is Command.PAUSE


@pytest.mark.parametrize("typed", each(PAUSES))
def test_who_says_until_when_pauses(typed: str) -> None:
    wish, is_certain = away.rest(typed, WEDNESDAY)
    assert is_command(typed) or (said.rests(typed) and is_certain)
    assert is_command(typed) or (wish and wish.back and wish.back > WEDNESDAY)


@pytest.mark.parametrize("typed", each(ASKED_ABOUT))
def test_who_leaves_something_open_is_asked(typed: str) -> None:
    assert said.rests(typed) or away.may_rest(typed)
    assert not away.rest(typed, WEDNESDAY)[1]
    assert not away.is_theirs(typed)


@pytest.mark.parametrize("typed", each(THEIRS))
def test_that_the_other_is_away_is_no_wish_for_a_pause(typed: str) -> None:
    assert away.is_theirs(typed)
    assert not said.rests(typed)
    assert not away.may_rest(typed)


@pytest.mark.parametrize("typed", each(ANSWERS))
def test_an_answer_about_a_meeting_stays_one(typed: str) -> None:
    assert not away.is_theirs(typed)
    assert not said.rests(typed)
    assert not away.may_rest(typed)


@pytest.mark.parametrize(
    ("typed", "first", "back"),
    [
        ("ferie dal 3 al 17 aprile", date(2027, 4, 3), date(2027, 4, 18)),
        ("on holiday 20 December - 6 January", date(2026, 12, 20), date(2027, 1, 7)),
        ("sono in ferie dal 20 novembre al 4 dicembre", date(2026, 11, 20), date(2026, 12, 5)),
        ("two weeks off starting Monday", date(2026, 11, 30), date(2026, 12, 14)),
        ("off from Monday to Wednesday", date(2026, 11, 30), date(2026, 12, 3)),
        ("I’m away next week", date(2026, 11, 30), date(2026, 12, 7)),
        ("ad agosto sono in ferie", date(2027, 8, 1), date(2027, 9, 1)),
        ("torno il 12 aprile", None, date(2027, 4, 12)),
        ("niente incontri dal 3 al 7 dicembre", date(2026, 12, 3), date(2026, 12, 8)),
        ("pausa 32 marzo", None, None),
        ("pausa per le feste", date(2026, 12, 24), date(2027, 1, 7)),
        ("off from mid December to Epiphany", date(2026, 12, 15), date(2027, 1, 7)),
    ],
)
def test_from_when_until_when(typed: str, first: date | None, back: date | None) -> None:
    wish, _ = away.rest(typed, WEDNESDAY)
    assert wish
    assert (wish.first, wish.back) == (first, back)


@pytest.mark.parametrize(
    ("typed", "is_of_an_event"),
    [
        *((each, True) for each in ("mi opero giovedì", "domani mi operano", "surgery on Friday")),
        *((each, False) for each in ("ho la febbre fino a venerdì", "I’m ill today")),
        ("I’m away next week", False),
    ],
)
def test_the_day_of_an_operation_is_not_all_that_somebody_needs(
    typed: str, *, is_of_an_event: bool
) -> None:
    """So they are asked when they are back, as after any news of an illness."""
    wish, _ = away.rest(typed, WEDNESDAY)
    assert wish
    assert wish.is_of_an_event(WEDNESDAY) is is_of_an_event


@pytest.mark.parametrize("typed", ["torno lunedì", "torno lunedi", "back on Monday"])
def test_the_day_of_a_return_is_the_next_one_of_that_name(typed: str) -> None:
    """Also on that day."""
    wish, is_certain = away.rest(typed, date(2026, 11, 30))
    assert wish
    assert (wish.back, is_certain) == (date(2026, 12, 7), True)


@pytest.mark.parametrize(
    ("typed", "back"),
    [
        ("back in 10 days", date(2026, 12, 5)),
        ("back in 2 weeks", date(2026, 12, 9)),
        ("torno tra 2 mesi", date(2027, 1, 25)),
        ("torno il 2", date(2026, 12, 2)),
    ],
)
def test_a_number_is_of_days_weeks_or_months_or_the_day_of_one(typed: str, back: date) -> None:
    wish, is_certain = away.rest(typed, WEDNESDAY)
    assert wish
    assert (wish.back, is_certain) == (back, True)


def test_the_last_day_that_there_is_is_none_to_come_back_after() -> None:
    assert away.rest("away on 31/12/9999", WEDNESDAY)[0] is None


def test_what_is_two_weeks_ago_is_no_length() -> None:
    assert whens.at(whens.words("two weeks ago"), 0, WEDNESDAY) is None


def test_the_longest_message_is_read_at_once() -> None:
    assert growth(away.may_rest, "sono in ferie dal 3 ") < AT_ONCE
