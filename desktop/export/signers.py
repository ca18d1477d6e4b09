"""The list of signers a recipient needs, given on paper or in person. Never put into a bundle, never taken from one."""

from __future__ import annotations

from desktop.crypto.signers import allowed_signers_line
from desktop.custody.signed_in import SignedIn


def signers_text(signed_in: SignedIn) -> str:
    """An `allowed_signers` file: one line for every account of the vault, in the order in which they were added."""
    return "".join(allowed_signers_line(a.id, a.ssh_public_key) for a in signed_in.vault.accounts.all())
