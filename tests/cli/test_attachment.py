"""`saegim attachment …` on a real vault: good and bad files together, what is said of them, and the check."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from tests.attachments.room import document, picture
from tests.office import INTERVIEWER, PASSPHRASE, Office, consented_interview


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one interview, W-2026-014."""
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        consented_interview(signed_in)
    return office.root


def _run(vault: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    read_end, write_end = os.pipe()
    os.write(write_end, PASSPHRASE.encode() + b"\n")
    os.close(write_end)
    where = ["--vault", str(vault), "--account", INTERVIEWER, "--passphrase-fd", str(read_end)]
    try:
        code = main(["--language", "en", "attachment", *words, *where])
    finally:
        os.close(read_end)
    out, err = capfd.readouterr()
    return code, out, err


def _json(vault: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code, out, err = _run(vault, capfd, *words, "--json")
    assert out, err
    return code, json.loads(out)


def test_files_are_added_listed_described_and_checked(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.pdf").write_bytes(document())
    (tmp_path / "same.pdf").write_bytes(document())
    (tmp_path / "empty").touch()
    files = [str(tmp_path / name) for name in ("empty", "a.pdf", "none", "same.pdf")]
    (tmp_path / "same.pdf").write_bytes((tmp_path / "a.pdf").read_bytes())
    code, told = _json(vault, capfd, "add", "W-2026-014", *files, "--caption", "진술서", "--likeness", "copy")
    assert code == 2
    (row,) = told["attachments"]
    assert (row["kind"], row["media_type"], row["caption"]) == ("document", "application/pdf", "진술서")
    assert [(one["file"], one["fault"]) for one in told["faults"]] == [
        (1, "attachment.empty"), (3, "file.not_found"), (4, "attachment.duplicate"),
    ]  # fmt: skip
    code, _ = _json(vault, capfd, "describe", row["attachment"], "--caption", "자필 진술서")
    assert code == 0
    code, rows = _json(vault, capfd, "list", "W-2026-014")
    assert (code, rows[0]["caption"], rows[0]["likeness"]) == (0, "자필 진술서", "unknown")
    assert _json(vault, capfd, "check") == (0, {"findings": []})
    code, out, _ = _run(vault, capfd, "check", "W-2026-014")
    assert (code, out.strip()) == (0, "Every original is what was added.")


def test_consent_and_unknown_ids_are_refused(vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.png").write_bytes(picture("PNG"))
    code, _, err = _run(vault, capfd, "add", "W-2026-014", str(tmp_path / "a.png"), "--kind", "photograph")
    assert code == 1
    assert "C03" in err
    code, _, err = _run(vault, capfd, "describe", "att-none", "--caption", "x")
    assert code == 2
    code, out, _ = _run(vault, capfd, "list", "W-2026-014")
    assert "Nothing is attached yet." in out
