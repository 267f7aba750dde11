# English. Every text that people read, in the order of the modules that use it.
# A new language is one new file like this one, named after it (de.ftl, pt-BR.ftl).

language-name = English
app-name = Reverse Mentor

## How dates and times are written: patterns of
## https://unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns
## Some regions of a language write them in a way of their own.

date-day = { $region ->
    [US] EEEE, MMMM d
   *[other] EEEE d MMMM
}
date-day-of-year = { $region ->
    [US] EEEE, MMMM d, y
   *[other] EEEE d MMMM y
}
date-moment = { $region ->
    [US] EEEE, MMMM d 'at' h:mm a
   *[other] EEEE d MMMM 'at' HH:mm
}
date-time = { $region ->
    [US] h:mm a
   *[other] HH:mm
}

## What people can type, the word that help shows first

words-menu = menu, start, hi, hello, hey
words-help = help
words-join = join, enroll, enrol, signup
words-leave = leave, quit, stop, unsubscribe
words-pause = pause
words-resume = resume, unpause, return
words-profile = profile, topics
words-status = status
words-ask = ask
words-feedback = feedback, rate
words-rematch = rematch, re-match
words-meeting = times
words-block = block
words-unblock = unblock
words-report = report
words-manager = manager, boss
words-admin = admin, manage
# A yes or a no counts where it is set off, as in “No, he was ill”, and what follows does not
# contradict it; a sentence that says whether they met counts however it goes on
words-yes = yes, yep, yeah, y, we did, met, we have, we have met
words-no = no, nope, we did not manage, we didn’t manage, didn’t manage, we have not managed, we haven’t managed, not yet, not this time, sadly not, unfortunately not, alas not, afraid not, i’m afraid not, i am afraid not, no such luck, we did not, we didn’t, we could not, we couldn’t, could not, couldn’t, we have not, we haven’t, i forgot, i totally forgot, i completely forgot, we forgot, it fell through, fell through, it didn’t happen, it did not happen, never happened, it never happened, didn’t happen, it got cancelled, it was cancelled, we missed each other, we couldn’t make it, no luck, he didn’t show up, she didn’t show up, they didn’t show up, didn’t show up, he never showed up, she never showed up, they never showed up, he never showed, she never showed, no show, a no show, he was a no show, she was a no show
words-met = we met, we have met, we’ve met, already met, we already met, we have already met, we’ve already met
words-not-met = we did not manage to meet, we didn’t manage to meet, didn’t manage to meet, we haven’t managed to meet, we did not meet, i did not meet, i didn’t meet, did not meet, we didn’t meet, didn’t meet, we have not met, we haven’t met, haven’t met, we could not meet, we couldn’t meet, we could not make it, we couldn’t make it, couldn’t make it, we could not find a time, we couldn’t find a time, we could not find a date, we couldn’t find a date, we did not find a time, we didn’t find a time, we did not find a date, we didn’t find a date, we found no time, we found no date, we could not agree on a time, we couldn’t agree on a time, we could not agree on a date, we couldn’t agree on a date, we never found a time, we never found a date, we never met
# What may follow a no as its reason: “fell through because of a meeting”
words-because = because, because of, cause, cos, due to, owing to
words-at-last = after all, in the end, actually, at all
words-contradict-met = no, but we did not, but we didn’t
words-contradict-not-met = yes, actually, on the contrary, it was, it went, we had, we talked, we spoke, great, lovely, really good, very good
words-regret = sorry, unfortunately, sadly, alas, actually, in fact, in the end, after all, my mistake, my bad, i was wrong
words-out-of = out of, of
# Between two numbers, so that neither is the rating: “4 or 5”
words-or = or, to, and
# What leads to a rating and says nothing by itself: “it was 4/5”
words-lead-in = it was, it was a, it is a, it’s a, i give it, i give it a, i would give it, i would give it a, i’d give it, i’d give it a, i rate it, i would rate it, i’d rate it, i would say, i’d say, i say, rating, my rating, mark, a, it should be, it should be a, it should have been, it should have been a, i meant, i meant a, meant, meant a, more, more a, more of a, more like a, rather a, for me, a solid, a strong, a good, a full, a clear, solid, stars, overall, all in all, giving it, giving it a, i’m giving it, i’m giving it a, i give, my rating is, my rating is a, rating is, definitely, definitely a, it deserves, it deserves a, deserves a, maybe a, perhaps a, probably a, surely, surely a, i would give, i’d give, from 1 to 5 i would say, from 1 to 5 i’d say
# Of two ratings, which one is not meant, “a 3, not a 4”; and what a half is called: “4 and a half”
words-instead-of = not, and not, rather than, instead of, than
words-but = but, but rather
words-a = a, an
words-half = and a half, and half, 1/2
# A message that is nothing but these wants no answer but a kind one: thanks, a greeting, and what
# can follow either
words-thanks = thanks, thank you, many thanks, thx, ty, cheers, ok, okay, :+1:, :thumbsup:, :pray:, ah ok, oh ok, ok got it, got it, understood, noted, will do, alright, all right, no worries, np
words-greeting = hello, hi, hey, good morning, morning, good afternoon, good evening, yo, hiya, howdy, heya, hi there, hey there, hello there, evening
words-how-are-you = how are you, how are you doing, how is it going, how’s it going, how’s life, how are things, what’s up
# Who asks what this is, and nothing besides
words-what-is-this = what is this, what’s this, what is it, what is that, what is this about, what’s this about, what is this thing, what is this all about, what is this for, what’s this for, how does this work, how does it work, how do you work, how does this thing work, how does the programme work, how does the program work, who are you, what are you, what do you do, what can you do, what does this do, what does it do, what do i do, what do i do here, what should i do, what is reverse mentor, what is reverse mentoring, what’s reverse mentoring, how does reverse mentor work, how does reverse mentoring work, how do i use this, how do i start, what can i do here, why are you messaging me, why are you writing to me, why do you write to me, who gave you my name, how did you get my name, why am i getting this, why am i getting these messages, who is this, who’s this, what do you want, what’s this thing, what is this app, what’s this app, what is this bot, what’s this bot, what even is this, who are you people, so what is this, what’s in it for me, what do i get out of it, what do i get out of this
words-after-thanks = so much, very much, a lot, a million, again, for this, for that, and, for everything, for all, for your help, all, everybody, everyone, to all, there, team, mentor, reverse mentor, great, perfect, good, fine, cool, super, got it, understood, will do
# Who says with a word or an emoji how good something was: an answer where one is awaited, though it
# looks like a command or like thanks
words-verdict = top, tops, helpful, :+1:, :thumbsup:, :skin-tone-2:, :skin-tone-3:, :skin-tone-4:, :skin-tone-5:, :skin-tone-6:
# After a command these change nothing: “pause for a while, please”
words-polite = please, pls, plz, now, right now, immediately, me, thanks, thank you, sorry, hello, hi, hey, no, ok, for now, a bit, a while, for a bit, for a while
# Who wants to stop: “I want to” and what ends it, “I don’t want to” and what goes on, or another
# sentence that says so; then what belongs to it: “I want to leave the programme”
words-want = i want, i want to, i would like to, i’d like to, i wish to, i need to, let me, can i, may i, how do i, how can i
words-leaving = leave, quit, stop, out, get out, go, opt out, drop out, withdraw, unsubscribe, be removed
words-joining = join, enrol, enroll, sign up, take part, be part
words-do-not-want = i do not want, i do not want to, i don’t want, i don’t want to, i no longer want, i no longer want to, i do not wish to, i don’t wish to
words-going-on = this, it, any of this, continue, go on, carry on, take part, participate, be part of, do, join
words-wish-to-leave = i quit, i’m out, i am out, i’m dropping out, i am dropping out, i won’t take part, i will not take part, i’m leaving, i am leaving, i’m quitting, i am quitting, leave me alone, stop sending, stop sending me, stop writing, stop writing to, stop messaging, opt out, get me out, take me out, sign me out, sign me off, remove me, unsubscribe me, unjoin, unenroll, unenrol, take me off the list, take me off this list, take me off your list, remove me from this list, remove me from your list, take my name off, take me off, remove me from the list, not interested anymore, not interested any more, i’m not interested anymore, i’m not interested any more, i am not interested anymore, no longer interested, enough for now, don’t write to me anymore, don’t write to me any more, stop writing to me
# What joins two clauses of a sentence: “I’m scared and I want to leave”
words-joining-clauses = and, but, so, because, then, since, cause, cos
# An article that may have run into the first word of a name, and words around a name
words-elided = the
words-around-name = the, my, our, a, from, of, in, out, being, part, programme, program
words-no-name = using, looking, searching, search, time, job, doing, working, talking, reading, here, there, early, late, today, tomorrow, home, work, bothering, asking, sending, writing, messaging, me, us, you, them, it, this, that, now, alone, everything, all, again, is, was
words-of-it = this, it, here, in the program, in the programme, in this program, in this programme, of here, with this, from this, of this, program, programme, the program, the programme, this program, this programme, from the program, from the programme, of the program, of the programme, mentoring, reverse mentoring, taking part, participating, messages, the messages, these messages, your messages, anymore, any more, any longer
# Who asks for somebody else, and says nothing besides
words-rematch-me = re-match me, rematch me, match me again, somebody else, someone else, another person, another partner, i would like somebody else, i’d like somebody else, i would like someone else, i’d like someone else, i want somebody else, i want someone else, i want another person, can i have somebody else, can i have someone else, pair me with somebody else, pair me with someone else
# Who is back from a pause, and says nothing besides
words-back = i’m back, i am back, i’m back again, i am back again, back again, i’ve returned, i have returned, i’m back from holiday, i’m back from my holiday, i’m back from my holidays, i’m back from vacation, i’m back from leave, i’m available again, i am available again, let me back in, wake me up, i’m back early, i am back early, back early, i’m back earlier, i’m back sooner, i came back early, enough pause, enough of the pause, no more pause, end my break, end my pause, end the pause, end the break, stop my pause, stop the pause, cancel the pause, cancel my pause, cancel my break, remove the pause, lift the pause, take me off pause, i’m not paused anymore, unpause me
# Who is paused, and wants to be for longer (with what stands for it, after “=”, as in “another month” and
# “a month”) or until another day; who is back, and who may want to be, because what it was for is over
words-pause-longer = another week=a week, another month=a month, another day=a day, another=, one more=one, a further=a, more=, longer=, extra=, additional=, further=, extend it by=, extend it for=, extend by=, extend=, prolong=, lengthen=, make it longer by=, keep me=, add=
words-pause-until = start again=, let’s start again=, starting again=, restart=, let’s restart=, resume=, let’s resume=, start over=, shorten it=, shorten it to=, bring it forward=, bring it forward to=, not before=from, not until=from, starting in=from
words-returned = back at work/home, back in the office, back here/already/now/today, i’m here again, working again, returned/returning to work, started/start working again
words-well-again = i’m … better, i am … better, feel/feeling/doing/much/all … better, recovered, i’m … well/fine/healthy again, i am … well/fine/healthy again, on the mend, out of hospital, fever … gone, didn’t … want/mean/need … pause/break, paused … by mistake/accident, want/like … come/be/start … back/again, can i … come/be/start … back/again
# Who has no time this week, or this round, and says nothing besides
words-no-time = can’t this week, cannot this week, i can’t this week, i cannot this week, not this week, this week i can’t, this week i cannot, can’t make it this week, i can’t make it this week, cannot make it this week, i cannot make it this week, no time this week, i have no time this week, i don’t have time this week, this week doesn’t work, this week does not work, this week doesn’t suit me, this week does not suit me, can’t this round, cannot this round, i can’t this round, i cannot this round, not this round, this round i can’t, this round i cannot, can’t make it this round, i can’t make it this round, no time this round, i have no time this round, i can’t this time, i cannot this time, i can’t make it this time
# Who pauses, and meets all the same
words-still-meet = we’ll still meet, we will still meet, we still meet, we’re still meeting, we are still meeting, i still want to meet, i’d still like to meet, i would still like to meet, i’ll still meet them, i can still meet, we can still meet, we’ll meet anyway, we meet anyway, we’ll meet all the same, keep the meeting, keep our meeting
# “Would you like to meet all the same?” What is to be done, in words that are heard as an answer to
# this question only; “can/may” is one word or the other
words-meet-keep = still meeting/on, it’s still on, we’re on, we’re still on, we are still on, i’ll/will come, i’ll be there, i will be there, i can, i/we can/could/will still meet/talk, i/we can/will/could/still meet, i/we can/will/could still/surely make it, i/we can/will make it, i’ll/we’ll make it, we/i meet, we’ll/i’ll/i’d meet/see/talk, we’ll/i’ll/i’d/we’d still meet/see, we will meet/see, i will see, let’s/lets meet/talk, let us meet, let’s still meet, still meet, i’m/we’re meeting/seeing, i’m/we’re still meeting/seeing, see you/him/her/them, meet him/her/them, i/we want/wish to meet/see, i/we do want to meet, i’d/we’d like/love to meet/see, i/we would like/love to meet/see, i’d still like/love to meet/see, would like/love to meet, would still like/love to meet, like/love to meet, happy/glad to meet, don’t cancel, do not cancel, don’t call it/anything off, do not call it/anything off, don’t cancel the/our/my meeting/introduction, don’t tell him/her/them, keep it, keep it on/going, keep it as is/planned, keep it as it is, keep the/our/my meeting/introduction/appointment/coffee, leave it as is/planned, leave it as it is, leave it on, as planned, meeting goes ahead, the meeting stays, go ahead with it, go ahead with the/our meeting, count me in, i’m in, i’ll/we’ll find the/a time, i’ll/we’ll manage, i’m/am still up for it, i am still up for it, still up for it, up for it, we have a date, we already have a date, we’ve already a date, i’ll/will still go/come, i/we will still be there, we’ll still have our/the coffee/chat/talk/meeting, keep the/our/my chat/talk, no need to cancel/worry, no need to tell him/her/them, let’s keep it, i’d like to keep it, i want to keep it, i/we still will, that would be great/nice/lovely/good, that’d be great/nice/lovely/good, i’m looking forward, looking forward
words-meet-call-off = cancel, you can/could/may cancel, go ahead and cancel, cancel the/our/my meeting/introduction/coffee/chat, cancel this/that one, call it/this off, you can call it off, call off, call off the/our meeting, i/we can’t/cannot/cant, i can not, can’t/cannot, i/we can’t/cannot/won’t make/do it/this, can’t/cannot/won’t make/do it/this, can’t/cannot/won’t meet, i/we can’t/cannot/won’t meet, i/we won’t, i/we won’t be able, i will not be able, i/we won’t be there, won’t be able/there, i’m/am not able, i am not able, not able, unable, i don’t have time, i do not have time, i have no time, no time, tell him/her/them, you can tell him/her/them, tell him/her/them no/sorry, tell him/her/them i’m sorry, tell him/her/them i can’t/cannot/won’t, tell him/her/them i can’t/won’t make it, tell him/her/them that i can’t/cannot/won’t, let him/her/them know, you can let him/her/them know, let him/her/them know i can’t/cannot, let him/her/them know that i can’t/cannot, let him/her/them know i can’t make it, say i can’t/cannot, say that i can’t/cannot, skip, skip it/this, skip this one, let’s skip, let’s not, drop it, postpone it, put it off, i don’t want, i do not want, i don’t want to meet, i do not want to meet, i wouldn’t like to meet, i’d rather/prefer not meet, i’d prefer not to meet, i would rather not meet, i would prefer not to meet, rather not meet, prefer not to meet, i’d/would rather cancel, i need/have/want/wish to cancel, i must cancel, i’d like to cancel, i would like to cancel, not possible, it’s/is not possible, it won’t be possible, that won’t be possible, i won’t have time, better cancel, better to cancel, i’d prefer to cancel, it won’t work, that won’t work, it doesn’t/won’t work for me, this doesn’t work for me, i’ll pass, i’ll have to pass/cancel/skip, i’d rather skip
words-meet-yes = yes, yep, yeah, yea, ya, yup, yess, yesss, y, aye, sure, sure thing, for sure, of course, ofc, certainly, absolutely, definitely, gladly, with pleasure, my pleasure, happy/glad to, i’m happy/glad to, i am happy/glad to, i’d be happy/glad to, i would be happy/glad to, still happy to, i’d like/love to, i would like/love to, like/love to, i’d still like/love to, i would still like/love to, i’d like/love that, i would like/love that, i/we would, i/we do, i/we will, why not, i/we want to, i think so, i’d say so, i hope so, please do, let’s do it/that
words-meet-no = no, nope, nah, naw, n, not really, rather/better/preferably not, i’d rather/better/prefer not, i would rather/prefer not, i don’t think so, i do not think so, i think not, i’d prefer not to, i would prefer not to, prefer not, prefer not to, i wouldn’t, i would not, i don’t, not this time/week/round, i’m afraid not, i am afraid not, afraid/sadly/unfortunately not, not for me, :-1:, :thumbsdown:, next/another time, some other time, maybe/perhaps next/another time, not interested, i’m not interested, i’d rather wait
# What may stand around it, and says nothing
words-meet-around = please, pls, pleease, him, her, them, me, with, meet, meeting, see, seeing, to, all the same, anyway, anyways, still, nevertheless, regardless, it, this, that, then, so, and, well, oh, ah, hmm, hm, um, just, really, actually, indeed, much, too, also, instead, despite the/my pause, even so, before i go/leave, before my holiday/holidays/pause/leave, during my pause, the/our/my meeting, so/very much, a lot, if possible, if that’s ok/okay/fine/possible, for me, for now, this week/time/round/one, for asking, great, nice, lovely, thanks, thank you, many thanks, thx, ty, cheers, ok, okay, alright, before christmas/easter/then
words-meet-when = on, at, in, next, week, noon, lunch, lunchtime, coffee, for a coffee, morning, afternoon, evening, in the morning/afternoon/evening, soon, later, monday, tuesday, wednesday, thursday, friday, mon, tue, wed, thu, fri, there, as agreed, no problem, don’t worry, all good
# What a no may say besides
words-meet-because = i’m/am away, i am away, away, i’m away then, i’m/am on holiday/holidays/vacation/leave, i am on holiday/holidays/vacation/leave, on holiday/holidays/vacation/leave, i’m/am travelling, i am travelling, i’m/am busy, i am busy, too busy, i’m too busy, i’m not here/there, i won’t be here/there, i need a break/rest/pause, i need some rest, i’m paused, i’m taking a break
# What a message begins with that is about something that was not right: never taken for feedback
words-not-right = something was not right, something wasn’t right, something is not right, something isn’t right, something was wrong, something is wrong, it was not right, it wasn’t right, i felt uncomfortable, i feel uncomfortable, he made me uncomfortable, she made me uncomfortable, they made me uncomfortable, he made me feel uncomfortable, she made me feel uncomfortable, they made me feel uncomfortable, i felt uneasy, i feel uneasy, i do not feel safe, i don’t feel safe, i did not feel safe, i didn’t feel safe, i want to report something, i would like to report something, i’d like to report something
# What a message begins with that says whom somebody wants to avoid: never taken for feedback either
words-avoid = never pair me with, never match me with, never pair me up with, do not pair me with, don’t pair me with, do not match me with, don’t match me with, don’t want to meet, i would rather not meet, i would prefer not to meet, i’d prefer not to meet, prefer not to meet, stop matching me with, stop pairing me with, i’d rather not meet, i do not want to meet, i don’t want to meet, never introduce me to, do not introduce me to, don’t introduce me to, i don’t want to see, i do not want to see, i never want to see, i don’t want to talk to
# “Enough”, which may be meant for something else than the programme: nobody is gone by it
words-stop = stop, unsubscribe
# What a message says at heart, wherever in it: words in this order. “can/may” is one or the other,
# “stupid*” has any ending, “…” stands for up to five words, and “?” at the end for a question. What
# denies it before or within it, and what tells of what was, so that it is an answer
words-denying = not, never, no longer, hardly, isn’t, aren’t, don’t, doesn’t, didn’t, wasn’t, weren’t
words-telling = was, were, went, talked, spoke, discussed, told, agreed, taught, learned, learnt, showed, explained, gave, thought, i had, we had, chat*, listened, helped me, shared, we got on, got along, clicked, we ran, in common, did all the talking, swapped, found out, turns out, asked … questions
# Who speaks of themselves and of now: an answer only if they say so
words-of-now = after the holidays, next week, tomorrow, i’m, i am, i don’t think/know/want/understand/see/get, i do not think/know/want/understand/see/get, i can’t, i cannot, i need, i feel, what if, no idea, not sure, i have no, i have to, i must, i should
# What is said of a meeting that is still to come: no time for it, the day of it, and that they tell
# later; “=” is all that is said. Of what says how it was, too, it is none
words-verdict-within = good, great, lovely, nice, useful, helpful, interesting, fun, brilliant, amazing, awesome, excellent, wonderful, fantastic, perfect, inspiring, boring, bad, terrible, awful, disaster, waste, useless, dull, loved, enjoyed, liked, best, worst, cool, super, kind, funny, insight*, approachable, honest, pleasant, easy, deep, warm, patient, sweet, smart, clever, sharp, chatty, quiet, awkward, weird, strange, stimulating, recommend, worth, can’t wait, so-so, meh, wow, cold, relaxed, natural, refreshing, memorable, valuable, energi*, eye-opening, eye opener, opened my eyes, sceptical, surprising*, better, worse, too much, too little, nothing new, laugh*, ideas, tips, insights, hilarious, lively, thoughtful, humble, passionate, energetic, knowledgeable, know how, know more, understand better, expected, snooze*, bored, motivat*, down to earth, formal, nothing special, again please, do again, inspired, worth it, worthwhile, time well spent, pleasure, informative, instructive, productive, eye-opener, delight*, engaging, enriching, thought-provoking, friendly, practical, concrete, clear, welcoming, flowed, by far, fine, pointers, ten out of ten, not much
words-aside-no-time = no time, not/don’t/haven’t/won’t/dont … time, don’t/haven’t/dont … minute/moment, too/so/really/super/very/extremely/mega/crazy busy, swamped, snowed under, flat out, slammed, drowning in, up to my … in, week/weeks/month/day/diary … crazy/hectic/mad/insane/nuts/impossible/packed, crazy/hectic/mad/insane/nuts/busy week/month/day/time, too/so much on/to/going/work, can’t/cannot/won’t/cant/wont make it/this/that, can’t/cannot/won’t/cant do/meet/see/come … today/tomorrow/week/month/monday/tuesday/wednesday/thursday/friday/saturday/sunday, work/something/thing … come/came up, =i can’t, =i cannot, =can’t, =cant, =i’m busy, =i am busy, =busy, =too busy, not/won’t … happen, can’t/cannot/won’t … today/tomorrow, cannot today, i’ll/i have to skip, not going to … make/manage, something … urgent, on deadline, deadline/deadlines, too much on … plate, =skip, =cancel, =please cancel, =cancel please, =cancel it/this, =cancel/skip the/our/my/this/this … meeting/coffee/appointment/call/chat/introduction/one, =i/we want/need/have/like … cancel the/our/my/this meeting/coffee/appointment/call, =we/i give up, =let’s give up
words-aside-later = i’ll/ill/will/i’m … tell/let/write/report/answer/reply/say … later/know/back/then/after/afterwards/soon/tomorrow/you, tell/let/write you … later/know/after/afterwards/tomorrow/soon, get back to you, ask me … later/again/tomorrow/after/next, =later, =soon, =not now, =in a bit, =in a moment, =wait, =one moment, =give me … minute/moment/minutes/hour, keep you posted, ask/call/ping/message me in/on/at … hour/hours/bit/minute/minutes/while/week/days/monday/tuesday/wednesday/thursday/friday/lunch, call/ring me back
words-aside-relay = i’m/im/am/we’re/be running/a … late, i’ll/ill/i/will be … late, =running late, minutes late, can/could/please/pls tell/inform/warn/message/text him/her/them i’m/i/i’ll/that/we/to/about, =tell/inform/warn him/her/them i’m/i/i’ll/that/we/to … *, let him/her/them know, can/could/please you … tell/inform/warn/message/text/remind him/her/them i’m/i/i’ll/that/we/to/about, pass this/that/it on, pass on to him/her/them, give him/her/them … message
words-aside-proposed = how/what about … monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/today/morning/afternoon/evening/lunch/noon/1/2/3/4/5/6/7/8/9/10/11/12, would/does/do/is/are/could/can/shall … monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/today … work/ok/okay/good/suit/free/fine/possible/meet/do?, let’s do/say/make/meet monday/tuesday/wednesday/thursday/friday/tomorrow, is/are he/she/they/you free/available … monday/tuesday/wednesday/thursday/friday/tomorrow/today?, only in the evening/evenings/morning/mornings/afternoon/afternoons, only on mondays/tuesdays/wednesdays/thursdays/fridays, only evenings/mornings/afternoons/mondays/tuesdays/wednesdays/thursdays/fridays, only after/before 1/2/3/4/5/6/7/8/9/10/11/12/17/18/19/20, =never on mondays/tuesdays/wednesdays/thursdays/fridays
words-aside-agreed = we’re/we/i’m/i/he’s/she’s … meeting/seeing/talking/speaking/calling/having/meet/see/catching … tomorrow/today/tonight/later/soon/next/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday, we’ll/i’ll/we … will/going/gonna … meet/see/talk/speak/call/catch, we’ll/i’ll … meet/see/talk/speak/call/catch, see/call/talk/speak/meet you … tomorrow/soon/then/later/next/monday/tuesday/wednesday/thursday/friday/saturday/sunday, see you, grabbing/having/getting/grab/lunch/coffee/call/chat … tomorrow/later/monday/tuesday/wednesday/thursday/friday/saturday/sunday, will … talk/meet/speak/see/catch, agreed/set/booked/scheduled/planned/arranged/fixed … tomorrow/next/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday, it’s/is/are/meeting/coffee/call on/at monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow, monday/tuesday/wednesday/thursday/friday/saturday/sunday at/morning/afternoon/evening/works/lunch/lunchtime/noon, tomorrow at/morning/afternoon/evening, could/can/shall/how/what … monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow?, next monday/tuesday/wednesday/thursday/friday/saturday/sunday, haven’t/not … yet … monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/soon/next, moved/postponed/pushed/rescheduled … to/till/until, putting it off, put it off, be in touch, moved it, calling/seeing/meeting/texting/ringing/emailing him/her/them … monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/later/next, moved/postponed/rescheduled … meeting/coffee/call/chat, it’s monday/tuesday/wednesday/thursday/friday now, =were grabbing/getting/having/meeting … tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday, today/tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/meeting/call at, =at 1/2/3/4/5/6/7/8/9/10/11/12, until/till 1/2/3/4/5/6/7/8/9/10/11/12, meeting/seeing/calling him/her/them … at
# Who did not mean to write or to press something
words-aside-mistake = wrong button/chat/channel/person/message/conversation, pressed/clicked/hit/sent … by mistake/accident, by mistake, by accident, my mistake, delete/remove/undo/cancel/ignore/forget … i/my/that/it/this … wrote/said/sent/message/answer/rating, delete/undo/cancel/ignore that/it/this, =delete, =undo, =ignore, didn’t mean … send/write/press/click/say, i meant to … say/write/press/click/send, =oops, i meant 1/2/3/4/5, wasn’t meant for you, not meant for you, how do i undo/delete?, wrong rating/answer/number/score, =test, =test test, =testing, a test, clicked/pressed … but … true/met, clicked/pressed … but … not true, wasn’t/isn’t/not an answer, change 1/2/3/4/5 to, take that/it off/away/back/down, take off what, didn’t want/mean to pause
# Who lets something be, in words with which others leave the programme
words-aside-never-mind = never mind, nevermind, =leave it, =forget it, =that’s enough, =that is enough, that’s enough for today/now, enough for today, =ok that’s enough, stop for today/tonight, stop there/here, leave it/that/this … i’ll/ill/we’ll/to/with/for/until, leave/leaving the office/building/room, leaving work/home
words-the-programme = programme, program, mentoring, taking part
# Who asks us, or wonders, with a question mark or without
words-asking = who/why/where are/is/gave/can/do/does/did/am you/i/this/it/my/we, why … you/i, how do/can/does/did i/you/we/it/this, how many/much/long/often, what do/should/can/is/are/does/if i/we/you/this/it/that/he/she/they, can/could/may/do/does/am/should/will/shall/must i, can/could/do/are/will/would you, is/are/does this/there/it, when do/does/is/will/am/can i/we/it/he/she/they/you/the, i wonder, just wondering, i was wondering
# The present, in which nobody tells how a meeting was unless they say how good it was; and the past
words-present = i’m, am, is, isn’t, are, aren’t, he’s, she’s, it’s, they’re, you, your, do, does, don’t, doesn’t, can, can’t, cannot, could, will, won’t, i’ll, would, i’d, should, must, may, might, need, needs, want, wants, wanna, gotta, gonna, have to, has, hasn’t, haven’t, i have, i’ve, he has, she has, we have, keep, keeps, know, think, hope, guess, feel, feels, says, waiting, today, tomorrow, yet, soon, maybe, perhaps, later, still, this week, next week, please, sorry, lets, let’s, dunno, not now, why, how come, later
words-past = *ed, was, were, wasn’t, weren’t, did, didn’t, had, hadn’t, went, got, made, gave, came, said, told, took, found, felt, knew, thought, brought, taught, learnt, spoke, saw, met, left, let, put, ran, sat, heard, kept, led, built, became, began, wrote, understood, spent, flew, lost, won, could have, been
# Who speaks of themselves: an answer only if they say how it was
words-of-me = my, mine, i/i’ve/i’d lost/had/was/got/went/did/said/felt/forgot/left/broke/missed/hurt, lost my
# What people write in haste, and in full
words-in-haste = u=you, ur=your, pls=please, plz=please, thx=thanks, msg=message, tmrw=tomorrow, tmr=tomorrow, tomorow=tomorrow, tommorow=tomorrow, mtg=meeting, w=with, bc=because, cuz=because, idk=don’t know, r=are
# Who asks when they are introduced next or meet again, with whom they are, or whether they are paused
words-where-i-stand = when/whens … next/new/another round/one/meeting/introduction/match/pairing/partner/person/coffee/time/session/turn?, when … start/starts/begin/begins/meet/introduced/matched/paired/hear … someone/somebody/again/next/new?, when … start/starts/begin/begins/introduced/matched/paired?, =when next?, =next round?, =next one?, next round when?, when … my turn?, how long until … next/round?, what day … next/round?, who am i/we with/meeting/paired/matched/talking?, who am i supposed/meant to … talk/meet/speak/see?, who … is/was my partner/mentor/mentee/match?, can’t/don’t remember … who … talk/talking/meet/meeting/with/speak/supposed, am i … paused/taken/still/in/active/enrolled?, when am i … back?, when do/does i/my … come/pause … back/end/over?, why … matched/paired/introduced/partner?, left out?, missed the round, what time is it/the/our/my?, why wasn’t/haven’t/isn’t/didn’t/am i/we/anyone … matched/paired/introduced/get/partner?, when do/will you try … again?, next time … in/definitely/sure?, how long … left/paused?, how long … left of … pause/break, when do i find out … with/who?, what happens now/next?, =now what?, who did i … end up with?, any news/update/updates … question/request/ask?, news on/about my question/request, have you … found … somebody/someone/anybody/anyone?, did you find … somebody/someone/anybody/anyone?, found … somebody/someone/anybody/anyone yet?, what about my question/request?, hows/how’s/is … my question/request/search?, status of my question/request?, still looking/searching?, where is my question/request?, has anybody/anyone/somebody/someone … said yes?
# Who asks who it is that they were introduced to
words-who-that-is = =who is *?, =who’s *?, =who is * *?, =who’s * *?, who’s my partner/mentor/mentee/match?, =who is this/that person/colleague/guy/woman/man/one?, tell me … about him/her/them/person, who did you introduce/match/pair … to/with?, what … know about him/her/them/person?, what does he/she do?, what is his/her job/role?
# Two who find no time, or want to know when they meet
words-who-moderates = moderat*?, don’t/not/can’t want/like/have … moderat*, can’t/cannot moderate, rather not moderate, =who moderates, =who is … moderator, =am i … moderator/moderating, what … moderator do/does
words-end-series = want/wanna/like/wish/prefer/lets/can/could/may/shall/should/need/better … end/stop/finish/quit/close/interrupt/conclude/drop … series/meetings/him/her/them/mentor/mentee/partner/group, want/wanna/like/wish/can/could/may/need … leave/quit/drop … group/series, =i/id/i’d … want/like … end/stop/finish/close … early/earlier/here/sooner/it, =can/could/shall/lets … end/stop/finish/close … early/earlier/here/sooner/it, don’t/not/longer want/wish/like … continue/proceed/go/carry/keep/meet/see … with/him/her/them/meetings/series/mentor/mentee, want/wanna/like/prefer/have/need … different/another/new/other mentor/mentee/partner/group, want/wanna/like/can/could/may/need … change/switch/swap … mentor/mentee/partner/group, group/series/mentor/mentee isn’t/not for me, group/series is not for me, take/get/remove me out of … group/series/meetings, take/get/remove me from … group/series/meetings, i’m/am leaving … group/series, enough … meetings, no more meetings
words-next-time = next/our/following meeting/time/date/session/one/appointment, meet/meeting/see/seeing again
words-to-try = to try, one thing to try, my thing to try, thing to try, a thing to try, until next time i’ll try, next time i’ll try, and to try, and one thing to try
words-i-will-try = i’ll try, i will try, i want to try, i’d like to try, i would like to try, and i’ll try, and i will try, i’m going to try
words-no-date = different/other time zones, always/constantly … travelling/traveling/away/busy, neither of us … free/available, never … free at the same time, no way to meet/see, can’t/cannot/don’t/not/haven’t/couldn’t/unable/hard/difficult/impossible/struggling/tricky … find/agree/finding/fix/set … date/dates/time/times/slot/slots/day/moment, calendar*/diary/diaries/schedule*/agenda*/timetable*/hours/times … don’t/doesn’t/never/can’t/not … match*/fit*/work*/overlap*/align*/meet*/agree*, finding/find … date/time/slot/day … hard/difficult/impossible/nightmare, no/neither time/date/day/slot/hour/moment … work*/suit*/fit*/good, calendar/calendars/diary/diaries/schedule/schedules/agenda/week … full/packed/booked, can/could/shall … find/fix/agree … time/date/slot/day?, no common/shared/free time/times/slot/slots/date/day, when do/can/shall/should/could/will/would/are/is we/i/they/he/she/it/us/our … meet/meeting/see/talk/meet-up?, what time … meet?, when is/are my/our/the meeting/coffee/appointment?, have/had/did we/you … agree/agreed/decide/decided/settle/settled/set/fix/fixed/book/booked … time/date/day/when?, what/which time/day/date … agree/agreed/decide/decided/settle/settled/set/fix/fixed/book/booked/said/say?, what/which time/day/date is/was … meeting/coffee/appointment/call?, when … agree/agreed/decide/decided … meet?, pick/choose/suggest/propose … time/date/day/slot for us/me, you/just pick/choose … time/date/day/slot, send … invite/invitation/calendar, no date/time/day yet, not … fixed/set/agreed/scheduled/booked/arranged … yet, haven’t … fixed/set/agreed/scheduled/booked/arranged … yet
# Who was hurt, or is not at ease with somebody, wherever they say it
words-hurt = frightened/scared me, comment/comments/commented/commenting … my looks/body/appearance, scared/afraid/frightened/terrified of him/her/them, creeps/creeped/freaks me out, touched/grabbed my, shouted/yelled/screamed/swore at me, threatened/touched/groped me, interrupting/interrupted/belittling/belittled … me, made/makes/make me feel stupid/small/bad/dumb/uncomfortable/ignorant/inferior/humiliated/ashamed/useless/awful/terrible/old/unwelcome, made/makes me uncomfortable/uneasy/cry, i/me … feel/felt/feeling … uncomfortable/uneasy/unsafe/humiliated/insulted/offended/belittled/harassed, i … don’t/not/didn’t feel/felt … comfortable, i don’t/didn’t feel … comfortable/safe/ease/welcome, i’m … uncomfortable/uneasy, i am … uncomfortable/uneasy, not … comfortable with him/her/them, insulted/humiliated/harassed/offended/belittled/mocked/bullied me, he/she/they/it/that/partner/mentor/mentee … was/is/are/were … rude/inappropriate/offensive/aggressive/disrespectful/sexist/racist/arrogant, it/that/meeting … was/were … embarrassing/humiliating/creepy, laughed/laughing at me, made/making/makes fun of me, looked down on me, whom/who … talk/speak/tell/turn/contact/ask/write … if … problem/wrong/trouble/uncomfortable/complaint?, problem/wrong/trouble/uncomfortable/complaint … who/whom … talk/speak/tell/turn/contact/ask/write?, whom/who can/do/should i talk/speak/complain/turn … to?, snapped/yelling/shouting/rude to/at me, snapped at me, too/way/so personal, asked me out, hit/hits/hitting on me, flirted/flirts/flirting with, called me … sweetheart/honey/darling/babe/girl/boy/sweetie/love/stupid/idiot, asked/asks … how old i/am, keeps/kept … messaging/texting/calling/asking/touching/staring/looking … me, messages/texts/calls/writes me at … night, joke/jokes/joking/comment/comments/remark/remarks … about women/men/gays/foreigners/my/immigrants/blacks/muslims/jews/disabled/age, don’t/not … want to be alone with, alone with him/her/them, don’t/not trust him/her/them, he’s/she’s/they’re/is … creepy/racist/sexist/rude/mean/aggressive/inappropriate/homophobic/bully, bullied/bullying me, put me down, made a pass at, something … in private/privately/confidential?, tell you … private/privately/confidence, i feel … unsafe/threatened/judged/used, pressured/pressuring me, asked … for … photo/number/address, stared/staring/looking at my/me, inviting/invited/invites me to … home/dinner/drink/drinks/place, treated/treat/treats like, hurt me, hurt my feelings, brushed/held/stroked/squeezed my, talks/talked/talking down to me, texts/messages/calls/texting/messaging … sunday/sundays/weekend/weekends/night/nights/evening/evenings/midnight, raised/raises/raising his/her/their voice, young/younger/old/older/junior/women/girls/interns/millennials/boomers/immigrants/foreigners … are/is … lazy/entitled/stupid/useless/slow/spoiled/spoilt/incapable/emotional/ignorant/difficult, said/says/told/thinks … women/girls/old/older/young/interns/immigrants/foreigners … belong/belongs/can’t/cannot/don’t/shouldn’t/never, didn’t/wouldn’t/doesn’t/never/not/won’t let/lets/letting me speak/talk/finish/answer/say, couldn’t get a word in, never got a word in, treated/treats/treat me like … servant/child/kid/intern/idiot/secretary/nobody/nothing/dirt/assistant/fool/rubbish, asked/asks … if/whether … boyfriend/girlfriend/married/single/pregnant/dating/relationship/gay, joke/jokes/comment/comments/remark/remarks … hurt/hurts/stung/offended/offensive/upset/bothered/bothers, something/thing/things he/she/they said/did … bothered/hurt/upset/stung/offended, what he/she/they said/did … bothered/hurt/upset/stung/offended, bothered/upset me, i/me feel/felt like … nothing/nobody/joke/idiot/burden/fool/rubbish/outsider/servant, i feel/felt … watched/invisible/worthless, doesn’t/not/no … time for … interns/juniors/kids/newbies/youngsters/people, sends/sending/sent me … weird/creepy/strange/inappropriate/explicit/dirty/rude messages/texts/photos/pictures/stuff/things, called me … snowflake/boomer/dinosaur/diva/old/lazy/useless/naive/slow, told/said/says … i’m/i/me … too old/young, scares/frightens/terrifies me, took/taking/takes the piss/mickey, talked/talks/talking over me, cut/cuts/cutting me off, shut me down/up, rolled/rolls his/her/their eyes, mansplain*, made/makes/make me feel like … nothing/nobody/joke/idiot/burden/fool/rubbish/outsider/servant/child/kid/dirt, i was/got/am/been/being … harassed/bullied/insulted/humiliated/groped/assaulted/mocked/belittled/threatened, treated/treats me … badly/horribly/poorly/terribly/unfairly/awfully
# Who fears to have said something wrong
words-worry-said-wrong = i … said/did/wrote/asked/made … stupid/wrong/silly/dumb/awkward/nonsense/rubbish/fool/mistake/gaffe, i … embarrassed/ridiculed myself, made a fool of myself, i put my foot in it
# What somebody is uneasy about, or asks because they are; and whom they block: never an answer
words-worry-told-on = he/she/they/he’ll/she’ll/they’ll/hell/shell/will/would/could/partner/mentor/mentee … tell/tells/told/telling/report/reports/reported/repeat/repeats/say/says/said/complain/complains/complained/gossip/snitch/mention/mentions … my/our boss/manager/supervisor/lead/director/head/hr/bosses/managers, he/she/they/he’ll/she’ll/they’ll/will/would/could … tell/tells/told/report/reports/complain/snitch … hr/everyone/everybody, scared/afraid/worried/fear … my/our boss/manager/supervisor/lead/director/head/hr … know/knows/find/finds/hear/hears/learn/learns/told, gets/get/got back to my boss/manager/lead/team, behind my back, what if he/she/they … ask/asks/asked … my/our boss/manager/supervisor/lead/director/head/team/colleagues?
words-worry-who-answered = who … not/hasn’t/haven’t/didn’t … answered/answer/replied/reply/responded/voted/rated?, =who answered?, =who has answered?, =who replied?, =who rated?, who … complained?, what did … rate?, what/which rating/ratings/mark/marks/score/stars did/has … give/given/gave/leave?, want/like/need to see the/all/their/his/her/everyone’s … ratings/marks/scores/answers/feedback
words-worry-same-line = he/she/this/that/partner/mentor/mentee is/was my/our boss/manager/supervisor/lead/director, he’s/she’s/that’s my/our … boss/manager/supervisor/lead, =my boss/manager, is my … boss/manager/supervisor, he/she/partner/mentor/mentee … boss of my boss/manager, my boss’s/bosses/boss/manager’s/managers/manager boss/manager/director, he’s/she’s/is … boss of my boss/manager, i report to him/her/them, i work for him/her, reports to me, he/she works for me, i’m/i am his/her/their boss/manager, not/don’t … me/put with my boss/manager, don’t want … meet/with/get my boss/manager
words-worry-left-out = who/whom … blocked/rejected/refused/avoided/avoids/left me?, why … nobody/noone for me?, why … no one for me?, nobody/noone … for me?, no one … for me?, nobody/noone wants/wanted/picks/picked/chose/likes me, no one wants/wanted/picks/picked/chose/likes me, did i do … something/anything … wrong/bad?, is it/this my fault/me?, my fault?, what did i do wrong?, what’s wrong with me?, what have i done wrong?, am i the only one?, did someone/somebody/anyone/anybody … ask not to?, did someone/somebody/anyone/anybody … ask not to be … with me?, did someone/somebody/anyone/anybody … reject/refuse/avoid/block me?, rejected/refused/discarded me, been/was/got rejected, =why nobody?, =why me?, why not me?, why am i … alone/out/left?, am i … too old/young/junior/senior?
words-worry-my-data = delete/erase/remove/wipe/destroy my data/info/information/account/details/everything, delete/erase/remove/wipe … about/of/on me, delete/erase me, delete/erase everything, data/information/account … deleted/erased/wiped/removed, what/which/any/all data/information/info … me?, what … keep/store/have/hold/know/stored/kept/save/saved about/on me?, gdpr, right to be forgotten
words-worry-scale = what … 1 to/and/out 5 mean/stand?, what … 1 to 5?, what … numbers/stars/scale/rating/ratings/marks mean/stand/for?, what does a … 1/2/3/4/5 mean?, what’s/what is … scale?, is 5/1 … good/best/bad/worst?, how many stars/points?, is 1/5 … or?, out of what?
words-worry-important = too important/senior/big/busy/powerful/high for me, too important/senior … to … me, out of my league, ceo/vp/svp/cto/cfo/director/boss/executive/president/chief/manager/partner/head … i’m/i … scared/afraid/nervous/intimidated/terrified/anxious/shy/dare, i’m/i … scared/afraid/nervous/intimidated/terrified/anxious/shy … ceo/vp/svp/cto/cfo/director/boss/executive/president/chief/manager/head, i’m/feel … intimidated, he/she/they/title intimidates/intimidate me, so/much more senior
words-worry-must-rate = rating/rate/score/feedback/vote … mandatory/compulsory/obligatory/required/optional?, have/has/must/need/needs/mandatory/obliged/required/compulsory/should/obligatory … rate/rating/ratings/score/grade/feedback/vote/stars/mark?, can/may i … not/skip … rate/rating/score/grade/feedback/vote?, do i rate?
words-worry-what-to-show = don’t/dont/not know/sure/idea … what to show/teach, no idea/clue what to show/teach, what do/should/can/could/would/might/shall i/we … show/teach/offer?, what could/can/would somebody/someone like me … show/teach?, what have i got/to … show/teach/offer?, just/only an/a … intern/trainee/junior/apprentice/graduate/student, have/need/supposed/must … be/an expert/experts/specialist/qualified?, have/need/supposed … be … expert/experts/specialist?
words-worry-must-take-part = mandatory/compulsory/obligatory?, obliged/required … take/join/go/meet/do/participate/part?, do i have to/really?, can/may/could i … back/opt/pull/cancel/withdraw?, do i have to/really … do/join/take/go/meet/participate/accept?, must i … do/join/take/go/meet/participate/accept?, can/may/could i … say no/stop/refuse/decline?, ok to say no/refuse/decline?, have to take part/participate?
words-worry-who-sees = he/she/they/anybody/anyone/somebody/everybody … see/sees/read/reads … i write/say/rate/rating/answer/answers?, can you see what we write?, can you read what we write?, do you read what we write?, can you see our messages?, can you read our messages?, can the bot read?, who will see?, who sees?, who can see?, who will read?, who reads?, who can read?, who gets to see?, is this private?, is it private?, is this confidential?, is it confidential?, is this anonymous?, is it anonymous?, does my boss?, does my manager?, will my boss?, will my manager?, can my boss?, can my manager?, boss/manager/managers/hr/supervisor/lead/company … know/knows/see/sees/find/hear/read/reads/told/informed?, tell/tells/inform/informs/report/show … boss/manager/managers/hr/supervisor?, do/can you … read/see … write/say/messages/chat?, can i … fired/trouble … say/write/said/wrote?, get/getting in trouble, boss/manager … doesn’t/not know, don’t/not want … my/our boss/manager/hr/team … know/find/see/hear, fired for … say/write/said, who reads/sees/gets … this/it/that/these/stuff/messages?, stay/stays/remain/remains/is … between us?, will/would/do/can you tell … anyone/anybody/somebody/him/her/them?, stay/stays/remain/remains between us, low/bad/poor/negative/honest mark/marks/rating/ratings/score/feedback/vote … know/knows/see/sees/find/finds/tell/told?, mark/rate … low/badly/down … know/see/find?, who has/had read/seen … that/it/this?, who read/saw … that/it/this?, who reads/sees/can … type/write?, who can see/read
words-worry-found-out = =will/would he/she/they/anybody/anyone know?, will/would he/she/they/anybody/anyone know … i/i’m/i’ve/about/that/why/it?, will/would/does/do/can/could he/she/they/anybody/anyone … find/learn/notice/hear out/of/about/it?, does/do he/she/they/anybody/anyone know … i/i’m/i’ve/about/that/why/it?, =does he/she know?, =do they know?, =is/are/was/were/will/has/have he/she/they/anybody/anyone … told/notified/informed/warned?, does/do/did/will he/she/they … get/see/receive a/any/some message/notification/notice/email?, don’t/not want him/her/them to know/find/notice
words-worry-how-long = how long does/is/will/should/would/do … it/this/meeting/meetings/coffee/round/conversation/chat/we/they/one/call?, how much time … take/takes/need/needed/meeting/cost/it?, how many minutes?
# Who has only a few minutes
words-few-minutes = i/i’ve/i’ll/we have/got only/just/about … five/ten/fifteen/two/three/twenty/5/10/15/20/2/3 minutes/mins/min, i/i’ve/i’ll/we have/got five/ten/fifteen/two/three/twenty/few/5/10/15/20/2/3 minutes/mins/min, i/i’ve/i’ll/we have/got a few/couple … minutes/mins, i/i’ve only/just have/got … minutes/mins/min, =only/just/two/five/ten/5/10/2 … minutes/mins/min, =two/five/ten minutes … do?
words-worry-first-message = bother/bothering/disturb/disturbing/annoy/annoying/pester … him/her/them, what am i supposed to write?, what … write/text/message/tell/say … him/her/them/first/to/it?, what do/should/can/could i … write/say?, don’t know/idea/clue what/how to … write/say/begin/start/introduce/contact/approach, don’t know/idea/clue what/how … write/say/begin/start, not sure what/how to … write/say/begin/start/introduce/contact/approach, who … write/writes/start/starts/begin/begins/contact/contacts/message/messages/reach/reaches/goes/go … first?, supposed/have to … write/start/begin/contact … first?, who … first … message/step/move/write?, shy/scared/afraid/nervous/embarrassed … to … write/message/text/contact, how do/should/can i … contact/reach/approach/address/greet/begin/start … him/her/them/conversation/message/the?, how do/should i begin/start?, no clue where to start/begin, don’t/not know/sure where to start/begin, have to text/write/message/contact … first?, do i … text/write/message/contact … first?, really have to … text/write/message
words-worry-no-answer = keeps/kept … postponing/cancelling/canceling/moving/rescheduling, cancelled/canceled/postponed … again/me/twice, stood me up, keep missing each other, doesn’t/didn’t … show/turn up, he/she/they/nobody/partner/mentor/mentee/who … doesn’t/don’t/hasn’t/haven’t/isn’t/aren’t/not/never/won’t/didn’t … answer/answers/answering/answered/reply/replies/replying/replied/respond/responds/responding/responded/write/writing/react/reacted/written, no answer/reply/response from, no answer/reply/response?, seem/seems to have disappeared/vanished, nobody/no one … answers/replies/responds/answered/replied, ignores/ignored/ignoring me, ghosted/ghosting/ghosts, has/have disappeared/vanished, still waiting for … answer/reply/response, left me on read/seen, seen/read … but … nothing/answer/reply, texted/wrote/written/messaged/emailed … nothing/silence/crickets, nobody … written/wrote/contacted/messaged/heard, no one … written/wrote/contacted/messaged/heard, says/said he’s/she’s/they’re … busy, says/said he/she/they … busy/time/snowed/swamped, haven’t/not heard … back/from/anything, radio silence, no sign of/from, bailed on me, bailed … again/last, cancelled/canceled/cancels … last/again/minute, flaked … me/again, three/two/four/five days … nothing
words-worry-formal = first name/names?, how … call/address … him/her/them?, call him/her … mr/mrs/ms/sir/madam/doctor?, mr/mrs/ms/sir or first, formal/informal … be/write/speak/or?, be … formal/informal?
words-worry-saying-wrong = heart is racing/pounding, impostor/imposter, what am i supposed to say?, if i don’t like it?, my english/italian/accent … bad/poor/weak/terrible/rusty, butterflies, will/would think … i’m/i … idiot/stupid/silly/fool, need/have/supposed … to prepare/bring?, should i … prepare/bring?, awkward silence/silences?, anxious/nervous/scared about, i’m … scared/nervous/shy/anxious/terrified/frightened/insecure, i am … scared/nervous/shy/anxious/terrified/frightened/insecure, i’m/i am afraid?, i am … afraid/worried?, i’m … afraid/worried?, i’m … afraid/worried of/to/about/what/how/when/before/because/that, i am … afraid/worried of/to/about/what/how/when/before/because, scared/frightened/terrified of/to, what if i/i’m/i’ll … wrong/mistake/mistakes/nothing/embarrass/stupid/silly/fool/fail/bore/boring/forget/freeze/laugh/ridiculous/enough, what if it goes … wrong/badly/bad, what if he/she/they … judge/judges/laugh/laughs/think/thinks/find/finds/hate/hates/bored/disappointed, judge/judges/judged me, laugh/laughs at me, make … fool of myself, embarrass/embarrassing/ridicule myself, look/sound/seem stupid/silly/foolish/ignorant?, not … good/smart/clever/experienced/interesting/old/ready enough, don’t … know enough, too young/junior/shy/inexperienced/ignorant/old, nothing … teach/show/offer/say?, what should i say, what do i say, i … feel … stupid/ashamed/small/inadequate, i … ashamed, don’t … dare, do not … dare, what if we … nothing/silent/silence/click, nothing to talk about, bit/kinda/kind/really/so/very nervous, nervous about, kinda/so nervous/scared/anxious, panicking, freaking out, i panic, in a panic, what if we don’t get along/on?, what if we don’t click/like?, what if i don’t/dont/can’t … know/answer/understand?, first meeting/time … help, i/i’m … feel/feeling awkward
# “My manager is @Emma”, with what each part can be called; that it is not or no longer that one; and
# what says that it is nobody
words-my-manager = my manager, my line manager, my boss, my supervisor, my team lead, my lead, my head, my director, my new manager, my new boss, my new line manager, my new supervisor, my new team lead, my new lead, my current manager, my current boss, my direct manager
words-new-manager = i have a new manager, i have a new boss, i’ve a new manager, i’ve a new boss, i’ve got a new manager, i’ve got a new boss, i got a new manager, i got a new boss, new manager, new boss, i changed manager, i changed managers, i changed boss, i’ve changed manager, i’ve changed managers, i’ve changed boss, my manager changed, my manager has changed, my boss changed, my boss has changed, i changed teams, i’ve changed teams, i have changed teams, i changed team, i’ve changed team, i moved to another team, i moved to a new team, i’ve moved to another team, i’ve moved teams, i switched teams, i’ve switched teams, i’m in another team now, i’m in a new team
words-is = is, s, it’s, it is, it’s now, it is now, now it’s, now it is, now, is now, is actually, will be, has become, became, is still
words-is-not = is not, isn’t, is no longer, is not anymore, is not any more, isn’t anymore, is no more, is never, was, was never, used to be, stopped being
words-no-more = not, no longer, no more, not anymore, never
words-any-more = anymore, any more, any longer, i changed teams, i’ve changed teams, i moved, actually, from today, since today, since monday, from now on, and, so, then, well, as of today
words-i-report-to = i report to, i work for, i now report to, i now work for, i report directly to
words-i-do-not-report-to = i do not report to, i don’t report to, i no longer report to, i do not work for, i don’t work for, i no longer work for, i used to report to
words-no-manager = i have no manager, i have no boss, i’ve no manager, i’ve no boss, i don’t have a manager, i don’t have a boss, i do not have a manager, i do not have a boss, i don’t have any manager, i have nobody above me, i have no one above me, no manager, no boss, i’m my own boss, i am my own boss, i don’t report to anyone, i don’t report to anybody, i do not report to anybody, i do not report to anyone
words-nobody = nobody, no one, none, no manager, no boss
words-why = =why?, =why so?, =how come?, =what happened?, =why is that?, =but why?, =and why?, why … no longer/part/gone/left/ended/over?
words-who-is-my-manager = who’s my manager/boss?, who is my manager/boss?, who is my line manager/boss?, whom/who do/did i report to?, who … think/noted/saved/written … my manager/boss?
words-whom-blocked = who is/are on my list?, who’s on my list?, what’s/is on my list?, show my list, who/whom … i … blocked/block/avoid/avoided?, my block/blocked list, list of … blocked, people i … blocked
# Who leaves the company, and with it the programme
words-leaving-company = my contract/internship/placement/traineeship/apprenticeship … end/ends/ending/ended/over/up/expires/expired/expiring/finishes/finished/finishing, i’m/i/i’ll/i’ve/we’re leaving/leave/left the/this company/firm/organisation/organization, i/i’ve … resigned, i/i’ve … handed in my notice, i/i’m/i’ll retire/retiring/retired, my last day … work/company/here/office
# What is counted after a number, so that the number is no rating: “5 minutes late”
words-counted = or so, second, seconds, minute, minutes, min, mins, hour, hours, day, days, week, weeks, month, months, year, years, of us, of them, people, persons, colleagues, times, things, questions, ideas, tips, tools, apps, am, pm, word, words, o’clock, oclock, is good, is bad, is fine, is ok, is okay, is that, is enough, is a
# After a number, and it is a rating: “4 stars”
words-stars = star, stars
# What leads to an hour, a room, a day or how many there were: “see you at 4” rates nothing
words-leading-to-a-number = at, till, until, by, around, about, after, before, from, in, on, room, floor, to, the, of, were, are, have, back, extension, number, page, since, gate, level, line, in about, on the, step, day, week, desk, building, between, only, we are, we’re, there are, there were, just

