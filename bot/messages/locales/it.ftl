# Italiano. Ogni testo che le persone leggono, nell'ordine dei moduli che lo usano.

language-name = Italiano
app-name = Reverse Mentor

## Come si scrivono date e ore: modelli di
## https://unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns
## Alcune regioni di una lingua le scrivono a modo loro.

date-day = { $region ->
   *[other] EEEE d MMMM
}
date-day-of-year = { $region ->
   *[other] EEEE d MMMM y
}
date-moment = { $region ->
   *[other] EEEE d MMMM 'alle' HH:mm
}
date-time = { $region ->
   *[other] HH:mm
}

## Che cosa si può scrivere; la prima parola è quella mostrata dall'aiuto

words-menu = menu, menù, inizia, ciao, salve, buongiorno, buonasera
words-help = aiuto, guida
words-join = iscriviti, entra, partecipa, iscrivimi
words-leave = esci, lascia, stop, basta, cancellami
words-pause = pausa
words-resume = riprendi, ricomincia
words-profile = profilo, temi
words-status = stato
words-feedback = feedback, riscontro, racconta
words-rematch = cambia, riabbina
words-block = blocca
words-unblock = sblocca
words-report = segnala
words-admin = gestione, amministra
# Un sì o un no conta se è separato dal resto, come in «No, stava male», e se quello che segue non lo
# contraddice; una frase che dice se si sono visti conta comunque vada avanti
words-yes = sì, si, certo, visti, viste
words-no = no, non ancora, non questa volta, questa volta no, non siamo riusciti, non siamo riuscite, non ce l’abbiamo fatta
words-met = ci siamo visti, ci siamo viste, ci siamo incontrati, ci siamo incontrate
words-not-met = non ci siamo visti, non ci siamo viste, non ci siamo ancora visti, non ci siamo ancora viste, non ci siamo incontrati, non ci siamo incontrate, non siamo riusciti a vederci, non siamo riuscite a vederci, non siamo riusciti a incontrarci, non siamo riuscite a incontrarci
words-contradict-met = no, però non, ma non
words-contradict-not-met = sì, anzi, al contrario, invece, è stato, è stata, è andata, è andato, abbiamo parlato, bello, bella, ottimo, ottima
words-regret = purtroppo, mi dispiace, scusa, scusami
words-out-of = su
# Tra due numeri, così che nessuno dei due è il voto: «4 o 5»
words-or = o, oppure, e
# Che cosa introduce un voto e da solo non dice niente: «è stato un 4/5»
words-lead-in = è stato, è stato un, è un, do, do un, gli do, gli do un, darei, darei un, gli darei, gli darei un, io direi, direi, dico, voto, il mio voto, un
# Un messaggio che dice solo questo vuole soltanto una risposta gentile: grazie, un saluto, e quello
# che può seguire
words-thanks = grazie, molte grazie, ti ringrazio, va bene, ok, okay, :+1:, :thumbsup:, :pray:
words-greeting = ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio
words-after-thanks = mille, tante, infinite, molto, di tutto, di cuore, per tutto, ancora, davvero, e, così, bene, capito, perfetto, ottimo, a te, a voi, a tutti, a tutte, tutti, tutte
# Dopo un comando questo non cambia niente: «pausa per un po’, per favore»
words-polite = per favore, per piacere, adesso, ora, subito, grazie, scusa, scusate, scusami, ciao, no, dai, per ora, per adesso, un po’, per un po’
# Chi vuole smettere: «voglio» e che cosa finisce, «non voglio» e che cosa continua, o un’altra frase
# che lo dice; poi quello che ne fa parte: «voglio uscire dal programma»
words-want = voglio, vorrei, desidero, posso, potrei, come faccio a, come posso, ho deciso di
words-leaving = uscire, uscirne, smettere, lasciare, fermarmi, cancellarmi, ritirarmi, disiscrivermi, chiudere
words-do-not-want = non voglio, non voglio più, non vorrei, non vorrei più, non desidero, non desidero più, non mi va di, non mi va più di, non intendo, non intendo più
words-going-on = continuare, andare avanti, proseguire, partecipare, farlo, farne parte, essere nel programma, saperne, ricevere, essere presentato, essere presentata
words-wish-to-leave = mi ritiro, mi fermo qui, me ne vado, non voglio più, non mi va più, non mi interessa più, non partecipo più, smetti di scrivermi, smettila, smettila di scrivermi, toglimi, toglietemi, cancellatemi, disiscrivimi, disiscrivetemi, disiscriviti, disiscrizione, lasciami in pace, lasciatemi in pace
words-of-it = questo, programma, il programma, dal programma, al programma, nel programma, da qui, qui, con questo, messaggi, i messaggi, questi messaggi, di partecipare, così, più
# Chi chiede un’altra persona, e non dice altro
words-rematch-me = un’altra persona, vorrei un’altra persona, voglio un’altra persona, qualcun altro, vorrei qualcun altro, preferirei un’altra persona, preferisco un’altra persona, cambia persona, cambiare persona, vorrei cambiare persona, vorrei cambiare abbinamento, un altro abbinamento, vorrei un altro abbinamento, abbinami a un’altra persona, abbinami con un’altra persona, posso avere un’altra persona
# Come comincia un messaggio su qualcosa che non andava: non è mai una risposta su un incontro
words-not-right = qualcosa non andava, qualcosa non va, qualcosa non andava bene, qualcosa non è andato bene, qualcosa è andato storto, c’era qualcosa che non andava, c’è qualcosa che non va, mi sono sentita a disagio, mi sono sentito a disagio, mi sento a disagio, non mi sono sentita a mio agio, non mi sono sentito a mio agio, voglio segnalare qualcosa, vorrei segnalare qualcosa, devo segnalare qualcosa
# Come comincia un messaggio che dice chi si preferisce non incontrare: anche questo non è mai una risposta
words-avoid = preferisco non incontrare, preferirei non incontrare, non voglio incontrare, non vorrei incontrare, non voglio più incontrare, non presentarmi, non presentarmi più, non farmi incontrare
# Che cosa si conta dopo un numero, che così non è un voto: «5 minuti di ritardo»
words-counted = secondo, secondi, minuto, minuti, min, ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, di noi, di loro, persone, colleghi, colleghe, volte, cose, domande, idee, consigli, strumenti, app

