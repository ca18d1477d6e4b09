"""The one command that says whether the tree is in order: format, lint, types, contracts, catalogues, house rules, tests.

Runs every group even when an early one fails, prints a table, and ends with pytest's own closing line.
Words after the command go to pytest: `tests/check.py -m slow`, `tests/check.py tests/vault -x`, `tests/check.py -n 0`
for a single process.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOL_FOLDER = str(Path(sys.executable).parent)
TOOLS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy",),
    "contracts": ("lint-imports", "--no-cache"),
}
FOLDERS = {"catalogues": "tests.i18n", "house rules": "tests.architecture", "tests": "tests"}
MOST_WORKERS = 4
_CLOSING = re.compile(r"\d+ (passed|failed|skipped|deselected|errors?)\b.* in [\d.]+s|no tests ran")


@dataclass
class Group:
    """One row of the table."""

    name: str
    is_right: bool
    words: str
    seconds: float


@dataclass
class PytestRun:
    """What pytest said: its exit code, its last line and the outcome of each case by its module."""

    code: int
    closing: str
    seconds: float
    cases: list[tuple[str, str]] = field(default_factory=list)


def main(words: list[str]) -> int:
    """0 when every group is right, 1 otherwise."""
    if not all(shutil.which(command[0], path=TOOL_FOLDER) for command in TOOLS.values()):
        print("The tools for the checks are not in place. Type: python3 -m desktop.install --dev", file=sys.stderr)
        return 1
    groups = [run_tool(name, command) for name, command in TOOLS.items()]
    tests = run_tests(words)
    groups += groups_of(tests)
    print_table(groups)
    print(tests.closing, flush=True)
    return 0 if tests.code == 0 and all(group.is_right for group in groups) else 1


def run_tool(name: str, command: tuple[str, ...]) -> Group:
    """Runs a tool of `.venv`; what it says is shown only when it complains."""
    started = time.monotonic()
    done = subprocess.run(
        [shutil.which(command[0], path=TOOL_FOLDER) or command[0], *command[1:]],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(f"--- {name} ---\n{done.stdout}", flush=True)
    last = (done.stdout.strip().splitlines() or [""])[-1]
    return Group(name, done.returncode == 0, last, time.monotonic() - started)


def run_tests(words: list[str]) -> PytestRun:
    """One pytest run over everything (or over `words`), shown as it goes."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="saegim-check-") as folder:
        listing = Path(folder) / "cases.xml"
        command = [sys.executable, "-m", "pytest", "-n", str(workers()), f"--junitxml={listing}", *words]
        closing = "no tests ran"
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as running:
            assert running.stdout is not None
            for line in running.stdout:
                print(line, end="", flush=True)
                if _CLOSING.search(line):
                    closing = line.strip()
        cases = list(read_cases(listing.read_text("utf-8"))) if listing.exists() else []
    return PytestRun(running.returncode, closing, time.monotonic() - started, cases)


def workers() -> int:
    """One for each core, but never more than a laptop's memory bears; a single core is left to a single process."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_WORKERS) if cores > 1 else 0


def read_cases(listing: str) -> list[tuple[str, str]]:
    """(module, outcome) of each case in a JUnit listing that our own pytest wrote."""
    outcomes = {"failure": "failed", "error": "failed", "skipped": "skipped"}
    return [
        (case.get("classname", ""), next((outcomes[child.tag] for child in case if child.tag in outcomes), "passed"))
        for case in ET.fromstring(listing).iter("testcase")
    ]


def groups_of(tests: PytestRun) -> list[Group]:
    """The cases counted by what they guard; each case in the first row whose folder it is from."""
    rows = []
    left = tests.cases
    for name, folder in FOLDERS.items():
        inside = [outcome for module, outcome in left if f"{module}.".startswith(f"{folder}.")]
        left = [(module, outcome) for module, outcome in left if not f"{module}.".startswith(f"{folder}.")]
        count = Counter(inside)
        said = ", ".join(f"{count[outcome]} {outcome}" for outcome in ("passed", "failed", "skipped") if count[outcome])
        is_right = not count["failed"] and (name != "tests" or tests.code == 0)
        rows.append(Group(name, is_right, said or "none run", tests.seconds if name == "tests" else 0.0))
    return rows


def print_table(groups: list[Group]) -> None:
    """One line a group."""
    print()
    for group in groups:
        seconds = f"{group.seconds:6.1f} s" if group.seconds else " " * 8
        print(f"{'ok  ' if group.is_right else 'FAIL'}  {group.name:<12} {seconds}  {group.words[:80]}")
    print()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
