"""What people write in hard or hurried moments, and what is understood: a table.

The sentences are as people write them: dictated, in haste, without accents and apostrophes. Of an
answer it also depends on the moment whether it is kept.
"""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.feedback import Feedback, Told, in_hand, is_certain, may_be_about
from handlers import away, menu, said, telling
from tests.messages.samples import member, pairing

NOW = datetime(2026, 11, 27, 15, tzinfo=UTC)
ME = member(1, "en").slack_id
JUST_INTRODUCED = Told(pairing(), None)
NUDGED = Told(pairing(), None, nudged_at=NOW)
ASKED = Told(pairing(), None, asked_at=NOW, nudged_at=NOW - timedelta(days=1))
ANSWERED = Told(pairing(), Feedback(met=True, rating=4), asked_at=NOW)
MOMENTS = {
    "just introduced": JUST_INTRODUCED,
    "nudged": NUDGED,
    "asked": ASKED,
    "answered": ANSWERED,
}

NEVER, ALWAYS, WHEN_ASKED = frozenset[str](), frozenset(MOMENTS), frozenset({"asked"})

KEPT = {
    "plain answer": ALWAYS,
    "bare answer": ALWAYS - {"answered"},
    "words": WHEN_ASKED,
    "words, or else": WHEN_ASKED,
    "asked back": NEVER,
}
"""In which moments an answer of that kind is kept without a press."""

