"""The source tree as the rules see it: what belongs to the repository, and each Python module parsed once."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One Python file: `name` is its path below the root with slashes, as the messages show it."""

    name: str
    text: str
    tree: ast.Module


@cache
def repository_files() -> tuple[str, ...]:
    """Every file that is or would be committed, by its path below the root."""
    if (ROOT / ".git").exists() and (git := shutil.which("git")):
        listed = subprocess.run(
            [git, "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        names = [name for name in listed.stdout.split("\0") if name]
    else:  # an unpacked source archive
        names = list(walked_files())
    return tuple(sorted(name for name in set(names) if (ROOT / name).is_file()))


def walked_files() -> Iterator[str]:
    """The same without git, by the simple patterns of `.gitignore`: a name, `*.ending`, or `/name/` at the top alone."""
    ignored = {".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines())}
    for folder, folders, files in os.walk(ROOT):
        top = "/" if Path(folder) == ROOT else ""
        folders[:] = [name for name in folders if not {name, top + name} & ignored]
        for name in files:
            if not {name, f"*{Path(name).suffix}"} & ignored:
                yield (Path(folder) / name).relative_to(ROOT).as_posix()


def parse(name: str, text: str) -> Module:
    """A module from its text; tests of the rules make wrong ones with it."""
    return Module(name, text, ast.parse(text))


@cache
def modules(folder: str) -> tuple[Module, ...]:
    """The Python files below `folder` ("desktop" or "tests")."""
    names = [name for name in repository_files() if name.startswith(f"{folder}/") and name.endswith(".py")]
    return tuple(parse(name, (ROOT / name).read_text("utf-8")) for name in names)


def assert_none(wrong: Iterable[str]) -> None:
    """Fails with one line for each place where a rule is broken."""
    found = list(wrong)
    assert not found, "\n" + "\n".join(found)


def called_name(call: ast.Call) -> str:
    """The last word of what is called: `self.tr(…)` and `tr(…)` are both "tr"."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def dotted(node: ast.expr) -> str:
    """`datetime.now` of `datetime.now`; an empty text for anything but names joined by dots."""
    if isinstance(node, ast.Attribute):
        left = dotted(node.value)
        return f"{left}.{node.attr}" if left else ""
    return node.id if isinstance(node, ast.Name) else ""
