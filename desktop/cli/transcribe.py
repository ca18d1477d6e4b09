"""`saegim transcribe INTERVIEW --model PACK`: a machine draft of every sealed recording of an interview.

Ctrl-C stops at the next safe point and loses nothing that is committed; the same command goes on from there.
"""

from __future__ import annotations

import argparse
import threading
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, NOT_DONE, with_json, with_vault
from desktop.cli.second_choice import given_second, say_lack, second_chooser, with_second_model
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.stand_in import first_stand_in
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.ids import InterviewId, RecordingId
    from desktop.domain.transcript import Draft
    from desktop.transcription.models import ModelPack
    from desktop.transcription.second_model import ChooseSecond


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "transcribe", help=QT_TRANSLATE_NOOP("Help", "transcribe the recordings of an interview on this machine")
    )
    parser.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )
    parser.add_argument(
        "--model",
        required=True,
        metavar="PACK",
        help=QT_TRANSLATE_NOOP("Help", "folder of a model pack, or name of an installed one"),
    )
    with_json(with_vault(with_second_model(parser)))
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.cli.model_choice import chosen_pack

    pack = chosen_pack(terminal, args.model)
    second = given_second(args, terminal)
    if pack.is_selftest:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "This is the self-test model. It must not be used for a testimony."))
    with terminal.unlock(args) as signed_in, asked_to_stop() as cancelled:
        interview = signed_in.vault.interviews.find(args.interview)
        waiting = _without_draft(signed_in, interview.id, pack)
        choose = second_chooser(args, terminal, signed_in, second)
        drafts = [_transcribe(terminal, signed_in, recording, (pack, choose), cancelled) for recording in waiting]
    terminal.show({"interview": interview.id, "model": pack.name, "drafts": [_summary(draft) for draft in drafts]})
    for draft in drafts:
        _say(terminal, draft)
    if not drafts:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no sealed recording that this model has not transcribed yet."))
    return DONE if drafts else NOT_DONE


def _without_draft(signed_in: SignedIn, interview_id: InterviewId, pack: ModelPack) -> list[RecordingId]:
    """The sealed recordings that this very model has not drafted to the end."""
    vault = signed_in.vault
    sealed = [r.id for r in vault.recordings.of(interview_id) if vault.recordings.seal_of(r.id) is not None]
    return [one for one in sealed if not any(d.is_complete for d in _drafts(signed_in, one, pack))]


def _drafts(signed_in: SignedIn, recording_id: RecordingId, pack: ModelPack) -> list[Draft]:
    transcripts = signed_in.vault.transcripts
    drafts = [transcripts.draft(draft_id) for draft_id in transcripts.drafts_of(recording_id)]
    return [draft for draft in drafts if draft.provenance.model_sha256 == pack.sha256]


def _transcribe(
    terminal: Terminal,
    signed_in: SignedIn,
    recording_id: RecordingId,
    packs: tuple[ModelPack, ChooseSecond],
    cancelled: threading.Event,
) -> Draft:
    """The finished draft. Raises `Fault(TRANSCRIPTION_CANCELLED)` and whatever the queue raises."""
    from desktop.vault.jobs import JobState

    pack, choose = packs
    queue = terminal.wiring.speech.queue(signed_in, second=choose)
    job = queue.run(queue.enqueue(recording_id, pack), terminal.progress, cancelled.is_set)
    if job.state is not JobState.DONE:
        queue.list.cancel(job.id)  # it was asked for here and now: no window goes on with it unasked
        raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
    return [draft for draft in _drafts(signed_in, recording_id, pack) if draft.is_complete][-1]


def _summary(draft: Draft) -> dict[str, object]:
    """Counts and codes of a draft: no word of the testimony."""
    lengths: dict[str, int] = {}
    for span in draft.spans:
        lengths[span.kind.value] = lengths.get(span.kind.value, 0) + span.end_ms - span.start_ms
    return {
        "recording": draft.recording_id,
        "draft": draft.id,
        "is_complete": draft.is_complete,
        "second_model": _second_name(draft),
        "second_model_fault": stand_in.fault.code.value if (stand_in := first_stand_in(draft.readings)) else "",
        "segments": len(draft.segments),
        "flagged": sum(bool(segment.flags) for segment in draft.segments),
        "languages": sorted({segment.language for segment in draft.segments}),
        "span_ms": lengths,
    }


def _second_name(draft: Draft) -> str:
    """Which other model read doubts again; empty where there was none, or no doubt."""
    names = {r.model_name for r in draft.readings if r.model_sha256 != draft.provenance.model_sha256}
    return next(iter(names), "")


def _say(terminal: Terminal, draft: Draft) -> None:
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Recording {recording}: {segments} segments, {flagged} of them to listen to again."),
        recording=draft.recording_id,
        segments=len(draft.segments),
        flagged=sum(bool(segment.flags) for segment in draft.segments),
    )
    if name := _second_name(draft):
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Places in doubt were read again with {model}."), model=name)
    if stand_in := first_stand_in(draft.readings):
        say_lack(terminal, stand_in.fault)
