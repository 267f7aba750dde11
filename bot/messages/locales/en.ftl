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
words-feedback = feedback, rate
words-rematch = rematch, re-match
words-block = block
words-unblock = unblock
words-report = report
words-admin = admin, manage
# A yes or a no counts where it is set off, as in “No, he was ill”, and what follows does not
# contradict it; a sentence that says whether they met counts however it goes on
words-yes = yes, yep, yeah, y, we did, met, we have, we have met
words-no = no, nope, not yet, not this time, we did not, we didn’t, we could not, we couldn’t, could not, couldn’t, we have not, we haven’t
words-met = we met, we have met, we’ve met
words-not-met = we did not meet, i did not meet, i didn’t meet, did not meet, we didn’t meet, didn’t meet, we have not met, we haven’t met, haven’t met, we could not meet, we couldn’t meet, we could not make it, we couldn’t make it, couldn’t make it, we could not find a time, we couldn’t find a time, we never met
words-contradict-met = no, but we did not, but we didn’t
words-contradict-not-met = yes, actually, on the contrary, it was, it went, we had, we talked, we spoke, great, lovely, really good, very good
words-regret = sorry, unfortunately, sadly, alas
words-out-of = out of, of
# Between two numbers, so that neither is the rating: “4 or 5”
words-or = or, to, and
# What leads to a rating and says nothing by itself: “it was 4/5”
words-lead-in = it was, it was a, it is a, it’s a, i give it, i give it a, i would give it, i would give it a, i’d give it, i’d give it a, i rate it, i would rate it, i’d rate it, i would say, i’d say, i say, rating, my rating, mark, a
# A message that is nothing but these wants no answer but a kind one: thanks, a greeting, and what
# can follow either
words-thanks = thanks, thank you, many thanks, thx, ty, cheers, ok, okay, :+1:, :thumbsup:, :pray:
words-greeting = hello, hi, hey, good morning, morning, good afternoon, good evening
words-after-thanks = so much, very much, a lot, a million, again, for this, for that, and, for everything, for all, for your help, all, everybody, everyone, to all, there, team, mentor, reverse mentor, great, perfect, good, fine, cool, super, got it, understood, will do
# After a command these change nothing: “pause for a while, please”
words-polite = please, pls, plz, now, right now, immediately, me, thanks, thank you, sorry, hello, hi, hey, no, ok, for now, a bit, a while, for a bit, for a while
# Who wants to stop: “I want to” and what ends it, “I don’t want to” and what goes on, or another
# sentence that says so; then what belongs to it: “I want to leave the programme”
words-want = i want, i want to, i would like to, i’d like to, i wish to, i need to, let me, can i, may i, how do i, how can i
words-leaving = leave, quit, stop, out, get out, go, opt out, drop out, withdraw, unsubscribe, be removed
words-do-not-want = i do not want, i do not want to, i don’t want, i don’t want to, i no longer want, i no longer want to, i do not wish to, i don’t wish to
words-going-on = this, it, any of this, continue, go on, carry on, take part, participate, be part of, do, join
words-wish-to-leave = i quit, i’m out, i am out, i’m leaving, i am leaving, leave me alone, stop sending, stop sending me, stop writing, stop writing to, stop messaging, opt out, get me out, take me out, sign me out, sign me off, remove me, unsubscribe me, unjoin, unenroll, unenrol
words-of-it = this, it, here, of here, with this, from this, of this, program, programme, the program, the programme, this program, this programme, from the program, from the programme, of the program, of the programme, mentoring, reverse mentoring, taking part, participating, messages, the messages, these messages, your messages, anymore, any more, any longer
# Who asks for somebody else, and says nothing besides
words-rematch-me = re-match me, rematch me, match me again, somebody else, someone else, another person, another partner, i would like somebody else, i’d like somebody else, i would like someone else, i’d like someone else, i want somebody else, i want someone else, i want another person, can i have somebody else, can i have someone else, pair me with somebody else, pair me with someone else
# What a message begins with that is about something that was not right: never taken for feedback
words-not-right = something was not right, something wasn’t right, something is not right, something isn’t right, something was wrong, something is wrong, it was not right, it wasn’t right, i felt uncomfortable, i feel uncomfortable, i do not feel safe, i don’t feel safe, i did not feel safe, i didn’t feel safe, i want to report something, i would like to report something, i’d like to report something
# What a message begins with that says whom somebody wants to avoid: never taken for feedback either
words-avoid = i would rather not meet, i’d rather not meet, i do not want to meet, i don’t want to meet, never introduce me to, do not introduce me to, don’t introduce me to
# What is counted after a number, so that the number is no rating: “5 minutes late”
words-counted = second, seconds, minute, minutes, min, mins, hour, hours, day, days, week, weeks, month, months, year, years, of us, of them, people, persons, colleagues, times, things, questions, ideas, tips, tools, apps, am, pm

