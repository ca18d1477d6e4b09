"""`saegim vault check`: all that is wrong with a vault, in words for its custodian, and the repairs that lose nothing.

Ctrl-C stops it at the next file; what was repaired until then stays repaired.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.domain.checkup import Severity
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.bringing_back import FromDrive
    from desktop.custody.identity_access import Proof
    from desktop.custody.repair import Repaired
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.checkup import CheckReport

Look = Callable[[], "CheckReport"]
_ROUNDS = 2  # while something is damaged, what may belong to it is left alone: it comes in the second


def add_to(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the act to those of `vault`."""
    words = QT_TRANSLATE_NOOP("Help", "check evidence, files, keys, kit, backups and disk")
    parser = acts.add_parser("check", help=words)
    words = QT_TRANSLATE_NOOP("Help", "repair what can be repaired without loss, then check again")
    parser.add_argument("--repair", action="store_true", help=words)
    words = QT_TRANSLATE_NOOP("Help", "a drive with backups, to bring damaged files back from; repairs as well")
    parser.add_argument("--from", dest="drive", type=Path, metavar="DIR", help=words)
    words = QT_TRANSLATE_NOOP("Help", "compare every identity too; your own passphrase is asked once more")
    parser.add_argument("--identities", action="store_true", help=words)
    words = QT_TRANSLATE_NOOP("Help", "write the report into a new file")
    parser.add_argument("--report", type=Path, metavar="FILE", help=words)
    with_json(with_vault(parser)).set_defaults(run=_check)


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.checkup.report import report_lines, report_value

    if args.report is not None:
        _require_free(args.report)
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        report, repaired = _looked(args, terminal, signed_in, asked.is_set)
    lines = report_lines(report, terminal.language)
    if args.report is not None:
        _write_report(args.report, lines)
    for line in lines:
        terminal.say_plain(line)
    _say_repairs(terminal, repaired)
    _say_end(terminal, report, is_repairing=_is_repairing(args))
    terminal.show({**report_value(report), "repaired": [_value(one) for one in repaired]})
    return DONE if report.is_in_order else REFUSED


def _is_repairing(args: argparse.Namespace) -> bool:
    return bool(args.repair) or args.drive is not None


def _looked(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, cancelled: Callable[[], bool]
) -> tuple[CheckReport, list[Repaired]]:
    """The report, and what was repaired before it, if that was asked for."""
    from desktop.custody.checkup import check

    if _is_repairing(args):
        signed_in.account.require(Role.CUSTODIAN)
    proof = _proof(args, terminal, signed_in) if args.identities else None

    def look() -> CheckReport:
        return check(signed_in, terminal.wiring.machine, _told(terminal), cancelled, proof)

    if not _is_repairing(args):
        return look(), []
    return _mended(signed_in, look, _drive(args, terminal, cancelled))


def _told(terminal: Terminal) -> Callable[[str, int, int], None]:
    from desktop.custody.checkup.report import section_word
    from desktop.domain.checkup import CheckSection

    return lambda section, done, total: terminal.progress(
        done, total, section_word(CheckSection(section), terminal.language)
    )


def _proof(args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn) -> Proof:
    """Tried before the long work begins. Raises as `own_secret`."""
    from desktop.custody.identity_access import Proof, own_secret

    proof = Proof(terminal.passphrase_again(args), terminal.key_file(args))
    own_secret(signed_in, proof)
    return proof


def _drive(args: argparse.Namespace, terminal: Terminal, cancelled: Callable[[], bool]) -> FromDrive | None:
    from desktop.cli.backup import telling
    from desktop.custody.bringing_back import FromDrive

    return FromDrive(args.drive, telling(terminal), cancelled) if args.drive is not None else None


def _mended(signed_in: SignedIn, look: Look, drive: FromDrive | None) -> tuple[CheckReport, list[Repaired]]:
    """The report afterwards, and what became of every finding that could be repaired."""
    from desktop.custody.repair import repair

    report = look()
    repaired: list[Repaired] = []
    for _ in range(_ROUNDS):
        tried = [one.finding for one in repaired]
        left = [one for one in (*report.repairs, *(report.missed if drive else ())) if one not in tried]
        if not left:
            break
        repaired += repair(signed_in, left, drive)
        report = look()
    return report, repaired


def _say_repairs(terminal: Terminal, repaired: list[Repaired]) -> None:
    from desktop.custody.checkup.report import finding_words
    from desktop.domain.checkup import Repair

    said = {(finding_words(one.finding, terminal.language)[0], one.is_done): one for one in repaired}
    for (what, is_done), one in said.items():  # a file that two sections stumble over is one thing
        if is_done:
            terminal.say(QT_TRANSLATE_NOOP("Cli", "Repaired: {what}"), what=what)
            continue
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Not repaired: {what}"), what=what)
        if one.fault is not None:
            terminal.say_sentences(one.fault)
        elif one.finding.repair is Repair.BRING_BACK:
            words = QT_TRANSLATE_NOOP("Cli", "No backup on this drive holds all of it. Try another drive.")
            terminal.say(words)


def _say_end(terminal: Terminal, report: CheckReport, *, is_repairing: bool) -> None:
    if report.is_in_order:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "In order."))
    else:
        count = len(report.of(Severity.DAMAGE))
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Not in order: {count} findings."), count=count)
    if report.repairs and not is_repairing:
        words = QT_TRANSLATE_NOOP("Cli", "Can be repaired without loss, with --repair: {count}.")
        terminal.say(words, count=len(report.repairs))


def _value(one: Repaired) -> dict[str, object]:
    finding = one.finding
    return {
        "code": finding.code.value,
        "facts": dict(finding.facts),
        "repair": finding.repair.value if finding.repair else None,
        "is_done": one.is_done,
        "fault": one.fault.code.value if one.fault else None,
    }


def _require_free(path: Path) -> None:
    """Before the long work begins. Raises `Fault(OUTPUT_EXISTS)` or `Fault(FILE_NOT_FOUND)`."""
    if path.exists():
        raise Fault(FaultCode.OUTPUT_EXISTS, name=path.name)
    if not path.parent.is_dir():
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.parent.name)


def _write_report(path: Path, lines: list[str]) -> None:
    """A new file that only its owner may read. Raises `Fault(DISK_FULL)` and the like."""
    from desktop.vault.files import write_whole

    write_whole(path, "".join(f"{line}\n" for line in lines).encode("utf-8"))
