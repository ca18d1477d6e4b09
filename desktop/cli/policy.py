"""`saegim policy list|set`: the office's own rules."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json, with_vault
from desktop.domain.policy import RANGES, Policy
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.policy import PolicyDecision

_WORDS = {
    Policy.IDENTITY_PERSONS: QT_TRANSLATE_NOOP("Rules", "Persons it takes to open an identity"),
    Policy.IDLE_LOCK_MINUTES: QT_TRANSLATE_NOOP("Rules", "Minutes without a touch, after which the vault locks"),
    Policy.BACKUP_DAYS: QT_TRANSLATE_NOOP("Rules", "Days until the reminder of a backup"),
    Policy.OUTSIDE_CHECKPOINT_DAYS: QT_TRANSLATE_NOOP("Rules", "Days until the reminder of carrying a checkpoint out"),
    Policy.KIT_REHEARSAL_DAYS: QT_TRANSLATE_NOOP("Rules", "Days until the reminder of rehearsing the recovery kit"),
    Policy.REASON_FOR_CHANGE: QT_TRANSLATE_NOOP(
        "Rules", "Reason for changing a line: 0 never asked, 1 where others relied on it, 2 always"
    ),
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("policy", help=QT_TRANSLATE_NOOP("Help", "see the office's rules, or set one"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    shown = acts.add_parser(
        "list", help=QT_TRANSLATE_NOOP("Help", "list every rule in force, with its limits and who set it")
    )
    with_json(with_vault(shown)).set_defaults(run=_list)
    setting = acts.add_parser("set", help=QT_TRANSLATE_NOOP("Help", "set a rule; a custodian's act, and logged"))
    words = QT_TRANSLATE_NOOP("Help", "as `policy list` names it")
    rules = [policy.value for policy in Policy]
    with_json(with_vault(setting)).add_argument("policy", metavar="RULE", choices=rules, help=words)
    setting.add_argument(
        "value",
        metavar="NUMBER",
        type=int,
        help=QT_TRANSLATE_NOOP("Help", "within the limits that `policy list` shows"),
    )
    setting.set_defaults(run=_set)


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        policies = signed_in.vault.policies
        latest = {decision.policy: decision for decision in policies.all()}
        rules = [_value(policy, policies.value(policy), latest.get(policy)) for policy in Policy]
    for rule in rules:
        columns = [str(rule[name]) for name in ("policy", "value", "least", "most", "set_by")]
        words = terminal.words_of("Rules", _WORDS[Policy(str(rule["policy"]))])
        terminal.row("\t".join([*columns, words]))
    terminal.show(rules)
    return 0


def _set(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.policies import set_policy

    with terminal.unlock(args) as signed_in:
        decision = set_policy(signed_in, Policy(args.policy), args.value)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{policy} is {value} from now on."), policy=decision.policy.value, value=decision.value
    )
    terminal.show(_value(decision.policy, decision.value, decision))
    return 0


def _value(policy: Policy, value: int, decision: PolicyDecision | None) -> dict[str, object]:
    limits = RANGES[policy]
    return {
        "policy": policy.value,
        "value": value,
        "default": limits.default,
        "least": limits.least,
        "most": limits.most,
        "set_by": decision.set_by if decision is not None else "",
        "set_at": decision.set_at.isoformat() if decision is not None else "",
    }