UNDERSTOOD = {
    "enrolments.ask_to_leave": """
ho paura, voglio uscire dal programma
I'm scared, I want to leave the programme
non me la sento più, vorrei uscire
I don't feel up to it any more, I'd like to leave
ho paura e voglio uscire
I'm scared and I want to leave
vorrei uscire perché ho paura
I want to leave because I'm scared
mi sento inadeguata e non voglio più partecipare
I feel stupid. take me out
no, ho paura, voglio uscire
my contract is ending, im out
mi è scaduto il contratto, esco
il mio stage finisce a fine mese
lascio l'azienda
vado in pensione
im leaving the company in january
vabbè allora esco
take me off this list
toglimi da questa lista
i don't want to take part
lasciami in pace
""",
    "menu.heard_and_let_go": """
mi ha insultata, voglio uscire
he scares me, I want to leave
voglio uscire, mi ha insultata
he insulted me and I need a break
""",
    "asides.hear agreed": """
we're meeting tomorrow
ci vediamo domani
ci becchiamo giovedi a pranzo
abbiamo rimandato alla prossima settimana
lo vedo domani
la sento dopo le feste
grabbing lunch thursday
we moved it to next week
will talk after xmas
ci sentiamo tra un'ora
mercoledi prossimo ore 15
next wednesday 3pm
not yet but soon
ci aggiorniamo
l'abbiamo spostato
we'll be in touch
we moved it
friday or monday at the latest
seeing her tomorrow
lunedi lo sento
calling him monday
they moved the meeting, its tuesday now
ci becchiamo giovedi in pausa pranzo
ci vediamo oggi alle 5
aspetto fino alle 5
lo sento alle 4
ne parliamo il 4
alle 5
meeting her today at 5
calling her at 4
tomorrow at 5
""",
    "asides.hear proposed": """
facciamo giovedì alle 15?
è libero domani?
let's meet tomorrow
is he free tomorrow?
facciamo venerdì mattina
che ne dici di martedì?
giovedì alle 15 ti va?
ci vediamo giovedì?
solo la sera dopo le 19
mai di lunedì
how about Thursday at 3?
what about tomorrow morning?
would Friday work?
thursday at 3?
let's do Thursday
only evenings after 7pm
never on Mondays
""",
    "membership.who": """
chi è Giulia?
chi è Giulia Romano?
chi è questa persona?
di che si occupa?
who is Emma?
who's Richard Hughes?
who is this person?
what does he do?
""",
    "menu.be_brief": """
ho cinque minuti
ho solo 10 minuti
ho solo dieci minuti giovedì
due minuti: cosa devo fare?
I only have five minutes
I have 10 minutes on Thursday
I have five minutes, what do you need from me
""",
    "asides.hear away": """
she is sick
è in malattia
si è ammalata
he's on leave
è in ferie
he's got covid
she's off sick till monday
il collega è assente
franca è in maternita
lei questa settimana non può
non può questa settimana, è in trasferta
my colleague is away
Franca is on maternity leave
she cant this week
his mums in hospital, leave it for now
his mum's in hospital
ha la mamma in ospedale, lasciamo stare x ora
""",
    "asides.hear later": """
poi ti dico
ti scrivo stasera
domani vi faccio sapere
will let you know tomorrow
ask me in an hour
chiamami fra un ora
""",
    "asides.hear mistake": """
ho sbagliato a premere
cancella quello che ho scritto
non volevo mandarlo
scusa ho sbagliato chat
pressed the wrong button
delete what i wrote
didnt mean to send that
sorry wrong chat
ho messo il voto sbagliato
put the wrong rating
ho cliccato su ci siamo visti ma non è vero
annulla
non era una risposta
i clicked we met but its not true
undo
that wasnt an answer
""",
    "asides.hear never-mind": """
lascia stare, gli scrivo io
lasciamo stare
lascia perdere, faccio io
basta così grazie
esco ora dall'ufficio
esco adesso, ci sentiamo
stop ai lavori per oggi
stop for today
stop there, I'll write to her
leave it, I'll write to him
never mind
nevermind, sorted
that's enough for today thanks
leaving the office now
""",
    "asides.hear no-time": """
cancel
cancel the meeting
annulla l'incontro
vorrei disdire
rinunciamo
we give up
non ho tempo
I have no time
ciao scusa ma oggi non riesco proprio
mi sa che salta
hey sorry cant make it today
looks like its not gonna happen
he cant do this week, hes travelling
""",
    "asides.hear relay": """
sono in ritardo
ho dieci minuti di ritardo
arrivo tardi
I'm running late
i'll be late
can you tell him im running late?
tell her I'm late
let him know i cant come
puoi dirgli che sono in ritardo?
digli che arrivo tardi
puoi avvisarla che arrivo dopo
""",
    "asked back": """
posso portare anche una mia collega?
sono in smart working fino a venerdì
ma tu leggi quello che ci scriviamo
con chi sono questa volta
can I bring a colleague along?
who am i with this time
what am i supposed to do now
va bene se ci sentiamo al telefono?
non so niente di intelligenza artificiale
ma io cosa posso insegnare a uno cosi
devo andare via prima
ho un esame all'università
sto preparando la laurea
settimana prossima forse
ancora no, la prossima
boh vediamo
forse
non saprei cosa dire
vorrei un'altra persona al posto suo
non voglio dire chi
cambia la mia risposta
aiuto non capisco niente
grazie ma ora no
magari dopo natale
do we have to meet in person
is a phone call ok?
i know nothing about AI
what could i possibly teach someone like that
need to leave early
i have an exam
next week maybe
dunno lets see
maybe
can i have someone else instead of him
id rather not say who
what day is the next one
help i dont get it
thanks but not now
maybe after christmas
gli ho proposto mercoledi ma ha una call
il mio gatto e dal veterinario
sono rimasta bloccata in treno
dobbiamo vederci per forza in ufficio?
ma lui cosa vuole sapere da me
sono troppo piccola per queste cose
e se mi chiede quanto guadagno
non voglio che si sappia in giro
stiamo ancora cercando una data
quanti giri ci sono
dopo natale ripartite?
chi è il prossimo
we're both out of office
my cat is at the vet
zoom isnt working for me
he doesnt use slack
she's always in calls
do we need to meet at the office?
what does he even want from me
my english isnt great
what if she asks my salary
dont want people to know
ill write tonight
still looking for a date
how many rounds are there
do you start again after christmas
am i still signed up
realised im not the only one with doubts
pausa caffè insieme?
coffee break together?
what rating should I give?
che voto devo dare?
who answered my question?
""",
    "bare answer": """
non ci siamo riusciti
purtroppo è saltato tutto
mi sono dimenticata!
it fell through
i totally forgot!
""",
    "feedback.give_latest": """
change my answer
""",
    "groups.moderating": """
chi modera?
sono io che modero?
non voglio moderare
devo moderare io?
non me la sento di moderare
che cosa fa chi modera?
chi è il moderatore?
who moderates?
am I moderating?
what does the moderator do?
I don't want to moderate
do I have to moderate?
i'd rather not moderate
""",
    "meetings.find_another": """
dobbiamo spostare l'incontro
spostiamo l'appuntamento?
possiamo rimandare?
sposta alla prossima settimana
cambiamo orario
un altro orario
we need to move the meeting
can we reschedule?
move it to next week
please postpone our meeting
i'd like to change the date
another time
""",
    "meetings.find_date": """
quando ci vediamo?
a che ora ci vediamo?
a che ora è l'incontro?
quando è il mio incontro?
abbiamo fissato un orario?
per quando avevamo fissato?
scegli tu l'orario
mandami un invito in calendario
when do we meet?
what time do we meet?
when is my meeting?
what time did we agree on?
have we agreed on a time?
you pick the time
send me a calendar invite
ci siamo sentiti ma non abbiamo ancora fissato
we've been in touch but no date yet
""",
    "meetings.find_others": """
altri orari
other times
nessuno di questi va bene
nessuno di questi orari mi va bene
nessuno dei tre
none of these works
none of these times work for me
none of those suit me
i can't do any of these
non va bene nessuno di questi
""",
    "meetings.no_time": """
questa settimana nn riesco
nn posso questa settimana
""",
    "reporting.report_to": """
ho cambiato team
I changed teams
my manager is working for <@U0FRANCA> too, good talk
ho cambiato capo, ora è <@U0FRANCA>
il mio capo è Franca
my boss is Franca
il mio capo non è più <@U0FRANCA>
""",
    "membership.rest": """
sono in ansia, vorrei una pausa
I'm too anxious, I need a break
scusa sono stata male
sono stato male
stavo male, scusate
mi opero giovedì
mia figlia ha la febbre
I'm at home with the flu
there was a death in my family
devo partire per un funerale
ho un funerale
è morto mio nonno
I'm pregnant
sono incinta
e rimasto a casa con il bimbo malato
mia mamma e all'ospedale
sono a pezzi, non ce la faccio
non ho la testa in questo momento
mi hanno appena operato
mi sono lasciata con il mio ragazzo, non è un buon momento
sto divorziando
mi hanno licenziato
è morta la mia gatta
oggi è mancato mio zio
ho perso mio padre
sto per diventare papà
a marzo nasce il bambino
he's home with a sick kid
my mum is in hospital
im exhausted, cant do this right now
not in the right headspace
just had surgery
my boyfriend broke up with me, bad time
going through a divorce
i got laid off
my dog died
my uncle passed away today
lost my dad last week
about to become a dad
baby is due in march
i have covid
my wife's in labour
sto male scusate
oggi sono ko
ho la gastro
il bambino ha la varicella
mio marito è in rianimazione
sono in lutto
lutto in famiglia, ci sentiamo piu avanti
è mancata la nonna di mia moglie
sono al pronto soccorso
sono in trasferta a milano
feeling rough today sorry
im so ill
got a stomach bug
kid has chickenpox
my husband is in intensive care
in mourning
bereavement, will be in touch later
my wifes nan died
im in a&e
im on a business trip
sto facendo la chemio
mi hanno dato 3 giorni di mutua
doing chemo at the moment
doctor signed me off for 3 days
ho perso il bambino
abbiamo perso il bimbo
ho avuto un aborto spontaneo
i lost the baby
we lost our baby last week
i had a miscarriage
mi hanno trovato un nodulo
having a panic attack
my husband left me
lost my grandad last night, sorry
mi sono operata lunedì, sto a letto
mi sono operata ieri
had surgery monday, im in bed
my little one has a temperature
mi hanno appena detto che mi licenziano
""",
    "membership.resume": """
basta pausa
basta con la pausa
annulla la pausa
togli la pausa
fine della pausa
im back early!
sono tornata prima!
sono rientrato prima del previsto
enough pause
no more pause
end my break
cancel the pause
stop my pause please
let me back in
""",
    "membership.status": """
hai trovato qualcuno?
a che punto è la mia richiesta?
novità sulla mia domanda?
any news on my question?
have you found anybody?
are you still looking?
quando è il prossimo giro?
when is the next round?
quando ci rivediamo?
when's the next one?
quando mi presenti il prossimo
non mi ricordo con chi devo parlare
sono in pausa?
quando torno
when do i get the next one
cant remember who im supposed to talk to
am i paused
when am i back
quando si riparte
a che ora è
che giorno è il prossimo
perché non mi hai abbinato
come mai sono rimasta fuori
ho visto che ho perso il giro
when does it start again
what time is it
why wasnt i matched
i missed the round
sono ancora iscritta
allora la prossima volta sono sicura di esserci?
so next time im definitely in?
con chi sono finita?
who did i end up with
quando riprova?
when do you try again?
quanto mi resta di pausa
how long have i got left
e adesso?
so what happens now
quando mi dici con chi sto
when do i find out who im with
""",
    "menu.explain": """
cosa devo fare adesso
perche mi scrivi
chi ti ha dato il mio nome
why are you messaging me
who gave you my name
""",
    "programmes.panel": """
avvia un giro
avvia un giro per favore
fai partire il giro
fai partire un giro adesso
start a round
start a round please
run a round
run a round now
post a prompt
pubblica uno spunto
impostazioni
settings
""",
    "worries.reassure first-message": """
ma devo scrivergli io per forza??
non so da che parte cominciare
do i really have to text him first??
no clue where to start
mi vergogno a scriverle
embarrassed to write to her
dont know what to say
""",
    "worries.reassure important": """
mi mette in soggezione
he intimidates me
""",
    "worries.reassure left-out": """
chi mi ha bloccato?
who blocked me?
perche nessuno x me?
è colpa mia?
non mi vuole nessuno 😢
mi avete scartata
sono l'unica?
nn è che qualcuno ha chiesto di nn stare con me?
why is there nobody for me
did i do something wrong?
nobody wants me 😢
so nobody picked me
am i the only one?
did someone ask not to be with me?
""",
    "worries.reassure no-answer": """
non mi ha ancora scritto nessuno
gli ho scritto lunedi ma niente
mi ha visualizzato e basta
dice che ha troppo da fare
nobody has written to me yet
texted her on monday, nothing
she left me on read
he says hes too busy
sono al terzo giorno e ancora niente
ha annullato all'ultimo
ha disdetto di nuovo
its been three days and nothing
she cancelled last minute
he bailed on me again
""",
    "worries.reassure my-data": """
delete my data
cancella i miei dati
can you erase everything about me
what data do you keep about me?
che dati avete su di me?
voglio che i miei dati siano cancellati
""",
    "worries.reassure same-line": """
ma lui e il capo del mio capo
hes my bosses boss
è il capo del mio capo...
thats my boss's boss...
he is my boss
è la mia responsabile
è il mio capo
lui è il mio capo
pls dont put me with my boss
nn voglio capitare con il mio capo
""",
    "worries.reassure saying-wrong": """
ho un po di ansia per domani
e se non abbiamo niente da dirci
kinda nervous about tomorrow tbh
what if we have nothing to talk about
i want to but i dont dare
ho paura di fare scena muta
im too junior for this
sono un po in ansia a dire il vero
sono un po' in ansia
io sono vecchia per ste cose
im too old for this lol
help im panicking
im freaking out
aiuto sono nel panico
sto andando in panico
se poi nn mi trovo bene?
what if we dont get along
""",
    "worries.reassure scale": """
che significa 1 a 5
cosa vuol dire 3?
what does 1 to 5 mean
how many stars out of 5?
""",
    "worries.reassure told-on": """
ho paura che dica qualcosa al mio capo
I'm afraid he'll tell my boss
will you tell hr
""",
    "worries.reassure who-answered": """
chi non ha risposto?
chi ha risposto?
chi non ha ancora risposto
chi si è lamentato?
che voto ha dato Giulia?
voglio vedere i voti
who has not answered?
who hasnt answered?
who answered
who complained?
what did Giulia rate?
what rating did Giulia give
i want to see the ratings
""",
    "worries.reassure found-out": """
lui lo viene a sapere?
lo verrà a sapere?
lei lo sa?
se ne accorge?
glielo dici?
viene avvisato?
non voglio che lui lo sappia
will he find out?
will she know?
does he find out?
do they know that i blocked them?
is he told?
will they be notified?
i don't want him to know
""",
    "reporting.show": """
chi è il mio capo?
a chi riporto?
who is my manager?
whom do i report to?
""",
    "worries.reassure who-sees": """
il mio responsabile non sa che partecipo
non vorrei che lo sapesse il mio capo
se parlo male dell'azienda mi licenziano?
do you read what we write
my manager doesnt know im doing this
dont want my boss to find out
can i get fired for what i say
chi legge queste cose?
resta tra noi vero
lo dici a hr?
this stays between us right
if i give a low mark will he know?
ma se metto un voto basso lo vede?
ma se metto un voto basso lo viene a sapere?
who read that?
chi l'ha letto?
chi vede quello che scrivo qua
who can see what i type here
""",
    "menu.thanks": """
ah ok
""",
    "plain answer": """
non abbiamo trovato una data
we couldn't find a date
non ci siamo visti, mia figlia aveva la febbre
we didn't meet, my daughter had a fever
we met yesterday and it was useful
ci siamo visti ieri ed è stato utile
nn ci siamo visti
didnt meet
we couldnt make it
5 stelle
5 stars
volevo dire 4 non 2
i meant 4 not 2
scusa era un 3 nn un 4
sorry, it was a 3 not a 4
4 e mezzo dai
4 and a half i'd say
four out of five
quattro su cinque, bello
""",
    "safety.avoid": """
chi ho bloccato?
chi c'è nella mia lista?
who is on my list?
whom did i block?
""",
    "safety.avoid_in_words": """
nn voglio incontrare Lorenzo
never pair me with Lorenzo Marchetti again
non voglio più vederlo
i dont want to see him again
""",
    "safety.not_right": """
I don't feel comfortable
non mi sento a mio agio
mi ha risposto male
mi ha fatto una domanda troppo personale
mi ha chiesto quanti anni ho
mi ha chiamato tesoro
ci ha provato con me
non voglio stare da sola con lui
dopo mi ha scritto di notte
ha fatto una battuta sulle donne
posso dirti una cosa in privato?
he snapped at me
she asked me something way too personal
he asked how old I am
he called me sweetheart
he hit on me
dont want to be alone with him
he keeps messaging me at night
he made a joke about women
can i tell you something in private
mi ha urlato contro
mi sono sentita trattata come una stagista
mi guardava le gambe
continua a invitarmi a cena
mi ha chiesto il numero
he yelled at me
i was treated like an intern
he stared at my legs
he keeps inviting me to dinner
he asked for my number
mi ha detto una cosa che mi ha ferita
mi ha sfiorato la mano piu volte
mi tratta con sufficienza
fa battute sul mio accento
mi manda messaggi la domenica
he said something that hurt me
he brushed my hand a few times
he talks down to me
he makes jokes about my accent
he texts me on sundays
mi ha alzato la voce
ha alzato la voce
mi ha detto che noi giovani nn abbiamo voglia di lavorare
dice che i giovani sono pigri
non mi ha lasciato parlare, mi sono sentita una nullità
non mi ha fatto parlare
mi ha dato della stupida
mi ha preso per il culo
ha detto che le donne devono stare a casa
mi ha chiesto se sono fidanzata
mi ha chiesto se ho il ragazzo
ha fatto battute sul mio corpo
alla fine quella battuta mi ha ferita
ripensandoci mi ha dato fastidio una cosa che ha detto
mi sono sentita osservata tutto il tempo
mi ha detto che nn ha tempo per gli stagisti
mi ha scritto cose strane in privato
mi ha fatto sentire inadeguata
mi ha fatto sentire una cretina
ha detto che sono troppo vecchia per capire
mi ha detto che alla mia età non serve imparare
he raised his voice at me
she raised her voice
she said young people are lazy
he said women belong in the kitchen
he said old people can't learn
wouldnt let me speak, i felt like nothing
didn't let me speak
he wouldn't let me talk
treated me like a servant
he asked if i have a boyfriend
he asked me whether i'm single
he asked if im married
tbh that joke hurt
his joke really hurt
thinking about it, something he said bothered me
i felt watched the whole time
he said he doesnt have time for interns
i feel like a joke to them
shes been sending me weird messages
he called me a snowflake
she told me i was too old for this
my manager is <@U123> and he scares me
he made comments about my body
im scared of him
he took the piss out of me
5, ma poi mi ha toccato il sedere
1 perche mi ha insultata
5, but then he touched my bum
1 because he insulted me
i was harassed
a colleague treated me badly
""",
    "words": """
abbiamo dovuto spostare l'incontro, ma ne valeva la pena
we had to move the meeting
abbiamo parlato un'ora, bellissimo
great chat with him
un disastro
non mi trovo bene con lui
molto meglio di quanto pensassi
bella chiacchierata, grazie!
boh, così così
insomma
mah, niente di che
mi è piaciuto un sacco, simpaticissimo
abbiamo parlato solo lui
ha parlato solo lui
tempo perso
ho imparato più io di lui
alla fine e stato bello dai
way better than i thought
nice chat thanks!
meh
so so
nothing special really
loved it he's hilarious
he did all the talking
waste of time
i learned more than he did
was nice in the end
interessante ma mi aspettavo altro
imparato due trucchi su excel
è simpatica
ci siamo trovati subito bene
super
top top top
bella persona
un po freddo all'inizio
nulla di nuovo
due palle
una noia mortale
mi ha aperto un mondo
non vedo l'ora di rivederla
interesting but expected something else
learned two excel tricks
shes funny
we got on right away
awesome awesome
lovely person
a bit cold at first
nothing new
snoozefest
bored to tears
eye opener
cant wait to see her again
ci siamo fatti due risate
mi ha ascoltata
ho capito che non sono l'unica ad avere dubbi
molto alla mano
mi ha insegnato due scorciatoie
abbiamo sforato di mezz'ora
domande intelligenti
l'ho trovata preparata
si poteva fare meglio
excel pivot
due chiacchiere sul lavoro ibrido
noioso ma utile
da ripetere
carico e motivato
he listened more than he talked
a bit formal
very down to earth
taught me two shortcuts
we ran over by half an hour
smart questions
could have been better
pivot tables
chatted about hybrid work
boring but useful
worth repeating
left motivated
she was well prepared
good laugh
Learned how to use Canva templates
good energy, lots to think about
we mostly talked about hybrid meetings
how to write prompts
prompting
pretty good overall
would do again
found out that he plays chess
ten out of ten
not much to say, ok
Ho imparato a usare i template
ci siamo divertiti
mi ha fatto mille domande sui giovani
i prompt
niente male
breve ma intenso
dieci e lode
non c'è molto da dire
è volata via un'ora
""",
    "words, or else": """
train strike
sciopero dei treni
kinda creepy tbh
a lot of listening
mi ha dato i compiti ahah
""",
}


