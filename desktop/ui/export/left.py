"""What of an interview has left the vault, bundles and copies in one order, as one row each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.destination import HandedCopy
from desktop.domain.ids import AccountId, DestinationId
from desktop.ui.export.state import ExportState

_SEALED = ".age"


@dataclass(frozen=True, slots=True)
class Left:
    """One hand-over. `formats` is empty for a bundle; a copy has no single digest, and its size is of all files."""

    destination_id: DestinationId
    by: AccountId
    at: datetime
    size_bytes: int
    sha256: str = ""
    formats: tuple[str, ...] = ()
    is_sealed: bool = True
    is_draft: bool = False


def left_of(state: ExportState) -> list[Left]:
    """Newest first."""
    bundles = [
        Left(one.destination_id, one.handed_over_by, one.handed_over_at, one.size_bytes, one.bundle_sha256)
        for one in state.handovers
    ]
    by_copy: dict[str, list[HandedCopy]] = {}
    for file in state.copies:
        by_copy.setdefault(file.copy_id, []).append(file)
    return sorted([*bundles, *map(_of_copy, by_copy.values())], key=lambda one: one.at, reverse=True)


def _of_copy(files: list[HandedCopy]) -> Left:
    first = files[0]
    endings = dict.fromkeys(file.file_name.removesuffix(_SEALED).rpartition(".")[2].upper() for file in files)
    return Left(
        first.destination_id,
        first.handed_over_by,
        first.handed_over_at,
        sum(file.size_bytes for file in files),
        formats=tuple(endings),
        is_sealed=first.is_sealed,
        is_draft=first.is_draft,
    )
