"""Decides what the section about the outside shows, writes requests for timestamps and takes answers back. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.custody.anchors import all_outside, outside_state
from desktop.custody.signed_in import SignedIn
from desktop.custody.timestamps import TakenAnswers, take_answers, write_request
from desktop.domain.faults import Fault
from desktop.domain.timestamp import TimestampRequest
from desktop.ui.outside.state import OutsidePage, OutsideScreen, Seen
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

NOTE = Path("destinations") / "TIMESTAMPS-READ-ME.txt"


class OutsidePresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self.state = OutsideScreen()
        self.changed: Callable[[], None] = lambda: None

    @property
    def is_custodian(self) -> bool:
        """Whether the account signed in may add an authority."""
        return self._workplace.signed_in.account.is_custodian

    def load(self) -> None:
        """Looks at the vault again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: seen_in(signed_in), self._loaded, self._workplace.report)

    def go(self, page: OutsidePage) -> None:
        """Shows `page`."""
        self._show(page=page)

    def choose(self, folder: str) -> None:
        """Takes the drive in `folder`; what was said of another one is forgotten."""
        self._show(folder=folder.strip(), written="", taken=None)

    def request(self) -> None:
        """Writes a request about the log as it is now onto the drive."""
        if not self.state.may_start:
            return
        signed_in, folder, note = self._workplace.signed_in, Path(self.state.folder), self._services.resources / NOTE
        self._show(is_working=True, written="", taken=None)
        self._workplace.runner.run(
            lambda _: write_request(signed_in, folder, note.read_bytes()), self._written, self._failed, lane=Lane.JOB
        )

    def take(self) -> None:
        """Takes every answer on the drive that is to a request of this vault."""
        if not self.state.may_start:
            return
        signed_in, folder = self._workplace.signed_in, Path(self.state.folder)
        self._show(is_working=True, written="", taken=None)
        self._workplace.runner.run(lambda _: take_answers(signed_in, folder), self._taken, self._failed, lane=Lane.JOB)

    def _loaded(self, seen: Seen) -> None:
        self._show(seen=seen)

    def _written(self, request: TimestampRequest) -> None:
        self._show(is_working=False, written=request.file_name)
        self._look_again()

    def _taken(self, taken: TakenAnswers) -> None:
        self._show(is_working=False, taken=taken)
        self._look_again()

    def _look_again(self) -> None:
        self.load()
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self._show(is_working=False)
        self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def seen_in(signed_in: SignedIn) -> Seen:
    """All of it, from the vault."""
    vault = signed_in.vault
    answered = {answer.request_id for answer in vault.timestamps.answers()}
    waiting = [request for request in vault.timestamps.requests() if request.id not in answered]
    return Seen(
        outside_state(vault, signed_in.clock.now()),
        tuple(all_outside(vault)),
        tuple(vault.timestamps.authorities()),
        len(waiting),
        waiting[-1].requested_at if waiting else None,
    )
