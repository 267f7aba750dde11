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
words-leave = esci, esco, lascia, stop, basta, cancellami
words-pause = pausa
words-resume = riprendi, ricomincia
words-profile = profilo, temi
words-status = stato
words-ask = chiedi
words-feedback = feedback, riscontro, racconta
words-rematch = cambia, riabbina
words-meeting = orari
words-block = blocca
words-unblock = sblocca
words-report = segnala
words-manager = responsabile, capo, capa
words-admin = gestione, amministra
# Un sì o un no conta se è separato dal resto, come in «No, stava male», e se quello che segue non lo
# contraddice; una frase che dice se si sono visti conta comunque vada avanti
words-yes = sì, si, certo, visti, viste
words-no = no, saltato, saltata, non si è presentata, non si è presentato, non s’è presentata, non s’è presentato, non si è fatta vedere, non si è fatto vedere, non ancora, non questa volta, questa volta no, non siamo riusciti, non siamo riuscite, non ce l’abbiamo fatta, non ci siamo riusciti, non ci siamo riuscite, è saltato, è saltato tutto, è saltata, mi sono dimenticata, mi sono dimenticato, me ne sono dimenticata, me ne sono dimenticato, ci siamo dimenticati, ci siamo dimenticate, me lo sono dimenticato, me lo sono dimenticata, non se n’è fatto niente, non si è fatto niente, non se ne è fatto niente
words-met = ci siamo visti, ci siamo viste, ci siamo incontrati, ci siamo incontrate, già visti, già viste, già incontrati, già incontrate, ci siamo già visti, ci siamo già viste, ci siamo già incontrati, ci siamo già incontrate
words-not-met = non ci siamo visti, non ci siamo viste, non abbiamo trovato una data, non abbiamo trovato un orario, non abbiamo trovato un giorno, non abbiamo trovato un momento, non abbiamo trovato il momento, non abbiamo trovato il tempo, non abbiamo trovato nessuna data, non abbiamo trovato nessun orario, non siamo riusciti a trovare una data, non siamo riuscite a trovare una data, non siamo riusciti a trovare un orario, non siamo riuscite a trovare un orario, non siamo riusciti a trovare un momento, non siamo riuscite a trovare un momento, non ci siamo ancora visti, non ci siamo ancora viste, non ci siamo incontrati, non ci siamo incontrate, non siamo riusciti a vederci, non siamo riuscite a vederci, non siamo riusciti a incontrarci, non siamo riuscite a incontrarci, non ci siamo più visti, non ci siamo più viste, non ci siamo poi visti, non ci siamo poi viste
# Che cosa può seguire un no come motivo: «saltato causa riunione»
words-because = causa, a causa, per via, perché, per colpa, per una, per un, per un’, per la, per il, per lo, per riunione, per impegni, per lavoro, per malattia
words-at-last = alla fine, poi, per niente, affatto, in realtà
words-contradict-met = no, però non, ma non
words-contradict-not-met = sì, anzi, al contrario, invece, è stato, è stata, è andata, è andato, abbiamo parlato, bello, bella, ottimo, ottima
words-regret = purtroppo, mi dispiace, scusa, scusami, scusate, alla fine, in realtà, veramente, poi, anzi, errore mio, mi sono sbagliato, mi sono sbagliata
words-out-of = su
# Tra due numeri, così che nessuno dei due è il voto: «4 o 5»
words-or = o, oppure, e, a, e il, o il
# Che cosa introduce un voto e da solo non dice niente: «è stato un 4/5»
words-lead-in = è stato, è stato un, è un, do, do un, gli do, gli do un, darei, darei un, gli darei, gli darei un, io direi, direi, dico, voto, il mio voto, un, era, era un, doveva essere, doveva essere un, volevo dire, volevo dire un, volevo mettere, volevo mettere un, intendevo, intendevo un, più, più un, più che altro un, diciamo, diciamo un, per me, un bel, un buon, un ottimo, bel, nel complesso, tutto sommato, metti, metti un, ti do, ti do un, il mio voto è, il mio voto è un, sicuramente, sicuramente un, si merita, si merita un, merita un, forse, forse un, direi un, da 1 a 5 direi, da 1 a 5 direi un, gli metto, gli metto un
# Di due voti, quale non si intende, «un 3, non un 4»; e come si dice mezzo: «4 e mezzo»
words-instead-of = non, e non, invece di, invece che, anziché, che, più che
words-but = ma, bensì
words-a = un, una
words-half = e mezzo, e un mezzo
# Un messaggio che dice solo questo vuole soltanto una risposta gentile: grazie, un saluto, e quello
# che può seguire
words-thanks = grazie, molte grazie, ti ringrazio, va bene, ok, okay, :+1:, :thumbsup:, :pray:, ah ok, ah va bene, ok capito, ho capito, ricevuto, d’accordo, okok, grazie lo stesso, figurati
words-greeting = ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, ehilà, ehi, ehy, hei, hola, ciaone, buondì, buongiornissimo
words-how-are-you = come va, come stai, come state, come va la vita, come te la passi
# Chi chiede che cos’è questo, e non dice altro
words-what-is-this = come funziona, come funziona questo, come funziona questa cosa, come funziona il programma, come funzioni, che cos’è, cos’è, cos’è questo, cos’è questa cosa, che cos’è questo, che cos’è questa cosa, che cosa è questo, cosa è questo, di che si tratta, di cosa si tratta, a che serve, a cosa serve, a cosa servi, a che cosa serve, chi sei, chi sei tu, cosa fai, che fai, che cosa fai, che cosa sei, cosa sei, cosa sai fare, che cosa sai fare, cosa puoi fare, che cosa puoi fare, come si usa, come ti uso, cosa devo fare, che cosa devo fare, che cos’è reverse mentor, cos’è reverse mentor, che cos’è il reverse mentoring, cos’è il reverse mentoring, come funziona reverse mentor, come funziona il reverse mentoring, perché mi scrivi, perché mi stai scrivendo, chi ti ha dato il mio nome, come hai avuto il mio nome, perché ricevo questi messaggi, perché mi arriva questo messaggio, perché mi arrivano questi messaggi, cosa vuoi, che vuoi, cosa vuoi da me, cos’è sta roba, cos’è sta cosa, cos’è questa roba, che roba è, che roba è questa, che è, che è sta cosa, che è sta roba, cos’è quest’app, cos’è questa app, a cosa serve sta cosa, chi siete, cosa ci guadagno, cosa ci guadagno io, mi spieghi cos’è, mi spieghi di che si tratta, spiegami cos’è
words-after-thanks = mille, tante, infinite, molto, di tutto, di cuore, per tutto, ancora, davvero, e, così, bene, capito, perfetto, ottimo, a te, a voi, a tutti, a tutte, tutti, tutte
# Chi dice con una parola quanto è stato bello o brutto: una risposta dove se ne aspetta una, anche se
# somiglia a un comando
words-verdict = top, bello, bella, buono, buona, esatto
# Dopo un comando questo non cambia niente: «pausa per un po’, per favore»
words-polite = per favore, per piacere, adesso, ora, subito, grazie, scusa, scusate, scusami, ciao, no, dai, per ora, per adesso, un po’, per un po’
# Chi vuole smettere: «voglio» e che cosa finisce, «non voglio» e che cosa continua, o un’altra frase
# che lo dice; poi quello che ne fa parte: «voglio uscire dal programma»
words-want = voglio, vorrei, desidero, posso, potrei, come faccio a, come posso, ho deciso di
words-leaving = uscire, andarmene, tirarmi fuori, uscirne, smettere, lasciare, abbandonare, fermarmi, cancellarmi, ritirarmi, disiscrivermi, chiudere
words-joining = iscrivermi, partecipare, entrare, unirmi, far parte, fare parte
words-do-not-want = non voglio, non voglio più, non vorrei, non vorrei più, non desidero, non desidero più, non mi va di, non mi va più di, non intendo, non intendo più
words-going-on = continuare, andare avanti, proseguire, partecipare, farlo, farne parte, essere nel programma, saperne, ricevere, essere presentato, essere presentata
words-wish-to-leave = mi ritiro, mi tiro fuori, fatemi uscire, fammi uscire, come si esce, mi fermo qui, me ne vado, lascio, abbandono, mi cancello, mi disiscrivo, mi tolgo, mi chiamo fuori, non voglio più, non mi va più, non mi interessa più, non partecipo più, smetti di scrivermi, smettila, smettila di scrivermi, toglimi, toglietemi, cancellatemi, disiscrivimi, disiscrivetemi, disiscriviti, disiscrizione, lasciami in pace, lasciatemi in pace, non scrivermi più, non scrivetemi più, basta messaggi, toglimi dalla lista, toglimi da questa lista, toglietemi da questa lista, toglimi dall’elenco, toglimi da questo elenco, cancellami da questa lista, allora esco, vabbè allora esco, allora lascio, allora mi tolgo, toglietemi dalla lista, cancellami dalla lista, basta non scrivermi più
# Che cosa unisce due frasi: «ho paura e voglio uscire»
words-joining-clauses = e, ma, quindi, perché, perche, però, pero, allora, perciò, percio, siccome, dato che, visto che
# Un articolo che può essersi unito alla prima parola di un nome, e le parole intorno a un nome
words-elided = l, dall, all, dell, nell
words-around-name = il, lo, la, l, i, gli, le, da, dal, dallo, dalla, dall, dai, dagli, dalle, di, del, dello, della, dell, a, al, allo, alla, all, nel, mio, programma
words-no-name = stare, cercare, ricerca, tempo, esco, perdere, fare, lavorare, parlare, leggere, qui, lì, ora, adesso, presto, tardi, oggi, domani, casa, lavoro, mi, me, noi, te, tutto, tutti, così, ancora, è, era
words-of-it = questo, programma, il programma, dal programma, al programma, nel programma, da qui, qui, con questo, messaggi, i messaggi, questi messaggi, di partecipare, così, più
# Chi chiede un’altra persona, e non dice altro
words-rematch-me = un’altra persona, vorrei un’altra persona, voglio un’altra persona, qualcun altro, vorrei qualcun altro, preferirei un’altra persona, preferisco un’altra persona, cambia persona, cambiare persona, vorrei cambiare persona, vorrei cambiare abbinamento, un altro abbinamento, vorrei un altro abbinamento, abbinami a un’altra persona, abbinami con un’altra persona, posso avere un’altra persona
# Chi torna da una pausa, e non dice altro
words-back = sono tornato, sono tornata, sono ritornato, sono ritornata, sono rientrato, sono rientrata, sono rientrato dalle ferie, sono rientrata dalle ferie, sono tornato dalle ferie, sono tornata dalle ferie, sono di ritorno, sono di nuovo qui, ci sono di nuovo, rieccomi, eccomi di nuovo, rieccomi qui, finita la pausa, la pausa è finita, fammi rientrare, fatemi rientrare, sono tornata prima, sono tornato prima, sono rientrata prima, sono rientrato prima, sono tornata prima del previsto, sono tornato prima del previsto, sono rientrata prima del previsto, sono rientrato prima del previsto, basta pausa, basta con la pausa, basta con questa pausa, annulla la pausa, annulla pausa, togli la pausa, toglimi la pausa, togliete la pausa, toglimi dalla pausa, fine pausa, fine della pausa, finisci la pausa, termina la pausa, interrompi la pausa, chiudi la pausa, niente più pausa
# Chi è in pausa, e la vuole più lunga (con quello che sta al suo posto, dopo «=»: «un altro mese» e «un
# mese») o fino a un altro giorno; chi è di ritorno, e chi forse vorrebbe, perché il motivo è passato
words-pause-longer = un altro=un, un’altra=una, altri=, altre=, altro=, altra=, ancora=, in più=, allunga=, allungala=, allungami=, allungare=, prolunga=, prolungala=, prolungami=, prolungare=, estendi=, estendila=, estendere=, aggiungi=, fammi stare=, fammi restare=, lasciami=, tienimi=
words-pause-until = riprendiamo=, ricomincio=, ricominciamo=, ricomincerei=, ripartiamo=, riparto=, anticipa=, anticipala=, accorcia=, accorciala=, non prima di=da, non prima del=da, non prima della=da
words-returned = di nuovo … qui/lavoro/ufficio/attivo/attiva/operativo/operativa, ho ricominciato/ripreso a lavorare, tornat*/rientrat* … lavoro/ufficio, sono tornat*/rientrat* ieri/oggi/stamattina/lunedì/da, già tornat*/rientrat*
words-well-again = sono … guarit*, =guarita, =guarito, sto … meglio/bene, mi sento meglio/bene, mi sono ripres*/rimess*, febbre … passata, non volevo … pausa, non … volevo … andare/stare in pausa, pausa per sbaglio/errore, voglio/vorrei/posso … rientrare/tornare/riprendere/ricominciare
# Chi questa settimana, o in questo giro, non ha tempo, e non dice altro
words-no-time = questa settimana non riesco, questa settimana non posso, non riesco questa settimana, non posso questa settimana, questa settimana no, questa settimana non ce la faccio, non ce la faccio questa settimana, questa settimana non ho tempo, non ho tempo questa settimana, questa settimana è impossibile, questa volta non riesco, questa volta non posso, non riesco questa volta, non posso questa volta, questa volta non ce la faccio, questo giro non riesco, questo giro non posso, per questo giro non riesco, per questo giro non posso, in questo giro non riesco, questa volta non ho tempo
# Chi è in pausa e si vede lo stesso
words-still-meet = ci vediamo lo stesso, ci vediamo comunque, ci vedremo lo stesso, ci incontriamo lo stesso, ci incontriamo comunque, ci sentiamo lo stesso, possiamo vederci lo stesso, vorrei vederci lo stesso, per questo incontro ci sono, l’incontro resta, l’incontro rimane, teniamo l’incontro, tieni l’incontro
# «Vi va di vedervi lo stesso?» Che cosa fare, in parole che valgono come risposta solo a questa domanda;
# “posso/riesco” è una parola o l’altra
words-meet-keep = ci vediamo/vedremo/incontriamo/incontreremo/sentiamo/sentiremo/troviamo/becchiamo, ci sarò, ci sono, io ci sono, ci siamo, vengo, verrò, vediamoci, incontriamoci, sentiamoci, lo/la/li/le vedo/vedrò/incontro/incontrerò/sento/sentirò, vogliamo vederci/incontrarci, ci vogliamo vedere/incontrare, voglio/vorrei vederlo/vederla/vederli/incontrarlo/incontrarla/incontrarli/sentirlo/sentirla, vorrei/vorremmo vederci/incontrarci, mi/ci piacerebbe vederlo/vederla/vederli/vederci/incontrarlo/incontrarla/incontrarci, mi/ci va di vederlo/vederla/vederli/vederci/incontrarlo/incontrarla/incontrarci, mi/ci fa/farebbe piacere vederlo/vederla/vederci, non disdire/annullare/cancellare, non disdirlo/disdirla/annullarlo/annullarla/cancellarlo, non disdire/annullare/cancellare niente/nulla, non disdire/annullare/cancellare l’incontro, non dirle/dirgli/dire niente/nulla, lascia così, lascia tutto così, lascia com’è, lascia tutto com’è, lascialo, lascialo così, tienilo, tienila, mantieni, mantienilo, mantieni/manteniamo l’incontro, manteniamolo, confermo, confermato, confermiamo, confermo/confermiamo l’incontro, lo confermo, resta/resti tutto com’è, riesco, ci riesco, posso, io posso, ce la faccio, riusciamo, ce la facciamo, possiamo vederci/incontrarci, riusciamo a vederci/incontrarci, riesco a vederlo/vederla/incontrarlo/incontrarla, troviamo il tempo, un momento lo troviamo, ci tengo, mi/ci farebbe molto piacere, mi/ci fa molto piacere, confermo che ci vediamo, che ci vediamo, tieni pure l’incontro, io ci sarei, ci sarei, lo/la faccio, non c’è bisogno di disdire/annullare, non serve disdire/annullare, non c’è bisogno, preferirei/preferisco vederlo/vederla/vederci/incontrarlo/incontrarla/incontrarci, meglio vedersi/vederci, ci vado, ci andrò, abbiamo già fissato, abbiamo già una data
words-meet-call-off = disdici, puoi disdire, disdicilo, disdicila, disdici/annulla/cancella tutto, disdici/annulla/cancella l’incontro, disdiciamo, annulla, annullalo, annulliamo, puoi annullare/cancellare, meglio disdire/annullare, preferisco/vorrei/devo disdire/annullare/rimandare, cancella, cancellalo, rimanda, rimandiamo, rinvia, salta, saltiamo, saltiamolo, lo salto, salto, non riesco/posso, io non riesco/posso, non ci riesco, non riesco/posso proprio, proprio non riesco/posso, non ce la faccio, non riesco/posso a/più vederlo/vederla/vederli/incontrarlo/incontrarla, non possiamo/riusciamo, non ci vediamo/incontriamo/sentiamo, non lo/la/li vedo/incontro, non ci sarò/sono, non vengo, non ho tempo, niente incontro, dille, digli, diglielo, diglielo tu, dille/digli di no, dille/digli pure di no, dille/digli che non riesco/posso/vengo, dille/digli pure che non riesco/posso, dì loro che non riesco/posso, dille/digli che non ce la faccio, dille/digli che non ci sono, dille/digli che mi dispiace, avvisa, avvisalo, avvisala, avvisali, avvisa/avvisalo/avvisala tu, puoi avvisare/avvisarlo/avvisarla, fai sapere, faglielo sapere, fai/fagli/falle sapere che non riesco/posso, fallo sapere, puoi dirglielo, puoi dirgli/dirle che non riesco/posso, non mi va di vederci, non vogliamo vederci, lascia/lasciamo stare/perdere, passo, non me la sento, preferisco/meglio/vorrei saltare, meglio rimandare, mi sa che non riesco/posso, dì/di che non riesco/posso, digli/dille che sono via, digli/dille che sono in pausa/ferie/vacanza, non è possibile, non mi è possibile, impossibile, per me non va
words-meet-yes = sì, sìì, sììì, siii, certo, certo che sì, ma certo, certamente, sicuro, sicuramente, di sicuro, volentieri, ben volentieri, volentierissimo, con piacere, mi/ci va, a me va, mi/ci va bene, mi va di sì, mi/ci piacerebbe, mi/ci fa/farebbe piacere, ci sto, io ci sto, direi/penso/credo/dico/preferisco/spero di sì, meglio di sì, assolutamente sì, perché no, come no, vorrei, lo vorrei, senz’altro, senza dubbio, ovvio, ovviamente, naturalmente
words-meet-no = no, nono, noo, nooo, preferisco/preferirei no, preferisco/preferirei/direi/penso/credo/dico/temo/meglio di no, meglio no, mi sa di no, mi sa che no, purtroppo no, non mi/ci va, non mi/ci va tanto/molto, non vorrei, preferirei/preferisco evitare, non questa volta, non stavolta, assolutamente no, certo che no, :-1:, :thumbsdown:, la prossima volta, alla prossima, un’altra volta, magari un’altra volta, magari la prossima volta, magari alla prossima, direi proprio di no, proprio no, preferisco aspettare
# Quello che può starci intorno, e non dice niente
words-meet-around = per favore, per piacere, per cortesia, mille, tante, infinite, lo stesso, uguale, ugualmente, comunque, ancora, pure, tanto, molto, davvero, proprio, allora, dai, beh, eh, ah, ecco, ma, e, poi, invece, anche, di vederlo/vederla/vederli/vederci/incontrarlo/incontrarla/incontrarci, vederlo, vederla, vederci, incontrarlo, incontrarla, con lui/lei/loro, l’incontro, prima di partire/andare, prima delle ferie/vacanze, prima della pausa, nonostante la pausa, anche in pausa, anche se sono in pausa, questa settimana/volta, stavolta, per stavolta, per questa volta, in/per questo giro, per me, per ora/adesso, se possibile, se si può, se va bene, mi spiace, mi dispiace tanto/molto, grazie, molte grazie, ti ringrazio, ok, okay, okok, va bene, d’accordo, prima di natale/pasqua, bello
words-meet-when = alle, a pranzo, per pranzo, per un caffè, di/al/in mattina/mattino/mattinata, mattina, pomeriggio, sera, nel/di pomeriggio, presto, più tardi, la prossima settimana, la settimana prossima, lunedì, martedì, mercoledì, giovedì, venerdì, prossimo, in giornata, in settimana, come previsto, nei prossimi giorni, nessun problema, tranquillo, tranquilla
# Che cosa può dire in più un no
words-meet-because = sono via, sono fuori, sono in ferie/vacanza/pausa/viaggio/congedo/permesso, sarò via, sarò in ferie/vacanza/viaggio, non ci sono, parto, in ferie, in vacanza, ho bisogno di una pausa, ho troppo da fare, sono troppo impegnato/impegnata/incasinato/incasinata, sono impegnato/impegnata
# Come comincia un messaggio su qualcosa che non andava: non è mai una risposta su un incontro
words-not-right = qualcosa non andava, qualcosa non va, qualcosa non andava bene, qualcosa non è andato bene, qualcosa è andato storto, c’era qualcosa che non andava, c’è qualcosa che non va, mi sono sentita a disagio, mi sono sentito a disagio, mi sento a disagio, mi ha messo a disagio, mi ha messa a disagio, mi ha fatto sentire a disagio, non mi sono sentita a mio agio, non mi sono sentito a mio agio, voglio segnalare qualcosa, vorrei segnalare qualcosa, devo segnalare qualcosa
# Come comincia un messaggio che dice chi si preferisce non incontrare: anche questo non è mai una risposta
words-avoid = non mi va di incontrare, non mi va di vedere, non mi va più di incontrare, non abbinarmi mai più, non abbinarmi mai, non presentarmi mai più, non mettermi più con, non mettermi mai più con, mai più con, preferisco non incontrare, non abbinarmi, non abbinarmi più, preferirei non incontrare, non voglio incontrare, non vorrei incontrare, non voglio più incontrare, non presentarmi, non presentarmi più, non farmi incontrare, non voglio più vedere, non voglio vedere, non voglio più vederlo, non voglio più vederla, non voglio vederlo, non voglio vederla, non voglio più incontrarlo, non voglio più incontrarla, non voglio incontrarlo, non voglio incontrarla
# «Basta», che può riguardare altro che il programma: così non esce nessuno
words-stop = stop, basta, cancellami, esco
# Che cosa si dice nel cuore di un messaggio, ovunque sia: parole in quest’ordine. «a/b» è l’una o
# l’altra, «stupid*» ha qualsiasi finale, «…» sta per cinque parole al massimo e «?» in fondo per una
# domanda. Che cosa lo nega prima o in mezzo, e che cosa racconta di ciò che è stato
words-denying = non, mai, nemmeno, neanche, nessuno, niente
words-telling = è stato, è stata, è stati, era, erano, ero, eravamo, siamo stati, siamo state, avevo, aveva, parlato, discusso, raccontato, spiegato, mostrato, insegnato, imparato, capito, scoperto, chiacchier*, ascoltat*, aiutat*, confrontat*, condiviso, abbiamo riso, in comune, intesi, intese, abbiamo sforato, scambiat*, mi ha fatto … domande
# Chi parla di sé e di adesso: è una risposta solo se lo dice
words-of-now = dopo le/le feste/vacanze/ferie, settimana prossima, prossima settimana, domani, temo, ho paura, ho bisogno, mi sento, mi sta, mi viene, non so, non riesco, non posso, non voglio, non mi va, devo, dovrei, vorrei, posso, e se, sono, non sono, io sono
# Che cosa si dice di un incontro che deve ancora avvenire: non c’è tempo, quando è, o lo si racconta
# dopo; “=” è tutto quello che si dice. Se si dice anche com’è andata, non lo è
words-verdict-within = bello, bella, bellissim*, bene, benissimo, ottim*, utile, utilissim*, interessant*, divertent*, simpatic*, brav*, bravissim*, piacevol*, fantastic*, meraviglios*, perfett*, gentil*, splendid*, noios*, male, malissimo, brutt*, disastr*, inutil*, pessim*, orribil*, piaciut*, content*, felic*, carin*, disponibil*, cordial*, timid*, apert*, sincer*, onest*, stimolant*, istruttiv*, formativ*, illuminant*, arricchent*, intens*, brevissim*, legger*, sorprendent*, rilassat*, spontane*, natural*, consigliat*, consigliatissim*, consiglio, rifare, rifarei, meglio, peggio, super, wow, top, così così, insomma, freddo, fredda, vale la pena, ne vale, ne valeva, curios*, energ*, intelligent*, competent*, umil*, pazient*, dolc*, non vedo l’ora, tantissimo, risate, idee, spunti, dritte, consigli, trucchi, adesso so, ora so, so usare, so come, niente di, nulla di, strano, strana, ricc*, profond*, sincero, alla mano, in gamba, pazzesc*, incredibil*, stupend*, grandios*, mitic*, noia, palle, tempo perso, da ripetere, motivat*, preparat*, caric*, produttiv*, ispirat*, ispirant*, prezios*, pratic*, concret*, chiar*, accoglient*, scorrevol*, volat*, coinvolgent*, alla mano, niente di speciale, niente di nuovo, divertit*, niente male, dieci e lode, non c’è molto
words-aside-no-time = non ho/abbiamo … tempo, non c’è tempo, zero tempo, non ho un/nemmeno attimo/minuto/momento, non ho nemmeno … attimo/minuto/momento/tempo, non ce la faccio/facciamo, troppo lavoro, troppe cose, tantissimo lavoro, un sacco di lavoro, sono/siamo … incasinat*/impegnat*/sommers*/oberat*/pres*/incasinatissim*/impegnatissim*/pienissim*/strapien*/fus*, settimana/periodo/giornata/mese … infernal*/incasinat*/pesant*/pazzesc*/tremend*/impossibil*/complicat*/difficil*/fuoc*, pien* di lavoro/cose/riunioni/impegni, non riesco proprio/davvero/oggi/domani/stavolta/più, oggi/domani/stavolta non riesco/posso, non riesco/posso … lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica, non posso oggi/domani/stavolta/proprio, un imprevisto, imprevisti, una scadenza, sotto consegna/scadenza, =non riesco, =non posso, =impegnata, =impegnato, mi sa che salta, mi sa che … no/niente/saltiamo, salta/saltiamo l’incontro/tutto, dovrò/devo … saltare/rimandare/spostare/annullare/disdire, vorrei rimandare/spostare, rimandiamo/rimandare/spostare/spostiamo?, non credo di/che … riuscire/farcela/riesca, non ci riesco, =annulla/annullare/disdire/disdici/cancella l’ incontro/appuntamento/abbinamento, =annulla/disdici/annullare/disdire/cancella il caffè, vorrei/voglio/devo/posso/possiamo annullare/disdire, =disdire, =disdici, =disdico, =rinuncio, =rinunciamo, scadenz*, consegn* … domani/oggi/settimana
words-aside-later = poi/dopo/domani/tardi/appena/stasera … dico/racconto/scrivo/sapere/aggiorno/dirò/racconterò/scriverò/rispondo, ti/vi dico/racconto/scrivo/aggiorno/dirò/racconterò/scriverò/rispondo … poi/dopo/domani/tardi/appena/presto/stasera/quando/tra, ti/vi faccio/farò sapere, ti aggiorno, chiedimelo/richiedimelo/chiedi/richiedi … dopo/domani/tardi/poi, =dopo, =più tardi, =poi, =tra poco, =fra poco, =tra … po, =non adesso, =non ora, =un attimo, =aspetta, chiamami/chiedimelo/richiedimelo/scrivimi/chiedi … tra/fra/ora/domani/dopo/lunedì/martedì/mercoledì/giovedì/venerdì
words-aside-relay = sono/arrivo/arriverò/siamo/sarò/faccio/farò … ritardo, arrivo/arriverò/faccio/farò … tardi, =in ritardo, minuti di ritardo, digli/dille/diglielo/avvisalo/avvisala/avvertilo/avvertila/scrivigli/scrivile che/di/tu/per, =digli/dille/avvisalo/avvisala/avvertilo/avvertila … *, puoi/potresti/riesci/puoi … dirgli/dirle/dirglielo/avvisarlo/avvisarla/avvertirlo/avvertirla/scrivergli/scriverle, fagli/falle sapere, puoi/potresti dire/scrivere a lui/lei, gli/le puoi/potresti dire/scrivere, gli/le dici che
words-aside-proposed = è/e/sei/siete/sono liber* … lunedì/martedì/mercoledì/giovedì/venerdì/domani/oggi/stasera?, facciamo/faremmo/vediamoci/sentiamoci … lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/domani/dopodomani/oggi/alle, che ne dici/dite/pensi … lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/domani/dopodomani/oggi/alle, va/andrebbe/andrebbero/vanno … lunedì/martedì/mercoledì/giovedì/venerdì/domani/dopodomani/oggi/alle?, lunedì/martedì/mercoledì/giovedì/venerdì/domani/dopodomani/oggi … ti/vi/va/andrebbe/bene?, solo/soltanto la/di/il/al/alla sera/mattina/pomeriggio, solo/soltanto dopo/prima le/delle, =mai di/il lunedì/martedì/mercoledì/giovedì/venerdì
words-aside-agreed = ci/si … vediamo/vedremo/incontriamo/incontreremo/sentiamo/sentiremo/rivediamo/becchiamo/troviamo … domani/dopodomani/oggi/stasera/presto/alle/settimana/prossimo/prossima/mese/pranzo/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica, ci vediamo/vedremo/incontriamo/incontreremo/sentiamo/sentiremo/rivediamo, lo/la/li/le/gli … vedo/vedrò/incontro/incontrerò/sento … domani/dopodomani/oggi/stasera/presto/alle/settimana/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica, fissato/appuntamento/accordo/accordati/accordate/organizzati/organizzate … per/alle/domani/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica, lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica alle/mattina/pomeriggio/sera/pranzo/prossimo/prossima/va/andrebbe, domani/dopodomani alle/mattina/pomeriggio/sera/pranzo/va, prossimo/prossima lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica, possiamo/facciamo/potremmo/potrei/posso/possibile/riusciamo/magari/meglio … domani/dopodomani/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica?, dobbiamo ancora vederci/incontrarci/sentirci, devo ancora vederlo/vederla/incontrarlo/incontrarla/sentirlo/sentirla, rimandato/rimandata/rimandiamo/spostato/spostata/spostiamo/slittato/slitta/rinviato/rinviamo … a/al/alla/ai/alle/lunedì/martedì/mercoledì/giovedì/venerdì/dopo, lo/la/li/le/gli … sento/vedo/incontro … dopo/settimana/prossima/presto, ci aggiorniamo, l’abbiamo spostat*/rimandat*/rinviat*, lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/domani/dopodomani/stasera lo/la/li/le/gli/ci sento/vedo/chiamo/incontro/vediamo/sentiamo/scrivo, spostato/spostata/rimandato/rinviato … incontro/caffè/chiacchierata/call, oggi/domani/stasera/lunedì/martedì/mercoledì/giovedì/venerdì/riunione/call alle/verso/dalle, =alle 1/2/3/4/5/6/7/8/9/10/11/12, =verso le 1/2/3/4/5/6/7/8/9/10/11/12, fino alle 1/2/3/4/5/6/7/8/9/10/11/12, ne parliamo/riparliamo il/alle/lunedì/martedì/mercoledì/giovedì/venerdì/domani/dopo, è/e alle 1/2/3/4/5/6/7/8/9/10/11/12
# Chi non voleva scrivere o premere qualcosa
words-aside-mistake = sbagliat* chat/a premere/a scrivere/a cliccare/pulsante/bottone/tasto/persona/messaggio/canale/destinatario, sbagliato … pulsante/bottone/tasto/chat/persona/canale, ho sbagliato, per sbaglio, per errore, cancella/elimina/annulla/ignora/togli/dimentica … che/quello/messaggio/tutto/risposta/voto, =cancella, =annulla, =ignora, non volevo … mandar*/scriver*/inviar*/premer*/dirlo, volevo dire/scrivere/premere/mettere, non era per te, =ops, come … annullo/cancello/torno indietro?, voto/risposta/numero … sbagliat*, =prova, =prova prova, =test, un test, una prova, cliccato/premuto/schiacciato … ma, non era una risposta, togli il/i, metti 1/2/3/4/5, toglila, toglilo, toglietela, ritiro quello/tutto/la, non volevo … pausa/fermarmi
# Chi lascia stare, con parole con cui altri escono dal programma
words-aside-never-mind = lascia/lasciamo/lasciate/lascialo/lasciala stare/perdere, =basta così, =basta così grazie, =grazie basta così, =ok basta così, =va bene così, basta/stop per oggi/stasera, per oggi basta/stop, esco … ufficio/riunione/casa/pranzo/lavoro, esco … sentiamo/vediamo/scrivo/richiamo, stop a/ai/alle/al/alla lavori/lavoro
words-the-programme = programma, mentoring, partecipare
# Chi ci chiede qualcosa, con il punto di domanda o senza
words-asking = chi ti/mi/sei/è/ha/devo/posso/può, perché mi/ti/devo/non/hai/ricevo/arriva/arrivano/sono/devi/scrivi, quando torno/tocca/devo/posso/mi/riprendo/rientro/finisce/inizia, dove trovo/vedo/posso/devo/sono/si, come faccio/posso/si/mai/devo/funziona/mi/ti, cosa/che devo/posso/faccio/succede/fai/sei/vuoi, con chi, a chi, di chi, quanto/quanti/quante devo/posso/dura/manca/tempo/volte/persone, posso/potrei/puoi/potresti/sai/riesci/devi/dovrei, tu leggi/vedi/sai/puoi/mi, mi chiedo/chiedevo/domandavo, sono in pausa
# Il presente, in cui nessuno racconta un incontro se non dice com’era; e il passato
words-present = ho, hai, sei, sono, sto, stai, sta, stiamo, posso, puoi, può, possiamo, potete, devo, devi, deve, dobbiamo, voglio, vuoi, vuole, vorrei, so, sai, faccio, fai, vado, vai, vengo, viene, vieni, capisco, credo, penso, spero, serve, dice, continua, abbiamo, hanno, oggi, domani, adesso, forse, magari, ancora, già, questa settimana, presto, scusa, scusate, scusami, aiuto, per favore, ti, tu, mio, mia, boh vediamo, vediamo, ora no, non saprei, per ora
words-past = *ato, *ata, *ati, *uto, *uta, *uti, *ito, *iti, *avo, *ava, *avano, *avamo, *evo, *eva, *evano, *evamo, ero, era, erano, eravamo, dato, nato, avuto, detto, detta, fatto, fatta, fatte, fatti, visto, vista, visti, viste, preso, presa, letto, scritto, chiesto, messo, messa, riso, perso, speso, rimasto, rimasta, aperto, scoperto, stato, stata, stati, state, corso, volata, volate, volato, scelto, risposto, sorpreso, sorpresa, riuscita, riuscite, capita, capite, venuta, divertite, divertita
# Chi parla di sé: è una risposta solo se dice com’era
words-of-me = mio, mia, mie, miei, ho, sono, ero, avevo, mi sono, mi ero
# Che cosa si scrive in fretta, e per intero
words-in-haste = nn=non, xke=perché, xké=perché, xche=perché, xché=perché, perke=perché, cmq=comunque, qlc=qualcosa, qlcs=qualcosa, qlcn=qualcuno, qcs=qualcosa, x=per, ke=che, anke=anche, dv=dove, qnd=quando, qndo=quando, dmn=domani, grz=grazie, msg=messaggio, sett=settimana, sn=sono
# Chi chiede quando arriva il prossimo abbinamento o quando ci si rivede, con chi è, o se è in pausa
words-where-i-stand = quando/quand’è … prossimo/prossima/nuovo/nuova/altro/altra giro/volta/incontro/abbinamento/presentazione/caffè/persona/turno/round/collega?, quando … prossimo/prossima?, quando … rivediamo/reincontriamo/rincontriamo?, quando … presenti/presentate/presentato/presentata/abbini/abbinate/abbinato/abbinata/conosco/conoscerò?, quando … inizia/iniziamo/comincia/cominciamo/parte/partiamo/riparte/ricomincia?, quando … tocca a me?, =prossimo giro?, =il prossimo giro?, prossimo giro quando?, prossimo giro quand’è?, che giorno … prossimo/prossima/giro?, quanto manca?, tra quanto … giro/prossimo/prossima?, con chi sono/sto/devo/incontro/parlo questa/questo/stavolta/adesso/ora/parlare/incontrare/vedermi?, con chi sono/devo/ero/parlo?, chi è il/la mio/mia mentor/mentee/partner/collega?, non … ricordo/ricordiamo/so … con chi, sono … in pausa?, quando torno/rientro/riprendo?, sono … iscritto/iscritta/attivo/attiva?, quando finisce … pausa?, perché … abbinat*/presentat*/esclus*?, rimasta/rimasto fuori?, perso il giro, a che ora è/e?, perché non mi … abbinat*/presentat*/messo/messa?, quando … riprovi/riprova/riprovate/ritenti?, prossima volta … sicuro/sicura/certo/esserci?, quanto … resta/manca … pausa?, quanto mi resta … pausa, =e adesso?, =e ora?, cosa/che succede adesso/ora/poi?, quando mi dici … con chi, novità … domanda/richiesta/ricerca?, a che punto … domanda/richiesta/ricerca/sei/siamo?, hai/avete … trovato … qualcuno/qualcuna/nessuno?, trovato qualcuno/qualcuna?, stai/state … cercando?, che fine ha fatto … domanda/richiesta?, e la mia domanda/richiesta?, qualcuno ha … detto di sì/si?
# Chi chiede chi è la persona con cui è stato messo in contatto
words-who-that-is = =chi è *?, =chi è questa/questo/quella/quello persona/collega/tizio/tizia/qui/signore/signora?, =chi è * *?, =chi sarebbe *?, dimmi … di lui/lei/loro, con chi mi hai/avete messo?, che … sai/sapete di lui/lei/loro?, cosa/che fa lui/lei/lavoro?, di che/cosa si occupa?
# Chi non trova un orario, o vuole sapere quando ci si vede
words-who-moderates = modera*?, modero?, non voglio/vorrei/posso/riesco/so … moderare, non me la sento … moderare, =chi modera, =chi è … moderatore/moderatrice, =modero io, cosa … fa chi modera, cosa … fa … moderatore/moderatrice
words-end-series = vorrei/voglio/preferirei/preferisco/possiamo/posso/potremmo/potrei/meglio/possibile … interrompere/chiudere/finire/smettere/fermare/concludere/terminare/finirla/chiuderla … incontri/incontrarlo/incontrarla/incontrarci/vederci/serie/lei/lui/loro/mentor/mentee/gruppo, =vorrei/voglio/preferirei/possiamo/posso/potremmo/potrei … interrompere/chiudere/finire/smettere/fermarmi/fermarci/concludere/terminare/finirla/chiuderla … qui/prima/anticipo, non voglio/vorrei/intendo/desidero … continuare/proseguire/avanti … lei/lui/loro/incontri/serie, non mi va … continuare/proseguire/avanti … lei/lui/loro/incontri/serie, vorrei/voglio/posso/potrei/preferirei/preferisco … cambiare/altro/altra/nuovo/nuova/diverso/diversa mentor/mentee/partner/gruppo/collega, basta … incontri/incontrarlo/incontrarla/lei/lui/serie/gruppo, vorrei/voglio/posso/potrei/preferirei/preferisco … lasciare/uscire/togliermi/abbandonare … gruppo/serie, esco/lascio/abbandono/tolgo/toglimi/toglietemi dal/il/la/dalla/questo/questa gruppo/serie, gruppo/serie non fa per me
words-next-time = prossimo/prossima incontro/volta/data/appuntamento, ci rivediamo/rincontriamo/rivedremo
words-to-try = da provare, la mia cosa da provare, una cosa da provare, cosa da provare, la prossima volta provo, la prossima volta proverò, e da provare, e una cosa da provare
words-i-will-try = proverò, proverò a, provo, provo a, vorrei provare, vorrei provare a, voglio provare, voglio provare a, e proverò a, e proverò, e provo a
words-no-date = fusi/fuso orari/orario, sempre … viaggio/viaggia/occupat*/impegnat*, impegni … non … mai, fatica … trovare/vederci/vedersi/incontrarci, non … modo … vedersi/vederci/incontrarsi/incontrarci, non … mai liber*, mai … liber*, non … trovo/troviamo/trovare/trova/trovano/trovando/combino/combiniamo/combinare/incastro/incastriamo/riusciamo/fissare/fissiamo … orario/orari/data/date/momento/giorno/ora/appuntamento/buco/incontro/vederci/incontrarci/tempo/agende/calendari, non riesco a … vederlo/vederla/incontrarlo/incontrarla/fissare/vedermi, orari/agende/calendari/impegni/orario … non … coincid*/combaci*/incastr*/vanno/tornano/funzionano/trov*, agenda/agende/calendario/settimana … pien*/fitt*/zepp*/strapien*, nessun/nessuna orario/giorno/momento/data/ora … va/bene/funziona/libero/comodo, difficile/impossibile/dura/complicato … trovare/combinare/fissare/vederci … orario/data/momento/giorno/ora/appuntamento, difficile/impossibile vederci/incontrarci, quando … vediamo/incontriamo/vederci/incontrarci/vedo/incontro/vedersi?, a che ora … vediamo/incontriamo/vedo/incontro?, quand’è/quando/quale … incontro/appuntamento?, abbiamo/avevamo/avete … deciso/fissato/concordato/stabilito/scelto … ora/orario/data/giorno/appuntamento/quando?, a/per che/quale/quando ora/giorno … abbiamo/avevamo … deciso/fissato/concordato/stabilito/detto?, per quando … deciso/fissato/concordato/stabilito/detto?, quando … abbiamo/avevamo … deciso/fissato/concordato/stabilito/detto?, a che ora … incontro/appuntamento/caffè/chiamata?, c’è/abbiamo/ho … appuntamento/orario?, scegli/proponi/decidi/fissa/trova … ora/orario/data/giorno/momento, manda/mandami/mandaci/mandate … invito, non … ancora … fissat*/decis*/organizzat*/accordat*/trovat*, ancora … da fissare/decidere
# Chi è rimasto male, o non è a suo agio con qualcuno, ovunque lo dica
words-hurt = mi ha … spaventat*/impaurit*/piangere, è/era … razzist*/sessist*/omofob*, è/era stato/stata … razzist*/sessist*/omofob*, commenti/commentato … mio/mia aspetto/corpo/fisico, non mi è piaciuto/piaciuta come mi, paura/terrore di lui/lei/loro, mi perseguita/perseguitano, mi guarda/fissa … strano/strana/viscido, mi sento molestat*/perseguitat*/minacciat*, mi ha … urlat*/gridat*/minacciat*/toccat*/palpat*, interrotto/interrotta/interrompermi/interrompeva/sminuito/sminuita/sminuiva, mi sento … in giro/usat*/offes*/umiliat*, mi ha/hanno/aveva … fatto/fatta/fatti … sentire … stupid*/piccol*/male/inutile/ignorant*/inferiore/imbarazzo/disagio/umiliat*/sbagliat*/vecchi*/fuori, mi fa/fanno sentire … stupid*/piccol*/male/inutile/ignorant*/inferiore/imbarazzo/disagio/umiliat*/sbagliat*/vecchi*, mi ha/hanno … offes*/umiliat*/insultat*/trattat*/aggredit*/mortificat*/deris*/molestat*, mi ha/hanno … preso/presa/messo/messa in giro/imbarazzo/ridicolo/disagio, ha/hanno riso di me, mi/sono/ero/sento/sentivo/sentita/sentito/messo/messa … a disagio, mi ha messa/messo … ridicolo, mi sono sentita/sentito … male/umiliat*/offes*/usat*/piccol*/stupid*/giudicat*/trattat*/ignorat*, non … agio con/insieme, non … sento/sentivo/sentita/sentito … agio/sicuro/sicura/tranquillo/tranquilla, è/e/era stato/stata/molto/un/una … imbarazzant*/umiliant*/offensiv*/sgarbat*/scortes*/maleducat*/inappropriat*/arrogant*/sgradevol*/aggressiv*, è/era imbarazzant*/umiliant*/offensiv*/sgarbat*/scortes*/maleducat*/inappropriat*/aggressiv*, problema/problemi/storto/disagio/qualcosa … chi … parlo/parlare/rivolgo/rivolgermi/scrivo/dico/dirlo?, chi … parlo/parlare/rivolgo/rivolgermi/scrivo/dico/dirlo … problema/problemi/storto/disagio?, con chi parlo/posso parlare?, a chi … rivolgo/rivolgermi/rivolgere?, mi ha … risposto/trattato/parlato/guardato … male/brutto/strano/schifo/dall’alto, domanda/domande … personal*/indiscret*/intim*, mi ha chiesto … anni/fidanzat*/sposat*/figli/numero/foto/esco/uscire, mi ha chiamat* … tesoro/amore/bella/cara/cocca/piccola/stupid*/ragazzin*, ci ha provato, ci prova … con me, ci prova, mi ha fatto … avance/proposta/proposte, da sola/solo con lui/lei/loro, mi scrive/scriveva/chiama/chiamava/messaggia … notte/sempre/continuamente/continuazione/sera, mi ha … scritto/chiamato/chiamata di notte, battuta/battute/battutaccia/battutacce/commento/commenti … donne/uomini/gay/stranieri/neri/meridionali/ebrei/musulmani/disabili/età/età/peso/accento/mia/mio, è/e … viscid*/razzista/sessista/omofob*/maschilista/bullo, non mi fido di lui/lei/loro, dirti/parlarti … qualcosa/cosa … privato?, dirti/parlarti … in privato, mi sono … sentita/sentito minacciat*/in pericolo/in trappola/esclus*, mi sta … addosso/appiccicat*, fatto pressioni, guarda/guardava/fissa/fissava le/il/la/i gambe/seno/culo/corpo/tette, invita/invitarmi/invitava … cena/casa/uscire/bere, trattata/trattato come, mi ha … ferit*/sfiorat*/accarezzat*, sufficienza, mi manda/scrive/chiama/scriveva/mandava … domenica/notte/sera/weekend/mezzanotte, alzato/alza/alzava la voce, detto/dice/diceva/pensa … giovani/vecchi/anziani/stagisti/ragazzi/donne/stranieri/meridionali sono/siamo/siete … pigr*/sfaticat*/viziat*/maleducat*/inutil*/stupid*/ignorant*/fannullon*/lent*/superat*/finit*/incapac*, detto/dice/diceva/pensa … giovani/vecchi/anziani/stagisti/ragazzi/donne/stranieri/meridionali non … voglia/capi*/impar*/valg*/lavor*/serv*/adatt*, donne … stare/stanno/restare … casa/cucina, dato della/del/dell … stupid*/cretin*/ignorant*/scem*/idiot*/incapac*/vecchi*/bambin*/ragazzin*/fannullon*/boomer, pres*/prend* per il/i culo/fondelli, mi ha chiesto … ragazzo/compagno/compagna/single/incinta/moglie/marito/gay/lesbica, mi ha/hanno … dato fastidio, mi dà fastidio, mi sono sentita/sentito … osservat*/nullità/cretin*/inadeguat*/invisibile/schifo/spiat*/scem*/incapac*/zittit*, mi ha/hanno/aveva … fatto/fatta/fatti … sentire … inadeguat*/cretin*/nullità/scem*/idiot*/incapac*/invisibile, non mi ha/hanno/aveva/faceva/lasciava … lasciat*/fatt*/parlare parlare/finire/rispondere, non mi lasciava/faceva/lascia/fa parlare/finire/rispondere, non ha tempo per … stagist*/giovan*/ragazz*/vecch*/noi/quelli, scritto/scrive/mandato/manda … cose/messaggi/foto … stran*/spint*/brutt*/volgar*/inappropriat*, detto/dice/diceva che sono … troppo vecchi*/giovan*, detto/dice/diceva … alla mia/tua/nostra/vostra età, mi ha/hanno … zittit*, mi zittisce/zittiva, parlato/parlava/parla sopra, battuta/battute/scherzo/scherzi … ferit*/offens*/offes*/pesant*/fastidio/disagio, mi ha/hanno … offes*
# Chi teme di aver detto qualcosa di sbagliato
words-worry-said-wrong = aver/avere … detto/fatto/scritto/chiesto … stupid*/sciocch*/sbagliat*/cavolat*/figura/figuraccia/gaffe/fesseri*, ho/abbia/avrò … detto/fatto/scritto/chiesto … stupid*/sciocch*/sbagliat*/cavolat*/figuraccia/gaffe/fesseri*/cretinat*/brutta, ho fatto una/la figura/figuraccia
# Che cosa preoccupa qualcuno, o che cosa chiede per questo; e chi ha bloccato: mai una risposta
words-worry-told-on = dica/dice/dirà/dicano/dicono/diranno/detto/dirlo/dire/riferisca/riferisce/riferirà/riferito/riferire/racconti/racconta/racconterà/raccontato/raccontare/ripeta/ripete/spifferi/spiffera/parli/parla/parlerà/parlare/lamenti/lamenta/lamentarsi … al/alla/mio/mia/nostro/nostra/miei/ai/del/della/dell/all capo/capa/capi/responsabile/manager/direttore/direttrice/dirigente/hr/personale/superiore/superiori/ufficio, glielo dice/dica/dirà, lo dice/dica/dirà/racconta/racconti … in giro/tutti/ufficio/capo/capa/responsabile, capo/capa/responsabile/manager/direttore/direttrice/superiori … venga/vengano a sapere, capo/capa/responsabile/manager … scopra/sappia/scopre, alle mie spalle, e se … chied* … capo/capa/responsabile/manager/direttore/direttrice/colleghi/team?, e se … chied* … capo/capa/responsabile/manager/direttore/direttrice
words-worry-who-answered = chi non … risposto/risponde/votato?, =chi ha risposto?, =chi ha già risposto?, =chi ha votato?, chi … lamentato/segnalato?, che/quale/quali voto/voti ha … dato/messo?, che voto … ha?, voglio/vorrei/devo … vedere/leggere i/le/tutti/tutte … voti/risposte/valutazioni/feedback
words-worry-same-line = lui/lei/questo/questa/quello/quella/partner/mentor/mentee è/e/sarebbe … il/la mio/mia/nostro/nostra capo/capa/responsabile/manager/direttore/direttrice, =è/e/ma/però … il/la mio/mia capo/capa/responsabile/manager, =è/e il/la mio/mia capo/capa/responsabile/manager, ma è/e … il/la mio/mia capo/capa/responsabile/manager, è/e proprio il/la mio/mia capo/capa/responsabile, capo/capa/direttore/responsabile del/della/di mio/mia/mio/mia capo/capa/responsabile, è/e … capo/capa del … capo/responsabile, capo del mio capo, capa del mio capo, capo della mia capa, riporto a lui/lei, riporta a me, lavora per me, sono il suo capo, sono la sua capa/responsabile, con il/la mio/mia capo/capa/responsabile … abbin*/mett*/capit*/finire, capitare/finire/abbinat*/abbinarmi/mettermi … con il/la mio/mia capo/capa/responsabile
words-worry-left-out = chi mi ha/evita/avrebbe … bloccat*/scartat*/rifiutat*/evitat*?, perché … nessuno … per me?, perché nessuno … me?, nessuno … per me?, non c’è/ce nessuno per me, non mi vuole/voleva/sceglie/cerca nessuno, nessuno mi vuole/voleva/sceglie/cerca/considera, non piaccio a nessuno, è/e colpa mia?, colpa mia?, ho fatto/sbagliato … qualcosa/male?, ho fatto qualcosa … male/sbagliat*/sbagliato?, ho sbagliato qualcosa?, cosa/dove/che ho sbagliato?, cosa … fatto di male?, mi avete/hanno/ha scartat*/esclus*/rifiutat*, sono stata/stato scartat*/esclus*/rifiutat*, sono … l’unica/l’unico/unica/unico?, sono solo/sola io?, qualcuno … chiesto di non … con me/stare/incontrarmi/vedermi?, qualcuno … chiesto di non?, =perché nessuno?, perché proprio io?, perché a me no?, perché io no?, sono … troppo vecchi*/giovan*/senior/junior?
words-worry-my-data = cancella*/elimina*/rimuov*/distrugg* … i/miei/mio dati/dato/account/informazioni/profilo, cancella*/elimina* tutto, cancella*/elimina* tutto … di/su me, dati … cancella*/elimina*/rimuov*/distrutti, che/quali/quanti dati/informazioni … me/mie/miei?, quali dati … hai/avete/tieni/conserv*/salv*?, che/cosa … sai/sapete/tieni/tenete/conservi/conservate/salvi di/su me?, gdpr, diritto all oblio
words-worry-scale = cosa/che … 1/uno a 5/cinque?, cosa/che … significa/significano/vuol/vogliono … 1/2/3/4/5/voto/voti/numeri/numero/stelle/scala?, 1 o 5 … meglio/migliore/massimo?, 5 è/e … meglio/massimo/migliore/bene?, qual/quale … scala?, quante stelle/punti?, da 1 a 5?, su quanto?
words-worry-important = troppo importante/importanti/in/su/grande per/alto, troppo importante, ceo/amministratore/amministratrice/delegato/delegata/direttore/direttrice/dirigente/capo/capa/presidente/vicepresidente/manager/responsabile … ho/mi/sono/faccio … paura/ansia/timore/nervos*/agitat*/intimorit*/vergogno/timid*, ho/mi/sono … paura/ansia/timore/nervos*/agitat*/intimorit*/vergogno/timid* … ceo/amministratore/amministratrice/direttore/direttrice/dirigente/capo/capa/presidente/manager/responsabile, mette/fa/ho … soggezione, intimidisce/intimoris*, sono/sento intimidit*/intimorit*
words-worry-must-rate = devo/bisogna/obbligatori*/obbligat*/necessario/forza/tenut*/serve … voto/voti/votare/valutare/valutazione/punteggio/feedback/giudizio/numero?, posso … non/evitare/saltare … voto/votare/valutare/feedback?, posso non … dare/votare/valutare?
words-worry-what-to-show = non so/saprei … cosa/che … mostrar*/insegnar*/far vedere, non so/saprei … cosa/che mostrar*/insegnar*/far/fargli/farle, cosa/che … faccio/posso/potrei/devo/dovrei … mostrar*/insegnar*/vedere?, cosa/che … mostro/insegno?, cosa/che … gli/le … mostro/insegno?, sono … solo/soltanto … stagista/junior/apprendista/tirocinante/studente/studentessa, devo/bisogna/serve … essere … espert*/specialist*/brav*?, serve … esperienza/specialista?
words-worry-must-take-part = obbligatori*?, obbligat* … a?, devo per forza?, devo per forza … partecipare/andare/andarci/farlo/incontrare/incontrarlo/incontrarla/vederlo/vederla/accettare?, sono/siamo … tenut*/obbligat*?, posso/potrei … rifiutare/rifiutarmi/tirarmi/ritirarmi/dire di no/smettere?, posso dire di no?, posso … tirarmi indietro?
words-worry-who-sees = vede/vedono/legge/leggono/vedrà/vedranno/leggerà/leggeranno … scrivo/scriviamo/dico/voto/voti/risposta/risposte?, puoi leggere quello che scriviamo?, puoi leggere quello che ci scriviamo?, puoi leggere cosa scriviamo?, leggi quello che scriviamo?, vedi quello che scriviamo?, puoi vedere quello che scriviamo?, leggi i nostri messaggi?, puoi leggere i nostri messaggi?, chi vede?, chi lo vede?, chi la vede?, chi le vede?, chi li vede?, chi vedrà?, chi lo vedrà?, chi può vedere?, chi può vederlo?, chi legge?, chi lo legge?, chi le legge?, chi leggerà?, chi può leggere?, è privato?, è riservato?, resta privato?, resta riservato?, rimane privato?, rimane tra noi?, resta tra noi?, è anonimo?, è tutto anonimo?, il mio capo vede?, il mio capo lo vede?, il mio capo vedrà?, il mio capo legge?, lo vede il mio capo?, lo legge il mio capo?, la mia capa vede?, capo/capa/responsabile/direttore/direttrice/dirigente/manager/personale/hr/azienda/superiore/superiori … sapere/sa/sanno/saprà/vede/vedono/vedere/legge/leggere/leggono/saperlo/vederlo/leggerlo/dite/dici/detto/scopre?, dite/dici/dicono/raccontate/riferite/mostrate … capo/capa/responsabile/manager/direttore/dirigente/hr/personale?, chi … viene/verrà … sapere?, leggi/vedi/sai/puoi leggere … scriviamo/diciamo/scrivo/messaggi/chat?, non vorrei/voglio che … sapesse/sappia/venisse/venga/scoprisse/scopra/leggesse/legga … capo/capa/responsabile/manager/direttore/hr/team/collegh*, capo/capa/responsabile/manager non sa/sanno, rischio … licenziament*/guai/problemi, resta/rimane/sta … tra/fra noi/me, chi legge/vede … queste/questi/cose/messaggi/roba?, lo dici/racconti … qualcuno/lui/lei/loro?, se … mi licenzia/licenziano/licenzieranno?, mi licenzia/licenziano/licenzieranno … se/per?, =mi licenziano?, voto/voti/valutazione … basso/bassa/bassi/brutto/male/negativo … sa/sapere/vede/vedono/scopre/legge/saprà/vedrà?, chi … ha/hanno letto/visto?, chi legge/vede … scriv*?, chi vede/legge/può … scriv*/dico/diciamo
words-worry-found-out = lo/la viene/verrà/vengono/verranno a sapere?, viene/verrà/vengono/verranno a saperlo?, lo/la saprà/sapranno/scopre/scoprirà/scoprono/scopriranno/capisce/capirà?, =lui/lei/loro/qualcuno lo sa/sanno?, =lo sa/sanno?, se ne accorge/accorgerà/accorgono/accorgeranno?, può/possono/potrebbe … scoprirlo/saperlo/accorgersene?, glielo dici/dite/dirai/direte/fai/fate?, lo dici/dite … a lui/lei/loro/qualcuno?, viene/verrà/vengono/sarà … avvisat*/avvertit*/informat*?, riceve/riceverà/arriva una/un/qualche notifica/messaggio/avviso?, non voglio/vorrei che lui/lei/loro/lo … sappia/sappiano/scopra/scoprano
words-worry-how-long = quanto dura/durano/durerà/durare/duriamo?, quanto dura … incontro/giro/caffè/programma/chiacchierata/chiamata, quanto tempo … ci/vuole/dura/serve/prende/devo/incontro/dedicare?, quanti minuti?
# Chi ha solo pochi minuti
words-few-minutes = ho/abbiamo solo/soltanto/appena/giusto/al … minuti/minuto, ho/abbiamo cinque/dieci/quindici/due/tre/venti/pochi/qualche/5/10/15/20/2/3 minuti/minuto, =solo/cinque/dieci/due/5/10/2 … minuti, =due/cinque/dieci minuti … fare?
words-worry-first-message = disturbar*, disturbo?, do/dò fastidio?, gli/le do fastidio, tocca a me scrivere/cominciare/iniziare?, devo/tocca/dovrei … scrivere/cominciare/iniziare … prim*/io?, cosa/che … gli/le/loro … scrivo/dico/scrivere/dire?, cosa/che … scrivo/scrivere/scrivergli/scriverle/dirgli/dirle?, non so/saprei … cosa/come/che … scriver*/dirgli/dirle/iniziare/cominciare/rivolger*/presentar*/contattar*/attaccare/rompere, chi … scrive/scriva/comincia/cominci/inizia/inizi/contatta/parte/rompe … prim*?, chi … deve/dovrebbe/tocca … scrivere/cominciare/iniziare/contattare/primo?, a chi tocca … scrivere/cominciare/iniziare?, come … lo/la/li/le/gli/mi … contatto/scrivo/presento/approccio/saluto?, come comincio/inizio?, come … cominciare/iniziare … conversazione/messaggio/chat?, timid*/vergogno/paura/imbarazza … scriver*, devo scrivere/scrivergli/scriverle io?, devo … scrivergli/scriverle/scrivere/contattarlo/contattarla … io/forza/prim*?, non so … da/dove/che parte … cominciare/iniziare/partire
words-worry-no-answer = rimanda/rimandato/annullato/disdetto/spostato … ancora/sempre/volte/volta/continuamente, ogni volta/continua/sempre … rimanda/rimandare/annulla/annullare/sposta/spostare/disdice, dato/tirato buca/bidone/pacco, non si è … presentat*, scritto ma niente/nulla, non … risponde/rispondono/risposto, non … ha/hanno … scritto/richiamato/risposto, nessuna risposta, non si fa … viv*/sentire/sentito, non si è … fatt* viv*/sentire, è/e sparit*, sono spariti, mi ignora/ignorano, mi ha … ignorat*/ghostat*/bidonat*, sto/aspetto … ancora … risposta, visualizzato, scritto … ma … niente/nulla/silenzio, dice/ha … troppo da fare, dice che non ha … tempo, non l’ho … sentito/sentita, non ho … sentito/ricevuto/avuto … niente/nulla/notizie/risposta/risposte/nessuno, nessuno … scritto/contattato/contattata/risposto, non … scritto/contattato/risposto nessuno, nessuna notizia, silenzio totale/radio, annullato/annulla/disdetto/disdice/cancellato … ultimo/nuovo/ancora/volta, giorni/giorno … niente/nulla
words-worry-formal = dare/do/diamo/dargli/darle/dia/darsi … lei/tu?, del lei?, del tu?, lei o … tu?, tu o … lei?, è/devo/bisogna/essere/deve/meglio … formale/formali?, =formale?
words-worry-saying-wrong = sono … tesa, sono … teso, impostor*, se non mi piace?, mi blocco, mi trem*, chissà cosa/che … pens*, il mio inglese/italiano … scarso/pessimo/brutto/arrugginito, non sono … portat*/tagliat*, devo/bisogna/serve … preparare/prepararmi/portare?, va bene se … porto/preparo?, silenzio/silenzi?, ho … paura/ansia/timore?, ho … paura/ansia/timore di/a/se/quando/prima/perché/per/del/della/dell/dei, temo di, mi vergogno, mi imbarazza, sono … nervos*/agitat*/timid*/ansios*/insicur*/spaventat*, sono … preoccupat*/imbarazzat*?, sono … preoccupat*/imbarazzat* di/per/se/perché/a, mi sento in ansia, mette … ansia/paura, mi sento … stupid*/inadeguat*/ignorant*/piccol*, e se … sbagli*/sbagliat*/figura/figuraccia/niente/nulla/giudica/giudicano/giudicasse/ride/ridono/annoi*/stupid*/sciocch*/dimentico/blocco/male?, mi giudica/giudicano/giudicherà/giudicheranno/giudicasse?, faccio/fare/farò … figura/figuraccia?, brutta figura?, figuraccia?, non so … cosa/che dire?, non so … cosa/che dire, cosa devo dire?, cosa dico?, cosa posso dire?, non … all’altezza, non me la sento, non oso, non ho … niente/nulla … insegnare/mostrare/dire/offrire?, non ho … insegnare/mostrare/offrire, non ne so abbastanza, non … abbastanza brav*/espert*/preparat*/interessante, troppo giovan*/vecchi*/inespert*/timid*/ignorant*, e se non so/ho/piaccio/capisco?, e se non so/ho/piaccio/capisco … cosa/niente/dire/rispondere/insegnare/mostrare/abbastanza?, e se … abbiamo/avessimo … niente/nulla … dirci/dire, niente/nulla da dirci, un po d/di ansia/agitazione, sono … in ansia, sono … ansios*/nervos*/agitat*, sono/io … troppo/un/po/ormai vecchi*/giovan* per, sono vecchi*/giovan* per, vado/sono/andare nel/in panico, sono nel panico, panico totale, se … non mi trovo bene?, se non ci troviamo/piacciamo?, nel panico, andando in panico, primo incontro … aiuto, prima volta … aiuto, mi sento … imbarazzo
# «Il mio capo è @Emma», e come si può chiamare ogni parte; che non è o non è più quella persona; e che
# cosa dice che non c’è nessuno
words-my-manager = il mio capo, la mia capa, il mio responsabile, la mia responsabile, il mio manager, la mia manager, il mio direttore, la mia direttrice, il mio nuovo capo, la mia nuova capa, il mio nuovo responsabile, la mia nuova responsabile, il mio nuovo manager, la mia nuova manager, il mio superiore, la mia superiore, il mio referente, la mia referente, il mio capo diretto, il nuovo capo, la nuova capa
words-new-manager = ho cambiato capo, ho cambiato responsabile, ho cambiato manager, ho un nuovo capo, ho una nuova capa, ho un nuovo responsabile, ho una nuova responsabile, ho un nuovo manager, ho una nuova manager, nuovo capo, nuova capa, nuovo responsabile, nuova responsabile, è cambiato il mio capo, è cambiata la mia capa, è cambiato il mio responsabile, è cambiata la mia responsabile, mi è cambiato il capo, il mio capo è cambiato, la mia capa è cambiata, ho cambiato team, ho cambiato squadra, ho cambiato ufficio, ho cambiato reparto, ho cambiato gruppo di lavoro, sono passato a un altro team, sono passata a un altro team, sono in un altro team, sono in un’altra squadra, sono passata in un’altra squadra, sono passato in un’altra squadra
words-is = è, ora, adesso, ora è, adesso è, sarà, è diventato, è diventata, è ora, è adesso, è sempre, è ancora
words-is-not = non è, non è più, non è mai stato, non è mai stata, era, non sarà più, non è affatto
words-no-more = non, non più, mai, mai più
words-any-more = più, ormai, ho cambiato team, ho cambiato squadra, ho cambiato ufficio, ho cambiato gruppo, da oggi, da lunedì, d’ora in poi, e, quindi, allora, però
words-i-report-to = riporto a, io riporto a, rispondo a, lavoro per, ora riporto a, adesso riporto a
words-i-do-not-report-to = non riporto a, non riporto più a, non rispondo a, non rispondo più a, non lavoro per, non lavoro più per
words-no-manager = non ho un capo, non ho un responsabile, non ho capi, non ho nessun capo, non ho nessun responsabile, non ho un manager, non ho nessuno sopra di me, non ho nessuno sopra, non riporto a nessuno, io non ho capi, io non ho un capo, nessun capo, nessun responsabile
words-nobody = nessuno, nessuna, a nessuno, non ho capi
words-why = =perché?, =perche?, =e perché?, =ma perché?, =come mai?, =cosa è successo?, =che cosa è successo?, =che è successo?, perché … non fa più parte/finito/chiuso/chiusa/finita?
words-who-is-my-manager = chi è/sarebbe il/la mio/mia capo/capa/responsabile/manager?, a chi riporto?, chi … risulta … mio/mia capo/capa/responsabile/manager?
words-whom-blocked = chi c’è/ho … nella/sulla mia lista?, chi c’è … lista?, chi … nella mia lista?, mostrami la lista, chi ho/avevo … bloccato/bloccata/bloccati?, chi blocco?, lista … bloccat*, persone bloccate, chi … evito/evitare?
# Chi lascia l’azienda, e con questa il programma
words-leaving-company = mio contratto/stage/tirocinio/apprendistato … scade/scadrà/scaduto/finisce/finirà/finito/termina/terminato/concluso, mi … scade/scadrà/scaduto/finisce/finirà/finito/termina/terminato … contratto/stage/tirocinio/apprendistato, =contratto scaduto/finito, lascio/lascerò/lasciato/lasciando … azienda/ditta/lavoro/società, vado/andrò/andando in pensione, sono in pensione, mi licenzio, mi sono licenziat*/dimess*, mi dimetto, do/dato le dimissioni, cambio/cambierò/cambiato … lavoro/azienda/ditta, ultimo giorno … lavoro/azienda/ufficio/qui
# Che cosa si conta dopo un numero, che così non è un voto: «5 minuti di ritardo»
words-counted = o giù di lì, secondo, secondi, minuto, minuti, min, ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, di noi, di loro, persone, colleghi, colleghe, volte, cose, domande, idee, consigli, strumenti, app, parole, parola, minutini, riunioni, call, è buono, è tanto, è poco, è ok, va bene, vuol dire, significa, è troppo
# Dopo un numero, che allora è un voto: «4 stelle»
words-stars = stella, stelle
# Che cosa porta a un’ora, una stanza, un giorno o a quante persone: «ci vediamo alle 4» non dà un voto
words-leading-to-a-number = alle, le, dalle, ore, ora, in, sala, stanza, piano, il, i, verso, eravamo, siamo, erano, ai, del, dei, tra, fra, numero, pagina, interno è il, a, verso le, per le, fino alle, entro le, dopo le, prima delle, delle, al, dal, aula, settimana, giorno, tra il, fra il, solo, palazzina, scala, all, all’

