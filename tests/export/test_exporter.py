"""A bundle is handed over only when it was written, read back and noted, and then stock tools agree with it."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from desktop.bundle.reader import read_bundle
from desktop.bundle.report import CheckState
from desktop.crypto.age import new_identity
from desktop.crypto.signers import parse_allowed_signers
from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import FaultCode
from desktop.domain.interview import Stage
from desktop.export.exporter import ExportResult
from desktop.export.signers import signers_text
from desktop.export.watch import Step
from desktop.interview.register import stage_of
from desktop.receive.opening import open_bundle
from tests.export.cases import SEOUL, Ready, export, make_ready
from tests.office import INTERVIEWER, SENTENCES, SUPERVISOR


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    return make_ready(tmp_path_factory.mktemp("ready"))


@pytest.fixture(scope="module")
def handed_over(ready: Ready) -> tuple[ExportResult, list[tuple[str, int, int]], str]:
    told: list[tuple[str, int, int]] = []
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = export(signed_in, ready, progress=lambda *what: told.append(what))
        assert stage_of(signed_in, ready.interview) is Stage.HANDED_OVER
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []
        return result, told, signers_text(signed_in)


Handed = tuple[ExportResult, list[tuple[str, int, int]], str]


def _data(opened: Path, name: str) -> Any:
    return json.loads((opened / "bundle" / "data" / name).read_bytes())


@pytest.fixture(scope="module")
def opened(ready: Ready, handed_over: Handed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    result, _, signers = handed_over
    out = tmp_path_factory.mktemp("recipient") / "opened"
    report = open_bundle(Path(result.bundle_path), ready.key.secret, signers, out)
    assert report.is_verified
    return out


def test_what_lies_on_the_drive(ready: Ready, handed_over: Handed) -> None:
    result, _, _ = handed_over
    bundle = Path(result.bundle_path)
    assert {bundle.name, f"{bundle.stem}.sha256", "READ-ME.txt"} <= set(ready.names())
    assert not [name for name in ready.names() if name.endswith(".part")]
    assert bundle.stat().st_size == result.size_bytes
    assert hashlib.sha256(bundle.read_bytes()).hexdigest() == result.sha256
    note = (ready.drive / "READ-ME.txt").read_text("utf-8")
    for word in ("OHCHR", "Seoul", "Saegim", "W-2026", "testimony", "증언", "북한", "서울", SUPERVISOR, "vault-"):
        assert word.lower() not in note.lower()


def test_it_was_read_back_with_all_checks(handed_over: Handed) -> None:
    result, told, _ = handed_over
    assert [r.state for r in result.report.results] == [CheckState.OK] * 13
    assert result.handover.bundle_sha256 == result.sha256
    steps = list(dict.fromkeys(step for step, _, _ in told))
    assert steps == [step.value for step in Step]
    for step in (Step.WRITING.value, Step.READING_BACK.value):
        counted = [(done, total) for name, done, total in told if name == step]
        assert counted == sorted(counted)
        assert counted[-1][0] <= counted[-1][1]


def test_the_hand_over_is_noted_and_covered_by_a_checkpoint(ready: Ready, handed_over: Handed) -> None:
    result, _, _ = handed_over
    with ready.office.as_(SUPERVISOR) as signed_in:
        assert result.handover in signed_in.vault.handovers.of(ready.interview)
        bodies = [json.loads(entry.body) for entry in signed_in.vault.entries.all()]
        (body,) = [b for b in bodies if b["object"] == result.handover.bundle_id]
        assert body["facts"]["bundle_sha256"] == result.sha256
        assert any(c.size == body["seq"] + 1 for c in signed_in.vault.entries.checkpoints())


def test_only_the_recipient_can_open_it(ready: Ready, handed_over: Handed) -> None:
    result, _, signers = handed_over
    with Path(result.bundle_path).open("rb") as file:
        report = read_bundle(file, [new_identity().secret], parse_allowed_signers(signers), None)
    assert report.refusal is not None
    assert report.refusal.code is FaultCode.BUNDLE_NOT_FOR_THIS_KEY


def test_stock_tools_open_and_verify_it(ready: Ready, handed_over: Handed, tmp_path: Path) -> None:
    result, _, signers = handed_over
    (tmp_path / "key").write_text(ready.key.secret + "\n")
    (tmp_path / "allowed_signers").write_text(signers)
    bundle = Path(result.bundle_path)
    script = f"""set -eu
      ID={bundle.stem}
      (cd '{bundle.parent}' && sha256sum --strict -c $ID.sha256)
      age -d -i key -o b.tar '{bundle}'
      tar -xf b.tar && cd bundle
      ssh-keygen -Y verify -f ../allowed_signers -I {INTERVIEWER} -n bundle@saegim.v1 \
        -s signatures/{INTERVIEWER}.sig < tagmanifest-sha256.txt
      sha256sum --strict -c tagmanifest-sha256.txt && sha256sum --strict -c manifest-sha256.txt
      test -z "$(diff <(find data -type f | LC_ALL=C sort) <(cut -c67- manifest-sha256.txt))"
      grep -q '{ready.key.recipient}$' bag-info.txt
      ssh-keygen -Y verify -f ../allowed_signers -I {SUPERVISOR} -n approval@saegim.v1 \
        -s data/approval/approval.sig < data/approval/content.json
      ssh-keygen -Y verify -f ../allowed_signers -I {INTERVIEWER} -n custody-checkpoint@saegim.v1 \
        -s data/custody/checkpoint.txt.sig < data/custody/checkpoint.txt
      test "$(sha256sum data/custody/leaves.txt | cut -d' ' -f1)" = \
        "$(tail -n 1 data/custody/checkpoint.txt | cut -d' ' -f2)"
    """
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_part_says_what_happened(ready: Ready, opened: Path) -> None:
    record = _data(opened, "record.json")
    assert record["interview"]["witness_code"] == "W-2026-014"
    assert record["destination"]["recipients"] == [ready.key.recipient]
    assert [r["seal"]["gaps"] for r in record["recordings"]] == [
        [{"at_frame": 8_000, "length_ms": 2_000, "reason": "pause"}]
    ] * 2
    lines = _data(opened, "transcript/0001.json")["lines"]
    assert lines[1]["text"].startswith("보위부 사람들이")
    draft = _data(opened, "transcript/0001.draft.json")
    assert [s["text"] for s in draft["segments"]] == list(SENTENCES)
    assert [(r["number"], r["author"]) for r in draft["revisions"]] == [(1, INTERVIEWER)]
    decisions = _data(opened, "consent/decisions.json")["decisions"]
    assert {d["item"]: d["state"] for d in decisions}["D01"] == "granted"
    assert b"%PDF-1.4" in (opened / "bundle/data/report.pdf").read_bytes()[:20]
    assert b"%PDF-1.4" in (opened / "bundle/data/report-en.pdf").read_bytes()[:20]
    assert (opened / "bundle/data/transcript/0001.vtt").read_text("utf-8").startswith("WEBVTT")


def test_the_crate_names_every_other_part(opened: Path) -> None:
    crate = _data(opened, "ro-crate-metadata.json")
    nodes = {node["@id"]: node for node in crate["@graph"]}
    data = opened / "bundle" / "data"
    found = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()}
    assert {part["@id"] for part in nodes["./"]["hasPart"]} == found - {"ro-crate-metadata.json"}
    references = json.dumps(crate)
    for reference in {part for node in nodes.values() for part in _references(node)}:
        assert reference in nodes or reference.startswith("https://w3id.org/"), reference
    assert "CreateAction" in references


def _references(node: dict[str, Any]) -> list[str]:
    values = [v for value in node.values() for v in (value if isinstance(value, list) else [value])]
    return [v["@id"] for v in values if isinstance(v, dict)]


def test_only_this_interviews_entries_are_shown(ready: Ready, opened: Path) -> None:
    entries = [json.loads(p.read_bytes()) for p in (opened / "bundle/data/custody/entries").glob("*.json")]
    actions = {entry["action"] for entry in entries}
    assert {"interview.opened", "consent.set", "recording.sealed", "segment.revised", "transcript.approved"} <= actions
    assert not {"vault.unlocked", "account.added", "vault.created"} & actions
    assert {e["object"] for e in entries if e["action"] == "interview.opened"} == {ready.interview}
    assert {e["object"] for e in entries if e["action"].startswith("destination.")} == {SEOUL}
    with ready.office.as_(SUPERVISOR) as signed_in:
        count = signed_in.vault.entries.count()
    leaves = (opened / "bundle/data/custody/leaves.txt").read_text().splitlines()
    assert len(entries) < len(leaves) < count


def test_a_second_export_is_a_new_bundle_that_names_the_first(
    ready: Ready, handed_over: Handed, tmp_path: Path
) -> None:
    first, _, signers = handed_over
    with ready.office.as_(SUPERVISOR) as signed_in:
        second = export(signed_in, ready)
        assert len(signed_in.vault.handovers.of(ready.interview)) >= 2
    assert second.handover.bundle_id != first.handover.bundle_id
    out = tmp_path / "opened"
    assert open_bundle(Path(second.bundle_path), ready.key.secret, signers, out).is_verified
    assert _data(out, "record.json")["supersedes"] == first.handover.bundle_id
    assert Path(first.bundle_path).exists()
    handed = [json.loads(p.read_bytes()) for p in (out / "bundle/data/custody/entries").glob("*.json")]
    assert first.handover.bundle_id in {entry["object"] for entry in handed}
