"""Every name in the vault's folder, and beside it what an interrupted creation left: known, left over, or unknown.

Nothing here is opened or touched. What is found is only ever moved, and only where no row and no work needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.custody.checkup.course import Course
from desktop.custody.unfinished_erasure import unfinished_erasures
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Repair, Severity
from desktop.vault import layout
from desktop.vault.files import disk_faults
from desktop.vault.single_opener import is_held
from desktop.vault.vault import Vault

_SIDES = ("", "-wal", "-shm")
_RECORDER_LOCK = ".recording"
_PART = ".part"
_FOLDERS = (layout.SLOTS, layout.MEDIA, layout.OUTBOX, layout.INBOX)
_KNOWN = frozenset({
    layout.FACTS, layout.KEY, layout.KEY_SIGNATURE, layout.RECOVERY, layout.LOCK, layout.WRONG_TRIES,
    layout.WRONG_TRIES_LOCK, layout.IDENTITY_KEY, layout.IDENTITY_KEY_SIGNATURE, layout.RESTORED,
    layout.RESTORED_SIGNATURE, layout.SET_ASIDE, *_FOLDERS,
    *(f"{name}{side}" for name in (layout.DATABASE, layout.IDENTITY_DATABASE) for side in _SIDES),
})  # fmt: skip
_KEY_WORK = frozenset({
    layout.KEY_SIGNATURE_NEXT, layout.NEW_KEY, layout.NEW_KEY_SIGNATURE, layout.IDENTITY_KEY_SIGNATURE_NEXT,
    *(f"{layout.IDENTITY_DATABASE_NEXT}{side}" for side in _SIDES),
})  # fmt: skip


def check_files(course: Course) -> Iterator[CheckFinding]:
    """What lies where it should not, and what an erasure has still to do."""
    course.tell(CheckSection.FILES, 0, 1)
    yield from _erasures(course.vault)
    yield from left_over(course.vault)
    yield from _set_aside(course.vault)


def left_over(vault: Vault) -> Iterator[CheckFinding]:
    """Every file and folder that can be set aside, and what only unlocking finishes."""
    with disk_faults(vault.root.name):
        yield from _at_the_top(vault.root)
        yield from _in_media(vault)
        for folder in (layout.SLOTS, layout.OUTBOX, layout.INBOX):
            yield from _in_folder(vault.root / folder, folder)
        yield from _beside(vault.root)


def place_of(vault: Vault, finding: CheckFinding) -> Path:
    """Where what a finding names lies."""
    name = str(finding.facts["name"])
    return vault.root.parent / name if finding.code is CheckCode.CREATION_LEFT else vault.root / name


def _erasures(vault: Vault) -> Iterator[CheckFinding]:
    left = unfinished_erasures(vault)
    if left.files:
        facts = {"count": left.files}
        yield CheckFinding(
            CheckSection.FILES, CheckCode.ERASURE_UNFINISHED, Severity.CARE, facts, Repair.FINISH_ERASURE
        )
    if left.is_key_due:
        yield CheckFinding(CheckSection.FILES, CheckCode.ERASURE_KEY_DUE, Severity.CARE, {}, Repair.FINISH_ERASURE)


def _at_the_top(root: Path) -> Iterator[CheckFinding]:
    for path in _entries(root):
        if path.name in _KEY_WORK:
            yield CheckFinding(CheckSection.FILES, CheckCode.KEY_WORK_LEFT, Severity.CARE, {"name": path.name})
        elif path.name not in _KNOWN:
            yield _leftover(path, "")


def _in_media(vault: Vault) -> Iterator[CheckFinding]:
    known = {f"{name}{side}" for name in vault.media_names() for side in _SIDES}
    for path in _entries(vault.root / layout.MEDIA):
        if path.name in known:
            continue
        if path.name.endswith(_RECORDER_LOCK):
            if not is_held(path):
                yield _found(CheckCode.LOCK_LEFT, f"{layout.MEDIA}/{path.name}")
        elif path.name.endswith(tuple(f".db{side}" for side in _SIDES)):
            yield _found(CheckCode.MEDIA_WITHOUT_ROW, f"{layout.MEDIA}/{path.name}")
        else:
            yield _leftover(path, f"{layout.MEDIA}/")


def _in_folder(folder: Path, name: str) -> Iterator[CheckFinding]:
    """Slots are looked at one by one elsewhere, and what lies in the other two is nobody's business but its owner's."""
    for path in _entries(folder):
        is_slot = name == layout.SLOTS and path.name.endswith((".json", ".json.next"))
        if path.name.endswith(_PART) or (name == layout.SLOTS and not is_slot):
            yield _leftover(path, f"{name}/")


def _beside(root: Path) -> Iterator[CheckFinding]:
    for path in sorted(root.parent.glob(f"{root.name}.part-*")):
        if not is_held(path / layout.LOCK):
            yield _found(CheckCode.CREATION_LEFT, path.name)


def _set_aside(vault: Vault) -> Iterator[CheckFinding]:
    with disk_faults(layout.SET_ASIDE):
        files = [path for path in (vault.root / layout.SET_ASIDE).rglob("*") if path.is_file()]
        size_bytes = sum(path.stat().st_size for path in files)
    if files:
        facts = {"count": len(files), "bytes": size_bytes}
        yield CheckFinding(CheckSection.FILES, CheckCode.SET_ASIDE, Severity.NOTE, facts)


def _leftover(path: Path, folder: str) -> CheckFinding:
    code = CheckCode.PART_LEFT if path.name.endswith(_PART) else CheckCode.FILE_UNKNOWN
    return _found(code, f"{folder}{path.name}")


def _found(code: CheckCode, name: str) -> CheckFinding:
    return CheckFinding(CheckSection.FILES, code, Severity.CARE, {"name": name}, Repair.SET_ASIDE)


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []
