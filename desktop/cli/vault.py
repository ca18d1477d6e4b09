"""`saegim vault create|check|accept-old-copy`: makes a vault, checks one whole, or goes on with an older copy."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.account import add_roles, new_account
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.domain.checkup import Severity
from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.checkup import CheckReport


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("vault", help="create a vault, or check one")
    acts = parser.add_subparsers(metavar="ACT", required=True)
    create = acts.add_parser("create", help="make a new vault; the account given is its founder and a custodian")
    add_roles(with_json(with_vault(create)), "interviewer")
    create.set_defaults(run=_create)
    check = acts.add_parser("check", help="check evidence, files, keys, kit, backups and disk")
    check.add_argument(
        "--repair", action="store_true", help="repair what can be repaired without loss, then check again"
    )
    check.add_argument("--report", metavar="FILE", help="write the report into a new file")
    with_json(with_vault(check)).set_defaults(run=_check)
    accept = acts.add_parser("accept-old-copy", help="go on with a copy that was put back on purpose; a custodian's act")
    accept.add_argument("--reason", metavar="TEXT", required=True, help="without names: it stays in the log for ever")
    with_json(with_vault(accept)).set_defaults(run=_accept_old_copy)


def _create(args: argparse.Namespace, terminal: Terminal) -> int:
    founder = new_account(args.account, args)
    signed_in = terminal.wiring.create(Path(args.vault), founder, terminal.new_passphrase(args))
    try:
        value = {"vault": signed_in.vault.id, "path": str(signed_in.vault.root), "account": signed_in.account.id}
    finally:
        signed_in.lock()
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The vault is ready: {path}"), path=value["path"])
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: "
            "no interview can be opened before.",
        )
    )
    terminal.show(value)
    return 0


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.checkup import check
    from desktop.custody.checkup.report import report_lines, report_value
    from desktop.custody.repair import repair

    def look(signed_in: SignedIn) -> CheckReport:
        return check(signed_in, terminal.wiring.machine, lambda _, done, total: terminal.progress(done, total))

    with terminal.unlock(args) as signed_in:
        report = look(signed_in)
        if args.repair and report.repairs:
            done = repair(signed_in, report.repairs)
            report = look(signed_in)
            terminal.say(QT_TRANSLATE_NOOP("Cli", "Repaired: {count}."), count=sum(one.is_done for one in done))
        lines = report_lines(report, terminal.language)
        if args.report:
            _write_report(Path(args.report), lines)
    for line in lines:
        terminal.say_plain(line)
    if report.is_in_order:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "In order."))
    else:
        count = len(report.of(Severity.DAMAGE))
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Not in order: {count} findings."), count=count)
    terminal.show(report_value(report))
    return DONE if report.is_in_order else REFUSED


def _accept_old_copy(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.entry import entry_body
    from desktop.domain.custody import Action

    with terminal.unlock(args, old_copy=args.reason) as signed_in:
        accepted = entry_body(signed_in.vault.entries.about(Action.OLD_COPY_ACCEPTED)[-1].body)
        value = {"vault": signed_in.vault.id, "account": accepted.actor, **accepted.facts}
    known, found = int(accepted.facts["known_size"]), int(accepted.facts["found_size"])
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of "
            "them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.",
        ),
        found=found,
        known=known,
        missing=known - found,
    )
    terminal.show(value)
    return DONE


def _write_report(path: Path, lines: list[str]) -> None:
    """A new file that only its owner may read. Raises `Fault(OUTPUT_EXISTS)`, `Fault(DISK_FULL)` and the like."""
    from desktop.vault.files import write_whole

    if path.exists():
        raise Fault(FaultCode.OUTPUT_EXISTS, name=path.name)
    write_whole(path, "".join(f"{line}\n" for line in lines).encode("utf-8"))
