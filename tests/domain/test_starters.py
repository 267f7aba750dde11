"""Which conversation starters people are shown."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NoSuchStarter, StarterMissing, StarterTooLong, TooManyStarters
from bot.domain.pairings import Role
from bot.domain.starters import (
    MOST_OWN,
    MOST_WRITTEN,
    READY_MADE,
    SUBJECTS,
    WAYS_OF_WORKING,
    Library,
    Meeting,
    Occasion,
    Starter,
    check_ready_made,
    check_room,
    check_words,
    choose,
)

VIDEO = "short-video"
OWN = Starter("own-1", VIDEO, Role.MENTOR, Occasion.FIRST, {"en": "Let’s make a reel."})


def meeting(topic: str | None = VIDEO, times_met: int = 0, seed: int = 1) -> Meeting:
    return Meeting(topic, times_met, "en", seed)


def ids(chosen: tuple[Starter, ...]) -> list[str]:
    return [each.id for each in chosen]


def test_there_are_at_least_120_of_our_own() -> None:
    """Each with a name of its own, and for every subject and voice some for every occasion."""
    assert len({each.id for each in READY_MADE}) == len(READY_MADE) >= 120
    kinds = Counter((each.subject, each.voice, each.occasion) for each in READY_MADE)
    assert len(kinds) == len(SUBJECTS) * len(Role) * len(Occasion)
    assert min(kinds.values()) == 2


def test_one_is_chosen_for_each_voice_on_their_topic() -> None:
    for subject in SUBJECTS:
        show, ask = choose(meeting(subject), READY_MADE, {})
        assert (show.voice, ask.voice) == (Role.MENTOR, Role.MENTEE)
        assert show.subject == ask.subject == subject


@pytest.mark.parametrize("topic", [None, "fax-machines"])
def test_without_a_topic_that_we_know_they_begin_with_ways_of_working(topic: str | None) -> None:
    """A stored pairing outlives the list of topics."""
    subjects = {each.subject for each in choose(meeting(topic), READY_MADE, {})}
    assert subjects == {WAYS_OF_WORKING}


def test_people_at_their_first_meeting_get_nothing_that_is_for_later() -> None:
    """However much they have seen."""
    shown = dict[str, int]()
    for time in range(40):
        chosen = choose(meeting(seed=time), READY_MADE, shown)
        assert {each.occasion for each in chosen} == {Occasion.FIRST}
        shown |= dict.fromkeys(ids(chosen), time)


def test_people_who_meet_again_get_what_is_for_them_first() -> None:
    assert {each.occasion for each in choose(meeting(times_met=1), READY_MADE, {})} == {
        Occasion.AGAIN
    }


def test_what_an_admin_wrote_comes_before_ours() -> None:
    show, ask = choose(meeting(), (*READY_MADE, OWN), {})
    assert show == OWN
    assert not ask.is_own


def test_what_is_in_another_language_only_is_not_shown() -> None:
    italian = Meeting(VIDEO, 0, "it", 1)
    assert OWN not in choose(italian, (*READY_MADE, OWN), {})


def test_pairings_of_the_same_round_do_not_all_begin_alike() -> None:
    chosen = {choose(meeting(seed=seed), READY_MADE, {})[0] for seed in range(4)}
    assert len(chosen) > 1


@given(st.lists(st.tuples(st.sampled_from([*SUBJECTS, None]), st.integers(0, 3)), max_size=60))
def test_nothing_is_repeated_while_something_else_fits(
    meetings: list[tuple[str | None, int]],
) -> None:
    """Whatever somebody's meetings are about; then it is what was shown the longest time ago."""
    shown = dict[str, int]()
    for time, (topic, times_met) in enumerate(meetings):
        here = meeting(topic, times_met, seed=time)
        for each in choose(here, READY_MADE, shown):
            fitting = {other.id for other in READY_MADE if other.fits(each.voice, here)}
            if each.id in shown:
                assert fitting <= set(shown)
                assert shown[each.id] == min(shown[other] for other in fitting)
        shown |= dict.fromkeys(ids(choose(here, READY_MADE, shown)), time)


def test_the_same_question_has_the_same_answer() -> None:
    """So that it can be explained."""
    assert choose(meeting(), READY_MADE, {}) == choose(meeting(), READY_MADE, {})


def test_where_nothing_fits_nothing_is_chosen() -> None:
    assert choose(meeting(), (), {}) == ()
    assert ids(choose(meeting(), (OWN,), {OWN.id: 1})) == [OWN.id]


def test_what_is_switched_off_or_removed_is_offered_no_more_but_still_known() -> None:
    first = READY_MADE[0]
    library = Library(removed=(OWN,), off=frozenset({first.id}))
    assert first not in library.offered
    assert OWN not in library.offered
    assert library.named([OWN.id, first.id, "of an earlier release"]) == (OWN, first)
    assert first in library.about(WAYS_OF_WORKING)
    assert OWN not in library.about(VIDEO)


def test_what_an_admin_writes_is_kept_on_one_line_each() -> None:
    assert check_words({"en": " Let’s\n try. ", "it": "  "}) == {"en": "Let’s try."}


def test_nothing_at_all_is_refused_and_so_is_a_page() -> None:
    with pytest.raises(StarterMissing):
        check_words({"en": " ", "it": "\n"})
    with pytest.raises(StarterTooLong):
        check_words({"it": "a" * (MOST_WRITTEN + 1)})


def test_a_subject_holds_so_many_and_no_more() -> None:
    full = Library(own=(OWN,) * MOST_OWN)
    with pytest.raises(TooManyStarters):
        check_room(full, VIDEO)
    check_room(full, WAYS_OF_WORKING)
    with pytest.raises(NoSuchStarter):
        check_room(full, "fax-machines")


def test_only_one_of_ours_can_be_switched_off() -> None:
    assert check_ready_made(READY_MADE[0].id) == READY_MADE[0].id
    with pytest.raises(NoSuchStarter):
        check_ready_made("own-1")


def test_ids_are_words_that_a_catalogue_takes() -> None:
    assert all(re.fullmatch(r"[a-z-]+-[0-9]", each.id) for each in READY_MADE)
