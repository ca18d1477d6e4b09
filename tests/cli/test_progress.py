"""`saegim transcript progress` on a real vault: heard, final, flags left, in figures and in words."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.review.confirming import confirm_lines
from desktop.review.hearing import note_heard
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.ui.scene import make_scene


def progress(folder: Path, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    read_end, write_end = os.pipe()
    os.write(write_end, PASSPHRASE.encode() + b"\n")
    os.close(write_end)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    words = ["--language", "en", "transcript", "progress", "W-2026-014", "--vault", str(vault_root(folder))]
    try:
        return main([*words, "--account", FOUNDER.id, "--passphrase-fd", str(read_end), *more])
    finally:
        os.close(read_end)


def test_it_says_how_far_it_has_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scene = make_scene(tmp_path)
    note_heard(scene.signed_in, scene.recording.id, [(0, 0, 17_000)])
    confirm_lines(scene.signed_in, [f"{scene.recording.id}-seg-0"])  # type: ignore[list-item]
    scene.signed_in.lock()
    assert progress(tmp_path, monkeypatch, "--json") == 0
    answer: dict[str, Any] = json.loads(capfd.readouterr().out)
    [found] = answer["recordings"]
    assert answer["account"] == FOUNDER.id
    assert {key: found[key] for key in ("lines", "final", "flags", "conflicts", "speech_ms")} == {
        "lines": 4, "final": 1, "flags": 1, "conflicts": 0, "speech_ms": 24_000,
    }  # fmt: skip
    assert 8_500 < found["heard_ms"] == found["heard_by_anybody_ms"] < 9_100
    assert progress(tmp_path, monkeypatch) == 0
    said = capfd.readouterr().out
    assert "of 00:24 of speech" in said
    assert "1 of 4 lines final, 1 flags left, 0 in conflict" in said


def test_without_a_transcript_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    make_scene(tmp_path, lines=0).signed_in.lock()
    assert progress(tmp_path, monkeypatch, "--json") == 2
    assert json.loads(capfd.readouterr().out)["fault"] == "transcript.missing"
