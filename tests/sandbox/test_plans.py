"""How often what is planned happens: so many times, or in a share of all cases."""

from collections import Counter

import pytest

from sandbox.api.faults import Fault, Faults

CALLS = 20_000
STORM = (
    Fault(status=429, rate=0.2),
    Fault(status=500, rate=0.05),
    Fault(drop=True, processed=True, rate=0.02),
)


@pytest.fixture
def faults() -> Faults:
    return Faults(lambda: None)


def met(faults: Faults, calls: int = CALLS) -> list[Fault | None]:
    """What so many posts meet."""
    return [faults.take("chat.postMessage") for _ in range(calls)]


def test_several_shares_at_once_are_each_a_share_of_all_calls(faults: Faults) -> None:
    """Neither is a share of what another one leaves."""
    for fault in STORM:
        faults.plan(fault)
    counted = Counter(met(faults))
    for fault in STORM:
        assert fault.rate
        assert counted[fault] / CALLS == pytest.approx(fault.rate, abs=0.01)


def test_the_same_seed_brings_the_same_storm_again(faults: Faults) -> None:
    storms = []
    for seed in (7, 7, 8):
        faults.clear(seed)
        for fault in STORM:
            faults.plan(fault)
        storms.append(met(faults, 200))
    assert storms[0] == storms[1] != storms[2]


def test_a_share_lasts_until_it_is_cleared(faults: Faults) -> None:
    faults.plan(Fault(status=500, rate=1.0))
    assert None not in met(faults, 100)
    faults.clear()
    assert met(faults, 2) == [None, None]


def test_what_is_planned_for_the_next_calls_goes_before_shares(faults: Faults) -> None:
    share, twice = Fault(status=429, rate=1.0), Fault(status=500, times=2)
    faults.plan(share)
    faults.plan(twice)
    assert [fault and fault.status for fault in met(faults, 3)] == [500, 500, 429]


def test_an_answer_can_be_slow_and_wrong(faults: Faults) -> None:
    """A delay of every call takes no other fault's place."""
    faults.plan(Fault(delay=0.5, rate=1.0))
    faults.plan(Fault(status=500, delay=1.0))
    both, slow = met(faults, 2)
    assert both == Fault(status=500, delay=1.5)
    assert slow
    assert (slow.status, slow.delay) == (None, 0.5)


def test_a_fault_of_one_method_leaves_the_others_alone(faults: Faults) -> None:
    faults.plan(Fault("views.open", status=500, rate=1.0))
    assert met(faults, 1) == [None]
    assert faults.take("views.open")


def test_a_plan_is_found_and_withdrawn_however_often_it_still_happens(faults: Faults) -> None:
    faults.plan(Fault(status=500, times=3))
    faults.plan(Fault(status=429, rate=0.2))
    faults.take("auth.test")
    assert faults.like(Fault(status=500)) == Fault(status=500, times=2)
    faults.withdraw(Fault(status=500))
    assert list(faults) == [Fault(status=429, rate=0.2)]


@pytest.mark.parametrize("often", [{"times": 0}, {"rate": 0.0}, {"rate": 1.5}, {"rate": -0.1}])
def test_what_never_happens_or_more_than_always_is_refused(often: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(often))):
        Fault(**often)  # type: ignore[arg-type]
