"""Decides what the accuracy screen shows: gathers the figures beside other work, tells them apart, exports. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.domain.accuracy import InterviewFigures
from desktop.domain.accuracy_groups import By
from desktop.domain.faults import Fault
from desktop.domain.people import Role
from desktop.review.accuracy import gather_figures
from desktop.review.accuracy_export import export_figures
from desktop.transcription.glossary import usable_packs
from desktop.ui.accuracy.state import AccuracyState
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace


class AccuracyPresenter:
    """Holds `state`; calls `changed` after every change of it. Gathered anew each time the screen is opened."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        roles = workplace.signed_in.account.roles
        self.state = AccuracyState(may_export=bool(roles & {Role.SUPERVISOR, Role.CUSTODIAN}))
        self.changed: Callable[[], None] = lambda: None
        self._task: Task | None = None
        self._is_asked_again = False

    def gather(self) -> None:
        """Begins to gather, unless that is under way. What was there is shown until then."""
        if self.state.is_gathering:
            self._is_asked_again = self.state.is_stopping
            return
        self._show(is_gathering=True, is_stopping=False, done=0, total=0, saved="")
        signed_in = self._workplace.signed_in
        self._task = self._workplace.runner.run(
            lambda task: gather_figures(signed_in, task.report, task.cancelled),
            self._gathered,
            self._failed,
            lane=Lane.JOB,
            progress=self._came_to,
        )

    def cancel(self) -> None:
        """Stops gathering after the interview it is at."""
        if self.state.is_gathering and self._task is not None:
            self._task.cancel()
            self._is_asked_again = False
            self._show(is_stopping=True)

    def tell_apart(self, by: By | None) -> None:
        """Chooses what is told apart; None for second readings."""
        if by is not self.state.by:
            self._show(by=by)

    def choose_language(self, language: str) -> None:
        """Chooses whose lines are compared."""
        if language != self.state.language:
            self._show(language=language)

    def export(self, path: Path) -> None:
        """Writes the figures into a new file. Reports what `export_figures` refuses."""
        figures, signed_in = self.state.figures or (), self._workplace.signed_in

        def work(_: Task) -> str:
            shipped = [pack.id for pack in usable_packs(signed_in.vault) if pack.is_shipped]
            export_figures(signed_in, figures, path, "", shipped)
            return path.name

        self._workplace.runner.run(work, lambda name: self._show(saved=name), self._workplace.report)

    def go_back(self) -> None:
        """Goes to the queue."""
        self._workplace.go("queue")

    def _came_to(self, _step: str, done: int, total: int) -> None:
        if self.state.is_gathering:
            self._show(done=done, total=total)

    def _gathered(self, found: list[InterviewFigures] | None) -> None:
        figures = self.state.figures if found is None else tuple(found)
        self._show(is_gathering=False, is_stopping=False, figures=figures)
        if self._is_asked_again:
            self._is_asked_again = False
            self.gather()

    def _failed(self, fault: Fault) -> None:
        self._show(is_gathering=False, is_stopping=False)
        self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
