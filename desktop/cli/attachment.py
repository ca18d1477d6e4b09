"""`saegim attachment add|list|describe|check`: photographs, scans, drawings and documents beside the audio.

Originals leave the vault only sealed in a bundle. A file that cannot be taken in does not keep the others from it.
"""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, exit_code_of, with_json, with_vault
from desktop.domain.attachment import Attachment, AttachmentKind, Likeness, Wording
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AttachmentId
from desktop.domain.visible_text import visible
from desktop.i18n.formats import size
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.interview import Interview

_OF_THE_FILE = frozenset({
    FaultCode.FILE_NOT_FOUND, FaultCode.ATTACHMENT_EMPTY, FaultCode.ATTACHMENT_NOT_A_FILE,
    FaultCode.ATTACHMENT_TOO_LARGE, FaultCode.ATTACHMENT_DUPLICATE, FaultCode.ATTACHMENT_FILE_CHANGED,
    FaultCode.NUMBER_FORBIDDEN,
})  # fmt: skip
_INTERVIEW = QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    words = QT_TRANSLATE_NOOP("Help", "add, list, describe and check what lies beside the audio")
    leaves = commands.add_parser("attachment", help=words).add_subparsers(metavar="ACTION", required=True)
    _add_add(leaves)
    leaf = leaves.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list attachments"))
    leaf.add_argument("interview", metavar="INTERVIEW", help=_INTERVIEW)
    with_json(with_vault(leaf)).set_defaults(run=_list)
    leaf = leaves.add_parser("describe", help=QT_TRANSLATE_NOOP("Help", "say anew what an attachment is"))
    leaf.add_argument("attachment", metavar="ATTACHMENT", help=QT_TRANSLATE_NOOP("Help", "id of the attachment"))
    with_json(with_vault(_with_wording(leaf))).set_defaults(run=_describe)
    words = QT_TRANSLATE_NOOP("Help", "read every stored original and compare it with its digest")
    leaf = leaves.add_parser("check", help=words)
    leaf.add_argument(
        "interview", metavar="INTERVIEW", nargs="?", help=QT_TRANSLATE_NOOP("Help", "of this interview only")
    )
    with_json(with_vault(leaf)).set_defaults(run=_check)


def _add_add(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    leaf = leaves.add_parser("add", help=QT_TRANSLATE_NOOP("Help", "keep files as untouched originals"))
    leaf.add_argument("interview", metavar="INTERVIEW", help=_INTERVIEW)
    leaf.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=QT_TRANSLATE_NOOP("Help", "one file or more; they stay where they are"),
    )
    leaf.add_argument(
        "--kind",
        choices=[kind.value for kind in AttachmentKind],
        default=AttachmentKind.DOCUMENT.value,
        help=QT_TRANSLATE_NOOP("Help", "what the files are to the testimony"),
    )
    with_json(with_vault(_with_wording(leaf))).set_defaults(run=_add)


def _with_wording(leaf: argparse.ArgumentParser) -> argparse.ArgumentParser:
    leaf.add_argument("--caption", default="", help=QT_TRANSLATE_NOOP("Help", "what it shows or is"))
    leaf.add_argument("--maker", default="", help=QT_TRANSLATE_NOOP("Help", "who made it"))
    leaf.add_argument("--source", default="", help=QT_TRANSLATE_NOOP("Help", "where it comes from"))
    leaf.add_argument(
        "--likeness",
        choices=[likeness.value for likeness in Likeness],
        default=Likeness.UNKNOWN.value,
        help=QT_TRANSLATE_NOOP("Help", "whether the file is the thing itself, a copy of it, or a picture of it"),
    )
    return leaf