# A «Ci sei ancora?» si può rispondere anche così, e nient’altro
words-still-in = presente, qui, sono qui, sì, si, certo, certo che sì, ci sono, ci sono ancora, eccomi, resto, rimango, sì ci sono
words-unsure = boh, bo, mah, boh non so, non so, non lo so, non saprei, dipende, vediamo, vedremo, forse, chissà, magari, non sono sicura, non sono sicuro, incerta, incerto, sì e no, nì, hm, hmm, bella domanda, non ho idea, ci devo pensare, devo pensarci, ci penso, ancora, onestamente, adesso, per ora
words-not-in = no, non più, no non più, non ci sono più, meglio di no
# «Sì, ci sono», scritto da chiunque e in qualunque momento: non è mai un’opinione su un incontro
words-stay = sì ci sono, si ci sono, ci sono ancora
# Uno stato in Slack può cominciare così e continuare come vuole: «fuori ufficio, chiedi a Paolo»
words-in-a-status = in ferie, in vacanza, in malattia, in congedo, in maternità, in paternità, in permesso, in aspettativa, fuori ufficio, ferie fino, assente fino, assente per, via fino
# Che cosa porta via per un’ora, e non per un giro
words-appointment = dentista, medico, medica, appuntamento, visita, esame, esami, veterinario
## Chiedere al volo: che cosa comincia una domanda ovunque sia scritta, e che cosa solo dove è chiaro
## di che si tratta

