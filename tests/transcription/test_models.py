"""A model pack is what its list says, byte for byte, or it is not used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.models import load_pack, write_digest_list
from desktop.transcription.pack_files import NEEDED
from tests.transcription.sound import SELFTEST


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SELFTEST / "model", tmp_path / "pack"))


def _refusal(path: Path) -> tuple[FaultCode, object]:
    with pytest.raises(Fault) as caught:
        load_pack(path)
    return caught.value.code, caught.value.facts["name"]


def _edit(path: Path, **changes: Any) -> None:
    listed = json.loads((path / DIGEST_LIST).read_text("utf-8"))
    (path / DIGEST_LIST).write_text(json.dumps({**listed, **changes}), "utf-8")


def test_the_shipped_pack_is_whole_and_says_what_it_is() -> None:
    pack = load_pack(SELFTEST / "model")
    assert (pack.is_selftest, pack.languages) == (True, ("ko", "en"))
    assert set(pack.files) == {*NEEDED, "vocabulary.json"}


def test_the_list_made_again_is_the_shipped_one(pack: Path) -> None:
    shipped = (pack / DIGEST_LIST).read_bytes()
    write_digest_list(pack, name="saegim-selftest", languages=["ko", "en"], licence="GPL-3.0-or-later", selftest=True)
    assert (pack / DIGEST_LIST).read_bytes() == shipped


@pytest.mark.parametrize("name", [*NEEDED, "vocabulary.json"])
def test_a_missing_file_is_named(pack: Path, name: str) -> None:
    (pack / name).unlink()
    would_fetch = name in ("tokenizer.json", "preprocessor_config.json")
    expected = FaultCode.MODEL_WOULD_FETCH if would_fetch else FaultCode.MODEL_FILE_MISSING
    assert _refusal(pack) == (expected, name)


@pytest.mark.parametrize("name", [*NEEDED, "vocabulary.json"])
def test_a_changed_byte_is_found(pack: Path, name: str) -> None:
    data = bytearray((pack / name).read_bytes())
    data[len(data) // 2] ^= 1
    (pack / name).write_bytes(data)
    assert _refusal(pack) == (FaultCode.MODEL_CHANGED, name)


def test_a_file_that_grew_is_found(pack: Path) -> None:
    with (pack / "model.bin").open("ab") as file:
        file.write(b"\0")
    assert _refusal(pack) == (FaultCode.MODEL_CHANGED, "model.bin")


def test_a_second_vocabulary_that_nobody_vouched_for_is_refused(pack: Path) -> None:
    (pack / "vocabulary.txt").write_text("a\n", "utf-8")
    assert _refusal(pack) == (FaultCode.MODEL_CHANGED, "vocabulary.txt")


def test_a_needed_file_missing_from_the_list_is_named(pack: Path) -> None:
    listed = json.loads((pack / DIGEST_LIST).read_text("utf-8"))["files"]
    del listed["tokenizer.json"]
    _edit(pack, files=listed)
    assert _refusal(pack) == (FaultCode.MODEL_WOULD_FETCH, "tokenizer.json")


def test_a_folder_without_a_list_is_no_model(pack: Path, tmp_path: Path) -> None:
    (pack / DIGEST_LIST).unlink()
    assert _refusal(pack) == (FaultCode.MODEL_NOT_A_MODEL, "pack")
    assert _refusal(tmp_path / "absent") == (FaultCode.MODEL_NOT_A_MODEL, "absent")


@pytest.mark.parametrize(
    "changes",
    [
        {"files": []},
        {"files": {"../model.bin": {"sha256": "0", "size": 1}}},
        {"files": {"a\\b": {"sha256": "0", "size": 1}}},
        {"files": {"model.bin": "0"}},
        {"files": {"model.bin": {"sha256": 0, "size": 1}}},
        {"files": {"model.bin": {"sha256": "0", "size": True}}},
        {"selftest": "no"},
        {"languages": ["fr"]},
        {"languages": "ko"},
        {"name": ""},
        {"name": "a\nb"},
        {"name": "x" * 101},
    ],
)
def test_a_list_that_is_none_is_refused(pack: Path, changes: dict[str, Any]) -> None:
    _edit(pack, **changes)
    assert _refusal(pack) == (FaultCode.MODEL_NOT_A_MODEL, "pack")


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 60_000, " " * 70_000])
def test_rubbish_is_no_list(pack: Path, text: str) -> None:
    (pack / DIGEST_LIST).write_text(text, "utf-8")
    assert _refusal(pack) == (FaultCode.MODEL_NOT_A_MODEL, "pack")


def test_a_list_is_not_made_for_half_a_model(pack: Path) -> None:
    (pack / "model.bin").unlink()
    with pytest.raises(Fault) as caught:
        write_digest_list(pack, name="x", languages=["ko"], licence="x", selftest=False)
    assert caught.value.code is FaultCode.MODEL_FILE_MISSING
