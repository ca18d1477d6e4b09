"""Where an imported recording comes from, as whoever brings it in says. Asked for; never guessed from the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, RecordingId


class SourceKind(StrEnum):
    """What it was recorded on."""

    HAND_HELD = "hand_held"
    PHONE = "phone"
    COMPUTER = "computer"
    TAPE = "tape"
    OTHER = "other"
    UNKNOWN = "unknown"


class RecordedBy(StrEnum):
    """Who recorded it."""

    OFFICE = "office"
    WITNESS = "witness"
    PARTNER = "partner"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Provenance:
    """`recorded_on` is an EDTF level 1 date (Library of Congress, 2019) or empty; `words` say the rest, or nothing."""

    recording_id: RecordingId
    source: SourceKind
    recorded_by: RecordedBy
    recorded_on: str
    device: str
    words: str
    said_by: AccountId
    said_at: datetime
