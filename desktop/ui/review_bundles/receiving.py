"""Decides what the receiving section shows and does: open and verify, show what it brings, take it in. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.custody.identity_access import Proof
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.interview import Interview
from desktop.review.second_laptop.conflicts import conflicts_of, lost_reshapings
from desktop.review.second_laptop.incoming import Incoming, examine
from desktop.review.second_laptop.merging import merge
from desktop.review.second_laptop.watch import Watch
from desktop.ui.review_bundles.sending import names_of
from desktop.ui.review_bundles.state import Arrived, ReceiveState, TakenIn, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace
from desktop.vault.second_factor import read_key_file
from desktop.vault.stamps import moment_of


class ReceivePresenter:
    """Holds `state`; calls `changed` after every change of it. What was opened is forgotten with `forget`."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._task: Task | None = None
        self._incoming: Incoming | None = None
        self.state = ReceiveState()
        self.changed: Callable[[], None] = lambda: None

    def choose_file(self, path: str) -> None:
        """The review bundle to be opened."""
        if self.state.work is None and path != self.state.path:
            self._incoming = None
            self._show(path=path, arrived=None, taken_in=None)

    def open(self, passphrase: str, key_file: Path | None) -> None:
        """Opens and verifies it with the account's own key. Nothing is taken in by that."""
        if not self.state.may_open:
            return
        signed_in, path = self._workplace.signed_in, Path(self.state.path)
        self._begin()

        def work(task: Task) -> tuple[Incoming, dict[str, str]]:
            proof = Proof(passphrase, read_key_file(key_file) if key_file is not None else None)
            incoming = examine(signed_in, path, proof, Watch(task.report, task.cancelled))
            return incoming, names_of(signed_in)

        self._task = self._workplace.runner.run(
            work, self._opened, self._failed, lane=Lane.JOB, progress=self._progress
        )

    def take_in(self) -> None:
        """Stores what is new in it."""
        incoming, signed_in = self._incoming, self._workplace.signed_in
        if incoming is None or self.state.work is not None:
            return
        self._begin()
        self._task = self._workplace.runner.run(
            lambda task: _merged(signed_in, incoming, Watch(task.report, task.cancelled)),
            self._taken_in,
            self._failed,
            lane=Lane.JOB,
            progress=self._progress,
        )

    def cancel(self) -> None:
        """Stops at the next piece; the vault is as it was then."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def forget(self) -> None:
        """Forgets what was opened, and its key with it."""
        if self.state.work is None:
            self._incoming = None
            self._show(path="", arrived=None)

    def show_conflicts(self) -> None:
        """Goes to where conflicts are decided."""
        self._workplace.go("review_bundles/conflicts")

    def _begin(self) -> None:
        self._show(work=Work(), taken_in=None)

    def _opened(self, opened: tuple[Incoming, dict[str, str]]) -> None:
        incoming, names = opened
        self._task, self._incoming = None, incoming
        header = incoming.read.header
        arrived = Arrived(
            header.from_account, incoming.witness_code, moment_of(header.made_at), header.with_audio,
            not incoming.is_known_interview, incoming.new_by_kind, incoming.consents_apart,
        )  # fmt: skip
        self._show(work=None, arrived=arrived, names=names)

    def _taken_in(self, merged: tuple[TakenIn, Interview]) -> None:
        taken_in, interview = merged
        self._task, self._incoming = None, None
        self._show(work=None, arrived=None, path="", taken_in=taken_in)
        self._workplace.choose(interview)

    def _progress(self, step: str, done: int, total: int) -> None:
        if self.state.work is not None:
            self._show(work=Work(step, done, total, self.state.work.is_stopping))

    def _failed(self, fault: Fault) -> None:
        self._task, self._incoming = None, None
        self._show(work=None, arrived=None)
        if fault.code is not FaultCode.REVIEW_CANCELLED:
            self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _merged(signed_in: SignedIn, incoming: Incoming, watch: Watch) -> tuple[TakenIn, Interview]:
    bundle = merge(signed_in, incoming, watch).bundle
    conflicts = conflicts_of(signed_in, bundle.interview_id)
    lost = lost_reshapings(signed_in, bundle.interview_id)
    interview = signed_in.vault.interviews.get(bundle.interview_id)
    return TakenIn(bundle.rows_new, len(conflicts), len(lost)), interview