## Days that people can type besides the names of days and months: “until” begins one, and what
## stands between its parts says nothing

words-until = until, till, til
words-in-days = on, the, of, next, st, nd, rd, th
words-yesterday = yesterday
words-today = today
words-tomorrow = tomorrow
words-day-after-tomorrow = day after tomorrow, the day after tomorrow
words-next-week = next week
words-first = first
# For how long somebody is away: “for two weeks”
words-for = for, for about, for the next
words-number-1 = one, a, an
words-number-2 = two, a couple of
words-number-3 = three
words-number-4 = four
words-number-5 = five
words-number-6 = six
words-unit-days = day, days
words-unit-weeks = week, weeks
words-unit-months = month, months

## Buttons

button-join = Join
button-profile = Profile
button-status = Status
button-pause = Pause
button-resume = Resume
button-leave = Leave
button-help = Help
button-menu = Menu
button-met = We met
button-not-met = Not this time
button-met-and-tell = Yes: say how it went
button-tell = Say how it went
button-change-feedback = Change my answer
button-this-one = This one
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
button-settings = Settings

## Sentences that several messages share

standing-active = You are taking part.
standing-paused = You are paused and back on {$day}.
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

topic-free = your own choice

## The menu

about =
    I introduce you to a colleague, at another stage of working life whenever I can: one of you shows something, more often the more junior one, and the other learns. It takes half an hour, there is nothing to prepare, and you can pause or leave whenever you like.

menu-welcome-back = You have taken part before: your topics are still here.

help-title = *What you can ask me*
help-menu = {$command} – everything, as buttons
help-join = {$command} – take part and choose your topics
help-status = {$command} – where you stand and what comes next
help-profile = {$command} – change your topics or your language
help-feedback = {$command} – say how a meeting went
help-pause = {$command} – no introductions until a day you choose
help-resume = {$command} – come back from a pause
help-leave = {$command} – stop taking part
help-rematch = {$command} – somebody else this round; no reason needed
help-block = {$command} – whom you would rather not meet; only you see it
help-unblock = {$command} – take somebody off that list
help-report = {$command} – something was not right: one person reads it
help-admin = {$command} – for admins: rounds, prompts, settings
help-help = {$command} – this list
help-anywhere = In a direct message to me, the word alone is enough.

not-understood = I didn’t understand “{$typed}”.
not-understood-nearest = I didn’t understand “{$typed}”. Did you mean {$nearest}?

sorry = Sorry, something went wrong on my side. Please try again in a moment. If it happens again, give your admin this reference: `{$reference}`.

## What can be wrong with a request