## Giorni che si possono scrivere oltre ai nomi di giorni e mesi: “fino a” ne comincia uno, e quello
## che sta tra le sue parti non dice niente

words-until = fino a, fino al, fino all, fino alla, sino a, sino al, sino all, sino alla
words-in-days = il, l, di, prossimo, prossima
words-yesterday = ieri
words-today = oggi
words-tomorrow = domani
words-day-after-tomorrow = dopodomani
words-next-week = settimana prossima, prossima settimana, la settimana prossima, la prossima settimana
words-first = primo
# Per quanto tempo si manca: «per due settimane»
words-for = per, per circa, per i prossimi, per le prossime
words-number-1 = uno, un, una
words-number-2 = due, un paio di
words-number-3 = tre
words-number-4 = quattro
words-number-5 = cinque
words-number-6 = sei
words-unit-days = giorno, giorni
words-unit-weeks = settimana, settimane
words-unit-months = mese, mesi

## Pulsanti

button-join = Iscriviti
button-profile = Profilo
button-status = Stato
button-pause = Pausa
button-resume = Riprendi
button-leave = Esci
button-help = Aiuto
button-menu = Menu
button-met = Ci siamo visti
button-not-met = Questa volta no
button-met-and-tell = Sì: racconta com’è andata
button-tell = Racconta com’è andata
button-change-feedback = Cambia la risposta
button-this-one = Questo
button-rematch = Un’altra persona, per favore
button-avoid = Preferisco non incontrare…
button-unblock = Togli qualcuno dal mio elenco
button-not-right = Qualcosa non andava
button-admin = Gestione
button-run-round = Avvia un giro adesso
button-stop-round = Ferma
button-try-again = Riprova
button-preview = Anteprima
button-post-prompt = Pubblica uno spunto
button-invite = Invita in un canale
button-settings = Impostazioni

## Frasi che tornano in più messaggi

standing-active = Fai parte del programma.
standing-paused = Sei in pausa, torni {$day}.
standing-left = Al momento non partecipi.

next-round = Prossimo giro: {$moment}.
next-round-waiting = I giri partono in automatico dopo le prime {$count} iscrizioni.

rhythm = { $weeks ->
    [1] Ogni {$weekday} alle {$time} (fuso orario {$zone})
   *[other] Ogni {$weeks} settimane, di {$weekday} alle {$time} (fuso orario {$zone})
}

people = { $count ->
    [one] {$count} persona
   *[other] {$count} persone
}
people-few = meno di {$least} persone

topic-free = a vostra scelta

## Il menu

about =
    Ti faccio conoscere una persona dell’azienda, appena posso in un’altra fase del percorso professionale: una delle due, più spesso la più junior, mostra qualcosa, e l’altra impara. Basta mezz’ora, non c’è niente da preparare, e puoi fare una pausa o uscire quando vuoi.

menu-welcome-back = Hai già partecipato: i tuoi temi sono ancora qui.

help-title = *Che cosa puoi chiedermi*
help-menu = {$command} – tutto a portata di pulsante
help-join = {$command} – partecipa e scegli i tuoi temi
help-status = {$command} – a che punto sei e che cosa succede dopo
help-profile = {$command} – cambia i temi o la lingua
help-feedback = {$command} – racconta com’è andato un incontro
help-pause = {$command} – nessun abbinamento fino al giorno che scegli
help-resume = {$command} – torna dalla pausa
help-leave = {$command} – smetti di partecipare
help-rematch = {$command} – un’altra persona per questo giro; non serve un motivo
help-block = {$command} – chi preferisci non incontrare; lo vedi solo tu
help-unblock = {$command} – togli qualcuno da quell’elenco
help-report = {$command} – qualcosa non andava: lo legge una sola persona
help-admin = {$command} – per chi amministra: giri, spunti, impostazioni
help-help = {$command} – questo elenco
help-anywhere = Se mi scrivi in un messaggio diretto, basta la parola da sola.

not-understood = Non ho capito “{$typed}”.
not-understood-nearest = Non ho capito “{$typed}”. Intendevi {$nearest}?

sorry = Mi dispiace, qualcosa non ha funzionato da parte mia. Riprova tra poco. Se succede di nuovo, comunica questo codice a chi amministra l’app: `{$reference}`.

## Che cosa può non andare in una richiesta

