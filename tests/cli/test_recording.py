"""`saegim recording …` on a real vault: good and bad files together, the microphone, and the list."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.cli.parser import main
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import make_room


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault with one interview, W-2026-001, that may be recorded."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # what is known of vaults outside them
    make_room(tmp_path).signed_in.lock()
    return vault_root(tmp_path)


def _run(vault: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    read_end, write_end = os.pipe()
    os.write(write_end, PASSPHRASE.encode() + b"\n")
    os.close(write_end)
    where = ["--vault", str(vault), "--account", FOUNDER.id, "--passphrase-fd", str(read_end)]
    try:
        code = main(["--language", "en", "recording", *words, *where])
    finally:
        os.close(read_end)
    out, err = capfd.readouterr()
    return code, out, err


def _json(vault: Path, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code, out, err = _run(vault, capfd, *words, "--json")
    assert out, err
    return code, json.loads(out)


def test_good_files_are_taken_in_though_others_are_bad(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = write_wav(tmp_path / "good.wav", counter(16_000 * 3), 16_000)
    again = Path(shutil.copy(good, tmp_path / "again.wav"))
    (tmp_path / "empty.wav").touch()
    named = Path(shutil.copy(good, tmp_path / "M12345678.wav"))
    files = [str(named), str(good), str(tmp_path / "empty.wav"), str(again), str(tmp_path / "none.wav")]
    code, told = _json(vault, capfd, "import", "W-2026-001", *files)
    assert code == 1
    (recording,) = told["recordings"]
    assert (recording["origin"], recording["seal"]["length_ms"], recording["seal"]["gaps"]) == ("import", 3_000, [])
    assert [fault["fault"] for fault in told["faults"]] == [
        "number.forbidden", "audio.empty", "audio.duplicate", "file.not_found",
    ]  # fmt: skip
    assert [fault["file"] for fault in told["faults"]] == [1, 3, 4, 5]
    assert "M12345678" not in json.dumps(told["recordings"])
    code, listed = _json(vault, capfd, "list")
    assert (code, listed) == (0, [recording])
    assert _json(vault, capfd, "list", "W-2026-001")[1] == listed


def test_it_says_in_words_what_it_did(vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    good = write_wav(tmp_path / "good.wav", counter(16_000 * 2), 16_000)
    (tmp_path / "text.wav").write_text("not audio " * 99)
    code, out, err = _run(vault, capfd, "import", "W-2026-001", str(tmp_path / "text.wav"), str(good))
    assert code == 2
    assert "good.wav is taken in as recording rec-" in out
    assert "2 seconds, 0 gaps." in out
    assert "text.wav is not a sound recording." in err
    code, out, _ = _run(vault, capfd, "list")
    assert code == 0
    assert ": 2 seconds, 0 gaps, sealed." in out


def test_the_microphone_is_recorded_for_as_long_as_asked(
    vault: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    microphone = VirtualMicrophone()
    for name, value in microphone.environment.items():
        monkeypatch.setenv(name, value)
    try:
        microphone.speak((np.sin(np.arange(48_000 * 20) / 20) * 9_000).astype("<i2").tobytes())
        code, told = _json(vault, capfd, "capture", "W-2026-001", "--seconds", "2")
    finally:
        microphone.end()
    assert code == 0
    assert (told["origin"], told["sample_rate_hz"], told["seal"]["state"]) == ("microphone", 48_000, "complete")
    assert 2_000 <= told["seal"]["length_ms"] < 6_000


def test_no_microphone_is_said_and_counts_as_not_done(
    vault: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")
    code, told = _json(vault, capfd, "capture", "W-2026-001", "--seconds", "2", "--device", "No such: microphone")
    assert (code, told["fault"]) == (2, "microphone.missing")


@pytest.mark.parametrize("seconds", ["0", "86401", "soon"])
def test_a_length_that_is_none_is_a_usage_error(vault: Path, capfd: pytest.CaptureFixture[str], seconds: str) -> None:
    with pytest.raises(SystemExit) as caught:
        _run(vault, capfd, "capture", "W-2026-001", "--seconds", seconds)
    assert caught.value.code == 64


def test_a_folder_is_brought_in_and_begun_again_goes_on(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    card = tmp_path / "card"
    (card / "deep").mkdir(parents=True)
    write_wav(card / "deep" / "a.wav", counter(16_000 * 2), 16_000)
    (card / "b.wav").touch()
    said = tmp_path / "said.json"
    said.write_text(json.dumps({"maker": "witness", "made_on": "2024-05", "handed_by": "P-7"}))
    words = ("import", "W-2026-001", "--folder", str(card), "--provenance", str(said))
    code, told = _json(vault, capfd, *words)
    assert code == 2
    assert {file["file"]: (file["state"], file["fault"]) for file in told["files"]} == {
        "a.wav": ("kept", ""), "b.wav": ("refused", "audio.empty"),
    }  # fmt: skip
    write_wav(card / "b.wav", counter(16_000 * 3), 16_000)
    code, again = _json(vault, capfd, *words)
    assert again["files"][1] == told["files"][1] or again["files"][0] == told["files"][0]
    (kept,) = [file for file in told["files"] if file["state"] == "kept"]
    code, statements = _json(vault, capfd, "provenance", kept["recording"])
    assert code == 0
    assert [(one["maker"], one["made_on"], one["handed_by"]) for one in statements] == [("witness", "2024-05", "P-7")]


def test_what_is_said_of_a_source_can_be_said_anew_and_is_read(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = write_wav(tmp_path / "good.wav", counter(16_000), 16_000)
    _, told = _json(vault, capfd, "import", "--interview", "W-2026-001", str(good))
    (recording,) = told["recordings"]
    code, out, _ = _run(vault, capfd, "provenance", recording["recording"])
    assert (code, "Nothing was said" in out) == (0, True)
    said = tmp_path / "said.json"
    for maker in ("witness", "journalist"):
        said.write_text(json.dumps({"maker": maker}))
        code, out, _ = _run(vault, capfd, "provenance", recording["recording"], "--say", str(said))
    assert code == 0
    assert out.index("The witness") < out.index("A journalist")


@pytest.mark.parametrize(
    "said", ["", "[]", '{"maker": "nobody"}', '{"name": "x"}', '{"handed_by": "Kim"}', '{"made_on": 2019}', "[" * 9999]
)
def test_a_statement_that_is_none_is_refused_before_anything_is_taken_in(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], said: str
) -> None:
    good = write_wav(tmp_path / "good.wav", counter(16_000), 16_000)
    (tmp_path / "said.json").write_text(said)
    words = ("import", "W-2026-001", str(good), "--provenance", str(tmp_path / "said.json"))
    code, told = _json(vault, capfd, *words)
    assert (code, told["fault"]) == (1, "provenance.invalid")
    assert _json(vault, capfd, "list") == (0, [])


def test_what_another_interview_has_is_refused_unless_it_is_meant(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = write_wav(tmp_path / "good.wav", counter(16_000), 16_000)
    assert _json(vault, capfd, "import", "W-2026-001", str(good))[0] == 0
    code, told = _json(vault, capfd, "import", "W-2026-001", str(good), "--although-elsewhere")
    assert (code, told["faults"][0]["fault"]) == (1, "audio.duplicate")


def test_a_list_is_gone_on_with(vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write_wav(tmp_path / "a.wav", counter(16_000), 16_000)
    card = tmp_path / "card"
    card.mkdir()
    (tmp_path / "a.wav").rename(card / "a.wav")
    assert _json(vault, capfd, "import", "W-2026-001", "--folder", str(card))[0] == 0
    code, told = _json(vault, capfd, "import", "--resume")
    assert (code, [file["state"] for file in told["files"]]) == (0, ["kept"])
