"""`saegim queue list|add|run|cancel|retry|move|clear`: transcriptions to be done, one after the other.

The queue lies in the vault. Ctrl-C stops at the next safe point and loses nothing that is committed; the job waits.
"""

from __future__ import annotations

import argparse
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, NOT_DONE, REFUSED, with_json, with_vault
from desktop.cli.second_choice import given_second, say_lack, second_chooser, with_second_model
from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP
from desktop.transcription.estimates import Pace

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.transcription.queue import Answer
    from desktop.transcription.second_model import ChooseSecond
    from desktop.vault.jobs import Job

_LOOK_S = 2.0
_STATES = {
    "queued": QT_TRANSLATE_NOOP("Cli", "waiting"),
    "running": QT_TRANSLATE_NOOP("Cli", "cut off, waiting"),
    "done": QT_TRANSLATE_NOOP("Cli", "done"),
    "failed": QT_TRANSLATE_NOOP("Cli", "failed"),
    "cancelled": QT_TRANSLATE_NOOP("Cli", "cancelled"),
}
_STEPS = {"up": -1, "down": 1, "first": -(2**31), "last": 2**31}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "queue", help=QT_TRANSLATE_NOOP("Help", "transcribe many recordings, one after the other")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    _add_adding(acts)
    for name, run, words in (
        ("list", _list, QT_TRANSLATE_NOOP("Help", "list what waits, in its order, and what has ended")),
        ("clear", _clear, QT_TRANSLATE_NOOP("Help", "take what is done or cancelled off the list; drafts stay")),
    ):
        with_json(with_vault(acts.add_parser(name, help=words))).set_defaults(run=run)
    words = QT_TRANSLATE_NOOP("Help", "transcribe until nothing waits; Ctrl-C stops and loses nothing")
    with_json(with_vault(with_second_model(acts.add_parser("run", help=words)))).set_defaults(run=_run)
    for name, run, words in (
        (
            "cancel",
            _cancel,
            QT_TRANSLATE_NOOP("Help", "take a transcription out of the queue; what is done of it stays"),
        ),
        ("retry", _retry, QT_TRANSLATE_NOOP("Help", "let a transcription that failed or was cancelled wait again")),
        ("move", _move, QT_TRANSLATE_NOOP("Help", "let a waiting transcription come earlier or later")),
    ):
        one = with_json(with_vault(acts.add_parser(name, help=words)))
        one.add_argument("job", metavar="JOB", help=QT_TRANSLATE_NOOP("Help", "as `queue list` names it"))
        if name == "move":
            one.add_argument("to", choices=sorted(_STEPS), help=QT_TRANSLATE_NOOP("Help", "where to"))
        one.set_defaults(run=run)