error-guests-cannot-join = Gli account ospite vedono solo una parte di questo workspace, quindi qui non posso presentarti ad altre persone. Se vuoi partecipare, chiedi a chi amministra se puoi avere un account completo.
error-outsiders-cannot-join = Faccio incontrare le persone di questa azienda, e il tuo account appartiene a un’altra. Forse l’app si può installare anche nel tuo workspace.
error-only-people-can-join = Possono partecipare solo persone con un account attivo.
error-admins-only = Può farlo solo chi amministra. Se ti serve, chiedi a una persona con questo ruolo.
error-not-a-member = Al momento non partecipi. Iscriviti prima: basta un minuto.
error-not-in-this-pairing = Questo riguarda un abbinamento di cui non fai parte, quindi qui non hai niente da rispondere.
error-nothing-to-rate = Non c’è ancora un incontro da raccontare. Dopo il primo abbinamento ti chiederò com’è andata.
error-nothing-to-end = In questo momento non hai un abbinamento che si possa chiudere. Al prossimo giro cerco comunque un’altra persona.
error-nobody-to-tell = Non c’è ancora nessuno a cui dirlo: qui manca una persona di riferimento. Non ho inoltrato niente. Parlane con una persona di cui ti fidi, o chiedi a chi amministra di indicarla nelle mie impostazioni.
error-reader-has-changed = Da poco questi messaggi li legge un’altra persona, quindi non ho mandato niente. Apri di nuovo il modulo: c’è scritto chi è.
error-too-many-to-avoid = Sono più persone di quante ne entrino nell’elenco. Prima togline qualcuna.
error-round-just-started = Un giro è appena partito. Lascia alle persone un po’ di tempo prima del prossimo.
error-rules-not-accepted = Per partecipare, accetta le regole di base.
error-generation-missing = Scegli la voce che ti descrive meglio.
error-invalid-date = Non riesco a leggere questa data. Sceglila dal calendario.
error-date-not-ahead = Scegli un giorno da domani in poi.
error-date-too-far = Mancano più di due anni. Scegli un giorno più vicino, oppure esci: puoi iscriverti di nuovo quando vuoi.
error-invalid-time-zone = Non conosco il fuso orario “{$name}”. Scrivilo così: Europe/Rome o America/New_York.
error-invalid-country = Non conosco le festività di questo Paese. Scegline un altro, oppure nessuno.
error-invalid-closed-days = Non riesco a leggere: {$name}. Scrivi i giorni così: 24/12 o 24 dicembre; e i periodi così: 24/12 - 6/1.
error-too-many-closed-days = Sono più giorni di quanti ne possa ricordare. Scrivi su una riga sola quelli consecutivi: 24/12 - 6/1.
error-invalid-time = Non riesco a leggere quest’ora. Scrivila così: 10:00.
error-invalid-rating = Dai un numero da 1 a 5.
error-text-missing = Scrivi qualcosa, oppure scegli uno degli spunti già pronti.
error-channel-missing = Scegli un canale.

## Iscrizione, profilo, pausa, uscita

modal-cancel = Annulla
modal-save = Salva
modal-send = Invia
modal-close = Chiudi

join-title = Partecipa
join-submit = Iscriviti
profile-title = Il tuo profilo

career-stages-question = In che fase del tuo percorso professionale sei?
career-stages-hint = Mi serve solo per scegliere chi presentarti. Non dico a nessuno che cosa hai scelto.
career-stages-0 = Agli inizi: è ancora tutto nuovo
career-stages-1 = In crescita: conosco il mio lavoro e voglio saperne di più
career-stages-2 = Con esperienza: c’è chi mi chiede consiglio
career-stages-3 = Alla guida: ho la responsabilità di persone, progetti o un settore
birth-generations-question = Di quale generazione ti senti parte?
birth-generations-hint = Mi serve solo per scegliere chi presentarti. Non dico a nessuno che cosa hai scelto.
birth-generations-0 = Generazione Z
birth-generations-1 = Millennial
birth-generations-2 = Generazione X
birth-generations-3 = Baby boomer

topics-show = Che cosa posso mostrare
topics-show-hint = Non servono competenze da specialista: basta quello che usi o noti ogni giorno.
topics-learn = Che cosa vorrei imparare
topics-learn-hint = Nessuno sa tutto. Scegli quello che ti incuriosisce.
topics-placeholder = Scegli i temi
language-question = Lingua dei messaggi che ricevo
language-same-as-slack = La stessa di Slack ({$language})

rules-title = *Le regole di base*
rules-text =
    • Quello che vi dite resta tra voi.
    • Si può smettere in qualsiasi momento, senza dare spiegazioni.
    • Nessun responsabile vede le tue risposte con il tuo nome.
rules-label = Regole di base
rules-accept = Accetto le regole di base
rules-line = Quello che vi dite resta tra voi, e si può smettere quando si vuole, senza dare spiegazioni.

