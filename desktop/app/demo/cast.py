"""Who takes part in a demonstration: two accounts of a throw-away vault, and a recipient with a key of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.app.wiring import Wiring
from desktop.crypto.age import AgeIdentity, new_identity
from desktop.crypto.signers import allowed_signers_line
from desktop.crypto.slots import DEFAULT_COST
from desktop.domain.ids import account_id
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount

INTERVIEWER = account_id("interviewer-1")
SUPERVISOR = account_id("supervisor-1")
_PASSPHRASE_BYTES = 12


@dataclass(frozen=True)
class Cast:
    """The vault's place, the two passphrases made for it, and the signers a recipient would be told of."""

    vault: Path
    interviewer_passphrase: str
    supervisor_passphrase: str
    signers: str


@dataclass(frozen=True)
class Recipient:
    """The demonstration's stand-in for a destination: key file, list of signers, and the public key."""

    key_file: Path
    signers_file: Path
    identity: AgeIdentity


def found_vault(wiring: Wiring, root: Path) -> Cast:
    """A new vault with an interviewer and a supervisor, both with passphrases made by chance."""
    interviewer, supervisor = (wiring.chance.token_hex(_PASSPHRASE_BYTES) for _ in range(2))
    founder = NewAccount(INTERVIEWER, "Interviewer (demo)", frozenset({Role.INTERVIEWER, Role.CUSTODIAN}))
    second = NewAccount(SUPERVISOR, "Supervisor (demo)", frozenset({Role.SUPERVISOR}))
    signed_in = wiring.create(root, founder, interviewer, DEFAULT_COST)
    try:
        wiring.add_account(signed_in, second, supervisor, DEFAULT_COST)
        signers = "".join(allowed_signers_line(a.id, a.ssh_public_key) for a in signed_in.vault.accounts.all())
    finally:
        signed_in.lock()
    return Cast(root, interviewer, supervisor, signers)


def make_recipient(folder: Path, signers: str) -> Recipient:
    """Writes a key file and a list of signers, as a destination would hold them on its own machine."""
    folder.mkdir()
    identity = new_identity()
    key_file, signers_file = folder / "ohchr-seoul-demo.key", folder / "allowed_signers"
    key_file.write_text(f"# public key: {identity.recipient}\n{identity.secret}\n", "ascii")
    key_file.chmod(0o600)
    signers_file.write_text(signers, "ascii")
    return Recipient(key_file, signers_file, identity)
