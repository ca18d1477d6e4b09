"""What a draft keeps beside its text comes out as it went in, in order, and goes with the words when they are erased."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.custody.contents_check import CONTENTS
from desktop.custody.erased_rows import WORDS
from desktop.custody.erasure import erase
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import check_rows
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import GlossaryChoice, GlossaryPack
from desktop.domain.ids import DraftId, GlossaryId, SegmentId
from desktop.domain.speaking import ChannelSetup, ChannelVoice, Speaker, SpeakerRevision
from desktop.domain.transcript import (
    Flag,
    LanguageSource,
    LateFlag,
    Reading,
    ReadingKind,
    SpeechPiece,
    Word,
    with_flag,
)  # fmt: skip
from tests.fakes.evidence import AT, DRAFT, INTERVIEW, RECORDING, SEGMENT, SPANS, WHO, write_everything
from tests.fakes.vaults import SECOND, SECOND_PASSPHRASE, second_account, signed_in

OTHER = replace(
    DRAFT,
    id=DraftId("draft-2"),
    provenance=replace(DRAFT.provenance, recording_sha256="d" * 64, glossary='[{"pack":"core"}]', hotwords="보위부"),
)
PIECES = (SpeechPiece(0, 0, 64_000, ((10, 40_000),)), SpeechPiece(1, 0, 64_000, ()))
READING = Reading(
    0, 0, 2500, ReadingKind.AGAIN, "other", "c" * 64, '{"beam_size":1}', True, "en", "그때는 모두 굶었습니다",
    (Word("그때는", 0, 700, 0.5),), -0.4,
)  # fmt: skip
TOLD = replace(SEGMENT, id=SegmentId("seg-2"), language_source=LanguageSource.INHERITED)
LATE = LateFlag(TOLD.id, Flag.CROSS_TALK)
FLAGGED = with_flag(TOLD, LATE.flag)
SETUP = ChannelSetup(
    RECORDING.id, (ChannelVoice(0, Speaker.WITNESS, "ko"), ChannelVoice(1, Speaker.OTHER, "")), WHO, AT
)
SAID = SpeakerRevision(TOLD.id, 1, Speaker.INTERPRETER, WHO, AT)
PACK = GlossaryPack(GlossaryId("camps"), 1, "관리소", ("보위부", "관리소"), WHO, AT)
CHOICE = GlossaryChoice(INTERVIEW.id, (PACK.id,), WHO, AT)


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    second_account(someone)
    write_everything(someone)
    _write(someone)
    yield someone
    someone.lock()


def _write(someone: SignedIn) -> None:
    transcripts, log = someone.vault.transcripts, someone.log
    with someone.vault.transaction():
        transcripts.start_draft(OTHER)
        log.record(Action.DRAFT_STARTED, OTHER.id, after=row_digest(OTHER))
        for piece in PIECES:
            transcripts.pieces.add_speech(OTHER.id, piece)
        transcripts.segments.add(OTHER.id, TOLD)
        transcripts.pieces.add_reading(OTHER.id, READING)
        transcripts.segments.add_late_flag(OTHER.id, LATE)
        for span in SPANS:
            transcripts.add_span(OTHER.id, span)
        transcripts.complete_draft(OTHER.id)
        log.record(Action.DRAFT_COMPLETED, OTHER.id, after=row_digest(transcripts.draft(OTHER.id)))
        transcripts.speaking.add_revision(SAID)
        log.record(Action.SPEAKER_SET, TOLD.id, facts={"row": row_digest(SAID)})
        transcripts.speaking.add_setup(SETUP)
        log.record(Action.CHANNELS_SET, RECORDING.id, after=row_digest(SETUP))
        someone.vault.glossaries.add(PACK)
        log.record(Action.GLOSSARY_WRITTEN, PACK.id, after=row_digest(PACK))
        someone.vault.glossaries.choose(CHOICE)
        log.record(Action.GLOSSARY_CHOSEN, INTERVIEW.id, after=row_digest(CHOICE))


def test_everything_comes_out_as_it_went_in(someone: SignedIn) -> None:
    transcripts = someone.vault.transcripts
    draft = transcripts.draft(OTHER.id)
    assert (draft.provenance, draft.speech, draft.readings) == (OTHER.provenance, PIECES, (READING,))
    assert draft.segments == (FLAGGED,)
    assert transcripts.segment(TOLD.id) == (RECORDING.id, FLAGGED)
    assert (draft.head, draft.readings_of(TOLD), draft.span_of(TOLD)) == (OTHER, (READING,), SPANS[0])
    assert transcripts.speaking.setup_of(RECORDING.id) == SETUP
    assert transcripts.speaking.revisions_of(TOLD.id) == [SAID] == transcripts.speaking.revisions_in(OTHER.id)
    assert someone.vault.glossaries.all() == [PACK]
    assert someone.vault.glossaries.choice_of(INTERVIEW.id) == CHOICE
    transcript = transcripts.transcript_of(RECORDING.id)
    assert transcript is not None
    [line] = transcript.lines
    assert (line.speaker, line.channel_speaker, line.readings) == (Speaker.INTERPRETER, Speaker.WITNESS, (READING,))
    assert check_rows(someone.vault) == []


def test_a_complete_draft_takes_no_more(someone: SignedIn) -> None:
    with pytest.raises(Fault):
        someone.vault.transcripts.pieces.add_speech(OTHER.id, SpeechPiece(0, 64_000, 65_000, ()))
    with pytest.raises(Fault):
        someone.vault.transcripts.pieces.add_reading(OTHER.id, READING)
    with pytest.raises(Fault):
        someone.vault.transcripts.segments.add_late_flag(OTHER.id, LateFlag(TOLD.id, Flag.STOCK_PHRASE))


def test_a_late_flag_is_of_a_line_of_its_draft(someone: SignedIn) -> None:
    someone.vault.transcripts.start_draft(replace(OTHER, id=DraftId("draft-3")))
    with pytest.raises(Fault):
        someone.vault.transcripts.segments.add_late_flag("draft-3", LATE)


@pytest.mark.parametrize("piece", [SpeechPiece(0, 1, 5, ()), SpeechPiece(0, 0, 0, ())])
def test_pieces_follow_one_another(someone: SignedIn, piece: SpeechPiece) -> None:
    someone.vault.transcripts.start_draft(replace(OTHER, id=DraftId("draft-3")))
    with pytest.raises(Fault):
        someone.vault.transcripts.pieces.add_speech("draft-3", piece)


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("speech_piece", "stretches = '[]'"),
        ("reading", "text = 'x'"),
        ("late_flag", "flag = 'stock_phrase'"),
        ("speaker_revision", "speaker = 'witness'"),
        ("channel_setup", "set_by = 'supervisor-1'"),
        ("glossary_pack", "terms = '[]'"),
        ("glossary_choice", "packs = '[]'"),
    ],
)
def test_a_row_changed_behind_our_back_is_found(someone: SignedIn, table: str, change: str) -> None:
    connection: dbapi2.Connection = someone.vault._database._connection
    connection.execute(f"DROP TRIGGER {table}_refuses_update")
    connection.execute(f"UPDATE {table} SET {change}")
    assert {finding.code for finding in check_rows(someone.vault)} == {FaultCode.CUSTODY_ROW_DIFFERS}


def test_the_words_go_with_an_erasure_and_the_log_still_holds(someone: SignedIn) -> None:
    second = second_person(someone, SECOND.id, SECOND_PASSPHRASE)
    report = erase(someone, INTERVIEW.id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, second)
    assert report.rows == 9, (
        "two drafts begun, two complete, a correction, a speaker, and a translation begun, complete, corrected"
    )
    for table in ("speech_piece", "reading", "late_flag", "speaker_revision", "segment", "draft"):
        assert someone.vault._database.execute(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert check_rows(someone.vault) == []


def test_an_erasure_may_take_the_rows_of_every_kind_of_content() -> None:
    heads = {Action.DRAFT_STARTED, Action.TRANSLATION_STARTED}
    beside = {Action.PROVENANCE_STATED, Action.ATTACHMENT_ADDED, Action.ATTACHMENT_DESCRIBED}
    said = {Action.COMMENT_WRITTEN, Action.COMMENT_CLOSED, Action.TRANSCRIPT_SUBMITTED, Action.TRANSCRIPT_RETURNED}
    masked = {act for act in Action if act.value.startswith("redaction.")} - {Action.REDACTION_MAP_OPENED}
    assert {act for acts, _ in CONTENTS for act in acts} | heads | beside | said | masked == set(WORDS)