words-who-shows = chi mi spiega, chi mi mostra, chi mi insegna, chi mi fa vedere, chi mi aiuta con, chi mi può spiegare, chi mi può mostrare, chi mi può insegnare, chi mi può aiutare con, chi può spiegarmi, chi può mostrarmi, chi può insegnarmi, chi può farmi vedere, chi sa usare, chi sa come, qualcuno mi spiega, qualcuno mi mostra, qualcuno mi può spiegare, qualcuno mi può mostrare, qualcuno può spiegarmi, qualcuno può mostrarmi, qualcuno sa usare, qualcuno sa come, trovami un mentor, trovami una mentor, trovami qualcuno, cerco qualcuno che, mi serve qualcuno che, chi è bravo con, chi è brava con, chi è bravo a usare, chi è brava a usare, chi se ne intende di, qualcuno mi insegna a usare
words-how-to = come si fa, come si fanno, come si usa, come si usano, come si crea, come si monta, come faccio a, come posso, come funziona, come funzionano, mi serve aiuto con, vorrei sapere come usare, vorrei sapere come si usa, vorrei sapere come funziona, vorrei sapere come, voglio sapere come, insegnami, mi insegni, spiegami, mi spieghi, mostrami, mi mostri, fammi vedere, vorrei capire come, aiutami con, mi aiuti con, mi serve una mano con, una mano con, ho bisogno di aiuto con
# Che cosa si risponde alla domanda di un collega invece di premere «Sì, volentieri» o «Questa volta no», e
# che cosa accompagna un no
words-ask-yes = sì, si, sì volentieri, volentieri, molto volentieri, ben volentieri, con piacere, certo, certo che sì, certamente, perché no, ci sto, lo faccio volentieri, ok volentieri, sì certo, sì con piacere, assolutamente sì, eccomi, posso farlo, lo faccio io, ci penso io, nessun problema, dai sì, dai volentieri, sì dai, ma sì, ma sì dai, posso, posso farlo io, lo posso fare, posso aiutare, ci provo, mi va, volentierissimo, con molto piacere, mi fa piacere, ci sono, glielo mostro io, glielo faccio vedere io
words-ask-no = no, no grazie, questa volta no, stavolta no, preferisco di no, preferirei di no, meglio di no, non questa volta, passo, mi sa di no, direi di no, no dai, magari un’altra volta, un’altra volta, non fa per me, non me la sento, non sono la persona giusta, non sono la persona adatta, non sono io la persona giusta, non sono la più adatta, non sono il più adatto, chiedi a qualcun altro, chiedete a qualcun altro, meglio qualcun altro, meglio chiedere a qualcun altro, meglio no, preferisco evitare, preferirei evitare, devo dire di no, :-1:, :thumbsdown:
words-ask-busy = ho troppo da fare, troppo da fare, non ho tempo, non posso, non posso proprio, non riesco, non ci riesco, non riesco proprio, non ce la faccio, ho troppi impegni, troppi impegni, sono piena di lavoro, sono pieno di lavoro, sono sommersa, sono sommerso, sono oberata, sono oberato, sono presa, sono preso, sono incasinata, sono incasinato, non ho un minuto, troppo lavoro, ho troppo lavoro
words-ask-when = in questo periodo, questa settimana, questo mese, adesso, ora, oggi, al momento, per ora, di lavoro, dal lavoro
# Un «ok» è un sì, e può esserlo a qualsiasi cosa
words-ask-ok = ok, okay, okok, va bene, va benissimo, d’accordo, per me va bene, a me va bene, mi va bene, mi sta bene, dai, :+1:, :thumbsup:
# A yes that may as well be to something else that was asked
words-yes-to-anything = certo, certo che sì, certamente, assolutamente sì, nessun problema, sì certo, ma sì, dai sì
# Che cosa ne chiede o ne dice chi non ha ancora deciso: cuori, come sopra
words-about-request = dipende, =chi?, chi è/e?, chi è, chi … chiede/chiesto/vuole/cerca?, chi me lo chiede, di chi … tratta?, quanto/quanta … tempo/dura/vuole/prende?, cosa/che … devo/dovrei/bisogna … fare/mostrare/preparare/dire/portare?, in cosa/che consiste, di che/cosa si tratta, posso … pensarci/rifletterci/decidere/risponder*?, ci penso, ci rifletto, devo pensarci/rifletterci, ci devo pensare, fammi/fatemi/lasciami pensare/vedere, magari più/dopo/domani/poi, più avanti, più tardi, =non so, =non lo so, non … sicura/sicuro, non so se, non ne so, non … abbastanza, non sono … espert*/brav*/capace/pratic*, paura di, se … sì/volentieri, sì/volentieri/certo/ok … se/purché/basta, =quando?, entro quando?, perché … io?, quale domanda?, che domanda?, solo/giusto … basi/base/poco/po
# Chi non ha più bisogno di quello che ha chiesto
# Chi vuole che la ricerca finisca, che ce ne sia una o no: è tutto ciò che dice
words-stop-looking = =smetti/smettete/smettila di cercare, =non cercare più, =basta cercare, =basta ricerca/ricerche, =smetti/ferma/interrompi/annulla/annullo/ritira/ritiro/cancella … domanda/richiesta/ricerca, =smetti di cercare grazie, =smetti di cercare per favore
words-ask-over = non mi/ci serve più, non serve più, non ne ho … bisogno, non ho più bisogno, ho … risolto, smetti/smettete/smettere di cercare, non cercare più/oltre, lascia perdere/stare … domanda/richiesta/ricerca, annulla/annullo/ritira/ritiro/cancella … domanda/richiesta/ricerca, ho … trovato da sola/solo
# Chi preferisce non partecipare, e non lo fa ancora
words-no-interest = non mi interessa, non mi interessano, non m’interessa, non interessa, non sono interessata, non sono interessato, nessun interesse, non fa per me, non mi va, non voglio partecipare, non partecipo

