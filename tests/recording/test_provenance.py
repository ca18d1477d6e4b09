"""What is said of a source is signed evidence: kept, superseded, compared with the log, erased, and handed over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.erasure import erase
from desktop.custody.second_person import second_person
from desktop.domain.custody import Action
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Recording
from desktop.domain.source_provenance import Copy, Maker, Source, Way
from desktop.export.provenance_part import provenance_statements
from desktop.i18n.provenance_words import said_of
from desktop.recording.importing import Stop, Taking, import_audio
from desktop.recording.provenance import state_provenance
from desktop.system.paths import program_command
from tests.fakes.wav_files import counter, write_wav
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    RESOURCES,
    SUPERVISOR,
    Office,
    consented_interview,
    record_tone,
)
from tests.recording.sitting_room import Room
from tests.vault.test_stores import raw

SAID = Source(Maker.WITNESS, "Sony ICD-PX470", "2024-05", Way.IN_PERSON, "W-2026-001", Copy.FIRST, "In two parts.")


def imported(room: Room, folder: Path, source: Source | None = SAID) -> Recording:
    path = write_wav(folder / "a.wav", counter(16_000), 16_000)
    stop = Stop(lambda *_: None, lambda: False)
    return import_audio(
        room.signed_in, room.interview_id, path, program_command("decoder"), stop, Taking(source)
    )  # fmt: skip


def acts(room: Room) -> list[str]:
    return [json.loads(entry.body)["action"] for entry in room.signed_in.vault.entries.all()]


def test_it_is_written_with_the_recording_and_fits_the_log(room: Room, tmp_path: Path) -> None:
    recording = imported(room, tmp_path)
    (statement,) = room.signed_in.vault.provenances.of(recording.id)
    assert (statement.source, statement.number, statement.stated_by) == (SAID, 1, room.signed_in.account.id)
    assert acts(room)[-3:] == [Action.RECORDING_STARTED, Action.RECORDING_SEALED, Action.PROVENANCE_STATED]
    assert [check_log(room.signed_in.vault), check_rows(room.signed_in.vault)] == [[], []]


def test_nothing_is_said_where_nobody_was_asked(room: Room, tmp_path: Path) -> None:
    recording = imported(room, tmp_path, None)
    assert room.signed_in.vault.provenances.of(recording.id) == []
    assert provenance_statements(()) == {}


def test_a_later_statement_stands_beside_the_earlier_one(room: Room, tmp_path: Path) -> None:
    recording, vault = imported(room, tmp_path), room.signed_in.vault
    later = Source(Maker.RELATIVE, made_on="2023")
    assert state_provenance(room.signed_in, recording.id, later).number == 2
    assert state_provenance(room.signed_in, recording.id, later).number == 2
    assert [one.source for one in vault.provenances.of(recording.id)] == [SAID, later]
    assert check_rows(vault) == []
    said = provenance_statements(vault.provenances.of(recording.id))["provenance"]
    assert isinstance(said, list)
    assert [one["maker"] for one in said] == ["witness", "relative"]


def test_only_what_was_imported_has_a_source(room: Room, tmp_path: Path) -> None:
    tone = record_tone(room.signed_in, room.interview_id)
    for recording_id in (tone.id, RecordingId("rec-none")):
        with pytest.raises(Fault) as caught:
            state_provenance(room.signed_in, recording_id, SAID)
        assert caught.value.code is FaultCode.RECORDING_UNKNOWN


@pytest.mark.parametrize(
    "change", ["UPDATE provenance SET maker = 'office'", "DELETE FROM provenance", "UPDATE provenance SET number = 7"]
)
def test_a_statement_that_was_changed_is_found(room: Room, tmp_path: Path, change: str) -> None:
    imported(room, tmp_path)
    connection = raw(room.signed_in)
    for trigger in ("provenance_refuses_update", "provenance_refuses_delete"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(change)
    findings = check_rows(room.signed_in.vault)
    assert {(finding.code, finding.facts["action"]) for finding in findings} == {
        (FaultCode.CUSTODY_ROW_DIFFERS, Action.PROVENANCE_STATED.value)
    }


def test_it_is_said_in_both_languages() -> None:
    for language in ("ko", "en"):
        rows = said_of(SAID, language)
        assert len(rows) == 7
        assert "W-2026-001" in dict(rows).values()
        assert all(label and value for label, value in rows)


@pytest.mark.parametrize("scope", list(ErasureScope))
def test_the_erasure_of_a_testimony_takes_it_and_that_of_its_audio_leaves_it(
    tmp_path: Path, scope: ErasureScope
) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as at_work:
        interview_id = consented_interview(at_work)
        recording = imported(Room(at_work, interview_id), tmp_path)
        state_provenance(at_work, recording.id, Source())
    with office.as_(CUSTODIAN) as custodian:
        second = second_person(custodian, SUPERVISOR, PASSPHRASE, None)
        erase(custodian, interview_id, scope, next(iter(ErasureReason)), second)
        left = custodian.vault.provenances.of(recording.id)
        assert len(left) == (0 if scope is ErasureScope.TESTIMONY else 2)
        assert [check_log(custodian.vault), check_rows(custodian.vault)] == [[], []]
        with pytest.raises(Fault) as caught:
            state_provenance(custodian, recording.id, SAID)
        assert caught.value.code is FaultCode.INTERVIEW_ERASED


def test_the_schema_of_the_record_takes_what_is_written(room: Room, tmp_path: Path) -> None:
    import jsonschema

    schema = json.loads((RESOURCES / "spec" / "schema" / "record-v1.schema.json").read_text("utf-8"))
    fields = schema["properties"]["recordings"]["items"]["properties"]["provenance"]
    recording = imported(room, tmp_path)
    state_provenance(room.signed_in, recording.id, Source())
    said = provenance_statements(room.signed_in.vault.provenances.of(recording.id))["provenance"]
    jsonschema.validate(said, {**fields, "$defs": schema["$defs"]})
    assert isinstance(said, list)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([{**said[0], "name": "x"}], {**fields, "$defs": schema["$defs"]})
