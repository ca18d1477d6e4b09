"""The tree as a stranger gets it: a fixed top level, locks that name no address, and no trace of anybody's machine."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.architecture.tree import ROOT, assert_none, repository_files, walked_files

TOP_LEVEL = {
    "desktop", "resources", "i18n", "tests", "build.spec", "pyproject.toml", "README.md", "requirements.lock",
    "requirements-dev.lock", "LICENSE", "CHANGELOG.md", ".gitignore", ".ci",
}  # fmt: skip
LOCKS = ("requirements.lock", "requirements-dev.lock")
TEXT_ENDINGS = (
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".spec",
    ".json",
    ".sql",
    ".ts",
    ".txt",
    ".svg",
    ".yml",
    ".ci/run",
    ".gitignore",
)
# Put together from halves, so that this file does not hold what it looks for.
MACHINE_TRACES = re.compile(
    "|".join(
        [
            "(?<![\\w.])/" + "work/", "/" + "home/(?!<)[a-z]", "(?<![\\w.])/" + "root/", "C:\\\\+" + "Users\\\\+[A-Za-z]",
            "/" + "tmp/[a-z]+-", "py" + "pi\\.org", "python" + "hosted", "registry\\." + "npmjs", "file:" + "///(opt|home|work)",
            "localhost:" + "[0-9]", "127\\.0" + "\\.0\\.1",
        ]
    )
)  # fmt: skip


def address_in(lock: str) -> str | None:
    """The first line of a lock that names a place to fetch from, if any."""
    marks = ("://", "--index", "--extra-index", "--find-links", "--trusted-host", " @ ", "-e ")
    return next((line for line in lock.splitlines() if any(mark in line for mark in marks)), None)


def unhashed_in(lock: str) -> list[str]:
    """Packages without an exact version or without a hash."""
    entries = re.findall(r"^[^\s#].*(?:\n[ \t].*)*", lock, re.MULTILINE)
    return [
        entry.split()[0]
        for entry in entries
        if not re.match(r"[a-z0-9.-]+==\S", entry) or "--hash=sha256:" not in entry
    ]


def test_the_top_level_holds_what_was_agreed() -> None:
    found = {name.partition("/")[0] for name in repository_files()}
    assert found <= TOP_LEVEL
    assert {"desktop", "resources", "tests", "pyproject.toml"} <= found


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_address_and_pins_every_byte(name: str) -> None:
    lock = (ROOT / name).read_text("utf-8")
    assert address_in(lock) is None
    assert unhashed_in(lock) == []
    assert "pyside6-essentials==6.11.3 " in lock


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_holds_what_the_project_names(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"]]
    if "dev" in name:
        wanted += project["dependency-groups"]["dev"]
    pins = {pin.partition(";")[0].strip().lower() for pin in wanted}
    assert all("==" in pin for pin in pins)
    held = set(re.findall(r"^[^\s#;\\]+", (ROOT / name).read_text("utf-8"), re.MULTILINE))
    assert pins <= held


def test_no_file_names_a_machine_or_a_registry() -> None:
    wrong = []
    for name in repository_files():
        if name.endswith(TEXT_ENDINGS):
            text = (ROOT / name).read_text("utf-8", errors="replace")
            wrong += [f"{name}: {found[0]}" for found in MACHINE_TRACES.finditer(text)]
    assert_none(wrong)


def test_an_unpacked_archive_is_read_like_a_repository() -> None:
    assert set(walked_files()) == set(repository_files.__wrapped__())


def test_no_rule_of_git_hides_a_source_file() -> None:
    kept = set(repository_files.__wrapped__())
    here = {
        path.relative_to(ROOT).as_posix()
        for folder in ("desktop", "tests", "resources", "i18n")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert here - kept == set()


def test_nothing_made_by_a_build_is_kept() -> None:
    wrong = [name for name in repository_files() if name.endswith((".pyc", ".part", ".log", ".orig", ".db-wal"))]
    assert_none(wrong)


def test_these_rules_can_fail() -> None:
    assert address_in("numpy==1.0 \\\n    --hash=sha256:00\n--index-url https://example.invalid/simple\n")
    assert unhashed_in("numpy==1.0\n") == ["numpy==1.0"]
    assert unhashed_in("numpy>=1.0 \\\n    --hash=sha256:00\n") == ["numpy>=1.0"]
    assert MACHINE_TRACES.search("see /" + "work/main/desktop")
    assert MACHINE_TRACES.search("/" + "home/someone/.venv")
    assert not MACHINE_TRACES.search("pathwork/ and a/work/b")
