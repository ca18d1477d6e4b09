"""A damaged file that was brought in leaves with its loss, its digest and what was said of it; nothing of its name."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from shutil import which

import pytest

from desktop.domain.custody import Action
from desktop.domain.source_provenance import Copy, Maker, Source, Way
from desktop.export.signers import signers_text
from desktop.receive.opening import open_bundle
from desktop.recording.importing import Stop, Taking, import_audio
from desktop.recording.provenance import state_provenance
from desktop.review.desk import approve
from desktop.system.paths import program_command
from tests.export.cases import export, make_ready
from tests.fakes.wav_files import counter, write_wav
from tests.office import INTERVIEWER, SUPERVISOR, draft_transcript, ready_to_approve

SAID = Source(Maker.WITNESS, "Sony ICD-PX470", "2024-05~", Way.IN_PERSON, "P-7", Copy.FIRST, "두 번째 부분")


def test_what_was_said_of_a_source_is_handed_over_and_its_name_is_not(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    path = write_wav(tmp_path / "김철수 면담.wav", counter(16_000 * 2), 16_000)
    path.write_bytes(path.read_bytes()[: 44 + 32_000])
    stop = Stop(lambda *_: None, lambda: False)
    with ready.office.as_(INTERVIEWER) as interviewer:
        recording = import_audio(
            interviewer, ready.interview, path, program_command("decoder"), stop, Taking(Source())
        )  # fmt: skip
        state_provenance(interviewer, recording.id, SAID)
        draft_transcript(interviewer, recording)
    ready_to_approve(ready.office, ready.interview)
    with ready.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, ready.interview)
    with ready.office.as_(INTERVIEWER) as interviewer:
        result = export(interviewer, ready)
        signers = signers_text(interviewer)
    out = tmp_path / "opened"
    assert open_bundle(Path(result.bundle_path), ready.key.secret, signers, out).is_verified
    data = out / "bundle" / "data"
    record = json.loads((data / "record.json").read_bytes())
    first, _, imported = record["recordings"]
    assert "provenance" not in first
    assert [said["maker"] for said in imported["provenance"]] == ["unknown", "witness"]
    assert imported["provenance"][-1] | {"stated_at": ""} == {
        "number": 2, "maker": "witness", "device": "Sony ICD-PX470", "made_on": "2024-05~", "way": "in_person",
        "handed_by": "P-7", "copy": "first", "remarks": "두 번째 부분", "stated_by": INTERVIEWER, "stated_at": "",
    }  # fmt: skip
    assert imported["seal"]["source_sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert imported["seal"]["gaps"] == [{"at_frame": 16_000, "length_ms": 1_000, "reason": "damaged_source"}]
    acts = [json.loads(entry.read_bytes())["action"] for entry in (data / "custody" / "entries").glob("*.json")]
    assert acts.count(Action.PROVENANCE_STATED) == 2
    assert not [part for part in data.rglob("*") if part.is_file() and "김철수".encode() in part.read_bytes()]
    _assert_on_paper(data / "report.pdf")


def _assert_on_paper(report: Path) -> None:
    if which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", report, "-"], capture_output=True, check=True).stdout.decode()
    assert all(words in text for words in ("Sony ICD-PX470", "2024-05~", "P-7", "두 번째 부분", "증언자"))
