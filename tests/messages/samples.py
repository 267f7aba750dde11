"""The longest plausible values, and every message and view drawn from them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import product
from typing import Any

from babel import Locale
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.domain.asks import Ask, Asked, AskState, Request, RequestState
from bot.domain.because import Because, Fit, Kinship
from bot.domain.closed_days import Span
from bot.domain.commands import Aside, Command, Worry
from bot.domain.deliveries import Failed, Kind
from bot.domain.errors import (
    InvalidTimeZone,
    NobodyToTell,
    NobodyWaits,
    NotAMember,
    OverAlready,
    ReaderHasChanged,
)
from bot.domain.feedback import Feedback, Told
from bot.domain.meetings import Meeting, MeetingState, Offer
from bot.domain.members import Member, Profile
from bot.domain.next_days import NextDays
from bot.domain.numbers import Count
from bot.domain.pairings import Pairing, Role, Seat, Step
from bot.domain.preview import Forecast, Preview
from bot.domain.programmes import (
    LONGEST_NAME,
    MOST_PROGRAMMES,
    Format,
    GenerationLabels,
    Programme,
    Rhythm,
)
from bot.domain.prompts import Post
from bot.domain.rounds import Introduced, Round
from bot.domain.safety import MOST_AVOIDED, MOST_REPORTED, Report
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Coming, Introducing, Overview, PastPairing, Place, Situation
from bot.domain.starters import (
    MOST_OWN,
    MOST_WRITTEN,
    READY_MADE,
    SUBJECTS,
    Library,
    Occasion,
    Starter,
)
from bot.domain.states import RoundState
from bot.domain.summaries import Summary
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from bot.messages import (
    arrivals,
    asides,
    asks,
    dates,
    enrolments,
    feedback,
    groups,
    home,
    introductions,
    meetings,
    membership,
    menu,
    pairings,
    panel,
    pauses,
    preview,
    probes,
    profile,
    programme_forms,
    programmes,
    prompts,
    putting_off,
    reporting,
    requests,
    rounds,
    safety,
    series,
    silence,
    sitting_out,
    starters,
    suggesting,
    summaries,
    unnoted,
    worries,
)
from bot.messages.series import MOST_TO_TRY
from bot.messages.text import Message

NASTY = "<!channel> & <@U1> <https://evil.example|Your bank> @here \u202egnol\u202c &"
LONG_NASTY = (NASTY + " ") * 36
EMMA, RICHARD, SABINE = "<@U0000000001>", "<@U0000000002>", "<@U0000000003>"
TWO_MENTORS = (Role.MENTOR, Role.MENTOR, Role.MENTEE)
TWO_MENTEES = (Role.MENTOR, Role.MENTEE, Role.MENTEE)
MONDAY_TEN = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
"""Ten o'clock in Rome."""

PROGRAMME = Programme(
    id=1,
    workspace_id=1,
    format=Format.COFFEE,
    rhythm=Rhythm(2, time(10), "America/Argentina/ComodRivadavia", every_weeks=4),
    labels=GenerationLabels.CAREER_STAGES,
    locale="en",
    minimum_group=5,
    next_round_at=MONDAY_TEN,
)
ROUND = Round(1, 1, RoundState.OPEN, MONDAY_TEN, MONDAY_TEN)
FULL = Feedback(met=True, rating=4, learned=LONG_NASTY[:3000], share=True)
OF_A_ROUND = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN, Kind.SITTING_OUT)
FAILURES = (
    "user_disabled",
    "user_not_found",
    "channel_not_found",
    "is_archived",
    "missing_scope",
    "gave_up",
    "messages_tab_disabled",
    "<!here>" * 20,
)
MANAGER = "U0123456789"
NEXT_DAY = date(2026, 12, 9)
CHOSEN = replace(FULL, to_try=LONG_NASTY[:MOST_TO_TRY], next_on=NEXT_DAY)
MET = Feedback(met=True, rating=5)
HAS_TO_TRY, HAS_A_DAY = replace(MET, to_try="film"), replace(MET, next_on=NEXT_DAY)
LONG = Feedback(learned=LONG_NASTY * 2)
TALKATIVE = Profile(1, ALL_TOPICS, ALL_TOPICS, can_be_asked=False, reports_to=MANAGER)


def member(number: int, locale: str = "it-IT") -> Member:
    return Member(number, f"U{number:010}", locale, "Europe/Rome", TALKATIVE, MONDAY_TEN)


def pairing(topic: str | None = "what-young-colleagues-expect", people: int = 2) -> Pairing:
    """A pairing whose mentors have odd numbers and whose mentees even ones."""
    seats = [
        Seat(member(number), Role.MENTOR if number % 2 else Role.MENTEE)
        for number in range(1, people + 1)
    ]
    return Pairing(10**12, ROUND, topic, tuple(seats))


def in_two_languages() -> Pairing:
    """Emma reads Italian, Richard English."""
    seats = Seat(member(1), Role.MENTOR), Seat(member(2, "en-GB"), Role.MENTEE)
    return replace(pairing("short-video"), seats=seats)


def group(people: int = 8) -> Pairing:
    """One whose second member moderates."""
    return replace(pairing(people=people), moderator_id=2)


def in_series(number: int, people: int = 2) -> Pairing:
    """A meeting of a series of six."""
    return replace(pairing(people=people), step=Step(1, number, 6))


NEXT_DAYS = NextDays(((NEXT_DAY, in_series(2).mentors),))
PAST_DAYS = NextDays(
    ((date(2026, 11, 20), in_series(2).mentors),), began_on=in_series(2).round.starts_at.date()
)
DIFFERENT_DAYS = NextDays(
    ((NEXT_DAY, in_series(2, 3).mentors), (date(2026, 12, 16), in_series(2, 3).mentees)),
    is_next=True,
)


def offered(**changes: Any) -> Offer:  # noqa: ANN401 - fields of Offer
    """Three half hours for eight people."""
    times = tuple(MONDAY_TEN + timedelta(hours=number) for number in range(3))
    return replace(Offer(pairing(people=8), times, 1, True), **changes)


UNLIKELY = offered(following=None, are_all_at_work=False)
LAST_CHANCE = offered(times=(MONDAY_TEN,), following=None)


def arranged(state: MeetingState, locale: str) -> Message:
    return meetings.meeting(replace(PROPOSED, state=state), FAR_APART, locale, BEFORE)


def because(
    fit: Fit = Fit.SHOWN_AND_WANTED,
    met_rounds_ago: int | None = None,
    different_teams: bool | None = None,
    hours_in_common: int = 8,
    kinship: Kinship = Kinship.ACROSS_GENERATIONS,
) -> Because:
    return Because(fit, kinship, met_rounds_ago, different_teams, hours_in_common)


