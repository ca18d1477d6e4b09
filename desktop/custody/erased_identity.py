"""The name behind a witness's code: it goes with the last of their testimonies, in the same transaction."""

from __future__ import annotations

from enum import StrEnum

from desktop.custody.identities import erase_identity, is_identity_kept
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.erasure import Erasure, ErasureScope
from desktop.vault.vault import Vault


class IdentityLeft(StrEnum):
    """What became of the witness's identity. What `remains` was written after the erasure, and has to go of itself."""

    UNTOUCHED = "untouched"
    NEEDED = "needed"
    NEVER_WRITTEN = "never_written"
    ERASED = "erased"
    REMAINS = "remains"


def settle_identity(signed_in: SignedIn, erasure: Erasure, second: SecondPerson) -> None:
    """Erases the witness's identity if none of their testimonies is left. Raises as `erase_identity`."""
    code = signed_in.vault.interviews.get(erasure.interview_id).witness_code
    is_last = erasure.scope is ErasureScope.TESTIMONY and not _has_testimony(signed_in.vault, code)
    if is_last and is_identity_kept(signed_in, code):
        erase_identity(signed_in, code, second)


def identity_left(vault: Vault, erasure: Erasure) -> IdentityLeft:
    """What is true of the identity now."""
    if erasure.scope is ErasureScope.MEDIA:
        return IdentityLeft.UNTOUCHED
    code = vault.interviews.get(erasure.interview_id).witness_code
    is_kept = bool(vault.identities.covers_of(code))
    if is_kept:
        return IdentityLeft.NEEDED if _has_testimony(vault, code) else IdentityLeft.REMAINS
    was_erased = f'"object":"{code}"'.encode("ascii")
    is_erased = any(was_erased in entry.body for entry in vault.entries.about(Action.IDENTITY_ERASED))
    return IdentityLeft.ERASED if is_erased else IdentityLeft.NEVER_WRITTEN


def _has_testimony(vault: Vault, witness_code: str) -> bool:
    """Whether another interview with the witness is not erased."""
    mine = [interview.id for interview in vault.interviews.all() if interview.witness_code == witness_code]
    erased = {one.interview_id for one in vault.erasures.all() if one.scope is ErasureScope.TESTIMONY}
    return any(interview_id not in erased for interview_id in mine)
