# English. Every text that people read, in the order of the modules that use it.
# A new language is one new file like this one, named after it (de.ftl, pt-BR.ftl).

language-name = English
app-name = Reverse Mentor

## How dates and times are written: patterns of
## https://unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns

date-day = EEEE d MMMM
date-moment = EEEE d MMMM 'at' HH:mm
date-time = HH:mm

## What people can type, the word that help shows first

words-menu = menu, start
words-help = help
words-join = join, enroll, enrol, signup
words-leave = leave, quit
words-pause = pause
words-resume = resume, unpause, return
words-profile = profile, topics
words-status = status
words-feedback = feedback, rate
words-admin = admin, manage
words-yes = yes, yep, yeah, y, we met, met
words-no = no, nope, not yet, not this time, we did not meet, did not meet

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
button-met-and-tell = Yes: tell how it went
button-tell = Tell how it went
button-change-feedback = Change my answer
button-admin = Admin
button-run-round = Run a round now
button-post-prompt = Post a prompt
button-invite = Invite to a channel
button-settings = Settings

## Sentences that several messages share

standing-active = You are taking part.
standing-paused = You are paused, and back on {$day}.
standing-left = You are not taking part at the moment.

next-round = Next round: {$moment}.
next-round-waiting = Rounds begin by themselves once {$count} people have joined.

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
    I introduce you to a colleague at another stage of working life: the more junior of you shows something, the more senior one learns. It takes half an hour, there is nothing to prepare, and you can pause or leave whenever you like.

menu-welcome-back = You have taken part before: your topics are still here.

help-title = *What you can ask me*
help-menu = {$command} – everything on buttons
help-join = {$command} – take part and choose your topics
help-status = {$command} – where you are and what comes next
help-profile = {$command} – change your topics or your language
help-feedback = {$command} – tell how a meeting went
help-pause = {$command} – no introductions until a day you choose
help-resume = {$command} – come back from a pause
help-leave = {$command} – stop taking part
help-admin = {$command} – for admins: rounds, prompts, settings
help-help = {$command} – this list
help-anywhere = In a direct message to me the single word is enough.

not-understood = I did not understand “{$typed}”.
not-understood-nearest = I did not understand “{$typed}”. Did you mean *{$nearest}*?

sorry = Sorry, something went wrong on my side. Please try again in a moment. If it happens again, give your admin this reference: `{$reference}`.

## What can be wrong with a request

error-guests-cannot-join = Guest accounts see only a part of this workspace, so I cannot introduce you to colleagues here. If you would like to take part, ask an admin about a full account.
error-outsiders-cannot-join = I introduce people of this company to each other, and your account belongs to another one. Perhaps your own workspace can have me too.
error-only-people-can-join = Only people with an active account can take part.
error-admins-only = Only admins can do this. If you need it, ask one of them.
error-not-a-member = You are not taking part yet. Join first, it takes a minute.
error-not-in-this-pairing = This is about an introduction that you are not part of, so there is nothing to answer here.
error-nothing-to-rate = There is no meeting to tell about yet. After your first introduction I will ask how it went.
error-round-just-started = A round has started just now. Give people a little time before the next one.
error-rules-not-accepted = Please accept the ground rules to take part.
error-generation-missing = Please choose the one that fits you best.
error-invalid-date = I cannot read this date. Please choose one from the calendar.
error-date-not-ahead = Please choose a day after today.
error-invalid-time-zone = I do not know the time zone “{$name}”. Write it like Europe/London or America/New_York.
error-invalid-time = I cannot read this time. Write it like 10:00.
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
career-stages-hint = I only use this to introduce you to somebody at another stage. Nobody else sees it.
career-stages-0 = Starting out: everything is still new
career-stages-1 = Growing: I know my job and want to know more
career-stages-2 = Experienced: people come to me for advice
career-stages-3 = Leading: I guide people, projects or a field
birth-generations-question = Which generation do you feel part of?
birth-generations-hint = I only use this to introduce you to somebody of another generation. Nobody else sees it.
birth-generations-0 = Generation Z
birth-generations-1 = Millennials
birth-generations-2 = Generation X
birth-generations-3 = Baby boomers