def explained(why: Because, *roles: Role) -> Pairing:
    """A pairing with these roles and reasons."""
    places = roles or (Role.MENTOR, Role.MENTEE)
    seats = tuple(Seat(member(number), role) for number, role in enumerate(places, start=1))
    return replace(pairing(), seats=seats, because=why)


MENTOR, MENTEE = Role.MENTOR, Role.MENTEE
EXPLAINED = tuple(
    explained(because(fit, met, different_teams=True, hours_in_common=hours), *roles)
    for fit in Fit
    for met in (None, 1, 7)
    for hours in (0, 1, 5, 8)
    for roles in ((MENTOR, MENTEE), (MENTOR, MENTOR, MENTEE), (MENTOR, MENTEE, MENTEE))
)
"""Pairs and threes with every reason there is."""
GROUPS = tuple(
    replace(group(), because=because(fit, met, different_teams=True, hours_in_common=0))
    for fit in Fit
    for met in (None, 7)
)


def situation(locale: str, **changes: object) -> Situation:
    """An admin in the middle of a round, with a history."""
    me = member(1, locale)
    full = Situation(
        user=User(me.slack_id, locale, me.time_zone, is_admin=True),
        programme=PROGRAMME,
        now=BEFORE,
        member=me,
        pairing=pairing(people=8),
        feedback=FULL,
        history=history(PROGRAMME, PROGRAMME),
        overview=Overview(Count(5, 1234), Count(5, None), SittingOutReason.ONE_GENERATION),
    )
    return replace(full, **changes)  # type: ignore[arg-type]  # the tests name real fields


def history(one: Programme, other: Programme) -> tuple[PastPairing, ...]:
    """More than is shown, by turns in two programmes."""
    return (PastPairing(pairing(people=8), FULL, one), PastPairing(pairing(None), None, other)) * 6


def newcomer(locale: str, **user: bool) -> Situation:
    return Situation(User("U1", locale, "Europe/Rome", **user), PROGRAMME, BEFORE)


def paused(locale: str) -> Situation:
    return situation(locale, member=replace(member(1, locale), paused_until=date(2027, 1, 7)))


def awaited(locale: str) -> Situation:
    """Somebody who pauses, and has a day to say whether they meet all the same."""
    first, *others = group().seats
    asked = replace(first, answer_by=MONDAY_TEN)
    return replace(paused(locale), pairing=replace(group(), seats=(asked, *others)))


def silent(locale: str) -> Situation:
    return situation(locale, member=replace(member(1, locale), silent_since=MONDAY_TEN))


def gone(locale: str) -> Situation:
    return situation(locale, member=replace(member(1, locale), left_at=MONDAY_TEN))


def to_come(pairing: Pairing) -> Pairing:
    return replace(pairing, comes_at=MONDAY_TEN)


def who_sits_out(locale: str) -> Situation:
    return situation(locale, pairing=None, sitting_out=SittingOutReason.NOBODY_LEFT)


def who_is_introduced(locale: str, at: datetime | None = None) -> Situation:
    """Soon, or any moment now."""
    return situation(locale, pairing=None, coming=Coming(at))


def over(pairing: Pairing) -> Pairing:
    """It has ended for all of them."""
    seats = (replace(seat, ended_at=MONDAY_TEN) for seat in pairing.seats)
    return replace(pairing, seats=tuple(seats))


def taking_weeks(pairing: Pairing) -> Pairing:
    """In a round of four weeks."""
    closes_at = pairing.round.starts_at + timedelta(weeks=4)
    return replace(pairing, round=replace(pairing.round, closes_at=closes_at))


def without_time(
    pairing: Pairing,
    next_round_at: datetime | None,
    may_be_soon: bool,
    off: Meeting | None,
    locale: str,
) -> Message:
    """The second of them cannot, the first hears it."""
    reader = member(1, locale)
    return putting_off.told(
        pairing, [member(2)], next_round_at, reader, may_be_soon=may_be_soon, off=off
    )


def resting(locale: str) -> Situation:
    """Somebody in a series whose partner is away."""
    why = SittingOutReason.SERIES_RESTS
    return situation(locale, pairing=None, sitting_out=why, resting=in_series(2))


def met(pairing: Pairing) -> Pairing:
    return replace(pairing, seats=tuple(replace(seat, met=True) for seat in pairing.seats))


def closed(pairing: Pairing) -> Pairing:
    return replace(pairing, round=replace(ROUND, state=RoundState.CLOSED))


def with_one_gone(whole: Pairing) -> Pairing:
    """The last of them has left."""
    *others, last = whole.seats
    gone = replace(last, member=replace(last.member, left_at=MONDAY_TEN))
    return replace(whole, seats=(*others, gone))


def panel_of_a_round(progress: Introducing, locale: str) -> Message:
    """While people are introduced, and after everything that can go wrong did."""
    failed = tuple(Failed(kind, code) for kind, code in product(OF_A_ROUND, FAILURES))
    overview = Overview(
        Count(5, 12), Count(5, 8), None, introducing=progress, failed=failed, last_round=TOLD
    )
    return panel.panel(situation(locale, overview=overview))


SEVERAL = tuple(
    replace(PROGRAMME, id=number, name=f"{number} {NASTY}"[:LONGEST_NAME], channel="C0123456789")
    for number in range(1, MOST_PROGRAMMES + 1)
)
"""As many as can run, with the longest names."""

PAUSED = replace(SEVERAL[0], paused_at=MONDAY_TEN, next_round_at=None)
UNNAMED = tuple(replace(PROGRAMME, id=100, format=each) for each in Format)


def in_several(locale: str, **changes: Any) -> Situation:  # noqa: ANN401 - fields of Situation
    """Somebody who is introduced in as many programmes as there can be, and runs them."""
    progress = Introducing(312, Count(5, 1200), 18)
    overview = Overview(Count(5, 12), Count(5, None, is_least=True), None, introducing=progress)
    places = tuple(Place(each, pairing(people=8)) for each in SEVERAL[1:])
    overviews = tuple((each, overview) for each in SEVERAL)
    usual = {"elsewhere": places, "overviews": overviews, "is_one_of_several": True}
    usual |= {"history": history(*SEVERAL[:2])}
    return situation(locale, **({"programme": SEVERAL[0], "overview": overview} | usual | changes))


def in_one_of_several(locale: str, **changes: Any) -> Situation:  # noqa: ANN401 - the same
    others = {"elsewhere": (), "to_join": SEVERAL[1:], "history": history(*SEVERAL[:1] * 2)}
    return in_several(locale, overview=None, overviews=(), **(others | changes))


def in_none(locale: str) -> Situation:
    """Somebody whose only programme has ended."""
    return situation(locale, pairing=None, programme=SEVERAL[0], to_join=SEVERAL[:1])


