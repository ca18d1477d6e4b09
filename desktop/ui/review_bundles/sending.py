"""Decides what the sending section shows and does: to whom, onto which drive, with or without audio. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.custody.colleagues import colleagues
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.review_bundle import ReviewBundle
from desktop.review.second_laptop.sending import send_review
from desktop.review.second_laptop.watch import Watch
from desktop.ui.review_bundles.state import SendState, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace
from desktop.vault.drive import Drive

Drives = Callable[[Path], Drive]


@dataclass(frozen=True, slots=True)
class _Seen:
    colleagues: tuple[Colleague, ...]
    bundles: tuple[ReviewBundle, ...]
    names: Mapping[str, str]


class SendPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, drives: Drives) -> None:
        self._workplace, self._drives = workplace, drives
        self._task: Task | None = None
        self.state = SendState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def look(self) -> None:
        """Reads colleagues and review bundles again."""
        interview = self._workplace.interview
        if interview != self.state.interview and self.state.work is None:
            self._show(interview=interview, sent=None, bundles=(), chosen="")
        shown, signed_in = self.state.interview, self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: _see(signed_in, shown.id if shown else None), self._seen, self._workplace.report
        )

    def choose(self, handle: str) -> None:
        """This colleague gets it. The audio goes along unless their laptop has it."""
        if handle != self.state.chosen:
            self._show(chosen=handle, sent=None)
            self._show(with_audio=not self.state.has_audio_there)

    def choose_folder(self, folder: str) -> None:
        """The drive it is written to."""
        self._show(folder=folder, sent=None)

    def set_with_audio(self, *, with_audio: bool) -> None:
        """Whether the audio goes along."""
        self._show(with_audio=with_audio)

    def send(self) -> None:
        """Seals the bundle onto the drive, reads it back and notes it."""
        state, signed_in, interview = self.state, self._workplace.signed_in, self.state.interview
        if not state.may_send or interview is None:
            return
        drive = self._drives(Path(state.folder))
        self._show(work=Work(), sent=None)
        self._task = self._workplace.runner.run(
            lambda task: send_review(
                signed_in, interview.id, state.chosen, drive, Watch(task.report, task.cancelled),
                with_audio=state.with_audio,
            ),
            self._sent,
            self._failed,
            lane=Lane.JOB,
            progress=self._progress,
        )  # fmt: skip

    def cancel(self) -> None:
        """Stops at the next piece; what was written is taken away again."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def _seen(self, seen: _Seen) -> None:
        known = [one.account.id for one in seen.colleagues]
        chosen = self.state.chosen if self.state.chosen in known else next(iter(known), "")
        is_other = chosen != self.state.chosen
        self._show(colleagues=seen.colleagues, bundles=seen.bundles, names=seen.names, chosen=chosen)
        if is_other:
            self._show(with_audio=not self.state.has_audio_there)

    def _progress(self, step: str, done: int, total: int) -> None:
        if self.state.work is not None:
            self._show(work=Work(step, done, total, self.state.work.is_stopping))

    def _sent(self, bundle: ReviewBundle) -> None:
        self._task = None
        self._show(work=None, sent=bundle, with_audio=False)
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._show(work=None)
        if fault.code is not FaultCode.REVIEW_CANCELLED:
            self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def names_of(signed_in: SignedIn) -> dict[str, str]:
    """What accounts and colleagues are called in this vault."""
    return {account.id: account.display_name for account in signed_in.vault.accounts.all()}


def _see(signed_in: SignedIn, interview_id: InterviewId | None) -> _Seen:
    vault = signed_in.vault
    return _Seen(
        colleagues=tuple(one for one in colleagues(vault) if one.is_verified),
        bundles=tuple(vault.review_bundles.of(interview_id)) if interview_id is not None else (),
        names=names_of(signed_in),
    )
