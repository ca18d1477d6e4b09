"""`saegim transcript history|blame|difference`: what happened to a line, who wrote what, and what was changed since."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.transcript_doubts import difference, difference_text
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import SegmentId
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time, moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.transcript import Line
    from desktop.review.difference import ReadLine, Row
    from desktop.review.history import LineEvent
    from desktop.review.past import Past, PastDraft

SINCE = ("draft", "submission", "return", "approval")


def add_history(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the three acts."""
    segment = QT_TRANSLATE_NOOP("Help", "id of the line, as `transcript show` prints it")
    leaf = acts.add_parser("history", help=QT_TRANSLATE_NOOP("Help", "all that happened to a line, in order of time"))
    leaf.add_argument("segment", metavar="SEGMENT", help=segment)
    with_json(with_vault(leaf)).set_defaults(run=_history)
    leaf = acts.add_parser("blame", help=QT_TRANSLATE_NOOP("Help", "who answers for each word of a line"))
    leaf.add_argument("segment", metavar="SEGMENT", help=segment)
    with_json(with_vault(leaf)).set_defaults(run=_blame)
    words = QT_TRANSLATE_NOOP("Help", "what differs between a transcript as it read once and as it reads now")
    leaf = acts.add_parser("difference", help=words)
    add_interview(leaf)
    since = QT_TRANSLATE_NOOP("Help", "since the machine's draft, the last submission, return or approval")
    leaf.add_argument("--since", choices=SINCE, default=SINCE[0], help=since)
    with_json(with_vault(leaf)).set_defaults(run=_difference)


def _line(args: argparse.Namespace, signed_in: SignedIn) -> tuple[Line, PastDraft]:
    """The line with all that was laid over it. The interview is compared with the log, and the reading logged."""
    from desktop.review.desk import open_transcript
    from desktop.review.past import draft_of, past_of

    recording_id, segment = signed_in.vault.transcripts.segment(SegmentId(args.segment))
    open_transcript(signed_in, signed_in.vault.recordings.get(recording_id).interview_id)
    past = past_of(signed_in.vault, recording_id)
    draft = draft_of(past, segment.id) if past is not None else None
    if draft is None:
        raise Fault(FaultCode.SEGMENT_UNKNOWN, segment=segment.id[:40])
    return draft.lines[segment.id], draft


def _history(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.history import history_of

    with terminal.unlock(args) as signed_in:
        events = history_of(*_line(args, signed_in))
    for event in events:
        when = moment(event.at) if event.at is not None else ""
        reason = f"  ({visible(event.reason)})" if event.reason else ""
        words = visible(event.text) if event.version is not None else event.value
        terminal.row(f"{when:16}  {event.author or '-'}  {event.kind.value}  {words}{reason}")
    terminal.show({"segment": args.segment, "events": [_event(event) for event in events]})
    return DONE


def _event(event: LineEvent) -> dict[str, object]:
    return {
        "kind": event.kind.value,
        "author": event.author,
        "at": event.at.isoformat() if event.at is not None else "",
        "version": event.version,
        "text": event.text,
        "value": event.value,
        "reason": event.reason,
        "is_before": event.is_before,
    }


def _blame(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.history import blame_of

    with terminal.unlock(args) as signed_in:
        words = blame_of(*_line(args, signed_in))
    for word in words:
        terminal.row(f"{word.author or '-':20}  {word.version:3}  {visible(word.text.strip())}")
    values = [{"text": word.text, "author": word.author, "version": word.version} for word in words]
    terminal.show({"segment": args.segment, "words": values})
    return DONE


def _difference(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import open_transcript
    from desktop.review.past import past_of

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        if not open_transcript(signed_in, interview.id):
            raise Fault(FaultCode.TRANSCRIPT_MISSING)
        since = _moment(signed_in, interview.id, args.since)
        found = (past_of(signed_in.vault, recording.id) for recording in signed_in.vault.recordings.of(interview.id))
        pasts = [past for past in found if past is not None]
    recordings = [(past.recording_id, _rows(past, since)) for past in pasts]
    for recording_id, rows in recordings:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}"), recording=recording_id)
        for row in rows:
            terminal.row(f"{clock_time(row.start_ms):>8}  {difference_text(row.runs)}{_facts(row)}")
    terminal.show(
        {
            "interview": interview.id,
            "since": since.isoformat() if since is not None else "",
            "recordings": [{"recording": one, "rows": [_row(row) for row in rows]} for one, rows in recordings],
        }
    )
    return DONE


def _moment(signed_in: SignedIn, interview_id: str, since: str) -> datetime | None:
    """The last moment of its kind; None for the draft. Raises `Fault(NOT_SUBMITTED)` or `EXPORT_NOT_APPROVED`."""
    vault = signed_in.vault
    if since == SINCE[0]:
        return None
    moments = {
        "submission": [one.submitted_at for one in vault.submissions.of(interview_id)],
        "return": [one.returned_at for one in vault.submissions.returns_of(interview_id)],
        "approval": [one.approved_at for one in vault.approvals.of(interview_id)],
    }[since]
    if not moments:
        raise Fault(FaultCode.EXPORT_NOT_APPROVED if since == "approval" else FaultCode.NOT_SUBMITTED)
    return moments[-1]


def _rows(past: Past, since: datetime | None) -> list[Row]:
    from desktop.review.difference import rows_of
    from desktop.review.past import read_at, read_now

    return [row for row in rows_of(read_at(past, since), read_now(past)) if not row.is_same]


def _facts(row: Row) -> str:
    before = {fact for line in row.first for fact in line.facts}
    after = [fact for line in row.second for fact in line.facts if fact not in before]
    return f"  [{', '.join(dict.fromkeys(after))}]" if after and row.first else ""


def _row(row: Row) -> dict[str, object]:
    return {
        "start_ms": row.start_ms,
        "before": [_value(line) for line in row.first],
        "after": [_value(line) for line in row.second],
        "difference": difference(row.runs),
    }


def _value(line: ReadLine) -> dict[str, object]:
    return {
        "segment": line.id,
        "channel": line.channel,
        "start_ms": line.start_ms,
        "end_ms": line.end_ms,
        "text": line.text,
        "facts": list(line.facts),
    }