def understood(typed: str) -> str:
    """What is done about it in the DM, by the name of its module, or what kind of answer it is."""
    if work := menu.in_other_words(typed):
        name = f"{work.do.__module__.rpartition('.')[2]}.{work.do.__name__}"
        which = {"asides.hear": said.aside(typed), "worries.reassure": said.worry(typed)}
        return f"{name} {which[name]}" if name in which else name
    if away.may_rest(typed):
        return "membership.rest"
    answer = telling.answer_in(typed)
    if answer.is_plain:
        return "bare answer" if answer.is_bare else "plain answer"
    if answer.is_question or answer.is_of_now:
        return "asked back"
    return "words, or else" if answer.may_be_else else "words"


@pytest.mark.parametrize("meaning", UNDERSTOOD)
def test_what_people_write_is_understood(meaning: str) -> None:
    sentences = UNDERSTOOD[meaning].strip().splitlines()
    assert {each: understood(each) for each in sentences} == dict.fromkeys(sentences, meaning)


@pytest.mark.parametrize(
    "typed",
    [
        "non abbiamo trovato una data",
        "non abbiamo trovato un orario, che peccato",
        "purtroppo no, agende impossibili",
        "we couldn't agree on a date",
        "sadly not, impossible diaries",
        "I'm afraid not, no luck with our calendars",
    ],
)
def test_who_found_no_date_has_not_met(typed: str) -> None:
    assert telling.answer_in(typed).word.met is False


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_an_answer_is_kept_by_itself_only_in_its_moments(kind: str) -> None:
    for typed in UNDERSTOOD[kind].strip().splitlines():
        kept = {name for name, told in MOMENTS.items() if _is_kept(typed, told)}
        assert kept == KEPT[kind], typed


def _is_kept(typed: str, told: Told) -> bool:
    answer = telling.answer_in(typed)
    return is_certain(answer, may_be_about(answer, [told]), in_hand([told], ME))