error-guests-cannot-join = Guest accounts see only part of this workspace, so I can’t introduce you to colleagues here. If you would like to take part, ask an admin about a full account.
error-outsiders-cannot-join = I introduce people of this company to each other, and your account belongs to another one. Perhaps your own workspace could install me too.
error-only-people-can-join = Only people with an active account can take part.
error-admins-only = Only admins can do this. If you need it, ask one of them.
error-not-a-member = You are not taking part at the moment. Join first: it takes a minute.
error-not-in-this-pairing = This is about an introduction that you are not part of, so there is nothing for you to answer here.
error-nothing-to-rate = There is no meeting to talk about yet. After your first introduction I’ll ask how it went.
error-nothing-to-end = You have no introduction at the moment that could be ended. In the next round I’ll look for somebody else anyway.
error-nobody-to-tell = There is nobody yet whom I could tell: no contact person is named here. I have passed on nothing. Please talk to somebody you trust, or ask an admin to name a contact person in my settings.
error-reader-has-changed = Somebody else reads these messages since a moment ago, so I have sent nothing. Please open the form again: it says who it is.
error-too-many-to-avoid = These are more people than the list can hold. Please take somebody off it first.
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
error-invalid-rating = Please give a number from 1 to 5.
error-text-missing = Please write something, or choose one of the ready-made prompts.
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
profile-saved = Your profile is saved. It counts from your next introduction.
profile-show = You can show: {$topics}.
profile-learn = You would like to learn: {$topics}.
topics-and-more = { $count ->
    [one] {$topics} and one more
   *[other] {$topics} and {$count} more
}
profile-no-topics = You have chosen no topics: I’ll introduce you all the same, and you decide together.
left = You have left: no more introductions, no more reminders. Thank you for taking part. If you change your mind, you can join again at any time.
pause-title = Take a break
pause-submit = Pause
pause-until = I am back on
pause-hint = Until that day I won’t introduce you to anybody. After that you are back automatically.
ask-pause-date = Of course. Until when? Choose the day you are back.
paused = You are paused and back on {$day}. I won’t introduce you to anybody before then, and there is nothing you need to remember.
resumed = Welcome back. You will be part of the next round.
ask-to-join = To take part, press the button and answer four short questions.
wish-to-leave = Would you like to stop taking part? You can leave at once, or take a break until a day you choose, without giving a reason.
wish-to-leave-unnoted = I have noted nothing about your meeting.
not-paused = You were not paused, so nothing has changed.
you-are-welcome = You’re welcome. Write “help” whenever you need me.
ask-profile = Here you can change your topics and your language.

## Introductions, nudges, check-ins

introduction-who = { $mentor_count ->
    [one] {$mentors} shows
   *[other] {$mentors} show
}, { $mentee_count ->
    [one] {$mentees} learns
   *[other] {$mentees} learn
}. The topic: *{$topic}*.
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
why-different-teams = you work in different teams
why-hours = { $hours ->
    [0] your working days hardly overlap, so agree on a time soon
    [one] your working days have about {$hours} hour in common
   *[other] your working days have about {$hours} hours in common
}
introduction-first-step = { $mentee_count ->
    [one] {$mentees}, the first message is yours: suggest half an hour in the next few days, on a call or over a coffee, whatever suits you.
   *[other] {$mentees}, the first message comes from one of you: suggest half an hour in the next few days, on a call or over a coffee, whatever suits you.
}
introduction-starters =
    Two ways to begin, if you like:
    • {$mentors}: “{$show}”
    • {$mentees}: “{$ask}”
introduction-blind = I cannot read what you write to each other here. I only notice when somebody presses the button.
you-met = You met. 🎉 Thank you for making the time.

nudge = Have you found your half hour yet? If not, a line with two possible times will do, {$mentees}. And if this round doesn’t suit you, that’s fine too.

