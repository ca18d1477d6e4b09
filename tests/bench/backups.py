"""Backing up and restoring, against copying the same folder and taking its digests twice: from the source and the copy."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import count
from pathlib import Path

from desktop.vault.restoring import restore_backup
from tests.bench.timing import Row, paired
from tests.fakes.backups import add_interview, add_recording, at_work, back_up, drive_at, never, nobody, settle
from tests.fakes.vaults import signed_in, vault_root

MIB = 200
_PIECE = 1 << 20
_REFERENCE = "cp -r, sync, sha256sum twice"


def backing_up(folder: Path) -> list[Row]:
    """All of a vault, nothing new of it, and back again."""
    root = _vault(folder)
    founder = at_work(folder)
    numbers = count()

    def stock() -> None:
        copy = folder / f"copy-{next(numbers)}"
        subprocess.run(["cp", "-r", str(root), str(copy)], check=True)
        os.sync()
        for place in (root, copy):
            files = [str(path) for path in place.rglob("*") if path.is_file()]
            subprocess.run(["sha256sum", *files], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(copy)

    def first() -> None:
        drive = drive_at(folder, f"drive-{next(numbers)}")
        back_up(founder, drive)
        shutil.rmtree(drive)

    kept = drive_at(folder, "kept")
    back_up(founder, kept)

    def back() -> None:
        target = folder / f"back-{next(numbers)}"
        restore_backup(kept, None, target, nobody, never)
        shutil.rmtree(target)

    rows = [
        paired(f"first backup of {MIB} MiB", first, _REFERENCE, stock),
        paired(f"next backup, {MIB} MiB unchanged", lambda: back_up(founder, kept), _REFERENCE, stock),
        paired(f"restoring {MIB} MiB", back, _REFERENCE, stock),
    ]
    founder.lock()
    return rows


def _vault(folder: Path) -> Path:
    """A vault with one long recording."""
    folder.mkdir()
    founder = signed_in(folder, kit=False)
    interview_id = add_interview(founder, 1)
    recording_id = add_recording(founder, interview_id, 1)
    media = founder.vault.media(interview_id)
    with media.transaction():
        for seq in range(MIB):
            media.add_chunk(recording_id, seq, seq * 480, 480, os.urandom(_PIECE))
    founder.lock()
    settle(folder)
    return vault_root(folder)