topics-show = What I can show
topics-show-hint = You need not be an expert: what you use or notice every day is enough.
topics-learn = What I would like to learn
topics-learn-hint = Nobody knows everything. Choose what makes you curious.
topics-placeholder = Choose topics
language-question = Language for my messages
language-same-as-slack = Same as Slack ({$language})

rules-title = *The ground rules*
rules-text =
    • What is said stays between you.
    • Either of you may stop at any time, without giving a reason.
    • Nobody’s manager sees your feedback.
rules-label = Ground rules
rules-accept = I accept the ground rules
rules-line = What is said stays between you, and either may stop without giving a reason.

joined = You are in, and I am glad. When there is somebody for you, I will open a conversation with the two of you.
profile-saved = Your profile is saved. It counts from the next introduction on.
profile-show = You can show: {$topics}.
profile-learn = You would like to learn: {$topics}.
topics-and-more = { $count ->
    [one] {$topics} and one more
   *[other] {$topics} and {$count} more
}
profile-no-topics = You have chosen no topics: I will introduce you all the same, and you decide together.
left = You have left: no more introductions, no more reminders. Thank you for taking part. If you change your mind, the way back is one click.
pause-title = Take a pause
pause-submit = Pause
pause-until = I am back on
pause-hint = Until that day I will not introduce you to anybody. You come back by yourself.
ask-pause-date = Of course. Until when? Choose the day you are back.
paused = You are paused, and back on {$day}. I will not introduce you to anybody before then, and there is nothing you need to remember.
resumed = Welcome back. You will be part of the next round.
ask-to-join = To take part, press the button and answer four short questions.
ask-profile = Here you can change your topics and your language.

## Introductions, nudges, check-ins

introduction-who = { $mentor_count ->
    [one] {$mentors} shows
   *[other] {$mentors} show
}, { $mentee_count ->
    [one] {$mentees} learns
   *[other] {$mentees} learn
}. The topic: *{$topic}*.
introduction-first-step = { $mentee_count ->
    [one] {$mentees}, the first message is yours: suggest half an hour in the next few days, on a call or over a coffee, whatever suits you.
   *[other] {$mentees}, the first message is yours, from whichever of you: suggest half an hour in the next few days, on a call or over a coffee, whatever suits you.
}
introduction-starters =
    Two ways to begin:
    • {$mentors}: “{$show}”
    • {$mentees}: “{$ask}”
introduction-blind = I cannot read this conversation. I only notice when somebody presses the button.
you-met = You met. 🎉 Thank you for making the time.

nudge = Have you found your half hour yet? If not, a line with two possible times is enough, {$mentees}. And if this round does not suit you, that is fine too.

