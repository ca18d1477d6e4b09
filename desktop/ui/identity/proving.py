"""What a form for opening proves: that it is the account at work, and who sits beside it if the office asks. No Qt."""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.key_file import KEY_FILE_LIMIT_BYTES
from desktop.custody.identities import needs_second_person
from desktop.custody.identity_access import Proof
from desktop.custody.second_person import SecondPerson, second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.identity.state import OpeningForm


def proofs_of(signed_in: SignedIn, form: OpeningForm) -> tuple[Proof, SecondPerson | None]:
    """One's own proof, and the second person's. Raises `Fault(IDENTITY_SECOND_PERSON_NEEDED)`, `FILE_NOT_FOUND`, and
    what `second_person` raises.
    """
    is_second = needs_second_person(signed_in) or bool(form.second)
    proof = Proof(form.passphrase, content_of(form.key_file))
    return proof, _second(signed_in, form) if is_second else None


def content_of(path: Path | None) -> bytes | None:
    """What a key file holds. Raises `Fault(FILE_NOT_FOUND)`."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            return file.read(KEY_FILE_LIMIT_BYTES + 1)
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=path.name) from error


def _second(signed_in: SignedIn, form: OpeningForm) -> SecondPerson:
    if not form.second.strip():
        raise Fault(FaultCode.IDENTITY_SECOND_PERSON_NEEDED)
    return second_person(signed_in, form.second, form.second_passphrase, content_of(form.second_key_file))