# “Are you still in?” can be answered like this too, and by nothing besides
words-still-in = here, present, yes, yep, yeah, y, sure, of course, keep me in, i am in, i’m in, i am still in, i’m still in, still in, count me in, i am here, i’m here, still here
words-unsure = dunno, i dunno, idk, don’t know, i don’t know, not sure, i’m not sure, i am not sure, unsure, depends, it depends, that depends, maybe, perhaps, we’ll see, let’s see, who knows, hard to say, hm, hmm, no idea, yes and no, undecided, i’m undecided, good question, yet, really, honestly, right now
words-not-in = no, nope, not any more, not anymore, no longer, i’m not, i am not, rather not
# “Yes, keep me in”, in so many words, whoever writes it and whenever: never taken for feedback
words-stay = yes keep me in, keep me in, i am still in, i’m still in
# A status in Slack may begin with these and go on with anything: “out of office, ask Paolo”
words-in-a-status = on holiday, on holidays, on vacation, on leave, on annual leave, on parental leave, on maternity leave, on paternity leave, on sick leave, out of office, out of the office, ooo, pto, away until, away till, out until, out till
# What takes somebody away for an hour, and for no round
words-appointment = dentist, doctor, doctors, doctor s, appointment, appointments, check up, vet
## Asking on the spot: what begins a question wherever it is written, and what does so only where it
## is plain what it is about

