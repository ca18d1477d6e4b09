"""Rows as parts of a review bundle: each with its kind and the entries that state it; some to a part, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop.bundle import review_layout as layout
from desktop.bundle.part import Part, part_of
from desktop.bundle.review_reader import ReadReview
from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.canonical import canonical_json
from desktop.custody.row_digest import plain_row
from desktop.custody.row_value import row_value
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.review.second_laptop.kinds import KIND_BY_NAME, HeldRow
from desktop.review.second_laptop.stated import SignedEntry

_PART_BYTES = 2 << 20
_MARK_LIMIT = 2_000_000
_ENTRY_BYTES, _SIGNATURE_CHARACTERS = 16 << 10, 2048


@dataclass(frozen=True, slots=True)
class StatedRow:
    """A row with the entries that state it, in the order of `RowKind.states`."""

    held: HeldRow
    entries: tuple[SignedEntry, ...]


def row_parts(rows: Iterable[StatedRow]) -> list[Part]:
    """The rows as parts of about 2 MiB each; a long one has a part of its own."""
    parts: list[Part] = []
    gathered: list[bytes] = []
    for row in rows:
        text = _text(row)
        if gathered and sum(map(len, gathered)) + len(text) > _PART_BYTES:
            parts.append(_part(len(parts) + 1, gathered))
            gathered = []
        gathered.append(text)
    return [*parts, _part(len(parts) + 1, gathered)] if gathered else parts


def rows_in(read: ReadReview) -> list[StatedRow]:
    """Every row of a bundle that passed its checks, as values whose digests are exactly those of what is written.

    Raises `Fault(REVIEW_ROW_INVALID)`: a signer whose rows can't be read is refused as a whole.
    """
    return [row for number in range(1, read.header.row_parts + 1) for row in _rows(read, layout.rows_path(number))]


def _text(row: StatedRow) -> bytes:
    entries = [{"body": entry.body.decode("utf-8"), "signature": entry.signature} for entry in row.entries]
    return canonical_json({"kind": row.held.kind.name, "row": plain_row(row.held.row), "entries": entries})


def _part(number: int, texts: list[bytes]) -> Part:
    return part_of(layout.rows_path(number), b'{"rows":[' + b",".join(texts) + b'],"v":1}')


def _rows(read: ReadReview, path: str) -> Iterator[StatedRow]:
    whole = read_canonical(read.kept[path], _MARK_LIMIT)
    if whole is None or set(whole) != {"v", "rows"} or not isinstance(whole["rows"], list):
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind=path)
    for raw in whole["rows"]:
        yield _row(raw, path, InterviewId(read.header.interview_id))


def _row(raw: Any, path: str, interview_id: InterviewId) -> StatedRow:
    if not isinstance(raw, dict) or set(raw) != {"kind", "row", "entries"} or not isinstance(raw["entries"], list):
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind=path)
    kind = KIND_BY_NAME.get(raw["kind"]) if isinstance(raw["kind"], str) else None
    if kind is None:
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind=str(raw["kind"])[:40])
    try:
        value, digest = row_value(kind.type, raw["row"])
        entries = tuple(map(_entry, raw["entries"]))
    except ValueError as error:
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind=kind.name) from error
    return StatedRow(HeldRow(kind, value, digest, interview_id), entries)


def _entry(raw: Any) -> SignedEntry:
    if not isinstance(raw, dict) or set(raw) != {"body", "signature"}:
        raise ValueError("not an entry")
    body, signature = raw["body"], raw["signature"]
    is_text = isinstance(body, str) and isinstance(signature, str)
    if not is_text or len(body) > _ENTRY_BYTES or len(signature) > _SIGNATURE_CHARACTERS:
        raise ValueError("not an entry")
    return SignedEntry(body.encode("utf-8"), signature)