## Che cosa si scrive per indicare un tema, oltre al suo nome

words-topic-ai-assistants = ia, intelligenza artificiale, assistente ia, assistenti ia, chatbot, modello linguistico
words-topic-short-video = reel, video, video brevi, montaggio, montare un video, filmati, clip
words-topic-chat-and-collaboration = canali, notifiche, documenti condivisi, riunioni online, riunione online, videochiamata, videochiamate, lavoro da remoto, smart working
words-topic-data-and-dashboards = dati, cruscotto, cruscotti, foglio di calcolo, fogli di calcolo, grafico, grafici, statistiche, tabella pivot
words-topic-online-safety = sicurezza, sicurezza informatica, truffa, truffe, truffe online, autenticazione
words-topic-how-software-is-made = programmare, programmazione, codice, sviluppatori, sviluppo software, sito web
words-topic-how-newcomers-see-us = nuovi arrivati, nuove arrivate, nuovi colleghi, inserimento, primo giorno, neoassunti
words-topic-inclusive-language = inclusivo, inclusiva, inclusione, scrittura inclusiva, pronomi
words-topic-working-across-cultures = cultura, culture, altre culture, altri paesi, interculturale, estero, team internazionali
words-topic-what-young-colleagues-expect = giovani, giovani colleghi, colleghi giovani, generazione z, stagisti, neolaureati
words-topic-accessibility = accessibile, lettore di schermo, sottotitoli
words-topic-feedback-both-ways = dare feedback, critiche, conversazioni difficili
words-topic-what-young-customers-want = clienti giovani, giovani clienti, clienti, esperienza cliente
words-topic-start-ups = start up, fondatori, nuove imprese
words-topic-sustainability = sostenibile, ambiente, clima, riciclo
words-topic-small-experiments = esperimento, esperimenti, prototipo, prototipi, prova pilota
words-topic-social-media-trends = social, social network, tendenze, tendenze social
words-topic-rules-worth-dropping = burocrazia, regole inutili, moduli, approvazioni

## Giorni che si possono scrivere oltre ai nomi di giorni e mesi: “fino a” ne comincia uno, e quello
## che sta tra le sue parti non dice niente

words-suggest-times = proponi orari, proponi degli orari, suggerisci un orario, suggerisci degli orari, trova un orario
words-another-time = =un altro orario, =un altro giorno, =un’altra data, =rimandiamo, =spostiamo, spostiamo/rimandiamo/rinviamo/sposta/rimanda … incontro/appuntamento/caffè/giorno/data/orario/chiamata, =sposta/spostiamo/rimanda/rimandiamo/rinviamo … prossima/altro/dopo … *, cambiare/cambiamo/cambia … orario/giorno/data/appuntamento, può/potrebbe/possiamo/posso/potremmo/potrei/dobbiamo/dovremmo/devo/dovrei/vorrei/vorremmo/voglio/bisogna/meglio … spostare/rimandare/rinviare/posticipare/anticipare/spostarlo/rimandarlo/spostarla/rimandarla
words-none-of-these = =altri orari, nessuno/nessuna di questi/queste/quelli/quelle va/mi/funziona, nessuno/nessuna di questi/queste/quelli/quelle orari/ore/giorni/momenti/date … bene/va/funziona/comodo, nessuno dei tre/quattro/due, =nessuno di questi, =nessuno di quelli, non … va/vanno/funziona … nessuno di questi/quelli
# Chi amministra e vuole avviare un giro, e non dice altro: riceve il pulsante per farlo
words-run-round = avvia un giro, avvia il giro, avvia un nuovo giro, avvia il prossimo giro, avviare un giro, avviamo un giro, fai partire un giro, fai partire il giro, fai partire il prossimo giro, facciamo partire un giro, facciamo partire il giro, lancia un giro, lancia il giro, inizia un giro, inizia il giro, comincia un giro
words-all = tutto, tutti, tutti i programmi, da tutti
# «Alle 5 al bar»: quel che porta a un’ora, quel che la segue, quel che è un’ora, e quel che porta al luogo
words-at-hour = alle, le, dalle, ore, alle ore, verso, verso le, per le, entro le, dopo le, prima delle, fino alle, tra le, fra le, e le, intorno alle, circa alle, a, per
words-after-hour = e mezza, e mezzo, e un quarto, e trenta, meno un quarto, in punto, circa, di mattina, del mattino, del pomeriggio, di pomeriggio, di sera, va bene, mi va bene, andrebbe bene
words-an-hour = mezzogiorno, mezzogiorno e mezza
words-in-place = in, al, alla, allo, da, dal, nel, nella, nell
words-until = fino a, fino al, fino all, fino alla, fino ai, fino agli, fino alle, fino allo, sino a, sino al, sino all, sino alla, sino ai, sino agli, sino alle
words-in-days = il, l, di, del, dell, la, le, prossimo, prossima
words-yesterday = ieri
words-today = oggi
words-tomorrow = domani
words-day-after-tomorrow = dopodomani
words-next-week = settimana prossima, prossima settimana, la settimana prossima, la prossima settimana
words-first = primo

## Giorni che si chiamano con un altro nome che la data
words-day-01-01 = capodanno, anno nuovo, l’anno nuovo, nuovo anno, il nuovo anno, fine anno, fine dell’anno, la fine dell’anno, l’anno prossimo, anno prossimo, inizio anno, inizio dell’anno, l’inizio dell’anno
words-day-01-06 = epifania, l’epifania, befana, la befana
words-day-08-15 = ferragosto
words-day-10-31 = halloween
words-day-11-01 = ognissanti
words-day-12-08 = immacolata, l’immacolata
words-day-12-24 = vigilia, la vigilia, vigilia di natale, la vigilia di natale
words-day-12-25 = natale, giorno di natale, il giorno di natale
words-day-12-26 = santo stefano
words-day-12-31 = san silvestro, l’ultimo dell’anno, ultimo dell’anno
words-day-good-friday = venerdì santo
words-day-easter = pasqua
words-day-easter-monday = pasquetta, lunedì dell’angelo
words-day-thanksgiving = giorno del ringraziamento
words-the-holidays = feste, le feste, le feste natalizie, feste natalizie, le feste di natale, feste di natale, le vacanze di natale, vacanze di natale, le vacanze natalizie, vacanze natalizie
words-after-day = dopo
words-early = inizio, l’inizio, inizi, gli inizi, primi, i primi
words-mid = metà, la metà
words-late = fine, la fine
words-the-month = mese, questo mese
words-next-month = mese prossimo, il mese prossimo, prossimo mese, il prossimo mese

# Per quanto tempo si manca: «per due settimane»
words-for = per, per circa, per i prossimi, per le prossime, di, di circa
words-number-1 = uno, un, una
words-number-2 = due, un paio di
words-number-3 = tre
words-number-4 = quattro
words-number-5 = cinque
words-number-6 = sei
words-number-7 = sette
words-number-8 = otto
words-number-9 = nove
words-number-10 = dieci
words-unit-days = giorno, giorni, gg
words-unit-weeks = settimana, settimane, sett
words-unit-months = mese, mesi

## Chi vuole una pausa o non c’è: che cosa lo dice, di sé, di una malattia o di un lutto (mai una risposta
## su un incontro), del ritorno (solo con un giorno) e di ciò che è passato; chi è qualcun altro; e le
## parole che accanto a queste non dicono niente: «ho bisogno di una»

words-rest = in pausa, fermo, ferma, mi fermo, fermami, fermatemi, fermarmi, fermati, mi fermerei, mi prendo, sospendi, sospendimi, sospendermi, mi sospendo, sospeso, sospesa, riposo, mi riposo, stacco, staccare, mi assento, assentarmi, mi assenterò, indisponibile, non disponibile, non sono disponibile, non sarò disponibile, non ci sono, non ci sarò, mancherò, non contate su di me, non contare su di me, non contarmi, salto, saltare, riposo un po’, sospendere, vorrei sospendere
words-away = ferie, vacanza, vacanze, fuori ufficio, fuori sede, permesso, in permesso, via, cassa integrazione, in cassa integrazione
words-ill-myself = sono stata male, sono stato male, stavo male, sono stata poco bene, sono stato poco bene, malata, malato, influenzata, influenzato, a letto, non sto bene, sto male, mi opero, depressa, depresso, depressione, esaurita, esaurito, esaurimento, burnout, ammalata, ammalato, indisposta, indisposto, in malattia, malattia, in mutua, influenza, febbre, la febbre, covid, ospedale, in ospedale, ricovero, operazione, un’operazione, infortunio, in infortunio, convalescenza, in convalescenza, esame medico, esami medici, visita medica, dal medico, dal dentista, motivi di salute, problemi di salute, ho un intervento, un intervento, mi sono rotto, mi sono rotta, sono positivo, sono positiva, positivo al covid, positiva al covid, chemio, la chemio, chemioterapia, terapia, ansia, attacchi di panico, emicrania, ricoverato, ricoverata, operato, operata, mi operano, infortunato, infortunata, mi sento male, non mi sento bene, sta male, stanno male, malati, malate, raffreddata, raffreddato, raffreddore, mal di testa, mal di gola, mal di schiena, mal di pancia, la tosse, tumore, un tumore, emergenza in famiglia, emergenza familiare, la febbre alta, febbricitante, vomito, vomitato, mi sono fatto male, mi sono fatta male, fatto male al, fatta male alla, gamba rotta, braccio rotto, stampelle, gesso, pronto soccorso, terapia intensiva, incidente, un incidente, visita di controllo, fisioterapia, colpo della strega, bloccato con la schiena, bloccata con la schiena, senza voce, infezione, polmonite, appendicite, tampone positivo, otite, varicella, gastroenterite, virus intestinale, divorzio, divorziando, separazione, separando, mi sto separando, lasciata con, lasciato con, lasciati con, ci siamo lasciati, mi ha lasciata, mi ha lasciato, licenziato, licenziata, licenziamento, perso il lavoro, a pezzi, non ho la testa, momento difficile, momento brutto, brutto momento, momento no, buon momento, brutto periodo, periodo difficile, periodo brutto, periodo no, esausta, esausto, stremata, stremato, crollata, crollato, crollo, problemi in famiglia, problemi familiari, motivi familiari, motivi personali, problemi personali, mi hanno operato, mi hanno operata, mi hanno ricoverato, mi hanno ricoverata, all’ospedale, insonnia, piango, non sto bene per niente, farla finita, gastro, rianimazione, ko, k o, fuori uso, tonsille, emergenza, ricoverati, riabilitazione, mutua, di mutua, nodulo, un nodulo, attacco di panico, un attacco di panico, mi licenziano, mi hanno lasciata a casa, mi hanno lasciato a casa
words-loss = lutto, lutto in famiglia, un lutto, lutti, morto, morta, morti, muore, sta morendo, morte, una morte, deceduto, deceduta, decesso, funerale, funerali, esequie, camera ardente, venuto a mancare, venuta a mancare, è mancata mia, è mancato mio, è mancata la mia, è mancato il mio, ci ha lasciato, ci ha lasciati, perso mio, perso mia, perso il mio, perso la mia, perso un amico, perso un’amica, mancato mio, mancata mia, mancato il mio, mancata la mia, è mancato, è mancata, ho perso mio, ho perso mia, ho perso il mio, ho perso la mia, se n’è andato mio, se n’è andata mia, perso il bambino, perso la bambina, perso il bimbo, perso la bimba, perso un bambino, perso un bimbo, perso nostro, perso nostra, aborto, un aborto, aborto spontaneo, perso il cane, perso il gatto, mancato il nonno, mancata la nonna, perso il nonno, perso la nonna, perso il papà, perso la mamma, perso il padre, perso la madre
words-expecting = incinta, in dolce attesa, gravidanza, in gravidanza, aspetto un bambino, aspetto una bambina, aspetto un figlio, aspetto una figlia, aspettiamo un bambino, aspettiamo una bambina, partorire, partorito, partorisco, sto per partorire, divento mamma, divento papà, diventerò mamma, diventerò papà, diventare papà, diventare mamma, diventare padre, diventare madre, nasce il bambino, nasce la bambina, nasce mio figlio, nasce mia figlia, è nato, è nata, in sala parto, parto previsto
words-away-myself = in maternità, in paternità, maternità, paternità, congedo, in congedo, aspettativa, in aspettativa, in ferie, in vacanza, assente, 104, la 104, congedo parentale, in trasferta, trasferta, in missione, fuori per lavoro, congedo matrimoniale, in congedo parentale, congedo di maternità, congedo di paternità, maternità facoltativa, anno sabbatico, sabbatico, permesso studio, viaggio di nozze, in viaggio di nozze
words-rest-back = torno, tornerò, ritorno, ritornerò, rientro, rientrerò, tornare, rientrare, il rientro, al rientro, sarò di ritorno, riprendo, riprenderò, di nuovo disponibile
words-rest-dated = smettere, smetto, stop, esco, lascia, basta, fuori, via, in viaggio, all’estero, non posso, non potrò, non riesco, non incontrarmi, niente incontri, niente abbinamenti, nessun incontro, congelami, non abbinarmi, non presentarmi nessuno, impegnata, impegnato, non ce la faccio, non ce la farò, incasinato, incasinata, sommerso, sommersa, oberato, oberata, troppo lavoro, pieno di lavoro, piena di lavoro, non può, non potrà, non riesce, non riuscirà, non viene, non c’è
words-rest-past = ero, sono stata, sono stato, sono stata a casa, ero a casa
words-rest-others = lui, lei, loro, noi, era, erano, eravamo, aveva, avevano, ha, hanno, abbiamo, avevamo, siamo, ci siamo, suo, sua, sue, suoi, nostra, nostro, vostra, tua, tue, il suo, la sua, delle, dalle, nelle
words-rest-told = parlato, parlando, discusso, raccontato, spiegato, mostrato, insegnato, imparato, chiacchierata, chiacchierato, conversazione, discussione
words-rest-kin = figlio, figlia, figli, figlie, bambino, bambina, bambini, bambine, bimbo, bimba, bimbi, neonato, neonata, madre, mamma, padre, papà, babbo, genitori, moglie, marito, compagno, compagna, fidanzato, fidanzata, fratello, sorella, nonna, nonno, nonni, zio, zia, cugino, cugina, nipote, suocero, suocera, cognato, cognata, famiglia, amico, amica, cane, gatto, gatta, piccolo, piccola, ragazzo, ragazza, suoceri
words-rest-was = sono stata, sono stato, stavo, ero, era, erano, eravamo, avevo, aveva, avevano, avevamo, avuto, è stato, è stata, sono stati, sono state
# Ciò che contiene una di queste parole e vuol dire altro
words-rest-other = via libera, via mail, via email, via chat, via slack, via teams, via zoom, via telefono
# Che cosa capita a qualcuno, in un giorno ormai passato: «mi sono operata lunedì»
words-rest-happened = mi sono, mi hanno, mi è, si è, ho avuto, ho fatto, ho preso, hanno
# Di chi si parla: chi scrive, l’altra persona, o una sua persona cara
words-whose-me = io, sono, ho, sto, vado, abbiamo, siamo, stiamo, noi, c’è, c’è stato, c’è stata, ce, avrò, sarò, mi, mi ha, mi hanno
words-whose-other = lui, lei, loro, è, era, erano, aveva, avevano, ha, sta, hanno, stanno, si è, si sono, mentore, mentor, mentee, collega
words-whose-kin = suo, sua, suoi, sue, ha il, ha la, ha un, ha una, ha i, ha suo, ha sua, il suo, la sua
words-rest-me = io, sono, sarò, sto, vado, andrò, parto, me, mi, ho, avrò, voglio, vorrei, posso, potrei, devo, dovrò
words-rest-nothing = bisogno, potete, puoi, potresti, prendo, prendermi, prendere, fare, faccio, farò, metti, mettimi, mettermi, metterei, mettete, mettetemi, mi serve, mi servono, servirebbe, gradirei, preferirei, preferisco, un, una, un po’, di, del, della, in, a, al, alla, da, dal, e, ed, il, la, le, lo, gli, l, con, per, che, però, ma, poi, quindi, perché, tra, fra, dopo, da scuola, lavoro, dal lavoro, a casa, breve, lunga, piccola, piccolo, lungo, periodo, giorni, settimane, tempo, questa volta, solo, soltanto, anche, ancora, fino, momento, al momento, sì, si, ecco, oggi, quando, molto, programma, il programma, dal programma, abbinamenti, incontri, dagli incontri, stanca, stanco, dura, durano, purtroppo, proprio, per niente, la prossima, la prossima volta, il prossimo, il prossimo giro, un giro, questo giro, mesetto, dello, morto il pc, morto il computer, morto il telefono, morto il portatile, morta la batteria, morta la connessione, morto zoom, morto il wifi
# Una pausa di pochi minuti, per cui nessuno va in pausa
words-short-break = in pausa pranzo, pausa pranzo, in pausa caffè, pausa caffè, la pausa pranzo, la pausa caffè, pausa sigaretta, pausa merenda, pausa tè, pausa bagno
# Che cosa fa pensare a un comando in una frase che non si capisce
words-hint-help = bot, questa app, abbinamenti, presentazioni, reverse mentor, reverse mentoring
words-hint-ask = sapere, imparare, insegnare, spiegare, capire, usare, mostrare, aiutarmi, domanda, chiedere
words-hint-meeting = orario, orari, quando, calendario, appuntamento, vedersi, vederci, data, ora
words-hint-feedback = incontro, andata, andato, voto, raccontare, opinione
words-hint-rematch = persona, altra persona, abbinamento, collega, qualcuno
words-hint-profile = profilo, temi, lingua, modificare, modifico, mostrare, generazione
words-hint-status = quando, con chi, prossimo, prossimo giro, giro, abbinamento, chi
# Solo se scrive chi amministra
words-hint-admin = il giorno a, cambiare il giorno, ferma tutto, fermare tutto, sospendi tutto, aggiungere persone, giro, giri, invitare, iscritti, iscritte, iscrizioni, promemoria, impostazioni, programma, spunto, tutti, partecipanti
# Le parti di un periodo
words-from = da, dal, dall, dalla, dallo, a partire da, a partire dal, a partire dall, tra il, dal giorno
words-to = al, all, alla, a, e il, -, –, —
words-on = il, l, all, alla, di, ad, ad inizio, nel mese di, per il, per l, per, per le, in, a
words-ago = fa, scorsa, scorso, passata, passato
# Quello che sta prima di quanto manca a un ritorno: un numero da solo, dopo, non è un giorno
words-ahead = tra, fra
words-this-week = questa settimana, per questa settimana
words-this-month = questo mese, per questo mese, tutto il mese, tutto questo mese


