"""Does what the check has a remedy for, and loses nothing by it: no file is ever deleted, no row changed.

What is unknown, left over or damaged is moved to `set-aside/<moment>/` in the vault's folder, under the name it had.
Each repair is logged before it is done and may be done again: a crash in the middle leaves the rest for the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop.crypto.digests import sha256_hex
from desktop.custody.bringing_back import FromDrive, bring_back
from desktop.custody.checkup.files import left_over, place_of
from desktop.custody.checkup.keys import loose_slots
from desktop.custody.setting_aside import new_folder, set_aside
from desktop.custody.signed_in import SignedIn
from desktop.custody.unfinished_erasure import finish_erasures
from desktop.domain.checkup import CheckFinding, Repair
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault
from desktop.domain.people import Role
from desktop.vault.layout import DATABASE


@dataclass(frozen=True, slots=True)
class Repaired:
    """What became of one finding: done, or stopped by a fault. `is_done` is false where somebody else is needed."""

    finding: CheckFinding
    is_done: bool
    fault: Fault | None = None


def repair(signed_in: SignedIn, findings: Iterable[CheckFinding], drive: FromDrive | None = None) -> list[Repaired]:
    """Repairs every finding that has a remedy; one that can't be done keeps none of the others back.

    With a `drive` also what a backup can give back. A custodian's act. Raises `Fault(ACCOUNT_ROLE_MISSING)`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    chosen = [finding for finding in findings if finding.repair is not None]
    works = dict(_WORKS)
    if drive is not None:
        works[Repair.BRING_BACK] = lambda someone, mine: bring_back(someone, mine, drive)
    done: list[Repaired] = []
    for remedy, work in works.items():
        mine = [finding for finding in chosen if finding.repair is remedy]
        if mine:
            done += _done(signed_in, mine, work)
    return done


def _done(signed_in: SignedIn, findings: list[CheckFinding], work: Work) -> list[Repaired]:
    try:
        left = work(signed_in, findings)
    except Fault as fault:
        return [Repaired(finding, is_done=False, fault=fault) for finding in findings]
    return [Repaired(finding, is_done=finding not in left) for finding in findings]


def _set_aside(signed_in: SignedIn, findings: list[CheckFinding]) -> list[CheckFinding]:
    """Moves only what is left over at this moment, whatever was true when the check looked."""
    vault = signed_in.vault
    now = {(one.code, one.facts["name"]) for one in (*left_over(vault), *loose_slots(vault))}
    still = [finding for finding in findings if (finding.code, finding.facts["name"]) in now]
    if not still:
        return []
    folder = new_folder(vault.root, signed_in.clock.now())
    names = sorted(str(finding.facts["name"]) for finding in still)
    facts: dict[str, Fact] = {
        "folder": folder.name, "files": len(names), "names_sha256": sha256_hex("\n".join(names).encode("utf-8")),
    }  # fmt: skip
    _log(signed_in, Repair.SET_ASIDE, facts)
    for finding in still:
        set_aside(place_of(vault, finding), folder / str(finding.facts["name"]))
    return []


def _finish_erasure(signed_in: SignedIn, findings: list[CheckFinding]) -> list[CheckFinding]:
    _log(signed_in, Repair.FINISH_ERASURE, {})
    return findings if finish_erasures(signed_in) else []


def _fold_in(signed_in: SignedIn, findings: list[CheckFinding]) -> list[CheckFinding]:
    vault = signed_in.vault
    _log(signed_in, Repair.FOLD_IN, {"files": len(findings)})
    for finding in findings:
        if finding.facts["name"] == DATABASE:
            vault.fold_in()
        else:
            vault.media(str(finding.facts["interview"])).fold_in()
    return []


def _make_checkpoint(signed_in: SignedIn, _: list[CheckFinding]) -> list[CheckFinding]:
    with signed_in.vault.transaction():
        _log(signed_in, Repair.MAKE_CHECKPOINT, {})
        signed_in.log.checkpoint()
    return []


def _log(signed_in: SignedIn, remedy: Repair, facts: Mapping[str, Fact]) -> None:
    signed_in.log.record(Action.VAULT_REPAIRED, signed_in.vault.id, facts={"repair": remedy.value, **facts})


Work = Callable[[SignedIn, list[CheckFinding]], list[CheckFinding]]
"""Does a remedy for findings that ask for it, and gives those it could not do."""

_WORKS: dict[Repair, Work] = {
    Repair.FINISH_ERASURE: _finish_erasure,
    Repair.SET_ASIDE: _set_aside,
    Repair.FOLD_IN: _fold_in,
    Repair.MAKE_CHECKPOINT: _make_checkpoint,
}