words-who-shows = who can show me, who can teach me, who can explain, who can explain to me, who could show me, who could teach me, who can help me with, who shows me, who knows how to, who knows about, can anybody show me, can anyone show me, can somebody show me, can someone show me, can anybody explain, can anyone explain, can somebody explain, can someone explain, could somebody show me, could someone show me, find me a mentor, find me somebody, find me someone, i need somebody who, i need someone who, i am looking for somebody who, i am looking for someone who, i’m looking for somebody who, i’m looking for someone who, who is good with, who’s good with, who is good at, who’s good at, can somebody teach me, can someone teach me, can anybody teach me, can anyone teach me
words-how-to = how do i, how can i, how do you, how does one, how to, how does, i need help with, teach me, show me how, explain to me, i would like to know how, i’d like to know how, i want to know how, can you teach me, can you show me, can you explain, help me with, i need a hand with, a hand with, i could use help with
# What is said to a colleague’s question instead of pressing “Yes, gladly” or “Not this time”, and what
# goes with a no
words-ask-yes = yes, yep, yeah, yes gladly, gladly, with pleasure, happy to, happy to help, i’m happy to, i’d be happy to, i’d be glad to, glad to, i’d love to, love to, sure, sure thing, of course, absolutely, definitely, why not, i can help, i can show them, i can do that, i’ll do it, count me in, sounds good, sounds fun, no problem, i’m in, i can, i can do it, i can do this, i could, i could do it, i’ll do that, happy to do it, i’m up for it, up for it, go on then, my pleasure, i’m glad to, i’d be happy to help
words-ask-no = no, nope, nah, no thanks, no thank you, not this time, rather not, i’d rather not, i would rather not, i’d prefer not to, not for me, i’ll pass, pass, not now, not right now, maybe next time, maybe another time, another time, not the right person, i’m not the right person, i am not the right person, i’m not the right one, i’m the wrong person, i’m not the best person, ask somebody else, ask someone else, better ask somebody else, better ask someone else, better not, i’d better not, i have to decline, i’ll have to decline, i’ll have to pass, i have to say no, not my thing, :-1:, :thumbsdown:
words-ask-busy = i’m too busy, too busy, i’m busy, busy, no time, i have no time, i don’t have time, i don’t have the time, i can’t, can’t, i cannot, cannot, i can’t make it, can’t make it, i can’t do it, can’t do it, i can’t do this, i won’t manage, i’m swamped, swamped, i’m snowed under, snowed under, i’m slammed, i’m overloaded, i’m drowning in work, i’m up to my ears, i don’t have a minute, too much on, too much to do, i have too much on, i have too much to do, i’ve got too much on, too much on my plate
words-ask-when = at the moment, this week, right now, now, today, these days, this month, with work, for me
# An “ok” is a yes to it, and may be one to anything
words-ask-ok = ok, okay, alright, all right, fine, fine by me, fine with me, that’s fine, that works, works for me, :+1:, :thumbsup:
# A yes that may as well be to something else that was asked
words-yes-to-anything = sure, sure thing, of course, absolutely, definitely, no problem, sounds good, sounds fun
# What somebody asks or says of it who has not made up their mind: hearts, as above
words-about-request = depends, =who?, who is/whos/who’s it/this/that/asking?, who is/who’s … asking/asks/it?, who … asks/asked/asking/wants?, how long … take/need/needs/be?, how much time, what do/would/should/must/will i … do/show/prepare/say/need/bring?, what … involved/expected?, can/may/could i … think/sleep/decide/answer/reply?, let me think/check/see, i’ll think, i will think, need/have to think, think about it, maybe later/tomorrow, later on, =not sure, not sure i/if/whether, don’t know enough/if/whether/much/that, no expert, not/isn’t … expert, not … good at this/it/that, not … good/able/confident enough, not … up to it/this/that, only/just … basics/bit/little, yes/sure/ok/okay/gladly/happy … if/when/unless/provided/but, =why me?, why me?, which/what question?, =when?, by when?, what if i … wrong/know/stuck?
# Who needs no longer what they have asked for
# Who wants a search to stop, whether there is one or not: all that is said, or a question of theirs
words-stop-looking = =stop looking/searching, =please stop looking/searching, =stop looking/searching please/thanks/now, =stop looking/searching for me/somebody/someone/anybody/anyone, =stop the/my/your search, =please stop the/my/your search, =cancel/withdraw/drop my/the question/request/search
words-ask-over = don’t/dont need … any more/anymore/longer, do not need … any more/anymore/longer, no longer need, not needed anymore/any, stop looking/searching, forget/cancel/withdraw/drop my question/request/ask, never mind my question/request, solved it/that, figured it out, sorted it, found it/out … myself
# Who would rather not take part, and has not yet
words-no-interest = not interested, i’m not interested, i am not interested, no interest, it doesn’t interest me, doesn’t interest me, not for me, this isn’t for me, it’s not for me, i don’t want to join, i’d rather not join, i won’t join