## Pulsanti

button-join = Iscriviti
button-profile = Profilo
button-status = Stato
button-pause = Pausa
button-resume = Riprendi
button-leave = Esci
button-stay-in = Sì, ci sono
button-pause-a-month = Pausa di un mese
button-i-am-back = Eccomi, ci sono
button-help = Aiuto
button-menu = Menu
button-met = Ci siamo visti
button-not-met = Questa volta no
button-met-and-tell = Sì: racconta com’è andata
button-tell = Racconta com’è andata
button-change-feedback = Cambia la risposta
button-ask = Chiedi a qualcuno
button-ask-yes = Sì, volentieri
button-ask-no = Questa volta no
button-withdraw = Non cercare più
button-something-else = Altro
button-choose-topic = Scegli un tema
button-this-one = Questo
button-suggest-times = Proponi un orario
button-propose-time = Proponi
button-other-times = Altri orari
button-accept-time = Va bene
button-another-time = Un altro orario
button-no-time = Questa settimana non riesco
button-no-time-round = Questa volta non riesco
button-still-meet = Ci vediamo lo stesso
button-google-calendar = Google Calendar
button-outlook = Outlook
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
button-starters = Spunti di conversazione
button-add-starter = Aggiungine uno
button-edit-starter = Modifica
button-remove-starter = Rimuovi
button-starter-off = Disattiva
button-starter-on = Riattiva
button-settings = Impostazioni

## Frasi che tornano in più messaggi

standing-active = Fai parte del programma.
standing-paused = Sei in pausa, torni {$day}.
standing-silent = Sei in pausa finché non mi dici che ci sei di nuovo.
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
people-at-least = almeno {$least} persone
people-most = la maggior parte, se non tutte

topic-free = a vostra scelta

## Il menu

about = { $format ->
    [individual] Ti presento una persona dell’azienda, se possibile in un’altra fase della carriera, e vi incontrate più volte. Una delle due, di solito la più junior, mostra qualcosa; l’altra impara. Ogni volta basta mezz’ora, non c’è niente da preparare, e puoi fare una pausa o uscire quando vuoi.
    [group] Faccio incontrare in un piccolo gruppo persone dell’azienda, se possibile in fasi diverse della carriera. Alcune, di solito le più junior, mostrano qualcosa; le altre imparano. Basta un’ora, non c’è niente da preparare, e puoi fare una pausa o uscire quando vuoi.
   *[other] Ti presento una persona dell’azienda, se possibile in un’altra fase della carriera. Una delle due, di solito la più junior, mostra qualcosa; l’altra impara. Basta mezz’ora, non c’è niente da preparare, e puoi fare una pausa o uscire quando vuoi.
}

arrival = Ciao! Ora sei in {$channel}, la casa del reverse mentoring. Entrare qui non ti iscrive a niente: partecipi solo se premi il pulsante.
arrival-of-several = Ciao! Ora sei in {$channel}, la casa di *{$name}*. Entrare qui non ti iscrive a niente: partecipi solo se premi il pulsante.
menu-welcome-back = Hai già partecipato: i tuoi temi sono ancora qui.

help-title = *Che cosa puoi chiedermi*, con una parola in un messaggio diretto, o con `{$command}` e la parola altrove:
help-join = {$commands} – partecipa, o smetti
help-status = {$commands} – a che punto sei
help-ask = {$commands} – chi può mostrarti qualcosa
help-feedback = {$commands} – racconta com’è andata
help-meeting = {$commands} – trovane uno, o di’ che non riesci
help-profile = {$commands} – cambia i temi o la lingua
help-pause = {$commands} – fai una pausa, e torna
help-safety = *Quando qualcosa non va*, senza dover dire perché
help-rematch = {$commands} – un’altra persona per questo giro
help-block = {$commands} – chi preferisci non incontrare; lo vedi solo tu
help-manager = {$commands} – a chi riporti, e quindi non incontri; lo vedi solo tu
help-report = {$commands} – dillo a una sola persona
help-admin = {$commands} – giri, spunti, impostazioni
help-anywhere = {$commands} – i pulsanti per quasi tutto

not-understood = Non ho capito “{$typed}”.
not-understood-nearest = Non ho capito “{$typed}”. Intendevi {$nearest}?

worry-saying-wrong = Prima di un primo incontro succede a molti, da entrambe le parti. Qui non c’è nessun esame: non c’è niente da preparare e non si può sbagliare, e “non lo so” è una buona risposta. Quello che vi dite resta tra voi, e si può smettere in qualsiasi momento senza dire perché. Una domanda per cominciare: “Che cosa usi ogni giorno che io non ho mai provato?”
worry-told-on = Quello che scrivi a me non lo vede nessun altro con il tuo nome: né chi ti dirige, né chi si incontra con te, né chi organizza. Quello che vi dite resta tra voi: è una regola che qui hanno accettato tutti, qualunque ruolo abbiano. Non devi mai parlare di chi ti dirige o del tuo team, e puoi smettere in qualsiasi momento. E se qualcuno non rispetta la regola, o ti mette sotto pressione, premi il primo pulsante.
worry-who-answered = Non dico a nessuno chi ha risposto né che cosa, nemmeno a chi amministra: su questo conta chiunque partecipi. Ci sono solo numeri, e nessuno riguarda solo poche persone. Chi organizza li riceve a fine giro, e chi amministra li trova nel suo pannello.
worry-same-line = Chi riporta a qualcuno non si incontra mai con quella persona, né con chi sta più in alto. Però lo so solo se qualcuno di voi me l’ha detto. Con il primo pulsante puoi dirmi a chi riporti: non lo dico a nessuno, e un abbinamento che non doveva esserci finisce. Il secondo lo chiude e basta, e nessuno chiede perché.
worry-left-out = Non dipende da te, e non hai fatto niente di sbagliato. Metto insieme le persone per momento della vita lavorativa, temi e orari, e i conti tornano di rado. Ecco come stanno le cose:
worry-my-data = Di te tengo il profilo, le pause, chi ti ho fatto incontrare e quello che mi hai detto. Sta in un archivio della tua azienda, senza nomi e senza i messaggi che vi scrivete. Quando esci non ti presento più nessuno. Per far cancellare quello che resta, chiedi a chi mi gestisce nella tua azienda: chi amministra il vostro Slack sa chi è.
worry-my-data-none = Non partecipi, quindi non ho un tuo profilo e non ti presento nessuno. Che cosa c’è nell’archivio può dirtelo chi mi gestisce nella tua azienda: chi amministra il vostro Slack sa chi è.
worry-scale = 1 è il voto più basso e 5 il più alto: 1 vuol dire “non ne valeva la pena”, 3 “niente male”, 5 “lo rifarei subito”. Non c’è un numero giusto, e il tuo non lo vede nessuno con il tuo nome.
worry-important = Chi ha un ruolo importante si iscrive proprio per sentire come vedono le cose gli altri: il tuo punto di vista è quello che gli manca. Qui nessuno esamina nessuno, “non lo so” è una buona risposta e si può smettere in qualsiasi momento. Una domanda per cominciare: “Che cosa vorresti capire di quello che faccio ogni giorno?”
worry-must-rate = Non è obbligatorio. Un voto e due parole aiutano a capire se questi incontri valgono il tempo che ci si mette, e non dico a nessuno chi non li ha dati.
worry-what-to-show = Non servono competenze da specialista. Quello che fai ogni giorno senza pensarci spesso è nuovo per chi è in un’altra fase della carriera: un’app, una scorciatoia, dove cerchi le cose. Bastano dieci minuti di una cosa così, e il resto lo fanno le domande. Anche “non lo so, guardiamo insieme” è una buona risposta.
worry-must-take-part = Decidi tu: nessuno è tenuto a partecipare. Puoi fare una pausa o uscire in qualsiasi momento, senza dire perché, e tornare quando ti va.
worry-found-out = No. Nessuno viene a saperlo: né l’altra persona, né chi ti dirige, né chi amministra. Vale per chi preferisci non incontrare, per chi chiede un’altra persona e per il voto che dai a un incontro. Quando un abbinamento finisce, agli altri arriva una riga gentile, senza motivi.
worry-how-long = { $groups ->
    [all] Basta un’ora
    [some] Basta mezz’ora, e in un gruppo un’ora
   *[none] Basta mezz’ora
}, e non c’è niente da preparare. Se finite prima, va bene lo stesso.
worry-first-message = Comincia chi impara, così l’altra persona non deve fare il primo passo. Basta una riga: “Ciao, mi fa piacere che ci abbiano messo in contatto. Ti andrebbe mezz’ora questa settimana?” Oppure scegli uno degli orari che propongo: così non c’è niente da scrivere.
worry-no-answer = Non dipende da te: le settimane sono piene, e un messaggio sfugge facilmente. A un orario proposto si risponde meglio che a una domanda. E se questa volta non va, o preferisci un’altra persona, va bene lo stesso.
worry-formal = Come preferite. Nel dubbio comincia con il lei e chiedi: “Ci diamo del tu?” Non se la prende nessuno.
worry-said-wrong = Succede a tutti, e da dentro sembra più grande di com’è: con ogni probabilità l’altra persona l’ha già dimenticato. Qui non c’è nessun esame, e nessuno tiene l’elenco degli errori. Se ci pensi ancora, basta una riga: “Ieri mi è uscita male una frase”.
worry-who-sees = I tuoi voti e le parole che mi scrivi non si mostrano a nessuno con il tuo nome: né a chi hai incontrato, né a chi ti dirige, né a chi organizza, che vede solo numeri, e solo se riguardano abbastanza persone. Quello che hai imparato lo passo ad altri solo se lo dici tu, senza il tuo nome. Quello che vi scrivete tra voi non posso leggerlo affatto. Tutto sta in un database di questa azienda: potrebbe aprirlo solo chi si occupa dell’app.

sorry-though-done = Mi dispiace, la mia risposta non ha funzionato, ma niente di quello che mi hai detto è andato perso. Prima di rifarlo, scrivi “stato” e vedi a che punto sei. Se succede di nuovo, comunica questo codice a chi amministra l’app: `{$reference}`.
form-too-late = Ci ho messo troppo, e Slack non mi ha fatto aprire la finestra. Non si è perso niente: premi ancora una volta.
sorry = Mi dispiace, qualcosa non ha funzionato da parte mia. Riprova tra poco. Se succede di nuovo, comunica questo codice a chi amministra l’app: `{$reference}`.

## Che cosa può non andare in una richiesta

error-guests-cannot-join = Gli account ospite vedono solo una parte di questo workspace, quindi qui non posso presentarti ad altre persone. Se vuoi partecipare, chiedi a chi amministra se puoi avere un account completo.
error-outsiders-cannot-join = Faccio incontrare le persone di questa azienda, e il tuo account appartiene a un’altra. Forse l’app si può installare anche nel tuo workspace.
error-only-people-can-join = Possono partecipare solo persone con un account attivo.
error-nobodys-manager = Quella è un’app, e non è il capo di nessuno. Scegli una persona, o nessuno.
error-own-manager = Quel nome è il tuo, quindi non ho cambiato niente. Scegli la persona a cui riporti, o nessuno.
error-admins-only = Può farlo solo chi amministra. Se ti serve, chiedi a una persona con questo ruolo.
error-programme-has-ended = Quel programma si è concluso: non presenta più nessuno.
error-not-a-member = Al momento non partecipi. Se ti va, ti iscrivi in un minuto.
error-not-in-this-pairing = Questo riguarda un abbinamento di cui non fai parte, quindi qui non hai niente da rispondere.
error-not-introduced-yet = Questo abbinamento ti deve ancora arrivare. Quando ti sarà arrivato e vi sarete visti, raccontami com’è andata. Per ora non ho annotato nulla.
error-nothing-to-rate = Non c’è ancora un incontro da raccontare. Dopo il primo abbinamento ti chiederò com’è andata.
error-nothing-to-end = In questo momento non hai un abbinamento che si possa chiudere. Al prossimo giro cerco comunque un’altra persona.
error-over-already = Quell’abbinamento è già chiuso. Ecco come stanno le cose adesso.
error-nothing-to-arrange = In questo momento non hai un abbinamento per cui cercare un orario. Appena ne hai uno, ti scrivo.
error-nobody-waits = In questo momento non c’è un incontro da rimandare: nessuno ti sta aspettando.
error-nobody-waits-to-hear = In questo momento nessuno aspetta di saperlo: non devi fare altro.
error-nothing-comes-in-a-pause = Finché sei in pausa non ti presento nessuno, e nessuno ti sta aspettando. Se vuoi esserci lo stesso, riprendi adesso.
error-not-the-one-you-have = Quell’abbinamento è già chiuso, quindi non c’è niente da rimandare. Ecco come stanno le cose adesso.
error-introduction-is-over = Questo abbinamento è chiuso: non devi fare altro.
error-round-is-over = Questo abbinamento è chiuso, quindi non cerco più orari. Appena ce n’è un altro, ti scrivo.
error-another-is-on = Questo abbinamento è chiuso, quindi non cerco più orari. Ecco come stanno le cose adesso.
error-you-have-no-time = Questa volta non riesci, e chi era con te lo sa già: non devi fare altro.
error-they-have-no-time = Chi era con te questa volta non riesce, quindi non devi fare niente. Non dipende da te.
error-nobody-to-meet = Chi era con te non fa più parte di questo abbinamento, quindi non c’è più un orario da trovare.
error-time-has-passed = Quell’orario è passato.
error-time-is-overtaken = Questo orario non vale più: l’ultimo è più in basso, nella vostra conversazione.
error-your-own-proposal = Questo orario l’hai proposto tu: adesso tocca a chi è con te dire se va bene.
error-nobody-to-tell = Mi dispiace. Non c’è ancora nessuno a cui dirlo: qui manca una persona di riferimento, e non ho inoltrato niente. Parlane con una persona di cui ti fidi, o con chi in azienda si occupa delle persone. Qui puoi avere un altro abbinamento, o non incontrare più la stessa persona: subito, senza un motivo, e nessuno viene a sapere perché.
error-reader-has-changed = Da poco questi messaggi li legge un’altra persona, quindi non ho ancora mandato niente. Le tue parole sono ancora qui: mandale solo se per te va bene.
error-too-many-to-avoid = Sono più persone di quante ne entrino nell’elenco. Prima togline qualcuna.
error-token-not-accepted = In questo momento non posso inviare messaggi: Slack non accetta la mia chiave. Riprova quando chi mi ha installato avrà rimediato.
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
error-invalid-rating = Dai un numero intero da 1 a 5.
error-no-such-starter = Questo spunto di conversazione non c’è più.
error-too-many-starters = Per questo tema ne avete già aggiunti quanti posso mostrarne. Prima rimuovine uno.
error-starter-missing = Scrivilo almeno in una lingua.
error-starter-too-long = Accorcialo un po’: due o tre righe sul telefono.
error-text-missing = Scrivi qualcosa, oppure scegli uno degli spunti già pronti.
error-topic-missing = Scegli un tema.
error-already-asking = Sto già cercando chi possa mostrartelo. Ti scrivo appena so qualcosa.
error-too-many-asks = Hai chiesto tre volte negli ultimi sette giorni, e di più non posso chiedere per te. Riprova tra qualche giorno.
error-already-found = Qualcuno ha già detto di sì: trovi la vostra conversazione tra i messaggi diretti.
error-somebody-else-was-found = Grazie! Nel frattempo la domanda si è chiusa, quindi non devi fare più niente.
error-not-your-ask = Questa domanda riguarda altre persone, quindi qui non hai niente da fare.
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
reports-to = A chi riporto
reports-to-placeholder = Scegli una persona
reports-to-hint = Puoi anche non dirlo. Se lo dici, non ti abbinerò mai a questa persona, né a chi le sta sopra. Non lo dico a nessuno.
do-not-ask-label = Tra un giro e l’altro
do-not-ask = Non passarmi le domande di colleghe e colleghi
do-not-ask-hint = Altrimenti ogni tanto può arrivartene una, in privato, su qualcosa che sai mostrare. Un no non lo vede nessuno.
language-question = Lingua dei messaggi che ricevo
language-same-as-slack = La stessa di Slack ({$language})

rules-title = *Le regole di base*
rules-text =
    • Quello che vi dite resta tra voi.
    • Si può smettere in qualsiasi momento, senza dare spiegazioni.
    • Nessun responsabile vede le tue risposte con il tuo nome.
rules-label = Regole di base
rules-accept = Accetto le regole di base
rules-line = Quello che vi dite resta tra voi, e si può smettere senza dare spiegazioni.

joined = Fatto, adesso ci sei anche tu: che bello! Appena avrò qualcuno da presentarti, aprirò una conversazione tra voi.
joined-one = Fatto, ora fai parte del programma *{$name}*: che bello! Appena avrò qualcuno da presentarti, aprirò una conversazione tra voi.
profile-saved = Il tuo profilo è salvato. Vale a partire dal prossimo abbinamento.
profile-show = Puoi mostrare: {$topics}.
profile-learn = Vorresti imparare: {$topics}.
reports-to-saved = Riporti a {$manager}: non vi farò incontrare, e non ti abbinerò a chi, per quel che so, sta più in alto. Non lo dico a nessuno.
reports-to-nobody = Non annoto a chi riporti.
reports-to-kept = Non ho cambiato niente su chi è il tuo capo. Nel profilo puoi scegliere la persona, o nessuno. Oppure scrivilo qui con la @ davanti al nome, come in “il mio capo è @Robin”.
topics-and-more = { $count ->
    [one] {$topics} e un altro
   *[other] {$topics} e altri {$count}
}
profile-not-asked = Non ti passo le domande di colleghe e colleghi.
profile-no-topics = Non hai scelto temi: ti presenterò qualcuno lo stesso, e deciderete insieme.
left = { $count ->
    [0] Non fai più parte del programma
    [1] Non fai più parte del programma *{$name}*
   *[other] Non fai più parte di nessun programma
}: niente più abbinamenti né promemoria. Grazie per aver partecipato. Se cambi idea, puoi iscriverti di nuovo quando vuoi.
pause-title = Fai una pausa
pause-submit = Vai in pausa
pause-until = Torno il giorno
pause-hint = Fino a quel giorno non ti presenterò a nessuno. Poi rientri in automatico.
ask-pause-date = Certo. Fino a quando? Scegli il giorno in cui torni.
# A chi forse vuole una pausa, o parla d’altro
pause-wanted = Vuoi una pausa? Potresti tornare {$day}.
pause-later = Per ora non so far partire una pausa più avanti. Può cominciare subito, e torni {$day}; oppure scrivimelo quando parti.
pause-until-when = Volentieri, ma dimmi fino a quando. Scegli il giorno in cui torni.
pause-when-ill = Mi dispiace. Prenditi tutto il tempo che ti serve. Se vuoi una pausa, scegli il giorno in cui torni: puoi cambiarlo quando vuoi.
pause-when-loss = Mi dispiace. Prenditi tutto il tempo che ti serve, qui non c’è niente di urgente. Se vuoi una pausa, scegli il giorno in cui torni; puoi cambiarlo quando vuoi.
pause-when-expecting = Grazie di avermelo detto. Vuoi una pausa? Scegli il giorno in cui torni, adesso o quando sarà il momento; puoi cambiarlo quando vuoi.
# Lo stesso per chi non partecipa
newcomer-ill = Mi dispiace. Pensa a te: qui non c’è niente di urgente, e nessuno si aspetta niente.
newcomer-loss = Mi dispiace tanto. Qui non c’è niente di urgente, e nessuno si aspetta niente da te.
newcomer-expecting = Grazie di avermelo detto, e tanti auguri! Qui nessuno si aspetta niente da te.
newcomer-later = Va bene, non c’è nessuna fretta: qui nessuno ti aspetta.
newcomer-whenever = Se un giorno ti va, basta questo pulsante.
newcomer-no = Va benissimo, grazie di avermelo detto. Non partecipi a niente, e se un giorno ti va basta un ciao qui.
pause-as-well = Se vuoi una pausa, basta premere il pulsante.
pause-over = Vuoi tornare già adesso? Basta premere il pulsante, altrimenti non cambia niente.
unnoted = O riguarda il tuo incontro? Non ho ancora annotato niente.
button-pause-until = In pausa, torno {$day}
button-keep-answer = Tienila come risposta
button-about-meeting = Riguarda l’incontro
paused = Sei in pausa, torni {$day}. Prima di allora non ti presenterò a nessuno, e non devi ricordarti di niente.
resumed = Che bello riaverti qui. Dal prossimo giro ci sei anche tu.
resumed-with = Il tuo abbinamento con {$others} resta com’era.
ask-to-join = Per partecipare, premi il pulsante e rispondi a qualche breve domanda.
wish-to-leave = Vuoi smettere di partecipare? Puoi uscire subito, o fare una pausa fino al giorno che scegli, senza dare spiegazioni.
wish-to-leave-one = Vuoi uscire dal programma *{$name}*? Puoi farlo subito, o fare una pausa da tutto fino al giorno che scegli, senza dare spiegazioni.
wish-to-leave-kindly = Grazie di avermelo detto. Va benissimo così.
wish-to-leave-unnoted = Sul tuo incontro non ho annotato niente.
not-paused = Non eri in pausa, quindi non è cambiato niente.
you-are-welcome = Quando vuoi. Se ti serve qualcosa, scrivi “aiuto”.
ask-profile = Qui puoi cambiare i tuoi temi e la lingua.

