"""Backing up and restoring, and checking the whole vault, against stock tools on the same files.

A backup goes to a folder on the same disk. The reference does as much: it copies, flushes, and takes every digest
twice, of the source and of the copy. What the product reads back comes from the disk itself, what `sha256sum` reads from
memory.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from desktop.custody.checkup import check
from desktop.custody.signed_in import SignedIn
from desktop.vault.restoring import restore_backup
from tests.bench.media_vault import INTERVIEWS, MIB, MIB_EACH, add_heard_interview, make_media_vault
from tests.bench.timing import Pairs, Row, paired, row_of, seconds
from tests.fakes.backups import at_work, back_up, drive_at, never, nobody
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import vault_root

RUNS = 3
_COPIED = "cp, sync, sha256sum twice"


def backing_up(folder: Path) -> list[Row]:
    """All of a vault, nothing new of it, one interview more, and back again; then the whole check."""
    make_media_vault(folder)
    founder, root = at_work(folder), vault_root(folder)
    drives, kept = count(), drive_at(folder, "kept")
    back_up(founder, kept)

    def first() -> None:
        drive = drive_at(folder, f"drive-{next(drives)}")
        back_up(founder, drive)
        shutil.rmtree(drive)

    def back() -> None:
        restore_backup(kept, None, folder / "back", nobody, never)
        shutil.rmtree(folder / "back")

    def everything() -> None:
        _copied(_files(root), folder / "copy")

    rows = [
        paired(f"first backup of {MIB} MiB", first, _COPIED, everything, RUNS),
        paired("next backup of it, nothing new", lambda: back_up(founder, kept), _COPIED, everything, RUNS),
        paired("bring it back", back, _COPIED, everything, RUNS),
        paired("check it whole", lambda: _checked(founder), "sha256sum", lambda: _digests(_files(root)), RUNS),
        row_of(f"next backup, {MIB_EACH} MiB of it new", f"{_COPIED}, of these", _with_more(founder, kept, folder)),
    ]
    founder.lock()
    return rows


def _with_more(founder: SignedIn, drive: Path, folder: Path) -> Pairs:
    """One interview more each time."""
    measured = []
    for number in range(INTERVIEWS + 1, INTERVIEWS + 1 + RUNS):
        interview_id = add_heard_interview(founder, number)
        founder.vault.media(interview_id).fold_in()
        path, _ = founder.vault.media_access(interview_id)
        ours = seconds(lambda: back_up(founder, drive))
        measured.append((ours, seconds(lambda path=path: _copied([str(path)], folder / "copy"))))  # type: ignore[misc]
    return measured


def _checked(founder: SignedIn) -> None:
    """Without measuring what a passphrase should cost, which takes the same second for every vault."""
    if not check(founder, FakeMachine()).is_in_order:
        raise RuntimeError("the vault of the benchmark is not in order")


def _copied(files: Sequence[str], copy: Path) -> None:
    copy.mkdir()
    subprocess.run(["cp", *files, str(copy)], check=True)
    copies = _files(copy)
    subprocess.run(["sync", *copies], check=True)
    _digests(files)
    _digests(copies)
    shutil.rmtree(copy)


def _digests(files: Sequence[str]) -> None:
    subprocess.run(["sha256sum", *files], check=True, stdout=subprocess.DEVNULL)


def _files(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*") if path.is_file()]