## What people write when they mean a topic, besides its name

words-topic-ai-assistants = ai, ai tools, artificial intelligence, chatbot, chatbots, chatgpt, copilot, claude, gemini, prompt, prompts, prompting, language model
words-topic-short-video = reel, reels, tiktok, tik tok, shorts, video, videos, video editing, clip, clips, filming
words-topic-chat-and-collaboration = slack, teams, zoom, channels, notifications, shared documents, online meeting, online meetings, video call, video calls, remote work
words-topic-data-and-dashboards = data, dashboard, dashboards, spreadsheet, spreadsheets, excel, chart, charts, statistics, power bi, pivot, pivot table
words-topic-online-safety = password, passwords, phishing, security, cybersecurity, privacy, two factor, scam, scams, passkey, passkeys
words-topic-how-software-is-made = software, programming, coding, code, developers, git, app development, agile, scrum, website, websites
words-topic-how-newcomers-see-us = newcomer, newcomers, onboarding, new colleagues, new hires, new joiners, first day
words-topic-inclusive-language = inclusive, inclusion, inclusive writing, pronouns, gender neutral
words-topic-working-across-cultures = culture, cultures, other cultures, other countries, intercultural, abroad, international teams
words-topic-what-young-colleagues-expect = young colleagues, young people, younger colleagues, gen z, generation z, interns, graduates
words-topic-accessibility = accessible, screen reader, screen readers, subtitles, captions
words-topic-feedback-both-ways = giving feedback, feedback, criticism, difficult conversations
words-topic-what-young-customers-want = young customers, younger customers, customers, customer experience, young buyers
words-topic-start-ups = start up, startup, startups, founders, pitch, pitching
words-topic-sustainability = sustainable, environment, climate, carbon, recycling, green
words-topic-small-experiments = experiment, experiments, prototype, prototypes, try out, a b test, pilot
words-topic-social-media-trends = social media, instagram, linkedin, influencer, influencers, social network, social networks, trends, hashtags, memes, podcast, podcasts
words-topic-rules-worth-dropping = bureaucracy, red tape, pointless rules, useless rules, forms, approvals

## Days that people can type besides the names of days and months: “until” begins one, and what
## stands between its parts says nothing

words-suggest-times = suggest a time, suggest some times, propose a time, propose times, find a time
words-another-time = =another time, =a different time, =different times, =reschedule, =postpone, move/reschedule/shift/postpone/delay it/this, move/reschedule/shift/postpone/delay the/our/my/this meeting/coffee/appointment/date/time/call/chat, change the/our/this meeting/coffee/appointment/date/time/slot/hour, change my meeting/coffee/appointment, =move/push/put … next/another/later/back/off … week/day/time, have/need to reschedule/postpone, can/could/shall/let’s reschedule/postpone, can/could/shall we/i reschedule/postpone/move
words-none-of-these = =other times, none/neither of these/those/them work/works/suit/suits/fit/fits/do/is/are, none/neither of these/those/the times/slots/dates/hours/days/options/ones … work/works/suit/suits/fit/fits/good/ok/okay/me, =none of these, =none of those, can’t/cannot do/make … any/either of these/those/them
# Admins who want to run a round, and say nothing besides: they get the button for it
words-run-round = run a round, run the round, run a new round, run another round, run the next round, start a round, start the round, start a new round, start another round, start the next round, launch a round, launch the round, kick off a round, begin a round
words-all = all, everything, all programmes, all the programmes, all of them
# "At 5 in the canteen": what leads to an hour, what follows one, what is one, and what leads to the place
words-at-hour = at, around, about, by, from, to, till, until, between, and, before, after, half past, quarter past, quarter to, at around, at about
words-after-hour = am, pm, a.m, p.m, o’clock, oclock, sharp, in the morning, in the afternoon, in the evening, works, works for me, is fine, suits me
words-an-hour = noon, midday
words-in-place = in, in the, at, at the, on, by the
words-until = until, till, til
words-in-days = on, the, of, next, st, nd, rd, th
words-yesterday = yesterday
words-today = today
words-tomorrow = tomorrow
words-day-after-tomorrow = day after tomorrow, the day after tomorrow
words-next-week = next week
words-first = first

## Days that people call by another name than their date, parts of a month (“mid January”), and what
## makes it the day after one. Of the holidays of Christmas and the new year the first begins them
words-day-01-01 = new year, new years, new year’s, new year’s day, the new year, end of the year, the end of the year, end of year, year end, the end of this year, next year, beginning of the year, the beginning of the year, start of the year, the start of the year
words-day-01-06 = epiphany, the epiphany, twelfth night
words-day-08-15 = mid-august bank holiday, assumption
words-day-10-31 = halloween
words-day-11-01 = all saints, all saints’ day
words-day-12-08 = immaculate conception
words-day-12-24 = christmas eve
words-day-12-25 = christmas, xmas, christmas day
words-day-12-26 = boxing day, st stephen’s day
words-day-12-31 = new year’s eve, new years eve
words-day-good-friday = good friday
words-day-easter = easter, easter sunday
words-day-easter-monday = easter monday
words-day-thanksgiving = thanksgiving
words-the-holidays = the holidays, the christmas holidays, christmas holidays, the christmas break, christmas break, the holiday season, the festive season
words-after-day = after
words-early = early, beginning, the beginning, start, the start
words-mid = mid, middle, the middle
words-late = late, end, the end
words-the-month = month, the month, this month
words-next-month = next month

# For how long somebody is away: “for two weeks”
words-for = for, for about, for the next, of, of about
words-number-1 = one, a, an
words-number-2 = two, a couple of
words-number-3 = three
words-number-4 = four
words-number-5 = five
words-number-6 = six
words-number-7 = seven
words-number-8 = eight
words-number-9 = nine
words-number-10 = ten
words-unit-days = day, days
words-unit-weeks = week, weeks, wk, wks
words-unit-months = month, months

## Who wants a pause or is away: what says so, of oneself, of an illness or a loss (never taken for
## feedback), of the return (with a day only) and of what is over; who is somebody else; and the words
## that say nothing beside these: “I need a”

words-rest = break, a break, breather, pausing, paused, on pause, on hold, hold off, hold, suspend, suspend me, skip me, snooze, snooze me, rest, unavailable, not available, not around, not here, won’t be here, won’t be around, will not be here, will not be around, won’t be available, don’t count on me, do not count on me, don’t count me in, count me out, skip, sit out, sit this one out, step away, step back, resting
words-away = holiday, holidays, vacation, vacations, annual leave, on annual leave, leave, on leave, time off, day off, days off, week off, weeks off, month off, out of office, out of the office, ooo, pto, off, away
words-ill-myself = sick, ill, not feeling well, don’t feel well, depressed, depression, burnout, burned out, burnt out, exhausted, unwell, not well, poorly, fever, flu, the flu, covid, hospital, in hospital, surgery, operation, injured, recovering, on sick leave, sick leave, off sick, out sick, medical leave, doctor, doctor’s, doctor’s appointment, medical appointment, dentist, health reasons, health issues, broke my, broken leg, broken arm, tested positive, chemo, chemotherapy, therapy, anxiety, panic attacks, migraine, diagnosed, diagnosis, concussion, cancer, down with, feel ill, feel sick, feel unwell, don’t feel good, not feeling good, a cold, headache, cough, stomach bug, food poisoning, tumour, tumor, family emergency, illness, temperature, a temperature, vomiting, throwing up, broken foot, broken wrist, sprained, crutches, stitches, positive test, emergency room, icu, clinic, check-up, physio, an accident, car accident, hurt my, hurt myself, done my back in, bad back, under the weather, lost my voice, no voice, sore throat, infection, pneumonia, appendix, appendicitis, divorce, divorcing, divorced, separating, separation, broke up with me, we broke up, breakup, break-up, laid off, lost my job, made redundant, redundancy, headspace, not in a good place, falling apart, hard time, hard times, difficult time, difficult times, rough time, rough patch, tough time, tough times, a lot going on, personal reasons, personal problems, family problems, family matters, family reasons, having surgery, had surgery, migraines, insomnia, not coping, breaking down, breakdown, crying, suicidal, self-harm, intensive care, a&e, chickenpox, stomach flu, gastro, hospitalised, hospitalized, rehab, rough today, feeling rough, poorly today, lump, a lump, panic attack, a panic attack, husband left me, wife left me, boyfriend left me, girlfriend left me, fiance left me, fiancee left me, in bed, in pain, been sacked, been fired, losing my job, made me redundant
words-loss = death, deaths, bereavement, bereaved, grieving, grief, mourning, funeral, funerals, died, dying, dies, passed away, passed on, lost my father, lost my mother, lost my dad, lost my mum, lost my mom, lost my brother, lost my sister, lost my son, lost my daughter, lost my husband, lost my wife, lost my partner, lost my grandmother, lost my grandfather, lost my grandma, lost my grandpa, lost my best friend, lost my dog, lost my cat, lost my grandad, lost my granddad, lost my gran, lost my granny, lost my nan, lost my nana, lost my gramps, lost my uncle, lost my aunt, lost my auntie, lost my cousin, lost my nephew, lost my niece, lost my baby, lost my friend, lost my child, lost my stepdad, lost my stepmum, lost my father-in-law, lost my mother-in-law, lost the baby, lost our baby, lost a baby, lost our son, lost our daughter, lost our child, lost our dog, lost our cat, miscarriage, a miscarriage, miscarried, stillborn, stillbirth, lost a friend, loss in the family, loss in my family, a loss in the family, a loss in my family, family loss
words-expecting = pregnant, pregnancy, expecting, expecting a baby, expecting a child, having a baby, gave birth, due in january, due in february, due in march, due in april, due in may, due in june, due in july, due in august, due in september, due in october, due in november, due in december, newborn, baby is due, baby’s due, due date, become a dad, become a mum, become a mom, become a father, become a mother, become parents, in labour, in labor, had a baby
words-away-myself = parental leave, maternity leave, paternity leave, on parental leave, on maternity leave, on paternity leave, on holiday, on holidays, on vacation, on leave, away, business trip, on a business trip, on a work trip, travelling for work, traveling for work, off work, family leave, study leave, unpaid leave, adoption leave, carer’s leave, bereavement leave, compassionate leave, jury duty, sabbatical, on sabbatical, vacationing
words-rest-back = back, i’m back, i am back, be back, i’ll be back, i will be back, return, returning, i return, i’ll return, i come back, coming back, resume
words-rest-dated = stop, out, travelling, traveling, abroad, i can’t, i cannot, can’t, cannot, no meetings, no introductions, no matches, don’t match me, don’t introduce me, busy, can’t make it, cannot make it, i can’t make it, i cannot make it, can’t do, cannot do, swamped, too busy, snowed under, slammed, cant, can not, won’t make it, isn’t here, isn’t around, not in
words-rest-past = i was, i’ve been, i have been, i had been
words-rest-others = he, she, they, we, it, you, is, are, was, were, had, has, his, her, their, our, your, he’s, she’s, they’re, we’re, who, about, s, re
words-rest-told = talked, talking, talk about, spoke, discussed, told me, told us, explained, showed me, showed us, taught me, taught us, learned, learnt, chat, chatted, conversation, discussion, session
words-rest-kin = son, sons, daughter, daughters, child, children, kid, kids, baby, toddler, mother, mum, mom, father, dad, parent, parents, wife, husband, partner, boyfriend, girlfriend, fiance, fiancee, brother, sister, grandma, grandmother, granny, grandpa, grandfather, grandparents, uncle, aunt, cousin, nephew, niece, in-laws, family, friend, dog, cat, little one, little ones, mums, moms, dads, wifes, husbands, nan, gran, nana, grandad, granddad, stepdad, stepmum
words-rest-was = was, were, had, has been, have been, had been
# What has such a word in it, and means something else
words-rest-other = sick of, sick to death of, off topic, off the record
# What befalls somebody, on a day that is over: “had surgery on Monday”
words-rest-happened = had, have had, ive had, i’ve had, broke, broken, fell, got, they found, came down with
# Of whom it is said: who writes, the other of the two, or a relative of that one
words-whose-me = i, i’m, im, i am, i’ve, ive, i’ll, i’d, we, we’re, we’ve, there is, there’s, there was, there has been, me and
words-whose-other = he, she, they, he’s, she’s, they’re, hes, shes, is, isn’t, has, mentor, mentee, colleague
words-whose-kin = his, her, their, has a, has a sick, has an ill
words-rest-me = i, i’m, im, am, i’ll, i’ve, i’d, my, me, ill go, ill write, ill tell, ill be, ill let, ill see, ill do, ill ask, ill have, ill meet, ill try, ill send, ill get, ill call, ill talk, ill think, ill come, ill take, ill make, ill need, ill never, ill just, ill probably, ill miss, ill join, ill answer
words-rest-nothing = will, be, going, gonna, go, got, to, on, in, a, an, at, the, need, want, would, like, let, lets, take, taking, have, having, for, from, of, and, but, so, then, as, after, because, put, set, can, could, may, must, should, do, some, short, little, long, quick, small, bit, while, just, only, also, unfortunately, currently, today, home, at home, work, from work, the programme, the program, matching, introductions, meetings, yes, give, feel, feeling, tired, lasts, at all, next time, next round, the next round, the next one, this round, a round, see you, really, totally, laptop died, computer died, pc died, phone died, battery died, internet died, wifi died, connection died, zoom died, camera died, call died, out of, by
# A break of a few minutes, which nobody is paused for
words-short-break = lunch break, on my lunch break, at lunch break, coffee break, on a coffee break, tea break, over lunch break, coffee break together, cigarette break, smoke break, bathroom break
# What hints at a command in a sentence that is not understood
words-hint-help = bot, this app, pairing, pairings, introduction, introductions, reverse mentor, reverse mentoring
words-hint-ask = know, learn, teach, explain, understand, use, show, help me, question, ask
words-hint-meeting = time, times, when, calendar, appointment, meet, date, slot
words-hint-feedback = meeting, went, rating, tell, opinion
words-hint-rematch = person, partner, somebody, someone, match
words-hint-profile = profile, topics, language, edit, change, show, generation
words-hint-status = when, with whom, who, next, next round, round, partner
# Only where an admin writes
words-hint-admin = change the day, stop everything, pause everything, add people, round, rounds, invite, signed up, sign up, joined, reminder, reminders, settings, programme, program, prompt, everyone, everybody, participants
# The parts of a span
words-from = from, starting, starting on, beginning, from the, as of, between, between the
words-to = to, to the, through, through to, and the, -, –, —
words-on = on, the, on the, in, for, at, at the, over, over the, during, during the
words-ago = ago, last
# What leads to how long it takes until a return; a number alone after it is no day
words-ahead = in, within
words-this-week = this week, for this week, the rest of this week
words-this-month = this month, for this month, all month, the rest of this month


## Buttons

button-join = Join
button-profile = Profile
button-status = Status
button-pause = Pause
button-resume = Resume
button-leave = Leave
button-stay-in = Yes, keep me in
button-pause-a-month = Pause for a month
button-i-am-back = I’m back
button-help = Help
button-menu = Menu
button-met = We met
button-not-met = Not this time
button-met-and-tell = Yes: say how it went
button-tell = Say how it went
button-change-feedback = Change my answer
button-ask = Ask a colleague
button-ask-yes = Yes, gladly
button-ask-no = Not this time
button-withdraw = Stop looking
button-something-else = Something else
button-choose-topic = Choose a topic
button-this-one = This one
button-suggest-times = Suggest times
button-propose-time = Propose
button-other-times = Other times
button-accept-time = Accept
button-another-time = Another time
button-no-time = Can’t this week
button-no-time-round = Can’t this round
button-still-meet = We’ll still meet
button-google-calendar = Google Calendar
button-outlook = Outlook
button-rematch = Please re-match me
button-avoid = I would rather not meet…
button-unblock = Take somebody off my list
button-not-right = Something was not right
button-admin = Admin
button-run-round = Run a round now
button-stop-round = Stop
button-try-again = Try again
button-preview = Preview
button-post-prompt = Post a prompt
button-invite = Invite to a channel
button-starters = Conversation starters
button-add-starter = Add your own
button-edit-starter = Change
button-remove-starter = Remove
button-starter-off = Switch off
button-starter-on = Switch on
button-settings = Settings