## Presentazioni, promemoria, domande di fine giro

introduction-who = { $mentor_count ->
    [one] {$mentors} mostra
   *[other] {$mentors} mostrano
}, { $mentee_count ->
    [one] {$mentees} impara
   *[other] {$mentees} imparano
}. Il tema: *{$topic}*.
introduction-in-short = In italiano: {$who} { $first_count ->
    [one] Il primo messaggio tocca a {$first}.
   *[other] Il primo messaggio tocca a una di queste persone: {$first}.
} Qui scrivo nella lingua del programma; in privato ti scrivo in italiano.
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
       *[other] una parte di voi l’ho presentata anche l’ultima volta
    }
   *[other] { $people ->
        [2] l’ultima volta vi ho presentato {$rounds} giri fa
       *[other] una parte di voi l’ho già presentata, l’ultima volta {$rounds} giri fa
    }
}
why-hours = { $hours ->
    [0] i vostri orari di lavoro quasi non si incrociano, quindi accordatevi presto
    [one] i vostri orari di lavoro hanno circa {$hours} ora in comune
   *[other] i vostri orari di lavoro hanno circa {$hours} ore in comune
}
introduction-first-step = { $mentee_count ->
    [one] {$mentees}, il primo messaggio tocca a te: proponi mezz’ora nei prossimi giorni, in chiamata o davanti a un caffè.
   *[other] {$mentees}, il primo messaggio tocca a voi: proponete mezz’ora nei prossimi giorni, in chiamata o davanti a un caffè.
}
introduction-starters = { $count ->
    [1] Un modo per cominciare, se vi va:
   *[other] Due modi per cominciare, se vi va:
}
introduction-starter = • {$people}: “{$words}”
introduction-blind = Quello che vi scrivete qui non lo leggo.
met-with = Hai incontrato {$others}. 🎉 Grazie per il tempo che vi siete dati.
you-met = Vi siete visti. 🎉 Grazie per il tempo che vi siete dati.
introduction-over = Se non vi siete visti, qui non c’è altro da fare. Che cosa succede adesso ve lo scrivo in privato.
introduction-elsewhere = Si va avanti in una nuova conversazione, tra chi resta.
introduction-over-elsewhere = Si è andati avanti in un’altra conversazione, e qui non c’è altro da fare.

series-over = { $rested ->
    [yes] I tuoi incontri con {$others} sono rimasti fermi per due giri, quindi finiscono qui.
   *[no] I tuoi incontri con {$others} finiscono qui.
} Capita, e non è colpa di nessuno. D’ora in poi cerco di nuovo qualcuno per ciascuno di voi.
series-rests-while-paused = Mentre sei via, i tuoi incontri con {$others} restano fermi. Se passano più di due giri finiscono, e cerco qualcuno per ciascuno di voi.
series-rests-while-silent = Intanto i tuoi incontri con {$others} restano fermi. Se torni presto riprendono; se no, tra non molto finiscono.
series-begins = Vi aspettano {$meetings} incontri insieme: prima di ognuno vi scrivo qui.
series-agenda =
    Da chiarire la prima volta che vi vedete:
    • Perché lo facciamo?
    • Quando ne sarà valsa la pena?
    • Di che cosa non parliamo?
series-meeting = Incontro {$number} di {$meetings}.
series-agreed = { $which ->
    [next] La prossima volta volevate vedervi {$day}.
   *[this] Volevate vedervi {$day}.
}
series-days-differ = { $which ->
    [next] Per il prossimo incontro avete scritto giorni diversi: {$days}.
   *[this] Per questo incontro avete scritto giorni diversi: {$days}.
}
series-choose-a-day = Sceglietene uno insieme.
series-was-this = Se vi siete visti, era questo incontro: basta premere “{ button-met }”.
series-day = {$people}: {$day}
series-half-way = Siete a metà: un buon momento per dirvi che cosa è servito e che cosa cambiereste.
series-last = È l’ultimo: un buon momento per guardare indietro insieme e dirvi che cosa vi portate via.
series-wish-to-end = { $kind ->
    [group] Vuoi lasciare questo gruppo? Basta premere “{ button-rematch }”. Nessuno viene a sapere perché: agli altri arrivano due righe gentili, e per te cerco altre persone. Se invece preferisci non partecipare più, c’è “{ button-leave }”.
   *[series] Vuoi che i tuoi incontri con {$others} finiscano qui? Basta premere il pulsante. Nessuno viene a sapere perché: all’altra persona arrivano due righe gentili, e cerco qualcuno per ciascuno di voi.
}
series-tried = L’ultima volta volevi provare:
series-after-usual = E per la prossima volta: una cosa da provare, e il giorno. Nel modulo c’è posto per entrambe.
series-after-half-way = Siete a metà, un momento per guardare indietro: che cosa è servito, e che cosa cambieresti? E per la prossima volta: una cosa da provare, e il giorno. Nel modulo c’è posto per tutto.
series-after-last = Era l’ultimo dei vostri incontri, un momento per guardare indietro: che cosa ti porti via? Al prossimo giro cerco per te una persona nuova, se ce n’è una.
series-learned-usual = { feedback-learned }
series-learned-half-way = Guardando indietro: che cosa è servito, che cosa cambieresti?
series-next-is = Il prossimo è l’incontro {$number} di {$meetings}.
series-learned-last = Guardando indietro: che cosa ti porti via da questi incontri?
series-to-try = Una cosa da provare fino alla prossima volta
series-to-try-hint = La vedi solo tu: te la ricordo dopo il prossimo incontro.
series-next = Il giorno del prossimo incontro
series-next-hint = Questo giorno lo vede anche chi è con te.
button-next-time = Per la prossima volta…
series-still-to-choose = { $missing ->
    [day] E il giorno della prossima volta? Basta una riga: “la prossima volta giovedì 14 maggio”.
    [to-try] E una cosa da provare nel frattempo? Basta una riga: “da provare: un video breve”.
   *[both] E per la prossima volta: una cosa da provare, e il giorno? Premi il pulsante, oppure scrivi “da provare: un video breve” o “la prossima volta giovedì 14 maggio”.
}
series-noted-to-try = Fino alla prossima volta vuoi provare:
series-noted-next = Il prossimo incontro: {$day}.

group-why-shown-and-wanted = qui c’è chi può mostrarlo e chi vuole impararlo
group-why-shown = qui c’è chi può mostrarlo
group-why-wanted = qui c’è chi vuole impararlo
group-why-new = è la prima volta che chi mostra e chi impara si incontrano tramite me
group-first-step = {$moderator}, questa volta moderi tu: proponi un’ora che vada bene per il gruppo, e fai in modo che ogni persona riesca a dire la sua.
group-moderating = Moderare è poca cosa: proporre un orario, e fare in modo che ogni persona riesca a dire la sua. Non c’è niente da preparare. Se preferisce farlo qualcun altro, basta una riga nella vostra conversazione.
group-moderating-none = In questo momento non fai parte di un gruppo. Quando ne avrai uno, la presentazione dirà chi modera.
group-agenda =
    Per la vostra ora, senza preparare niente:
    1. I saluti: che cosa vi incuriosisce?
    2. Il tema: c’è chi mostra e chi chiede. Nessuna domanda è troppo semplice.
    3. Alla fine: una cosa da provare a testa.
group-nudge = Avete già trovato un orario per il gruppo? { $times ->
    [proposed] In questa conversazione c’è già una proposta.
    [0] Se no, {$moderator}, basta una riga con due orari possibili.
    [one] Se no, questo è nell’orario di lavoro che avete in comune. {$moderator}, basta un clic per proporlo, e niente è deciso finché tutto il gruppo non l’ha accettato.
   *[other] Se no, questi sono nell’orario di lavoro che avete in comune. {$moderator}, basta un clic per proporne uno, e niente è deciso finché tutto il gruppo non l’ha accettato.
} E se per questo giro non è il momento, va bene lo stesso.
group-moderates = { $me ->
    [yes] Moderi tu.
   *[no] Modera {$moderator}.
}

nudge = Avete già trovato la vostra mezz’ora? { $times ->
    [proposed] In questa conversazione c’è già una proposta.
    [0] Se no, {$mentees}, basta una riga con due orari possibili.
    [one] Se no, questa è nell’orario di lavoro che avete in comune. {$mentees}, basta un clic per proporla, e niente è deciso finché non viene accettata.
   *[other] Se no, queste sono nell’orario di lavoro che avete in comune. {$mentees}, basta un clic per proporne una, e niente è deciso finché non viene accettata.
} E se per questo giro non è il momento, va bene lo stesso.
nudge-agreed = Il vostro orario c’è: {$when}.

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
pairing-agreed = Vi vedete {$moment}.
pairing-proposed = { $by ->
    [nobody] È ancora proposto {$moment}
   *[somebody] {$proposer} propone {$moment}
}: ti va bene?
pairing-proposed-waiting = Proposta: {$moment}. Manca ancora la risposta di {$waiting}.
pairing-agreed-past = Avevate appuntamento {$moment}: com’è andata?
introduction-comes = Il tuo abbinamento arriva {$moment}, con un mio messaggio.
introduction-on-its-way = Il tuo abbinamento sta per arrivare, con un mio messaggio.
who-that-is = Di nessuno so più di così. Un clic sul nome apre il profilo in Slack.
pairing-rests = I tuoi incontri con {$others} non sono ancora finiti.
pairing-none = Al momento non hai un abbinamento.

sitting-out = Questa volta non ho una persona da presentarti.
sitting-out-alone = Per ora non partecipa nessun altro.
sitting-out-one-generation = { $labels ->
    [birth-generations] All’inizio del giro chi partecipava era della tua stessa generazione, e io presento persone di generazioni diverse.
   *[other] All’inizio del giro chi partecipava era nella tua stessa fase professionale, e io presento persone in fasi diverse.
}
sitting-out-nobody-left = { $format ->
    [group] { sitting-out-no-panel }
   *[other] { $labels ->
        [birth-generations] Chi è di un’altra generazione, tra le persone che potrei presentarti, è già in un altro abbinamento.
       *[other] Chi è in un’altra fase professionale, tra le persone che potrei presentarti, è già in un altro abbinamento.
    }
}
sitting-out-nobody-allowed = Tra le persone che potrei presentarti, nessuna era libera.
sitting-out-nobody-across = { sitting-out-nobody-allowed }
sitting-out-nobody-free = { sitting-out-nobody-allowed }
sitting-out-no-panel = Per un gruppo servono almeno due persone che mostrano e una che impara. Questa volta non c’era un posto per te.
sitting-out-round-stopped = Chi amministra ha fermato il giro prima che toccasse a te.
sitting-out-away = Il tuo stato dice che non ci sei.
sitting-out-series-rests = La persona con cui ti incontri questa volta non può esserci. I vostri incontri riprendono quando torna. Se passano più di due giri, cerco un’altra persona per te.
sitting-out-unreached = Avevo un abbinamento per te, ma il mio messaggio non è arrivato. Mi dispiace.
sitting-out-over = La presentazione che avevo per te nell’ultimo giro non è mai partita. Mi dispiace. Nel giro successivo sei in cima alla lista.
sitting-out-no-sign = Quando è partito questo giro non sapevo ancora se ci sei.
sitting-out-asked-for-another = L’abbinamento di prima è chiuso, e per ora non si è liberato nessun altro.
sitting-out-no-time = Mi hai detto che non riesci.
sitting-out-partner-has-no-time = Chi ti avevo presentato questa volta non riesce, e per ora non ho un’altra persona da presentarti.
sitting-out-partner-gone = Chi avevo scelto per te non fa più parte dell’abbinamento.
partner-left = { $gone_count ->
    [one] {$gone} non fa più parte di questo abbinamento
   *[other] {$gone} non fanno più parte di questo abbinamento
}{ $left ->
    [alone] . Se non vi siete ancora visti, non devi fare niente. Capita, e non è colpa di nessuno.
    [series] , quindi i vostri incontri finiscono qui. Capita, e non è colpa di nessuno.
   *[one-sided] , quindi tra voi non c’è più chi mostra, o chi impara. Se vi va, incontratevi lo stesso, altrimenti va bene così.
}
going-on-gone = { $gone_count ->
    [one] {$gone} non fa più parte di questo abbinamento.
   *[other] {$gone} non fanno più parte di questo abbinamento.
}
going-on = Voi andate avanti come previsto, in questa nuova conversazione. Il tema: *{$topic}*.
partner-left-meeting = L’incontro di {$moment} non si fa più: toglilo pure dal calendario.
partner-left-next = Il prossimo giro è {$moment}.
first-next-time = Il prossimo giro è {$moment}, e tu sei in cima alla lista.
next-time-when-back = Torni {$day}, e sei nel primo giro che viene dopo.
first-next-time-undated = Al prossimo giro sei in cima alla lista.
first-in-a-group = Il prossimo giro è {$moment}. Se ci sarà un gruppo con un posto per te, sarai in cima alla lista.
first-in-a-group-undated = Se al prossimo giro ci sarà un gruppo con un posto per te, sarai in cima alla lista.

round-started = Il giro è partito: sto presentando {$people}.
round-started-few = Il giro è partito: sto presentando chi partecipa.
round-replaces = { $introduced ->
    [nobody] Prende il posto del giro già cominciato, in cui non avevo ancora presentato nessuno.
   *[somebody] Prende il posto del giro in corso. Chi si è già visto può ancora raccontarmi com’è andata.
}
round-stopped = Il giro è fermo. Chi aspettava ancora una presentazione riceve un avviso, e la prossima volta è in cima alla lista.
round-impossible = Questa volta non c’era nessuno da presentare.
round-goes-on = { $introduced ->
    [nobody] Il giro già cominciato resta com’è: non ho ancora presentato nessuno, e le presentazioni partono come previsto.
   *[somebody] Il giro in corso continua così com’è: per le persone già presentate non cambia niente.
}
round-skipped = Il giro di {$day} è saltato, e con lui ogni altro giro perso dopo: all’ora prevista, e nelle {$hours} ore successive, l’app non era in funzione oppure Slack non accettava la mia chiave.
missing-alone = Al momento partecipano troppo poche persone.
missing-one-generation = Chi partecipa ha indicato la stessa fase o la stessa generazione.
missing-nobody-allowed = Con così poche persone può succedere.
missing-nobody-left = Non c’è modo di abbinare chi partecipa come chiedono le impostazioni.
missing-nobody-across = { missing-nobody-left }
missing-nobody-free = { missing-nobody-allowed }
missing-no-panel = Per un gruppo servono due persone che mostrano e una, di un’altra fase o generazione, che impara.
missing-round-stopped = { missing-nobody-allowed }
missing-asked-for-another = { missing-nobody-allowed }
missing-no-time = { missing-nobody-allowed }
missing-partner-has-no-time = { missing-nobody-allowed }
missing-partner-gone = { missing-nobody-allowed }
missing-away = Le persone che potrei presentare al momento non ci sono.
missing-series-rests = { missing-away }
missing-unreached = Slack non ha accettato i miei messaggi.
missing-no-sign = Le persone che potrei presentare da un po’ non dicono se ci sono ancora.
missing-help = Un invito in un canale può portare persone nuove.

## L’incontro

meeting-offer = Quale { $minutes ->
    [60] ora
   *[other] mezz’ora
} propongo a {$others}? Sono tutte nel vostro orario di lavoro, e indicate nel tuo fuso orario.
meeting-offer-edges = Quale { $minutes ->
    [60] ora
   *[other] mezz’ora
} propongo a {$others}? I vostri orari di lavoro non si incrociano: queste sono le più vicine possibile per tutti. Sono indicate nel tuo fuso orario.
meeting-offer-after = Quale { $minutes ->
    [60] ora
   *[other] mezz’ora
} propongo a {$others}? In questo giro non ne resta nessuna nel vostro orario di lavoro: queste vengono dopo. Sono indicate nel tuo fuso orario.
meeting-offer-none = Con {$others} non trovo { $minutes ->
    [60] un’ora
   *[other] mezz’ora
} che vada bene a tutti. Due righe tra voi aiutano più di quanto possa fare io.
meeting-offer-last = Non ne trovo altri. Con “{$button}” si ricomincia dai primi.
meeting-put-forward = Ho proposto {$moment} nella vostra conversazione. Appena va bene a tutti, avrete un appuntamento da mettere in calendario.
meeting-proposed = { $by ->
    [nobody] Resta la proposta di vedersi {$when}
   *[somebody] {$proposer} propone {$when}
}, { $minutes ->
    [60] per un’ora
   *[other] per mezz’ora
}. { $waiting_count ->
    [one] {$waiting}, per te va bene?
   *[other] Per voi va bene, {$waiting}?
}
meeting-proposed-suits = Per {$people} va già bene.
meeting-agreed = Vi vedete {$when}, { $minutes ->
    [60] per un’ora
   *[other] per mezz’ora
}.
meeting-agreed-with = Hai appuntamento {$moment} con {$others}.
meeting-agreed-past = Avevi appuntamento {$moment} con {$others}: com’è andata?
meeting-agreed-calendar = Per metterlo in calendario, scegli il tuo.
meeting-file = Per tutti gli altri calendari c’è questo file.
meeting-accepted-already = Hai già detto di sì per {$moment}. Aspetto ancora: {$waiting}.
meeting-agreed-already = È già deciso: vi vedete {$moment}.
meeting-put-anew = {$when}: questo orario adesso è nella nuova conversazione di chi va avanti.
meeting-overtaken = {$when}: questo orario ha lasciato il posto a un altro.
meeting-called-off = {$when}: questo incontro non si fa.
meeting-passed = {$when}: questo orario è passato.
meeting-to-clear = Avevi un incontro fissato per {$moment}: toglilo pure dal calendario.
introduction-while-paused = In questo giro il tuo abbinamento con {$others} c’è ancora, e potete vedervi quando volete. Se per te non va, premi “{$button}”: lo dico con garbo a {$others}.
meeting-while-paused = Hai un incontro con {$others} fissato per {$moment}, e resta valido. Se non ti va più bene, premi “{$button}”: lo dico con garbo a {$others}. Dal tuo calendario, però, puoi toglierlo solo tu.
still-meet = In questo giro il tuo abbinamento con {$others} c’è ancora. Vi va di vedervi lo stesso? Se non ho tue notizie entro {$moment}, faccio sapere con garbo che questa volta non riesci. La pausa resta tra noi.
still-meet-late = In questo giro il tuo abbinamento con {$others} c’è ancora. Vi va di vedervi lo stesso? Appena chi ti aspetta è in orario di lavoro, faccio sapere con garbo che questa volta non riesci; fino ad allora puoi ancora dirmelo. La pausa resta tra noi.
still-meet-noted = { $named ->
    [yes] Bene: nel programma *{$name}* il tuo abbinamento con {$others} resta com’è, e lì non disdico niente.
   *[no] Bene, allora resta tutto com’è e non disdico niente.
}
meeting-time = {$moment}, ora di {$city}
meeting-title = Reverse mentoring: {$topic}
meeting-title-free = Reverse mentoring
meeting-details = { $minutes ->
    [60] Un’ora
   *[other] Mezz’ora
}, senza niente da preparare. Quello che vi dite resta tra voi.
no-time = { $round ->
    [week] { $gone_count ->
        [one] {$gone} questa settimana non riesce
       *[other] {$gone} questa settimana non riescono
    }. Dipende dalla settimana, non dalle persone.
   *[weeks] { $gone_count ->
        [one] {$gone} questa volta non riesce
       *[other] {$gone} questa volta non riescono
    }. Dipende dal periodo, non dalle persone.
}
no-time-series = { $named ->
    [yes] Nel programma *{$name}* i vostri incontri riprendono appena potete. Il prossimo giro è {$moment}.
   *[no] I vostri incontri riprendono appena potete. Il prossimo giro è {$moment}.
}
no-time-series-undated = { $named ->
    [yes] Nel programma *{$name}* i vostri incontri riprendono appena potete.
   *[no] I vostri incontri riprendono appena potete.
}
no-time-soon = Se c’è una persona adatta e libera, te la presento presto.
no-time-noted-early = Va benissimo, e nessuno chiede perché: { $named ->
    [yes] nel programma *{$name}* nessuno
   *[no] nessuno
} ti stava ancora aspettando.
no-time-early = { $named ->
    [yes] Nel programma *{$name}* fino al prossimo giro, {$moment}, non hai un abbinamento.
   *[no] Fino al prossimo giro, {$moment}, non hai un abbinamento.
}
no-time-early-undated = { $named ->
    [yes] Nel programma *{$name}* fino al prossimo giro non hai un abbinamento.
   *[no] Fino al prossimo giro non hai un abbinamento.
}
no-time-noted = Va benissimo. { $named ->
    [yes] Nel programma *{$name}* lo dico
   *[no] Lo dico
} con garbo a {$others}, e nessuno chiede perché.
no-time-until = { $named ->
    [yes] Nel programma *{$name}* fino al prossimo giro, {$moment}, non hai un abbinamento.
   *[no] Fino al prossimo giro, {$moment}, non hai un abbinamento.
} Non è colpa di nessuno, e può darsi che vi presenti di nuovo.
no-time-until-undated = { $named ->
    [yes] Nel programma *{$name}* fino al prossimo giro non hai un abbinamento.
   *[no] Fino al prossimo giro non hai un abbinamento.
} Non è colpa di nessuno, e può darsi che vi presenti di nuovo.
# Per chi fa parte di più programmi: che cosa continua negli altri
goes-on-elsewhere = Nel programma *{$name}* continui con {$others}.

