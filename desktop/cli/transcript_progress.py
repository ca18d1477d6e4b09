"""`saegim transcript progress`: how much of an interview was heard, what is final, which flags are left."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.progress import HeardLines, Progress, progress_of
from desktop.domain.transcript import Transcript
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn


def add_progress(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the act."""
    parser = acts.add_parser(
        "progress", help=QT_TRANSLATE_NOOP("Help", "how much was heard, what is final, which flags are left")
    )
    add_interview(parser)
    with_json(with_vault(parser)).set_defaults(run=_progress)


def _progress(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import transcripts_of

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        found = [_of(signed_in, transcript) for transcript in transcripts_of(signed_in, interview.id)]
    if not found:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    for recording_id, mine, anybodys in found:
        _say(terminal, recording_id, mine, anybodys)
    values = [
        {"recording": one, **asdict(mine), "heard_by_anybody_ms": anybodys.heard_ms} for one, mine, anybodys in found
    ]
    terminal.show({"interview": interview.id, "account": signed_in.account.id, "recordings": values})
    return DONE


def _of(signed_in: SignedIn, transcript: Transcript) -> tuple[str, Progress, Progress]:
    stretches = signed_in.vault.hearing.of_all(transcript.recording_id)
    mine = [one for one in stretches if one.account == signed_in.account.id]
    mine_and_all = (HeardLines(mine), HeardLines(stretches))
    own, anybodys = (progress_of(transcript.lines, heard.shares(transcript.lines)) for heard in mine_and_all)
    return transcript.recording_id, own, anybodys


def _say(terminal: Terminal, recording_id: str, mine: Progress, anybodys: Progress) -> None:
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=recording_id)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "  heard by you {mine}, by anybody {anybody}, of {speech} of speech"),
        mine=clock_time(mine.heard_ms),
        anybody=clock_time(anybodys.heard_ms),
        speech=clock_time(mine.speech_ms),
    )
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "  {final} of {lines} lines final, {flags} flags left, {conflicts} in conflict"),
        final=mine.final,
        lines=mine.lines,
        flags=mine.flags,
        conflicts=mine.conflicts,
    )
