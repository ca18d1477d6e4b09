"""Habits that would lose a testimony, a translation or a test's meaning, refused by reading the source."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.architecture.tree import Module, assert_none, called_name, dotted, modules, parse

_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "words", "say"}
_WAITING_BLINDLY = {
    "time.sleep",
    "sleep",
    "asyncio.sleep",
    "qWait",
    "qSleep",
    "QTest.qWait",
    "qtbot.wait",
    "QThread.msleep",
}
_CLOCK_OR_CHANCE = (
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns", "time.monotonic",
    "time.monotonic_ns", "time.perf_counter", "secrets.", "random.", "os.urandom", "uuid.uuid1", "uuid.uuid4",
)  # fmt: skip
# Waiting for a deadline is not reading the clock into evidence; these rooms do nothing else with it.
_MAY_WAIT = ("time.monotonic", "time.monotonic_ns", "time.perf_counter")
# The last stops of a thread or a command: what nobody foresaw becomes the fault DEFECT, never a traceback with words in it.
_LAST_STOPS = ("desktop/cli/parser.py",)


def built_texts(module: Module) -> Iterator[str]:
    """Texts put together before they are translated: no catalogue can hold them."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node) in _TRANSLATING:
            for argument in node.args:
                is_format = isinstance(argument, ast.Call) and called_name(argument) == "format"
                if isinstance(argument, ast.JoinedStr | ast.BinOp) or is_format:
                    yield f"{module.name}:{node.lineno}"


def blind_catches(module: Module) -> Iterator[str]:
    """Handlers for everything, unless they end by raising it again."""
    if module.name in _LAST_STOPS:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {dotted(one) if one is not None else "" for one in caught}
            raises_again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if names & {"", "Exception", "BaseException"} and not raises_again:
                yield f"{module.name}:{node.lineno}"


def blind_waits(module: Module) -> Iterator[str]:
    """Waiting for time instead of for what should happen."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and dotted(node.func) in _WAITING_BLINDLY:
            yield f"{module.name}:{node.lineno}"


def clock_and_chance(module: Module) -> Iterator[str]:
    """Reading the time or drawing lots anywhere but in `system`."""
    if module.name.startswith(("desktop/system/", "desktop/install/")):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            if name.startswith(_CLOCK_OR_CHANCE) and name not in _MAY_WAIT:
                yield f"{module.name}:{node.lineno} {name}"


def hollow_tests(module: Module) -> Iterator[str]:
    """Tests that assert nothing, neither themselves nor through something named for it or written beside them."""
    functions = [node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef)]
    asserting: set[str] = set()
    for _ in functions:  # a helper may lean on another helper
        found = {one.name for one in functions if any(_asserts(node, asserting) for node in ast.walk(one))}
        if found == asserting:
            break
        asserting = found
    for one in functions:
        if one.name.startswith("test_") and one.name not in asserting:
            yield f"{module.name}:{one.lineno} {one.name}"


def _asserts(node: ast.AST, asserting: set[str]) -> bool:
    if isinstance(node, ast.Assert | ast.Raise):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = called_name(node)
    is_named_for_it = name.startswith(
        ("assert", "verify_", "expect", "require_", "wait_until", "waitUntil", "waitSignal")
    )
    fails_of_itself = any(word.arg == "check" and ast.unparse(word.value) == "True" for word in node.keywords)
    return is_named_for_it or fails_of_itself or name in asserting or name in ("raises", "fail")


Rule = Callable[[Module], Iterable[str]]


@pytest.mark.parametrize(
    ("rule", "folder"),
    [
        (built_texts, "desktop"), (blind_catches, "desktop"), (blind_catches, "tests"), (blind_waits, "tests"),
        (clock_and_chance, "desktop"), (hollow_tests, "tests"),
    ],
)  # fmt: skip
def test_the_tree_keeps(rule: Rule, folder: str) -> None:
    assert_none(wrong for module in modules(folder) for wrong in rule(module))


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        (built_texts, "self.tr(f'{n} gaps')", "self.tr('{n} gaps').format(n=n)"),
        (built_texts, "translate('Cli', 'a ' + name)", "translate('Cli', 'a {name}', name=name)"),
        (built_texts, "words('a {}'.format(b))", "words('a')"),
        (blind_catches, "try: f()\nexcept Exception: pass", "try: f()\nexcept OSError: pass"),
        (blind_catches, "try: f()\nexcept: g()", "try: f()\nexcept BaseException:\n    g()\n    raise"),
        (blind_catches, "try: f()\nexcept (OSError, Exception): pass", "try: f()\nexcept (OSError, KeyError): pass"),
        (blind_waits, "time.sleep(1)", "done.wait(1)"),
        (clock_and_chance, "x = datetime.now(UTC)", "x = clock.now()"),
        (clock_and_chance, "x = secrets.token_hex(8)", "x = chance.token_hex(8)"),
        (hollow_tests, "def test_a(): f()", "def test_a(): assert f()"),
        (hollow_tests, "def test_a(): f()\ndef f(): g()", "def test_a(): f()\ndef f(): g()\ndef g(): assert 1"),
    ],
)
def test_these_rules_can_fail(rule: Rule, wrong: str, right: str) -> None:
    assert list(rule(parse("desktop/review/x.py", wrong)))
    assert list(rule(parse("desktop/review/x.py", right))) == []