## Silenzio: una persona è stata presentata più volte e non ha dato segni

still-in = Ci sei ancora? Negli ultimi {$rounds} giri in cui c’eri non ho avuto tue notizie. Non posso leggere quello che vi scrivete, quindi forse va tutto bene.
still-in-until = Finché non mi rispondi non ti presento a nessuno, così nessuno aspetta invano. Se non ho tue notizie entro {$moment}, vai in pausa. Puoi tornare quando vuoi.
still-in-until-undated = Finché non mi rispondi non ti presento a nessuno, così nessuno aspetta invano. Se non ho tue notizie entro il prossimo giro, vai in pausa. Puoi tornare quando vuoi.
still-in-any-sign = Oppure rispondi qui, sì o no. Qualsiasi altro segno da parte tua vale come un sì.
silent-paused = Non ho avuto tue notizie, quindi adesso sei in pausa: niente abbinamenti, niente promemoria, e nessuno ti aspetta. Per tornare basta premere il pulsante, oggi o tra un anno.
silent-paused-in-series = Non ho avuto tue notizie, quindi adesso sei in pausa: niente abbinamenti e niente promemoria. Per tornare basta premere il pulsante, oggi o tra un anno.
stays-in = Che bello avere tue notizie: resti nel programma.
not-in-unsure = Non c’è fretta. Puoi restare e dire di no a un abbinamento che non ti va, prenderti una pausa di un mese o fino al giorno che vuoi, oppure uscire, senza dire perché.
not-in-ill = Abbi cura di te, qui non c’è niente di urgente. Puoi prenderti una pausa di un mese o fino al giorno che vuoi, oppure uscire, senza dire perché.
not-in-loss = Mi dispiace tanto. Prenditi tutto il tempo che ti serve: qui non c’è niente di urgente. Puoi prenderti una pausa di un mese o fino al giorno che vuoi, oppure uscire, senza dire perché.
not-in-expecting = Grazie di avermelo detto, e tanti auguri! Puoi prenderti una pausa di un mese o fino al giorno che vuoi, oppure uscire, senza dire perché.

## Com’è andato un giro, per chi organizza

summary-title = *L’ultimo giro, quello di {$day}*
summary-joined = Nel programma: {$count} persone.
summary-introduced = Con un abbinamento: {$count} persone.
summary-met = Si sono viste, per quanto ne so: {$count} persone.
summary-sat-out = Senza abbinamento: {$count} persone.
summary-because-alone = {$count} perché non partecipava nessun altro
summary-because-one-generation = {$count} perché tutti erano nella stessa fase o della stessa generazione
summary-because-nobody-allowed = {$count} perché non c’era nessuno da presentare loro
summary-because-nobody-across = {$count} perché in un’altra fase o di un’altra generazione non c’era nessuno da presentare loro
summary-because-nobody-left = {$count} perché dalla loro parte c’erano più persone che dall’altra
summary-because-nobody-free = {$count} perché nessun altro era libero
summary-because-no-panel = {$count} perché non c’era posto in un gruppo
summary-because-partner-gone = {$count} perché chi volevo presentare loro non c’era più
summary-because-asked-for-another = {$count} perché hanno chiesto un’altra persona, e nessuna era libera
summary-because-no-time = {$count} perché non avevano tempo
summary-because-partner-has-no-time = {$count} perché chi volevo presentare loro non aveva tempo
summary-because-round-stopped = {$count} perché il giro è stato fermato
summary-because-away = {$count} perché il loro stato dice che non ci sono
summary-because-series-rests = {$count} perché la persona con cui hanno più incontri è assente
summary-because-unreached = {$count} perché il mio messaggio non è arrivato
summary-because-no-sign = {$count} perché da un po’ non dicono se ci sono ancora
summary-rated = Voto medio: {$average} su 5.
summary-nothing = Hanno partecipato così poche persone che ogni numero farebbe capire qualcosa di una singola persona.
summary-hidden = Non mostro numeri su meno di {$least} persone, né quelli da cui si potrebbero ricavare.
summary-later = Le risposte che arrivano dopo la fine di un giro non entrano nei suoi numeri.
## Chiedere al volo

ask-how = Che cosa vorresti farti mostrare? Scrivilo dopo la parola, per esempio: {$example} Oppure premi il pulsante.
ask-example = come si monta un reel?
ask-which = Non so bene di che cosa si tratta. Quale di questi temi si avvicina di più?
ask-which-of-all = Non ho capito di quale tema si tratta. Scegline uno, e cerco qualcuno.
ask-title = Trovami un mentor
ask-submit = Chiedi
ask-topic = Tema
ask-topic-placeholder = Scegli un tema
ask-topic-nearest = Forse intendi
ask-text = La tua domanda
ask-text-hint = Basta una riga. La legge la persona a cui chiedo, ma vede il tuo nome solo se dice di sì.
ask-looking = Cerco una persona che possa mostrarti *{$topic}*. Chiedo a una persona alla volta, in privato: vede la tua domanda, e il tuo nome solo se dice di sì. Avrai mie notizie al più tardi {$moment}.
ask-request = Una persona dell’azienda cerca qualcuno che le mostri uno dei tuoi temi: *{$topic}*.
ask-request-how = Basta mezz’ora, e non servono competenze da specialista. Ti va?
ask-request-private = Hai tempo fino a {$moment}. Se dici di no, o non rispondi, non lo viene a sapere nessuno. Se preferisci non ricevere domande come questa, c’è una casella nel tuo profilo.
ask-accepted = Grazie! Apro subito una conversazione tra voi. Se poi non se ne fa niente, te lo dico qui.
ask-off = Grazie ancora per il tuo sì: avresti mostrato *{$topic}*. Purtroppo questa volta non se ne fa niente, e tu non devi fare nulla.
ask-declined = Va bene così, e non lo viene a sapere nessuno.
ask-settled = La domanda su *{$topic}* nel frattempo si è chiusa, quindi non devi fare più niente. Grazie lo stesso!
ask-again = Non servono competenze da specialista, e basta mezz’ora. Chi lo chiede lo sai quando dici di sì, e quando vedervi lo decidete voi.
ask-still-open = C’è una domanda che ti aspetta, di una persona dell’azienda: *{$topic}*.
ask-or-meeting = O riguarda il tuo incontro con {$others}?
ask-introduction = {$mentee} cercava qualcuno che mostrasse *{$topic}*, e {$mentor} ha detto di sì.
ask-waits = Buone notizie: una persona ha detto di sì e può mostrarti *{$topic}*. Per aprire una conversazione tra voi ci vuole un po’ più del solito. Continuo a provare, e tu non devi fare niente.
ask-waits-for-another = Ancora buone notizie: un’altra persona ha detto di sì e può mostrarti *{$topic}*; la prima purtroppo non può più. Continuo a provare ad aprire una conversazione tra voi, e tu non devi fare niente.
ask-waits-is-open = Una persona ha detto di sì e ti mostra *{$topic}*: la vostra conversazione è aperta.
ask-waits-no-more = Una persona aveva detto di sì e ti avrebbe mostrato *{$topic}*, ma purtroppo non può più. Ho ripreso a cercare, e tu non devi fare niente.
ask-nobody = Ho cercato, ma questa volta non ho trovato nessuno che possa mostrarti *{$topic}*. Mi dispiace. Non dipende da te, né dalla tua domanda.
ask-nobody-else = Puoi aggiungere il tema al tuo profilo: ne terrò conto nei prossimi giri. Oppure chiedi di nuovo tra qualche giorno.
ask-nobody-but-known = Il tema è già nel tuo profilo: ne terrò conto nei prossimi giri. Oppure chiedi di nuovo tra qualche giorno.
ask-unmet = Qualcuno ha chiesto di vedere *{$topic}*, ma questa volta non si è trovato nessuno. Un invito in un canale può portare altre persone che sanno mostrarlo.
ask-found = Una persona ha detto di sì e ti mostrerà *{$topic}*, in una conversazione tra voi.
ask-over = Non cerco più chi possa mostrarti *{$topic}*: questa volta non si è trovato nessuno.
ask-none-open = Non hai più nessuna domanda aperta, quindi non sto cercando nessuno. Se intendevi qualcos’altro, lo trovi nel menu.
ask-withdrawn = Non cerco più chi possa mostrarti *{$topic}*, e nessuno saprà perché.
ask-in-our-dm = Trovi la mia risposta nei nostri messaggi diretti.

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
thanks-did-you-meet = E hai poi incontrato {$others}?
thanks-or-else = Se parlavi d’altro, posso cancellare queste parole: non ne resta niente.
button-take-back = Cancella queste parole
taken-back = Fatto: di quelle parole non resta niente. Quando vuoi, raccontami com’è andata con {$others}.
thanks-not-met = L’incontro con {$others} questa volta non c’è stato. Capita. Se poi vi vedete, cambia qui la risposta.
thanks-shared = Potrò condividere le tue parole, mai il tuo nome.
thanks-private = Le tue parole restano tra noi.
thanks-closed = Quel giro è finito, ma la tua risposta conta lo stesso.
which-meeting = Di quale incontro parli?
not-taken-before = Non so se ho capito bene, e non ho annotato niente. In questo giro incontri {$others}. Ecco che cosa puoi fare adesso.
not-taken = Non ho annotato niente. Se è la tua risposta sull’incontro con {$others}, basta premere il pulsante e la tengo.
aside-away = Allora non c’è fretta. Va benissimo un giorno più avanti, e se questa volta non se ne fa niente non è colpa di nessuno. Di questo non ho annotato niente.
aside-no-time = Capita a tutti. Forse va meglio un giorno più avanti; oppure dico io con garbo che questa volta non si riesce, e nessuno chiede perché. Non ho annotato niente.
aside-later = Certo, quando vuoi. Non ho annotato niente: dopo l’incontro mi basta un numero da 1 a 5.
aside-relay = Da qui non posso riferire niente: la vostra conversazione non la leggo, e non scrivo a nome tuo. Basta una riga lì, e arriva subito. Non ho preso nota di niente.
aside-proposed = Non è ancora deciso niente: quello che scrivi qui non arriva a nessun altro, e non ho annotato niente. Chiedilo nella vostra conversazione; oppure scegli uno degli orari che propongo, e lo faccio arrivare a chi è con te.
aside-agreed = Buon incontro! Non ho annotato niente. Se il giorno non è ancora deciso, scrivilo nella vostra conversazione: da qui non posso inoltrarlo. Dopo l’incontro mi basta un numero da 1 a 5.
aside-mistake = Niente di grave: di questo non ho annotato niente. Quello che mi hai detto prima lo puoi cambiare con il pulsante, e nel menu c’è tutto il resto.
aside-never-mind = Va bene: non ho annotato niente e non ho cambiato niente. Se parlavi del programma, nel menu puoi metterti in pausa o uscire.
aside-again = Buon incontro! Non ho annotato niente, e quello che mi hai già detto resta com’è.
not-taken-told = Quello che mi hai detto dell’incontro con {$others} resta com’è. Se preferisci che valgano queste parole, basta premere il pulsante.

## Chi si preferisce non incontrare, chiedere un’altra persona, che cosa non andava

avoid-title = Preferisco di no
avoid-label = Chi preferisco non incontrare
avoid-placeholder = Scegli le persone
avoid-hint = Non vi farò incontrare, e non lo dico a nessuno: né a chi scegli né a chi amministra. Non serve un motivo.
ask-avoid = Puoi dirmi chi preferisci non incontrare. Non lo dico a nessuno, e non serve un motivo. Per ora non ho annotato niente.
avoid-unclear = Non l’ho ancora annotato: dalle sole parole non so con certezza chi intendi.
avoid-choose = { $count ->
    [0] Premi il pulsante, scegli la persona e salva. Non lo dico a nessuno, e non serve un motivo.
   *[other] Premi il pulsante, scegli la persona e salva. Non lo dico a nessuno, e non serve un motivo. Per ora nel tuo elenco: {$people}.
}
avoid-saved = { $count ->
    [0] Il tuo elenco è vuoto.
   *[other] Non ti farò incontrare {$people}. Non lo dico a nessuno: né a chi è in questo elenco né a chi amministra. Puoi cambiare questo elenco quando vuoi.
}
rematched = { $others ->
    [go-on] { $named ->
        [yes] Nel programma *{$name}* non fai più parte di questo abbinamento.
       *[no] Non fai più parte di questo abbinamento.
    } Il resto del gruppo va avanti, e nessuno chiede perché.
    [one] { $named ->
        [yes] Il tuo abbinamento nel programma *{$name}* è chiuso.
       *[no] Il tuo abbinamento è chiuso.
    } L’altra persona riceve due righe gentili, senza un motivo e senza dare la colpa a nessuno.
   *[other] { $named ->
        [yes] Il tuo abbinamento nel programma *{$name}* è chiuso.
       *[no] Il tuo abbinamento è chiuso.
    } Chi era con te riceve due righe gentili, senza un motivo e senza dare la colpa a nessuno.
}
rematched-soon = Se adesso c’è una persona libera che fa per te, vi presento presto.
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
panel-ready = Un giro può partire, se non ci sono troppe assenze: guardo gli stati in Slack quando comincia.
panel-replaces = { $introduced ->
    [nobody] Prenderebbe il posto di quello già cominciato, in cui non ho ancora presentato nessuno.
   *[somebody] Prenderebbe il posto di quello in corso.
}
panel-just-started = Un giro è appena partito. Puoi avviarne un altro a partire dalle {$time}.
panel-catching-up = Se l’app non è in funzione quando un giro deve partire, o Slack non la fa entrare, lo recupero entro {$hours} ore. Dopo, il giro salta, e chi organizza i giri riceve un avviso.
panel-introducing = Sto presentando le persone: {$done} presentazioni su {$all}, ancora {$left} circa.
left-minutes = { $number ->
    [one] {$number} minuto
   *[other] {$number} minuti
}
left-hours = { $number ->
    [one] {$number} ora
   *[other] {$number} ore
}
left-days = { $number ->
    [one] {$number} giorno
   *[other] {$number} giorni
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
    [gave_up] Slack per giorni non ha risposto o non ha accettato
    [messages_tab_disabled] la scheda Messaggi dell’app è spenta
   *[other] Slack risponde “{$code}”
}
panel-no-contact = Manca ancora la persona di riferimento, a cui dire se qualcosa non andava. Sceglila nelle impostazioni; fino ad allora lo viene a sapere chi riceve il mio riepilogo dopo un giro.
panel-no-organiser = Per ora nessuno riceve il mio riepilogo dopo un giro, né viene a sapere che cosa nessuno ha potuto mostrare. Lo riceverà chi per primo farà qualcosa da qui: basta salvare le impostazioni.
tried-again = Sto riprovando. Quello che non parte di nuovo torna in questo elenco.
settings-title = Impostazioni
settings-format = Tecnica
settings-format-coffee = Caffè: due persone, ogni volta nuove
settings-format-individual = Individuale: due persone insieme per una serie di incontri
settings-format-group = Gruppo: chi mostra e chi impara, su un tema
settings-format-hint = Ognuna ha il suo ritmo: ogni settimana, ogni due, ogni quattro. Vale quando qui scegli un’altra tecnica, a meno che cambi anche “Ogni quanto”. Un giro già aperto resta com’è.
settings-meetings = In una serie: quanti incontri
settings-most-mentors = In un gruppo: quante persone mostrano, al massimo
settings-most-mentees = In un gruppo: quante persone imparano, al massimo
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
settings-labels-hint = Chi si è già iscritto conserva il suo posto tra le quattro voci, a partire da chi è agli inizi o più giovane, finché non sceglie di nuovo nel profilo. Se cambi, chiedi di dare un’occhiata.
settings-labels-career-stages = Per fase professionale
settings-labels-birth-generations = Per generazione
settings-language = Lingua dei messaggi a più persone
settings-language-hint = Si usa quando chi legge non ha una lingua in comune.
settings-contact = Persona di riferimento
settings-contact-placeholder = Scegli una persona
settings-contact-hint = Se qualcosa non andava, lo riceve in un messaggio diretto: una persona di cui ci si fida.
settings-saved = Le impostazioni sono salvate.
preview-title = { $format ->
    [individual] *Le prossime {$rounds} serie, simulate con chi partecipa adesso*
   *[other] *I prossimi {$rounds} giri, simulati con chi partecipa adesso*
}
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
preview-about = Un’anteprima non manda messaggi a nessuno. Parte da zero: chi si è già incontrato non conta, chi è in pausa sì.{ $format ->
    [individual] {" "}Qui un giro è una serie intera.
   *[other] {""}
}
preview-few = Se partecipano {$people}, i numeri direbbero qualcosa di singole persone. L’anteprima arriva quando ce ne sono {$least}.
preview-coming = Sto simulando i prossimi giri. In una grande azienda ci vogliono alcuni minuti: ti scrivo appena ho finito.

## La finestra degli spunti di conversazione

starters-title = Spunti di conversazione
starters-about = Ogni presentazione ne mostra due: uno per chi mostra e uno per chi impara. Nessuno rivede lo stesso spunto finché ce ne sono altri.
starters-choose = Scegli un tema
starter-voice = Chi lo dice?
starter-voice-mentor = Chi mostra
starter-voice-mentee = Chi impara
starter-occasion = Quando va bene?
starter-occasion-first = Fin dal primo incontro
starter-occasion-again = Solo per chi si conosce già
starter-own = aggiunto da chi amministra
starter-off = *disattivato*
starter-new-title = Un nuovo spunto
starter-edit-title = Modifica lo spunto
starter-new-about = Per: *{$subject}*. Scrivilo come lo direbbe una persona all’altra: qualcosa da provare insieme, o una domanda a cui si risponde in un minuto. I tuoi vengono prima dei miei.
starter-words = Il testo ({$language})
starter-words-hint = Se non ce l’hai, lascia vuoto: lo vedrà soltanto chi legge l’altra lingua.

## La scheda Home

home-history = *Abbinamenti precedenti*
home-history-line = {$day} · {$others} · {$topic}
home-history-rated = Hai dato all’incontro {$rating} su 5

## Temi

area-technology = Tecnologia e digitale
area-culture = Cultura e diversità
area-innovation = Innovazione e tendenze
area-ways-of-working = Modi di lavorare

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
topic-ways-of-working = Ogni tema: modi di lavorare

## Spunti di conversazione, per tema: come li dice chi mostra e come li dice chi impara; “first” per ogni
## incontro, “again” per chi si conosce già

starter-ai-assistants-mentor-first-1 = Mostrami un testo che scrivi ogni settimana. Il prossimo lo scriviamo insieme a un assistente IA, e vediamo dove sbaglia.
starter-ai-assistants-mentor-first-2 = Dimmi una cosa che vorresti chiedere da sempre. La chiediamo a un assistente IA e controlliamo insieme la risposta.
starter-ai-assistants-mentor-again-1 = Scegli un documento che nessuno ha voglia di leggere. Lo facciamo riassumere a un assistente, e tu mi dici che cosa si è perso.
starter-ai-assistants-mentor-again-2 = Diamo lo stesso compito a due assistenti, uno accanto all’altro, e vediamo quale risposta firmeresti.
starter-ai-assistants-mentee-first-1 = Che cosa fai fare a un assistente IA, e che cosa non gli affideresti mai?
starter-ai-assistants-mentee-first-2 = Mostrami l’ultima cosa che hai chiesto a un assistente IA. Come hai scritto la domanda?
starter-ai-assistants-mentee-again-1 = Ti leggo una richiesta come la scriverei io. Tu come la metteresti, per avere una risposta migliore?
starter-ai-assistants-mentee-again-2 = Ti è mai capitato che un assistente IA sbagliasse? Da che cosa l’hai capito?

starter-short-video-mentor-first-1 = Scegli una cosa che ti capita spesso di spiegare. Proviamo a dirla in un video di quaranta secondi.
starter-short-video-mentor-first-2 = Ti faccio vedere tre video brevi che mi piacciono. Dimmi dove avresti smesso di guardare.
starter-short-video-mentor-again-1 = Filmiamo una cosa utile sulla tua scrivania e la montiamo dal telefono: dieci minuti, e la vediamo solo noi.
starter-short-video-mentor-again-2 = Porta una slide che ti è venuta bene. La trasformiamo in tre frasi e un’immagine per un video.
starter-short-video-mentee-first-1 = Mostrami un video breve che ti ha insegnato qualcosa. Perché funziona?
starter-short-video-mentee-first-2 = Come trovi quello che merita, in un’app che non smette mai di mostrarti video?
starter-short-video-mentee-again-1 = Vorrei provare a salutare davanti alla telecamera. Mi riprendi tu, e mi dici una cosa da tenere?
starter-short-video-mentee-again-2 = Se la nostra squadra facesse un solo video breve, che cosa ti piacerebbe vederci?

starter-chat-and-collaboration-mentor-first-1 = Mostrami come hai impostato canali e notifiche. Poi guardiamo i miei, e cambiamo una cosa a testa.
starter-chat-and-collaboration-mentor-first-2 = Apri lo scambio di e-mail più lungo della settimana. Vediamo come sarebbe in una chat o in una pagina condivisa.
starter-chat-and-collaboration-mentor-again-1 = Scriviamo una pagina a quattro mani, nello stesso momento, e vediamo che effetto fa.
starter-chat-and-collaboration-mentor-again-2 = Ti mostro tre scorciatoie che uso ogni giorno. Scegline una, e la proviamo finché viene da sola.
starter-chat-and-collaboration-mentee-first-1 = Ecco un messaggio lungo che ho mandato la settimana scorsa. Tu che cosa avresti mandato, al suo posto?
starter-chat-and-collaboration-mentee-first-2 = Quando scrivi, quando chiami e quando invece vai a parlare di persona?
starter-chat-and-collaboration-mentee-again-1 = Prendiamo un mio messaggio rimasto senza risposta. Tu come lo scriveresti?
starter-chat-and-collaboration-mentee-again-2 = Come fai a non perderti tra tanti canali? Mostrami quali hai silenziato.

starter-data-and-dashboards-mentor-first-1 = Mostrami un numero che guardi ogni mese. Scopriamo da dove viene e troviamo un modo migliore di rappresentarlo.
starter-data-and-dashboards-mentor-first-2 = Ti mostro due grafici degli stessi numeri. Cerchiamo di capire perché raccontano storie diverse.
starter-data-and-dashboards-mentor-again-1 = Prendiamo una tabella che ricevi ogni mese e ne facciamo un’immagine che si capisce da sola.
starter-data-and-dashboards-mentor-again-2 = Dimmi una decisione che devi prendere questo mese. Cerchiamo l’unico numero che potrebbe farti cambiare idea.
starter-data-and-dashboards-mentee-first-1 = Come faresti a capire se un grafico mi sta dicendo la verità?
starter-data-and-dashboards-mentee-first-2 = Mostrami un numero che guardi spesso. Che cosa ci vedi che a me sfuggirebbe?
starter-data-and-dashboards-mentee-again-1 = Questo è un report che ricevo. Quale metà si potrebbe togliere?
starter-data-and-dashboards-mentee-again-2 = Qual è l’ultimo numero che ti ha sorpreso, e che cosa hai fatto dopo?

