"""Decides what the section of speech models shows and does: look, install, measure, decide, remove. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.model_decisions import decide_model, standing_of
from desktop.ui.models.state import ModelsState, Outcome, PackRow, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace
from desktop.vault.vault import Vault

if TYPE_CHECKING:
    from desktop.transcription.measurements import Measurement
    from desktop.transcription.models import ModelPack
    from desktop.transcription.pack_source import PackSource, PackWords

T = TypeVar("T")
_AUTO, _OFF = "auto", "off"
_STOPPED = (FaultCode.MODEL_CANCELLED, FaultCode.TRANSCRIPTION_CANCELLED)


class ModelsPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._speech = workplace, services.speech
        self._save_settings = services.save_settings
        self._task: Task | None = None
        self.state = ModelsState()
        self.changed: Callable[[], None] = lambda: None

    def look(self) -> None:
        """Looks at the packs again."""
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: self._rows(vault), self._looked, self._workplace.report)

    def choose(self, folder: str) -> None:
        """Looks at what lies in `folder`; a folder that can't be used says why, where it was chosen."""
        self._show(folder=folder, source=None, refusal=None, outcome=None)
        if folder:
            self._workplace.runner.run(
                lambda _: self._speech.packs.examine(Path(folder)),
                lambda source: self._show(source=source),
                lambda fault: self._show(refusal=fault),
                lane=Lane.JOB,
            )

    def install(self, words: PackWords) -> None:
        """Copies what was chosen; the words count where it has no list of its own."""
        source = self.state.source
        if source is None or self.state.work is not None:
            return
        try:
            worded = source.with_words(words)
        except Fault as fault:
            self._workplace.report(fault)
            return
        self._begin("installing", worded.words.name, lambda task: self._installing(worded, task), self._installed)

    def measure(self, pack: ModelPack) -> None:
        """Measures how fast a pack is here; a recording comes first."""
        if self._workplace.is_recording or self._workplace.running is not None:
            self._workplace.report(Fault(FaultCode.RECORDING_RUNNING))
            return
        self._begin("measuring", pack.name, lambda task: self._measuring(pack, task), lambda _: self._end("measured"))

    def verify(self, pack: ModelPack) -> None:
        """Compares every file of a pack with its digest."""
        self._begin(
            "verifying", pack.name, lambda _: self._speech.packs.verify(pack.path), lambda _: self._end("verified")
        )

    def decide(self, pack: ModelPack, *, is_accepted: bool) -> None:
        """A custodian's word on a pack, for this vault."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: decide_model(signed_in, pack, is_accepted=is_accepted),
            lambda _: self.look(),
            self._workplace.report,
        )

    def turn_second(self, *, is_wanted: bool) -> None:
        """Whether another model reads doubts again on this laptop; of jobs from now on."""
        self._save_settings(second_model=_AUTO if is_wanted else _OFF)
        self._show(is_second_wanted=is_wanted)

    def ask_to_remove(self, path: Path | None) -> None:
        """Opens or closes the question before a pack is removed."""
        self._show(asking=path)

    def remove(self) -> None:
        """Removes the pack that was asked about."""
        row = next((row for row in self.state.rows if row.installed.path == self.state.asking), None)
        self._show(asking=None)
        if row is not None:
            name = row.installed.name
            self._workplace.runner.run(
                lambda _: self._speech.packs.remove(row.installed),
                lambda _: self._end("removed", name),
                self._workplace.report,
                lane=Lane.JOB,
            )

    def cancel(self) -> None:
        """Stops what is under way at its next safe point."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def _rows(self, vault: Vault) -> tuple[PackRow, ...]:
        rows: list[PackRow] = []
        for one in self._speech.packs.installed():
            pack = one.pack
            rows.append(
                PackRow(one, standing_of(vault, pack), self._speech.measurement(pack.content_sha256))
                if pack is not None
                else PackRow(one)
            )
        return tuple(rows)

    def _looked(self, rows: tuple[PackRow, ...]) -> None:
        is_wanted = self._save_settings().second_model != _OFF
        may_decide = self._workplace.signed_in.account.is_custodian
        self._show(rows=rows, is_loaded=True, may_decide=may_decide, is_second_wanted=is_wanted)

    def _installing(self, source: PackSource, task: Task) -> ModelPack:
        return self._speech.packs.install(source, lambda done, total: task.report("", done, total), task.cancelled)

    def _measuring(self, pack: ModelPack, task: Task) -> Measurement:
        verified = self._speech.packs.verify(pack.path)
        stop = lambda: task.cancelled() or self._workplace.is_recording  # noqa: E731 - asked on the worker's thread
        return self._speech.packs.bench(verified, lambda done, total: task.report("", done, total), stop)

    def _begin(self, step: str, name: str, work: Callable[[Task], T], done: Callable[[T], None]) -> None:
        if self.state.work is not None:
            return
        self._show(work=Work(step, name), outcome=None)
        self._task = self._workplace.runner.run(work, done, self._failed, lane=Lane.JOB, progress=self._came_to)

    def _came_to(self, _: str, done: int, total: int) -> None:
        if self.state.work is not None:
            self._show(work=replace(self.state.work, done=done, total=total))

    def _installed(self, pack: ModelPack) -> None:
        self._show(folder="", source=None)
        self._end("installed", pack.name)

    def _end(self, what: str, name: str = "") -> None:
        work, self._task = self.state.work, None
        self._show(work=None, outcome=Outcome(what, name or (work.name if work is not None else "")))
        self.look()

    def _failed(self, fault: Fault) -> None:
        if fault.code in _STOPPED:
            self._end("stopped")
            return
        self._task = None
        self._show(work=None)
        self._workplace.report(fault)
        self.look()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
