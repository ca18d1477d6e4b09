"""`saegim transcript export`: a copy for people from the command line, on a real vault."""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.age import fingerprint, new_identity, open_bytes
from desktop.domain.ids import InterviewId
from tests.cli.test_handing_over import Run, _consented, office, run
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    SENTENCES,
    SUPERVISOR,
    Office,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

__all__ = ["office", "run"]
TO_SEOUL = ("--destination", "ohchr-seoul")


def _drafted(office: Office, run: Run) -> tuple[str, str]:
    """An interview with a draft and a verified destination, and the destination's secret key."""
    interview, key = _consented(run), new_identity()
    run(CUSTODIAN, "destination", "add", "ohchr-seoul", key.recipient, "--for", "ohchr-seoul")
    run(CUSTODIAN, "destination", "verify", "ohchr-seoul", *fingerprint(key.recipient).split())
    with office.as_(INTERVIEWER) as signed_in:
        draft_transcript(signed_in, record_tone(signed_in, InterviewId(interview)))
    return interview, key.secret


def test_a_sealed_copy_in_several_formats(office: Office, run: Run, tmp_path: Path) -> None:
    interview, secret = _drafted(office, run)
    ask = ("transcript", "export", interview, "--format", "txt", "--format", "eaf", "--languages", "en", *TO_SEOUL)
    code, found, _ = run(INTERVIEWER, *ask, "--check")
    assert (code, [f["code"] for f in found["findings"]]) == (1, ["export.not_approved"])
    ready_to_approve(office, InterviewId(interview))
    assert run(SUPERVISOR, "approve", interview)[0] == 0
    assert run(INTERVIEWER, *ask, "--check")[0] == 0
    code, done, said = run(INTERVIEWER, *ask, "--to", str(tmp_path))
    assert code == 0
    assert [file["name"] for file in done["files"]] == [f"{done['copy']}.txt.age", f"{done['copy']}-0001.eaf.age"]
    assert "not sealed" not in said
    text = open_bytes((tmp_path / f"{done['copy']}.txt.age").read_bytes(), [secret]).decode("utf-8")
    assert all(sentence in text for sentence in SENTENCES)
    _, shown, _ = run(SUPERVISOR, "interview", "show", interview)
    assert [copy["file"] for copy in shown["copies"]] == [file["name"] for file in done["files"]]


def test_plain_and_draft_are_a_supervisors_with_a_reason(office: Office, run: Run, tmp_path: Path) -> None:
    interview, _ = _drafted(office, run)
    ask = ("transcript", "export", interview, "--format", "txt", *TO_SEOUL, "--to", str(tmp_path), "--plain", "--draft")
    code, fault, _ = run(SUPERVISOR, *ask)
    assert (code, fault["fault"]) == (1, "reason.invalid")
    code, fault, _ = run(INTERVIEWER, *ask, "--reason", "hearing on Friday")
    assert (code, fault["fault"]) == (1, "account.role_missing")
    assert [path for path in tmp_path.iterdir() if path.suffix == ".txt"] == []
    code, done, said = run(SUPERVISOR, *ask, "--reason", "hearing on Friday")
    assert (code, done["is_draft"]) == (0, True)
    assert "whoever holds the drive can read them" in said
    assert "DRAFT – not approved" in (tmp_path / f"{done['copy']}.txt").read_text("utf-8")
