"""No gate opens unless every item that guards it, and every item those rest on, is granted by its latest decision."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consent import ConsentDecision, ConsentState
from desktop.domain.ids import AccountId, InterviewId
from desktop.interview.consent_form import load_consent_form
from tests.office import RESOURCES

FORM = load_consent_form(RESOURCES / "domain" / "consent.json")
GATES = sorted({gate for item in FORM.items.values() for gate in item.gates})
GRANTED = {ConsentState.GRANTED, ConsentState.GRANTED_LIMITED}


def _decision(item: str, state: ConsentState) -> ConsentDecision:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return ConsentDecision(
        InterviewId("int-1"), item, "yes", state, FORM.version, "ko", "oral_recorded", AccountId("interviewer-1"), at
    )


def _rests_on(item: str) -> set[str]:
    return {item}.union(*(_rests_on(needed) for needed in FORM.items[item].depends_on))


decisions = st.lists(
    st.builds(_decision, st.sampled_from(sorted(FORM.items)), st.sampled_from(list(ConsentState))), max_size=60
)


@given(decisions, st.sampled_from(GATES))
def test_gate_is_open_exactly_when_all_it_rests_on_is_granted(given_so_far: list[ConsentDecision], gate: str) -> None:
    latest = {decision.item: decision.state for decision in given_so_far}
    guards = [item.id for item in FORM.items.values() if gate in item.gates]
    needed = set().union(*(_rests_on(item) for item in guards))
    answer = FORM.ask_gate(gate, given_so_far)
    assert answer.is_open == all(latest.get(item) in GRANTED for item in needed)
    assert set(answer.missing) == {item for item in needed if latest.get(item) not in GRANTED}


@given(decisions, st.sampled_from(GATES), st.sampled_from(sorted(set(ConsentState) - GRANTED)))
def test_shutting_any_needed_item_shuts_the_gate(
    given_so_far: list[ConsentDecision], gate: str, state: ConsentState
) -> None:
    everything = [_decision(item, ConsentState.GRANTED) for item in FORM.items]
    for item in FORM.items.values():
        if gate in item.gates:
            for needed in _rests_on(item.id):
                assert not FORM.ask_gate(gate, [*given_so_far, *everything, _decision(needed, state)]).is_open
    assert FORM.ask_gate(gate, [*given_so_far, *everything]).is_open


@given(st.text(min_size=1).filter(lambda name: name not in GATES))
def test_a_wrong_name_opens_nothing(name: str) -> None:
    assert not FORM.ask_gate(name, [_decision(item, ConsentState.GRANTED) for item in FORM.items]).is_open