## Sentences that several messages share

standing-active = You are taking part.
standing-paused = You are paused and back on {$day}.
standing-silent = You are paused until you say that you are back.
standing-left = You are not taking part at the moment.

next-round = Next round: {$moment}.
next-round-waiting = Rounds start automatically once {$count} people have joined.

rhythm = { $weeks ->
    [1] Every {$weekday} at {$time} ({$zone} time)
   *[other] Every {$weeks} weeks on {$weekday} at {$time} ({$zone} time)
}

people = { $count ->
    [one] {$count} person
   *[other] {$count} people
}
people-few = fewer than {$least} people
people-at-least = at least {$least} people
people-most = most of them, if not all

topic-free = your own choice

## The menu

about = { $format ->
    [individual] I introduce you to a colleague who, if possible, is at a different stage of their career, and you meet several times. One of you, usually the more junior, shows something; the other learns. Half an hour each time is enough, there is nothing to prepare, and you can pause or leave whenever you like.
    [group] I bring together a few colleagues who, if possible, are at different stages of their careers. Some, usually the more junior ones, show something; the others learn. It takes an hour, there is nothing to prepare, and you can pause or leave whenever you like.
   *[other] I introduce you to a colleague who, if possible, is at a different stage of their career. One of you, usually the more junior, shows something; the other learns. It takes half an hour, there is nothing to prepare, and you can pause or leave whenever you like.
}

arrival = Hello! You have come to {$channel}, the home of reverse mentoring. Being here doesn’t sign you up for anything: you take part only if you press the button.
arrival-of-several = Hello! You have come to {$channel}, the home of *{$name}*. Being here doesn’t sign you up for anything: you take part only if you press the button.
menu-welcome-back = You have taken part before: your topics are still here.

help-title = *What you can ask me*, by a word in a direct message to me, or by `{$command}` and the word anywhere else:
help-join = {$commands} – take part, or stop
help-status = {$commands} – where you stand, what’s next
help-ask = {$commands} – who can show you something
help-feedback = {$commands} – say how a meeting went
help-meeting = {$commands} – find one, or say you can’t
help-profile = {$commands} – your topics, your language
help-pause = {$commands} – take a break, come back
help-safety = *When something does not feel right*, no reason needed
help-rematch = {$commands} – somebody else this round
help-block = {$commands} – whom you would rather not meet; only you see it
help-manager = {$commands} – whom you report to and so never meet; only you see it
help-report = {$commands} – tell one person of it
help-admin = {$commands} – rounds, prompts, settings
help-anywhere = {$commands} – buttons for most of this

not-understood = I didn’t understand “{$typed}”.
not-understood-nearest = I didn’t understand “{$typed}”. Did you mean {$nearest}?

worry-saying-wrong = Lots of people feel like that before a first meeting, on both sides. This isn’t a test: there is nothing to prepare and nothing to get wrong, and “I don’t know” is a good answer. What you two say stays between you, and you may stop at any time without giving a reason. A question to begin with: “What do you use every day that I have never tried?”
worry-told-on = What you write to me is seen by nobody else with your name: not by your manager, not by whoever is with you, not by the organiser. What the two of you say stays between you: everybody here has accepted that rule, whatever their title. You never have to talk about your boss or your team, and you may stop at any time. And if somebody doesn’t keep to it, or puts you under pressure, press the first button.
worry-who-answered = I tell nobody who has answered or what, and admins no more than anybody: that is what everybody here relies on. There are only numbers, none of them about just a few people. Whoever organises gets them when a round is over, and admins find them in their panel.
worry-same-line = People of one reporting line are never introduced to each other: whoever somebody reports to, and everybody above. I only know it once one of you has told me. With the first button you can say whom you report to: I tell nobody, and an introduction that should not have been ends. The second ends it just so, and nobody asks why.
worry-left-out = It isn’t about you, and it is nothing that you did. I bring people together by where they are in their working lives, by topics and by time, and the numbers rarely come out even. This is where you stand:
worry-my-data = What I keep of you is your profile, your pauses, whom I introduced you to and what you told me. It is in a database of your own company, and no names or messages between the two of you are in it. When you leave, I introduce you to nobody any more. To have what is kept deleted, ask whoever runs me in your company: an admin of your Slack knows who that is.
worry-my-data-none = You have not joined, so I keep no profile of you, and I introduce you to nobody. Whoever runs me in your company can tell you what is in the database: an admin of your Slack knows who that is.
worry-scale = 1 is the lowest, 5 the highest: 1 is “not worth the time”, 3 is “it was fine”, 5 is “I would do it again at once”. There is no right number, and nobody sees yours with your name.
worry-important = Whoever has a big title signs up here to hear how others see things: your view is exactly what they don’t have. Nobody examines anybody, “I don’t know” is a good answer, and you may stop at any time. One way to begin: “What would you like to understand about what I do every day?”
worry-must-rate = Nobody has to. A number and a line help to see whether these meetings are worth the time, and nobody is told who gave none.
worry-what-to-show = You don’t have to be an expert. What you do every day without thinking is often new to somebody at another point in their career: an app, a short cut, where you look things up. Ten minutes of one such thing are plenty, and questions do the rest. “I don’t know, let’s look together” is a good answer, too.
worry-must-take-part = That is up to you: nobody has to take part. You can pause or leave at any time, without giving a reason, and come back whenever you like.
worry-found-out = No. Nobody is told: not them, not your manager, not an admin. That goes for whom you would rather not meet, for asking for somebody else, and for how you rate a meeting. Where an introduction ends, the others read a kind line, without a reason.
worry-how-long = { $groups ->
    [all] An hour is enough
    [some] Half an hour is enough, and an hour in a group
   *[none] Half an hour is enough
}, and there is nothing to prepare. If you are done earlier, that is fine too.
worry-first-message = Whoever learns writes first, so the other person doesn’t have to make the first move. One line is enough: “Hello, I’m glad we were introduced. Would half an hour this week suit you?” Or take one of the times that I suggest: then there is nothing to write.
worry-no-answer = That says nothing about you: weeks are full, and a message is easily missed. A time that is proposed is easier to answer than a question. And if it doesn’t work out this time, or you would rather meet somebody else, that is fine too.
worry-formal = However the two of you like. If in doubt, begin as with any colleague whom you don’t know yet, and ask: “Shall we use first names?” Nobody minds.
worry-said-wrong = That happens to everybody, and it looks bigger from the inside: the other has very probably forgotten it. This isn’t a test, and nobody keeps a list of mistakes. If it stays with you, one line is enough: “Yesterday I put something badly.”
worry-who-sees = Your ratings and the words you write to me are shown to nobody with your name: not to the person you met, not to your manager, not to the organiser, who sees numbers, and only when enough people are behind them. What you learned is passed on only if you say so, without your name. What you two write to each other I cannot read at all. Everything is in a database of this company; only who looks after the app itself could open it.

sorry-though-done = Sorry, my answer to this did not work, but nothing that you told me is lost. Before you do it again, write “status” to see where you stand. If this happens again, give your admin this reference: `{$reference}`.
form-too-late = That took me too long, so Slack didn’t let me open it. Nothing is lost: please press once more.
sorry = Sorry, something went wrong on my side. Please try again in a moment. If it happens again, give your admin this reference: `{$reference}`.

## What can be wrong with a request

error-guests-cannot-join = Guest accounts see only part of this workspace, so I can’t introduce you to colleagues here. If you would like to take part, ask an admin about a full account.
error-outsiders-cannot-join = I introduce people of this company to each other, and your account belongs to another one. Perhaps your own workspace could install me too.
error-only-people-can-join = Only people with an active account can take part.
error-nobodys-manager = That is an app, and nobody’s manager. Please choose a person, or nobody.
error-own-manager = That is you, so I have changed nothing. Please choose the person you report to, or nobody.
error-admins-only = Only admins can do this. If you need it, ask one of them.
error-programme-has-ended = That programme has ended. Nobody is introduced in it any more.
error-not-a-member = You are not taking part at the moment. If you like, joining takes a minute.
error-not-in-this-pairing = This is about an introduction that you are not part of, so there is nothing for you to answer here.
error-not-introduced-yet = This introduction is still on its way to you. Once it is here and you have met, I’d love to hear how it was. I have noted nothing so far.
error-nothing-to-rate = There is no meeting to talk about yet. After your first introduction I’ll ask how it went.
error-nothing-to-end = You have no introduction at the moment that could be ended. In the next round I’ll look for somebody else anyway.
error-over-already = That introduction is over already. This is how things stand now.
error-nothing-to-arrange = You have no introduction at the moment for which a time could be found. I’ll write as soon as you have one.
error-nobody-waits = There is no meeting to put off at the moment: nobody is waiting for you.
error-nobody-waits-to-hear = Nobody is waiting to hear that at the moment, so there is nothing more for you to do.
error-nothing-comes-in-a-pause = While you are paused I introduce you to nobody, and nobody is waiting for you. If you would like to be part of it all the same, come back now.
error-not-the-one-you-have = That introduction is over already, so there is nothing to put off. This is how things stand now.
error-introduction-is-over = This introduction has ended, so there is nothing more for you to do.
error-round-is-over = This introduction is over, so I’m not looking for a time for it any more. As soon as there is another one, I’ll write.
error-another-is-on = This introduction is over, so I’m not looking for a time for it any more. This is how things stand now.
error-you-have-no-time = You can’t make it this time, and those who were with you know, so there is nothing more for you to do.
error-they-have-no-time = Whoever was with you can’t make it this time, so there is nothing for you to do. It’s not about you.
error-nobody-to-meet = Whoever was with you is not part of this introduction any more, so there is no time to find.
error-time-has-passed = That time has passed.
error-time-is-overtaken = This time does not stand any more: the latest one is further down in your conversation.
error-your-own-proposal = You proposed this time yourself: now it’s for whoever is with you to say whether it suits them.
error-nobody-to-tell = I’m sorry to hear that. There is nobody yet whom I could tell: no contact person is named here, and I have passed on nothing. Please talk to somebody you trust, or to whoever looks after people in your company. Here you can be introduced to somebody else, or never again to the same person: at once, without a reason, and nobody learns why.
error-reader-has-changed = Somebody else reads these messages since a moment ago, so I have sent nothing yet. Your words are still here: send them only if that is all right for you.
error-too-many-to-avoid = These are more people than the list can hold. Please take somebody off it first.
error-token-not-accepted = I can’t send messages just now: Slack doesn’t accept my key. Please try again once whoever set me up has mended it.
error-round-just-started = A round has only just started. Give people a little time before the next one.
error-rules-not-accepted = Please accept the ground rules to take part.
error-generation-missing = Please choose the one that fits you best.
error-invalid-date = I can’t read this date. Please choose one from the calendar.
error-date-not-ahead = Please choose a day after today.
error-date-too-far = That is more than two years away. Choose an earlier day, or leave: you can join again at any time.
error-invalid-time-zone = I don’t know the time zone “{$name}”. Write it like Europe/London or America/New_York.
error-invalid-country = I don’t know this country’s public holidays. Choose another one, or none.
error-invalid-closed-days = I can’t read: {$name}. Write days like 24/12 or 24 December, and several like 24/12 - 6/1.
error-too-many-closed-days = These are more days than I can keep. Write several that follow each other on one line: 24/12 - 6/1.
error-invalid-time = I can’t read this time. Write it like 10:00.
error-invalid-rating = Please give a whole number from 1 to 5.
error-no-such-starter = This conversation starter is not there any more.
error-too-many-starters = There are as many of your own for this topic as I can show. Remove one first.
error-starter-missing = Please write it in one language at least.
error-starter-too-long = Please make it shorter: two or three lines on a phone.
error-text-missing = Please write something, or choose one of the ready-made prompts.
error-topic-missing = Please choose a topic.
error-already-asking = I’m already looking for somebody who can show you this. I’ll write as soon as I know more.
error-too-many-asks = You have asked three times in the last seven days, and that is as often as I ask colleagues on your behalf. Please come back in a few days.
error-already-found = Somebody has already said yes: the conversation between you is among your direct messages.
error-somebody-else-was-found = Thank you! This question is no longer open, so there is nothing left for you to do.
error-not-your-ask = This question is between other people, so there is nothing for you to do here.
error-channel-missing = Please choose a channel.

## Joining, profile, pausing, leaving

modal-cancel = Cancel
modal-save = Save
modal-send = Send
modal-close = Close

join-title = Join Reverse Mentor
join-submit = Join
profile-title = Your profile

career-stages-question = Where are you in your working life?
career-stages-hint = I use this only to choose whom to introduce you to. I tell nobody what you chose.
career-stages-0 = Starting out: everything is still new
career-stages-1 = Growing: I know my job and want to know more
career-stages-2 = Experienced: people come to me for advice
career-stages-3 = Leading: I guide people, projects or a field
birth-generations-question = Which generation do you feel part of?
birth-generations-hint = I use this only to choose whom to introduce you to. I tell nobody what you chose.
birth-generations-0 = Generation Z
birth-generations-1 = Millennials
birth-generations-2 = Generation X
birth-generations-3 = Baby boomers

topics-show = What I can show
topics-show-hint = You don’t have to be an expert: what you use or notice every day is enough.
topics-learn = What I would like to learn
topics-learn-hint = Nobody knows everything. Choose whatever you are curious about.
topics-placeholder = Choose topics
reports-to = Whom I report to
reports-to-placeholder = Choose a person
reports-to-hint = You don’t have to say. If you do, I never introduce you to them, nor to anybody above them. I tell nobody.
do-not-ask-label = Between rounds
do-not-ask = Don’t put colleagues’ questions to me
do-not-ask-hint = Otherwise one may reach you now and then, in private, about something you can show. Nobody sees a no.
language-question = Language of the messages I get
language-same-as-slack = Same as Slack ({$language})

rules-title = *The ground rules*
rules-text =
    • What is said stays between you.
    • Each of you may stop at any time, without giving a reason.
    • No manager sees your answers with your name.
rules-label = Ground rules
rules-accept = I accept the ground rules
rules-line = What is said stays between you, and each of you may stop without giving a reason.

joined = You’re in, and I’m glad. As soon as I have somebody to introduce you to, I’ll open a conversation between you.
joined-one = You’re in: you take part in *{$name}* now, and I’m glad. As soon as I have somebody to introduce you to, I’ll open a conversation between you.
profile-saved = Your profile is saved. It counts from your next introduction.
profile-show = You can show: {$topics}.
profile-learn = You would like to learn: {$topics}.
reports-to-saved = You report to {$manager}: I won’t introduce you to each other, nor you to anybody that I know to be above. I tell nobody.
reports-to-nobody = I keep no note of whom you report to.
reports-to-kept = I have changed nothing about whom you report to. In your profile you can choose the person, or nobody. Or write it here with the @ before the name, as in “my manager is @Robin”.
topics-and-more = { $count ->
    [one] {$topics} and one more
   *[other] {$topics} and {$count} more
}
profile-not-asked = I don’t pass colleagues’ questions on to you.
profile-no-topics = You have chosen no topics: I’ll introduce you all the same, and you decide together.
left = { $count ->
    [0] You have left
    [1] You have left *{$name}*
   *[other] You have left all your programmes
}: no more introductions, no more reminders. Thank you for taking part. If you change your mind, you can join again at any time.
pause-title = Take a break
pause-submit = Pause
pause-until = I am back on
pause-hint = Until that day I won’t introduce you to anybody. After that you are back automatically.
ask-pause-date = Of course. Until when? Choose the day you are back.
# For somebody who may want a pause, or writes about something else
pause-wanted = Would you like a pause? You could be back on {$day}.
pause-later = I can’t plan a pause ahead yet. It can begin right away, and you are back on {$day}; or write to me when you go.
pause-until-when = With pleasure, but please tell me until when. Choose the day you are back.
pause-when-ill = I’m sorry to hear that. Take all the time you need. If you would like a pause, choose the day you are back; you can change it whenever you like.
pause-when-loss = I’m sorry. Take all the time you need, nothing here is urgent. If you would like a pause, choose the day you are back; you can change it whenever you like.
pause-when-expecting = Thank you for telling me. Would you like a pause? Choose the day you are back, now or when the time has come; you can change it whenever you like.
# The same for somebody who does not take part
newcomer-ill = I’m sorry to hear that. Look after yourself: nothing here is urgent, and nobody expects anything of you.
newcomer-loss = I’m so sorry. Nothing here is urgent, and nobody expects anything of you.
newcomer-expecting = Thank you for telling me, and all the best! Nobody here expects anything of you.
newcomer-later = That’s fine, there is no hurry: nobody here waits for you.
newcomer-whenever = If you feel like it one day, this button is enough.
newcomer-no = That’s perfectly fine, thank you for telling me. You aren’t signed up for anything, and a hello here is enough if you ever feel like it.
pause-as-well = If you would like a pause, one press is enough.
pause-over = Would you like to come back now? One press is enough, otherwise nothing changes.
unnoted = Or is it about your meeting? I haven’t noted anything yet.
button-pause-until = Pause, back on {$day}
button-keep-answer = Keep it as my answer
button-about-meeting = It’s about the meeting
paused = You are paused and back on {$day}. I won’t introduce you to anybody before then, and there is nothing you need to remember.
resumed = Welcome back. You will be part of the next round.
resumed-with = You are with {$others}, as before.
ask-to-join = To take part, press the button and answer a few short questions.
wish-to-leave = Would you like to stop taking part? You can leave at once, or take a break until a day you choose, without giving a reason.
wish-to-leave-one = Would you like to leave *{$name}*? You can do so at once, or take a break from everything until a day you choose, without giving a reason.
wish-to-leave-kindly = Thank you for telling me. That’s perfectly all right.
wish-to-leave-unnoted = I have noted nothing about your meeting.
not-paused = You were not paused, so nothing has changed.
you-are-welcome = Any time. Write “help” whenever you need me.
ask-profile = Here you can change your topics and your language.

## Introductions, nudges, check-ins

introduction-who = { $mentor_count ->
    [one] {$mentors} shows
   *[other] {$mentors} show
}, { $mentee_count ->
    [one] {$mentees} learns
   *[other] {$mentees} learn
}. The topic: *{$topic}*.
introduction-in-short = In English: {$who} { $first_count ->
    [one] The first message is up to {$first}.
   *[other] The first message is up to one of you: {$first}.
} Here I write in the language of the programme; to you alone I write in English.
introduction-why = Why you: {$reasons}.
why-shown-and-wanted = { $mentor_count ->
    [one] {$mentors} shows it
   *[other] at least one of {$mentors} shows it
}, and { $mentee_count ->
    [one] {$mentees} wants to learn it
   *[other] at least one of {$mentees} wants to learn it
}
why-shown = { $mentor_count ->
    [one] {$mentors} can show it
   *[other] at least one of {$mentors} can show it
}
why-wanted = { $mentee_count ->
    [one] {$mentees} wants to learn it
   *[other] at least one of {$mentees} wants to learn it
}
why-new = { $people ->
    [2] I have not introduced you to each other before
   *[other] I have not introduced {$mentors} to {$mentees} before
}
why-again = { $rounds ->
    [1] { $people ->
        [2] I introduced you to each other last time too
       *[other] some of you I introduced to each other last time too
    }
   *[other] { $people ->
        [2] I last introduced you to each other {$rounds} rounds ago
       *[other] some of you I last introduced to each other {$rounds} rounds ago
    }
}
why-hours = { $hours ->
    [0] your working days hardly overlap, so agree on a time soon
    [one] your working days have about {$hours} hour in common
   *[other] your working days have about {$hours} hours in common
}
introduction-first-step = { $mentee_count ->
    [one] {$mentees}, the first message is yours: suggest half an hour in the next few days, on a call or over a coffee.
   *[other] {$mentees}, the first message comes from one of you: suggest half an hour in the next few days, on a call or over a coffee.
}
introduction-starters = { $count ->
    [1] One way to begin, if you like:
   *[other] Two ways to begin, if you like:
}
introduction-starter = • {$people}: “{$words}”
introduction-blind = I cannot read what you write here.
met-with = You met {$others}. 🎉 Thank you for making the time.
you-met = You met. 🎉 Thank you for making the time.
introduction-over = If you have not met, there is nothing more to do here. I’ll write to each of you about what comes next.
introduction-elsewhere = This goes on in a new conversation, among those who stay.
introduction-over-elsewhere = This went on in another conversation, and there is nothing more to do here.