def told_to_sit_out(reason: SittingOutReason, programme: Programme, locale: str) -> Message:
    reader = member(1, locale)
    return sitting_out.sitting_out(reason, programme.next_round_at, programme, reader)


def introduced(pairing: Pairing, locale: str) -> Message:
    return introductions.introduction(pairing, STARTERS, locale)


COUNTRIES = frozenset(Locale.parse("en").territories) - {"001"}
"""More than there are."""

CLOSED = tuple(Span(date(2026, month, 24), date(2027, month, 6)) for month in range(1, 13)) * 3


def ask_as_it_is(state: AskState, locale: str) -> Message:
    return asks.as_it_is(replace(ask(locale), state=state))


def settings(programme: Programme, locale: str) -> View:
    return programme_forms.settings_modal(programme, COUNTRIES, date(2026, 11, 23), locale)


def form_of_series(number: int, locale: str) -> View:
    return feedback.feedback_modal(in_series(number), CHOSEN, member(1), locale)


def settings_saved(programme: Programme, locale: str) -> Message:
    return programmes.settings_saved(situation(locale, programme=programme))


def put_to(locale: str) -> Asked:
    """The same, as it was put to a colleague."""
    return Asked(ask(locale), ask(locale).requests[0])


def ask(locale: str, text: str | None = LONG_NASTY[:300]) -> Ask:
    """On the topic with the longest name, by somebody who was answered."""
    request = Request(10**12, member(1, locale), RequestState.ASKED, MONDAY_TEN, MONDAY_TEN)
    return Ask(
        id=10**12,
        workspace_id=1,
        asker=member(2, locale),
        topic="what-young-colleagues-expect",
        text=text,
        state=AskState.LOOKING,
        asked_at=MONDAY_TEN,
        ends_at=MONDAY_TEN,
        seed=1,
        requests=(request,),
    )


def three_asks(locale: str) -> list[Ask]:
    """As many as somebody waits for at most."""
    return [replace(ask(locale), id=10**12 + each) for each in range(3)]


LONGEST_TOPICS = ("what-young-colleagues-expect", "what-young-customers-want")

Draw = Callable[[str], Message | View]

BIRTH = replace(PROGRAMME, labels=GenerationLabels.BIRTH_GENERATIONS)
PANELS = replace(PROGRAMME, format=Format.GROUP)
UNDATED = replace(PROGRAMME, next_round_at=None)
A_DAY_AWAY = date(2028, 9, 27)
REMEMBERED = (Told(pairing(people=8), None), Told(pairing(None), FULL))


def or_an_answer(typed: str, number: int = 2) -> tuple[Block, ...]:
    """Whether it is about one of so many meetings."""
    return unnoted.or_an_answer(REMEMBERED[:number], typed, member(1, "en").slack_id)


FORETOLD = Preview(Count(5, 1234), forecast=Forecast(12, Count(5, 1200), 98, 3, 5))
PERFECT = Preview(Count(5, 5), forecast=Forecast(12, Count(5, None), 100, 0, 0))
STARTERS = READY_MADE[2], READY_MADE[10]
OWN_STARTERS = tuple(
    Starter(
        f"own-{10**9 + number}",
        "what-young-colleagues-expect",
        Role.MENTEE if number % 2 else Role.MENTOR,
        Occasion.AGAIN,
        {"en": ("&" * MOST_WRITTEN), "it": (LONG_NASTY[:MOST_WRITTEN])},
    )
    for number in range(MOST_OWN)
)
LIBRARY = Library(OWN_STARTERS, off=frozenset(each.id for each in READY_MADE[::2]))
"""As full as it can be."""


TOLD = Summary(
    MONDAY_TEN,
    5,
    joined=12345,
    introduced=11000,
    met=9000,
    sat_out=1234,
    reasons=dict.fromkeys(SittingOutReason, 123),
    average=4.25,
)
UNTOLD = replace(
    TOLD, joined=None, introduced=None, met=None, sat_out=None, reasons={}, average=None
)
FAR_APART = replace(
    pairing(people=8),
    seats=tuple(
        replace(seat, member=replace(seat.member, time_zone=zone))
        for seat, zone in zip(
            pairing(people=8).seats,
            (
                *("Europe/Rome", "America/Argentina/ComodRivadavia", "Asia/Kathmandu"),
                *("Pacific/Auckland", "America/North_Dakota/New_Salem", "UTC"),
                *("America/Los_Angeles", "Europe/Rome"),
            ),
            strict=True,
        )
    ),
)
"""As many as a group DM holds, hardly two of them in one time zone."""

PROPOSED = Meeting(10**12, 10**12, 1, MONDAY_TEN, MeetingState.PROPOSED)
BEFORE = MONDAY_TEN - timedelta(days=7)
DATED = replace(pairing(people=8), agreed_at=MONDAY_TEN)
"""They have agreed on a time."""

AGREED = replace(PROPOSED, state=MeetingState.AGREED)
WOULD_REPLACE = Overview(
    Count(5, 12), Count(5, None, is_most=True), None, replaces=Introduced.SOMEBODY
)
ALL_BUT_ONE = frozenset(range(2, 8))
EVERYBODY = tuple(member(number).slack_id for number in range(MOST_AVOIDED))
LONGEST_REPORT = Report(LONG_NASTY[:MOST_REPORTED], EVERYBODY[0])

