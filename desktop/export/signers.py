"""The list of signers a recipient needs, given on paper or in person. Never put into a bundle, never taken from one."""

from __future__ import annotations

from desktop.crypto.signers import allowed_signers_line
from desktop.custody.signed_in import SignedIn


def signers_text(signed_in: SignedIn) -> str:
    """An `allowed_signers` file: for every account ever, in the order in which they were added, each key it ever had.

    What somebody signed with a key they have replaced, or before they left, still has to verify. A colleague whose
    fingerprint nobody ever compared is not among them: whoever made that card would sign for the office.
    """
    vault, accounts = signed_in.vault, signed_in.vault.accounts
    strangers = {one.account.id for one in vault.colleagues.all() if not one.was_compared}
    known = (account.id for account in accounts.all() if account.id not in strangers)
    pairs = ((handle, line) for handle in known for line in accounts.signing_keys(handle))
    return "".join(allowed_signers_line(handle, line) for handle, line in pairs)
