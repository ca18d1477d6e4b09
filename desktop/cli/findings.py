"""How the commands that check say what they found: one line for each finding, or one value for a machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.i18n.faults import sentences_for
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.finding import Finding


def say_findings(terminal: Terminal, findings: Sequence[Finding], checked: Mapping[str, object]) -> int:
    """Says the findings, and gives the exit code: 0 for none, else 1. `checked` goes into the JSON beside them."""
    for finding in findings:
        what, _, todo = sentences_for(finding.code, finding.facts, terminal.language)
        facts = ", ".join(f"{name} {value}" for name, value in finding.facts.items())
        terminal.say_plain(f"{what} {todo} [{finding.code.value}: {facts}]")
    if findings:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Not in order: {count} findings."), count=len(findings))
    else:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "In order."))
    listed = [{"code": finding.code.value, "facts": dict(finding.facts)} for finding in findings]
    terminal.show({**checked, "is_in_order": not findings, "findings": listed})
    return 1 if findings else 0