series-over = { $rested ->
    [yes] Your meetings with {$others} have been on hold for two rounds, so they end here.
   *[no] Your meetings with {$others} end here.
} That happens, and nobody is to blame. From now on I look for somebody for each of you.
series-rests-while-paused = Your meetings with {$others} are on hold while you are away. If that takes more than two rounds they end, and I look for somebody for each of you.
series-rests-while-silent = Your meetings with {$others} are on hold meanwhile. If you are back soon they go on; otherwise they end before long.
series-begins = You stay together for {$meetings} meetings. I write here before each of them.
series-agenda =
    To agree on when you first meet:
    • Why are we doing this?
    • What would make it worth our time?
    • What is off limits?
series-meeting = Meeting {$number} of {$meetings}.
series-agreed = { $which ->
    [next] You wanted to meet next on {$day}.
   *[this] You wanted to meet on {$day}.
}
series-days-differ = { $which ->
    [next] You named different days for your next meeting: {$days}.
   *[this] You named different days for this meeting: {$days}.
}
series-choose-a-day = Choose one together.
series-was-this = If you did meet, that was this meeting: one press on “{ button-met }” is enough.
series-day = {$people}: {$day}
series-half-way = You are half-way: a good moment to tell each other what has been worth it, and what you would do differently.
series-last = It is the last one: a good moment to look back together, and to tell each other what you take away.
series-wish-to-end = { $kind ->
    [group] Would you like to leave this group? One press on “{ button-rematch }” is enough. Nobody hears why: the others get a kind line, and I look for other people for you. If you would rather take part in nothing any more, there is “{ button-leave }”.
   *[series] Would you like your meetings with {$others} to end here? One press is enough. Nobody hears why: whoever is with you gets a kind line, and I look for somebody new for each of you.
}
series-tried = Last time you wanted to try:
series-after-usual = And for next time: one thing to try, and the day. There is room for both in the form.
series-after-half-way = You are half-way, a moment to look back: what has been worth it, and what would you change? And for next time: one thing to try, and the day. There is room for all of it in the form.
series-after-last = That was the last of your meetings, a moment to look back: what do you take away from all of them? In the next round I look for somebody new for you, as far as there is anybody.
series-learned-usual = { feedback-learned }
series-learned-half-way = Looking back: what has been worth it, what would you change?
series-next-is = Next is meeting {$number} of {$meetings}.
series-learned-last = Looking back: what do you take away from these meetings?
series-to-try = One thing to try until next time
series-to-try-hint = Only you see it: I remind you of it after your next meeting.
series-next = The day of your next meeting
series-next-hint = Whoever you are with sees the day, too.
button-next-time = For next time…
series-still-to-choose = { $missing ->
    [day] And the day of the next one? A line will do: “next time on Thursday 14 May”.
    [to-try] And one thing to try until then? A line will do: “to try: one short video”.
   *[both] And for next time: one thing to try, and the day? Press the button, or write “to try: one short video” or “next time on Thursday 14 May”.
}
series-noted-to-try = Until next time you want to try:
series-noted-next = Your next meeting: {$day}.

group-why-shown-and-wanted = somebody here shows it, and somebody here wants to learn it
group-why-shown = somebody here can show it
group-why-wanted = somebody here wants to learn it
group-why-new = those who show and those who learn are new to each other
group-first-step = {$moderator}, you moderate this time: suggest an hour that suits everybody, and see that everybody gets a word in.
group-moderating = Moderating is a small thing: suggest a time, and see that everybody gets a word in. There is nothing to prepare. If somebody else would rather do it, a line in your conversation settles it.
group-moderating-none = You are in no group at the moment. When you are, its introduction says who moderates.
group-agenda =
    A plan for your hour, nothing to prepare:
    1. Hello: what are you curious about?
    2. The topic: some show one thing, the others ask. No question is too simple.
    3. Goodbye: one thing to try, for each.
group-nudge = Has your group found a time yet? { $times ->
    [proposed] One has been proposed in this conversation.
    [0] If not, a line with two possible times will do, {$moderator}.
    [one] If not, this one is in the working hours that you share. {$moderator}, one press proposes it, and nothing is fixed until everybody has accepted it.
   *[other] If not, these are in the working hours that you share. {$moderator}, one press proposes one, and nothing is fixed until everybody has accepted it.
} And if this round doesn’t suit you, that’s fine too.
group-moderates = { $me ->
    [yes] You moderate.
   *[no] {$moderator} moderates.
}

nudge = Have you found your half hour yet? { $times ->
    [proposed] One has been proposed in this conversation.
    [0] If not, a line with two possible times will do, {$mentees}.
    [one] If not, this one is in the working hours that you share. {$mentees}, one press proposes it, and nothing is fixed until it is accepted.
   *[other] If not, these are in the working hours that you share. {$mentees}, one press proposes one, and nothing is fixed until it is accepted.
} And if this round doesn’t suit you, that’s fine too.
nudge-agreed = You have found your time: {$when}.

