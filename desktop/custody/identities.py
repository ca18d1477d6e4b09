"""Looking at who stands behind a code, writing it down, and erasing it. Each is logged by code, never by name.

Nothing is read without a reason, nor, by the office's rule, without a second person. What is read is compared with the
log first: a version that was changed, or an older file copied back, is found here.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.crypto.age import new_identity
from desktop.custody.identity_access import Proof, opened_record, opened_store, own_secret, sealed_record
from desktop.custody.identity_check import as_logged, missing_identities
from desktop.custody.recovery import require_rehearsed
from desktop.custody.row_digest import row_digest
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.domain import ids
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.identity import (
    ErasedCover,
    IdentityCover,
    IdentityOpening,
    IdentityRecord,
    Person,
    checked_person,
    checked_reason,
)
from desktop.domain.ids import WitnessCode
from desktop.domain.policy import Policy
from desktop.vault.identity_store import IdentityStore
from desktop.vault.layout import IDENTITY_DATABASE

_ID_BYTES = 8
_NONCE_BYTES = 16
_ALONE = 1

Reason = tuple[str, str]
"""A code of `OpeningReason`, and words (needed only for `other`)."""


def needs_second_person(signed_in: SignedIn) -> bool:
    """Whether the office lets nobody look alone."""
    return signed_in.vault.policies.value(Policy.IDENTITY_PERSONS) > _ALONE


def open_identity(
    signed_in: SignedIn, witness_code: str, reason: Reason, proof: Proof, second: SecondPerson | None = None
) -> list[IdentityRecord]:
    """Everything known of the people behind `witness_code`, every version, oldest first. The look is logged first.

    Raises `Fault(IDENTITY_REASON_MISSING)`, `IDENTITY_SECOND_PERSON_NEEDED`, `IDENTITY_NOT_ENTITLED`,
    `IDENTITY_UNKNOWN`, what `secrets_of` raises, and as tampering `IDENTITY_KEY_SIGNATURE_WRONG`, `VAULT_DAMAGED` and
    `CUSTODY_ROW_DIFFERS`.
    """
    code = ids.witness_code(witness_code)
    why, words = checked_reason(*reason)
    if second is None and needs_second_person(signed_in):
        raise Fault(FaultCode.IDENTITY_SECOND_PERSON_NEEDED)
    if second is not None:
        _require_other(signed_in, second)
    secret = own_secret(signed_in, proof)
    with opened_store(signed_in.vault, secret) as store:
        records = _records_of(signed_in, store, code)
    if not records:
        raise Fault(FaultCode.IDENTITY_UNKNOWN, witness=code)
    by = second.account.id if second else ""
    opening = IdentityOpening(code, why, words, signed_in.account.id, by, signed_in.clock.now())
    digest = row_digest(opening)
    facts: dict[str, Fact] = {"reason": why.value}
    if second is not None:
        facts |= second.facts_for(signed_in, Action.IDENTITY_OPENED, code, digest)
    with signed_in.vault.transaction():
        signed_in.vault.identities.add_opening(opening)
        signed_in.log.record(Action.IDENTITY_OPENED, code, after=digest, facts=facts)
    return records


def newest_versions(records: Sequence[IdentityRecord]) -> list[IdentityRecord]:
    """The version in force of every person, in the order in which they were first written."""
    newest = {record.person_id: record for record in records}
    return list(newest.values())


def write_identity(
    signed_in: SignedIn, witness_code: str, person: Person, proof: Proof, person_id: str = ""
) -> IdentityRecord:
    """A new person behind `witness_code`, or the next version of `person_id`.

    Raises `Fault(KIT_NOT_REHEARSED)` before the first run is finished, `WITNESS_CODE_INVALID`, `NUMBER_FORBIDDEN`,
    `IDENTITY_FIELD_INVALID`, `IDENTITY_UNKNOWN` for a `person_id` that is not this witness's, else as `open_identity`.
    """
    require_rehearsed(signed_in.vault)
    code = ids.witness_code(witness_code)
    checked = checked_person(person)
    secret = own_secret(signed_in, proof)
    with opened_store(signed_in.vault, secret) as store, signed_in.vault.transaction():
        earlier = _records_of(signed_in, store, code)
        version = sum(record.person_id == person_id for record in earlier) + 1
        if person_id and version == 1:
            raise Fault(FaultCode.IDENTITY_UNKNOWN, witness=code)
        record = IdentityRecord(
            person_id=person_id or f"person-{signed_in.chance.token_hex(_ID_BYTES)}",
            version=version,
            witness_code=code,
            person=checked,
            nonce=signed_in.chance.token_hex(_NONCE_BYTES),
            written_by=signed_in.account.id,
            written_at=signed_in.clock.now(),
        )
        _keep(signed_in, store, record)
    return record


def erase_identity(signed_in: SignedIn, witness_code: str, second: SecondPerson) -> int:
    """Destroys the inner lock of everything written behind `witness_code`; says how many locks that were.

    Neither of the two needs to be entitled, and nobody can read it afterwards, whatever keys they hold. It joins a
    transaction in progress; the vault must be given a new key afterwards (`rekey_vault`), as for every erasure.
    Raises `Fault(WITNESS_CODE_INVALID)` or `Fault(SECOND_PERSON_SAME)`.
    """
    code = ids.witness_code(witness_code)
    _require_other(signed_in, second)
    store = signed_in.vault.identities
    with signed_in.vault.transaction():
        covers = store.covers_of(code)
        for cover in covers:
            store.erase_cover(cover.id)
            digest = row_digest(ErasedCover(cover.id, code))
            facts = second.facts_for(signed_in, Action.IDENTITY_ERASED, code, digest)
            signed_in.log.record(Action.IDENTITY_ERASED, code, after=digest, facts=facts)
    return len(covers)


def is_identity_kept(signed_in: SignedIn, witness_code: str) -> bool:
    """Whether anything is written behind the code. This much everybody at work may know."""
    return bool(signed_in.vault.identities.covers_of(witness_code))


def check_identities(signed_in: SignedIn, proof: Proof) -> list[Finding]:
    """Everything wrong with the store: pages, records that can't be opened, and what the log states and is not there.

    Raises as `open_identity`, but is no look at anybody: it gives nothing back of what it reads.
    """
    vault = signed_in.vault
    covers = {cover.id: cover for cover in vault.identities.living_covers()}
    findings: list[Finding] = []
    records: list[IdentityRecord] = []
    with opened_store(vault, own_secret(signed_in, proof)) as store:
        if store.check_integrity():
            findings.append(Finding(FaultCode.VAULT_DAMAGED, {"name": IDENTITY_DATABASE}))
        for row in store.all():
            try:
                records += [opened_record(row, covers[row.cover_id])] if row.cover_id in covers else []
            except Fault as fault:
                findings.append(Finding(fault.code, fault.facts))
    return [*findings, *missing_identities(vault, records)]


def _records_of(signed_in: SignedIn, store: IdentityStore, code: WitnessCode) -> list[IdentityRecord]:
    """The witness's records, as the log states them."""
    covers = {cover.id: cover for cover in signed_in.vault.identities.covers_of(code)}
    records = [opened_record(row, covers[row.cover_id]) for row in store.all() if row.cover_id in covers]
    return as_logged(signed_in.vault, code, records)


def _keep(signed_in: SignedIn, store: IdentityStore, record: IdentityRecord) -> None:
    """The identity's own row becomes durable a moment before the entry that states it: a crash between leaves a row
    that counts for nothing, never an entry whose row is missing.
    """
    covers = signed_in.vault.identities.covers_of(record.witness_code)
    cover = covers[-1] if covers else _new_cover(signed_in, record.witness_code)
    facts: dict[str, Fact] = {"person": record.person_id, "version": record.version, "cover": cover.id}
    signed_in.log.record(Action.IDENTITY_WRITTEN, record.witness_code, after=row_digest(record), facts=facts)
    store.add(sealed_record(record, cover))


def _new_cover(signed_in: SignedIn, code: WitnessCode) -> IdentityCover:
    cover = IdentityCover(f"cover-{signed_in.chance.token_hex(_ID_BYTES)}", code, new_identity().secret)
    signed_in.vault.identities.add_cover(cover)
    return cover


def _require_other(signed_in: SignedIn, second: SecondPerson) -> None:
    if second.account.id == signed_in.account.id or not second.account.is_active:
        raise Fault(FaultCode.SECOND_PERSON_SAME, account=signed_in.account.id)
