"""A vault of the last release, before there was a review desk: opened here, it holds and says exactly what it did."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.custody.approvals import approval_in_force, content_of, verify_approval
from desktop.custody.audit import check_log
from desktop.custody.media_check import check_media
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import InterviewId
from desktop.domain.review import Approval
from desktop.domain.source_provenance import Source
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.domain.translation import TranslatedAs
from desktop.recording.provenance import write_provenance
from desktop.review.desk import correct_line, transcripts_of
from desktop.review.speakers import set_channels, set_speaker
from desktop.review.translating import translate_line, translations_of
from desktop.vault.database import Database
from desktop.vault.files import make_private_file
from desktop.vault.founding import MIGRATIONS
from desktop.vault.layout import DATABASE
from tests.office import (
    INTERVIEWER,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    record_tone,
    translate_draft,
)

FORM = 9
REMADE = ("revision", "speaker_revision", "translation_revision", "provenance")
"""The tables that later forms make anew."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


def work_of_then(office: Office) -> InterviewId:
    """Several versions of lines, speakers, translations and statements, and an approval of all, as were given then."""
    with office.as_(INTERVIEWER) as interviewer:
        interview_id = consented_interview(interviewer)
        recording = record_tone(interviewer, interview_id)
        segments = draft_transcript(interviewer, recording)
        translate_draft(interviewer, recording)
        for text in ("네.", "네, 동의합니다.", "네, 그렇게 하십시오."):
            correct_line(interviewer, segments[0], text)
            translate_line(interviewer, segments[0], f"Yes: {len(text)}", TranslatedAs.TRANSLATOR)
        correct_line(interviewer, segments[2], "They came at dawn.")
        set_channels(interviewer, recording.id, [ChannelVoice(0, Speaker.WITNESS, "ko")])
        for speaker in (Speaker.INTERVIEWER, Speaker.WITNESS):
            set_speaker(interviewer, segments[1], speaker)
        for device in ("녹음기", "휴대 전화"):
            with interviewer.vault.transaction():
                write_provenance(interviewer, recording.id, Source(device=device))
    with office.as_(SUPERVISOR) as supervisor:
        content = content_of(supervisor.vault, interview_id, with_translation=True)
        approval = Approval(
            interview_id, SUPERVISOR, sha256_hex(content), supervisor.signer.sign(content, APPROVAL),
            supervisor.clock.now(), covers_translation=True,
        )  # fmt: skip
        with supervisor.vault.transaction():
            supervisor.vault.approvals.add(approval)
            supervisor.log.record(Action.TRANSCRIPT_APPROVED, interview_id, after=row_digest(approval))
    return interview_id


def rows_of(database: Database, table: str) -> list[tuple[object, ...]]:
    columns = ", ".join(row[1] for row in database.execute(f"PRAGMA table_info({table})"))
    return database.execute(f"SELECT {columns} FROM {table} ORDER BY rowid")


def to_ninth_form(office: Office, tmp_path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Puts a database of the ninth form, with the same rows, in the place of the vault's. Returns all its rows."""
    scripts = tmp_path / "schema"
    scripts.mkdir()
    for script in sorted(MIGRATIONS.glob("*.sql"))[:FORM]:
        shutil.copy(script, scripts)
    path = tmp_path / "ninth.db"
    make_private_file(path)
    with office.as_(INTERVIEWER) as signed_in:
        now: Database = signed_in.vault._database
        then = Database(path, signed_in.vault.keys.vault)
        then.migrate(scripts, is_new=True)
        then.execute("PRAGMA foreign_keys=OFF")
        tables = [row[0] for row in then.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        held = [name for name in tables if not name.startswith("sqlite_")]
        triggers = then.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        for name, _ in triggers:
            then.execute(f"DROP TRIGGER {name}")
        for table in held:
            columns = ", ".join(row[1] for row in then.execute(f"PRAGMA table_info({table})"))
            for row in now.execute(f"SELECT {columns} FROM {table} ORDER BY rowid"):
                then.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", row)
        for _, sql in triggers:
            then.execute(sql)
        rows = {table: rows_of(then, table) for table in held}
        then.close()
    for left in office.root.glob(f"{DATABASE}*"):
        left.unlink()
    shutil.move(path, office.root / DATABASE)
    return rows


def said(signed_in: SignedIn, interview_id: InterviewId) -> object:
    texts = [[line.text for line in one.lines] for one in transcripts_of(signed_in, interview_id)]
    translated = [[line.text for line in one.lines] for one in translations_of(signed_in, interview_id)]
    (recording,) = signed_in.vault.recordings.of(interview_id)
    return texts, translated, signed_in.vault.provenances.of(recording.id)


def test_nothing_is_lost_or_said_otherwise(office: Office, tmp_path: Path) -> None:
    interview_id = work_of_then(office)
    with office.as_(INTERVIEWER) as signed_in:
        before = said(signed_in, interview_id)
        content = content_of(signed_in.vault, interview_id, with_translation=True)
    rows = to_ninth_form(office, tmp_path)
    assert all(rows[table] for table in REMADE)
    with office.as_(SUPERVISOR) as signed_in:
        vault = signed_in.vault
        database: Database = vault._database
        assert database.execute("PRAGMA foreign_key_check") == []
        for table, held in rows.items():
            known = len(held[0]) if held else 0
            now = [row[:known] for row in rows_of(database, table)]
            assert now[: len(held)] == held, table
        assert said(signed_in, interview_id) == before
        assert content_of(vault, interview_id, with_translation=True) == content
        assert [*check_log(vault), *check_rows(vault), *check_media(vault)] == []
        approval = approval_in_force(vault, interview_id)
        assert approval is not None
        verify_approval(vault, approval)


def test_every_table_keeps_the_guards_it_had(office: Office, tmp_path: Path) -> None:
    """A table that is made anew loses its triggers with it, unless somebody thinks of each."""
    with office.as_(INTERVIEWER) as signed_in:
        named = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
        now = set(signed_in.vault._database.execute(named))
    scripts = tmp_path / "schema"
    scripts.mkdir()
    for script in sorted(MIGRATIONS.glob("*.sql"))[:FORM]:
        shutil.copy(script, scripts)
    make_private_file(tmp_path / "ninth.db")
    then = Database(tmp_path / "ninth.db", bytes(32))
    then.migrate(scripts, is_new=True)
    assert set(then.execute(named)) - now == set()
    then.close()
