"""The commands from a new interview to a bundle on a drive, each as a script would call it, on a real vault."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.crypto.age import fingerprint, new_identity
from desktop.domain.ids import InterviewId
from desktop.domain.visible_text import visible
from desktop.receive.verification import verify_bundle
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    SENTENCES,
    SUPERVISOR,
    Office,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture
def run(office: Office, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim` as an account: exit code, the JSON of standard output, and standard error."""

    def run(account: str, *words: str, typed: str = "") -> tuple[int, Any, str]:
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        options = ["--vault", str(office.root), "--account", account, "--passphrase-fd", str(read_end), "--json"]
        try:
            code = main(["--language", "en", *words, *options])
        finally:
            os.close(read_end)
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    return run


def _consented(run: Run) -> str:
    code, row, _ = run(INTERVIEWER, "interview", "new", "w-2026-014", "--spoken", "ko", "--spoken", "en")
    assert (code, row["stage"], row["witness"]) == (0, "planned", "W-2026-014")
    for item in ("C01", "c02", "C04", "D12", "D01"):
        assert run(INTERVIEWER, "consent", "set", "W-2026-014", item, "yes")[0] == 0
    return str(row["interview"])


def test_the_whole_way(office: Office, run: Run, tmp_path: Path) -> None:
    interview = _consented(run)
    key = new_identity()
    code, added, said = run(CUSTODIAN, "destination", "add", "ohchr-seoul", key.recipient, "--for", "ohchr-seoul")
    assert (code, added["verified_by"]) == (0, None)
    assert fingerprint(key.recipient) in said
    with office.as_(INTERVIEWER) as signed_in:
        recording = record_tone(signed_in, signed_in.vault.interviews.find("W-2026-014").id)
        draft_transcript(signed_in, recording)

    code, shown, _ = run(INTERVIEWER, "transcript", "show", "W-2026-014")
    lines = shown["transcripts"][0]["lines"]
    assert [line["text"] for line in lines] == list(SENTENCES)
    code, revised, _ = run(
        INTERVIEWER, "transcript", "correct", lines[0]["segment"], typed="네, 동의합니다. [한숨]\n다음 줄\n"
    )
    assert (code, revised["revision"], revised["text"]) == (0, 1, "네, 동의합니다. [한숨]")
    assert run(INTERVIEWER, "approve", interview)[0] == 1

    code, found, _ = run(SUPERVISOR, "export", interview, "--destination", "ohchr-seoul", "--check")
    assert code == 1
    assert [f["code"] for f in found["findings"]] == ["destination.unverified", "export.not_approved"]
    ready_to_approve(office, InterviewId(interview))
    code, approval, _ = run(SUPERVISOR, "approve", "W-2026-014")
    assert (code, approval["supervisor"]) == (0, SUPERVISOR)
    groups = fingerprint(key.recipient).split()
    assert run(SUPERVISOR, "destination", "verify", "ohchr-seoul", *reversed(groups))[0] == 1
    code, verified, _ = run(SUPERVISOR, "destination", "verify", "ohchr-seoul", *groups)
    assert (code, verified["verified_by"]) == (0, SUPERVISOR)

    drive = tmp_path / "drive"
    drive.mkdir()
    code, handed, said = run(INTERVIEWER, "export", interview, "--destination", "ohchr-seoul", "--to", str(drive))
    assert (code, handed["checks"]) == (0, 13)
    assert "13 checks" in said
    _, signers, _ = run(INTERVIEWER, "destination", "signers")
    assert verify_bundle(Path(handed["path"]), key.secret, signers["allowed_signers"]).is_verified

    _, shown, _ = run(SUPERVISOR, "interview", "show", interview)
    assert shown["stage"] == "handed_over"
    assert [h["sha256"] for h in shown["handovers"]] == [handed["sha256"]]
    assert (shown["approved_by"], shown["transcripts"][0]["corrected"]) == (SUPERVISOR, 1)
    assert {c["item"]: c["state"] for c in shown["consents"]}["D01"] == "granted"
    _, listed, _ = run(SUPERVISOR, "interview", "list")
    assert [row["interview"] for row in listed] == [interview]


def test_consents_are_listed_with_what_was_not_asked(run: Run) -> None:
    _consented(run)
    code, listed, _ = run(INTERVIEWER, "consent", "list", "W-2026-014")
    states = {row["item"]: row["state"] for row in listed["items"]}
    assert (code, states["C01"], states["D02"]) == (0, "granted", "not_asked")
    assert listed["items"][0]["title"] == "Taking part"
    assert run(INTERVIEWER, "consent", "set", "W-2026-014", "C01", "withdraw")[1]["state"] == "withdrawn"
    code, fault, said = run(INTERVIEWER, "consent", "set", "W-2026-014", "C02", "yes")
    assert (code, fault["fault"]) == (1, "consent.depends_on")
    assert "C01" in said


@pytest.mark.parametrize(
    ("account", "words", "code", "fault"),
    [
        (INTERVIEWER, ("interview", "show", "W-2026-099"), 2, "interview.unknown"),
        (INTERVIEWER, ("interview", "new", "김철수"), 1, "witness.code_invalid"),
        (SUPERVISOR, ("interview", "new", "W-2026-001"), 1, "account.role_missing"),
        (INTERVIEWER, ("transcript", "show", "W-2026-014"), 2, "transcript.missing"),
        (INTERVIEWER, ("transcript", "correct", "seg-none"), 2, "segment.unknown"),
        (CUSTODIAN, ("destination", "verify", "nobody", "0000"), 2, "destination.unknown"),
        (CUSTODIAN, ("destination", "add", "x", "age1no", "--for", "ohchr-seoul"), 1, "destination.key_invalid"),
        (INTERVIEWER, ("export", "W-2026-014", "--destination", "nobody", "--check"), 2, "destination.unknown"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_refusals_have_their_code(run: Run, account: str, words: tuple[str, ...], code: int, fault: str) -> None:
    _consented(run)
    found, answer, said = run(account, *words)
    assert (found, answer["fault"]) == (code, fault)
    assert len(said.strip().splitlines()) >= 3


def test_a_machines_text_cannot_move_the_cursor() -> None:
    assert visible("네\x1b[2J\u202e 끝") == "네[U+001B][2J[U+202E] 끝"
