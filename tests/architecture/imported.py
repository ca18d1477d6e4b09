"""What a module imports, also by a text handed to `import_module`, `__import__` or `find_spec`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.tree import Module, called_name

_IMPORTERS = {"import_module", "__import__", "find_spec", "importorskip", "run_module"}


def imports_of(module: Module) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of each import, wherever it stands."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and called_name(node) in _IMPORTERS:
            yield from ((node.lineno, name) for name in _texts(node.args[:1]))


def hidden_imports_of(module: Module) -> Iterator[int]:
    """Lines on which a name is imported that nobody can read from the source."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node) in _IMPORTERS and not list(_texts(node.args[:1])):
            yield node.lineno


def package_of(name: str) -> str:
    """The first word of a dotted name."""
    return name.partition(".")[0]


def _texts(arguments: list[ast.expr]) -> Iterator[str]:
    """The text, or the fixed beginning of an f-string."""
    for argument in arguments:
        first = argument.values[0] if isinstance(argument, ast.JoinedStr) and argument.values else argument
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value