joined = Fatto, ci sei anche tu: mi fa piacere. Appena avrò qualcuno da presentarti, aprirò una conversazione tra voi.
profile-saved = Il tuo profilo è salvato. Vale a partire dal prossimo abbinamento.
profile-show = Puoi mostrare: {$topics}.
profile-learn = Vorresti imparare: {$topics}.
topics-and-more = { $count ->
    [one] {$topics} e un altro
   *[other] {$topics} e altri {$count}
}
profile-no-topics = Non hai scelto temi: ti presenterò qualcuno lo stesso, e deciderete insieme.
left = Non fai più parte del programma: niente più abbinamenti né promemoria. Grazie per aver partecipato. Se cambi idea, puoi iscriverti di nuovo quando vuoi.
pause-title = Fai una pausa
pause-submit = Vai in pausa
pause-until = Torno il giorno
pause-hint = Fino a quel giorno non ti presenterò a nessuno. Poi rientri in automatico.
ask-pause-date = Certo. Fino a quando? Scegli il giorno in cui torni.
paused = Sei in pausa, torni {$day}. Prima di allora non ti presenterò a nessuno, e non devi ricordarti di niente.
resumed = È bello ritrovarti. Dal prossimo giro ci sei anche tu.
ask-to-join = Per partecipare, premi il pulsante e rispondi a quattro brevi domande.
wish-to-leave = Vuoi smettere di partecipare? Puoi uscire subito, o fare una pausa fino al giorno che scegli, senza dare spiegazioni.
wish-to-leave-unnoted = Sul tuo incontro non ho annotato niente.
not-paused = Non eri in pausa, quindi non è cambiato niente.
you-are-welcome = È un piacere. Se ti serve qualcosa, scrivi “aiuto”.
ask-profile = Qui puoi cambiare i tuoi temi e la lingua.

## Presentazioni, promemoria, domande di fine giro

introduction-who = { $mentor_count ->
    [one] {$mentors} mostra
   *[other] {$mentors} mostrano
}, { $mentee_count ->
    [one] {$mentees} impara
   *[other] {$mentees} imparano
}. Il tema: *{$topic}*.
introduction-why = Perché voi: {$reasons}.
why-shown-and-wanted = { $mentor_count ->
    [one] {$mentors} può mostrarlo
   *[other] almeno una persona tra {$mentors} può mostrarlo
}, e { $mentee_count ->
    [one] {$mentees} vuole impararlo
   *[other] almeno una persona tra {$mentees} vuole impararlo
}
why-shown = { $mentor_count ->
    [one] {$mentors} può mostrarlo
   *[other] almeno una persona tra {$mentors} può mostrarlo
}
why-wanted = { $mentee_count ->
    [one] {$mentees} vuole impararlo
   *[other] almeno una persona tra {$mentees} vuole impararlo
}
why-new = { $people ->
    [2] è la prima volta che vi presento
   *[other] è la prima volta che presento {$mentors} a {$mentees}
}
why-again = { $rounds ->
    [1] { $people ->
        [2] vi ho presentato anche l’ultima volta
       *[other] in parte vi ho presentato anche l’ultima volta
    }
   *[other] { $people ->
        [2] l’ultima volta vi ho presentato {$rounds} giri fa
       *[other] in parte vi ho già presentato, l’ultima volta {$rounds} giri fa
    }
}
why-different-teams = lavorate in team diversi
why-hours = { $hours ->
    [0] i vostri orari di lavoro quasi non si incrociano, quindi accordatevi presto
    [one] i vostri orari di lavoro hanno circa {$hours} ora in comune
   *[other] i vostri orari di lavoro hanno circa {$hours} ore in comune
}
introduction-first-step = { $mentee_count ->
    [one] {$mentees}, il primo messaggio tocca a te: proponi mezz’ora nei prossimi giorni, in chiamata o davanti a un caffè, come preferite.
   *[other] {$mentees}, il primo messaggio tocca a voi: proponete mezz’ora nei prossimi giorni, in chiamata o davanti a un caffè, come preferite.
}
introduction-starters =
    Due modi per cominciare, se vi va:
    • {$mentors}: “{$show}”
    • {$mentees}: “{$ask}”
introduction-blind = Non posso leggere quello che vi scrivete qui. Mi accorgo solo se qualcuno preme il pulsante.
you-met = Vi siete visti. 🎉 Grazie per il tempo che vi siete dati.

nudge = Avete già trovato la vostra mezz’ora? Se no, {$mentees}, basta una riga con due orari possibili. E se per questo giro non è il momento, va bene lo stesso.

check-in = Hai incontrato {$others}? Bastano due parole: aiutano a capire se questi incontri meritano il tempo che richiedono, e nessun responsabile le vede con il tuo nome.
how-was-it = Com’è andata con {$others}? Bastano due parole: aiutano a capire se questi incontri meritano il tempo che richiedono, e nessun responsabile le vede con il tuo nome.
answer-here = Oppure rispondi qui: un numero da 1 a 5 e una riga.

pairing-mine = { $role ->
    [mentor] In questo giro sei con {$others}, e { $beside_count ->
        [0] sei tu a mostrare
       *[other] mostri insieme a {$beside}
    }. Il tema: *{$topic}*.
   *[mentee] In questo giro sei con {$others}, e { $beside_count ->
        [0] sei tu a imparare
       *[other] impari insieme a {$beside}
    }. Il tema: *{$topic}*.
}
pairing-met = Vi siete visti.
pairing-none = Al momento non hai un abbinamento.

