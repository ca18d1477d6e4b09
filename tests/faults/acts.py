"""Everything that is broken off, by name. As a program it plays these acts for `tests.fakes.broken_calls`."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from desktop.custody.unfinished_erasure import finish_erasures
from desktop.domain.faults import Fault
from tests.fakes.stage import serve
from tests.fakes.vaults import FOUNDER, PASSPHRASE, sign_in_at, vault_root
from tests.faults import backup_acts, keeping_acts, review_acts, vault_acts
from tests.faults.act import Act, nothing

MODULE = "tests.faults.acts"
OPENING = "opening"
ACTS = {
    "create": Act(nothing, vault_acts.create, vault_acts.created),
    "write": Act(vault_acts.prepared, vault_acts.write, vault_acts.written),
    "rekey": Act(vault_acts.prepared, vault_acts.rekey, vault_acts.written),
    "change of passphrase": Act(vault_acts.prepared, vault_acts.change, vault_acts.passphrase_changed),
    "backup": Act(backup_acts.prepared, backup_acts.do_back_up, backup_acts.backed_up),
    "restore": Act(backup_acts.prepared_to_restore, backup_acts.do_restore, backup_acts.restored),
    "migration": Act(vault_acts.old_form, vault_acts.migrate, vault_acts.migrated),
    "add account": Act(vault_acts.prepared_alone, vault_acts.add_account, vault_acts.account_added),
    "remove account": Act(vault_acts.prepared, vault_acts.remove_second, vault_acts.account_removed),
    "rotate keys": Act(vault_acts.prepared, vault_acts.rotate, vault_acts.keys_rotated),
    "erasure": Act(keeping_acts.evidence, keeping_acts.erase_testimony, keeping_acts.erased),
    "merging a review bundle": Act(review_acts.sent_once, review_acts.merge_it, review_acts.merged_or_not),
    "sending a review bundle": Act(review_acts.corrected, review_acts.send_back, review_acts.sent_or_not),
    "identities": Act(keeping_acts.identity, keeping_acts.keep_identities, keeping_acts.identities_kept),
    "recovery kit": Act(keeping_acts.with_kit, keeping_acts.make_another_kit, keeping_acts.kit_made),
    "coming in by the kit": Act(keeping_acts.with_kit, keeping_acts.recover, keeping_acts.recovered),
}


def opening(folder: Path) -> None:
    """The founder signs in to whatever vault is there, as the program does it, and leaves again."""
    root = next(path for path in (folder / "office", vault_root(folder)) if path.exists() or path == vault_root(folder))
    for passphrase in (vault_acts.NEW_PASSPHRASE, PASSPHRASE):
        with suppress(Fault):
            at_work = sign_in_at(root, FOUNDER.id, passphrase)
            finish_erasures(at_work)
            at_work.lock()
            return


if __name__ == "__main__":
    sys.exit(serve({**{name: act.do for name, act in ACTS.items()}, OPENING: opening}))
