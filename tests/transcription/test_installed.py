"""Packs come from a drive whole and unchanged, or not at all; what was begun is gone on with, what is hostile refused."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription import pack_copy
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.installed import PART, InstalledPacks
from desktop.transcription.known_models import SELFTEST_CONTENT
from desktop.transcription.models import load_pack
from desktop.transcription.pack_facts import Family, family_of, languages_of
from desktop.transcription.pack_source import PackWords, examine
from desktop.vault.drive_files import pieces_of
from tests.transcription.sound import SELFTEST

MODEL = SELFTEST / "model"


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """A drive with the pack in a folder of its own."""
    return Path(shutil.copytree(MODEL, tmp_path / "drive" / "whisper-tiny"))


@pytest.fixture
def packs(tmp_path: Path) -> InstalledPacks:
    return InstalledPacks(tmp_path / "data" / "models")


def quiet(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def never() -> bool:
    return False


def _code(act: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.code, caught.value.facts.get("name")


def _bare(drive: Path) -> Path:
    (drive / DIGEST_LIST).unlink()
    return drive


def _install(packs: InstalledPacks, drive: Path) -> object:
    return packs.install(examine(drive), quiet, never)


def test_a_pack_with_its_list_lies_here_byte_for_byte(packs: InstalledPacks, drive: Path) -> None:
    told: list[tuple[int, int]] = []
    pack = packs.install(examine(drive), lambda done, total: told.append((done, total)), never)
    assert pack.path.parent == packs.root
    assert load_pack(pack.path).sha256 == load_pack(MODEL).sha256
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == 2 * pack.size_bytes
    assert [one.pack for one in packs.all()] == [pack]
    assert packs.packs() == []  # the self-test model is never offered


def test_a_bare_model_gets_a_list_with_the_offices_words(packs: InstalledPacks, drive: Path) -> None:
    (drive / ".gitattributes").write_text("not the engine's")
    (drive / "README.md").write_text("not the engine's")
    found = examine(_bare(drive))
    assert (found.listed, found.family, found.languages, found.words.name) == (
        None, Family.TINY, ("ko", "en"), "whisper-tiny",
    )  # fmt: skip
    words = PackWords(" Whisper, klein ", "MIT", "huggingface.co/Systran, fetched by Kim")
    pack = packs.install(found.with_words(words), quiet, never)
    assert (pack.name, pack.licence, pack.source, pack.translates) == ("Whisper, klein", "MIT", words.source, True)
    assert pack.path.name == f"whisper-klein-{SELFTEST_CONTENT[:8]}"
    assert {file.name for file in pack.path.iterdir()} == {*pack.files, DIGEST_LIST}
    assert pack.content_sha256 == SELFTEST_CONTENT
    assert load_pack(pack.path).is_selftest  # whatever its list says


@pytest.mark.parametrize("words", [PackWords(""), PackWords("a\nb"), PackWords("x" * 101), PackWords("a", "x" * 301)])
def test_words_that_are_none_are_refused(drive: Path, words: PackWords) -> None:
    assert _code(lambda: examine(_bare(drive)).with_words(words))[0] == FaultCode.TEXT_INVALID


def test_the_drives_own_list_has_precedence_over_words(drive: Path) -> None:
    assert examine(drive).with_words(PackWords("something else")).words.name == "saegim-selftest"


def test_installed_twice_it_lies_here_once_and_a_broken_one_is_replaced(packs: InstalledPacks, drive: Path) -> None:
    first = packs.install(examine(drive), quiet, never)
    assert packs.install(examine(drive), quiet, never) == first
    (first.path / "model.bin").write_bytes(b"cut")
    assert [(one.pack, one.fault and one.fault.code) for one in packs.all()] == [(None, FaultCode.MODEL_CHANGED)]
    packs.install(examine(drive), quiet, never)
    load_pack(first.path)
    assert len(list(packs.root.iterdir())) == 1


@pytest.mark.parametrize("has_list", [True, False])
def test_a_stopped_installation_keeps_what_it_has_and_goes_on(
    packs: InstalledPacks, drive: Path, monkeypatch: pytest.MonkeyPatch, *, has_list: bool
) -> None:
    source = examine(drive if has_list else _bare(drive))
    done: list[int] = []
    with pytest.raises(Fault) as caught:
        packs.install(source, lambda now, _: done.append(now), lambda: bool(done) and done[-1] > 2_000_000)
    assert caught.value.code is FaultCode.MODEL_CANCELLED
    [part] = packs.all()
    assert (part.is_part, part.path.name.startswith(PART), part.pack) == (True, True, None)
    assert part.size_bytes > 1_000_000
    written: list[int] = []
    put = pack_copy._put

    def counted(descriptor: int, name: str, at: int, data: bytes) -> None:
        written.append(len(data))
        put(descriptor, name, at, data)

    monkeypatch.setattr(pack_copy, "_put", counted)
    pack = packs.install(examine(drive), quiet, never)
    assert sum(written) == pack.size_bytes - part.size_bytes
    assert load_pack(pack.path).content_sha256 == SELFTEST_CONTENT
    assert [one.is_part for one in packs.all()] == [False]


def test_what_lies_in_a_half_copy_is_not_believed(packs: InstalledPacks, drive: Path) -> None:
    part = packs.root / (PART + examine(drive).key)
    part.mkdir(parents=True)
    (part / "model.bin").write_bytes(b"\0" * 1_000_000)
    (part / "stray.json").write_text("{}")
    (part / "config.json").symlink_to(drive / "config.json")
    assert _code(lambda: _install(packs, drive)) == (FaultCode.DISK_FAILED, "model.bin")
    pack = packs.install(examine(drive), quiet, never)
    assert not (pack.path / "config.json").is_symlink()
    assert not (pack.path / "stray.json").exists()


def _spoiled(drive: Path, how: str) -> None:
    model = drive / "model.bin"
    raw = model.read_bytes()
    if how == "cut":
        model.write_bytes(raw[:-1])
    elif how == "flipped":
        model.write_bytes(raw[:1000] + bytes([raw[1000] ^ 1]) + raw[1001:])
    elif how == "link":
        model.rename(drive.parent / "elsewhere")
        model.symlink_to(drive.parent / "elsewhere")
    elif how == "pipe":
        model.unlink()
        os.mkfifo(model)
    elif how == "folder":
        model.unlink()
        model.mkdir()
    elif how == "second vocabulary":
        (drive / "vocabulary.txt").write_text("a\n")
    elif how == "code":
        (drive / "modeling.py").write_text("import os\n")
    elif how == "no tokenizer":
        (drive / "tokenizer.json").unlink()
    elif how == "no preprocessor":
        (drive / "preprocessor_config.json").unlink()


@pytest.mark.parametrize(
    ("how", "code", "name"),
    [
        ("cut", FaultCode.MODEL_CHANGED, "model.bin"),
        ("flipped", FaultCode.MODEL_CHANGED, "model.bin"),
        ("link", FaultCode.MODEL_LINKED, "model.bin"),
        ("pipe", FaultCode.MODEL_LINKED, "model.bin"),
        ("folder", FaultCode.MODEL_LINKED, "model.bin"),
        ("second vocabulary", FaultCode.MODEL_CHANGED, "vocabulary.txt"),
        ("code", FaultCode.MODEL_CHANGED, "modeling.py"),
        ("no tokenizer", FaultCode.MODEL_WOULD_FETCH, "tokenizer.json"),
        ("no preprocessor", FaultCode.MODEL_WOULD_FETCH, "preprocessor_config.json"),
    ],
)
def test_a_hostile_pack_is_named_and_leaves_nothing_to_use(
    packs: InstalledPacks, drive: Path, how: str, code: FaultCode, name: str
) -> None:
    _spoiled(drive, how)
    assert _code(lambda: _install(packs, drive)) == (code, name)
    assert packs.packs() == []
    assert not any(one.pack for one in packs.all())
    assert _code(lambda: load_pack(drive)) == (code, name)


@pytest.mark.parametrize("name", ["model.zip", "model.tar", "MODEL.7Z", "model.tar.gz"])
def test_a_packed_file_is_told_to_be_unpacked(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04")
    assert _code(lambda: examine(tmp_path / name)) == (FaultCode.MODEL_PACKED, name)


def test_nothing_and_a_plain_file_are_no_model(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "empty").mkdir()
    assert _code(lambda: examine(tmp_path / "absent"))[0] == FaultCode.MODEL_NOT_A_MODEL
    assert _code(lambda: examine(tmp_path / "notes.txt"))[0] == FaultCode.MODEL_NOT_A_MODEL
    assert _code(lambda: examine(tmp_path / "empty"))[0] == FaultCode.MODEL_FILE_MISSING


@pytest.mark.parametrize(
    "name", ["../x.bin", "a/b.bin", "..", "con.json", "a:b.bin", ".hidden", "x\u202e.bin", "end.", DIGEST_LIST]
)
def test_a_list_with_a_name_that_leads_elsewhere_is_none(drive: Path, name: str) -> None:
    listed = json.loads((drive / DIGEST_LIST).read_text("utf-8"))
    listed["files"][name] = listed["files"]["config.json"]
    (drive / DIGEST_LIST).write_text(json.dumps(listed), "utf-8")
    assert _code(lambda: examine(drive))[0] == FaultCode.MODEL_NOT_A_MODEL


def test_a_list_changed_after_it_was_examined_is_refused(packs: InstalledPacks, drive: Path) -> None:
    source = examine(drive)
    listed = json.loads((drive / DIGEST_LIST).read_text("utf-8"))
    (drive / DIGEST_LIST).write_text(json.dumps({**listed, "name": "better"}), "utf-8")
    assert _code(lambda: packs.install(source, quiet, never)) == (FaultCode.MODEL_CHANGED, DIGEST_LIST)


def test_a_full_disk_is_told_before_anything_is_copied(
    packs: InstalledPacks, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(drive)
    monkeypatch.setattr("desktop.transcription.installed.shutil.disk_usage", lambda _: usage._replace(free=1_000_000))
    assert _code(lambda: _install(packs, drive))[0] == FaultCode.DISK_FULL
    assert packs.all() == []


def _failing(code: int) -> Callable[..., int]:
    def fail(*_: object) -> int:
        raise OSError(code, "no")

    return fail


def test_a_disk_that_fills_up_on_the_way_keeps_what_it_took(
    packs: InstalledPacks, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, done = examine(drive), [0]
    with monkeypatch.context() as patched:

        def told(now: int, _total: int) -> None:
            done.append(now)
            if now > 2_000_000:
                patched.setattr("desktop.transcription.pack_copy.os.write", _failing(errno.ENOSPC))

        assert _code(lambda: packs.install(source, told, never))[0] == FaultCode.DISK_FULL
    assert [one.is_part for one in packs.all()] == [True]
    assert packs.install(source, quiet, never).content_sha256 == SELFTEST_CONTENT


def test_a_drive_pulled_out_on_the_way_is_named_and_what_came_is_kept(
    packs: InstalledPacks, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, pieces = examine(drive), pieces_of

    def pulled(path: Path) -> Iterator[bytes]:
        for number, piece in enumerate(pieces(path)):
            if number == 2:
                raise Fault(FaultCode.DRIVE_LOST)
            yield piece

    with monkeypatch.context() as patched:
        patched.setattr(pack_copy, "pieces_of", pulled)
        assert _code(lambda: packs.install(source, quiet, never))[0] == FaultCode.DRIVE_LOST
    [part] = packs.all()
    assert part.is_part
    assert part.size_bytes >= 2_000_000
    assert packs.install(source, quiet, never).content_sha256 == SELFTEST_CONTENT


def test_a_drive_that_is_gone_when_it_is_wanted_is_named(packs: InstalledPacks, drive: Path) -> None:
    source = examine(_bare(drive))
    shutil.rmtree(drive)
    assert _code(lambda: packs.install(source, quiet, never))[0] == FaultCode.DRIVE_LOST
    assert packs.packs() == []


def test_packs_are_found_by_name_folder_or_digest_and_removed(packs: InstalledPacks, drive: Path) -> None:
    pack = packs.install(examine(drive), quiet, never)
    for name in (pack.name, pack.path.name, pack.content_sha256[:12]):
        assert packs.find(name).path == pack.path
    for name in ("nothing", pack.content_sha256[:4]):
        with pytest.raises(Fault) as caught:
            packs.find(name)
        assert (caught.value.code, caught.value.facts) == (FaultCode.MODEL_UNKNOWN, {"name": name})
    packs.remove(packs.find(pack.name))
    assert packs.all() == []
    assert list(packs.root.iterdir()) == []


@pytest.mark.parametrize(
    ("heads", "bands", "family", "may_translate"),
    [
        ([[3, 1]], 80, Family.TINY, True), ([[5, 1]], 80, Family.BASE, True), ([[8, 1], [10, 5]], 80, Family.SMALL, True),
        ([[23, 4]], 80, Family.MEDIUM, True), ([[27, 4]], 80, Family.LARGE, True), ([[25, 6]], 128, Family.LARGE_V3, True),
        ([[3, 14]], 128, Family.TURBO, False), ([], 80, Family.UNKNOWN, False), ("x", 80, Family.UNKNOWN, False),
    ],
)  # fmt: skip
def test_a_models_family_is_read_from_its_small_files(
    tmp_path: Path, heads: object, bands: int, family: Family, *, may_translate: bool
) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"alignment_heads": heads}))
    (tmp_path / "preprocessor_config.json").write_text(json.dumps({"feature_size": bands}))
    assert family_of(tmp_path) is family
    assert family.may_translate is may_translate


def test_a_model_for_english_alone_says_so(tmp_path: Path) -> None:
    assert languages_of(tmp_path) == ()
    (tmp_path / "tokenizer.json").write_text('{"added_tokens": [{"content": "<|endoftext|>"}]}')
    assert languages_of(tmp_path) == ("en",)
