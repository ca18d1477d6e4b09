"""`saegim backup make|list|verify DIR`: copies of the vault on a drive. Only `make` takes a passphrase.

Ctrl-C stops at the next piece; the next backup goes on from there.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.findings import say_findings
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.i18n.formats import size
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.backups import BackupMade
    from desktop.vault.backup_check import FoundSnapshot
    from desktop.vault.backup_watch import Progress

STEPS = {
    "copying": QT_TRANSLATE_NOOP("Cli", "Copying onto the drive"),
    "verifying": QT_TRANSLATE_NOOP("Cli", "Verifying what lies on the drive"),
    "restoring": QT_TRANSLATE_NOOP("Cli", "Bringing the vault back"),
    "finishing": QT_TRANSLATE_NOOP("Cli", "Finishing"),
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "backup", help=QT_TRANSLATE_NOOP("Help", "copy the vault onto a drive, or look at such copies")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    make = acts.add_parser(
        "make", help=QT_TRANSLATE_NOOP("Help", "bring to the drive what it does not have yet; others can go on working")
    )
    make.add_argument("drive", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    make.add_argument(
        "--full",
        action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "read everything again, and verify all of the drive"),
    )
    with_json(with_vault(make)).set_defaults(run=_make)
    listed = acts.add_parser(
        "list", help=QT_TRANSLATE_NOOP("Help", "the backups on a drive, newest first; takes no passphrase")
    )
    listed.add_argument("drive", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    with_json(listed).set_defaults(run=_list)
    verify = acts.add_parser(
        "verify",
        help=QT_TRANSLATE_NOOP("Help", "read a backup from the drive and compare digests; takes no passphrase"),
    )
    verify.add_argument("drive", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    verify.add_argument(
        "snapshot", nargs="?", metavar="SNAPSHOT", help=QT_TRANSLATE_NOOP("Help", "the newest, unless one is named")
    )
    with_json(verify).set_defaults(run=_verify)


def telling(terminal: Terminal) -> Progress:
    """Progress in words on the terminal."""

    def told(step: str, done: int, total: int) -> None:
        terminal.progress(done, total, terminal.words(STEPS[step]))

    return told


def _make(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.backups import make_backup

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        made = make_backup(signed_in, args.drive, telling(terminal), asked.is_set, is_full=args.full)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Backed up and read back: {snapshot}, {files} files, {size}, {copied} of it new."),
        snapshot=made.backup.id,
        files=made.files,
        size=size(made.backup.size_bytes),
        copied=size(made.copied_bytes),
    )
    _say_doubts(made, terminal)
    terminal.show(_made_value(made))
    return DONE


def _say_doubts(made: BackupMade, terminal: Terminal) -> None:
    if made.damaged:
        terminal.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "{count} media files of the vault are missing or damaged. The drive keeps what it had of them. "
                "Run saegim vault check.",
            ),
            count=len(made.damaged),
        )
    if made.is_on_same_disk:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "This folder is on the same disk as the vault: if the disk dies, both are gone.")
        )


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.domain.faults import Fault
    from desktop.vault.backup_check import find_snapshots, open_snapshot

    values: list[dict[str, object]] = []
    for drive, snapshot in find_snapshots(args.drive):
        try:
            found = open_snapshot(drive, snapshot)
        except Fault as fault:
            terminal.row(f"{snapshot}\t{drive.folder.name}\t[{fault.code}]")
            values.append({"snapshot": snapshot, "folder": drive.folder.name, "fault": fault.code.value})
        else:
            terminal.row(f"{snapshot}\t{drive.folder.name}\t{size(found.snapshot.size_bytes)}")
            values.append(snapshot_value(found))
    if not values:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no backup in this folder."))
    terminal.show(values)
    return DONE


def _verify(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.vault.backup_check import verify_backup

    with asked_to_stop() as asked:
        found, findings = verify_backup(args.drive, args.snapshot, telling(terminal), asked.is_set)
    return say_findings(terminal, findings, snapshot_value(found))


def snapshot_value(found: FoundSnapshot) -> dict[str, object]:
    """A snapshot as JSON. `signer` is who signed it, which only the vault can say is right."""
    snapshot = found.snapshot
    return {
        "snapshot": snapshot.id,
        "folder": found.drive.folder.name,
        "vault": snapshot.vault_id,
        "account": snapshot.account,
        "made_at": snapshot.made_at.isoformat(),
        "files": len(snapshot.files),
        "size_bytes": snapshot.size_bytes,
        "log_size": snapshot.log_size,
        "signer": found.signer,
    }


def _made_value(made: BackupMade) -> dict[str, object]:
    return {
        "snapshot": made.backup.id,
        "drive": made.backup.drive,
        "made_at": made.backup.made_at.isoformat(),
        "files": made.files,
        "size_bytes": made.backup.size_bytes,
        "copied_bytes": made.copied_bytes,
        "full": made.is_full,
        "removed_snapshots": made.removed_snapshots,
        "damaged_media": list(made.damaged),
        "same_disk": made.is_on_same_disk,
    }
