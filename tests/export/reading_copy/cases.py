"""Reading copies with everything in them that can be: two recordings, both languages, every mark, hostile text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.ids import AccountId, CopyId, DestinationId, DraftId, InterviewId, RecordingId, WitnessCode
from desktop.domain.recording import GapReason, Origin
from desktop.domain.speaking import Speaker
from desktop.domain.translation import TranslatedAs
from desktop.export.document import ApprovalSheet, CustodySheet
from desktop.export.reading_copy.values import (
    CopiedLine,
    CopiedRecording,
    CopiedTranslation,
    DocumentLanguages,
    Loss,
    Machine,
    ReadingCopy,
    Reviser,
)

BEGUN = datetime(2026, 11, 21, 5, 30, tzinfo=UTC)
APPROVED = BEGUN + timedelta(days=3)
HOSTILE = (
    "<b>굵게</b> & ]]> <script>alert(1)</script>",
    "00:00:01,000 --> 00:00:02,000",
    "WEBVTT\n\nNOTE --> <v Nobody>",
    "앞\u202e뒤\u200b\ufeff\x00\x07\ufffe끝",
    "={cmd|' /C calc'!A0} \\N {\\an8}<font size=80>",
    "國家安全保衛部 龘 𠀀 😀 \ue000\ue001",
)


def line(number: int, text: str, language: str = "ko", **more: object) -> CopiedLine:
    """A line of four seconds, one beginning every six."""
    start = number * 6_000
    made = CopiedLine(number, start, start + 4_000, 0, Speaker.WITNESS, language, text, None, 0)
    return replace(made, **more)  # type: ignore[arg-type]


def in_english(text: str, by: TranslatedAs | None = None, *, is_stale: bool = False) -> CopiedTranslation:
    """A translation of a Korean line."""
    return CopiedTranslation("en", text, by, is_stale)


def lines() -> tuple[CopiedLine, ...]:
    """Every kind of line once."""
    asked: dict[str, Any] = {"speaker": Speaker.INTERVIEWER, "channel": 1}
    return (
        line(1, "오늘 면담에 참여하시겠습니까?", **asked, translation=in_english("Will you take part today?")),
        line(2, "네, 동의합니다.", translation=in_english("Yes, I agree.", TranslatedAs.TRANSLATOR)),
        line(3, "They came at night and took my father.", "en", speaker=Speaker.INTERPRETER, channel=1),
        line(4, "보위부에서 왔다고 했습니다.", revisions=2, translation=in_english("They were from somewhere.", is_stale=True)),
        line(5, "온성군 왕재산", is_uncertain=True),
        line(6, "", is_inaudible=True),
        line(7, "", is_withheld=True),
        line(8, ""),
        line(9, "누가 말하는지 모릅니다.", speaker=Speaker.UNKNOWN, channel=1),
        line(10, "함경북도 온성군에서 두만강을 건넜습니다. " * 12, translation=in_english("We crossed the Tumen. " * 30)),
    )  # fmt: skip


def recording(lines: Sequence[CopiedLine], number: int = 1) -> CopiedRecording:
    """A recording of two channels with a gap and a stretch that nobody transcribed."""
    return CopiedRecording(
        number=number,
        recording_id=RecordingId(f"rec-{number}"),
        origin=Origin.MICROPHONE,
        started_at=BEGUN + timedelta(hours=number - 1),
        length_ms=90_000,
        channels=2,
        samples_sha256="5a" * 32,
        source_sha256="",
        draft_id=DraftId(f"dra-{number}"),
        is_complete=True,
        model=Machine("large-v3", "9c" * 32),
        translation_model=Machine("large-v3", "9c" * 32),
        losses=(Loss(20_500, 12_000, GapReason.PAUSE), Loss(21_000, 0, GapReason.DROPOUT), Loss(80_000, 5_000, None)),
        lines=tuple(lines),
    )


def reading_copy(
    languages: DocumentLanguages = DocumentLanguages.BOTH,
    *,
    is_draft: bool = False,
    first: Sequence[CopiedLine] | None = None,
    destination: str = "OHCHR Seoul",
) -> ReadingCopy:
    """A copy of two recordings, the second with hostile text only."""
    one = lines() if first is None else tuple(first)
    hostile = [line(len(one) + index, text) for index, text in enumerate(HOSTILE, start=1)]
    hostile = [replace(each, start_ms=at * 6_000, end_ms=at * 6_000 + 4_000) for at, each in enumerate(hostile)]
    return ReadingCopy(
        id=CopyId("3f9c0a7b51d2e864"),
        languages=languages,
        made_by=AccountId("supervisor-1"),
        made_at=APPROVED + timedelta(hours=1),
        destination_id=DestinationId("ohchr-seoul"),
        destination=destination,
        interview_id=InterviewId("int-1f0e2d3c4b5a6978"),
        witness_code=WitnessCode("W-2026-014"),
        interviewer=AccountId("interviewer-1"),
        spoken=("ko", "en"),
        opened_at=BEGUN - timedelta(hours=1),
        approval=None if is_draft else ApprovalSheet(AccountId("supervisor-1"), "7d" * 32, APPROVED),
        content_sha256="7d" * 32,
        custody=CustodySheet(2_000, "WmqN+OIE7J4LaTpkSCSH2fu3ltfeginqngjNPn+WkwQ="),
        revisers=(Reviser(AccountId("interviewer-1"), 1),),
        recordings=(recording(one), recording(hostile, 2)),
    )
