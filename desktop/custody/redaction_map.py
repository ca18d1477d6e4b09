"""The map of a redacted copy: which stand-in is what, sealed as an age file to the redaction's own key.

It stays in the vault and leaves with no copy. The key's secret is sealed to the accounts that may open identities, or,
where there are none, to whoever made the redaction.
"""

from __future__ import annotations

from desktop.crypto.age import AgeRefused, new_identity, open_bytes, seal_bytes
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.redactions import RedactedInterview, replaced_value
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, RedactionCopyId
from desktop.domain.redaction import Mask, Passage
from desktop.vault.slot_opening import secrets_of
from desktop.vault.stamps import stamp_of

Json = dict[str, object]


def new_map_key(signed_in: SignedIn) -> tuple[str, str, tuple[AccountId, ...]]:
    """A new age key for a redaction's maps: its recipient, its sealed secret as text, and who can open that."""
    holders = entitled_accounts(signed_in.vault) or (signed_in.account.id,)
    recipients = [signed_in.vault.accounts.get(holder).age_recipient for holder in holders]
    key = new_identity()
    sealed = seal_bytes(key.secret.encode("ascii"), recipients, armored=True)
    return key.recipient, sealed.decode("ascii"), holders


def sealed_map(redacted: RedactedInterview) -> bytes:
    """The map as an age file: every stand-in with what it stands for and why, and every replaced stretch of sound."""
    value = {
        "v": 1,
        "redaction": redacted.redaction.id,
        "interview": redacted.redaction.interview_id,
        "lines": _lines(redacted),
        "masks": [_mask(mask) for mask in redacted.masks],
        "sound": [
            {"recording": one.recording.id, "replaced": replaced_value(one.replaced)} for one in redacted.recordings
        ],
    }
    return seal_bytes(canonical_json(value), [redacted.redaction.key_recipient])


def open_map(signed_in: SignedIn, copy_id: RedactionCopyId, proof: Proof) -> bytes:
    """The map of a copy as JSON, for an account that its key is sealed to. That it was opened is logged first.

    Raises `Fault(REDACTION_UNKNOWN)`, `REDACTION_MAP_CLOSED` for every other account, `VAULT_DAMAGED`, and what
    `secrets_of` raises.
    """
    vault = signed_in.vault
    copy = next((one for one in vault.redactions.copies() if one.id == copy_id), None)
    if copy is None:
        raise Fault(FaultCode.REDACTION_UNKNOWN, redaction=copy_id[:40])
    redaction = vault.redactions.get(copy.redaction_id)
    if signed_in.account.id not in redaction.key_holders:
        raise Fault(FaultCode.REDACTION_MAP_CLOSED, account=signed_in.account.id)
    sealed = vault.redactions.sealed_map(copy_id)
    if sha256_hex(sealed) != copy.map_sha256:
        raise Fault(FaultCode.VAULT_DAMAGED, name="vault.db")
    opened = _opened(sealed, redaction.sealed_key, _own_secret(signed_in, proof), signed_in.account.id)
    with vault.transaction():
        signed_in.log.record(Action.REDACTION_MAP_OPENED, copy_id, facts={"redaction": redaction.id})
    return opened


def _own_secret(signed_in: SignedIn, proof: Proof) -> str:
    return secrets_of(
        signed_in.vault.root,
        signed_in.account.id,
        proof.passphrase,
        key_file=proof.key_file,
        clock=signed_in.clock,
        chance=signed_in.chance,
    ).age_secret


def _opened(sealed: bytes, sealed_key: str, secret: str, account: AccountId) -> bytes:
    try:
        key = open_bytes(sealed_key.encode("ascii"), [secret]).decode("ascii")
    except AgeRefused as error:  # the account has new keys by now
        raise Fault(FaultCode.REDACTION_MAP_CLOSED, account=account) from error
    try:
        return open_bytes(sealed, [key])
    except AgeRefused as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name="vault.db") from error


def _lines(redacted: RedactedInterview) -> list[Json]:
    found: list[Json] = []
    for recording in redacted.recordings:
        for masked in recording.lines:
            found += [
                {
                    "segment": masked.line.segment.id,
                    "kind": piece.kind.value,
                    "stand_in": piece.text,
                    "said": piece.said,
                }
                for piece in masked.pieces
                if piece.kind is not None
            ]
    return found


def _mask(mask: Mask) -> Json:
    place = mask.place
    where: Json = (
        {"segment": place.segment_id, "revisions": place.revisions, "first": place.first, "end": place.end}
        if isinstance(place, Passage)
        else {
            "recording": place.recording_id,
            "start_ms": place.start_ms,
            "end_ms": place.end_ms,
            "channels": list(place.channels),
        }
    )
    return {
        "mask": mask.id, "kind": mask.kind.value, "place": where, "reason": mask.reason.value, "words": mask.words,
        "by": mask.masked_by.value, "author": mask.author, "set_at": stamp_of(mask.set_at),
    }  # fmt: skip