sitting-out = In questo giro non ho un abbinamento per te.
sitting-out-alone = Per ora non partecipa nessun altro.
sitting-out-one-generation = { $labels ->
    [birth-generations] In questo momento chi partecipa è della tua stessa generazione, e per un giro ne serve più di una.
   *[other] In questo momento chi partecipa è nella tua stessa fase professionale, e per un giro ne serve più di una.
}
sitting-out-nobody-left = { $format ->
    [group] { sitting-out-no-panel }
   *[other] { $labels ->
        [birth-generations] Chi è di un’altra generazione, tra le persone che potrei presentarti, è già in un altro abbinamento.
       *[other] Chi è in un’altra fase professionale, tra le persone che potrei presentarti, è già in un altro abbinamento.
    }
}
sitting-out-nobody-allowed = Tra le persone che potrei presentarti, nessuna era libera.
sitting-out-nobody-free = { sitting-out-nobody-allowed }
sitting-out-no-panel = Non ho trovato posto per te in un gruppo: servono almeno due persone che mostrano e una che impara.
sitting-out-round-stopped = Chi amministra ha fermato il giro prima che toccasse a te.
sitting-out-asked-for-another = Il tuo abbinamento si è chiuso perché l’hai chiesto, e nessun’altra persona era libera.
sitting-out-partner-gone = La persona che era pensata per te alla fine non può partecipare.
partner-left = { $gone_count ->
    [one] {$gone} non fa più parte di questo abbinamento
   *[other] {$gone} non fanno più parte di questo abbinamento
}{ $left ->
    [alone] . Se non vi siete ancora visti, non devi fare niente. Capita, e non è colpa di nessuno.
    [one-sided] , quindi tra voi non c’è più nessuno dall’altra parte. Se vi va, incontratevi lo stesso, altrimenti va bene così.
   *[others] . Voi andate avanti come previsto.
}
partner-left-next = Il prossimo giro è {$moment}.
first-next-time = Il prossimo giro è {$moment}, e tu sei in cima alla lista.
first-next-time-undated = Al prossimo giro sei in cima alla lista.

round-started = Il giro è partito: sto presentando {$people}.
round-started-few = Il giro è partito: sto presentando chi partecipa.
round-stopped = Il giro è fermo. Chi aspettava ancora una presentazione riceve un avviso, e la prossima volta è in cima alla lista.
round-impossible = Questa volta non c’era nessuno da presentare.
round-skipped = Il giro di {$day} è saltato, e con lui ogni altro giro perso dopo: l’app non era in funzione all’ora prevista, né lo è stata nelle {$hours} ore successive.
missing-alone = Al momento partecipano troppo poche persone.
missing-one-generation = Chi partecipa ha indicato la stessa fase o la stessa generazione.
missing-nobody-allowed = Con così poche persone può succedere.
missing-nobody-left = Non c’è modo di abbinare chi partecipa come chiedono le impostazioni.
missing-nobody-free = { missing-nobody-allowed }
missing-no-panel = { missing-nobody-left }
missing-round-stopped = { missing-nobody-allowed }
missing-asked-for-another = { missing-nobody-allowed }
missing-partner-gone = { missing-nobody-allowed }
missing-help = Un invito in un canale può portare persone nuove.

## Com’è andata

feedback-title = Com’è andata?
feedback-about = Sul tuo abbinamento con {$others}. Nessun responsabile vede le tue risposte con il tuo nome.
feedback-met = Vi siete visti?
feedback-met-yes = Sì
feedback-met-no = Questa volta no
feedback-rating = Ne è valsa la pena?
feedback-rating-1 = 1 – poco
feedback-rating-2 = 2
feedback-rating-3 = 3
feedback-rating-4 = 4
feedback-rating-5 = 5 – molto
feedback-learned = Una cosa che mi porto via
feedback-learned-hint = Basta una riga.
feedback-learned-kept = Quello che hai già scritto è più lungo di questo campo: se lo lasci vuoto, resta com’è.
feedback-share = Posso condividere questa riga, senza il tuo nome?
feedback-share-hint = Si potrà vedere che cosa si è imparato, mai chi l’ha imparato.
feedback-share-yes = Sì, senza il mio nome
feedback-share-no = No, resta tra noi

thanks = Grazie, ho preso nota.
thanks-edited = Grazie, ho aggiornato la tua risposta.
thanks-met = Hai incontrato {$others}.
thanks-met-rated = Hai incontrato {$others} e hai dato all’incontro {$rating} su 5.
thanks-rated = Il tuo incontro con {$others}: {$rating} su 5.
thanks-did-you-meet = E vi siete visti, tu e {$others}? Se parlavi d’altro, nel menu c’è tutto quello che so fare.
thanks-not-met = L’incontro con {$others} questa volta non c’è stato. Capita. Se poi vi vedete, cambia qui la risposta.
thanks-shared = Potrò condividere le tue parole, mai il tuo nome.
thanks-private = Le tue parole restano tra noi.
thanks-closed = Quel giro è finito, ma la tua risposta conta lo stesso.
which-meeting = Di quale incontro parli?
not-taken = Non l’ho presa come una risposta sul tuo incontro con {$others}. Per raccontare com’è andata, comincia con un numero da 1 a 5, o premi il pulsante.
not-taken-told = Non l’ho presa come una nuova risposta: quello che mi hai detto del tuo incontro con {$others} resta com’è.

## Chi si preferisce non incontrare, chiedere un’altra persona, che cosa non andava

