"""Folders with every small file a vault can have, also those that lie there only while something is under way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app.settings import Settings, write_settings
from desktop.crypto.key_file import make_key_file
from desktop.custody import key_rotation
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.passphrase import change_passphrase
from desktop.custody.signed_in import SignedIn
from desktop.system.known_checkpoints import KnownCheckpoints
from desktop.vault.layout import (
    IDENTITY_KEY_SIGNATURE,
    IDENTITY_KEY_SIGNATURE_NEXT,
    KEY,
    KEY_SIGNATURE,
    KEY_SIGNATURE_NEXT,
    NEW_KEY,
    NEW_KEY_SIGNATURE,
)
from desktop.vault.opening import unlock_vault
from desktop.vault.rekeying import rekey_vault, reseal_vault_key
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import add_interview, back_up, drive_at, never, nobody
from tests.fakes.identities import CODE, PROOF, WITNESS
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    rehearsed_kit,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)
from tests.faults.keeping_acts import come_in, words_of

SHEETS, KEY_FILE, KNOWN = "sheets.json", "stick.key", "known"


def office(folder: Path) -> None:
    """Two custodians and a supervisor whose slot asks for a key file, a kit, an identity, a backup, known checkpoints."""
    founder = signed_in(folder, kit=False)
    sheets = rehearsed_kit(founder)
    (folder / SHEETS).write_text(json.dumps(words_of(sheets)), "ascii")
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    second_account(founder)
    add_interview(founder, 1)
    entitle(founder, FOUNDER.id)
    write_identity(founder, CODE, WITNESS, PROOF)
    back_up(founder, drive_at(folder))
    founder.lock()
    second = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    key_file = make_key_file(CountingChance("stick"))
    (folder / KEY_FILE).write_bytes(key_file)
    change_passphrase(second, SECOND_PASSPHRASE, SECOND_PASSPHRASE, new_key_file=key_file, cost=CHEAP_COST)
    second.lock()
    _keep_checkpoints(folder)


def sealed_by_second_custodian(folder: Path) -> None:
    """The office after its second custodian has sealed the vault key: their grant is what the founder trusts it by."""
    office(folder)
    _at_work(folder, lambda one: reseal_vault_key(one.vault, one.signer), CUSTODIAN.id, CUSTODIAN_PASSPHRASE)


def sealed_by_the_kit(folder: Path) -> None:
    """The office after somebody came in by the sheets: the kit has sealed the vault key."""
    office(folder)
    come_in(folder, json.loads((folder / SHEETS).read_text("ascii"))).lock()


def key_between_signatures(folder: Path) -> None:
    """A sealed key is in place, and its signature waits still: cut off in `write_key`."""
    _between(folder, KEY_SIGNATURE, KEY_SIGNATURE_NEXT, lambda one: reseal_vault_key(one.vault, one.signer))


def identity_key_between_signatures(folder: Path) -> None:
    """The same for the identities' key: cut off in `write_identity_key`."""
    names = (IDENTITY_KEY_SIGNATURE, IDENTITY_KEY_SIGNATURE_NEXT)
    _between(folder, *names, lambda one: entitle(one, CUSTODIAN.id, PROOF))


def _between(folder: Path, name: str, waiting: str, sealing: Callable[[SignedIn], object]) -> None:
    office(folder)
    root = vault_root(folder)
    before = (root / name).read_bytes()
    _at_work(folder, sealing)
    (root / name).rename(root / waiting)
    (root / name).write_bytes(before)


def rekeyed_not_taken(folder: Path) -> None:
    """The database has the new key, the old one is still the one in force: cut off in `rekey_vault`."""
    office(folder)
    root = vault_root(folder)
    before = {name: (root / name).read_bytes() for name in (KEY, KEY_SIGNATURE)}
    _at_work(folder, lambda one: rekey_vault(one.vault, one.signer, one.chance))
    for name, new in ((KEY, NEW_KEY), (KEY_SIGNATURE, NEW_KEY_SIGNATURE)):
        (root / name).rename(root / new)
        (root / name).write_bytes(before[name])


def rekeying_given_up(folder: Path) -> None:
    """A new key lies beside, and the database never took it."""
    office(folder)
    root = vault_root(folder)
    for name, new in ((KEY, NEW_KEY), (KEY_SIGNATURE, NEW_KEY_SIGNATURE), (KEY_SIGNATURE, KEY_SIGNATURE_NEXT)):
        (root / new).write_bytes((root / name).read_bytes())


def rotated_not_taken(folder: Path) -> None:
    """The founder's new keys are in the database, their slot still waits: cut off in `rotate_keys`."""
    _cut_off_rotation(folder, "settle_slots")


def rotation_given_up(folder: Path) -> None:
    """A slot with new keys waits that the database knows nothing of."""
    _cut_off_rotation(folder, "record_change")


def restored(folder: Path) -> None:
    """The office brought back from its backup, and not unlocked yet."""
    office(folder)
    restore_backup(folder / "drive", None, folder / "office", nobody, never)


def wrongly_tried(folder: Path) -> None:
    """The office after six wrong tries at the founder's account, after a pause each."""
    office(folder)
    clock = FixedClock()
    for hour in range(6):
        clock.start = clock.start.replace(hour=hour + 1)
        with pytest.raises(Exception, match=r"vault\.unlock_refused"):
            unlock_vault(vault_root(folder), FOUNDER.id, "wrong", clock=clock, chance=CountingChance())


def _cut_off_rotation(folder: Path, step: str) -> None:
    office(folder)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_rotation, step, cut)
        founder = sign_in_again(folder)
        entitle(founder, CUSTODIAN.id, PROOF)  # the last who can read identities may not rotate
        with pytest.raises(KeyboardInterrupt):
            rotate_keys(founder, Proof(PASSPHRASE))
        founder.vault.close()


def _keep_checkpoints(folder: Path) -> None:
    """What the machine remembers: every checkpoint of the log so far, thinned as it does."""
    founder = sign_in_again(folder)
    known = KnownCheckpoints(folder / KNOWN)
    for checkpoint in founder.vault.entries.checkpoints():
        known.keep(founder.vault.id, checkpoint)
    founder.lock()


def _at_work(
    folder: Path, act: Callable[[SignedIn], object], account: str = FOUNDER.id, passphrase: str = PASSPHRASE
) -> None:
    someone = sign_in_again(folder, account, passphrase)
    act(someone)
    someone.lock()


def settings_kept(folder: Path) -> None:
    """What a person has chosen, in a file of its own."""
    write_settings(folder / "settings.toml", Settings("ko", "dark", "/media/office/보관함", "models"))
