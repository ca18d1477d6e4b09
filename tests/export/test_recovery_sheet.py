"""Recovery sheets: legible, complete, bilingual, and never in the vault's own folder."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import segno
from PIL import Image
from pypdf import PdfReader

from desktop.crypto.recovery_shares import split
from desktop.custody.recovery import KitSheets, make_kit
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.export.recovery_qr import qr_rows
from desktop.export.recovery_sheet import SheetPage, sheets_pdf
from desktop.export.recovery_sheet_files import SheetTexts, write_sheets
from desktop.i18n.catalogue import read_catalogue
from desktop.system.paths import resources
from tests.fakes.sheets import WORDS, text_of, words_on
from tests.fakes.vaults import CountingChance, signed_in

TEXTS = SheetTexts(WORDS, resources())


def page(number: int = 1, threshold: int = 2, shares: int = 3) -> SheetPage:
    words = split(bytes(range(32)), threshold, shares, CountingChance())[number - 1].words
    return SheetPage("vault-20bcb890", "kit-40fc03b3", number, shares, threshold, date(2026, 11, 24), words)


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path, kit=False)
    yield made
    made.lock()


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def test_a_sheet_says_everything_in_both_languages() -> None:
    sheet = page()
    (text,) = text_of(sheets_pdf([sheet], WORDS, resources()))
    for said in ("vault-20bcb890", "kit-40fc03b3", "1 / 3", "any 2 of 3", "3장 가운데 2장", "2026-11-24", "SLIP-39"):
        assert said in text, said
    for number, word in enumerate(sheet.words, start=1):
        assert f"{number} {WORDS.korean_of(word)} {word}" in text
    texts = json.loads((resources() / "recovery" / "sheet.json").read_text("utf-8"))
    for key, said in texts.items():
        assert set(said) == {"ko", "en"}
        for language, words in said.items():
            filled = words.format(number=1, shares=3, threshold=2)
            if key not in ("number", "needed_value"):
                assert filled.replace(" ", "") in text.replace(" ", ""), (key, language)


@pytest.mark.parametrize("shares", [2, 3, 8])
def test_every_sheet_is_one_page_and_fits_it(shares: int) -> None:
    sheets = [page(number, shares, shares) for number in range(1, shares + 1)]
    pages = PdfReader(BytesIO(sheets_pdf(sheets, WORDS, resources()))).pages
    assert len(pages) == shares
    assert all((float(one.mediabox.width), float(one.mediabox.height)) == (595.2756, 841.8898) for one in pages)


def test_the_words_read_back_from_the_page_are_the_sheet(tmp_path: Path) -> None:
    sheet = page(2)
    (tmp_path / "sheet.pdf").write_bytes(sheets_pdf([sheet], WORDS, resources()))
    assert WORDS.read(words_on(tmp_path / "sheet.pdf")) == sheet.words


def test_the_same_sheet_gives_the_same_bytes_and_names_no_machine() -> None:
    first, second = (sheets_pdf([page()], WORDS, resources()) for _ in range(2))
    assert first == second
    assert (PdfReader(BytesIO(first)).metadata or {}).get("/Author") == "Saegim"


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
def test_the_printed_code_is_the_code_of_the_words(tmp_path: Path) -> None:
    """The page as a printer shows it, sampled in the middle of every module."""
    sheet = page()
    (tmp_path / "sheet.pdf").write_bytes(sheets_pdf([sheet], WORDS, resources()))
    subprocess.run(["pdftoppm", "-r", "300", "-gray", "-png", "sheet.pdf", "page"], cwd=tmp_path, check=True)
    picture = Image.open(next(tmp_path.glob("page*.png"))).convert("L")
    rows = qr_rows(sheet.words)
    beside_text = (int(picture.width * 0.73), int(picture.height * 0.54), picture.width, int(picture.height * 0.675))
    code = picture.crop(beside_text).point(lambda shade: 255 if shade < 40 else 0)
    left, top, right, bottom = code.getbbox() or (0, 0, 0, 0)
    width, height = (right - left) / len(rows), (bottom - top) / len(rows)
    assert width == pytest.approx(41 / 25.4 * 300 / (len(rows) + 8), rel=0.01)
    for y, row in enumerate(rows):
        seen = [code.getpixel((int(left + (x + 0.5) * width), int(top + (y + 0.5) * height))) for x in range(len(row))]
        assert [shade == 255 for shade in seen] == [bool(module) for module in row], y


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("shares", [2, 8])
def test_there_is_room_for_a_pen_above_the_lines_at_the_foot(tmp_path: Path, shares: int) -> None:
    (tmp_path / "sheet.pdf").write_bytes(sheets_pdf([page(1, shares, shares)], WORDS, resources()))
    subprocess.run(["pdftoppm", "-r", "72", "-gray", "-png", "sheet.pdf", "page"], cwd=tmp_path, check=True)
    picture = Image.open(next(tmp_path.glob("page*.png"))).convert("L").point(lambda shade: 255 if shade < 160 else 0)
    filled = (np.asarray(picture) > 0).sum(axis=1)
    lines = max(y for y, dark in enumerate(filled) if dark > 0.7 * picture.width)
    assert not filled[lines - 22 : lines - 1].any()


def test_buttons_are_named_as_the_window_names_them() -> None:
    """Whoever holds the sheet in an emergency looks for exactly these words."""
    texts = json.loads((resources() / "recovery" / "sheet.json").read_text("utf-8"))
    said = {
        language: re.sub(r"\(&.\)|&", "", " ".join(form for m in read_catalogue(language).values() for form in m.forms))
        for language in ("ko", "en")
    }
    said["en"] += re.sub("&", "", " ".join(source for _, source in read_catalogue("ko")))
    for language, quotes in (("ko", "‘([^’]+)’"), ("en", "“([^”]+)”")):
        named = [name for text in texts.values() for name in re.findall(quotes, text[language])]
        assert len(named) == 2
        assert all(name in said[language] for name in named), named


def test_the_code_is_what_another_maker_of_codes_draws() -> None:
    words = page().words
    whole = segno.make_qr(" ".join(words).upper(), error="m", boost_error=False)
    assert whole.mode == "alphanumeric"
    assert qr_rows(words) == [[int(module) for module in row] for row in whole.matrix]
    assert WORDS.read(" ".join(words).upper()) == words


def test_sheets_arrive_one_by_one_and_together(founder: SignedIn, drive: Path) -> None:
    kit = make_kit(founder, 2, 3)
    steps: list[tuple[int, int]] = []
    paths = write_sheets(kit, drive, founder.vault.root, TEXTS, lambda _, done, total: steps.append((done, total)))
    assert [path.name for path in paths] == [
        *(f"{kit.kit.id}-sheet-{number}-of-3.pdf" for number in (1, 2, 3)),
        f"{kit.kit.id}-all-sheets.pdf",
    ]
    assert [len(text_of(path.read_bytes())) for path in paths] == [1, 1, 1, 3]
    assert {path.stat().st_mode & 0o777 for path in paths} == {0o600}
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_one_persons_file_holds_nobody_elses_words(founder: SignedIn, drive: Path) -> None:
    kit = make_kit(founder, 2, 2)
    first, second, _ = write_sheets(kit, drive, founder.vault.root, TEXTS)
    shown = text_of(first.read_bytes())[0]
    assert " ".join(kit.sheets[1].words[4:8]) not in shown
    assert kit.sheets[1].words[-1] in text_of(second.read_bytes())[0]


@pytest.mark.parametrize("inside", [".", "outbox", "media"])
def test_the_vaults_own_folder_is_refused(founder: SignedIn, inside: str) -> None:
    before = sorted(founder.vault.root.rglob("*"))
    with pytest.raises(Fault) as caught:
        write_sheets(make_kit(founder, 2, 3), founder.vault.root / inside, founder.vault.root, TEXTS)
    assert caught.value.code is FaultCode.KIT_PLACE_UNSAFE
    assert {path for path in sorted(founder.vault.root.rglob("*")) if path.suffix == ".pdf"} == set()
    assert set(before) <= set(founder.vault.root.rglob("*"))


@pytest.mark.skipif(os.name == "nt", reason="making a link takes rights there")
def test_a_link_into_the_vault_is_refused_too(founder: SignedIn, tmp_path: Path) -> None:
    (tmp_path / "innocent").symlink_to(founder.vault.root / "outbox", target_is_directory=True)
    with pytest.raises(Fault) as caught:
        write_sheets(make_kit(founder, 2, 3), tmp_path / "innocent", founder.vault.root, TEXTS)
    assert caught.value.code is FaultCode.KIT_PLACE_UNSAFE


def test_sheets_that_are_there_are_left_alone(founder: SignedIn, drive: Path) -> None:
    kit = make_kit(founder, 2, 3)
    paths = write_sheets(kit, drive, founder.vault.root, TEXTS)
    before = [path.read_bytes() for path in paths]
    with pytest.raises(Fault) as caught:
        write_sheets(kit, drive, founder.vault.root, TEXTS)
    assert caught.value.code is FaultCode.KIT_SHEETS_THERE
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, FaultCode.DRIVE_FULL), (errno.EIO, FaultCode.DRIVE_LOST), (errno.EROFS, FaultCode.DRIVE_READ_ONLY)],
)
@pytest.mark.parametrize("fails_at", [1, 3, 4])
def test_all_sheets_arrive_or_none_stays(
    founder: SignedIn, drive: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: FaultCode, fails_at: int
) -> None:
    kit, real, calls = make_kit(founder, 2, 3), os.fsync, [0]

    def fsync(descriptor: int) -> None:
        calls[0] += 1
        if calls[0] >= 2 * fails_at - 1:  # a file and its folder each time
            raise OSError(number, "injected")
        real(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr("desktop.export.recovery_sheet_files.os.fsync", fsync)
        with pytest.raises(Fault) as caught:
            write_sheets(kit, drive, founder.vault.root, TEXTS)
    assert caught.value.code is code
    assert list(drive.iterdir()) == []
    assert len(write_sheets(kit, drive, founder.vault.root, TEXTS)) == 4


def test_a_folder_that_is_gone_is_a_lost_drive(founder: SignedIn, tmp_path: Path) -> None:
    kit: KitSheets = make_kit(founder, 2, 3)
    with pytest.raises(Fault) as caught:
        write_sheets(kit, tmp_path / "gone", founder.vault.root, TEXTS)
    assert caught.value.code is FaultCode.DRIVE_LOST