avoid-title = Preferisco di no
avoid-label = Chi preferisco non incontrare
avoid-placeholder = Scegli le persone
avoid-hint = Non vi farò incontrare, e non lo dico a nessuno: né a loro né a chi amministra. Non serve un motivo. Puoi aggiungere anche chi è a capo del tuo team.
ask-avoid = Puoi dirmi chi preferisci non incontrare. Non lo dico a nessuno, e non serve un motivo. Per ora non ho annotato niente.
avoid-saved = { $count ->
    [0] Il tuo elenco è vuoto.
   *[other] Non ti farò incontrare {$people}. Non lo dico a nessuno: né a loro né a chi amministra. Puoi cambiare questo elenco quando vuoi.
}
rematched = Il tuo abbinamento è chiuso. L’altra persona riceve due righe gentili, senza un motivo e senza colpe.
rematched-soon = Se adesso c’è una persona libera che fa per te, vi presento presto, altrimenti la prossima volta.
report-title = Qualcosa non andava
report-who-reads = Lo legge solo {$reader}, in un messaggio diretto da parte mia. Non va in nessun canale e a nessun altro, e dopo averlo mandato non lo conservo.
report-label = Che cosa non andava?
report-hint = Scrivi quanto vuoi, anche poco. Puoi anche lasciare vuoto.
report-name-label = Il tuo nome
report-name = Puoi dire chi sono
report-name-hint = Senza la spunta il tuo nome non compare. Da quello che scrivi, però, si potrebbe capire chi sei.
ask-report = Mi dispiace. Se premi il pulsante, riferisco quello che vuoi dire a {$reader}, e a nessun altro. Di quello che hai scritto qui non ho annotato niente.
reported = Grazie per avermelo detto. {$reader} lo riceve adesso, { $named ->
    [yes] con il tuo nome
   *[no] senza il tuo nome
}. Io non ne conservo niente.
reported-more = Non devi incontrare nessuno che preferisci non incontrare, e non serve un motivo.
passed-on = Una persona che partecipa mi ha detto che qualcosa non andava. Lo dico solo a te, perché qui sei la persona di riferimento o organizzi i giri.
passed-on-text = Con le sue parole:
passed-on-no-text = Non ha scritto altro.
passed-on-named = Ha scritto {$writer}, ed è d’accordo che tu lo sappia.
passed-on-unnamed = Preferisce non dire chi è. Per favore, non cercare di scoprirlo.
passed-on-kept = Non ne ho conservato niente: si trova solo qui. Condividi soltanto lo stretto necessario.

## Spunti e inviti

prompt-title = Pubblica uno spunto
prompt-submit = Pubblica
prompt-channel = Canale
prompt-channel-placeholder = Scegli un canale
prompt-channel-hint = Per un canale privato, prima aggiungi l’app al canale.
prompt-ready-label = Uno spunto già pronto
prompt-ready-placeholder = Scegline uno, o scrivi il tuo qui sotto
prompt-ready-weekly-task = Un lavoro che torna ogni settimana
prompt-ready-weekly-task-text = Quale lavoro rifai ogni settimana e vorresti fare più in fretta? Scrivilo qui sotto nel thread: forse qualcuno conosce una strada più breve.
prompt-ready-changed-my-mind = Quando una persona junior mi ha fatto cambiare idea
prompt-ready-changed-my-mind-text = Quando è stata l’ultima volta che una persona con meno esperienza ti ha fatto cambiare idea? Racconta in una riga su che cosa.
prompt-ready-first-week = Che cosa noterebbe chi arriva oggi
prompt-ready-first-week-text = Immagina che questa sia la tua prima settimana qui. Quale delle nostre abitudini ti sembrerebbe più strana?
prompt-own-label = Con parole tue
prompt-own-hint = Se scrivi qualcosa qui, sostituisce lo spunto già pronto.
prompt-intro = *Uno spunto per questo canale*
prompt-answer = Rispondi nel thread, in una riga o due. Non ci sono risposte sbagliate.
posted = Lo sto pubblicando in {$channel}. Se Slack non lo permette, te lo dico qui.
not-posted = Non è stato possibile pubblicare in {$channel}: forse l’app non ne fa parte. Aggiungila al canale e riprova.
not-posted-text = Questo era il testo:
probe = Questa è una prova di chi gestisce l’app, per vedere se Slack conferma i suoi messaggi. Non serve rispondere.

invitation-title = Invita in un canale
invitation-submit = Pubblica
invitation-about = Pubblicherò di che cosa si tratta, con un pulsante per iscriversi. Chi è nel canale non viene iscritto in automatico.
invitation = *Che cosa potresti mostrare a chi ha più esperienza? E che cosa vorresti farti mostrare da chi ne ha meno?*

## Gestione

