"""The manual says the same in both languages, and its commands are ours and do what it says."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys

import pytest

from desktop.cli.parser import make_parser
from desktop.transcription.known_models import SELFTEST_CONTENT
from tests.transcription.sound import ROOT, SELFTEST

MANUAL = ROOT / "resources" / "manual"
PAGES = sorted(page.name for page in (MANUAL / "en").glob("*.md"))
_BLOCK = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str, page: str) -> list[str]:
    """The commands of a page, block by block."""
    return _BLOCK.findall((MANUAL / language / page).read_text("utf-8"))


def test_every_page_is_there_in_both_languages() -> None:
    assert PAGES
    assert sorted(page.name for page in (MANUAL / "ko").glob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_commands_and_headings_are_alike_in_both_languages(page: str) -> None:
    assert blocks("ko", page) == blocks("en", page)
    heads = [re.findall(r"^#+ ?\d*", (MANUAL / one / page).read_text("utf-8"), re.MULTILINE) for one in ("ko", "en")]
    assert heads[0] == heads[1]


@pytest.mark.parametrize("page", PAGES)
def test_our_own_commands_can_be_typed_as_they_stand(page: str) -> None:
    lines = [line for block in blocks("en", page) for line in block.splitlines() if line.startswith("saegim ")]
    assert lines
    for line in lines:
        assert make_parser().parse_args(shlex.split(line)[1:]).run is not None, line


@pytest.mark.skipif(sys.platform != "linux", reason="needs sha256sum")
def test_the_line_for_all_files_gives_the_digest_that_saegim_shows() -> None:
    [line] = [block for block in blocks("en", "models.md") if "sort -k2" in block]
    done = subprocess.run(["sh", "-c", line], cwd=SELFTEST / "model", capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] == SELFTEST_CONTENT