DRAWN: dict[Callable[..., Message | View], tuple[Draw, ...]] = {
    menu.menu: (
        lambda at: menu.menu(situation(at)),
        lambda at: menu.menu(in_several(at)),
        lambda at: menu.menu(in_one_of_several(at)),
        lambda at: menu.menu(in_none(at)),
        lambda at: menu.menu(replace(newcomer(at), is_one_of_several=True)),
        lambda at: menu.menu(paused(at)),
        lambda at: menu.menu(silent(at)),
        lambda at: menu.menu(gone(at)),
        lambda at: menu.menu(who_sits_out(at)),
        lambda at: menu.menu(newcomer(at)),
        lambda at: menu.menu(situation(at, pairing=met(pairing()), feedback=None)),
        lambda at: menu.menu(situation(at, pairing=with_one_gone(pairing()))),
        lambda at: menu.menu(situation(at, pairing=with_one_gone(pairing(people=8)))),
        lambda at: menu.menu(situation(at, pairing=group())),
        lambda at: menu.menu(situation(at, pairing=replace(pairing(), agreed_at=MONDAY_TEN))),
        lambda at: menu.menu(
            situation(at, pairing=replace(pairing(), agreed_at=BEFORE - timedelta(days=1)))
        ),
        lambda at: menu.menu(situation(at, pairing=met(in_series(2)))),
        lambda at: menu.menu(newcomer(at, is_guest=True)),
        lambda at: menu.menu(newcomer(at, is_outsider=True)),
    ),
    menu.help_: (
        lambda at: menu.help_(situation(at)),
        lambda at: menu.help_(newcomer(at)),
    ),
    worries.reassurance: (
        *((lambda at, each=each: worries.reassurance(each, situation(at))) for each in Worry),
        *((lambda at, each=each: worries.reassurance(each, newcomer(at))) for each in Worry),
        lambda at: worries.reassurance(Worry.LEFT_OUT, who_sits_out(at)),
        lambda at: worries.reassurance(Worry.NO_ANSWER, situation(at), or_an_answer(LONG_NASTY)),
    ),
    menu.not_understood: (
        lambda at: menu.not_understood((Command.BLOCK, Command.UNBLOCK), NASTY, at),
        lambda at: menu.not_understood([], LONG_NASTY, at),
        lambda at: menu.not_understood([Command.PAUSE, Command.PROFILE], NASTY, at),
    ),
    menu.ask_to_leave: (
        lambda at: menu.ask_to_leave(situation(at)),
        lambda at: menu.ask_to_leave(who_sits_out(at)),
        lambda at: menu.ask_to_leave(in_several(at), SEVERAL[0]),
    ),
    menu.you_are_welcome: (menu.you_are_welcome,),
    menu.form_too_late: (lambda at: menu.form_too_late(at, menu.help_(situation(at)).blocks[-1:]),),
    menu.sorry: (lambda at: menu.sorry("a" * 36, at),),
    menu.sorry_though_done: (lambda at: menu.sorry_though_done("a" * 36, at),),
    menu.error: (lambda at: menu.error(NotAMember(), at),),
    menu.refused: (
        lambda at: menu.refused(OverAlready(), in_several(at), is_of_place=False),
        lambda at: menu.refused(NobodyWaits(), situation(at), is_of_place=True),
    ),
    menu.error_modal: (lambda at: menu.error_modal(InvalidTimeZone(name=LONG_NASTY), at),),
    profile.join_modal: (
        lambda at: profile.join_modal(PROGRAMME, None, at, "it-IT", is_member=False),
        lambda at: profile.join_modal(BIRTH, TALKATIVE, at, "de-DE", is_member=True),
        lambda at: profile.join_modal(
            PROGRAMME, TALKATIVE, at, "it", is_member=False, about=SEVERAL[0]
        ),
    ),
    membership.joined: (
        lambda at: membership.joined(situation(at)),
        lambda at: membership.joined(situation(at, programme=UNDATED)),
        lambda at: membership.joined(in_one_of_several(at)),
    ),
    membership.profile_saved: (
        lambda at: membership.profile_saved(situation(at)),
        lambda at: membership.profile_saved(
            situation(at, member=replace(member(1, at), profile=Profile(0)))
        ),
    ),
    reporting.saved: (
        lambda at: reporting.saved(situation(at)),
        lambda at: reporting.saved(
            situation(at, member=replace(member(1, at), profile=Profile(0)))
        ),
    ),
    reporting.kept: (lambda at: reporting.kept(situation(at), or_an_answer(NASTY)),),
    membership.left: (
        lambda at: membership.left(situation(at), MONDAY_TEN),
        lambda at: membership.left(in_several(at), MONDAY_TEN),
        lambda at: membership.left(in_one_of_several(at), MONDAY_TEN),
        lambda at: membership.left(situation(at, pairing=DATED), BEFORE),
    ),
    membership.pause_modal: (lambda at: membership.pause_modal(date(2026, 11, 23), at),),
    membership.ask_pause_date: (lambda at: membership.ask_pause_date(situation(at)),),
    pauses.for_later: (
        *(
            (lambda at, what=what: pauses.for_later(f"newcomer-{what}", newcomer(at)))
            for what in ("later", "ill", "loss", "expecting")
        ),
        lambda at: pauses.for_later("newcomer-loss", newcomer(at, is_guest=True)),
    ),
    pauses.ask: (
        lambda at: pauses.ask("pause-wanted", situation(at), A_DAY_AWAY),
        lambda at: pauses.ask("pause-later", situation(at), A_DAY_AWAY, or_an_answer(LONG_NASTY)),
        lambda at: pauses.ask("pause-until-when", situation(at), None, or_an_answer(NASTY, 1)),
        lambda at: pauses.ask("pause-when-ill", situation(at), None),
        lambda at: pauses.ask("pause-when-loss", situation(at), None),
        lambda at: pauses.ask("pause-when-expecting", situation(at), None),
    ),
    pauses.as_well: (
        lambda at: pauses.as_well(pauses.ask("pause-wanted", situation(at), A_DAY_AWAY), at),
    ),
    asides.heard: (
        *(
            (lambda at, each=each: asides.heard(each, situation(at, feedback=None)))
            for each in Aside
        ),
        *(
            (lambda at, each=each: asides.heard(each, situation(at, pairing=None)))
            for each in Aside
        ),
        lambda at: asides.heard(Aside.AGREED, in_several(at), or_an_answer(LONG_NASTY)),
        lambda at: asides.heard(Aside.AWAY, newcomer(at)),
    ),
    safety.nobody_to_tell: (
        lambda at: safety.nobody_to_tell(NobodyToTell(), situation(at), or_an_answer(NASTY, 1)),
        lambda at: safety.nobody_to_tell(NobodyToTell(), newcomer(at)),
    ),
    pauses.paused: (
        lambda at: pauses.paused(paused(at), BEFORE),
        lambda at: pauses.paused(awaited(at), BEFORE),
        lambda at: pauses.paused(replace(awaited(at), now=MONDAY_TEN), MONDAY_TEN),
        lambda at: pauses.paused(replace(paused(at), pairing=DATED), BEFORE),
        lambda at: pauses.paused(replace(paused(at), pairing=in_series(2, 8)), BEFORE),
    ),
    pauses.do_you_meet: (
        lambda at: pauses.do_you_meet(awaited(at)),
        lambda at: pauses.do_you_meet(awaited(at), or_an_answer(NASTY, 1)),
    ),
    pauses.may_be_over: (lambda at: pauses.may_be_over(paused(at)),),
    pauses.still_meet_noted: (
        lambda at: pauses.still_meet_noted(pairing(people=8), awaited(at)),
        lambda at: pauses.still_meet_noted(pairing(people=8), in_several(at)),
    ),
    membership.not_paused: (lambda at: membership.not_paused(situation(at)),),
    membership.resumed: (
        lambda at: membership.resumed(situation(at)),
        lambda at: membership.resumed(in_several(at)),
    ),
    membership.who: (
        lambda at: membership.who(situation(at)),
        lambda at: membership.who(in_several(at)),
    ),
    membership.status: (
        lambda at: membership.status(situation(at)),
        lambda at: membership.status(awaited(at), [ask(at)]),
        lambda at: membership.status(in_several(at)),
        lambda at: membership.status(in_none(at)),
        lambda at: membership.status(newcomer(at)),
        lambda at: membership.status(gone(at)),
        lambda at: membership.status(situation(at, pairing=None)),
        lambda at: membership.status(who_sits_out(at)),
    ),
    membership.ask_to_join: (lambda at: membership.ask_to_join(newcomer(at)),),
    arrivals.join_then: (lambda at: arrivals.join_then(newcomer(at)),),
    arrivals.all_right: (lambda at: arrivals.all_right(newcomer(at)),),
    membership.already_in: (
        lambda at: membership.already_in(situation(at)),
        lambda at: membership.already_in(paused(at)),
    ),
    membership.ask_profile: (lambda at: membership.ask_profile(situation(at)),),
    summaries.of_round: (
        lambda at: summaries.of_round(TOLD, situation(at).user, SEVERAL[0]),
        lambda at: summaries.of_round(UNTOLD, situation(at).user),
    ),
    silence.still_in: (
        lambda at: silence.still_in(MONDAY_TEN, member(1, at)),
        lambda at: silence.still_in(None, member(1, at)),
    ),
    silence.ways_out: (
        *(
            (lambda at, each=each: silence.ways_out(each, situation(at), or_an_answer(NASTY)))
            for each in (None, "unsure", "ill", "loss", "expecting")
        ),
    ),
    silence.paused: (
        lambda at: silence.paused(member(1, at)),
        lambda at: silence.paused(member(1, at), [in_series(2, people=8)]),
    ),
    silence.stays_in: (
        lambda at: silence.stays_in(situation(at)),
        lambda at: silence.stays_in(situation(at, programme=UNDATED)),
    ),
    silence.stays_in_later: (lambda at: silence.stays_in_later(awaited(at), BEFORE),),
    introductions.introduction: (
        lambda at: introductions.introduction(pairing(), STARTERS, at, programme=SEVERAL[0]),
        lambda at: introductions.introduction(pairing(None, people=8), STARTERS, at),
        lambda at: introductions.introduction(pairing(people=8), OWN_STARTERS[:2], at),
        lambda at: introductions.introduction(pairing(), STARTERS[:1], at),
        *(partial(introduced, each) for each in EXPLAINED),
        *(partial(introductions.introduction, each, ()) for each in GROUPS),
        lambda at: introductions.introduction(in_series(1), (), at),
        lambda at: introductions.introduction(in_two_languages(), STARTERS, at),
        *(
            partial(introductions.introduction, in_series(number, 3), STARTERS)
            for number in (2, 4, 6)
        ),
        lambda at: introductions.introduction(in_series(2), OWN_STARTERS[:2], at, days=NEXT_DAYS),
        lambda at: introductions.introduction(in_series(2, 3), STARTERS, at, days=DIFFERENT_DAYS),
        lambda at: introductions.introduction(in_series(2), STARTERS, at, days=PAST_DAYS),
    ),
    pairings.after_met: (
        lambda at: pairings.after_met(
            introductions.introduction(pairing(), STARTERS, at).payload(), at
        ),
        lambda at: pairings.after_met(
            introductions.introduction(pairing(), STARTERS, at).payload(),
            at,
            pairings.Instead.OVER,
        ),
    ),
    pairings.nudge: (
        lambda at: pairings.nudge(taking_weeks(pairing()), at),
        lambda at: pairings.nudge(pairing(people=8), at),
        lambda at: pairings.nudge(group(), at, SEVERAL[0]),
        lambda at: pairings.nudge(FAR_APART, at, SEVERAL[0], offered(pairing=FAR_APART)),
        lambda at: pairings.nudge(group(), at, SEVERAL[0], LAST_CHANCE),
        lambda at: pairings.nudge(pairing(), at, is_proposed=True),
        lambda at: pairings.nudge(replace(FAR_APART, agreed_at=MONDAY_TEN), at, SEVERAL[0]),
    ),
    pairings.nothing_but: tuple(partial(pairings.nothing_but, each) for each in pairings.Instead),
    pairings.going_on: (
        lambda at: pairings.going_on(with_one_gone(pairing(people=3)), (), at),
        lambda at: pairings.going_on(with_one_gone(group()), (), at),
        lambda at: pairings.going_on(
            with_one_gone(group()), [with_one_gone(group()).seats[0].member], at
        ),
    ),
    series.with_days: (
        lambda at: series.with_days(
            membership.status(situation(at)), situation(at, days=NEXT_DAYS)
        ),
        lambda at: series.with_days(
            membership.status(situation(at)), situation(at, days=DIFFERENT_DAYS)
        ),
    ),
    series.over: (
        lambda at: series.over(in_series(2, 8), member(1, at), SEVERAL[0]),
        lambda at: series.over(in_series(2, 8), member(1, at), has_rested=False),
    ),
    groups.moderating: (
        lambda at: groups.moderating(situation(at, pairing=group())),
        lambda at: groups.moderating(situation(at, pairing=met(group()))),
        lambda at: groups.moderating(situation(at)),
    ),
    safety.ask_to_end: (
        lambda at: safety.ask_to_end(situation(at, pairing=in_series(2, 8))),
        lambda at: safety.ask_to_end(situation(at, pairing=group())),
        lambda at: safety.ask_to_end(situation(at, pairing=None, resting=in_series(2))),
    ),
    pairings.check_in: (
        lambda at: pairings.check_in(pairing(people=8), member(1), at),
        lambda at: pairings.check_in(in_series(3, 3), member(1), at, CHOSEN, SEVERAL[0]),
        lambda at: pairings.check_in(in_series(3, 3), member(1), at, days=DIFFERENT_DAYS),
    ),
    pairings.how_was_it: (
        lambda at: pairings.how_was_it(pairing(people=8), member(1, at)),
        lambda at: pairings.how_was_it(in_series(2), member(1, at)),
        lambda at: pairings.how_was_it(in_series(6), member(1, at), CHOSEN, SEVERAL[0]),
    ),
    pairings.partner_left: (
        lambda at: pairings.partner_left(with_one_gone(pairing()), MONDAY_TEN, member(1, at)),
        lambda at: pairings.partner_left(
            with_one_gone(pairing()), MONDAY_TEN, member(1, at), PROGRAMME
        ),
        lambda at: pairings.partner_left(
            replace(with_one_gone(in_series(2)), agreed_at=MONDAY_TEN), MONDAY_TEN, member(1, at)
        ),
        lambda at: pairings.partner_left(with_one_gone(pairing(people=8)), None, member(1, at)),
        lambda at: pairings.partner_left(
            with_one_gone(pairing(people=3)), MONDAY_TEN, member(1, at)
        ),
    ),
    sitting_out.sitting_out: tuple(
        partial(told_to_sit_out, reason, programme)
        for reason in SittingOutReason
        for programme in (PROGRAMME, BIRTH, UNDATED, PANELS)
    ),
    sitting_out.sat_out_after_all: (lambda at: sitting_out.sat_out_after_all(member(1, at)),),
    rounds.round_started: (
        lambda at: rounds.round_started(Count(5, 1234), at),
        *(
            partial(rounds.round_started, Count(5, None), replaces=introduced)
            for introduced in Introduced
        ),
    ),
    rounds.round_stopped: (rounds.round_stopped,),
    rounds.round_impossible: tuple(
        partial(rounds.round_impossible, reason, goes_on=introduced)
        for reason in SittingOutReason
        for introduced in Introduced
    ),
    rounds.round_skipped: (
        lambda at: rounds.round_skipped(MONDAY_TEN.date(), MONDAY_TEN, situation(at).user),
        lambda at: rounds.round_skipped(MONDAY_TEN.date(), None, situation(at).user),
    ),
    suggesting.offer: (
        lambda at: suggesting.offer(offered(), member(1, at)),
        lambda at: suggesting.offer(UNLIKELY, member(1, at)),
        lambda at: suggesting.offer(UNLIKELY, member(1, at), is_late=True),
        lambda at: suggesting.offer(offered(following=0), member(1, at)),
        lambda at: suggesting.offer(offered(times=(), following=None), member(1, at)),
        lambda at: suggesting.offer(offered(pairing=closed(pairing(people=8))), member(1, at)),
    ),
    suggesting.put_forward: (lambda at: suggesting.put_forward(MONDAY_TEN, member(1, at)),),
    meetings.meeting: (
        *(partial(arranged, each) for each in MeetingState),
        lambda at: meetings.meeting(
            replace(PROPOSED, accepted_by=ALL_BUT_ONE), FAR_APART, at, BEFORE
        ),
        lambda at: meetings.meeting(replace(AGREED, pairing_id=2), pairing(None), at, BEFORE),
        lambda at: meetings.meeting(replace(PROPOSED, proposed_by=0), FAR_APART, at, BEFORE),
        lambda at: meetings.meeting(AGREED, with_one_gone(pairing()), at, BEFORE),
        lambda at: meetings.meeting(PROPOSED, FAR_APART, at, MONDAY_TEN),
    ),
    dates.dates: (
        lambda at: dates.dates(FAR_APART, AGREED, PROPOSED, member(2, at)),
        lambda at: dates.dates(FAR_APART, AGREED, PROPOSED, member(2, at), SEVERAL[1]),
        lambda at: dates.dates(FAR_APART, None, PROPOSED, member(1, at)),
        lambda at: dates.dates(FAR_APART, None, replace(PROPOSED, proposed_by=0), member(2, at)),
    ),
    dates.over: (lambda at: dates.over(FAR_APART, AGREED, member(2, at), SEVERAL[1]),),
    meetings.put_anew: (lambda at: meetings.put_anew(PROPOSED, FAR_APART, at),),
    meetings.said_yes_already: (
        lambda at: meetings.said_yes_already(PROPOSED, FAR_APART, member(1, at)),
        lambda at: meetings.said_yes_already(AGREED, pairing(), member(1, at)),
    ),
    putting_off.told: tuple(
        partial(without_time, *about)
        for about in (
            (over(pairing()), MONDAY_TEN, True, AGREED),
            (over(taking_weeks(pairing())), None, False, None),
            (over(in_series(2)), MONDAY_TEN, False, None),
            (over(in_series(2)), None, False, None),
            (pairing(people=3), MONDAY_TEN, False, None),
        )
    ),
    putting_off.noted: (
        lambda at: putting_off.noted(DATED, MONDAY_TEN, situation(at), BEFORE),
        lambda at: putting_off.noted(DATED, None, in_several(at), BEFORE),
        lambda at: putting_off.noted(DATED, MONDAY_TEN, in_several(at), BEFORE),
        lambda at: putting_off.noted(in_series(2), None, situation(at), BEFORE),
        lambda at: putting_off.noted(in_series(2), None, in_several(at), BEFORE),
        lambda at: putting_off.noted(in_series(2), MONDAY_TEN, in_several(at), BEFORE),
        lambda at: putting_off.noted(to_come(DATED), None, situation(at), BEFORE),
        lambda at: putting_off.noted(to_come(DATED), MONDAY_TEN, in_several(at), BEFORE),
        lambda at: putting_off.noted(DATED, MONDAY_TEN, paused(at), BEFORE),
    ),
    feedback.feedback_modal: (
        lambda at: feedback.feedback_modal(pairing(people=8), None, member(1), at),
        lambda at: feedback.feedback_modal(pairing(), FULL, member(1), at, SEVERAL[0]),
        lambda at: feedback.feedback_modal(pairing(), LONG, member(1), at),
        *(partial(form_of_series, number) for number in (1, 3, 6)),
    ),
    feedback.met_noted: (
        lambda at: feedback.met_noted(pairing(people=8), member(1, at), None, situation(at), {}),
        lambda at: feedback.met_noted(
            closed(pairing()), member(1, at), SEVERAL[0], in_several(at), {}
        ),
    ),
    feedback.thanks: (
        lambda at: feedback.thanks(pairing(people=8), FULL, member(1, at), False),
        lambda at: feedback.thanks(closed(pairing()), FULL, member(1, at), True),
        lambda at: feedback.thanks(in_series(2, 3), CHOSEN, member(1, at), True, SEVERAL[0]),
        lambda at: feedback.thanks(
            in_series(2, 3), CHOSEN, member(1, at), True, days=DIFFERENT_DAYS
        ),
        lambda at: feedback.thanks(in_series(2, 3), MET, member(1, at), False),
        lambda at: feedback.thanks(in_series(2), replace(MET, to_try="x"), member(1, at), False),
        lambda at: feedback.thanks(
            in_series(2), replace(MET, next_on=NEXT_DAY), member(1, at), False
        ),
        lambda at: feedback.thanks(pairing(), Feedback(met=False), member(1, at), False),
        lambda at: feedback.thanks(pairing(people=8), LONG, member(1, at), False),
        lambda at: feedback.thanks(pairing(), Feedback(met=True), member(1, at), False),
        lambda at: feedback.thanks(pairing(), Feedback(rating=1), member(1, at), False),
        lambda at: feedback.thanks(pairing(), Feedback(learned=NASTY), member(1, at), False),
        lambda at: feedback.thanks(
            pairing(), Feedback(learned=NASTY), member(1, at), False, or_else=NASTY
        ),
        lambda at: feedback.thanks(pairing(), LONG, member(1, at), False, or_else=LONG_NASTY * 2),
    ),
    unnoted.taken_back: (
        lambda at: unnoted.taken_back(pairing(people=8), None, member(1, at)),
        lambda at: unnoted.taken_back(pairing(), FULL, member(1, at)),
    ),
    unnoted.which_of_theirs: (lambda at: unnoted.which_of_theirs(in_several(at), LONG_NASTY),),
    unnoted.which_meeting: (
        lambda at: unnoted.which_meeting(REMEMBERED, "5 " + NASTY, member(1, at)),
        lambda at: unnoted.which_meeting(REMEMBERED, "5 " + LONG_NASTY, member(1, at)),
        lambda at: unnoted.which_meeting(REMEMBERED, "5", member(1, at), {1: SEVERAL[0]}),
    ),
    feedback.too_early: (
        lambda at: feedback.too_early(who_is_introduced(at, MONDAY_TEN)),
        lambda at: feedback.too_early(who_is_introduced(at)),
    ),
    unnoted.not_taken: (
        lambda at: unnoted.not_taken(pairing(people=8), FULL, member(1, at), LONG_NASTY),
        lambda at: unnoted.not_taken(pairing(), Feedback(met=True), member(1, at), "top"),
    ),
    unnoted.before_they_meet: (
        lambda at: unnoted.before_they_meet(pairing(people=8), member(1, at)),
        lambda at: unnoted.before_they_meet(pairing(), member(1, at), or_an_answer(LONG_NASTY)),
    ),
    prompts.prompt_modal: (
        prompts.prompt_modal,
        lambda at: prompts.prompt_modal(at, LONG_NASTY[:2500]),
    ),
    prompts.prompt: (
        lambda at: prompts.prompt("&" * 2500, at),
        lambda at: prompts.prompt(LONG_NASTY[:2500], at),
    ),
    prompts.invitation_modal: (
        prompts.invitation_modal,
        lambda at: prompts.invitation_modal(at, "C0123456789"),
    ),
    enrolments.which_to_join: (
        lambda at: enrolments.which_to_join(in_several(at, to_join=SEVERAL)),
        lambda at: enrolments.which_to_join(in_several(at, to_join=UNNAMED)),
        lambda at: enrolments.which_to_join(in_several(at, to_join=SEVERAL), SEVERAL[:2]),
    ),
    enrolments.none_to_join: (
        lambda at: enrolments.none_to_join(LONG_NASTY, in_several(at, to_join=SEVERAL)),
    ),
    enrolments.already_in: (
        lambda at: enrolments.already_in(SEVERAL[0], in_several(at)),
        lambda at: enrolments.already_in(SEVERAL[0], in_several(at, to_join=SEVERAL)),
    ),
    enrolments.none_to_leave: (
        lambda at: enrolments.none_to_leave(LONG_NASTY, in_several(at)),
        lambda at: enrolments.none_to_leave(NASTY, situation(at)),
    ),
    enrolments.ended_meanwhile: (
        lambda at: enrolments.ended_meanwhile(in_several(at, to_join=SEVERAL)),
    ),
    enrolments.joined_another: (lambda at: enrolments.joined_another(SEVERAL[0], in_several(at)),),
    enrolments.which_introduction: (lambda at: enrolments.which_introduction(in_several(at)),),
    enrolments.which_to_leave: (
        lambda at: enrolments.which_to_leave(in_several(at)),
        lambda at: enrolments.which_to_leave(in_several(at), SEVERAL[:2]),
    ),
    enrolments.not_in: (
        lambda at: enrolments.not_in(SEVERAL[:1], in_several(at)),
        lambda at: enrolments.not_in(SEVERAL, in_several(at, to_join=SEVERAL)),
    ),
    enrolments.has_ended: (lambda at: enrolments.has_ended(SEVERAL[0], in_several(at)),),
    enrolments.ended_before: (
        lambda at: enrolments.ended_before(SEVERAL[0], in_several(at, to_join=SEVERAL)),
    ),
    enrolments.left_one: (lambda at: enrolments.left_one(SEVERAL[0], in_several(at), BEFORE),),
    programme_forms.add_modal: (lambda at: programme_forms.add_modal(PROGRAMME, at),),
    programmes.added: (lambda at: programmes.added(SEVERAL[0], at),),
    programmes.paused: (lambda at: programmes.paused(SEVERAL[0], at),),
    programmes.resumed: (
        lambda at: programmes.resumed(in_several(at)),
        lambda at: programmes.resumed(in_several(at, programme=PAUSED)),
    ),
    programmes.end_modal: (lambda at: programmes.end_modal(SEVERAL[0], at),),
    programmes.has_ended: (
        lambda at: programmes.has_ended(SEVERAL[0], at),
        *(partial(programmes.has_ended, each) for each in UNNAMED),
    ),
    programmes.told_of_end: (lambda at: programmes.told_of_end(SEVERAL[0], member(1, at)),),
    prompts.invitation: (
        *(lambda at, each=each: prompts.invitation(at, each, each) for each in UNNAMED),
        lambda at: prompts.invitation(at, None),
        lambda at: prompts.invitation(at, SEVERAL[0], SEVERAL[0]),
    ),
    prompts.posted: (lambda at: prompts.posted("C0123456789", at),),
    prompts.not_posted: (
        lambda at: prompts.not_posted(Post("C0123456789", "&" * 2500, "U1"), at),
        lambda at: prompts.not_posted(Post("C0123456789", "", "U1"), at),
    ),
    probes.probe: (probes.probe,),
    panel.of_programme: (
        lambda at: panel.of_programme(SEVERAL[1], in_several(at)),
        lambda at: panel.of_programme(PAUSED, situation(at)),
    ),
    panel.panel: (
        lambda at: panel.panel(situation(at)),
        lambda at: panel.panel(in_several(at)),
        lambda at: panel.panel(situation(at, programme=PAUSED)),
        lambda at: panel.panel(situation(at, overview=WOULD_REPLACE)),
        lambda at: panel.panel(
            situation(at, overview=Overview(Count(5, 12), Count(5, 8), None, MONDAY_TEN))
        ),
        partial(panel_of_a_round, Introducing(312, Count(5, 1200), 18)),
        partial(panel_of_a_round, Introducing(312, Count(5, 1200), 300)),
        partial(panel_of_a_round, Introducing(312, Count(5, 1200), 3_661)),
        partial(panel_of_a_round, Introducing(0, Count(5, None), 1)),
    ),
    panel.tried_again: (panel.tried_again,),
    programme_forms.settings_modal: (
        lambda at: settings(PROGRAMME, at),
        lambda at: settings(replace(BIRTH, locale="it", country="IT"), at),
        *(partial(settings, each) for each in UNNAMED),
        lambda at: settings(SEVERAL[0], at),
        lambda at: settings(replace(PROGRAMME, closed_days=CLOSED, contact=EVERYBODY[0]), at),
    ),
    programmes.settings_saved: tuple(
        partial(settings_saved, replace(PROGRAMME, format=each)) for each in Format
    ),
    safety.avoid_modal: (
        lambda at: safety.avoid_modal((), at),
        lambda at: safety.avoid_modal(EVERYBODY, at, is_named=True),
    ),
    safety.ask_avoid: (
        *(partial(safety.ask_avoid, each) for each in ((), EVERYBODY)),
        *(partial(safety.ask_avoid, each, is_named=True) for each in ((), EVERYBODY)),
    ),
    safety.avoid_saved: (
        lambda at: safety.avoid_saved(EVERYBODY, [DATED], situation(at), BEFORE),
        lambda at: safety.avoid_saved((), [pairing(people=3)], situation(at), BEFORE),
        lambda at: safety.avoid_saved((), (), situation(at), BEFORE),
    ),
    safety.rematched: (
        lambda at: safety.rematched(DATED, situation(at), BEFORE, may_be_soon=True),
        lambda at: safety.rematched(DATED, in_several(at), BEFORE, may_be_soon=True),
        lambda at: safety.rematched(pairing(), in_several(at), BEFORE, may_be_soon=False),
        lambda at: safety.rematched(DATED, paused(at), BEFORE, may_be_soon=True),
        lambda at: safety.rematched(
            pairing(), situation(at, programme=UNDATED), BEFORE, may_be_soon=False
        ),
    ),
    safety.report_modal: (lambda at: safety.report_modal(EVERYBODY[0], at),),
    safety.report_again: (
        lambda at: safety.report_again(ReaderHasChanged(reader=EVERYBODY[0]), LONGEST_REPORT, at),
        lambda at: safety.report_again(NobodyToTell(), Report("", None), at),
    ),
    safety.ask_report: (lambda at: safety.ask_report(EVERYBODY[0], at),),
    safety.reported: (
        lambda at: safety.reported(EVERYBODY[0], True, situation(at)),
        lambda at: safety.reported(EVERYBODY[0], False, situation(at, pairing=None)),
    ),
    safety.passed_on: (
        lambda at: safety.passed_on(LONGEST_REPORT, at),
        lambda at: safety.passed_on(Report("&" * MOST_REPORTED, None), at),
        lambda at: safety.passed_on(Report("", None), at),
    ),
    preview.preview: (
        lambda at: preview.preview(FORETOLD, PROGRAMME, at),
        lambda at: preview.preview(FORETOLD, BIRTH, at),
        lambda at: preview.preview(FORETOLD, replace(BIRTH, format=Format.INDIVIDUAL), at),
        lambda at: preview.preview(PERFECT, PROGRAMME, at),
        lambda at: preview.preview(PERFECT, BIRTH, at),
        lambda at: preview.preview(Preview(Count(5, None)), PROGRAMME, at),
        lambda at: preview.preview(
            Preview(Count(5, 9), SittingOutReason.ONE_GENERATION), PROGRAMME, at
        ),
    ),
    preview.preview_coming: (preview.preview_coming,),
    starters.library_modal: tuple(
        partial(starters.library_modal, LIBRARY, each) for each in SUBJECTS
    ),
    starters.starter_modal: (
        *(partial(starters.starter_modal, each, None) for each in SUBJECTS),
        lambda at: starters.starter_modal(SUBJECTS[0], OWN_STARTERS[0], at),
    ),
    arrivals.greeting: (
        lambda at: arrivals.greeting(SEVERAL[0], at, is_named=True),
        lambda at: arrivals.greeting(SEVERAL[0], at, is_named=False),
    ),
    asks.looking: (lambda at: asks.looking(ask(at)),),
    asks.nothing_is_looked_for: (asks.nothing_is_looked_for,),
    asks.what_to_ask: (
        lambda at: asks.what_to_ask((), at),
        lambda at: asks.what_to_ask(three_asks(at), at),
    ),
    asks.which_topic: (
        lambda at: asks.which_topic(LONGEST_TOPICS, LONG_NASTY, at),
        lambda at: asks.which_topic((), NASTY, at),
        lambda at: asks.which_topic((), "", at),
    ),
    asks.ask_modal: (
        lambda at: asks.ask_modal(None, LONG_NASTY, at),
        lambda at: asks.ask_modal(LONGEST_TOPICS[0], "", at),
        lambda at: asks.ask_modal(None, "", at, LONGEST_TOPICS[:2]),
    ),
    asks.request: (
        lambda at: asks.request(ask(at), ask(at).requests[0]),
        lambda at: asks.request(ask(at, ""), ask(at).requests[0]),
        lambda at: asks.request(ask(at, "&" * 300), ask(at).requests[0]),
    ),
    enrolments.kindly: (
        lambda at: enrolments.kindly(menu.ask_to_leave(situation(at)), situation(at)),
    ),
    requests.again: (
        lambda at: requests.again(put_to(at), situation(at, feedback=None)),
        lambda at: requests.again(put_to(at), situation(at, pairing=None), menu.ways_out(at)),
    ),
    requests.declined: (lambda at: requests.declined(situation(at, feedback=None)),),
    asks.accepted: (asks.accepted,),
    asks.declined: (asks.declined,),
    asks.settled: (lambda at: asks.settled(put_to(at)),),
    asks.off: (lambda at: asks.off(ask(at), member(1, at)),),
    asks.introduction: (
        lambda at: asks.introduction(ask(at), member(1), at),
        lambda at: asks.introduction(ask(at, None), member(1), at),
    ),
    asks.after_met: (
        lambda at: asks.after_met(asks.introduction(ask(at), member(1), at).payload(), at),
    ),
    asks.waits: (lambda at: asks.waits(ask(at)),),
    asks.waits_for_another: (lambda at: asks.waits_for_another(ask(at)),),
    asks.waits_no_more: (
        lambda at: asks.waits_no_more(ask(at)),
        lambda at: asks.waits_no_more(replace(ask(at), state=AskState.FOUND)),
    ),
    asks.nobody: (
        lambda at: asks.nobody(ask(at)),
        lambda at: asks.nobody(replace(ask(at), asker=replace(member(2, at), profile=Profile(1)))),
    ),
    asks.unmet: (lambda at: asks.unmet(LONGEST_TOPICS[0], at),),
    asks.as_it_is: tuple(partial(ask_as_it_is, state) for state in AskState),
    asks.in_our_dm: (asks.in_our_dm,),
    home.home: (
        lambda at: home.home(situation(at)),
        lambda at: home.home(in_several(at, to_join=SEVERAL)),
        lambda at: home.home(paused(at), three_asks(at)),
        lambda at: home.home(resting(at)),
        lambda at: home.home(newcomer(at)),
        lambda at: home.home(newcomer(at, is_guest=True)),
    ),
}
"""Every function that draws something, with the drawings that try its branches."""


def everything(locale: str) -> list[Message | View]:
    return [draw(locale) for draws in DRAWN.values() for draw in draws]
