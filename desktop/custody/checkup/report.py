"""A check's report in words, for a custodian to read on the screen, on paper, or in a file; and as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.custody.checkup.words import ADVICE, AGO, CONTEXT, REPAIRS, SAID, SECTIONS
from desktop.domain.checkup import CheckCode, CheckFinding, CheckReport, CheckSection, Repair, Severity
from desktop.domain.faults import Fact, FaultCode
from desktop.i18n.catalogue import translate
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import moment, size
from desktop.i18n.marks import QT_TRANSLATE_NOOP

MOST_SIZES = 20
_MARKS = {Severity.DAMAGE: "✗", Severity.CARE: "!", Severity.NOTE: "·"}
_TITLE = QT_TRANSLATE_NOOP("Checkup", "Check of the vault {vault} on {at} by {by}, {entries} entries in its log")
_DAMAGED = QT_TRANSLATE_NOOP("Checkup", "Not in order: {damages} damaged. Keep the folder as it is.")
_CARE = QT_TRANSLATE_NOOP("Checkup", "The evidence is in order. Things to see to: {cares}.")
_GOOD = QT_TRANSLATE_NOOP("Checkup", "Everything is in order.")
_FINE = QT_TRANSLATE_NOOP("Checkup", "in order")
_MORE = QT_TRANSLATE_NOOP("Checkup", "… and {count} smaller interviews")
_SIZES = {"bytes": "size", "own_bytes": "own", "free_bytes": "free", "total_bytes": "total"}


def report_lines(report: CheckReport, language: str) -> list[str]:
    """The whole report: a verdict, then every section with what was found in it."""
    lines = [
        translate(
            CONTEXT, _TITLE, language, vault=report.vault_id[:8], at=moment(report.checked_at), by=report.checked_by,
            entries=report.entries,
        ),
        verdict(report, language),
    ]  # fmt: skip
    for section in CheckSection:
        lines += ["", *_section_lines(report, section, language)]
    return lines


def verdict(report: CheckReport, language: str) -> str:
    """One sentence over all of it."""
    damages, cares = len(report.of(Severity.DAMAGE)), len(report.of(Severity.CARE))
    if damages:
        return translate(CONTEXT, _DAMAGED, language, damages=damages)
    return translate(CONTEXT, _CARE, language, cares=cares) if cares else translate(CONTEXT, _GOOD, language)


def finding_words(finding: CheckFinding, language: str) -> tuple[str, str]:
    """What was found, and what to do about it (or nothing)."""
    facts = _said_facts(finding.facts, language)
    if isinstance(finding.code, FaultCode):
        said, _, todo = sentences_for(finding.code, facts, language)
        todo = translate(CONTEXT, ADVICE[finding.code], language) if finding.code in ADVICE else todo
        unsaid = [str(fact) for fact in finding.facts.values() if str(fact) not in said]
        what = f"{said} [{', '.join(unsaid)}]" if unsaid else said
    else:
        what, todo = (translate(CONTEXT, text, language, **facts) if text else "" for text in SAID[finding.code])
    if finding.repair is not None:
        remedy = translate(CONTEXT, REPAIRS[finding.repair], language)
        is_better = finding.repair is Repair.BRING_BACK and isinstance(finding.code, FaultCode)
        todo = remedy if is_better else f"{todo} {remedy}".strip()
    return what, todo


def section_word(section: CheckSection, language: str) -> str:
    """A section's title."""
    return translate(CONTEXT, SECTIONS[section], language)


def report_value(report: CheckReport) -> dict[str, object]:
    """The same for a machine. `findings` are what is damaged; `advice` is everything else."""
    return {
        "vault": report.vault_id,
        "entries": report.entries,
        "checked_at": report.checked_at.isoformat(timespec="seconds"),
        "is_in_order": report.is_in_order,
        "findings": [_value(finding) for finding in report.of(Severity.DAMAGE)],
        "advice": [_value(finding) for finding in report.of(Severity.CARE, Severity.NOTE)],
    }


def _section_lines(report: CheckReport, section: CheckSection, language: str) -> Iterator[str]:
    mine = [finding for finding in report.findings if finding.section is section]
    shown, left_out = _few(mine)
    is_fine = all(finding.severity is Severity.NOTE for finding in mine)
    title = section_word(section, language)
    yield f"{title}: {translate(CONTEXT, _FINE, language)}" if is_fine else title
    for finding in shown:
        what, todo = finding_words(finding, language)
        yield f"  {_MARKS[finding.severity]} {what}"
        if todo:
            yield f"    {todo}"
    if left_out:
        yield f"  {translate(CONTEXT, _MORE, language, count=left_out)}"


def _few(findings: list[CheckFinding]) -> tuple[list[CheckFinding], int]:
    """All of them, but of the interviews' sizes only the largest."""
    sizes = [one for one in findings if one.code is CheckCode.INTERVIEW_SIZE]
    largest = sorted(sizes, key=lambda one: int(one.facts["bytes"]), reverse=True)[:MOST_SIZES]
    rest = [one for one in findings if one.code is not CheckCode.INTERVIEW_SIZE]
    return [*rest, *largest], len(sizes) - len(largest)


def _said_facts(facts: Mapping[str, Fact], language: str) -> dict[str, Fact]:
    """The facts, with every number of bytes and of days as people say it."""
    said: dict[str, Fact] = {_SIZES[name]: size(int(value)) for name, value in facts.items() if name in _SIZES}
    if "days" in facts:
        days = int(facts["days"])
        said["ago"] = translate(CONTEXT, AGO[min(days, len(AGO) - 1)], language, days=days)
    return {**facts, **said}


def _value(finding: CheckFinding) -> dict[str, object]:
    return {
        "section": finding.section.value,
        "code": finding.code.value,
        "severity": finding.severity.value,
        "facts": dict(finding.facts),
        "repair": finding.repair.value if finding.repair else None,
    }