panel-title = *Gestione*
panel-joined = Nel programma: {$people}.
panel-waiting = Disponibili per un abbinamento: {$people}.
panel-missing = Un giro adesso non farebbe incontrare nessuno. {$reason}
panel-ready = Un giro può partire.
panel-just-started = Un giro è appena partito. Puoi avviarne un altro a partire dalle {$time}.
panel-catching-up = Se l’app non è in funzione quando un giro deve partire, lo recupero entro {$hours} ore. Dopo, il giro salta, e chi organizza i giri riceve un avviso.
panel-introducing = { $minutes ->
    [one] Sto presentando le persone: {$done} presentazioni su {$all}, manca circa {$minutes} minuto.
   *[other] Sto presentando le persone: {$done} presentazioni su {$all}, mancano circa {$minutes} minuti.
}
panel-introducing-few = Sto presentando le persone proprio adesso.
panel-failed = Alcuni messaggi non sono partiti:
failed-kind = { $kind ->
    [introduction] presentazioni
    [nudge] promemoria
    [check_in] domande di fine giro
   *[other] avvisi
}
failed-reason = { $code ->
    [user_disabled] un account è disattivato
    [user_not_found] Slack non conosce più una persona
    [channel_not_found] la conversazione non c’è più
    [is_archived] la conversazione è archiviata
    [missing_scope] all’app manca un permesso: `reverse-mentor doctor` dice quale
    [gave_up] Slack per ore non ha risposto o non ha accettato
    [messages_tab_disabled] la scheda Messaggi dell’app è spenta
   *[other] Slack risponde “{$code}”
}
panel-no-contact = Manca ancora la persona di riferimento, a cui dire se qualcosa non andava. Sceglila nelle impostazioni; fino ad allora lo riceve chi per ultimo ha avviato un giro o salvato le impostazioni.
tried-again = Sto riprovando. Quello che non parte di nuovo torna in questo elenco.
settings-title = Impostazioni
settings-weekday = Giorno
settings-time = Ora
settings-zone = Fuso orario
settings-zone-hint = Un nome come Europe/Rome o America/New_York.
settings-weeks = Ogni quanto
settings-weeks-option = { $weeks ->
    [1] Ogni settimana
   *[other] Ogni {$weeks} settimane
}
settings-country = Festività di quale Paese
settings-country-hint = Nei giorni festivi non succede niente. Un giro passa al primo giorno lavorativo, oppure salta se il successivo sarebbe troppo vicino.
settings-country-without = Nessun Paese
settings-country-none = Senza giorni festivi
settings-closed = Giorni di chiusura
settings-closed-hint = Come nei giorni festivi, non succede niente. Su ogni riga un giorno, oppure il primo e l’ultimo: 15/8 o 24/12 - 6/1.
settings-surplus = Se da una parte ci sono più persone che dall’altra
settings-surplus-peers = Le persone in più si incontrano tra loro
settings-surplus-groups = Le persone in più si aggiungono a una coppia
settings-surplus-wait = Le persone in più aspettano il giro successivo
settings-surplus-hint = Con un numero dispari una coppia diventa un trio, a meno che le persone in più aspettino.
settings-cooldown = Prima che le stesse due persone si rivedano
settings-cooldown-option = { $rounds ->
    [one] Almeno {$rounds} giro
   *[other] Almeno {$rounds} giri
}
settings-cooldown-hint = Se ci sono abbastanza persone da conoscere.
settings-labels = Come si descrive chi partecipa
settings-labels-career-stages = Per fase professionale
settings-labels-birth-generations = Per generazione
settings-language = Lingua dei messaggi a più persone
settings-language-hint = Si usa quando chi legge non ha una lingua in comune.
settings-contact = Persona di riferimento
settings-contact-placeholder = Scegli una persona
settings-contact-hint = Se qualcosa non andava, lo riceve in un messaggio diretto: una persona di cui ci si fida.
settings-saved = Le impostazioni sono salvate.
preview-title = *I prossimi {$rounds} giri, simulati con chi partecipa adesso*
preview-introduced = In ogni giro un abbinamento per: {$people}.
preview-across = { $labels ->
    [birth-generations] Abbinamenti tra generazioni diverse: {$percent}% del massimo possibile.
   *[other] Abbinamenti tra fasi professionali diverse: {$percent}% del massimo possibile.
}
preview-repeats = { $percent ->
    [0] Nessuno ritrova troppo presto una persona già incontrata.
   *[other] Persone che si ritrovano troppo presto: {$percent}% al massimo.
}
preview-wait = { $rounds ->
    [0] { $labels ->
        [birth-generations] In ogni giro ogni persona incontra un’altra generazione.
       *[other] In ogni giro ogni persona incontra un’altra fase professionale.
    }
   *[other] { $labels ->
        [birth-generations] Attesa più lunga per incontrare un’altra generazione, in giri: {$rounds}.
       *[other] Attesa più lunga per incontrare un’altra fase professionale, in giri: {$rounds}.
    }
}
preview-about = Un’anteprima non manda messaggi a nessuno. Parte da zero: chi si è già incontrato non conta.
preview-few = Se partecipano {$people}, i numeri direbbero qualcosa di singole persone. L’anteprima arriva quando ce ne sono {$least}.
preview-coming = Sto simulando i prossimi giri. In una grande azienda ci vogliono alcuni minuti: ti scrivo appena ho finito.

## La scheda Home

home-history = *Abbinamenti precedenti*
home-history-line = {$day} · {$others} · {$topic}
home-history-rated = Hai dato all’incontro {$rating} su 5

## Temi

area-technology = Tecnologia e digitale
area-culture = Cultura e diversità
area-innovation = Innovazione e tendenze

topic-ai-assistants = Assistenti IA per il lavoro
topic-short-video = Video brevi
topic-chat-and-collaboration = Chat e collaborazione online
topic-data-and-dashboards = Dati e dashboard
topic-online-safety = Sicurezza online
topic-how-software-is-made = Come nasce un software
topic-how-newcomers-see-us = Come ci vede chi è qui da poco
topic-inclusive-language = Linguaggio inclusivo
topic-working-across-cultures = Lavorare tra culture diverse
topic-what-young-colleagues-expect = Che cosa si aspetta dal lavoro chi comincia oggi
topic-accessibility = Accessibilità
topic-feedback-both-ways = Feedback nei due sensi
topic-what-young-customers-want = Che cosa vuole la clientela di domani
topic-start-ups = Startup
topic-sustainability = Sostenibilità
topic-small-experiments = Piccoli esperimenti
topic-social-media-trends = Tendenze dei social
topic-rules-worth-dropping = Regole di cui fare a meno

## Spunti di conversazione: per ogni tema uno con la voce di chi mostra, uno con quella di chi impara

