"""The list of signers a recipient needs, given on paper or in person. Never put into a bundle, never taken from one."""

from __future__ import annotations

from desktop.crypto.signers import allowed_signers_line
from desktop.custody.signed_in import SignedIn


def signers_text(signed_in: SignedIn) -> str:
    """An `allowed_signers` file: for every account ever, in the order in which they were added, each key it ever had.

    What somebody signed with a key they have replaced, or before they left, still has to verify.
    """
    accounts = signed_in.vault.accounts
    pairs = ((account.id, line) for account in accounts.all() for line in accounts.signing_keys(account.id))
    return "".join(allowed_signers_line(handle, line) for handle, line in pairs)
