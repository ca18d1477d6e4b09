"""Recovery sheets onto a drive: plaintext on purpose, as paper needs it. Never into the vault's own folder.

One file for each person, so that each can be printed alone, and one with all. All of them arrive, or none stays.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.recovery_words import RecoveryWords
from desktop.custody.recovery import KitSheets
from desktop.domain.faults import Fault, FaultCode
from desktop.export.drive_faults import named
from desktop.export.recovery_sheet import SheetPage, sheets_pdf
from desktop.vault.files import PRIVATE_FILE, sync_folder

Progress = Callable[[str, int, int], None]
WRITING = "recovery_sheets.writing"
_NOTHING_TO_FLUSH = errno.EINVAL  # a drive whose folders can't be flushed


@dataclass(frozen=True, slots=True)
class SheetTexts:
    """The words in both languages, and the product's `resources`, where fonts and texts are."""

    words: RecoveryWords
    resources: Path


def require_safe_place(folder: Path, vault_root: Path) -> None:
    """Raises `Fault(KIT_PLACE_UNSAFE)` for the vault's own folder, by whatever way it is named, and anything in it."""
    place, root = folder.resolve(), vault_root.resolve()
    if place == root or root in place.parents:
        raise Fault(FaultCode.KIT_PLACE_UNSAFE)


def write_sheets(
    kit: KitSheets,
    folder: Path,
    vault_root: Path,
    texts: SheetTexts,
    progress: Progress = lambda _step, _done, _total: None,
) -> list[Path]:
    """Writes the sheets into `folder`, which must exist, and gives the files' paths, that with all sheets last.

    Raises `Fault(KIT_PLACE_UNSAFE)`, `KIT_SHEETS_THERE`, `DRIVE_FULL`, `DRIVE_READ_ONLY` or `DRIVE_LOST`; then none of
    the files is there.
    """
    require_safe_place(folder, vault_root)
    pages = sheet_pages(kit)
    documents = [(f"{kit.kit.id}-sheet-{page.number}-of-{page.shares}.pdf", [page]) for page in pages]
    documents.append((f"{kit.kit.id}-all-sheets.pdf", pages))
    _require_free(folder, [name for name, _ in documents])
    written: list[Path] = []
    try:
        for done, (name, shown) in enumerate(documents):
            progress(WRITING, done, len(documents))
            written.append(folder / name)
            _put(folder / name, sheets_pdf(shown, texts.words, texts.resources))
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return written


def sheet_pages(kit: KitSheets) -> list[SheetPage]:
    """What stands on each sheet."""
    made = kit.kit
    return [
        SheetPage(
            kit.origin, made.id, sheet.facts.number, made.shares, made.threshold, made.made_at.date(), sheet.words
        )
        for sheet in kit.sheets
    ]


def _require_free(folder: Path, names: Sequence[str]) -> None:
    with named():
        if not folder.is_dir():
            raise Fault(FaultCode.DRIVE_LOST)
        for name in names:
            if (folder / name).exists():
                raise Fault(FaultCode.KIT_SHEETS_THERE)


def _put(path: Path, data: bytes) -> None:
    """Writes and flushes a new file that only its owner may read, where the drive knows owners."""
    with named():
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        try:
            sync_folder(path.parent)
        except OSError as error:
            if error.errno != _NOTHING_TO_FLUSH:
                raise