starter-ai-assistants-mentor = Mostrami un testo che scrivi ogni settimana. Il prossimo lo scriviamo insieme a un assistente IA, e vediamo dove sbaglia.
starter-ai-assistants-mentee = Che cosa fai fare a un assistente IA, e che cosa non gli affideresti mai?
starter-short-video-mentor = Scegli una cosa che ti capita spesso di spiegare. Proviamo a dirla in un video di quaranta secondi.
starter-short-video-mentee = Mostrami un video breve che ti ha insegnato qualcosa. Perché funziona?
starter-chat-and-collaboration-mentor = Mostrami come hai impostato canali e notifiche. Poi guardiamo i miei, e cambiamo una cosa a testa.
starter-chat-and-collaboration-mentee = Ecco un messaggio lungo che ho mandato la settimana scorsa. Tu che cosa avresti mandato, al suo posto?
starter-data-and-dashboards-mentor = Mostrami un numero che guardi ogni mese. Scopriamo da dove viene e troviamo un modo migliore di rappresentarlo.
starter-data-and-dashboards-mentee = Come faresti a capire se un grafico mi sta dicendo la verità?
starter-online-safety-mentor = Senza dirmi nessuna password: come le conservi? Poi ti faccio vedere come le mie si gestiscono da sole.
starter-online-safety-mentee = Qual è la prima cosa che guarderesti per distinguere un messaggio vero da uno falso?
starter-how-software-is-made-mentor = Raccontami una modifica che hai chiesto e che non arrivava mai. Ti faccio vedere che cosa succede dietro le quinte.
starter-how-software-is-made-mentee = Mostrami che cosa hai cambiato questa settimana. Come arriva dal tuo schermo a chi lo usa?
starter-how-newcomers-see-us-mentor = Dimmi una regola non scritta di questa azienda. Ti racconto come l’ho scoperta, se l’ho scoperta.
starter-how-newcomers-see-us-mentee = Che cosa ti è sembrato più strano nel primo mese, e oggi qualcuno lo spiega?
starter-inclusive-language-mentor = Mostrami un annuncio di lavoro o un messaggio per tutta l’azienda. Proviamo a leggerlo con gli occhi di qualcun altro.
starter-inclusive-language-mentee = Quali parole senti qui che tu diresti in un altro modo, e perché?
starter-working-across-cultures-mentor = Raccontami un malinteso con persone di un altro Paese. Proviamo a guardarlo dalla loro parte.
starter-working-across-cultures-mentee = Dove hai lavorato o studiato con persone di altri Paesi, e che cosa facevi in modo diverso?
starter-what-young-colleagues-expect-mentor = Raccontami che cosa ti ha fatto restare qui. Io ti dico che cosa farebbe restare me.
starter-what-young-colleagues-expect-mentee = Che cosa vorresti che ti chiedesse chi ha un ruolo come il mio?
starter-accessibility-mentor = Apri una pagina o una slide che hai fatto. Proviamo a usarla senza mouse, o senza vedere le immagini.
starter-accessibility-mentee = Che cosa è difficile da usare, qui, senza che quasi nessuno se ne accorga?
starter-feedback-both-ways-mentor = Dimmi come preferisci sentirti dire che qualcosa non va. Poi ti dico come lo preferisco io.
starter-feedback-both-ways-mentee = Quale decisione arrivata dall’alto non è stata capita, e tu come l’avresti spiegata?
starter-what-young-customers-want-mentor = Mostrami come ci trova un cliente. Io ti mostro come cercherei la stessa cosa.
starter-what-young-customers-want-mentee = Qual è l’ultimo acquisto che ti è piaciuto dall’inizio alla fine, e che cosa potremmo copiare?
starter-start-ups-mentor = Dimmi che cosa sappiamo fare meglio. Ti mostro una startup che prova a farlo in un altro modo.
starter-start-ups-mentee = Con un piccolo budget e tre mesi, che cosa faresti partire che noi non osiamo tentare?
starter-sustainability-mentor = Dimmi una cosa per cui stampiamo, spediamo o viaggiamo. Vediamo insieme che cosa servirebbe per farne a meno.
starter-sustainability-mentee = A quali delle nostre promesse sulla sostenibilità credi, e di quali dubiti?
starter-small-experiments-mentor = Raccontami un’idea che hai lasciato perdere perché era troppo grande. Proviamo a farla stare in due settimane.
starter-small-experiments-mentee = Che cosa hai provato di recente che non ha funzionato, e che cosa ne hai salvato?
starter-social-media-trends-mentor = Dimmi quali social usi e quali eviti. Ti mostro che cosa ti perdi, e che cosa no.
starter-social-media-trends-mentee = Mostrami qualcosa che hai seguito questa settimana. Che figura faremmo, se comparissimo lì?
starter-rules-worth-dropping-mentor = Dimmi quale delle nostre regole difenderesti. Io ti dico quale toglierei per prima.
starter-rules-worth-dropping-mentee = Quale modulo, approvazione o riunione ti prende più tempo e serve di meno?
starter-any-1-mentor = Mostrami un lavoro che rifai ogni settimana. Proviamo a farlo insieme con uno strumento che uso io.
starter-any-1-mentee = Che cosa fai ogni giorno senza pensarci, e che io probabilmente non ho mai provato?
starter-any-2-mentor = Dimmi quale app eviti, e perché. Ti mostro l’unica cosa per cui vale la pena aprirla.
starter-any-2-mentee = Quale riunione gestiresti in un altro modo, se toccasse a te?
starter-any-3-mentor = Dimmi che cosa vorresti provare da mesi. Facciamo il primo passo nei prossimi venti minuti.
starter-any-3-mentee = Che cosa facciamo ancora, qui, che non serve più a nessuno?
