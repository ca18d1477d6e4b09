"""Every fault code is raised, or reported as a finding, somewhere; a code that nothing can cause is a promise to nobody."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from desktop.domain.faults import FaultCode
from tests.architecture.tree import Module, assert_none, modules, parse

_ONLY_NAMES_THEM = ("desktop/domain/fault_codes.py", "desktop/domain/faults.py", "desktop/i18n/")


def codes_used(module: Module) -> Iterator[str]:
    """The members of `FaultCode` that a module names."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "FaultCode":
            yield node.attr


def test_every_code_is_used_where_things_go_wrong() -> None:
    rooms = [module for module in modules("desktop") if not module.name.startswith(_ONLY_NAMES_THEM)]
    used = {code for module in rooms for code in codes_used(module)}
    assert sorted({code.name for code in FaultCode} - used) == []


def test_every_code_named_exists() -> None:
    known = set(FaultCode.__members__)
    wrong = [
        f"{module.name}: {code}"
        for folder in ("desktop", "tests")
        for module in modules(folder)
        for code in codes_used(module)
        if code not in known and code.isupper()
    ]
    assert_none(wrong)


def test_these_rules_can_fail() -> None:
    assert list(codes_used(parse("desktop/x.py", "raise Fault(FaultCode.DISK_FULL)"))) == ["DISK_FULL"]
    assert list(codes_used(parse("desktop/x.py", "raise Fault(code)"))) == []