check-in = Did you meet {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
how-was-it = How did it go with {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
answer-here = Or simply answer here: a number from 1 to 5 and a line.

pairing-mine = { $role ->
    [mentor] This round you are with {$others}: { $beside_count ->
        [0] you show, they learn
       *[other] you show, together with {$beside}
    }. The topic: *{$topic}*.
   *[mentee] This round you are with {$others}: { $beside_count ->
        [0] they show, you learn
       *[other] you learn, together with {$beside}
    }. The topic: *{$topic}*.
}
pairing-met = You have met.
pairing-agreed = You meet on {$moment}.
pairing-proposed = { $by ->
    [nobody] {$moment} is still proposed
   *[somebody] {$proposer} proposes {$moment}
}: does that suit you?
pairing-proposed-waiting = Proposed: {$moment}. Still to answer: {$waiting}.
pairing-agreed-past = You had agreed to meet on {$moment}: how did it go?
introduction-comes = Your introduction comes on {$moment}, in a message from me.
introduction-on-its-way = Your introduction is on its way: you get it in a message from me.
who-that-is = I know no more of anybody than this. A press on the name opens the profile in Slack.
pairing-rests = Your meetings with {$others} are not over yet.
pairing-none = You have no introduction at the moment.

sitting-out = I have nobody to introduce you to this time.
sitting-out-alone = Nobody else is taking part at the moment.
sitting-out-one-generation = { $labels ->
    [birth-generations] When the round began, everybody taking part was of your generation, and a round needs more than one.
   *[other] When the round began, everybody taking part was at your stage of working life, and a round needs more than one.
}
sitting-out-nobody-left = { $format ->
    [group] { sitting-out-no-panel }
   *[other] { $labels ->
        [birth-generations] Everybody of another generation whom I could introduce you to is with somebody else.
       *[other] Everybody at another stage of working life whom I could introduce you to is with somebody else.
    }
}
sitting-out-nobody-allowed = Nobody whom I could introduce you to was free.
sitting-out-nobody-across = { sitting-out-nobody-allowed }
sitting-out-nobody-free = { sitting-out-nobody-allowed }
sitting-out-no-panel = A group takes at least two people who show and one who learns. This time there was no group with a place for you.
sitting-out-round-stopped = An admin stopped this round before it was your turn.
sitting-out-away = Your status says that you are away.
sitting-out-series-rests = The person you meet can’t take part this time. Your meetings go on when they are back. If that takes more than two rounds, I look for somebody else for you.
sitting-out-unreached = I had somebody for you, but my message did not get through. I am sorry.
sitting-out-over = The introduction that I had for you in the last round never went out. I am sorry. In the round after it you come first.
sitting-out-no-sign = When this round began I had not heard from you whether you are still in.
sitting-out-asked-for-another = Your last introduction has ended, and so far nobody else is free.
sitting-out-no-time = You told me that you can’t make it.
sitting-out-partner-has-no-time = Whoever I introduced you to can’t make it this time, and so far I have nobody else for you.
sitting-out-partner-gone = Whoever I had chosen for you is no longer part of the introduction.
partner-left = { $gone_count ->
    [one] {$gone} is no longer part of this introduction
   *[other] {$gone} are no longer part of this introduction
}{ $left ->
    [alone] . If you have not met yet, there is nothing for you to do. That happens, and nobody is to blame.
    [series] , so your meetings end here. That happens, and nobody is to blame.
   *[one-sided] , so there is nobody left among you to show, or to learn. Meet all the same if you like, or let it be.
}
going-on-gone = { $gone_count ->
    [one] {$gone} is no longer part of this introduction.
   *[other] {$gone} are no longer part of this introduction.
}
going-on = The rest of you go on as planned, in this new conversation. The topic: *{$topic}*.
partner-left-meeting = Your meeting on {$moment} is off: please take it out of your calendar.
partner-left-next = The next round is on {$moment}.
first-next-time = You are first in line for the next round, on {$moment}.
next-time-when-back = You are back on {$day}, and part of the first round after that.
first-next-time-undated = You are first in line for the next round.
first-in-a-group = The next round is on {$moment}. If there is a group then that has a place for you, you are first in line.
first-in-a-group-undated = If there is a group in the next round that has a place for you, you are first in line.

round-started = The round has started: I am introducing {$people}.
round-started-few = The round has started: I am introducing those who take part.
round-replaces = { $introduced ->
    [nobody] It takes the place of the round that had begun, in which nobody had been introduced yet.
   *[somebody] It takes the place of the round that was under way. Whoever met in that one can still tell me how it went.
}
round-stopped = The round is stopped. Whoever had not been introduced yet hears it, and is first next time.
round-impossible = This time there was nobody I could introduce.
round-goes-on = { $introduced ->
    [nobody] The round that has begun stays as it is: nobody has been introduced in it yet, and the introductions go out as planned.
   *[somebody] The round that is under way goes on as it is: whoever is together stays together.
}
round-skipped = The round of {$day} was skipped, and so was any other that I missed after it: when it was due, and for {$hours} hours from then, I was not running, or Slack did not accept my key.
missing-alone = Too few people are taking part at the moment.
missing-one-generation = Everybody taking part has chosen the same stage or generation.
missing-nobody-allowed = With so few people taking part, that can happen.
missing-nobody-left = Those taking part cannot be put together in the way that the settings ask for.
missing-nobody-across = { missing-nobody-left }
missing-nobody-free = { missing-nobody-allowed }
missing-no-panel = A group needs two people who show, and one at another stage or of another generation who learns.
missing-round-stopped = { missing-nobody-allowed }
missing-asked-for-another = { missing-nobody-allowed }
missing-no-time = { missing-nobody-allowed }
missing-partner-has-no-time = { missing-nobody-allowed }
missing-partner-gone = { missing-nobody-allowed }
missing-away = Those whom I could introduce are away at the moment.
missing-series-rests = { missing-away }
missing-unreached = Slack did not accept my messages.
missing-no-sign = Those whom I could introduce have not said for a while whether they are still in.
missing-help = An invitation in a channel can bring new people.

## The meeting itself

meeting-offer = Which { $minutes ->
    [60] hour
   *[other] half hour
} shall I propose to {$others}? These are in the working hours that you share, and shown in your own time.
meeting-offer-edges = Which { $minutes ->
    [60] hour
   *[other] half hour
} shall I propose to {$others}? Your working hours don’t meet, so these come as near to them as they can for everybody. They are shown in your own time.
meeting-offer-after = Which { $minutes ->
    [60] hour
   *[other] half hour
} shall I propose to {$others}? This round has none left in the working hours that you share, so these come after it. They are shown in your own time.
meeting-offer-none = I can’t find { $minutes ->
    [60] an hour
   *[other] half an hour
} with {$others} that would suit all of you. A line to each other will help more than I can.
meeting-offer-last = These are the last I can find. “{$button}” begins again with the first.
meeting-put-forward = I’ve proposed {$moment} in your conversation. As soon as it suits everybody, there is an entry for your calendars.
meeting-proposed = { $by ->
    [nobody] {$when} is still proposed
   *[somebody] {$proposer} proposes {$when}
}, { $minutes ->
    [60] for an hour
   *[other] for half an hour
}. { $waiting_count ->
    [one] {$waiting}, does that suit you?
   *[other] Does that suit you, {$waiting}?
}
meeting-proposed-suits = {$people} said yes already.
meeting-agreed = You meet on {$when}, { $minutes ->
    [60] for an hour
   *[other] for half an hour
}.
meeting-agreed-with = You meet on {$moment}, with {$others}.
meeting-agreed-past = You had agreed to meet {$others} on {$moment}: how did it go?
meeting-agreed-calendar = To put it in your calendar, choose yours.
meeting-file = For every other calendar, here is the file.
meeting-accepted-already = I have your yes to {$moment}. Still to answer: {$waiting}.
meeting-agreed-already = You have agreed already: you meet on {$moment}.
meeting-put-anew = {$when}: this is now in the new conversation of those who go on.
meeting-overtaken = {$when}: this time has made way for another one.
meeting-called-off = {$when}: this meeting is off.
meeting-passed = {$when}: this time has passed.
meeting-to-clear = You had agreed to meet on {$moment}: please take that out of your calendar.
introduction-while-paused = In this round you are still with {$others}, and you can meet whenever you like. If it doesn’t suit you, press “{$button}”: I’ll let {$others} know kindly.
meeting-while-paused = You have agreed to meet {$others} on {$moment}, and that still stands. If it doesn’t suit you any more, press “{$button}”: I’ll let {$others} know kindly. Only you can take it out of your own calendar.
still-meet = You are still with {$others} in this round. Would you like to meet all the same? If I don’t hear from you by {$moment}, I’ll kindly let them know that you can’t this time. Your pause stays between us.
still-meet-late = You are still with {$others} in this round. Would you like to meet all the same? As soon as they are at work I’ll kindly let them know that you can’t this time; until then you can still say so. Your pause stays between us.
still-meet-noted = { $named ->
    [yes] Good: in *{$name}* you are still with {$others}, and I call nothing off there.
   *[no] Good: everything stays as it is, and I call nothing off.
}
meeting-time = {$moment}, {$city} time
meeting-title = Reverse mentoring: {$topic}
meeting-title-free = Reverse mentoring
meeting-details = { $minutes ->
    [60] An hour
   *[other] Half an hour
}, there is nothing to prepare. What is said stays between you.
no-time = { $round ->
    [week] { $gone_count ->
        [one] {$gone} can’t make it this week
       *[other] {$gone} can’t make it this week
    }. It’s the week, not you.
   *[weeks] { $gone_count ->
        [one] {$gone} can’t make it this round
       *[other] {$gone} can’t make it this round
    }. It’s the timing, not you.
}
no-time-series = { $named ->
    [yes] In *{$name}* your meetings go on as soon as that suits all of you. The next round is on {$moment}.
   *[no] Your meetings go on as soon as that suits all of you. The next round is on {$moment}.
}
no-time-series-undated = { $named ->
    [yes] In *{$name}* your meetings go on as soon as that suits all of you.
   *[no] Your meetings go on as soon as that suits all of you.
}
no-time-soon = If somebody who suits you is free, I’ll introduce you soon.
no-time-noted-early = That’s fine, and nobody asks why: { $named ->
    [yes] in *{$name}* nobody
   *[no] nobody
} was waiting for you yet.
no-time-early = { $named ->
    [yes] In *{$name}* you’ll have no introduction until the next round, on {$moment}.
   *[no] Until the next round, on {$moment}, you’ll have no introduction.
}
no-time-early-undated = { $named ->
    [yes] In *{$name}* you’ll have no introduction until the next round.
   *[no] Until the next round you’ll have no introduction.
}
no-time-noted = That’s fine. { $named ->
    [yes] In *{$name}* I’ll let
   *[no] I’ll let
} {$others} know kindly, and nobody asks why.
no-time-until = { $named ->
    [yes] In *{$name}* you’ll have no introduction until the next round, on {$moment},
   *[no] Until the next round, on {$moment}, you’ll have no introduction,
} and it counts against nobody: you may well be introduced to each other again.
no-time-until-undated = { $named ->
    [yes] In *{$name}* you’ll have no introduction until the next round,
   *[no] Until the next round you’ll have no introduction,
} and it counts against nobody: you may well be introduced to each other again.
# For whoever takes part in several programmes: what goes on in the others
goes-on-elsewhere = In *{$name}* you go on with {$others}.

## Silence: somebody was introduced several times and gave no sign

still-in = Are you still in? In the last {$rounds} rounds that you were part of, I’ve heard nothing from you. I can’t read what you write to each other, so perhaps all is well.
still-in-until = Until you tell me, I introduce you to nobody, so that nobody waits in vain. If I hear nothing by {$moment}, I’ll pause you. You can come back whenever you like.
still-in-until-undated = Until you tell me, I introduce you to nobody, so that nobody waits in vain. If I hear nothing by the next round, I’ll pause you. You can come back whenever you like.
still-in-any-sign = Or simply answer here, yes or no. Any other sign from you counts as a yes.
silent-paused = I haven’t heard from you, so I’ve paused you: no introductions and no reminders, and nobody waits for you. One press brings you back, today or in a year.
silent-paused-in-series = I haven’t heard from you, so I’ve paused you: no introductions and no reminders. One press brings you back, today or in a year.
stays-in = Good to hear from you: you stay in.
not-in-unsure = There is no hurry. You can stay in and say no to any introduction that doesn’t suit you, take a break for a month or until a day you choose, or leave, without giving a reason.
not-in-ill = Look after yourself, nothing here is urgent. You can take a break for a month or until a day you choose, or leave, without giving a reason.
not-in-loss = I’m so sorry. Take all the time you need: nothing here is urgent. You can take a break for a month or until a day you choose, or leave, without giving a reason.
not-in-expecting = Thank you for telling me, and all the best! You can take a break for a month or until a day you choose, or leave, without giving a reason.

## What a round came to, for whoever organises

summary-title = *The last round, of {$day}*
summary-joined = Signed up: {$count} people.
summary-introduced = Introduced to somebody: {$count} people.
summary-met = Met, as far as I was told: {$count} people.
summary-sat-out = Without an introduction: {$count} people.
summary-because-alone = {$count} because nobody else was taking part
summary-because-one-generation = {$count} because all were at the same stage or of the same generation
summary-because-nobody-allowed = {$count} because there was nobody whom I could introduce them to
summary-because-nobody-across = {$count} because at another stage or of another generation there was nobody whom I could introduce them to
summary-because-nobody-left = {$count} because there were more people on their side than on the other
summary-because-nobody-free = {$count} because nobody else was free
summary-because-no-panel = {$count} because there was no place in a group
summary-because-partner-gone = {$count} because whoever was meant for them was not there any more
summary-because-asked-for-another = {$count} because they asked for somebody else, and nobody was free
summary-because-no-time = {$count} because they had no time
summary-because-partner-has-no-time = {$count} because whoever was meant for them had no time
summary-because-round-stopped = {$count} because the round was stopped
summary-because-away = {$count} because their status says that they are away
summary-because-series-rests = {$count} because the person they are with for several meetings is away
summary-because-unreached = {$count} because my message did not get through
summary-because-no-sign = {$count} because they have not said for a while whether they are still in
summary-rated = Average rating: {$average} out of 5.
summary-nothing = So few people took part that any number would tell something about single people.
summary-hidden = I leave out numbers about fewer than {$least} people, and those that would give one away.
summary-later = Answers that come after the end of a round are not in its numbers.
## Asking on the spot

ask-how = What would you like a colleague to show you? Write it after the word, for example: {$example} Or press the button.
ask-example = how do I edit a reel?
ask-which = I’m not sure what this is about. Which of these comes nearest?
ask-which-of-all = I don’t know yet which topic this belongs to. Choose one, and I’ll look for somebody.
ask-title = Find me a mentor
ask-submit = Ask
ask-topic = Topic
ask-topic-placeholder = Choose a topic
ask-topic-nearest = You may mean
ask-text = Your question
ask-text-hint = A line is plenty. Whoever I ask reads it, but not your name until they say yes.
ask-looking = I’m looking for a colleague who can show you *{$topic}*. I ask one person at a time, in private: they see your question, and your name only when they say yes. You’ll hear from me by {$moment} at the latest.
ask-request = A colleague is looking for somebody to show them one of your topics: *{$topic}*.
ask-request-how = Half an hour is enough, and you don’t have to be an expert. Would you like to?
ask-request-private = You have until {$moment}. If you say no, or nothing at all, nobody hears of it. If you would rather not get questions like this, your profile has a box for it.
ask-accepted = Thank you! I’m opening a conversation for the two of you. If it comes to nothing after all, I’ll tell you here.
ask-off = Thank you again for your yes to showing *{$topic}*. Unfortunately nothing comes of it after all, and you don’t have to do anything.
ask-declined = That’s fine, and nobody hears of it.
ask-settled = The question about *{$topic}* is no longer open, so there is nothing left for you to do. Thank you all the same!
ask-again = You don’t have to be an expert, and half an hour is enough. Who is asking you learn by saying yes, and when you meet is up to the two of you.
ask-still-open = A colleague’s question is waiting for you: *{$topic}*.
ask-or-meeting = Or is it about your meeting with {$others}?
ask-introduction = {$mentee} was looking for somebody who shows *{$topic}*, and {$mentor} said yes.
ask-waits = Good news: a colleague has said yes and can show you *{$topic}*. It’s taking a little longer than usual until I can open a conversation for the two of you. I keep trying, and you don’t have to do anything.
ask-waits-for-another = Good news again: another colleague has said yes and can show you *{$topic}*; the first can’t after all. I keep trying to open a conversation for the two of you, and you don’t have to do anything.
ask-waits-is-open = A colleague has said yes and shows you *{$topic}*: your conversation is open.
ask-waits-no-more = A colleague had said yes to showing you *{$topic}*, but unfortunately can’t after all. I’ve started looking again, and you don’t have to do anything.
ask-nobody = I have looked, but this time I found nobody who can show you *{$topic}*. I’m sorry. It’s not about you or your question.
ask-nobody-else = You can add the topic to your profile, and I’ll think of it when I introduce you in the next rounds. Or ask again in a few days.
ask-nobody-but-known = The topic is in your profile, so I’ll think of it when I introduce you in the next rounds. Or ask again in a few days.
ask-unmet = Somebody asked to be shown *{$topic}*, and this time nobody could be found for it. An invitation in a channel can bring more people who show it.
ask-found = A colleague has said yes and will show you *{$topic}*, in a conversation of your own.
ask-over = I’m not looking any more for somebody to show you *{$topic}*: this time nobody could be found.
ask-none-open = No question of yours is open any more, so I’m not looking for anybody. If you meant something else, you’ll find it in the menu.
ask-withdrawn = I’ve stopped looking for somebody to show you *{$topic}*, and nobody is told why.
ask-in-our-dm = You’ll find my answer in our direct messages.

## Feedback

feedback-title = How did it go?
feedback-about = About your introduction to {$others}. No manager sees your answers with your name.
feedback-met = Did you meet?
feedback-met-yes = Yes
feedback-met-no = Not this time
feedback-rating = Was it worth your time?
feedback-rating-1 = 1 – hardly
feedback-rating-2 = 2
feedback-rating-3 = 3
feedback-rating-4 = 4
feedback-rating-5 = 5 – very much
feedback-learned = One thing I take away
feedback-learned-hint = A line is plenty.
feedback-learned-kept = What you wrote before is longer than this field: it stays as it is if you leave the field empty.
feedback-share = May I share this line, without your name?
feedback-share-hint = Others may see what was learned, never by whom.
feedback-share-yes = Yes, without my name
feedback-share-no = No, keep it private

thanks = Thank you, I have noted it.
thanks-edited = Thank you, I have updated your answer.
thanks-met = You met {$others}.
thanks-met-rated = You met {$others} and gave the meeting {$rating} out of 5.
thanks-rated = Your meeting with {$others}: {$rating} out of 5.
thanks-did-you-meet = And did you meet {$others}?
thanks-or-else = If you wrote about something else, you can take these words back, and I keep nothing of them.
button-take-back = Take these words back
taken-back = Done: nothing is left of these words. Whenever you like, tell me how it was with {$others}.
thanks-not-met = No meeting with {$others} this time. That happens. If you still do, change the answer here.
thanks-shared = I may share your words, never your name.
thanks-private = Your words stay private.
thanks-closed = That round is over, but your answer still counts.
which-meeting = Which meeting is this about?
not-taken-before = I’m not sure what you mean, and I have noted nothing. In this round you are with {$others}. Here is what you can do now.
not-taken = I have noted nothing. If this is your answer about your meeting with {$others}, one press keeps it.
aside-away = Then there is no hurry. A later day is fine, and if nothing comes of it this time, that is nobody’s fault. I have noted nothing of it.
aside-no-time = That happens to everybody. A later day may work; or I can say kindly that it won’t be this time, and nobody asks why. I have noted nothing.
aside-later = Of course, whenever you like. I have noted nothing: once you have met, a number from 1 to 5 is enough.
aside-relay = I can’t pass anything on: I don’t read your conversation, and I write nothing in your name. One line there is enough, and they’ll see it. I have noted nothing.
aside-proposed = Nothing is agreed yet: what you write here reaches nobody else, and I have noted nothing. Ask in your conversation; or take one of the times that I suggest, and I put it to everybody with you.
aside-agreed = Enjoy it! I have noted nothing. If the day isn’t settled yet, write it in your conversation: I can’t pass it on from here. Once you have met, a number from 1 to 5 is enough for me.
aside-mistake = No harm done: I have noted nothing of this. What you told me before you can change with the button, and the menu has everything else.
aside-never-mind = All right: I have noted nothing and changed nothing. If it was about taking part, the menu is where you can pause or leave.
aside-again = Enjoy it! I have noted nothing, and whatever you have told me stays as it is.
not-taken-told = What you told me about your meeting with {$others} stays as it is. If these words are to be your answer instead, one press keeps them.

## Whom one would rather not meet, asking for somebody else, what was not right

avoid-title = Rather not meet
avoid-label = People I would rather not meet
avoid-placeholder = Choose people
avoid-hint = I won’t introduce you to each other, and I tell nobody: not them, not an admin. You need no reason.
ask-avoid = You can tell me whom you would rather not meet. I tell nobody, and you need no reason. I have noted nothing so far.
avoid-unclear = I have not noted that yet: from words alone I can’t be sure whom you mean.
avoid-choose = { $count ->
    [0] Press the button, choose whom you mean, and save. I tell nobody, and you need no reason.
   *[other] Press the button, choose whom you mean, and save. I tell nobody, and you need no reason. On your list so far: {$people}.
}
avoid-saved = { $count ->
    [0] Your list is empty.
   *[other] I won’t introduce you to {$people}. I tell nobody: not them, not an admin. You can change this list whenever you like.
}
rematched = { $others ->
    [go-on] { $named ->
        [yes] In *{$name}* you are not part of this introduction any more.
       *[no] You are not part of this introduction any more.
    } The others go on, and nobody asks why.
    [one] { $named ->
        [yes] Your introduction in *{$name}* has ended.
       *[no] Your introduction has ended.
    } Whoever was with you gets a kind note: no reason, no blame.
   *[other] { $named ->
        [yes] Your introduction in *{$name}* has ended.
       *[no] Your introduction has ended.
    } Each of the others gets a kind note: no reason, no blame.
}
rematched-soon = If somebody who suits you is free now, I’ll introduce you soon.
report-title = Something was not right
report-who-reads = Only {$reader} reads this, in a direct message from me. It goes to no channel and to nobody else, and once it is sent I don’t keep it.
report-label = What was not right?
report-hint = As much or as little as you like. You can also leave it empty.
report-name-label = Your name
report-name = You may tell them who I am
report-name-hint = Without this tick I leave your name out. What you write may still show who you are.
ask-report = I’m sorry to hear that. If you press the button, I pass on to {$reader}, and to nobody else, what you would like to say. I have noted nothing of what you wrote here.
reported = Thank you for telling me. {$reader} gets it now, { $named ->
    [yes] with your name
   *[no] without your name
}. I keep nothing of it.
reported-more = You need not meet anybody you would rather not meet, and you need no reason.
passed-on = Somebody who takes part has told me that something was not right. I tell only you, because you are the contact person here or organise the rounds.
passed-on-text = In their words:
passed-on-no-text = They wrote nothing more.
passed-on-named = {$writer} wrote this, and you may know it.
passed-on-unnamed = They would rather not give their name. Please don’t try to find out who it is.
passed-on-kept = I have kept nothing of this: it is only here. Please share no more of it than you must.

## Prompts and invitations

prompt-title = Post a prompt
prompt-submit = Post
prompt-channel = Channel
prompt-channel-placeholder = Choose a channel
prompt-channel-hint = For a private channel, add me to it first.
prompt-ready-label = A ready-made prompt
prompt-ready-placeholder = Choose one, or write your own below
prompt-ready-weekly-task = A task that repeats every week
prompt-ready-weekly-task-text = Which task do you repeat every week and secretly wish were faster? Name it in the thread: somebody here may know a quicker way.
prompt-ready-changed-my-mind = When somebody junior changed my mind
prompt-ready-changed-my-mind-text = When did a colleague with less experience last change your mind? Tell us in one line what it was about.
prompt-ready-first-week = What a newcomer would notice
prompt-ready-first-week-text = Imagine this is your first week here. Which of our habits would puzzle you most?
prompt-own-label = Your own words
prompt-own-hint = If you write something here, it replaces the ready-made prompt.
prompt-intro = *Something to talk about*
prompt-answer = Answer in the thread, in a line or two. There are no wrong answers.
posted = I am posting it in {$channel} now. If Slack refuses, I’ll tell you here.
not-posted = I could not post in {$channel}: perhaps I am not in it. Add me to the channel and try again.
not-posted-text = This was the text:
probe = This is a test by whoever runs this app here, to see whether Slack confirms its messages. You need not answer.

invitation-title = Invite to a channel
invitation-submit = Post invitation
invitation-about = I will post what this is about, with a button to join. Being in the channel enrols nobody.
invitation = *What could you show a colleague with more experience? And what would you like to see from one with less?*

## Admins

panel-title = *Admin*
panel-joined = Taking part: {$people}.
panel-waiting = Ready for an introduction: {$people}.
panel-missing = A round now would introduce nobody. {$reason}
panel-ready = A round can start, unless too many are away: I look at the statuses in Slack when it begins.
panel-replaces = { $introduced ->
    [nobody] It would take the place of the one that has begun, in which nobody has been introduced yet.
   *[somebody] It would take the place of the one that is under way.
}
panel-just-started = A round has just started. You can run another from {$time} on.
panel-catching-up = If I am not running when a round is due, or Slack does not let me in, I catch up with it within {$hours} hours. Later it is skipped, and whoever organises the rounds hears of it.
panel-introducing = I am introducing people: {$done} of {$all} introductions are out, about {$left} left.
left-minutes = { $number ->
    [one] {$number} minute
   *[other] {$number} minutes
}
left-hours = { $number ->
    [one] {$number} hour
   *[other] {$number} hours
}
left-days = { $number ->
    [one] {$number} day
   *[other] {$number} days
}
panel-introducing-few = I am introducing people right now.
panel-failed = Some messages could not be sent:
failed-kind = { $kind ->
    [introduction] introductions
    [nudge] reminders
    [check_in] questions at the end of a round
   *[other] notices
}
failed-reason = { $code ->
    [user_disabled] an account is deactivated
    [user_not_found] Slack does not know somebody any more
    [channel_not_found] the conversation is not there any more
    [is_archived] the conversation is archived
    [missing_scope] the app lacks a permission: `reverse-mentor doctor` names it
    [gave_up] Slack could not be reached, or refused, for days
    [messages_tab_disabled] the app’s Messages tab is switched off
   *[other] Slack answers “{$code}”
}
panel-no-contact = Nobody is named yet as the contact person who hears if something was not right. Choose somebody in the settings; until then it is whoever gets my summary after a round.
panel-no-organiser = So far nobody gets my summary after a round, nor hears what nobody could show. It goes to whoever is the first to do something here: saving the settings is enough.
tried-again = I’m trying again now. What fails once more is listed here again.
settings-title = Settings
settings-format = Technique
settings-format-coffee = Coffee: two people, new ones each time
settings-format-individual = Individual: two people together for a series of meetings
settings-format-group = Group: some show, some learn, all on one topic
settings-format-hint = Each has its usual rhythm: every week, every two weeks, every four weeks. It applies when you choose another technique here, unless you change “How often” as well. A round that is open stays as it is.
settings-meetings = In a series: how many meetings
settings-most-mentors = In a group: how many show, at the most
settings-most-mentees = In a group: how many learn, at the most
settings-weekday = Day
settings-time = Time
settings-zone = Time zone
settings-zone-hint = A name like Europe/London or America/New_York.
settings-weeks = How often
settings-weeks-option = { $weeks ->
    [1] Every week
   *[other] Every {$weeks} weeks
}
settings-country = Public holidays of
settings-country-hint = On a public holiday nothing happens. A round moves to the next working day, or is left out if the one after it would be too near.
settings-country-without = No country
settings-country-none = Without public holidays
settings-closed = Days when you are closed
settings-closed-hint = As on public holidays, nothing happens. One day, or the first and the last, on each line: 15/8 or 24/12 - 6/1.
settings-surplus = If there are more people on one side than on the other
settings-surplus-peers = Those left over meet each other
settings-surplus-groups = Those left over join others, as a third
settings-surplus-wait = Those left over wait for the next round
settings-surplus-hint = An odd number makes three of one pair, unless those left over wait.
settings-cooldown = How long until the same two meet again
settings-cooldown-option = { $rounds ->
    [one] Not within {$rounds} round
   *[other] Not within {$rounds} rounds
}
settings-cooldown-hint = As far as there are others to meet.
settings-labels = How members describe themselves
settings-labels-hint = Whoever has joined keeps their place among the four, from the youngest or newest on, until they choose anew in their profile. If you change this, ask them to have a look.
settings-labels-career-stages = By career stage
settings-labels-birth-generations = By generation
settings-language = Language for messages to several people
settings-language-hint = Used where the readers share no language.
settings-contact = Contact person
settings-contact-placeholder = Choose somebody
settings-contact-hint = Hears it in a direct message if something was not right: somebody whom people trust.
settings-saved = The settings are saved.
preview-title = { $format ->
    [individual] *The next {$rounds} series, played through with those who take part now*
   *[other] *The next {$rounds} rounds, played through with those who take part now*
}
preview-introduced = Introduced in each round: {$people}.
preview-across = { $labels ->
    [birth-generations] Pairings across generations: {$percent}% of the most that there can be.
   *[other] Pairings across stages of working life: {$percent}% of the most that there can be.
}
preview-repeats = { $percent ->
    [0] Nobody is introduced again too soon to somebody they have met.
   *[other] Introduced again too soon: at most {$percent}% of those who are put together.
}
preview-wait = { $rounds ->
    [0] { $labels ->
        [birth-generations] Everybody meets another generation in every round.
       *[other] Everybody meets another stage of working life in every round.
    }
   *[other] { $labels ->
        [birth-generations] Longest wait to meet another generation, in rounds: {$rounds}.
       *[other] Longest wait to meet another stage of working life, in rounds: {$rounds}.
    }
}
preview-about = Nobody gets a message from a preview. It begins afresh: who has met already does not count, and who is paused does.{ $format ->
    [individual] {" "}A round, here, is a whole series.
   *[other] {""}
}
preview-few = With {$people} taking part, numbers would tell something about single people. The preview waits until there are {$least}.
preview-coming = I’m playing the next rounds through. In a big company that takes a few minutes: I’ll write when I’m done.

## The window for conversation starters

starters-title = Conversation starters
starters-about = Each introduction shows two: one from whoever shows and one from whoever learns. Nobody gets the same one twice while another one is left.
starters-choose = Choose a topic
starter-voice = Who says it?
starter-voice-mentor = Whoever shows
starter-voice-mentee = Whoever learns
starter-occasion = When does it fit?
starter-occasion-first = From the first meeting on
starter-occasion-again = Only for people introduced before
starter-own = added by an admin
starter-off = *switched off*
starter-new-title = A new starter
starter-edit-title = Change a starter
starter-new-about = For: *{$subject}*. Write it as one person would say it to the other: something to try together, or a question that takes a minute to answer. What you add comes before mine.
starter-words = The text ({$language})
starter-words-hint = Leave it empty if you have none: then it is shown only to people who read the other language.

## The Home tab

home-history = *Earlier introductions*
home-history-line = {$day} · {$others} · {$topic}
home-history-rated = You gave the meeting {$rating} out of 5

## Topics

area-technology = Technology and digital
area-culture = Culture and diversity
area-innovation = Innovation and trends
area-ways-of-working = Ways of working

topic-ai-assistants = AI assistants at work
topic-short-video = Short video
topic-chat-and-collaboration = Chat and working together online
topic-data-and-dashboards = Data and dashboards
topic-online-safety = Staying safe online
topic-how-software-is-made = How software is made
topic-how-newcomers-see-us = How newcomers see us
topic-inclusive-language = Inclusive language
topic-working-across-cultures = Working across cultures
topic-what-young-colleagues-expect = What people starting out expect from work
topic-accessibility = Accessibility
topic-feedback-both-ways = Feedback in both directions
topic-what-young-customers-want = What tomorrow’s customers want
topic-start-ups = Start-ups
topic-sustainability = Sustainability
topic-small-experiments = Small experiments
topic-social-media-trends = Social media trends
topic-rules-worth-dropping = Rules worth dropping
topic-ways-of-working = Any topic: ways of working

## Conversation starters, by topic: as whoever shows says them and as whoever learns does; “first” ones
## for any meeting, “again” ones for people who have been introduced before

starter-ai-assistants-mentor-first-1 = Show me a text you write every week. We’ll do the next one together with an AI assistant and see what it gets wrong.
starter-ai-assistants-mentor-first-2 = Tell me something you have always wanted to ask. We’ll put it to an AI assistant, and check the answer together.
starter-ai-assistants-mentor-again-1 = Pick a document that nobody wants to read. We’ll have an assistant sum it up, and you tell me what it left out.
starter-ai-assistants-mentor-again-2 = Let’s give the same task to two assistants, side by side, and choose which answer you would put your name to.
starter-ai-assistants-mentee-first-1 = What do you let an AI assistant do for you, and what would you never hand over?
starter-ai-assistants-mentee-first-2 = Show me the last thing you asked an AI assistant. How did you put the question?
starter-ai-assistants-mentee-again-1 = I’ll read you a request the way I would type it. How would you word it, so that the answer gets better?
starter-ai-assistants-mentee-again-2 = Has an AI assistant ever got something wrong for you? How did you notice?

starter-short-video-mentor-first-1 = Pick something you often explain. We’ll try to say it in forty seconds on camera.
starter-short-video-mentor-first-2 = I’ll show you three short videos that I like. Tell me where you would have stopped watching.
starter-short-video-mentor-again-1 = Let’s film one useful thing on your desk and cut it on the phone: ten minutes, and nobody sees it but us.
starter-short-video-mentor-again-2 = Bring a slide you are proud of. We’ll turn it into three sentences and one picture for a video.
starter-short-video-mentee-first-1 = Show me a short video that taught you something. What makes it work?
starter-short-video-mentee-first-2 = How do you find what is worth watching in an app that never stops playing?
starter-short-video-mentee-again-1 = I would like to try saying hello on camera. Would you film me, and tell me one thing to keep?
starter-short-video-mentee-again-2 = If our team made one short video, what would you want to see in it?

starter-chat-and-collaboration-mentor-first-1 = Show me how your channels and notifications are set up. I’ll show you mine, and we’ll each change one thing.
starter-chat-and-collaboration-mentor-first-2 = Open the longest e-mail thread of your week. We’ll see what it would look like as a chat or a shared page.
starter-chat-and-collaboration-mentor-again-1 = Let’s write a page together, both of us in it at the same time, and see how it feels.
starter-chat-and-collaboration-mentor-again-2 = I’ll show you three shortcuts that I use every day. Choose one, and we’ll practise it until it sticks.
starter-chat-and-collaboration-mentee-first-1 = Here is a long message I sent last week. What would you have sent instead?
starter-chat-and-collaboration-mentee-first-2 = When do you write, when do you call, and when do you just walk over?
starter-chat-and-collaboration-mentee-again-1 = Let’s take a message of mine that got no answer. How would you write it?
starter-chat-and-collaboration-mentee-again-2 = How do you keep a clear head with so many channels? Show me what you have muted.

starter-data-and-dashboards-mentor-first-1 = Show me a number you look at every month. We’ll find out where it comes from and a better way to draw it.
starter-data-and-dashboards-mentor-first-2 = I’ll show you two charts of the same numbers. Let’s work out why they tell different stories.
starter-data-and-dashboards-mentor-again-1 = Let’s take a table that you get every month and make one picture of it that needs no explaining.
starter-data-and-dashboards-mentor-again-2 = Name a decision you will take this month. We’ll look for the one number that could change your mind.
starter-data-and-dashboards-mentee-first-1 = How would you check whether a chart is telling me the truth?
starter-data-and-dashboards-mentee-first-2 = Show me a number that you look at often. What do you see in it that I would miss?
starter-data-and-dashboards-mentee-again-1 = Here is a report that I receive. Which half of it could go?
starter-data-and-dashboards-mentee-again-2 = Which number surprised you last, and what did you do next?

starter-online-safety-mentor-first-1 = Without telling me a single password: how do you keep them? I’ll show you how mine look after themselves.
starter-online-safety-mentor-first-2 = Let’s go through the privacy settings of our phones, each holding our own, and each change one thing.
starter-online-safety-mentor-again-1 = Let’s each look up our own name in a search engine, and tell each other only what we want to.
starter-online-safety-mentor-again-2 = Bring a message that made you suspicious. We’ll take it apart, line by line.
starter-online-safety-mentee-first-1 = What would you look at first to tell a real message from a fake one?
starter-online-safety-mentee-first-2 = Which safety habit costs you no effort any more, and how did it become one?
starter-online-safety-mentee-again-1 = If I lost my phone tomorrow, what would I wish I had done today? Let’s do the first thing on that list.
starter-online-safety-mentee-again-2 = Which of our safety rules is hard to keep, and what would make it easier?

starter-how-software-is-made-mentor-first-1 = Tell me about a change you asked for that took ages. I’ll show you what happens behind the scenes.
starter-how-software-is-made-mentor-first-2 = Tell me one thing in our software that annoys you. We’ll write it down together the way a developer likes to read it.
starter-how-software-is-made-mentor-again-1 = Let’s draw something simple, like ordering a coffee, as steps that a machine could follow.
starter-how-software-is-made-mentor-again-2 = I’ll show you a list of what is waiting to be built. Tell me what you would take off it.
starter-how-software-is-made-mentee-first-1 = Show me what you changed this week. How did it get from your screen to the people who use it?
starter-how-software-is-made-mentee-first-2 = What does a good day of building something look like, and what usually gets in its way?
starter-how-software-is-made-mentee-again-1 = Which questions from people like me help you, and which ones slow you down?
starter-how-software-is-made-mentee-again-2 = Show me something small that you made and like, even if hardly anybody sees it.

starter-how-newcomers-see-us-mentor-first-1 = Tell me an unwritten rule of this place. I’ll tell you how I found out about it, if I ever did.
starter-how-newcomers-see-us-mentor-first-2 = Let’s read our welcome page as if today were our first day, and find the first sentence that tells us nothing.
starter-how-newcomers-see-us-mentor-again-1 = Tell me about your own first week here. I’ll tell you about mine, and we’ll compare what nobody told us.
starter-how-newcomers-see-us-mentor-again-2 = Let’s write the note that we would both have liked to find on our first day: five lines, no more.
starter-how-newcomers-see-us-mentee-first-1 = What puzzled you most in your first month, and does anybody explain it now?
starter-how-newcomers-see-us-mentee-first-2 = Whom did you ask, in the beginning, when you didn’t know whom to ask?
starter-how-newcomers-see-us-mentee-again-1 = Which abbreviation of ours took you longest to work out? I’ll tell you mine.
starter-how-newcomers-see-us-mentee-again-2 = What have you got used to here that a newcomer would still notice?

starter-inclusive-language-mentor-first-1 = Show me a job ad or a message to everybody. We’ll read it through somebody else’s eyes.
starter-inclusive-language-mentor-first-2 = Let’s take the last invitation you sent, and see whether anybody could think it was not meant for them.
starter-inclusive-language-mentor-again-1 = Pick a phrase that you often use in meetings. We’ll look for one that everybody understands at once.
starter-inclusive-language-mentor-again-2 = I’ll bring a text whose words I like, you bring another, and we’ll borrow from both.
starter-inclusive-language-mentee-first-1 = Which words do you hear here that you would put differently, and why?
starter-inclusive-language-mentee-first-2 = Is there a word that I use and you don’t? I would like to hear why.
starter-inclusive-language-mentee-again-1 = When somebody uses the wrong word without meaning to, what is a kind way to say so?
starter-inclusive-language-mentee-again-2 = Here is something I am about to send to many people. Which word would you change first?

starter-working-across-cultures-mentor-first-1 = Tell me about a misunderstanding with people from elsewhere. We’ll try to see it from their side.
starter-working-across-cultures-mentor-first-2 = Let’s compare notes: what do “soon”, “urgent” and “by the end of the day” mean to each of us?
starter-working-across-cultures-mentor-again-1 = Show me a message that was taken differently from how you meant it. We’ll look for the line where it happened.
starter-working-across-cultures-mentor-again-2 = Let’s take your next call with people in other time zones, and look for an hour that is fair to everybody.
starter-working-across-cultures-mentee-first-1 = Where have you worked or studied with people from elsewhere, and what did you do differently there?
starter-working-across-cultures-mentee-first-2 = Which habit from another team or another place would you bring here?
starter-working-across-cultures-mentee-again-1 = What do you do when you are not sure whether a yes is a yes?
starter-working-across-cultures-mentee-again-2 = How do you make room in a call for those who are not speaking their own language? I’d like to try it in my next one.

starter-what-young-colleagues-expect-mentor-first-1 = Tell me what made you stay here. I’ll tell you what would make me stay.
starter-what-young-colleagues-expect-mentor-first-2 = Let’s read one of our job ads together. I’ll show you the line where I wanted to know more.
starter-what-young-colleagues-expect-mentor-again-1 = Describe a good week from the start of your career. I’ll describe one of mine, and we’ll see what has changed.
starter-what-young-colleagues-expect-mentor-again-2 = Let’s each write down three things that make work worth it, and swap our lists.
starter-what-young-colleagues-expect-mentee-first-1 = What do you wish people in my position would ask you?
starter-what-young-colleagues-expect-mentee-first-2 = What did you hope to find here, and what did you find?
starter-what-young-colleagues-expect-mentee-again-1 = What would you like to have learned a year from now, and how could somebody like me help?
starter-what-young-colleagues-expect-mentee-again-2 = Which promise do employers make too easily?

starter-accessibility-mentor-first-1 = Open a page or a slide you made. We’ll try to use it without a mouse, or without seeing the pictures.
starter-accessibility-mentor-first-2 = Let’s turn on the captions in a call, say a few of our favourite words, and see what comes out.
starter-accessibility-mentor-again-1 = Let’s make the text on our phones twice as big, and see which of our pages still work.
starter-accessibility-mentor-again-2 = Let’s have the phone read out a message you sent today, and listen for what gets lost.
starter-accessibility-mentee-first-1 = What is hard to use here that most of us do not notice?
starter-accessibility-mentee-first-2 = Which setting on your phone or laptop makes your day easier? Show me where it is.
starter-accessibility-mentee-again-1 = If we could make one thing here easier to use this month, what would you choose?
starter-accessibility-mentee-again-2 = How would you describe a picture to somebody who cannot see it? Let’s try it with one of my slides.

starter-feedback-both-ways-mentor-first-1 = Tell me how you like to hear that something went wrong. I’ll tell you how I like to hear it.
starter-feedback-both-ways-mentor-first-2 = Tell me the best advice you ever got. I’ll tell you mine, and we’ll see what they have in common.
starter-feedback-both-ways-mentor-again-1 = Let’s each name one thing that the other explains well, and one that could be shorter.
starter-feedback-both-ways-mentor-again-2 = Pick something you find hard to say to your team. We’ll look for words that you could use tomorrow.
starter-feedback-both-ways-mentee-first-1 = What makes it easier for you to tell somebody that you see it differently?
starter-feedback-both-ways-mentee-first-2 = Which comment helped you, although you didn’t like it at first?
starter-feedback-both-ways-mentee-again-1 = Which decision from above did not land well, and how would you have explained it?
starter-feedback-both-ways-mentee-again-2 = What should I do more of in meetings, and what could I quietly drop?

starter-what-young-customers-want-mentor-first-1 = Show me how a customer finds us. I’ll show you how I would look for the same thing.
starter-what-young-customers-want-mentor-first-2 = Let’s open a shop that you like and one that I like, and go as far as the last click in both.
starter-what-young-customers-want-mentor-again-1 = Let’s read five reviews by people we don’t know, and choose one to do something about.
starter-what-young-customers-want-mentor-again-2 = I’ll show you where I look before I buy something. Then we’ll see whether we can be found there.
starter-what-young-customers-want-mentee-first-1 = What did you buy lately that was a pleasure from start to finish, and what could we copy?
starter-what-young-customers-want-mentee-first-2 = What makes you leave a website at once? Show me one where it happens.
starter-what-young-customers-want-mentee-again-1 = Where do you never come across us, although we belong there?
starter-what-young-customers-want-mentee-again-2 = If you could ask ten of our customers one question, what would it be?

starter-start-ups-mentor-first-1 = Tell me what we do best. I’ll show you a young company that is trying to do it another way.
starter-start-ups-mentor-first-2 = Let’s choose a small company that we both find interesting, and work out what it lives on.
starter-start-ups-mentor-again-1 = Let’s put our front page beside a start-up’s. Which one tells us sooner what it is for?
starter-start-ups-mentor-again-2 = Tell me which of our strengths would be hardest to copy. We’ll see who is trying.
starter-start-ups-mentee-first-1 = Which new company would you miss if it closed tomorrow, and why?
starter-start-ups-mentee-first-2 = Which app on your phone do you think I should know? Show me what you do with it.
starter-start-ups-mentee-again-1 = If you had a small budget and three months, what would you start that we don’t dare to?
starter-start-ups-mentee-again-2 = What do small companies do faster than we do, and what would it take to do it here?

starter-sustainability-mentor-first-1 = Name one thing we print, ship or travel for. We’ll work out what it would take to do without.
starter-sustainability-mentor-first-2 = Let’s look around us, at our desks or in our bags: what would we not buy again?
starter-sustainability-mentor-again-1 = Think of your last business trip or big order. We’ll look for one thing that could have been smaller.
starter-sustainability-mentor-again-2 = Let’s tidy up a shared folder for ten minutes, and see how much nobody needs any more.
starter-sustainability-mentee-first-1 = Which of our promises on sustainability do you believe, and which do you doubt?
starter-sustainability-mentee-first-2 = What do you do without by now, and hardly miss?
starter-sustainability-mentee-again-1 = Which small change would people here make gladly, if somebody made it easy?
starter-sustainability-mentee-again-2 = What could I do, in my position, that would show that we mean it?

starter-small-experiments-mentor-first-1 = Tell me about an idea you gave up because it was too big. We’ll cut it down to two weeks.
starter-small-experiments-mentor-first-2 = Tell me what you would like to know about our customers. We’ll think of the cheapest way to find out.
starter-small-experiments-mentor-again-1 = Let’s each write down a guess about next week, and keep it to ourselves until we know who was right.
starter-small-experiments-mentor-again-2 = Pick a habit of your team. We’ll plan to do it differently just once, and think of how we would notice.
starter-small-experiments-mentee-first-1 = What did you try out this year, at work or elsewhere, just to see what happens?
starter-small-experiments-mentee-first-2 = What is the smallest change that made your week better?
starter-small-experiments-mentee-again-1 = What have you tried lately that didn’t work, and what did you keep from it?
starter-small-experiments-mentee-again-2 = I have an idea that I am not sure of. How could we test it by Friday?

starter-social-media-trends-mentor-first-1 = Tell me which networks you use and which you avoid. I’ll show you what you are missing, and what you are not.
starter-social-media-trends-mentor-first-2 = Let’s scroll through my feed for two minutes. Stop me whenever you are curious, and I’ll tell you why it is there.
starter-social-media-trends-mentor-again-1 = Let’s see what people said about our line of work this week, on a network that neither of us opens much.
starter-social-media-trends-mentor-again-2 = Pick a post of ours. We’ll write it again the way we would tell a friend.
starter-social-media-trends-mentee-first-1 = Show me something you followed this week. What would we look like if we turned up there?
starter-social-media-trends-mentee-first-2 = Whom do you follow for work, and what have you learned from them?
starter-social-media-trends-mentee-again-1 = How do you tell a trend that will last from one that is gone by Monday?
starter-social-media-trends-mentee-again-2 = If I wrote one post this month, what should it be about, and what should it not sound like?

starter-rules-worth-dropping-mentor-first-1 = Tell me which of our rules you would defend. I’ll tell you which one I would drop first.
starter-rules-worth-dropping-mentor-first-2 = Let’s take a form that you filled in lately, and count the fields that nobody reads.
starter-rules-worth-dropping-mentor-again-1 = Name a meeting that keeps coming back. We’ll write down in one line what it is for.
starter-rules-worth-dropping-mentor-again-2 = Choose a rule that you helped to make. Tell me what it was for, and we’ll see whether it still is.
starter-rules-worth-dropping-mentee-first-1 = Which form, approval or meeting costs you the most time for the least use?
starter-rules-worth-dropping-mentee-first-2 = Which rule here makes sense only once somebody has explained it?
starter-rules-worth-dropping-mentee-again-1 = Where is the official way so long that a short cut would do everybody good?
starter-rules-worth-dropping-mentee-again-2 = If you could give everybody here an hour a week, what would you cancel?

starter-ways-of-working-mentor-first-1 = Show me a task you repeat each week. We’ll do it together with a tool I use.
starter-ways-of-working-mentor-first-2 = Tell me which app you avoid, and why. I’ll show you the one thing in it that is worth opening it for.
starter-ways-of-working-mentor-first-3 = Tell me what you have wanted to try for months. We’ll take the first step in the next twenty minutes.
starter-ways-of-working-mentor-first-4 = Let’s show each other the first screen of our phones, and tell the story of one icon each.
starter-ways-of-working-mentor-first-5 = Tell me how your working day begins. I’ll tell you about mine, and we’ll each borrow one habit.
starter-ways-of-working-mentor-again-1 = Name one thing that took too long this week. We’ll look for a way to do it in half the time.
starter-ways-of-working-mentor-again-2 = Let’s look at your calendar for next week, and make one meeting shorter.
starter-ways-of-working-mentor-again-3 = Pick something on the computer that you usually leave to others. We’ll do it once, slowly, side by side.
starter-ways-of-working-mentee-first-1 = What do you do every day without thinking that I have probably never tried?
starter-ways-of-working-mentee-first-2 = Which meeting would you run differently if it were yours?
starter-ways-of-working-mentee-first-3 = What do we still do here that nobody needs any more?
starter-ways-of-working-mentee-first-4 = At what time of day do you work best, and what do you keep for that hour?
starter-ways-of-working-mentee-first-5 = Show me one thing that you set up for yourself and that makes your work easier.
starter-ways-of-working-mentee-again-1 = What could I do differently, if only for a week?
starter-ways-of-working-mentee-again-2 = What have you found out lately that you wish you had known in your first month?
starter-ways-of-working-mentee-again-3 = Who here has taught you something without noticing? Tell me what it was.

## Several programmes

programme-unnamed = { $format ->
    [individual] Individual
    [group] Group
   *[other] Coffee
}
of-programme = Programme: *{$name}*
programme-at-home = *{$name}*, at home in {$channel}
panel-line = *{$name}* · {$state}
button-open = Open
button-all-programmes = All programmes
button-add-programme = Add a programme
button-end-programme = End
add-programme-title = Add a programme
add-programme-submit = Add
programme-added = *{$name}* is there, and nobody takes part in it yet. Whoever takes part already joins with one press. Its rounds start automatically once {$count} people have joined.
end-programme-title = End a programme
end-programme-submit = End it
end-programme-about = From now on *{$name}* introduces nobody any more. Its open round ends, and whoever takes part is told. What people have told me is kept.
programme-is-over = *{$name}* has ended. Whoever takes part in it hears of it in their working hours.
programme-ended = The programme *{$name}* has come to an end, so I won’t introduce you to anybody in it any more. If you have agreed on a meeting, do have it all the same. Thank you for taking part!
error-last-programme = It is the only programme there is. Change it in its settings, or add another one first.
error-too-many-programmes = There are as many programmes already as people can choose from. End one of them first.
error-channel-taken = This channel is already the home of another programme.
error-name-taken = Another programme has this name already. Please choose one that tells them apart.
error-name-missing = Please give the programme a name.
settings-name = Name
settings-name-hint = People read it once there are several programmes.
settings-home = Home channel
settings-home-hint = Whoever presses the button of an invitation there joins this programme. Add the app to the channel, and whoever comes into it from then on gets one short message with that button, once. Being in the channel enrols nobody.
settings-weeks-usual = As is usual for the technique
which-to-join = *Which programme would you like to join?* You can be in several, and I won’t ask again what you have told me already.
programme-line = *{$name}* · {$format} · {$rhythm}
programme-line-unnamed = *{$format}* · {$rhythm}
already-in = You take part in *{$name}* already.
no-such-programme = I don’t know a programme called “{$name}”.
joined-another = You take part in *{$name}* now. What you told me before counts here too.
which-to-leave = *Which programme would you like to leave?*
button-leave-all = Leave all of them
not-in = { $count ->
    [1] You’re not in *{$name}*.
   *[other] You’re in none of these: *{$name}*.
}
has-ended = *{$name}* has ended: nobody is introduced in it any more.
not-in-but = In case you meant another: here is what you take part in.
left-one = You have left *{$name}*: no more introductions in it. Everything else goes on as before, and you can join again at any time.
ended-meanwhile = The programme that you chose ended while you were filling in the form, so I have put you into none. What you told me is kept: choose another one, and one press is enough.
standing-in-none = You are in no programme at the moment: the one you had chosen has ended. You can still ask colleagues, and join another one.
standing-in-one = You are taking part in *{$name}*.
standing-in-several = You are taking part in {$count} programmes.
button-join-another = Join another programme
which-introduction = You have several introductions at the moment. Which one do you mean?
next-round-paused = Rounds are paused at the moment.
button-pause-programme = Pause its rounds
button-resume-programme = Resume its rounds
programme-paused = The rounds of *{$name}* are paused: the one that is open goes on to its end, and no other begins by itself.
programme-resumed = *{$name}* goes on.
