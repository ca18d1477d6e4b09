"""Decides what can be erased and by whom, and shows what was. Passphrases are passed on, never kept. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.custody.erasure import erase
from desktop.custody.erasure_report import ErasureReport, erasure_reports
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, WitnessCode
from desktop.domain.people import Role
from desktop.ui.workplace import Workplace
from desktop.vault.second_factor import read_key_file


@dataclass(frozen=True, slots=True)
class Erasable:
    """An interview that something is left of: its whole testimony, or only its words."""

    id: InterviewId
    witness_code: WitnessCode
    opened_at: datetime
    scopes: tuple[ErasureScope, ...]


@dataclass(frozen=True, slots=True)
class ErasureForm:
    """What was chosen and typed. `key_file` is where the second person's lies, if their account has one."""

    interview_id: InterviewId
    scope: ErasureScope
    reason: ErasureReason
    code: str
    second: str
    passphrase: str = field(repr=False)
    key_file: Path | None = None


@dataclass(frozen=True, slots=True)
class ErasureState:
    """What can be erased, who could be the second person, and what was erased, newest first."""

    erasable: tuple[Erasable, ...] = ()
    others: tuple[AccountId, ...] = ()
    reports: tuple[ErasureReport, ...] = ()


class ErasurePresenter:
    """`changed` follows everything; `erased` says that one is done and the form can be emptied."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.changed: Callable[[], None] = lambda: None
        self.erased: Callable[[], None] = lambda: None
        self.state = ErasureState()
        self.is_working = False

    @property
    def may_erase(self) -> bool:
        """A custodian or a supervisor begins it."""
        account = self._workplace.signed_in.account
        return account.is_active and bool({Role.CUSTODIAN, Role.SUPERVISOR} & account.roles)

    @property
    def chosen(self) -> InterviewId | None:
        """The interview at hand."""
        return self._workplace.interview.id if self._workplace.interview else None

    def load(self) -> None:
        """Looks at the vault again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: state_of(signed_in), self._show, self._workplace.report)

    def erase(self, form: ErasureForm) -> None:
        """Erases. Reports `ERASURE_NOT_CONFIRMED`, `SECOND_PERSON_SAME` and what unlocking and erasing refuse."""
        chosen = next((one for one in self.state.erasable if one.id == form.interview_id), None)
        if chosen is None or self.is_working:
            return
        if form.code.strip().upper() != chosen.witness_code:
            self._workplace.report(Fault(FaultCode.ERASURE_NOT_CONFIRMED))
            return
        signed_in = self._workplace.signed_in
        self.is_working = True
        self.changed()
        self._workplace.runner.run(lambda _: _erase(signed_in, form), self._done, self._failed)

    def _show(self, state: ErasureState) -> None:
        self.state = state
        self.changed()

    def _done(self, _: ErasureReport) -> None:
        self.is_working = False
        self.erased()
        self._workplace.changed()
        self.load()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)


def state_of(signed_in: SignedIn) -> ErasureState:
    """All of it, from the vault."""
    vault = signed_in.vault
    done = {(erasure.interview_id, erasure.scope) for erasure in vault.erasures.all()}
    erasable = [
        Erasable(
            one.id,
            one.witness_code,
            one.opened_at,
            tuple(scope for scope in ErasureScope if (one.id, scope) not in done),
        )
        for one in reversed(vault.interviews.all())
        if (one.id, ErasureScope.TESTIMONY) not in done
    ]
    others = [one.id for one in vault.accounts.all() if one.is_active and one.id != signed_in.account.id]
    return ErasureState(tuple(erasable), tuple(others), tuple(erasure_reports(vault)))


def _erase(signed_in: SignedIn, form: ErasureForm) -> ErasureReport:
    key_file = read_key_file(form.key_file) if form.key_file else None
    second = second_person(signed_in, form.second, form.passphrase, key_file)
    return erase(signed_in, form.interview_id, form.scope, form.reason, second)