starter-online-safety-mentor-first-1 = Senza dirmi nessuna password: come le conservi? Poi ti faccio vedere come le mie si gestiscono da sole.
starter-online-safety-mentor-first-2 = Apriamo le impostazioni sulla privacy dei nostri telefoni, e cambiamo una cosa a testa.
starter-online-safety-mentor-again-1 = Cerchiamo i nostri nomi in un motore di ricerca, e ci raccontiamo solo quello che ci va.
starter-online-safety-mentor-again-2 = Porta un messaggio che ti ha insospettito. Lo smontiamo riga per riga.
starter-online-safety-mentee-first-1 = Qual è la prima cosa che guarderesti per distinguere un messaggio vero da uno falso?
starter-online-safety-mentee-first-2 = Quale abitudine di sicurezza ormai ti viene naturale, e come lo è diventata?
starter-online-safety-mentee-again-1 = Se domani perdessi il telefono, che cosa vorrei aver fatto oggi? Facciamo insieme la prima cosa della lista.
starter-online-safety-mentee-again-2 = Quale delle nostre regole di sicurezza è difficile da rispettare, e che cosa la renderebbe più facile?

starter-how-software-is-made-mentor-first-1 = Raccontami una modifica che hai chiesto e che non arrivava mai. Ti faccio vedere che cosa succede dietro le quinte.
starter-how-software-is-made-mentor-first-2 = Dimmi una cosa dei nostri programmi che ti infastidisce. La scriviamo insieme come piace leggerla a chi sviluppa.
starter-how-software-is-made-mentor-again-1 = Prendiamo una cosa semplice, come ordinare un caffè, e disegniamola in passi che una macchina potrebbe seguire.
starter-how-software-is-made-mentor-again-2 = Ti mostro un elenco di cose che aspettano di essere realizzate. Dimmi che cosa toglieresti.
starter-how-software-is-made-mentee-first-1 = Mostrami che cosa hai cambiato questa settimana. Come arriva dal tuo schermo a chi lo usa?
starter-how-software-is-made-mentee-first-2 = Com’è una buona giornata quando si costruisce qualcosa, e che cosa di solito la rovina?
starter-how-software-is-made-mentee-again-1 = Quali domande di chi fa il mio lavoro ti aiutano, e quali ti rallentano?
starter-how-software-is-made-mentee-again-2 = Mostrami una piccola cosa che hai fatto e che ti piace, anche se non la vede quasi nessuno.

starter-how-newcomers-see-us-mentor-first-1 = Dimmi una regola non scritta di questa azienda. Ti racconto come l’ho scoperta, se l’ho scoperta.
starter-how-newcomers-see-us-mentor-first-2 = Leggiamo la nostra pagina di benvenuto come se fosse il primo giorno, e cerchiamo la prima frase che non dice niente.
starter-how-newcomers-see-us-mentor-again-1 = Raccontami la tua prima settimana qui. Io ti racconto la mia, e confrontiamo quello che nessuno ci aveva detto.
starter-how-newcomers-see-us-mentor-again-2 = Scriviamo il biglietto che ci sarebbe piaciuto trovare il primo giorno: cinque righe, non di più.
starter-how-newcomers-see-us-mentee-first-1 = Che cosa ti è sembrato più strano nel primo mese, e oggi qualcuno lo spiega?
starter-how-newcomers-see-us-mentee-first-2 = All’inizio, quando avevi un dubbio, a chi ti rivolgevi?
starter-how-newcomers-see-us-mentee-again-1 = Quale delle nostre sigle ci hai messo di più a capire? Ti dico anche la mia.
starter-how-newcomers-see-us-mentee-again-2 = Che cosa, qui, ormai ti sembra normale, mentre chi arriva oggi lo noterebbe subito?

starter-inclusive-language-mentor-first-1 = Mostrami un annuncio di lavoro o un messaggio per tutta l’azienda. Proviamo a leggerlo con gli occhi di qualcun altro.
starter-inclusive-language-mentor-first-2 = Prendiamo l’ultimo invito che hai mandato e vediamo se qualcuno potrebbe pensare che non lo riguardi.
starter-inclusive-language-mentor-again-1 = Scegli un’espressione che usi spesso in riunione. Ne cerchiamo una che si capisca subito.
starter-inclusive-language-mentor-again-2 = Io porto un testo che mi piace per come è scritto, tu ne porti un altro, e prendiamo il meglio da tutti e due.
starter-inclusive-language-mentee-first-1 = Quali parole senti qui che tu diresti in un altro modo, e perché?
starter-inclusive-language-mentee-first-2 = C’è una parola che io uso e tu no? Mi piacerebbe sapere perché.
starter-inclusive-language-mentee-again-1 = Quando a qualcuno scappa la parola sbagliata, qual è un modo gentile per farlo notare?
starter-inclusive-language-mentee-again-2 = Questo è un testo che sto per mandare a molte persone. Quale parola cambieresti per prima?

starter-working-across-cultures-mentor-first-1 = Raccontami un malinteso con persone di un altro Paese. Proviamo a guardarlo dalla loro parte.
starter-working-across-cultures-mentor-first-2 = Mettiamoci d’accordo sulle parole: per te che cosa vogliono dire “presto”, “urgente” ed “entro stasera”? E per me?
starter-working-across-cultures-mentor-again-1 = Mostrami un messaggio che è stato capito diversamente da come lo intendevi. Cerchiamo la riga in cui è successo.
starter-working-across-cultures-mentor-again-2 = Prendiamo la tua prossima chiamata con persone in altri fusi orari, e cerchiamo un’ora giusta per tutti.
starter-working-across-cultures-mentee-first-1 = Dove hai lavorato o studiato con persone di altri Paesi, e che cosa facevi in modo diverso?
starter-working-across-cultures-mentee-first-2 = Quale abitudine di un’altra squadra o di un altro posto porteresti qui?
starter-working-across-cultures-mentee-again-1 = Che cosa fai quando non sai bene se un sì è davvero un sì?
starter-working-across-cultures-mentee-again-2 = Come si fa spazio, in una chiamata, a chi non parla nella propria lingua? Vorrei provarci nella prossima.

starter-what-young-colleagues-expect-mentor-first-1 = Raccontami che cosa ti ha fatto restare qui. Io ti dico che cosa farebbe restare me.
starter-what-young-colleagues-expect-mentor-first-2 = Leggiamo insieme uno dei nostri annunci di lavoro. Ti faccio vedere dove avrei voluto saperne di più.
starter-what-young-colleagues-expect-mentor-again-1 = Raccontami una bella settimana dei tuoi primi tempi al lavoro. Io te ne racconto una delle mie, e vediamo che cosa è cambiato.
starter-what-young-colleagues-expect-mentor-again-2 = Scriviamo a testa tre cose per cui vale la pena lavorare, e poi ci scambiamo gli elenchi.
starter-what-young-colleagues-expect-mentee-first-1 = Che cosa vorresti che ti chiedesse chi ha un ruolo come il mio?
starter-what-young-colleagues-expect-mentee-first-2 = Che cosa speravi di trovare qui, e che cosa hai trovato?
starter-what-young-colleagues-expect-mentee-again-1 = Che cosa ti piacerebbe avere imparato tra un anno, e come potrebbe aiutarti chi ha un ruolo come il mio?
starter-what-young-colleagues-expect-mentee-again-2 = Quale promessa le aziende fanno con troppa facilità?

starter-accessibility-mentor-first-1 = Apri una pagina o una slide che hai fatto. Proviamo a usarla senza mouse, o senza vedere le immagini.
starter-accessibility-mentor-first-2 = Accendiamo i sottotitoli in una chiamata, diciamo qualche parola del nostro gergo, e vediamo che cosa ne esce.
starter-accessibility-mentor-again-1 = Raddoppiamo la grandezza del testo sui nostri telefoni, e vediamo quali delle nostre pagine reggono.
starter-accessibility-mentor-again-2 = Facciamoci leggere dal telefono un messaggio che hai mandato oggi, e sentiamo che cosa si perde.
starter-accessibility-mentee-first-1 = Che cosa è difficile da usare, qui, senza che quasi nessuno se ne accorga?
starter-accessibility-mentee-first-2 = Quale impostazione del telefono o del computer ti semplifica la giornata? Mostrami dove si trova.
starter-accessibility-mentee-again-1 = Se questo mese potessimo rendere più facile da usare una sola cosa, quale sceglieresti?
starter-accessibility-mentee-again-2 = Come descriveresti un’immagine a chi non può vederla? Proviamo con una delle mie slide.

starter-feedback-both-ways-mentor-first-1 = Dimmi come preferisci sentirti dire che qualcosa non va. Poi ti dico come lo preferisco io.
starter-feedback-both-ways-mentor-first-2 = Raccontami il miglior consiglio che hai ricevuto. Io ti dico il mio, e vediamo che cosa hanno in comune.
starter-feedback-both-ways-mentor-again-1 = Diciamoci una cosa che l’altra persona spiega bene, e una che potrebbe essere più breve.
starter-feedback-both-ways-mentor-again-2 = Scegli una cosa che fai fatica a dire alla tua squadra. Cerchiamo le parole per dirla già domani.
starter-feedback-both-ways-mentee-first-1 = Che cosa ti aiuta a dire a qualcuno che tu la vedi in un altro modo?
starter-feedback-both-ways-mentee-first-2 = Quale osservazione ti è servita, anche se sul momento non ti è piaciuta?
starter-feedback-both-ways-mentee-again-1 = Quale decisione arrivata dall’alto non è stata capita, e tu come l’avresti spiegata?
starter-feedback-both-ways-mentee-again-2 = Che cosa dovrei fare di più in riunione, e che cosa potrei lasciar perdere?

starter-what-young-customers-want-mentor-first-1 = Mostrami come ci trova un cliente. Io ti mostro come cercherei la stessa cosa.
starter-what-young-customers-want-mentor-first-2 = Apriamo un negozio online che piace a te e uno che piace a me, e arriviamo fino all’ultimo clic in tutti e due.
starter-what-young-customers-want-mentor-again-1 = Leggiamo cinque recensioni di persone che non conosciamo, e scegliamone una per cui fare qualcosa.
starter-what-young-customers-want-mentor-again-2 = Ti mostro dove guardo prima di comprare. Poi vediamo se lì ci si può trovare.
starter-what-young-customers-want-mentee-first-1 = Qual è l’ultimo acquisto che ti è piaciuto dall’inizio alla fine, e che cosa potremmo copiare?
starter-what-young-customers-want-mentee-first-2 = Che cosa ti fa chiudere subito un sito? Mostramene uno in cui succede.
starter-what-young-customers-want-mentee-again-1 = Dove non ci trovi mai, e invece dovremmo esserci?
starter-what-young-customers-want-mentee-again-2 = Se potessi fare una domanda a dieci dei nostri clienti, quale sarebbe?

starter-start-ups-mentor-first-1 = Dimmi che cosa sappiamo fare meglio. Ti mostro una startup che prova a farlo in un altro modo.
starter-start-ups-mentor-first-2 = Scegliamo una piccola azienda che ci incuriosisce, e cerchiamo di capire di che cosa vive.
starter-start-ups-mentor-again-1 = Mettiamo la nostra pagina iniziale accanto a quella di una startup. Quale dice prima a che cosa serve?
starter-start-ups-mentor-again-2 = Dimmi quale dei nostri punti di forza è più difficile da copiare. Vediamo chi ci sta provando.
starter-start-ups-mentee-first-1 = Quale azienda nata da poco ti mancherebbe, se chiudesse domani, e perché?
starter-start-ups-mentee-first-2 = Quale app del tuo telefono mi consiglieresti? Mostrami che cosa ci fai.
starter-start-ups-mentee-again-1 = Con un piccolo budget e tre mesi, che cosa faresti partire che noi non osiamo tentare?
starter-start-ups-mentee-again-2 = Che cosa fanno le piccole aziende più in fretta di noi, e che cosa servirebbe per farlo qui?

starter-sustainability-mentor-first-1 = Dimmi una cosa per cui stampiamo, spediamo o viaggiamo. Vediamo insieme che cosa servirebbe per farne a meno.
starter-sustainability-mentor-first-2 = Guardiamoci intorno, sulla scrivania o nella borsa: che cosa non ricompreremmo?
starter-sustainability-mentor-again-1 = Pensa all’ultima trasferta o all’ultimo grosso ordine. Cerchiamo una cosa che si poteva ridurre.
starter-sustainability-mentor-again-2 = Mettiamo in ordine una cartella condivisa per dieci minuti, e vediamo quanta roba non serve più a nessuno.
starter-sustainability-mentee-first-1 = A quali delle nostre promesse sulla sostenibilità credi, e di quali dubiti?
starter-sustainability-mentee-first-2 = Di che cosa fai ormai a meno, senza quasi accorgertene?
starter-sustainability-mentee-again-1 = Quale piccolo cambiamento qui farebbero tutti volentieri, se qualcuno lo rendesse facile?
starter-sustainability-mentee-again-2 = Che cosa potrei fare, nel mio ruolo, per dimostrare che facciamo sul serio?

starter-small-experiments-mentor-first-1 = Raccontami un’idea che hai lasciato perdere perché era troppo grande. Proviamo a farla stare in due settimane.
starter-small-experiments-mentor-first-2 = Dimmi che cosa vorresti sapere dei nostri clienti. Cerchiamo il modo più economico per scoprirlo.
starter-small-experiments-mentor-again-1 = Scriviamo una previsione a testa sulla settimana prossima, e teniamola per noi finché non si sa chi ha indovinato.
starter-small-experiments-mentor-again-2 = Scegli un’abitudine della tua squadra. Pensiamo a come cambiarla una volta sola, e a come ce ne accorgeremmo.
starter-small-experiments-mentee-first-1 = Che cosa hai provato quest’anno, al lavoro o fuori, solo per vedere che cosa succede?
starter-small-experiments-mentee-first-2 = Qual è il cambiamento più piccolo che ti ha migliorato la settimana?
starter-small-experiments-mentee-again-1 = Che cosa hai provato di recente che non ha funzionato, e che cosa ne hai salvato?
starter-small-experiments-mentee-again-2 = Ho un’idea che non mi convince del tutto. Come potremmo metterla alla prova entro venerdì?

starter-social-media-trends-mentor-first-1 = Dimmi quali social usi e quali eviti. Ti mostro che cosa ti perdi, e che cosa no.
starter-social-media-trends-mentor-first-2 = Scorriamo il mio feed per due minuti. Fermami quando qualcosa ti incuriosisce, e ti dico perché è lì.
starter-social-media-trends-mentor-again-1 = Vediamo che cosa si è detto questa settimana del nostro settore, su un social che di solito apriamo poco.
starter-social-media-trends-mentor-again-2 = Scegli un nostro post. Lo riscriviamo come lo racconteremmo a una persona amica.
starter-social-media-trends-mentee-first-1 = Mostrami qualcosa che hai seguito questa settimana. Che figura faremmo, se comparissimo lì?
starter-social-media-trends-mentee-first-2 = Chi segui per lavoro, e che cosa ne hai ricavato?
starter-social-media-trends-mentee-again-1 = Come distingui una tendenza che resta da una che lunedì è già passata?
starter-social-media-trends-mentee-again-2 = Se questo mese scrivessi un solo post, di che cosa dovrebbe parlare, e che tono dovrebbe evitare?

starter-rules-worth-dropping-mentor-first-1 = Dimmi quale delle nostre regole difenderesti. Io ti dico quale toglierei per prima.
starter-rules-worth-dropping-mentor-first-2 = Prendiamo un modulo che hai compilato da poco, e contiamo i campi che nessuno legge.
starter-rules-worth-dropping-mentor-again-1 = Dimmi una riunione che torna sempre. Proviamo a scrivere in una riga a che cosa serve.
starter-rules-worth-dropping-mentor-again-2 = Scegli una regola che hai contribuito a scrivere. Dimmi perché è nata, e vediamo se il motivo c’è ancora.
starter-rules-worth-dropping-mentee-first-1 = Quale modulo, approvazione o riunione ti prende più tempo e serve di meno?
starter-rules-worth-dropping-mentee-first-2 = Quale regola, qui, si capisce solo dopo che qualcuno l’ha spiegata?
starter-rules-worth-dropping-mentee-again-1 = Dove la strada ufficiale è così lunga che una scorciatoia farebbe bene a tutti?
starter-rules-worth-dropping-mentee-again-2 = Se potessi regalare un’ora alla settimana a tutti, che cosa cancelleresti?

starter-ways-of-working-mentor-first-1 = Mostrami un lavoro che rifai ogni settimana. Proviamo a farlo insieme con uno strumento che uso io.
starter-ways-of-working-mentor-first-2 = Dimmi quale app eviti, e perché. Ti mostro l’unica cosa per cui vale la pena aprirla.
starter-ways-of-working-mentor-first-3 = Dimmi che cosa vorresti provare da mesi. Facciamo il primo passo nei prossimi venti minuti.
starter-ways-of-working-mentor-first-4 = Mostriamoci la prima schermata del telefono, e raccontiamo la storia di un’icona a testa.
starter-ways-of-working-mentor-first-5 = Raccontami come comincia la tua giornata di lavoro. Io ti racconto la mia, e ci prestiamo un’abitudine.
starter-ways-of-working-mentor-again-1 = Dimmi una cosa che questa settimana ha preso troppo tempo. Cerchiamo un modo per farla in metà.
starter-ways-of-working-mentor-again-2 = Guardiamo il tuo calendario della settimana prossima, e accorciamo insieme una riunione.
starter-ways-of-working-mentor-again-3 = Scegli una cosa al computer che di solito lasci fare ad altri. La facciamo una volta insieme, con calma.
starter-ways-of-working-mentee-first-1 = Che cosa fai ogni giorno senza pensarci, e che io probabilmente non ho mai provato?
starter-ways-of-working-mentee-first-2 = Quale riunione gestiresti in un altro modo, se toccasse a te?
starter-ways-of-working-mentee-first-3 = Che cosa facciamo ancora, qui, che non serve più a nessuno?
starter-ways-of-working-mentee-first-4 = A che ora del giorno lavori meglio, e che cosa tieni per quel momento?
starter-ways-of-working-mentee-first-5 = Mostrami un piccolo trucco tuo che ti semplifica il lavoro.
starter-ways-of-working-mentee-again-1 = Che cosa potrei fare in un altro modo, anche solo per una settimana?
starter-ways-of-working-mentee-again-2 = Che cosa hai scoperto di recente che avresti voluto sapere nel primo mese?
starter-ways-of-working-mentee-again-3 = Chi, qui, ti ha insegnato qualcosa senza accorgersene? Raccontami che cosa.

## Diversi programmi

programme-unnamed = { $format ->
    [individual] Individuale
    [group] Gruppo
   *[other] Caffè
}
of-programme = Programma: *{$name}*
programme-at-home = *{$name}*, di casa in {$channel}
panel-line = *{$name}* · {$state}
button-open = Apri
button-all-programmes = Tutti i programmi
button-add-programme = Aggiungi un programma
button-end-programme = Concludi
add-programme-title = Nuovo programma
add-programme-submit = Aggiungi
programme-added = *{$name}* è pronto, ma non ne fa ancora parte nessuno. A chi partecipa già basta un clic per aggiungersi. I giri partono in automatico dopo le prime {$count} iscrizioni.
end-programme-title = Concludi un programma
end-programme-submit = Concludi
end-programme-about = Da adesso *{$name}* non presenta più nessuno. Il giro aperto finisce qui, e chi partecipa riceve un avviso. Quello che le persone mi hanno detto resta.
programme-is-over = *{$name}* si è concluso. Chi ne fa parte riceve un avviso in orario di lavoro.
programme-ended = Il programma *{$name}* si è concluso, quindi qui non ti presenterò più nessuno. Se avete già fissato un incontro, vedetevi lo stesso. Grazie per aver partecipato!
error-last-programme = È l’unico programma che c’è. Cambialo nelle impostazioni, oppure prima aggiungine un altro.
error-too-many-programmes = I programmi sono già tanti quanti se ne possono scegliere. Prima concludine uno.
error-channel-taken = Questo canale è già la casa di un altro programma.
error-name-taken = Un altro programma si chiama già così. Scegli un nome che li distingua.
error-name-missing = Dai un nome al programma.
settings-name = Nome
settings-name-hint = Si legge quando i programmi sono più di uno.
settings-home = Canale di casa
settings-home-hint = Chi preme il pulsante di un invito in quel canale si iscrive a questo programma. Se aggiungi l’app al canale, chi ci entra da quel momento riceve, una volta sola, un breve messaggio con quel pulsante. Chi è nel canale non viene iscritto in automatico.
settings-weeks-usual = Come di solito per questa tecnica
which-to-join = *A quale programma vuoi iscriverti?* Puoi far parte di più programmi, e non ti chiederò di nuovo quello che mi hai già detto.
programme-line = *{$name}* · {$format} · {$rhythm}
programme-line-unnamed = *{$format}* · {$rhythm}
already-in = Fai già parte del programma *{$name}*.
no-such-programme = Non conosco nessun programma che si chiama “{$name}”.
joined-another = Adesso fai parte del programma *{$name}*. Quello che mi hai detto finora vale anche qui.
which-to-leave = *Da quale programma vuoi uscire?*
button-leave-all = Esci da tutti
not-in = { $count ->
    [1] Non fai parte del programma *{$name}*.
   *[other] Non fai parte di nessuno di questi: *{$name}*.
}
has-ended = Il programma *{$name}* si è concluso: non presenta più nessuno.
not-in-but = Se intendevi un altro programma, ecco di che cosa fai parte.
left-one = Non fai più parte del programma *{$name}*: lì niente più abbinamenti. Il resto continua come prima, e puoi iscriverti di nuovo quando vuoi.
ended-meanwhile = Il programma che hai scelto si è concluso mentre compilavi il modulo, quindi per ora non fai parte di nessuno. Quello che mi hai detto resta: scegline un altro, basta un clic.
standing-in-none = Al momento non fai parte di nessun programma: quello che avevi scelto si è concluso. Puoi sempre chiedere a qualcuno, o iscriverti a un altro programma.
standing-in-one = Fai parte del programma *{$name}*.
standing-in-several = Fai parte di {$count} programmi.
button-join-another = Un altro programma
which-introduction = Al momento hai più di un abbinamento. Quale intendi?
next-round-paused = I giri al momento sono in pausa.
button-pause-programme = Metti in pausa i giri
button-resume-programme = Riprendi i giri
programme-paused = I giri del programma *{$name}* sono in pausa: quello aperto va avanti fino alla fine, e nessun altro parte da solo.
programme-resumed = *{$name}* riprende.