check-in = Did you meet {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
how-was-it = How was it with {$others}? Two words are enough: they show whether these meetings are worth the time, and no manager sees them with your name.
answer-here = Or simply answer here: a number from 1 to 5 and a line.

pairing-mine = { $role ->
    [mentor] This round you are with {$others}: you show, they learn. The topic: *{$topic}*.
   *[mentee] This round you are with {$others}: they show, you learn. The topic: *{$topic}*.
}
pairing-met = You have met.
pairing-none = You have no introduction at the moment.

sitting-out = This round I have no introduction for you.
sitting-out-alone = Nobody else is taking part at the moment.
sitting-out-one-generation = { $labels ->
    [birth-generations] Everybody taking part right now is of your generation, and I introduce people of different ones.
   *[other] Everybody taking part right now is at your stage of working life, and I introduce people at different ones.
}
sitting-out-nobody-left = { $labels ->
    [birth-generations] There were not enough people of other generations for everybody.
   *[other] There were not enough people at other stages of working life for everybody.
}
sitting-out-nobody-free = This time there was no way to put the pairs together so that everybody has one.
first-next-time = You are first in line for the next round, on {$moment}.
first-next-time-undated = You are first in line for the next round.

round-started = The round has started: I am introducing {$people}.
round-impossible = A round now would introduce nobody.
missing-alone = Fewer than two people are taking part at the moment.
missing-one-generation = Everybody taking part has chosen the same stage or generation.
missing-nobody-left = There is nobody left without an introduction.
missing-nobody-free = Among those taking part there are no two people who can be introduced to each other.
missing-help = An invitation to a channel brings new people.

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
feedback-share = May I share this line, without your name?
feedback-share-hint = Others see what was learned, never by whom.
feedback-share-yes = Yes, without my name
feedback-share-no = No, keep it private

thanks = Thank you, I have noted it.
thanks-edited = Thank you, I have changed your answer.
thanks-met = You met {$others}.
thanks-met-rated = You met {$others}: {$rating} out of 5.
thanks-rated = About {$others}: {$rating} out of 5.
thanks-not-met = No meeting with {$others} this time. That happens, and the next round brings a new introduction.
thanks-shared = I may share your words, never your name.
thanks-private = Your words stay private.
thanks-closed = That round has closed, it still counts.

## Prompts and invitations

prompt-title = Post a prompt
prompt-submit = Post
prompt-channel = Channel
prompt-channel-placeholder = Choose a channel
prompt-channel-hint = In a private channel, invite me first.
prompt-ready-label = A ready-made prompt
prompt-ready-placeholder = Choose one, or write your own below
prompt-ready-weekly-task = A task that repeats every week
prompt-ready-weekly-task-text = Which task do you repeat every week and secretly wish were faster? Name it in the thread: somebody here may know a quicker way.
prompt-ready-changed-my-mind = When somebody junior changed my mind
prompt-ready-changed-my-mind-text = When did a colleague with less experience last change your mind? Tell what it was about, in one line.
prompt-ready-first-week = What a newcomer would notice
prompt-ready-first-week-text = Imagine this is your first week here. Which of our habits would puzzle you most?
prompt-own-label = Your own words
prompt-own-hint = What you write here comes before a ready-made prompt.
prompt-intro = *A question for this channel*
prompt-answer = Answer in the thread, in a line or two. There are no wrong answers.
posted = Done: it goes to {$channel} now.
not-posted = I could not post in {$channel}: perhaps I am not in it. Add me to the channel and try again.
not-posted-text = This was the text:

invitation-title = Invite to a channel
invitation-submit = Post invitation
invitation-about = I will post what this is about, with a button to join. Being in the channel enrols nobody.
invitation = *Who could show you something new here, and what could you show them?*

## Admins

panel-title = *Admin*
panel-joined = Taking part: {$people}.
panel-waiting = Ready for an introduction: {$people}.
panel-missing = A round now would introduce nobody. {$reason}
panel-ready = A round can start.
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
settings-labels = How members describe themselves
settings-labels-career-stages = By career stage
settings-labels-birth-generations = By generation
settings-language = Language for messages to several people
settings-language-hint = Used where the readers share no language.
settings-saved = The settings are saved.

## The Home tab

home-history = *Earlier introductions*
home-history-line = {$day} · {$others} · {$topic}
home-history-rated = {$rating} out of 5

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
topic-what-young-colleagues-expect = What people who start now expect from work
topic-accessibility = Accessibility
topic-feedback-both-ways = Feedback in both directions
topic-what-young-customers-want = What tomorrow’s customers want
topic-start-ups = Start-ups
topic-sustainability = Sustainability
topic-small-experiments = Small experiments
topic-social-media-trends = Social media trends
topic-rules-worth-dropping = Rules worth dropping

## Conversation starters: for each topic one in the mentor's voice, one in the mentee's

starter-ai-assistants-mentor = Show me a text you write every week. We will do the next one together with an assistant and see what it gets wrong.
starter-ai-assistants-mentee = What do you let an assistant do for you, and what would you never hand over?
starter-short-video-mentor = Pick something you often explain. We will try to say it in forty seconds on camera.
starter-short-video-mentee = Show me a short video that taught you something. What makes it work?
starter-chat-and-collaboration-mentor = Show me how your channels and notifications look. I will show you mine, and we change one thing each.
starter-chat-and-collaboration-mentee = Which of my messages could have been a document, and which meeting a message?
starter-data-and-dashboards-mentor = Show me a number you look at every month. We will find out where it comes from and draw it in a better way.
starter-data-and-dashboards-mentee = How would you check whether a chart is telling me the truth?
starter-online-safety-mentor = Show me how you keep your passwords. I will show you how mine take care of themselves.
starter-online-safety-mentee = What would you look at first to tell a real message from a fake one?
starter-how-software-is-made-mentor = Tell me a change you asked for that took ages. I will walk you through what happens behind it.
starter-how-software-is-made-mentee = Show me what you changed this week. How did it get from your screen to the people who use it?
starter-how-newcomers-see-us-mentor = Tell me an unwritten rule of this place. I will tell you how I found out about it.
starter-how-newcomers-see-us-mentee = What puzzled you most in your first month, and does anybody explain it now?
starter-inclusive-language-mentor = Show me a job ad or a message to everybody. We will read it as if we were somebody else.
starter-inclusive-language-mentee = Which words of mine would you put differently, and why?
starter-working-across-cultures-mentor = Tell me of a misunderstanding with people from elsewhere. I will tell you how it may have looked from their side.
starter-working-across-cultures-mentee = Where have you worked or studied with people from elsewhere, and what did you do differently there?
starter-what-young-colleagues-expect-mentor = Tell me what made you stay here. I will tell you what would make me stay.
starter-what-young-colleagues-expect-mentee = What do you wish people in my position would ask you?
starter-accessibility-mentor = Open a page or a slide you made. We will try to use it without a mouse, or without the picture.
starter-accessibility-mentee = What is hard to use here that most of us do not notice?
starter-feedback-both-ways-mentor = Tell me how you like to hear that something went wrong. I will tell you how I do.
starter-feedback-both-ways-mentee = Which decision from above did not land well, and how should it have been told?
starter-what-young-customers-want-mentor = Show me how a customer finds us. I will show you how I would look for the same thing.
starter-what-young-customers-want-mentee = What did you buy lately that was a pleasure from start to end, and what could we copy?
starter-start-ups-mentor = Tell me what we do best. I will show you a young company that is trying to do it in another way.
starter-start-ups-mentee = If you had a small budget and three months, what would you start that we do not dare to?
starter-sustainability-mentor = Show me one thing we print, ship or travel for. We will look for what it would take to do without.
starter-sustainability-mentee = Which of our promises on sustainability do you believe, and which not?
starter-small-experiments-mentor = Tell me an idea you gave up because it was too big. We will cut it down to two weeks.
starter-small-experiments-mentee = What have you tried out lately that did not work, and what did you keep of it?
starter-social-media-trends-mentor = Tell me which networks you use and which you avoid. I will show you what you are missing, and what you are not.
starter-social-media-trends-mentee = Show me what you followed this week. What would we look like if we turned up there?
starter-rules-worth-dropping-mentor = Tell me which rule here you would defend. I will tell you which one I would drop first.
starter-rules-worth-dropping-mentee = Which form, approval or meeting costs you the most time for the least use?
starter-any-1-mentor = Show me a task you repeat each week. We will do it together with a tool I use.
starter-any-1-mentee = What do you do every day without thinking that I have probably never tried?
starter-any-2-mentor = Tell me which app you avoid, and why. I will show you the one thing in it that is worth it.
starter-any-2-mentee = Which meeting would you run differently if it were yours?
starter-any-3-mentor = Tell me what you have wanted to try for months. We will take the first step in the next twenty minutes.
starter-any-3-mentee = What should I stop doing because nobody here needs it any more?
