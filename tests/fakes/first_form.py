"""The vault of the first form that lies in the tree, and what opened it when it was made."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.vault.layout import INBOX, OUTBOX
from tests.fakes.vaults import FOUNDER, SECOND, vault_root

PASSPHRASES: dict[str, str] = {FOUNDER.id: "correct horse battery", SECOND.id: "staple of the supervisor"}
"""Too weak for a new account today; an account that has one keeps it."""
_FORM = Path(__file__).resolve().parents[1] / "assets" / "vaults" / "first-form"


def bring_first_form(folder: Path) -> None:
    """A copy of it in `folder`; its empty folders are not kept by every tool that copies files."""
    shutil.copytree(_FORM, vault_root(folder))
    for name in (OUTBOX, INBOX):
        (vault_root(folder) / name).mkdir(exist_ok=True)
