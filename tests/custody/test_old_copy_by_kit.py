"""Coming in by the recovery kit where an older copy was put back: refused before anything is written, or for a reason."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.recovery import Joining, Surroundings, recover_account
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.new_account import NewAccount
from desktop.vault.opening import unlock_vault
from tests.fakes.known_outside import KnownInMemory
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    FixedClock,
    founded_vault,
    rehearsed_kit,
    vault_root,
)

NEW = NewAccount(AccountId("custodian-2"), "Second", frozenset({Role.CUSTODIAN}))
NEW_PASSPHRASE = "lantern of the ferry house at dawn"
REASON = "restored from the backup of Monday orchard"


class Room:
    """A vault with a rehearsed kit, put back to `lost` sign-ins before, on a machine that remembers them."""

    def __init__(self, folder: Path, lost: int = 1) -> None:
        self.root, self.known, self._times = vault_root(folder), KnownInMemory(), 0
        founder = sign_in(founded_vault(folder), FixedClock(), CountingChance("first"), EMPTY_FORM, self.known)
        self.sheets: Sequence[Sequence[str]] = [sheet.words for sheet in rehearsed_kit(founder).sheets[:2]]
        self.vault_id = founder.vault.id
        founder.lock()
        self.found = self.known.all(self.vault_id)[-1].size
        shutil.copytree(self.root, folder / "copy")
        for _ in range(lost):
            self.sign_in().lock()
        shutil.rmtree(self.root)
        (folder / "copy").rename(self.root)

    def chance(self) -> CountingChance:
        self._times += 1
        return CountingChance(f"room {self._times}")

    def sign_in(self, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> SignedIn:
        clock, chance = FixedClock(), self.chance()
        unlocked = unlock_vault(self.root, account, passphrase, clock=clock, chance=chance)
        return sign_in(unlocked, clock, chance, EMPTY_FORM, self.known)

    def recover(self, reason: str = "") -> SignedIn:
        around = Surroundings(FixedClock(), self.chance(), EMPTY_FORM, self.known, reason)
        return recover_account(self.root, self.sheets, Joining(NEW, NEW_PASSPHRASE, CHEAP_COST), around)

    def refusal(self, reason: str = "") -> FaultCode:
        with pytest.raises(Fault) as caught:
            self.recover(reason)
        return caught.value.code


def test_it_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    room = Room(tmp_path)
    before = (room.root / "vault.db").read_bytes()
    slots = sorted(path.name for path in (room.root / "slots").iterdir())
    assert room.refusal() is FaultCode.CUSTODY_OLDER_COPY
    assert room.refusal(" ") is FaultCode.REASON_INVALID
    assert room.refusal("for 900101-1234568") is FaultCode.NUMBER_FORBIDDEN
    assert (room.root / "vault.db").read_bytes() == before
    assert sorted(path.name for path in (room.root / "slots").iterdir()) == slots


@pytest.mark.parametrize("lost", [1, 3])
def test_with_a_reason_it_is_gone_on_with_and_everybody_gets_in_from_then_on(tmp_path: Path, lost: int) -> None:
    """Also where so little is lost that the kit's own entries are as many."""
    room = Room(tmp_path, lost)
    newest = room.known.newest(room.vault_id)
    assert newest is not None
    recovered = room.recover(REASON)
    (entry,) = recovered.vault.entries.about(Action.OLD_COPY_ACCEPTED)
    said = json.loads(entry.body)
    assert said["actor"] == NEW.id
    assert (said["facts"]["known_size"], said["facts"]["reason"]) == (newest.size, REASON)
    assert said["facts"]["found_size"] == room.found < newest.size
    assert check_log(recovered.vault) == check_rows(recovered.vault) == []
    recovered.lock()
    for account, passphrase in ((FOUNDER.id, PASSPHRASE), (NEW.id, NEW_PASSPHRASE)):
        room.sign_in(account, passphrase).lock()


def test_a_rewritten_log_is_not_gone_on_with(tmp_path: Path) -> None:
    room = Room(tmp_path)
    truth, room.known = room.known, KnownInMemory()
    for _ in range(2):
        room.sign_in().lock()
    room.known = truth
    assert room.refusal(REASON) is FaultCode.CUSTODY_REWRITTEN


def test_a_reason_without_need_is_refused(tmp_path: Path) -> None:
    room = Room(tmp_path, lost=0)
    assert room.refusal(REASON) is FaultCode.CUSTODY_NOTHING_TO_ACCEPT
    room.recover().lock()
    assert room.sign_in(NEW.id, NEW_PASSPHRASE).vault.entries.about(Action.OLD_COPY_ACCEPTED) == []
