"""What the acts of `saegim redaction` print: lines with stand-ins, masks, and what is suggested."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json, with_vault
from desktop.domain.redaction import Mask, Passage
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.redactions import RedactedInterview
    from desktop.review.redaction_suggestions import Suggestion

Json = dict[str, object]


def on_redaction(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds the argument that names a redaction, and what every command on a vault takes."""
    parser.add_argument("redaction", metavar="REDACTION", help=QT_TRANSLATE_NOOP("Help", "id of the redaction"))
    return with_json(with_vault(parser))


def asked_for(terminal: Terminal, question: str) -> str:
    """One line of standard input; a person at a terminal is asked for it."""
    if sys.stdin.isatty():
        terminal.say(question)
    return sys.stdin.readline()


def show_redacted(terminal: Terminal, redacted: RedactedInterview) -> None:
    """Every line as a copy shows it, then every mask in force."""
    for recording in redacted.recordings:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=recording.recording.id)
        for line in recording.lines:
            segment = line.line.segment
            terminal.row(f"{clock_time(segment.start_ms):>8}  {segment.id}  {visible(line.text)}")
    for mask in redacted.masks:
        terminal.row(f"{mask.id}  {mask.kind.value}  {mask.reason.value}  {mask.author}")
    stale = [mask.id for mask in redacted.stale]
    if stale:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "{count} masks lie over lines that read otherwise by now."), count=len(stale)
        )
    lines = [line for recording in redacted.recordings for line in recording.lines]
    terminal.show(
        {
            "redaction": redacted.redaction.id,
            "lines": [{"segment": line.line.segment.id, "text": line.text} for line in lines],
            "masks": [mask_row(mask) for mask in redacted.masks],
            "stale": stale,
            "withheld": redacted.withheld,
        }
    )


def say_suggestions(terminal: Terminal, found: Sequence[Suggestion]) -> None:
    """Each suggestion with what became of it."""
    for one in found:
        place = one.passage
        terminal.row(
            f"{one.state.value:8}  {one.kind.value:8}  {place.segment_id}  {place.first}-{place.end}  {one.said}"
        )
    terminal.show(
        [
            {
                "state": one.state.value,
                "kind": one.kind.value,
                "rule": one.rule,
                "segment": one.passage.segment_id,
                "first": one.passage.first,
                "end": one.passage.end,
                "said": one.said,
            }
            for one in found
        ]
    )


def mask_row(mask: Mask) -> Json:
    """A mask for a machine."""
    place = mask.place
    where: Json = (
        {"segment": place.segment_id, "first": place.first, "end": place.end}
        if isinstance(place, Passage)
        else {"recording": place.recording_id, "from_ms": place.start_ms, "to_ms": place.end_ms}
    )
    return {"mask": mask.id, "kind": mask.kind.value, "reason": mask.reason.value, "by": mask.masked_by.value, **where}
