"""Decides what the import screen shows and does. Everything that was said lies in the vault before the work begins.

Never modal, never in a recording's way: while one runs, the work stands still.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.source_provenance import Source, checked_source
from desktop.recording import bringing_in as lists
from desktop.recording.folder_scan import Found, scan
from desktop.recording.sitting import RECORD_GATE
from desktop.ui.imports.state import Goal, ImportsState, LeftOut, Pace, Work, WorkKind
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace
from desktop.vault.import_items import ImportItem, ItemState

Seen = tuple[tuple[ImportItem, ...], tuple[Goal, ...]]


class ImportsPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._task: Task | None = None
        self._turn = 0
        self._pace: Pace | None = None
        self._begins_next = False
        self.state = ImportsState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.load)

    def load(self) -> None:
        """Looks at the list again; what a crash or a lock broke off waits."""
        is_idle, signed_in = self.state.work is None, self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: seen(signed_in, is_idle=is_idle), self._seen, self._workplace.report
        )  # fmt: skip

    def go(self, screen: str) -> None:
        """Leads to another screen."""
        self._workplace.go(screen)

    def choose_folder(self, folder: Path) -> None:
        """Puts everything with sound below `folder` on the list."""
        self._search(lambda task: scan(folder, lambda: _check(task)))

    def choose_files(self, paths: Sequence[Path]) -> None:
        """Puts these files on the list."""
        self._search(lambda _: Found(list(paths)))

    def choose(self, numbers: frozenset[int]) -> None:
        """These rows of the table are meant from now on."""
        if numbers != self.state.chosen:
            self._show(chosen=numbers, says_of_chosen=self.state.says_of_chosen and bool(numbers))

    def speak_of_chosen(self, *, is_meant: bool) -> None:
        """Whether the form speaks of the chosen rows only."""
        self._show(says_of_chosen=is_meant and bool(self.state.chosen))

    def assign(self, interview_id: InterviewId) -> None:
        """Says where they go."""
        numbers = [item.number for item in self.state.about]
        if not self.state.says_of_chosen:
            self._show(goal_for_all=interview_id)
        self._act(lambda signed_in: lists.assign(signed_in, numbers, interview_id))

    def say(self, source: Source) -> bool:
        """What is said of where they come from; False, and nothing changed, when it can't be kept like this."""
        try:
            said = checked_source(source)
        except Fault as fault:
            self._workplace.report(fault)
            return False
        numbers, is_own = [item.number for item in self.state.about], self.state.says_of_chosen
        if said != self.state.shown_source:
            if not is_own:
                self._show(for_all=said)
            self._act(lambda signed_in: lists.say_of(signed_in, numbers, said, is_own=is_own))
        return True

    def say_as_of_all(self) -> None:
        """The chosen rows have nothing said of them but what is said of all."""
        numbers, source = list(self.state.chosen), self.state.for_all
        self._act(lambda signed_in: lists.forget_own_words(signed_in, numbers, source))

    def insist(self) -> None:
        """The chosen rows are taken in although another interview has them."""
        numbers = list(self.state.chosen)
        self._act(lambda signed_in: lists.insist(signed_in, numbers))

    def try_again(self) -> None:
        """What was refused among the chosen rows is looked at anew."""
        numbers = list(self.state.chosen)
        self._act(lambda signed_in: lists.try_again(signed_in, numbers), then_look=True)

    def leave_out(self) -> None:
        """Takes the chosen rows off the list; files and recordings stay."""
        numbers = [item.number for item in self.state.chosen_items if item.state is not ItemState.WORKING]
        self._act(lambda signed_in: lists.leave_out(signed_in, numbers))

    def clear_done(self) -> None:
        """Takes off the list what was taken in."""
        numbers = [item.number for item in self.state.items if item.state is ItemState.KEPT]
        self._act(lambda signed_in: lists.leave_out(signed_in, numbers))

    def bring_in(self) -> None:
        """Takes in every file that waits and has an interview."""
        if not self.state.may_begin:
            return
        if self.state.work is not None:
            self._begins_next = True
            self.cancel()
            return
        sizes = {item.number: max(item.size_bytes, 1) for item in self.state.waiting}
        only = frozenset(sizes)
        take, signed_in = self._services.sound.imports.bring_in_all, self._workplace.signed_in
        self._begin(
            WorkKind.TAKING,
            sizes,
            lambda task: take(signed_in, _teller(task), task.cancelled, only),
            lambda _: self._ended(),
        )

    def cancel(self) -> None:
        """Stops at the next safe point; the file at hand waits again, what is kept stays kept."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def _search(self, find: Callable[[Task], Found]) -> None:
        if self.state.is_taking:
            return
        if self._task is not None:
            self._task.cancel()
        signed_in, goal = self._workplace.signed_in, self._goal()
        self._begin(WorkKind.SEARCHING, {}, lambda task: _added(signed_in, find(task), goal), self._found)

    def _goal(self) -> InterviewId:
        at_hand = self._workplace.interview
        return self.state.goal_for_all or (at_hand.id if at_hand is not None else InterviewId(""))

    def _found(self, left_out: LeftOut) -> None:
        self._task = None
        self._show(work=None, left_out=left_out)
        source, numbers = self.state.for_all, [item.number for item in self.state.items]
        self._act(
            lambda signed_in: lists.say_of(
                signed_in,
                [i.number for i in lists.items_of(signed_in) if i.number not in numbers],
                source,
                is_own=False,
            ),
            then_look=True,
        )

    def _look(self) -> None:
        fresh = {i.number: 1 for i in self.state.items if i.state is ItemState.WAITING and not i.sha256}
        if self.state.work is not None or not fresh:
            return
        look, signed_in = self._services.sound.imports.look_at_all, self._workplace.signed_in
        self._begin(
            WorkKind.LOOKING,
            fresh,
            lambda task: look(signed_in, _teller(task), task.cancelled),
            lambda _: self._ended(),
        )

    def _begin(
        self, kind: WorkKind, sizes: dict[int, int], work: Callable[[Task], object], done: Callable[..., None]
    ) -> None:
        self._pace = Pace(self._services.clock.monotonic_ms(), sizes)
        self._turn += 1
        turn = self._turn
        self._show(work=Work(kind, files=len(sizes)))
        task = self._workplace.runner.run(
            work,
            lambda result: done(result) if self._turn == turn else None,
            lambda fault: self._failed(fault) if self._turn == turn else None,  # else other work took its place
            lane=Lane.JOB,
            progress=self._came_to,
        )
        if self._turn == turn and self.state.work is not None:
            self._task = task

    def _came_to(self, step: str, done_ms: int, total_ms: int) -> None:
        work, pace = self.state.work, self._pace
        if work is None or pace is None or not step.isdecimal():
            return
        number = int(step)
        share = done_ms / total_ms if total_ms else 0.0
        now = replace(
            work, number=number, done_ms=done_ms, total_ms=total_ms, files_done=pace.files_done(number),
            remaining_ms=pace.remaining_ms(self._services.clock.monotonic_ms(), number, share),
        )  # fmt: skip
        if (number, now.percent) != (work.number, work.percent):  # else a fast decoder would keep the screen busy
            self._show(work=now)
        if number != work.number:
            self.load()

    def _ended(self) -> None:
        was_taking = self.state.is_taking
        self._task = None
        self._show(work=None)
        begins, self._begins_next = self._begins_next, False
        if was_taking:
            self._workplace.changed()
        else:
            self.load()
        if begins:
            self.bring_in()

    def _failed(self, fault: Fault) -> None:
        if fault.code is not FaultCode.AUDIO_IMPORT_CANCELLED:
            self._workplace.report(fault)
        self._ended()

    def _act(self, act: Callable[[SignedIn], None], *, then_look: bool = False) -> None:
        signed_in = self._workplace.signed_in

        def work(_: Task) -> Seen:
            act(signed_in)
            return seen(signed_in, is_idle=False)

        def done(found: Seen) -> None:
            self._seen(found)
            if then_look:
                self._look()

        self._workplace.runner.run(work, done, self._refused)

    def _refused(self, fault: Fault) -> None:
        self._workplace.report(fault)
        self.load()

    def _seen(self, found: Seen) -> None:
        items, goals = found
        numbers = {item.number for item in items}
        said = next((i.source for i in items if not i.has_own_words), self.state.for_all)
        self._show(
            items=items, goals=goals, chosen=self.state.chosen & numbers, is_loaded=True,
            for_all=self.state.for_all if self.state.is_loaded else said,
        )  # fmt: skip

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, is_recording=self._workplace.is_recording, **changes)  # type: ignore[arg-type]
        self.changed()


def seen(signed_in: SignedIn, *, is_idle: bool) -> Seen:
    """The list, taken up anew where nothing is under way, and the interviews that files may go to, newest first."""
    vault = signed_in.vault
    items = lists.take_up(signed_in) if is_idle else lists.items_of(signed_in)
    goals = [
        Goal(interview, signed_in.gate(interview.id, RECORD_GATE).is_open)
        for interview in vault.interviews.all()
        if not vault.erasures.is_erased(interview.id)
    ]
    return tuple(items), tuple(sorted(goals, key=lambda goal: goal.interview.opened_at, reverse=True))


def _added(signed_in: SignedIn, found: Found, goal: InterviewId) -> LeftOut:
    added = lists.add_files(signed_in, found.paths, goal)
    return LeftOut(
        added.count, added.known, added.numbered, found.hidden, found.links, found.others, found.closed, found.is_cut
    )


def _teller(task: Task) -> lists.Told:
    return lambda item, done, total: task.report(str(item.number), done, total)


def _check(task: Task) -> None:
    if task.cancelled():
        raise Fault(FaultCode.AUDIO_IMPORT_CANCELLED)