def _add_adding(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = QT_TRANSLATE_NOOP("Help", "queue the recordings of interviews that have no complete draft by this model")
    adding = with_json(with_vault(acts.add_parser("add", help=words)))
    adding.add_argument(
        "interviews",
        nargs="*",
        metavar="INTERVIEW",
        help=QT_TRANSLATE_NOOP("Help", "id of an interview, or code of a witness"),
    )
    adding.add_argument(
        "--all", action="store_true", dest="wants_all", help=QT_TRANSLATE_NOOP("Help", "every interview of the vault")
    )
    adding.add_argument(
        "--model",
        required=True,
        metavar="PACK",
        help=QT_TRANSLATE_NOOP("Help", "folder of a model pack, or name of an installed one"),
    )
    adding.add_argument(
        "--priority",
        choices=("first", "normal", "later"),
        default="normal",
        help=QT_TRANSLATE_NOOP("Help", "which come first"),
    )
    adding.set_defaults(run=_add)


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.cli.model_choice import chosen_pack
    from desktop.transcription.undrafted import undrafted
    from desktop.vault.jobs import Priority

    pack = chosen_pack(terminal, args.model)
    with terminal.unlock(args) as signed_in:
        interviews = signed_in.vault.interviews
        chosen = interviews.all() if args.wants_all else [interviews.find(text) for text in args.interviews]
        recordings = undrafted(signed_in.vault, [one.id for one in chosen], pack)
        queue = terminal.wiring.speech.queue(signed_in)
        answers = queue.enqueue_all(recordings, pack, Priority[args.priority.upper()])
        codes = {one.id: one.witness_code for one in chosen}
    refused = [answer for answer in answers if answer.fault is not None]
    for answer in refused:
        terminal.note(
            QT_TRANSLATE_NOOP("Cli", "Not queued: recording {recording} of {witness}."),
            recording=answer.recording_id,
            witness=codes[answer.interview_id],
        )
        if answer.fault is not None:
            terminal.say_sentences(answer.fault)
    count = len(answers) - len(refused)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Queued: {count}. Refused by a rule: {refused}."), count=count, refused=len(refused)
    )
    terminal.show([_answer_value(answer) for answer in answers])
    return REFUSED if refused else DONE if answers else NOT_DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.job_list import JobList

    with terminal.unlock(args) as signed_in:
        jobs = JobList(signed_in)
        ordered = [*jobs.waiting(), *(job for job in reversed(jobs.jobs()) if not job.is_waiting)]
        rows = [(job, _about(signed_in, job)) for job in ordered]
    for job, about in rows:
        _row(terminal, job, about)
    if not rows:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing waits, and nothing has ended since the list was cleared."))
    terminal.show([_job_value(job) for job, _ in rows])
    return DONE


def _row(terminal: Terminal, job: Job, about: tuple[str, int]) -> None:
    from desktop.i18n.faults import sentences_for
    from desktop.i18n.formats import clock_time

    witness, channels = about
    far = f"{clock_time(job.progress_ms // channels)} / {clock_time(job.total_ms // channels)}"
    why = ""
    if job.fault_code in set(FaultCode):
        why = sentences_for(FaultCode(job.fault_code), job.fault_facts, terminal.language)[0]
    state = terminal.words(_STATES[job.state.value])
    terminal.row(
        "\t".join([job.id, state, job.priority.name.lower(), witness, job.recording_id, far, job.model_name, why])
    )


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    second = given_second(args, terminal)
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        ended = _Runner(terminal, signed_in, asked, second_chooser(args, terminal, signed_in, second)).run()
    terminal.show([_job_value(job) for job in ended])
    if asked.is_set():
        terminal.say_sentences(Fault(FaultCode.TRANSCRIPTION_CANCELLED))
        return NOT_DONE
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing waits any more."))
    return DONE if all(job.state.value == "done" for job in ended) else NOT_DONE


