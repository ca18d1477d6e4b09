"""`saegim transcript show|correct|speaker|…`: the lines of an interview, where to doubt them, and their history.

The text of a correction is read from standard input: an argument could be seen by other programs.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.speakers import add_speaker
from desktop.cli.transcript_doubts import add_acts
from desktop.cli.transcript_export import add_export
from desktop.cli.transcript_history import add_history
from desktop.cli.transcript_progress import add_progress
from desktop.cli.transcript_rerun import add_rerun
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import SegmentId
from desktop.domain.marking import Mark, marked
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line, Transcript
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "transcript", help=QT_TRANSLATE_NOOP("Help", "show the transcript, correct it, or see where to doubt it")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    show = acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "every line with its time and its id"))
    add_interview(show)
    with_json(with_vault(show)).set_defaults(run=_show)
    correct = acts.add_parser(
        "correct",
        help=QT_TRANSLATE_NOOP(
            "Help", "lay a new text over a line; standard input has it, and in a second line why, where that is asked"
        ),
    )
    correct.add_argument(
        "segment", metavar="SEGMENT", help=QT_TRANSLATE_NOOP("Help", "id of the line, as `transcript show` prints it")
    )
    with_json(with_vault(correct)).set_defaults(run=_correct)
    add_speaker(acts)
    add_acts(acts)
    add_progress(acts)
    add_rerun(acts)
    add_export(acts)
    add_history(acts)


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import open_transcript

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        transcripts = open_transcript(signed_in, interview.id)
    if not transcripts:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    for transcript in transcripts:
        _say(terminal, transcript)
    terminal.show({"interview": interview.id, "transcripts": [_value(transcript) for transcript in transcripts]})
    return DONE


def _say(terminal: Terminal, transcript: Transcript) -> None:
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=transcript.recording_id)
    for line in transcript.lines:
        segment = line.segment
        mark = "*" if line.revisions else " "
        flags = f"  [{', '.join(segment.flags)}]" if segment.flags else ""
        time = clock_time(segment.start_ms)
        who = (
            f"{segment.channel + 1} {line.speaker}" if line.speaker is not Speaker.UNKNOWN else f"{segment.channel + 1}"
        )
        terminal.row(f"{time:>8}  {who}  {segment.id} {mark} {visible(line.text)}{flags}")


def _value(transcript: Transcript) -> dict[str, object]:
    return {
        "recording": transcript.recording_id,
        "draft": transcript.draft_id,
        "is_complete": transcript.is_complete,
        "missing_ms": transcript.missing_ms,
        "model": transcript.provenance.model_name,
        "provenance": asdict(transcript.provenance),
        "lines": [_line(line) for line in transcript.lines],
    }


def _line(line: Line) -> dict[str, object]:
    segment = line.segment
    return {
        "segment": segment.id,
        "channel": segment.channel,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "language": line.language,
        "language_source": segment.language_source.value,
        "speaker": line.speaker.value,
        "text": line.text,
        "draft_text": segment.text,
        "flags": [flag.value for flag in segment.flags],
        "marks": {mark.value: marked(line.markings, mark) or "" for mark in Mark},
        "is_withheld": line.is_withheld,
        "is_final": line.is_final,
        "is_in_conflict": line.is_in_conflict,
        "revisions": [
            {"number": r.number, "text": r.text, "author": r.author, "revised_at": r.revised_at.isoformat()}
            for r in line.revisions
        ],
    }


def _reason(signed_in: SignedIn, segment_id: SegmentId, terminal: Terminal) -> str:
    """Why the line is changed, where this office asks: the next line of standard input, which may be empty."""
    from desktop.review.past import draft_of, past_of
    from desktop.review.reasons import reason_asked

    vault = signed_in.vault
    recording_id, _ = vault.transcripts.segment(segment_id)
    past = past_of(vault, recording_id)
    draft = draft_of(past, segment_id) if past is not None else None
    interview_id = vault.recordings.get(recording_id).interview_id
    if draft is None or reason_asked(signed_in, interview_id, draft.lines[segment_id]) is None:
        return ""
    if sys.stdin.isatty():
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Why it is changed, on one line; empty for no reason:"))
    return sys.stdin.readline().strip()


def _correct(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import correct_line

    with terminal.unlock(args) as signed_in:
        _, segment = signed_in.vault.transcripts.segment(SegmentId(args.segment))
        if sys.stdin.isatty():
            terminal.say(QT_TRANSLATE_NOOP("Cli", "The new text, on one line:"))
        text = sys.stdin.readline()
        revision = correct_line(signed_in, segment.id, text, _reason(signed_in, segment.id, terminal))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Revision {number} of {segment} is in force. An earlier approval is not, any more."),
        number=revision.number,
        segment=segment.id,
    )
    terminal.show({"segment": segment.id, "revision": revision.number, "text": revision.text})
    return DONE
