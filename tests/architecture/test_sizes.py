"""Files and functions stay small enough to be read in one go (DESIGN: 350 and 45 lines; tests 400)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.tree import Module, assert_none, modules, parse

FILE_LINES = {"desktop": 350, "tests": 400}
FUNCTION_LINES = 45
DOCSTRING_LINES = 5


def long_files(module: Module, limit: int) -> Iterator[str]:
    """The module, if it has more lines than `limit`."""
    count = len(module.text.splitlines())
    if count > limit:
        yield f"{module.name} has {count} lines"


def long_functions(module: Module) -> Iterator[str]:
    """Functions longer than the limit, docstring included, decorators not."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            count = (node.end_lineno or node.lineno) - node.lineno + 1
            if count > FUNCTION_LINES:
                yield f"{module.name}:{node.lineno} {node.name} has {count} lines"


def docstring_fault(module: Module) -> Iterator[str]:
    """A module says in one to five lines what it is for."""
    lines = (ast.get_docstring(module.tree) or "").splitlines()
    if not 1 <= len(lines) <= DOCSTRING_LINES:
        yield f"{module.name} opens with {len(lines)} lines"


@pytest.mark.parametrize("folder", ["desktop", "tests"])
def test_files_are_short(folder: str) -> None:
    assert_none(wrong for module in modules(folder) for wrong in long_files(module, FILE_LINES[folder]))


@pytest.mark.parametrize("folder", ["desktop", "tests"])
def test_functions_are_short(folder: str) -> None:
    assert_none(wrong for module in modules(folder) for wrong in long_functions(module))


@pytest.mark.parametrize("folder", ["desktop", "tests"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    assert_none(wrong for module in modules(folder) for wrong in docstring_fault(module))


def test_these_rules_can_fail() -> None:
    long = parse("desktop/x.py", "def f() -> None:\n" + "    pass\n" * FUNCTION_LINES)
    assert list(long_functions(long))
    assert list(long_files(long, 10))
    assert list(docstring_fault(long))
    short = parse("desktop/x.py", '"""What it is for."""\n\ndef f() -> None:\n    pass\n')
    assert [*long_functions(short), *long_files(short, 10), *docstring_fault(short)] == []
