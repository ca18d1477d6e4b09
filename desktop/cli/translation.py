"""`saegim translation draft|show|write`: the layer beside a transcript, by machine and by people.

Never shows a translation without the line it belongs to. The text of a translation is read from standard input: an
argument could be seen by other programs.
"""

from __future__ import annotations

import argparse
import sys
import threading
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, NOT_DONE, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.translation import LABEL, TranslatedAs, TranslatedLine, TranslationLayer
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.transcription.models import ModelPack

_MACHINE = "machine"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "translation", help=QT_TRANSLATE_NOOP("Help", "translate a transcript, by machine or by hand")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    draft = acts.add_parser(
        "draft", help=QT_TRANSLATE_NOOP("Help", "have a machine translate the Korean lines; it stays unverified")
    )
    add_interview(draft)
    draft.add_argument(
        "--model",
        required=True,
        metavar="PACK",
        help=QT_TRANSLATE_NOOP("Help", "folder of a model pack, or name of an installed one"),
    )
    with_json(with_vault(draft)).set_defaults(run=_draft)
    show = acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "every line with its translation beneath it"))
    add_interview(show)
    with_json(with_vault(show)).set_defaults(run=_show)
    _add_write(acts)


def _add_write(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    write = acts.add_parser(
        "write", help=QT_TRANSLATE_NOOP("Help", "lay a translation over a line; the text is one line of standard input")
    )
    write.add_argument(
        "segment", metavar="SEGMENT", help=QT_TRANSLATE_NOOP("Help", "id of the line, as `transcript show` prints it")
    )
    write.add_argument(
        "--as",
        dest="translated_as",
        choices=[one.value for one in TranslatedAs],
        default=TranslatedAs.TRANSLATOR.value,
        help=QT_TRANSLATE_NOOP("Help", "as what you translated it; without, as translator"),
    )
    with_json(with_vault(write)).set_defaults(run=_write)


def _draft(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.cli.model_choice import chosen_pack

    pack = chosen_pack(terminal, args.model)
    with terminal.unlock(args) as signed_in, asked_to_stop() as cancelled:
        interview = signed_in.vault.interviews.find(args.interview)
        waiting = _without_translation(signed_in, interview.id, pack)
        for recording in waiting:
            _translate(terminal, signed_in, recording, pack, cancelled)
        layers = _layers(signed_in, interview.id)
    if not waiting:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no transcript that this model has not translated yet."))
    for layer in layers:
        _say_counts(terminal, layer)
    terminal.show({"interview": interview.id, "model": pack.name, "translations": [_counts(one) for one in layers]})
    return DONE if waiting else NOT_DONE


def _without_translation(signed_in: SignedIn, interview_id: str, pack: ModelPack) -> list[RecordingId]:
    """The recordings whose transcript this very model has not translated to the end."""
    vault = signed_in.vault
    waiting: list[RecordingId] = []
    for recording in vault.recordings.of(interview_id):
        transcript = vault.transcripts.transcript_of(recording.id)
        made = vault.translations.of_draft(transcript.draft_id) if transcript is not None else []
        if not any(one.is_complete and one.provenance.model_sha256 == pack.sha256 for one in made):
            waiting.append(recording.id)
    return waiting


def _translate(
    terminal: Terminal, signed_in: SignedIn, recording_id: RecordingId, pack: ModelPack, cancelled: threading.Event
) -> None:
    from desktop.vault.jobs import JobKind, JobState

    queue = terminal.wiring.speech.queue(signed_in)
    job = queue.enqueue(recording_id, pack, kind=JobKind.TRANSLATE)
    if queue.run(job, terminal.progress, cancelled.is_set).state is not JobState.DONE:
        queue.list.cancel(job.id)
        raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)


def _layers(signed_in: SignedIn, interview_id: str) -> list[TranslationLayer]:
    from desktop.domain.ids import InterviewId
    from desktop.review.translating import translations_of

    return translations_of(signed_in, InterviewId(interview_id))


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import open_transcript

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        if not open_transcript(signed_in, interview.id):
            raise Fault(FaultCode.TRANSCRIPT_MISSING)
        layers = _layers(signed_in, interview.id)
    for layer in layers:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=layer.recording_id)
        for line in layer.lines:
            _say_line(terminal, line)
        _say_counts(terminal, layer)
    terminal.show({"interview": interview.id, "label": LABEL, "translations": [_value(layer) for layer in layers]})
    return DONE


def _say_line(terminal: Terminal, line: TranslatedLine) -> None:
    segment = line.line.segment
    terminal.row(f"{clock_time(segment.start_ms):>8}  {segment.channel + 1}  {segment.id}  {visible(line.line.text)}")
    if line.is_there:
        stale = "  [stale]" if line.is_stale else ""
        flags = f"  [{', '.join(line.flags)}]" if line.flags else ""
        terminal.row(f"{'':>12}[{_by(line)}] {visible(line.text)}{stale}{flags}")


def _say_counts(terminal: Terminal, layer: TranslationLayer) -> None:
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "Recording {recording}: {lines} lines translated, {by_machine} by machine and unverified, {stale} stale.",
        ),
        **_counts(layer),
    )


def _counts(layer: TranslationLayer) -> dict[str, str | int]:
    counts = layer.counts
    return {
        "recording": layer.recording_id,
        "lines": counts.lines,
        "by_machine": counts.by_machine,
        "stale": counts.stale,
    }


def _value(layer: TranslationLayer) -> dict[str, object]:
    machine = layer.machine
    return {
        **_counts(layer),
        "model": machine.provenance.model_name if machine is not None else None,
        "is_complete": machine.is_complete if machine is not None else None,
        "translated": [_line(line) for line in layer.lines],
    }


def _line(line: TranslatedLine) -> dict[str, object]:
    return {
        "segment": line.line.segment.id,
        "said": line.line.text,
        "translation": line.text if line.is_there else None,
        "by": _by(line) if line.is_there else None,
        "is_stale": line.is_stale,
        "flags": [flag.value for flag in line.flags],
    }


def _by(line: TranslatedLine) -> str:
    return _MACHINE if line.is_by_machine else line.revisions[-1].translated_as.value


def _write(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.translating import translate_line

    with terminal.unlock(args) as signed_in:
        _, segment = signed_in.vault.transcripts.segment(SegmentId(args.segment))
        if sys.stdin.isatty():
            terminal.say(QT_TRANSLATE_NOOP("Cli", "The translation, on one line:"))
        made = translate_line(signed_in, segment.id, sys.stdin.readline(), TranslatedAs(args.translated_as))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Translation {number} of {segment} is in force. An approval that covered it is not."),
        number=made.number,
        segment=segment.id,
    )
    terminal.show({"segment": segment.id, "revision": made.number, "as": made.translated_as.value, "text": made.text})
    return DONE
