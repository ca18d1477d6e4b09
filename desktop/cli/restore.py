"""`saegim restore DIR --to VAULT`: brings a vault back from a backup. It is as locked afterwards as it ever was.

Ctrl-C stops at the next piece; the same command goes on from there.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.backup import telling
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, with_json
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "restore", help=QT_TRANSLATE_NOOP("Help", "bring a vault back from a backup; takes no passphrase")
    )
    parser.add_argument("drive", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    parser.add_argument(
        "--to",
        type=Path,
        metavar="VAULT",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "a folder that does not exist yet"),
    )
    parser.add_argument("--snapshot", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "the newest, unless one is named"))
    with_json(parser).set_defaults(run=_restore)


def _restore(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.vault.restoring import restore_backup

    with asked_to_stop() as asked:
        restored = restore_backup(args.drive, args.snapshot, args.to, telling(terminal), asked.is_set)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The vault is back: {path}"), path=str(restored.target))
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "Unlock it with a passphrase of its day or with the recovery kit. Whatever was done after {snapshot} is "
            "not in it.",
        ),
        snapshot=restored.snapshot,
    )
    terminal.show({
        "path": str(restored.target), "snapshot": restored.snapshot, "vault": restored.vault_id,
        "files": restored.files, "size_bytes": restored.size_bytes, "log_size": restored.log_size,
    })  # fmt: skip
    return DONE
