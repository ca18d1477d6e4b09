"""`saegim interview new|list|show`: interviews by witness code, and how far each has come."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.interview import Interview
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.ids import InterviewId

LANGUAGES = ("ko", "en")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "interview", help=QT_TRANSLATE_NOOP("Help", "open an interview, list them, or show one")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    new = acts.add_parser("new", help=QT_TRANSLATE_NOOP("Help", "open an interview with a witness"))
    new.add_argument(
        "witness", metavar="WITNESS-CODE", help=QT_TRANSLATE_NOOP("Help", "such as W-2026-014, never a name")
    )
    new.add_argument(
        "--spoken",
        action="append",
        choices=LANGUAGES,
        help=QT_TRANSLATE_NOOP("Help", "may be given more than once (ko)"),
    )
    with_json(with_vault(new)).set_defaults(run=_new)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the interviews"))
    with_json(with_vault(listed)).set_defaults(run=_list)
    show = acts.add_parser(
        "show", help=QT_TRANSLATE_NOOP("Help", "stage, consent, recordings, transcripts, approval and hand-overs")
    )
    add_interview(show)
    with_json(with_vault(show)).set_defaults(run=_show)


def add_interview(parser: argparse.ArgumentParser) -> None:
    """Adds the argument that names an interview."""
    parser.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )


def _new(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.interview.register import open_interview

    with terminal.unlock(args) as signed_in:
        interview = open_interview(signed_in, args.witness, tuple(dict.fromkeys(args.spoken or LANGUAGES[:1])))
        row = _row(signed_in, interview)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Interview {interview} with {witness} is open."),
        interview=interview.id,
        witness=interview.witness_code,
    )
    terminal.show(row)
    return DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        rows = [_row(signed_in, interview) for interview in signed_in.vault.interviews.all()]
    for row in rows:
        terminal.row(f"{row['interview']}  {row['witness']}  {row['opened_at']}  {row['stage']}")
    if not rows:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no interview yet."))
    terminal.show(rows)
    return DONE


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        value = {**_row(signed_in, interview), **_contents(signed_in, interview)}
    for name, fact in value.items():
        _say(terminal, name, fact)
    terminal.show(value)
    return DONE


def _say(terminal: Terminal, name: str, fact: object) -> None:
    """`name: value`, and below it one line for each row of a list. The names are those of the JSON."""
    if isinstance(fact, list) and fact and isinstance(fact[0], dict):
        terminal.row(f"{name}:")
        for row in fact:
            terminal.row("  " + "  ".join(str(value) for value in row.values()))
        return
    shown = ", ".join(map(str, fact)) if isinstance(fact, list) else fact
    terminal.row(f"{name}: {'-' if shown in (None, '') else shown}")


def _row(signed_in: SignedIn, interview: Interview) -> dict[str, object]:
    from desktop.interview.register import stage_of

    return {
        "interview": interview.id,
        "witness": interview.witness_code,
        "interviewer": interview.interviewer,
        "languages": list(interview.languages),
        "opened_at": interview.opened_at.isoformat(timespec="seconds"),
        "stage": stage_of(signed_in, interview.id).value,
    }


def _contents(signed_in: SignedIn, interview: Interview) -> dict[str, object]:
    from desktop.interview.consent import latest_states
    from desktop.review.desk import approval_in_force, transcripts_of

    vault = signed_in.vault
    approval = approval_in_force(signed_in, interview.id)
    return {
        "consents": [
            {"item": item, "state": state.value} for item, state in latest_states(signed_in, interview.id).items()
        ],
        "recordings": [_recording(signed_in, recording.id) for recording in vault.recordings.of(interview.id)],
        "transcripts": [
            {
                "recording": transcript.recording_id,
                "draft": transcript.draft_id,
                "is_complete": transcript.is_complete,
                "lines": len(transcript.lines),
                "corrected": sum(bool(line.revisions) for line in transcript.lines),
            }
            for transcript in transcripts_of(signed_in, interview.id)
        ],
        "approved_by": approval.supervisor if approval else None,
        "approved_at": approval.approved_at.isoformat(timespec="seconds") if approval else None,
        "handovers": [
            {
                "bundle": handover.bundle_id,
                "destination": handover.destination_id,
                "sha256": handover.bundle_sha256,
                "handed_over_at": handover.handed_over_at.isoformat(timespec="seconds"),
                "handed_over_by": handover.handed_over_by,
            }
            for handover in vault.handovers.of(interview.id)
        ],
        "copies": _copies(signed_in, interview.id),
    }


def _copies(signed_in: SignedIn, interview_id: InterviewId) -> list[dict[str, object]]:
    from desktop.custody.handed_copies import handed_copies

    return [
        {
            "copy": file.copy_id,
            "file": file.file_name,
            "destination": file.destination_id,
            "sha256": file.sha256,
            "is_sealed": file.is_sealed,
            "is_draft": file.is_draft,
            "handed_over_at": file.handed_over_at.isoformat(timespec="seconds"),
            "handed_over_by": file.handed_over_by,
        }
        for file in handed_copies(signed_in.vault, interview_id)
    ]


def _recording(signed_in: SignedIn, recording_id: str) -> dict[str, object]:
    recording = signed_in.vault.recordings.get(recording_id)
    seal = signed_in.vault.recordings.seal_of(recording_id)
    return {
        "recording": recording.id,
        "state": seal.state.value if seal else "open",
        "length_ms": recording.format.frames_to_ms(seal.frames) if seal else None,
        "samples_sha256": seal.samples_sha256 if seal else None,
    }
