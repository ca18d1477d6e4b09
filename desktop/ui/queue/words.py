"""What states of a transcription are called, why the queue rests, and how long it still takes. Asked for when shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.faults import FaultCode
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import clock_time
from desktop.i18n.model_words import about
from desktop.ui.language import language_now
from desktop.ui.queue.state import JobRow, Refusal, Rest, Running

if TYPE_CHECKING:
    from desktop.vault.jobs import Job

translate = QCoreApplication.translate


def state_words(row: JobRow, *, is_running: bool) -> tuple[str, str]:
    """A job's state in words, and its tone."""
    if is_running:
        is_translation = row.job.kind.value == "translate"
        return translate("Queue", "Translating") if is_translation else translate("Queue", "Transcribing"), "info"
    return {
        "queued": (translate("Queue", "Waiting"), "calm"),
        "running": (translate("Queue", "Waiting"), "calm"),
        "done": (translate("Queue", "Done"), "good"),
        "failed": (translate("Queue", "Failed"), "warn"),
        "cancelled": (translate("Queue", "Cancelled"), "calm"),
    }[row.job.state.value]


def job_fault_words(job: Job) -> tuple[str, str, str]:
    """What happened to a job, what is safe, and what to do."""
    known = job.fault_code in {code.value for code in FaultCode}
    code = FaultCode(job.fault_code) if known else FaultCode.DEFECT
    return sentences_for(code, job.fault_facts, language_now())


def lack_words(job: Job) -> str:
    """That a draft was made without its second model, and why; empty where it wasn't."""
    if not job.lacked_second_model:
        return ""
    words = translate("Queue", "The second model could not be used; the first one read places in doubt again. {reason}")
    return words.replace("{reason}", job_fault_words(job)[0])


def refusal_words(refusal: Refusal) -> str:
    """Whose recording a rule kept out, and what the rule says."""
    what = sentences_for(FaultCode(refusal.code), dict(refusal.facts), language_now())[0]
    return f"{refusal.witness_code}: {what}"


def rest_words(rest: Rest) -> str:
    """Why nothing runs."""
    return {
        Rest.NONE: "",
        Rest.RECORDING: translate(
            "Queue", "A recording runs. The queue waits until it is sealed, then goes on by itself."
        ),
        Rest.HELD: translate("Queue", "The queue is paused. What is done so far is kept."),
        Rest.TROUBLE: translate(
            "Queue", "The queue rests, because something went wrong that is not the recording's fault."
        ),
    }[rest]


def progress_words(running: Running) -> str:
    """`12:30 / 1:02:00 · about 45 min left`: time of audio, then time by the clock."""
    done = f"{clock_time(running.done_ms)} / {clock_time(running.total_ms)}" if running.total_ms else ""
    if running.is_stopping:
        left = translate("Queue", "stopping")
    elif not running.total_ms:
        left = translate("Queue", "checking the model")
    else:
        left = left_words(running.left_ms)
    return " \u00b7 ".join(part for part in (done, left) if part)


def left_words(left_ms: int | None) -> str:
    """How long something still takes; empty where nobody can say."""
    if left_ms is None:
        return ""
    return translate("Queue", "about {time} left").replace("{time}", about(left_ms, language_now()))