class _Runner:
    """Runs jobs until none waits; gives way to a recording, and goes on after one that failed."""

    def __init__(self, terminal: Terminal, signed_in: SignedIn, asked: threading.Event, choose: ChooseSecond) -> None:
        from desktop.app.speech import is_recorded_into

        self._pace = Pace()
        self._expected: float | None = None
        self._terminal, self._signed_in, self._asked = terminal, signed_in, asked
        self._queue = terminal.wiring.speech.queue(signed_in, second=choose)
        self._is_recording: Callable[[], bool] = lambda: is_recorded_into(signed_in.vault.root)

    def run(self) -> list[Job]:
        """The jobs that came to an end."""
        ended: list[Job] = []
        while not self._asked.is_set():
            self._give_way()
            job = self._next()
            if job is None:
                break
            if not job.is_waiting:
                ended.append(job)
            if job.lacked_second_model:
                self._say_lack(job)
        return ended

    def _next(self) -> Job | None:
        waiting = self._queue.list.waiting()[:1]
        self._pace = Pace()
        self._expected = self._factor(waiting[0]) if waiting else None
        try:
            return self._queue.run_next(self._tell, lambda: self._asked.is_set() or self._is_recording())
        except Fault as fault:
            self._terminal.say_sentences(fault)
            failed = self._signed_in.vault.jobs.get(waiting[0].id) if waiting else None
            if failed is None or failed.is_waiting:  # the vault itself is in trouble: nothing was noted
                raise
            return failed

    def _say_lack(self, job: Job) -> None:
        self._terminal.note(
            QT_TRANSLATE_NOOP("Cli", "Recording {recording} is transcribed."), recording=job.recording_id
        )
        say_lack(self._terminal, Fault(FaultCode(job.fault_code), **job.fault_facts))

    def _tell(self, done_ms: int, total_ms: int) -> None:
        from desktop.i18n.model_words import about

        terminal = self._terminal
        self._pace.tell(done_ms, terminal.wiring.clock.monotonic_ms())
        left_ms = self._pace.left_ms(total_ms - done_ms, self._expected)
        left = about(left_ms, terminal.language) if left_ms is not None else ""
        words = terminal.words(QT_TRANSLATE_NOOP("Cli", "about {time} left"), time=left) if left else ""
        terminal.progress(done_ms, total_ms, words)

    def _factor(self, job: Job) -> float | None:
        """What this laptop was measured at with the job's model; None where it wasn't."""
        speech = self._terminal.wiring.speech
        contents = [pack.content_sha256 for pack in speech.packs.packs() if pack.sha256 == job.model_sha256]
        measured = speech.measurements.of(contents[0]) if contents else None
        return measured.expected if measured is not None else None

    def _give_way(self) -> None:
        if self._is_recording():
            self._terminal.say(QT_TRANSLATE_NOOP("Cli", "A recording runs. The queue waits until it has ended."))
        while self._is_recording() and not self._asked.wait(_LOOK_S):
            pass


def _clear(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.job_list import JobList

    with terminal.unlock(args) as signed_in:
        JobList(signed_in).forget_ended()
    terminal.say(QT_TRANSLATE_NOOP("Cli", "What was done or cancelled is off the list. Drafts are kept."))
    return DONE


def _cancel(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.job_list import JobList

    with terminal.unlock(args) as signed_in:
        JobList(signed_in).cancel(args.job)
        _show_job(terminal, signed_in, args.job)
    return DONE


def _retry(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.job_list import JobList

    with terminal.unlock(args) as signed_in:
        JobList(signed_in).retry(args.job)
        _show_job(terminal, signed_in, args.job)
    return DONE


def _move(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.job_list import JobList

    with terminal.unlock(args) as signed_in:
        JobList(signed_in).move(args.job, _STEPS[args.to])
        _show_job(terminal, signed_in, args.job)
    return DONE


def _show_job(terminal: Terminal, signed_in: SignedIn, job_id: str) -> None:
    job = signed_in.vault.jobs.get(job_id)
    if job is not None:
        _row(terminal, job, _about(signed_in, job))
        terminal.show(_job_value(job))


def _about(signed_in: SignedIn, job: Job) -> tuple[str, int]:
    """Whose recording it is, and how many channels it has."""
    vault = signed_in.vault
    recording = vault.recordings.get(job.recording_id)
    return vault.interviews.get(recording.interview_id).witness_code, recording.format.channels


def _answer_value(answer: Answer) -> dict[str, object]:
    fault = answer.fault
    return {
        "recording": answer.recording_id,
        "interview": answer.interview_id,
        "job": answer.job.id if answer.job else "",
        "fault": fault.code.value if fault else "",
        "facts": fault.facts if fault else {},
    }


def _job_value(job: Job) -> dict[str, object]:
    return {
        "job": job.id,
        "recording": job.recording_id,
        "state": job.state.value,
        "priority": job.priority.name.lower(),
        "model": job.model_name,
        "progress_ms": job.progress_ms,
        "total_ms": job.total_ms,
        "fault": job.fault_code,
        "facts": dict(job.fault_facts),
    }
