"""How large everything is, and write-ahead logs that were never folded in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.custody.checkup.course import Course
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Repair, Severity
from desktop.domain.faults import Fact
from desktop.vault.files import disk_faults
from desktop.vault.layout import DATABASE, MEDIA

LARGE_LOG_BYTES = 32 << 20  # SQLite folds in at 4 MiB unless somebody reads all the time


def check_sizes(course: Course) -> Iterator[CheckFinding]:
    """Bytes of every interview's audio, of the whole vault, and logs that grew."""
    course.tell(CheckSection.SIZES, 0, 1)
    root, vault = course.vault.root, course.vault
    total_bytes = 0
    for name, interview_id in vault.media_names().items():
        size_bytes = _size(root / MEDIA / name)
        total_bytes += size_bytes
        if size_bytes:
            yield _note(CheckCode.INTERVIEW_SIZE, {"interview": interview_id, "bytes": size_bytes})
        yield from _log(root, f"{MEDIA}/{name}", interview_id)
    yield from _log(root, DATABASE, "")
    own_bytes = _size(root / DATABASE)
    yield _note(CheckCode.VAULT_SIZE, {"bytes": total_bytes + own_bytes, "own_bytes": own_bytes})


def _log(root: Path, name: str, interview_id: str) -> Iterator[CheckFinding]:
    size_bytes = _size(root / f"{name}-wal")
    if size_bytes > LARGE_LOG_BYTES:
        facts: dict[str, Fact] = {"name": name, "interview": interview_id, "bytes": size_bytes}
        yield CheckFinding(CheckSection.SIZES, CheckCode.LOG_LARGE, Severity.CARE, facts, Repair.FOLD_IN)


def _size(path: Path) -> int:
    with disk_faults(path.name):
        return path.stat().st_size if path.is_file() else 0


def _note(code: CheckCode, facts: dict[str, Fact]) -> CheckFinding:
    return CheckFinding(CheckSection.SIZES, code, Severity.NOTE, facts)