def _wording(args: argparse.Namespace) -> Wording:
    return Wording(args.caption, args.maker, args.source, Likeness(args.likeness))


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    faults: list[tuple[int, Fault]] = []
    added: list[Attachment] = []
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        for number, path in enumerate(args.files, start=1):
            try:
                added.append(_take_in(terminal, signed_in, interview, path, args, asked))
            except Fault as fault:
                if fault.code not in _OF_THE_FILE:
                    raise
                faults.append((number, fault))
                _say_refused(terminal, number, fault)
        rows = [_row(signed_in, attachment) for attachment in added]
    refused = [{"file": number, "fault": fault.code.value, "facts": fault.facts} for number, fault in faults]
    terminal.show({"interview": interview.id, "attachments": rows, "faults": refused})
    return exit_code_of(faults[0][1]) if faults else DONE


def _take_in(
    terminal: Terminal,
    signed_in: SignedIn,
    interview: Interview,
    path: Path,
    args: argparse.Namespace,
    asked: threading.Event,
) -> Attachment:
    from desktop.attachments.adding import Course, Labels, add_attachment

    name = visible(path.name)
    course = Course(lambda done, total: terminal.progress(done, total, name), asked.is_set)
    labels = Labels(AttachmentKind(args.kind), _wording(args))
    attachment = add_attachment(signed_in, interview.id, path, labels, course)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{name} is kept as attachment {attachment}: {size}, SHA-256 {sha256}."),
        name=visible(attachment.name),
        attachment=attachment.id,
        size=size(attachment.size_bytes),
        sha256=attachment.sha256,
    )
    return attachment


def _say_refused(terminal: Terminal, number: int, fault: Fault) -> None:
    """By its place among the files: the name itself may be what was refused."""
    if not terminal.wants_json:
        terminal.note(QT_TRANSLATE_NOOP("Cli", "File {number} was not taken in:"), number=number)
        terminal.say_fault(fault)


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        rows = [_row(signed_in, one) for one in signed_in.vault.attachments.of(interview.id)]
        terminal.show(rows)
        for row in rows:
            terminal.say(
                QT_TRANSLATE_NOOP("Cli", "{attachment}: {kind}, {media_type}, {size}. {caption}"),
                attachment=str(row["attachment"]),
                kind=str(row["kind"]),
                media_type=str(row["media_type"]),
                size=size(int(str(row["size_bytes"]))),
                caption=str(row["caption"] or row["name"]),
            )
        if not rows:
            terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing is attached yet."))
    return DONE


def _describe(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.attachments.describing import describe

    with terminal.unlock(args) as signed_in:
        describe(signed_in, AttachmentId(args.attachment), _wording(args))
        terminal.show(_row(signed_in, signed_in.vault.attachments.get(args.attachment)))
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Kept. What was said before stays in the log."))
    return DONE


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.attachment_check import check_attachments

    with terminal.unlock(args) as signed_in:
        vault = signed_in.vault
        interview_id = vault.interviews.find(args.interview).id if args.interview else ""
        progress = lambda done, total: terminal.progress(done, total, "")  # noqa: E731
        findings = check_attachments(vault, progress, interview_id)
        terminal.show({"findings": [{"fault": f.code.value, "facts": dict(f.facts)} for f in findings]})
    for finding in findings:
        if not terminal.wants_json:
            terminal.say_fault(finding.as_fault())
    if not findings:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Every original is what was added."))
    return exit_code_of(findings[0].as_fault()) if findings else DONE


def _row(signed_in: SignedIn, attachment: Attachment) -> dict[str, object]:
    """One attachment for a machine; its name with unseen signs written out."""
    said = signed_in.vault.attachments.descriptions_of(attachment.id)
    wording = said[-1].wording if said else Wording()
    return {
        "attachment": attachment.id,
        "interview": attachment.interview_id,
        "recording": attachment.recording_id or None,
        "at_frame": attachment.at_frame,
        "kind": attachment.kind.value,
        "name": visible(attachment.name),
        "media_type": attachment.media_type,
        "size_bytes": attachment.size_bytes,
        "sha256": attachment.sha256,
        "caption": wording.caption,
        "maker": wording.maker,
        "source": wording.source,
        "likeness": wording.likeness.value,
        "added_by": attachment.added_by,
        "added_at": attachment.added_at.isoformat(),
    }
