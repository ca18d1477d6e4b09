"""Decides what the consent screen asks and notes. Nothing is granted unless somebody pressed that answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import WITHDRAW, ConsentDecision, ConsentItem, ConsentState
from desktop.domain.faults import Fault
from desktop.domain.ids import InterviewId
from desktop.interview.consent import FIRST_ITEMS, set_consent
from desktop.ui.workplace import Workplace

GATES = ("audio.record", "transcribe.run", "export.ohchr_seoul", "export.nkhr_records_center")


@dataclass(frozen=True, slots=True)
class Answers:
    """The latest decision of each item asked so far, and which gates they open."""

    interview_id: InterviewId
    latest: Mapping[str, ConsentDecision]
    open_gates: frozenset[str]


class ConsentPresenter:
    """One item at a time, in the form's order and the interview's language."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._form = workplace.signed_in.consent_form
        self.changed: Callable[[], None] = lambda: None
        self.items: tuple[ConsentItem, ...] = tuple(self._form.items[item] for item in FIRST_ITEMS)
        self.at = 0
        self.language = "ko"
        self.mode = "oral_recorded"
        self.answers: Answers | None = None
        self._shown: InterviewId | None = None
        workplace.listen(self.load)

    @property
    def witness_code(self) -> str | None:
        """The interview at hand, by its witness code."""
        return self._workplace.interview.witness_code if self._workplace.interview else None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the form can be read in: those of the interview."""
        return self._workplace.interview.languages if self._workplace.interview else ()

    @property
    def item(self) -> ConsentItem:
        """The item in front."""
        return self.items[self.at]

    @property
    def decision(self) -> ConsentDecision | None:
        """What was answered to it last; None while it has not been asked."""
        return self.decision_of(self.item.id)

    @property
    def needs(self) -> tuple[ConsentItem, ...]:
        """The items without which the one in front has no effect, and which are not granted."""
        return tuple(self._form.items[i] for i in self.item.depends_on if not self.state_of(i).is_granted)

    @property
    def is_last(self) -> bool:
        """Whether nothing follows."""
        return self.at == len(self.items) - 1

    @property
    def may_record(self) -> bool:
        """Whether the recording screen is the next step."""
        return self.answers is not None and "audio.record" in self.answers.open_gates

    def decision_of(self, item: str) -> ConsentDecision | None:
        """The latest decision on `item`."""
        return self.answers.latest.get(item) if self.answers else None

    def state_of(self, item: str) -> ConsentState:
        """What the latest decision on `item` amounts to."""
        decision = self.decision_of(item)
        return decision.state if decision else ConsentState.NOT_ASKED

    def load(self) -> None:
        """Looks at the vault again; another interview begins at its first open question."""
        interview, signed_in = self._workplace.interview, self._workplace.signed_in
        if interview is None:
            self.answers = self._shown = None
            self.changed()
            return
        self._workplace.runner.run(lambda _: answers_of(signed_in, interview.id), self._show, self._workplace.report)

    def _show(self, answers: Answers) -> None:
        interview = self._workplace.interview
        if interview is None or answers.interview_id != interview.id:
            return
        self.answers = answers
        if self._shown != interview.id:
            self._shown = interview.id
            self.language = interview.languages[0]
            self.at = next((n for n, item in enumerate(self.items) if item.id not in answers.latest), 0)
        self.changed()

    def go_to(self, at: int) -> None:
        """Brings another item to the front."""
        self.at = min(max(at, 0), len(self.items) - 1)
        self.changed()

    def go_on(self) -> None:
        """The next item; after the last the recording, if consent allows it, else the list."""
        if not self.is_last:
            self.go_to(self.at + 1)
        else:
            self._workplace.go("record" if self.may_record else "interviews")

    def read_in(self, language: str) -> None:
        """Changes the language the form is read in."""
        self.language = language
        self.changed()

    def give_by(self, mode: str) -> None:
        """Changes how the answers are given from now on."""
        self.mode = mode

    def answer(self, answer: str) -> None:
        """Notes the witness's answer to the item in front."""
        interview, signed_in, item = self._workplace.interview, self._workplace.signed_in, self.item.id
        if interview is None:
            return
        mode, language = self.mode, self.language
        self._workplace.runner.run(
            lambda _: set_consent(signed_in, interview.id, item, answer, mode=mode, language=language),
            lambda _: self._workplace.changed(),
            self._refused,
        )

    def take_back(self) -> None:
        """Notes that the witness takes the consent in front back."""
        self.answer(WITHDRAW)

    def to_interviews(self) -> None:
        """Goes to the list to choose an interview."""
        self._workplace.go("interviews")

    def _refused(self, fault: Fault) -> None:
        self.changed()
        self._workplace.report(fault)


def answers_of(signed_in: SignedIn, interview_id: InterviewId) -> Answers:
    """The latest decisions and open gates of an interview."""
    latest = {decision.item: decision for decision in signed_in.vault.consents.of(interview_id)}
    is_open = frozenset(gate for gate in GATES if signed_in.gate(interview_id, gate).is_open)
    return Answers(interview_id, latest, is_open)