check-in = Did you meet {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
how-was-it = How was it with {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
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
pairing-none = You have no introduction at the moment.

sitting-out = This round I have no introduction for you.
sitting-out-alone = Nobody else is taking part at the moment.
sitting-out-one-generation = { $labels ->
    [birth-generations] Everybody taking part right now is of your generation, and a round needs more than one.
   *[other] Everybody taking part right now is at your stage of working life, and a round needs more than one.
}
sitting-out-nobody-left = { $format ->
    [group] { sitting-out-no-panel }
   *[other] { $labels ->
        [birth-generations] Everybody of another generation whom I could introduce you to is with somebody else.
       *[other] Everybody at another stage of working life whom I could introduce you to is with somebody else.
    }
}
sitting-out-nobody-allowed = Nobody whom I could introduce you to was free.
sitting-out-nobody-free = { sitting-out-nobody-allowed }
sitting-out-no-panel = I found no place for you in a group: each needs at least two people who show, and one who learns.
sitting-out-round-stopped = An admin stopped this round before it was your turn.
sitting-out-asked-for-another = Your introduction ended because you asked for it, and nobody else was free.
sitting-out-partner-gone = The colleague who was meant for you cannot take part after all.
partner-left = { $gone_count ->
    [one] {$gone} is not taking part any more in this introduction
   *[other] {$gone} are not taking part any more in this introduction
}{ $left ->
    [alone] . If you have not met yet, there is nothing for you to do. That happens, and nobody is to blame.
    [one-sided] , so the rest of you have nobody left for the other side. Meet all the same if you like, or let it be.
   *[others] . The rest of you go on as planned.
}
partner-left-next = The next round is on {$moment}.
first-next-time = You are first in line for the next round, on {$moment}.
first-next-time-undated = You are first in line for the next round.

round-started = The round has started: I am introducing {$people}.
round-started-few = The round has started: I am introducing those who take part.
round-stopped = The round is stopped. Whoever had not been introduced yet hears it, and is first next time.
round-impossible = This time there was nobody I could introduce.
round-skipped = The round of {$day} was skipped, and so was any other that I missed after it: I was not running when it was due, nor within {$hours} hours of that.
missing-alone = Too few people are taking part at the moment.
missing-one-generation = Everybody taking part has chosen the same stage or generation.
missing-nobody-allowed = With so few people taking part, that can happen.
missing-nobody-left = Those taking part cannot be put together in the way that the settings ask for.
missing-nobody-free = { missing-nobody-allowed }
missing-no-panel = { missing-nobody-left }
missing-round-stopped = { missing-nobody-allowed }
missing-asked-for-another = { missing-nobody-allowed }
missing-partner-gone = { missing-nobody-allowed }
missing-help = An invitation in a channel can bring new people.

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
thanks-did-you-meet = And did you meet {$others}? If you wrote about something else, the menu has everything I can do.
thanks-not-met = No meeting with {$others} this time. That happens. If you still do, change the answer here.
thanks-shared = I may share your words, never your name.
thanks-private = Your words stay private.
thanks-closed = That round is over, but your answer still counts.
which-meeting = Which meeting is this about?
not-taken = I have not taken this for an answer about your meeting with {$others}. To say how it went, begin with a number from 1 to 5, or press the button.
not-taken-told = I have not taken this for a new answer: what you told me about your meeting with {$others} stays as it is.

## Whom one would rather not meet, asking for somebody else, what was not right

avoid-title = Rather not meet
avoid-label = People I would rather not meet
avoid-placeholder = Choose people
avoid-hint = I won’t introduce you to each other, and I tell nobody: not them, not an admin. You need no reason. Whoever you report to can be on the list, too.
ask-avoid = You can tell me whom you would rather not meet. I tell nobody, and you need no reason. I have noted nothing so far.
avoid-saved = { $count ->
    [0] Your list is empty.
   *[other] I won’t introduce you to {$people}. I tell nobody: not them, not an admin. You can change this list whenever you like.
}
rematched = Your introduction has ended. Whoever was with you gets a kind line, without a reason and without blame.
rematched-soon = If somebody who suits you is free now, I’ll introduce you soon, and otherwise next time.
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
passed-on-named = It is {$writer} who wrote, and you may know it.
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
panel-ready = A round can start.
panel-just-started = A round has just started. You can run another from {$time} on.
panel-catching-up = If I am not running when a round is due, I catch up with it within {$hours} hours. Later it is skipped, and whoever organises the rounds hears of it.
panel-introducing = { $minutes ->
    [one] I am introducing people: {$done} of {$all} introductions are out, about {$minutes} minute left.
   *[other] I am introducing people: {$done} of {$all} introductions are out, about {$minutes} minutes left.
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
    [gave_up] Slack could not be reached, or refused, for hours
    [messages_tab_disabled] the app’s Messages tab is switched off
   *[other] Slack answers “{$code}”
}
panel-no-contact = Nobody is named yet as the contact person who hears if something was not right. Choose somebody in the settings; until then it is whoever last ran a round or saved the settings.
tried-again = I’m trying again now. What fails once more is listed here again.
settings-title = Settings
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
settings-labels-career-stages = By career stage
settings-labels-birth-generations = By generation
settings-language = Language for messages to several people
settings-language-hint = Used where the readers share no language.
settings-contact = Contact person
settings-contact-placeholder = Choose somebody
settings-contact-hint = Hears it in a direct message if something was not right: somebody whom people trust.
settings-saved = The settings are saved.
preview-title = *The next {$rounds} rounds, played through with those who take part now*
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
preview-about = Nobody gets a message from a preview. It begins afresh: who has met already does not count.
preview-few = With {$people} taking part, numbers would tell something about single people. The preview waits until there are {$least}.
preview-coming = I’m playing the next rounds through. In a big company that takes a few minutes: I’ll write when I’m done.

## The Home tab

home-history = *Earlier introductions*
home-history-line = {$day} · {$others} · {$topic}
home-history-rated = You gave the meeting {$rating} out of 5

## Topics

area-technology = Technology and digital
area-culture = Culture and diversity
area-innovation = Innovation and trends

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

## Conversation starters: for each topic one in the mentor's voice, one in the mentee's

starter-ai-assistants-mentor = Show me a text you write every week. We’ll do the next one together with an AI assistant and see what it gets wrong.
starter-ai-assistants-mentee = What do you let an AI assistant do for you, and what would you never hand over?
starter-short-video-mentor = Pick something you often explain. We’ll try to say it in forty seconds on camera.
starter-short-video-mentee = Show me a short video that taught you something. What makes it work?
starter-chat-and-collaboration-mentor = Show me how your channels and notifications are set up. I’ll show you mine, and we’ll each change one thing.
starter-chat-and-collaboration-mentee = Here is a long message I sent last week. What would you have sent instead?
starter-data-and-dashboards-mentor = Show me a number you look at every month. We’ll find out where it comes from and a better way to draw it.
starter-data-and-dashboards-mentee = How would you check whether a chart is telling me the truth?
starter-online-safety-mentor = Without telling me a single password: how do you keep them? I’ll show you how mine look after themselves.
starter-online-safety-mentee = What would you look at first to tell a real message from a fake one?
starter-how-software-is-made-mentor = Tell me about a change you asked for that took ages. I’ll show you what happens behind the scenes.
starter-how-software-is-made-mentee = Show me what you changed this week. How did it get from your screen to the people who use it?
starter-how-newcomers-see-us-mentor = Tell me an unwritten rule of this place. I’ll tell you how I found out about it, if I ever did.
starter-how-newcomers-see-us-mentee = What puzzled you most in your first month, and does anybody explain it now?
starter-inclusive-language-mentor = Show me a job ad or a message to everybody. We’ll read it through somebody else’s eyes.
starter-inclusive-language-mentee = Which words do you hear here that you would put differently, and why?
starter-working-across-cultures-mentor = Tell me about a misunderstanding with people from elsewhere. We’ll try to see it from their side.
starter-working-across-cultures-mentee = Where have you worked or studied with people from elsewhere, and what did you do differently there?
starter-what-young-colleagues-expect-mentor = Tell me what made you stay here. I’ll tell you what would make me stay.
starter-what-young-colleagues-expect-mentee = What do you wish people in my position would ask you?
starter-accessibility-mentor = Open a page or a slide you made. We’ll try to use it without a mouse, or without seeing the pictures.
starter-accessibility-mentee = What is hard to use here that most of us do not notice?
starter-feedback-both-ways-mentor = Tell me how you like to hear that something went wrong. I’ll tell you how I like to hear it.
starter-feedback-both-ways-mentee = Which decision from above did not land well, and how would you have explained it?
starter-what-young-customers-want-mentor = Show me how a customer finds us. I’ll show you how I would look for the same thing.
starter-what-young-customers-want-mentee = What did you buy lately that was a pleasure from start to finish, and what could we copy?
starter-start-ups-mentor = Tell me what we do best. I’ll show you a young company that is trying to do it another way.
starter-start-ups-mentee = If you had a small budget and three months, what would you start that we don’t dare to?
starter-sustainability-mentor = Name one thing we print, ship or travel for. We’ll work out what it would take to do without.
starter-sustainability-mentee = Which of our promises on sustainability do you believe, and which do you doubt?
starter-small-experiments-mentor = Tell me about an idea you gave up because it was too big. We’ll cut it down to two weeks.
starter-small-experiments-mentee = What have you tried lately that didn’t work, and what did you keep from it?
starter-social-media-trends-mentor = Tell me which networks you use and which you avoid. I’ll show you what you are missing, and what you are not.
starter-social-media-trends-mentee = Show me something you followed this week. What would we look like if we turned up there?
starter-rules-worth-dropping-mentor = Tell me which of our rules you would defend. I’ll tell you which one I would drop first.
starter-rules-worth-dropping-mentee = Which form, approval or meeting costs you the most time for the least use?
starter-any-1-mentor = Show me a task you repeat each week. We’ll do it together with a tool I use.
starter-any-1-mentee = What do you do every day without thinking that I have probably never tried?
starter-any-2-mentor = Tell me which app you avoid, and why. I’ll show you the one thing in it that is worth opening it for.
starter-any-2-mentee = Which meeting would you run differently if it were yours?
starter-any-3-mentor = Tell me what you have wanted to try for months. We’ll take the first step in the next twenty minutes.
starter-any-3-mentee = What do we still do here that nobody needs any more?
