"""`saegim transcript coverage|flags`: what a transcript leaves open, where to listen again, and second readings."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.cli.visible import visible
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary_words import primed_words
from desktop.domain.transcript import first_text
from desktop.domain.word_difference import WordRun, word_runs
from desktop.i18n.flag_words import CONTEXT, FLAG_WORDS
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.transcript import Line, Reading, Transcript


def add_acts(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the two acts."""
    leaf = acts.add_parser(
        "coverage", help=QT_TRANSLATE_NOOP("Help", "whether every second of every recording is accounted for")
    )
    add_interview(leaf)
    with_json(with_vault(leaf)).set_defaults(run=_coverage)
    leaf = acts.add_parser(
        "flags",
        help=QT_TRANSLATE_NOOP("Help", "every line with a reason to listen again, and how it read the second time"),
    )
    add_interview(leaf)
    with_json(with_vault(leaf)).set_defaults(run=_flags)


def difference_text(runs: Sequence[WordRun]) -> str:
    """Both texts in one line: `[-only in the first-]` and `{+only in the second+}`."""
    pieces: list[str] = []
    for run in runs:
        if run.is_same:
            pieces.append(" ".join(run.first))
            continue
        if run.first:
            pieces.append(f"[-{' '.join(run.first)}-]")
        if run.second:
            pieces.append(f"{{+{' '.join(run.second)}+}}")
    return visible(" ".join(pieces))


def _open(args: argparse.Namespace, signed_in: SignedIn) -> list[Transcript]:
    from desktop.review.desk import open_transcript

    transcripts = open_transcript(signed_in, signed_in.vault.interviews.find(args.interview).id)
    if not transcripts:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return transcripts


def _coverage(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.covered import coverage_of

    with terminal.unlock(args) as signed_in:
        found = [(t, coverage_of(signed_in.vault, t)) for t in _open(args, signed_in)]
    for transcript, findings in found:
        words = (
            QT_TRANSLATE_NOOP("Cli", "Recording {recording}: {missing_ms} ms are not accounted for.")
            if findings
            else QT_TRANSLATE_NOOP("Cli", "Recording {recording}: every second is accounted for.")
        )
        terminal.say(words, recording=transcript.recording_id, missing_ms=transcript.missing_ms)
        for one in findings:
            terminal.row(f"{one.problem}  {one.channel + 1}  {one.start_ms}-{one.end_ms} ms")
    terminal.show([{**_head(t), "findings": [_finding(one) for one in findings]} for t, findings in found])
    return REFUSED if any(findings for _, findings in found) else DONE


def _head(transcript: Transcript) -> dict[str, object]:
    return {
        "recording": transcript.recording_id,
        "draft": transcript.draft_id,
        "is_complete": transcript.is_complete,
        "missing_ms": transcript.missing_ms,
    }


def _finding(one: object) -> dict[str, object]:
    return {name: getattr(one, name) for name in ("problem", "channel", "start_ms", "end_ms")}


def _flags(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        transcripts = _open(args, signed_in)
    for transcript in transcripts:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=transcript.recording_id)
        for line in transcript.lines:
            if line.segment.flags:
                _say_line(terminal, transcript, line)
    terminal.show([{**_head(t), "lines": [_line(t, one) for one in t.lines if one.segment.flags]} for t in transcripts])
    return DONE


def _say_line(terminal: Terminal, transcript: Transcript, line: Line) -> None:
    segment = line.segment
    terminal.row(f"{clock_time(segment.start_ms):>8}  {segment.channel + 1}  {segment.id}  {visible(segment.text)}")
    for flag in segment.flags:
        name, why = (terminal.words_of(CONTEXT, words) for words in FLAG_WORDS[flag])
        terminal.row(f"          {name}: {why}")
    primed = primed_words(segment, line, transcript.provenance.hotwords)
    if primed:
        terminal.row(f"          {', '.join(primed)}")
    for reading in line.readings:
        runs = word_runs(first_text(transcript.lines, reading), reading.text)
        terminal.row(f"          {reading.kind} ({reading.language}): {difference_text(runs)}")


def _line(transcript: Transcript, line: Line) -> dict[str, object]:
    segment = line.segment
    return {
        "segment": segment.id,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "text": segment.text,
        "flags": [flag.value for flag in segment.flags],
        "only_from_glossary": list(primed_words(segment, line, transcript.provenance.hotwords)),
        "readings": [_reading(transcript, reading) for reading in line.readings],
    }


def _reading(transcript: Transcript, reading: Reading) -> dict[str, object]:
    runs = word_runs(first_text(transcript.lines, reading), reading.text)
    return {
        "kind": reading.kind.value,
        "model": reading.model_name,
        "is_read": reading.is_read,
        "language": reading.language,
        "text": reading.text,
        "parameters": reading.parameters,
        "difference": difference(runs),
    }


def difference(runs: Sequence[WordRun]) -> list[dict[str, object]]:
    """Runs of words as plain values."""
    return [{"is_same": run.is_same, "first": list(run.first), "second": list(run.second)} for run in runs]
