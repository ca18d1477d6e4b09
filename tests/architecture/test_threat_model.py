"""The threat model names a place in the code and a test for what it says: each must exist, and no tested limit may be left out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from tests.architecture.tree import ROOT, Module, assert_none, modules, parse

PAGE = ROOT / "resources" / "spec" / "threat-model.md"
_TEST = re.compile(r"`([a-z0-9_/]+\.py)::(test_\w+)`")
_PLACE = re.compile(r"`([a-z0-9_/]+\.py)`")
_LIMIT = re.compile(r"\bL(\d+)\b")


def functions_of(module: Module) -> Iterator[ast.FunctionDef]:
    """The test functions of a module."""
    return (
        node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def missing_tests(page: str, known: Iterable[Module]) -> Iterator[str]:
    """Tests that the page names and nobody has written."""
    there = {(module.name, test.name) for module in known for test in functions_of(module)}
    for path, name in _TEST.findall(page):
        if (f"tests/{path}", name) not in there:
            yield f"{path}::{name}"


def missing_places(page: str, known: Iterable[str]) -> Iterator[str]:
    """Places in the code that the page names and that are not there."""
    there = set(known)
    return (path for path in _PLACE.findall(page) if f"desktop/{path}" not in there)


def unsaid_limits(page: str, known: Iterable[Module]) -> Iterator[str]:
    """Tests that call something a stated limit, while the page does not name them."""
    named = set(_TEST.findall(page))
    for module in known:
        for test in functions_of(module):
            path = module.name.removeprefix("tests/")
            if "a stated limit" in (ast.get_docstring(test) or "").lower() and (path, test.name) not in named:
                yield f"{path}::{test.name}"


def loose_limits(page: str) -> Iterator[str]:
    """Limits that are pointed to and not described, or described twice, or out of order."""
    described = [int(number) for number in re.findall(r"^- \*\*L(\d+) ", page, re.MULTILINE)]
    if described != list(range(1, len(described) + 1)):
        yield f"described: {described}"
    yield from (f"L{number}" for number in _LIMIT.findall(page) if int(number) not in described)


def test_every_test_it_names_is_there() -> None:
    assert_none(missing_tests(PAGE.read_text("utf-8"), modules("tests")))


def test_every_place_it_names_is_there() -> None:
    page = PAGE.read_text("utf-8")
    assert len(_TEST.findall(page)) > 80
    assert_none(missing_places(page, (module.name for module in modules("desktop"))))


def test_every_tested_limit_is_said() -> None:
    assert_none(unsaid_limits(PAGE.read_text("utf-8"), modules("tests")))


def test_every_limit_is_numbered_once() -> None:
    assert_none(loose_limits(PAGE.read_text("utf-8")))


def test_these_rules_can_fail() -> None:
    written = parse("tests/a/test_b.py", 'def test_c() -> None:\n    """A stated limit: it is one."""\n')
    assert list(missing_tests("`a/test_b.py::test_d`", [written])) == ["a/test_b.py::test_d"]
    assert list(missing_tests("`a/test_b.py::test_c`", [written])) == []
    assert list(missing_places("`vault/x.py`", ["desktop/vault/y.py"])) == ["vault/x.py"]
    assert list(unsaid_limits("", [written])) == ["a/test_b.py::test_c"]
    assert list(loose_limits("- **L1 One.** See L2.")) == ["L2"]
