"""Opens, shows and writes identities, and says who is entitled. No Qt. Whatever was read is let go when it closes.

It closes when the screen is left, when a recording begins, and five minutes after it was opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from desktop.custody.entitlements import end_entitlement, entitle, is_sealed_to_newest_kit, lapsed_accounts
from desktop.custody.identities import (
    is_identity_kept,
    needs_second_person,
    newest_versions,
    open_identity,
    write_identity,
)
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.domain.identity import IdentityRecord, Person
from desktop.domain.people import Role
from desktop.ui.identity.proving import content_of, proofs_of
from desktop.ui.identity.state import OPEN_FOR_MS, EntitledRow, IdentityState, OpeningForm
from desktop.ui.workplace import Workplace

T = TypeVar("T")


class IdentityPresenter:
    """The identity of one witness at a time."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._opened_at_ms = 0
        self.state = IdentityState()
        self.changed: Callable[[], None] = lambda: None
        self.done: Callable[[], None] = lambda: None
        workplace.listen(self._look_around)

    @property
    def _signed_in(self) -> SignedIn:
        return self._workplace.signed_in

    def load(self) -> None:
        """Looks at the vault again; the interview at hand gives the code unless one was typed."""
        at_hand = self._workplace.interview
        code = self.state.code or (at_hand.witness_code if at_hand else "")
        self._show(replace(self.state, code=code, is_recording=self._workplace.is_recording))
        signed_in = self._signed_in
        self._workplace.runner.run(lambda _: _look(signed_in, code), self._looked, self._workplace.report)

    def _looked(self, seen: IdentityState) -> None:
        now = self.state
        self._show(
            replace(
                seen, is_open=now.is_open, people=now.people, left_ms=now.left_ms, is_working=now.is_working,
                is_recording=self._workplace.is_recording,
            )
        )  # fmt: skip

    def choose(self, code: str) -> None:
        """Another witness; what was open is closed."""
        if code.strip().upper() != self.state.code:
            self.close()
            self._show(replace(self.state, code=code.strip().upper()))
            self.load()

    def open(self, form: OpeningForm) -> None:
        """Opens what is behind the code. Reports what `open_identity` and `second_person` refuse."""
        if self._must_stay_closed():
            return
        signed_in = self._signed_in

        def work() -> list[IdentityRecord]:
            proof, second = proofs_of(signed_in, form)
            return open_identity(signed_in, form.code, (form.reason, form.words), proof, second)

        self._work(work, self._opened)

    def _opened(self, records: list[IdentityRecord]) -> None:
        if self._must_stay_closed():
            return
        self._opened_at_ms = self._signed_in.clock.monotonic_ms()
        people = tuple(newest_versions(records))
        self._show(replace(self.state, is_working=False, is_open=True, left_ms=OPEN_FOR_MS, people=people))
        self.done()
        self._workplace.changed()

    def save(self, person: Person, person_id: str, passphrase: str, key_file: Path | None = None) -> None:
        """Writes a person, or the next version of one that is shown. Reports what `write_identity` refuses."""
        signed_in, code = self._signed_in, self.state.code

        def work() -> IdentityRecord:
            return write_identity(signed_in, code, person, Proof(passphrase, content_of(key_file)), person_id)

        self._work(work, self._saved)

    def _saved(self, record: IdentityRecord) -> None:
        people = self.state.people
        if self.state.is_open:
            people = tuple(newest_versions([*people, record]))
        self._show(replace(self.state, is_working=False, is_kept=True, people=people))
        self.done()

    def entitle(self, account: str, passphrase: str, key_file: Path | None = None) -> None:
        """Lets an account open identities. Reports what `entitle` refuses."""
        signed_in = self._signed_in
        self._work(lambda: entitle(signed_in, account, Proof(passphrase, content_of(key_file))), self._resealed)

    def end(self, account: str, passphrase: str, key_file: Path | None = None) -> None:
        """Takes it from an account again. Reports what `end_entitlement` refuses."""
        signed_in = self._signed_in
        self._work(lambda: end_entitlement(signed_in, account, Proof(passphrase, content_of(key_file))), self._resealed)

    def _resealed(self, _: object) -> None:
        self._show(replace(self.state, is_working=False))
        self.done()
        self.load()

    def tick(self) -> None:
        """A moment has passed: closes when the time is over."""
        if not self.state.is_open:
            return
        if self._workplace.is_recording:
            self._look_around()
            return
        left_ms = OPEN_FOR_MS - (self._signed_in.clock.monotonic_ms() - self._opened_at_ms)
        if left_ms <= 0:
            self.close()
        else:
            self._show(replace(self.state, left_ms=left_ms))

    def close(self) -> None:
        """Lets go of everything that was read."""
        if self.state.is_open or self.state.people:
            self._show(replace(self.state, is_open=False, people=(), left_ms=0))

    def leave(self) -> None:
        """The screen goes: closed, and the next visit begins with the interview at hand."""
        self.close()
        self._show(replace(self.state, code=""))

    def _must_stay_closed(self) -> bool:
        if self._workplace.is_recording:
            self._show(replace(self.state, is_recording=True, is_working=False))
        return self._workplace.is_recording

    def _look_around(self) -> None:
        """Something changed elsewhere: a recording shuts what is open."""
        if self._workplace.is_recording != self.state.is_recording:
            self._show(replace(self.state, is_recording=self._workplace.is_recording))
        if self._workplace.is_recording:
            self.close()

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._show(replace(self.state, is_working=True))
        self._workplace.runner.run(lambda _: work(), done, self._failed)

    def _failed(self, fault: Fault) -> None:
        self._show(replace(self.state, is_working=False))
        self._workplace.report(fault)

    def _show(self, state: IdentityState) -> None:
        if state != self.state:
            self.state = state
            self.changed()


def _look(signed_in: SignedIn, code: str) -> IdentityState:
    vault = signed_in.vault
    entitled, lapsed = entitled_accounts(vault), lapsed_accounts(vault)
    accounts = [account for account in vault.accounts.all() if account.is_active or account.id in lapsed]
    return IdentityState(
        account=signed_in.account.id,
        code=code,
        is_founded=vault.identities.sealing() is not None,
        is_entitled=signed_in.account.id in entitled,
        may_entitle=Role.CUSTODIAN in signed_in.account.roles,
        needs_second=needs_second_person(signed_in),
        is_kept=is_identity_kept(signed_in, code),
        is_kit_in=is_sealed_to_newest_kit(vault),
        entitled=tuple(EntitledRow(a.id, a.display_name, a.id in entitled, a.id in lapsed) for a in accounts),
    )
