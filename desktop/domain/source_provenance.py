"""Where imported audio comes from, as somebody says it: who made it, when, with what, and how it came to the office.

People are roles or codes here, never names. The terms follow PREMIS 3 (creation, transfer, agents) as closed sets.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.edtf import is_edtf
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AccountId, RecordingId

LONGEST_DEVICE, LONGEST_REMARKS = 120, 1_000


class Maker(StrEnum):
    """Who made the recording."""

    UNKNOWN = "unknown"
    OFFICE = "office"
    WITNESS = "witness"
    RELATIVE = "relative"
    ORGANIZATION = "organization"
    JOURNALIST = "journalist"
    AUTHORITY = "authority"
    OTHER = "other"


class Way(StrEnum):
    """How it came to the office."""

    UNKNOWN = "unknown"
    OWN_RECORDER = "own_recorder"
    IN_PERSON = "in_person"
    COURIER = "courier"
    ELECTRONIC = "electronic"
    OLDER_ARCHIVE = "older_archive"
    OTHER = "other"


class Copy(StrEnum):
    """What kind of copy it is."""

    UNKNOWN = "unknown"
    FIRST = "first"
    EXACT = "exact"
    CONVERTED = "converted"


class HandedBy(StrEnum):
    """Who handed it over, where a role says enough. A code (`W-2026-014`, `P-7`) may stand in its place."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    WITNESS = "witness"
    RELATIVE = "relative"
    INTERMEDIARY = "intermediary"
    COLLEAGUE = "colleague"
    ORGANIZATION = "organization"
    AUTHORITY = "authority"


_CODE = re.compile(r"(?=[A-Z0-9-]*[0-9])[A-Z]{1,4}(?:-[A-Z0-9]{1,8}){1,3}\Z")


@dataclass(frozen=True, slots=True)
class Source:
    """What is said of a source. `made_on` is EDTF or empty, `handed_by` a `HandedBy` or a code that is no name."""

    maker: Maker = Maker.UNKNOWN
    device: str = ""
    made_on: str = ""
    way: Way = Way.UNKNOWN
    handed_by: str = HandedBy.UNKNOWN.value
    copy: Copy = Copy.UNKNOWN
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class ProvenanceStatement:
    """What an account said of a recording's source. `number` counts from 1; the highest counts, all are kept."""

    recording_id: RecordingId
    number: int
    maker: Maker
    device: str
    made_on: str
    way: Way
    handed_by: str
    copy: Copy
    remarks: str
    stated_by: AccountId
    stated_at: datetime

    @property
    def source(self) -> Source:
        """What was said, without who and when."""
        return Source(self.maker, self.device, self.made_on, self.way, self.handed_by, self.copy, self.remarks)


def checked_source(source: Source) -> Source:
    """`source` tidied: texts in NFC without blanks around them.

    Raises `Fault(PROVENANCE_INVALID, field=…)` for an overlong or unreadable text, a date that is not EDTF, or a
    giver who is neither a role nor a code; `Fault(NUMBER_FORBIDDEN)`.
    """
    device = _tidy("device", source.device, LONGEST_DEVICE, "")
    made_on = _tidy("made_on", source.made_on, LONGEST_DEVICE, "")
    remarks = _tidy("remarks", source.remarks, LONGEST_REMARKS, "\n")
    handed_by = _tidy("handed_by", source.handed_by, LONGEST_DEVICE, "") or HandedBy.UNKNOWN.value
    require_no_forbidden_number(device, made_on, remarks, handed_by)
    if made_on and not is_edtf(made_on):
        raise Fault(FaultCode.PROVENANCE_INVALID, field="made_on")
    if handed_by not in set(HandedBy):
        handed_by = handed_by.upper()
        if not _CODE.match(handed_by):
            raise Fault(FaultCode.PROVENANCE_INVALID, field="handed_by")
    return replace(source, device=device, made_on=made_on, remarks=remarks, handed_by=str(handed_by))


def _tidy(field: str, text: str, limit: int, kept: str) -> str:
    tidy = unicodedata.normalize("NFC", text).strip()
    if len(tidy) > limit or any(unicodedata.category(c)[0] == "C" and c not in kept for c in tidy):
        raise Fault(FaultCode.PROVENANCE_INVALID, field=field)
    return tidy
