"""Consent: informed, per purpose and recipient, versioned, revocable. What was not asked is not permitted.

An item is in force when its latest decision grants it and everything it depends on is in force too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId


class ConsentState(StrEnum):
    """What an answer amounts to; only the two granted states open a gate."""

    NOT_ASKED = "not_asked"
    GRANTED = "granted"
    GRANTED_LIMITED = "granted_limited"
    ASK_FIRST = "ask_first"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    @property
    def is_granted(self) -> bool:
        """Whether this state opens the gates of its item."""
        return self in (ConsentState.GRANTED, ConsentState.GRANTED_LIMITED)


WITHDRAW = "withdraw"
TRANSCRIBE_GATE = "transcribe.run"
"""Whether a machine may turn an interview's sound into text."""


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One question of the consent form. Texts are bilingual: keys `ko` and `en`."""

    id: str
    group: str
    title: Mapping[str, str]
    ask: Mapping[str, str]
    explain: Mapping[str, str]
    options: tuple[str, ...]
    gates: tuple[str, ...]
    depends_on: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsentDecision:
    """What the witness answered to one item, how, in which language and wording, and who asked."""

    interview_id: InterviewId
    item: str
    answer: str
    state: ConsentState
    wording_version: str
    language: str
    mode: str
    asked_by: AccountId
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class GateAnswer:
    """Whether a gate is open, and the items that keep it shut."""

    gate: str
    missing: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """True when nothing is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """The office's form: items in order, and what each answer amounts to."""

    version: str
    items: Mapping[str, ConsentItem]
    states_of_answers: Mapping[str, ConsentState]

    def state_of(self, item: str, answer: str) -> ConsentState:
        """What `answer` to `item` amounts to.

        Raises `Fault(CONSENT_ITEM_UNKNOWN)` or `Fault(CONSENT_ANSWER_INVALID)`.
        """
        if item not in self.items:
            raise Fault(FaultCode.CONSENT_ITEM_UNKNOWN, item=item[:20])
        if answer == WITHDRAW:
            return ConsentState.WITHDRAWN
        if answer not in self.items[item].options:
            options = ", ".join((*self.items[item].options, WITHDRAW))
            raise Fault(FaultCode.CONSENT_ANSWER_INVALID, item=item, answer=answer[:20], options=options)
        return self.states_of_answers[answer]

    def ask_gate(self, gate: str, decisions: Sequence[ConsentDecision]) -> GateAnswer:
        """Whether `gate` is open under `decisions` (oldest first): every item of the gate must be in force.

        A gate that no item guards stays shut: a wrong name must not open anything.
        """
        latest = {d.item: d.state for d in decisions}
        guards = [item.id for item in self.items.values() if gate in item.gates]
        needed = self._with_dependencies(guards)
        missing = tuple(i for i in needed if not latest.get(i, ConsentState.NOT_ASKED).is_granted)
        return GateAnswer(gate, missing if guards else (gate,))

    def _with_dependencies(self, items: Sequence[str]) -> list[str]:
        needed: list[str] = []
        waiting = list(items)
        while waiting:
            item = waiting.pop(0)
            if item not in needed:
                needed.append(item)
                waiting.extend(self.items[item].depends_on)
        return sorted(needed, key=list(self.items).index)


def require_open(answer: GateAnswer) -> None:
    """Raises `Fault(CONSENT_MISSING)` naming the items that keep the gate shut."""
    if not answer.is_open:
        raise Fault(FaultCode.CONSENT_MISSING, gate=answer.gate, items=", ".join(answer.missing))
