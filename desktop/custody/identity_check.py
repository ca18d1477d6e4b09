"""Compares identities with the log while their store is open: what the log states must be there, unchanged.

What the log does not state is left out and is no finding: a writing that was interrupted leaves such a row behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.identity import IdentityRecord
from desktop.domain.ids import WitnessCode
from desktop.vault.vault import Vault

_ACTION = Action.IDENTITY_WRITTEN


@dataclass(frozen=True, slots=True)
class _Stated:
    """A record as the log states it."""

    seq: int
    digest: str


def missing_identities(
    vault: Vault, records: Iterable[IdentityRecord], witness_code: WitnessCode | None = None
) -> list[Finding]:
    """`CUSTODY_ROW_DIFFERS` for every version the log states, of one witness or of all, that is not among `records`.

    What lies under an erased cover is gone by right.
    """
    there = {row_digest(record) for record in records}
    return [
        Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": _ACTION.value, "seq": stated.seq})
        for stated in _stated(vault, witness_code)
        if stated.digest not in there
    ]


def as_logged(vault: Vault, witness_code: WitnessCode, records: Iterable[IdentityRecord]) -> list[IdentityRecord]:
    """The records that the log states, each once and in its order.

    Raises `Fault(CUSTODY_ROW_DIFFERS)` if one is missing.
    """
    known = {row_digest(record): record for record in records}
    for finding in missing_identities(vault, known.values(), witness_code):
        raise finding.as_fault()
    digests = [stated.digest for stated in _stated(vault, witness_code)]
    return [known[digest] for digest in dict.fromkeys(digests)]


def stated_digests(vault: Vault) -> frozenset[str]:
    """The digests of every record that the log states and that was not erased."""
    return frozenset(stated.digest for stated in _stated(vault, None))


def _stated(vault: Vault, witness_code: WitnessCode | None) -> Iterator[_Stated]:
    erased = {cover.id for cover in vault.identities.erased_covers()}
    for body in bodies_about(vault, _ACTION):
        is_asked = witness_code is None or body.object == witness_code
        if body.action == _ACTION and is_asked and body.facts.get("cover") not in erased:
            yield _Stated(body.seq, body.after)


def bodies_about(vault: Vault, *actions: Action) -> Iterator[EntryBody]:
    """What the entries of these acts say, in order. Raises `Fault(CUSTODY_LOG_BROKEN)` for one that can't be read."""
    for entry in vault.entries.about(*actions):
        try:
            yield entry_body(entry.body)
        except ValueError as error:
            raise Fault(FaultCode.CUSTODY_LOG_BROKEN, seq=entry.seq) from error
