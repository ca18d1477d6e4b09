"""Looking for the witness's own names: who may, and what the identity is opened for. Part of the presenter; no Qt.

The names live here while the screen is open, and are written nowhere; that the identity was opened is logged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.custody.identities import is_identity_kept, needs_second_person
from desktop.custody.identity_access import entitled_accounts
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.review.redaction_suggestions import names_of_witness
from desktop.ui.identity.proving import proofs_of
from desktop.ui.identity.state import OpeningForm
from desktop.ui.redaction.copying import Show
from desktop.ui.redaction.state import RedactionState
from desktop.ui.workplace import Workplace


class Naming:
    """Works on the state of the screen's presenter; `found(names)` when they are known, or forgotten again."""

    def __init__(
        self,
        workplace: Workplace,
        state: Callable[[], RedactionState],
        show: Show,
        found: Callable[[Sequence[str]], None],
    ) -> None:
        self._workplace, self._state, self._show, self._found = workplace, state, show, found

    def look(self) -> None:
        """Whether this account may open the identity behind the interview at hand, and whether with somebody."""
        interview, signed_in = self._state().interview, self._workplace.signed_in
        if interview is None or self._workplace.is_recording:
            self._show(may_name=False, is_naming=False)
            return
        code = interview.witness_code
        self._workplace.runner.run(lambda _: _may(signed_in, code), self._looked, self._workplace.report)

    def ask(self, *, is_asked: bool) -> None:
        """Opens or closes the question before it."""
        self._show(is_naming=is_asked and self._state().may_name)

    def look_for(self, form: OpeningForm) -> None:
        """Opens the identity for its names alone. Reports what `names_of_witness` refuses."""
        state, signed_in = self._state(), self._workplace.signed_in
        interview = state.interview
        if interview is None or not state.may_name or self._workplace.is_recording:
            return

        def work() -> tuple[str, ...]:
            proof, second = proofs_of(signed_in, form)
            return names_of_witness(signed_in, interview.witness_code, (form.reason, form.words), proof, second)

        def done(names: tuple[str, ...]) -> None:
            if self._state().interview == interview:
                self._show(is_naming=False, names=len(names))
                self._found(names)
            self._workplace.changed()

        self._workplace.runner.run(lambda _: work(), done, self._failed)

    def forget(self) -> None:
        """The screen goes, or another interview comes: so do the names."""
        if self._state().names or self._state().is_naming:
            self._show(is_naming=False, names=0)
            self._found(())

    def _looked(self, answer: tuple[bool, bool]) -> None:
        may_name, needs_second = answer
        self._show(may_name=may_name, needs_second=needs_second)

    def _failed(self, fault: Fault) -> None:
        self._workplace.report(fault)


def _may(signed_in: SignedIn, code: str) -> tuple[bool, bool]:
    is_entitled = signed_in.account.id in entitled_accounts(signed_in.vault)
    return is_entitled and is_identity_kept(signed_in, code), needs_second_person(signed_in)
