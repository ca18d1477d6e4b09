"""Checkpoints known outside: kept when they are made for good, compared at signing in, and older copies accepted knowingly."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.custody.comparing import Outcome, compare_with
from desktop.custody.log import CustodyLog
from desktop.custody.outside import check_outside, readable, texts_at
from desktop.custody.signed_in import SignedIn, accept_old_copy, sign_in
from desktop.custody.typed_root import MOST_SLIPS, slips
from desktop.domain.custody import Action, Checkpoint
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.opening import Unlocked, unlock_vault
from tests.custody.test_audit import tamper
from tests.fakes.known_outside import KnownInMemory
from tests.fakes.vaults import (
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    founded_vault,
    second_account,
    vault_root,
)  # fmt: skip

REASON = "restored after the laptop fell into water"


class Room:
    """A vault, and what the machine knows of it."""

    def __init__(self, folder: Path) -> None:
        self.root = vault_root(folder)
        self.known = KnownInMemory()
        self.clock = FixedClock()
        self._times = 0

    def unlock(self, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> Unlocked:
        return unlock_vault(self.root, account, passphrase, clock=self.clock, chance=self.chance())

    def sign_in(self, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> SignedIn:
        return sign_in(self.unlock(account, passphrase), self.clock, self.chance(), EMPTY_FORM, self.known)

    def accept(self, reason: str = REASON, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> SignedIn:
        unlocked = self.unlock(account, passphrase)
        return accept_old_copy(unlocked, reason, self.clock, self.chance(), EMPTY_FORM, self.known)

    def chance(self) -> CountingChance:
        self._times += 1
        return CountingChance(f"room {self._times}")

    def copy(self, to: Path) -> None:
        shutil.copytree(self.root, to)

    def put_back(self, copy: Path) -> None:
        shutil.rmtree(self.root)
        shutil.copytree(copy, self.root)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(tmp_path)
    founder = sign_in(founded_vault(tmp_path), room.clock, room.chance(), EMPTY_FORM, room.known)
    second_account(founder)
    founder.lock()
    return room


@pytest.fixture
def older(room: Room, tmp_path: Path) -> Path:
    """A copy of the vault as it was before three more sign-ins."""
    room.copy(tmp_path / "copy")
    for _ in range(3):
        room.sign_in().lock()
    return tmp_path / "copy"


def fault_of(act: object) -> FaultCode:
    with pytest.raises(Fault) as raised:
        act()  # type: ignore[operator]
    return raised.value.code


def facts_of(someone: SignedIn, action: Action) -> dict[str, object]:
    (entry,) = someone.vault.entries.about(action)
    facts: dict[str, object] = json.loads(entry.body)["facts"]
    return facts


def test_every_checkpoint_is_kept_when_it_is_made_for_good(room: Room) -> None:
    someone = room.sign_in()
    vault_id = someone.vault.id
    before = room.known.newest(vault_id)
    with suppress(ZeroDivisionError), someone.vault.transaction():
        someone.log.record(Action.RECORDING_PLAYED, "rec-1")
        someone.log.checkpoint()
        raise ZeroDivisionError
    assert room.known.newest(vault_id) == before
    checkpoint = someone.log.checkpoint()
    assert room.known.newest(vault_id) == checkpoint
    someone.lock()
    newest = room.known.newest(vault_id)
    assert newest is not None
    assert newest.size > checkpoint.size
    room.sign_in().lock()


def test_another_machine_knows_nothing_and_bars_nobody(room: Room) -> None:
    room.known = KnownInMemory()
    someone = room.sign_in()
    assert someone.vault.entries.about(Action.OLD_COPY_ACCEPTED) == []
    someone.lock()


def test_an_older_copy_put_back_is_found_and_the_copy_is_left_as_it_was(room: Room, older: Path) -> None:
    room.put_back(older)
    before = (room.root / "vault.db").read_bytes()
    for _ in range(2):
        assert fault_of(room.sign_in) is FaultCode.CUSTODY_OLDER_COPY
    assert (room.root / "vault.db").read_bytes() == before


def test_a_log_that_another_way_was_gone_on_with_is_a_rewritten_one(room: Room, older: Path) -> None:
    """The older copy was worked in elsewhere until it was as long as the true one, and longer."""
    room.put_back(older)
    truth, room.known = room.known, KnownInMemory()
    for _ in range(4):
        room.sign_in().lock()
    room.known = truth
    assert fault_of(room.sign_in) is FaultCode.CUSTODY_REWRITTEN
    assert fault_of(room.accept) is FaultCode.CUSTODY_REWRITTEN


def test_a_shorter_log_that_is_also_another_one_is_rewritten_and_can_not_be_accepted(room: Room, older: Path) -> None:
    for _ in range(2):
        room.sign_in().lock()
    truth = room.known
    room.put_back(older)
    room.known = KnownInMemory()
    room.sign_in().lock()
    room.known = truth
    assert fault_of(room.sign_in) is FaultCode.CUSTODY_REWRITTEN
    assert fault_of(room.accept) is FaultCode.CUSTODY_REWRITTEN


def test_a_custodian_accepts_an_older_copy_and_the_log_says_so(room: Room, older: Path) -> None:
    newest = room.known.newest(next(iter(room.known.kept)))
    assert newest is not None
    room.put_back(older)
    someone = room.accept()
    facts = facts_of(someone, Action.OLD_COPY_ACCEPTED)
    assert facts["reason"] == REASON
    assert facts["known_size"] == newest.size
    assert facts["known_root"] == newest.text.splitlines()[2]
    found = int(str(facts["found_size"]))
    assert found < newest.size
    assert found == someone.began_at
    assert facts["found_root"] == texts_at(someone.vault, [found])[found].splitlines()[2]
    someone.lock()
    room.sign_in().lock()


def test_once_accepted_nothing_of_the_log_that_is_gone_is_left_to_accuse_it(room: Room, tmp_path: Path) -> None:
    """Every checkpoint of the lost entries, however few they were, is forgotten, and the older ones stay."""
    for lost in range(1, 5):
        copy = tmp_path / f"copy {lost}"
        someone = room.sign_in()
        vault_id = someone.vault.id
        someone.lock()
        room.copy(copy)
        before = room.known.all(vault_id)
        someone = room.sign_in()
        for _ in range(lost):
            someone.log.checkpoint()
            someone.log.record(Action.RECORDING_PLAYED, "rec-1")
        someone.lock()
        room.put_back(copy)
        assert fault_of(room.sign_in) is FaultCode.CUSTODY_OLDER_COPY
        room.accept().lock()
        assert room.known.all(vault_id)[: len(before)] == before
        room.sign_in().lock()


def test_killed_before_the_machine_has_noted_it_the_copy_is_an_older_one_still(
    room: Room, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.put_back(older)
    with monkeypatch.context() as killed:
        killed.setattr(KnownInMemory, "keep", _killed)
        with pytest.raises(KeyboardInterrupt):
            room.accept()
    assert fault_of(room.sign_in) is FaultCode.CUSTODY_OLDER_COPY
    someone = room.accept("once more")
    assert len(someone.vault.entries.about(Action.OLD_COPY_ACCEPTED)) == 2
    someone.lock()
    room.sign_in().lock()


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("reason", ["", "   ", "x" * 201])
def test_accepting_takes_a_reason(room: Room, older: Path, reason: str) -> None:
    room.put_back(older)
    assert fault_of(lambda: room.accept(reason)) is FaultCode.REASON_INVALID
    assert fault_of(room.sign_in) is FaultCode.CUSTODY_OLDER_COPY


def test_the_reason_holds_no_number_of_a_person(room: Room, older: Path) -> None:
    room.put_back(older)
    assert fault_of(lambda: room.accept("for 900101-1234568")) is FaultCode.NUMBER_FORBIDDEN


def test_only_a_custodian_accepts(room: Room, older: Path) -> None:
    room.put_back(older)
    refused = fault_of(lambda: room.accept(REASON, SECOND.id, SECOND_PASSPHRASE))
    assert refused is FaultCode.ACCOUNT_ROLE_MISSING


def test_there_is_nothing_to_accept_in_a_vault_that_is_whole(room: Room) -> None:
    assert fault_of(room.accept) is FaultCode.CUSTODY_NOTHING_TO_ACCEPT
    room.sign_in().lock()


def test_a_broken_log_is_not_accepted_as_an_older_copy(room: Room, older: Path) -> None:
    room.put_back(older)
    unlocked = room.unlock()
    someone = SignedIn(
        unlocked.vault, unlocked.account, unlocked.signer, CustodyLog.of(unlocked, room.clock, room.chance(), None),
        room.clock, room.chance(), EMPTY_FORM,
    )  # fmt: skip
    tamper(someone, "UPDATE custody_entry SET signature = '' WHERE seq = 1")
    tamper(someone, "DELETE FROM checkpoint")
    someone.vault.close()
    assert fault_of(room.accept) is FaultCode.CUSTODY_SIGNATURE_WRONG


def test_what_is_not_a_checkpoint_proves_nothing() -> None:
    junk = [Checkpoint(4, "x", "a", "s"), Checkpoint(5, "", "a", "s")]
    assert readable(junk) == []


def test_compared_with_its_own_checkpoints_a_log_fits(room: Room) -> None:
    someone = room.sign_in()
    for checkpoint in someone.vault.entries.checkpoints():
        assert check_outside(someone.vault, [checkpoint]) == []
        compared = compare_with(someone, checkpoint.text, checkpoint.signature)
        assert (compared.outcome, compared.signed_by, compared.tampering) == (Outcome.FITS, checkpoint.account, None)
    someone.lock()


def test_a_checkpoint_carried_in_tells_the_same_and_the_comparing_is_logged(room: Room, older: Path) -> None:
    newest = room.known.newest(next(iter(room.known.kept)))
    assert newest is not None
    room.put_back(older)
    room.known = KnownInMemory()
    someone = room.sign_in()
    compared = compare_with(someone, newest.text, newest.signature)
    assert compared.outcome is Outcome.OLDER_COPY
    assert compared.tampering is not None
    assert compared.tampering.code is FaultCode.CUSTODY_CONTRADICTED
    assert compared.tampering.facts == {"account": FOUNDER.id}
    assert facts_of(someone, Action.OUTSIDE_CHECKPOINT_COMPARED) == {
        "size": newest.size, "root": newest.text.splitlines()[2], "outcome": "older_copy", "signed_by": FOUNDER.id,
    }  # fmt: skip
    someone.lock()


def test_a_root_typed_from_paper(room: Room) -> None:
    someone = room.sign_in()
    checkpoint = someone.vault.entries.checkpoints()[0]
    root = checkpoint.text.splitlines()[2]
    spaced = " ".join(root[i : i + 4] for i in range(0, 44, 4))
    for typed in (f"{checkpoint.size} {root}", f"  {checkpoint.size}\n{spaced} "):
        compared = compare_with(someone, typed)
        assert (compared.outcome, compared.signed_by) == (Outcome.FITS, None)
    other = "A" * 43 + "="
    assert compare_with(someone, f"{checkpoint.size} {other}").outcome is Outcome.REWRITTEN
    assert compare_with(someone, f"{checkpoint.size + 9999} {other}").outcome is Outcome.OLDER_COPY
    someone.lock()


def test_a_slip_of_the_hand_is_no_other_log(room: Room) -> None:
    someone = room.sign_in()
    checkpoint, later = someone.vault.entries.checkpoints()[0], someone.log.checkpoint()
    root = checkpoint.text.splitlines()[2]
    count = someone.vault.entries.count()
    slip = root[:9] + ("A" if root[9] != "A" else "B") + root[10:].swapcase()
    with pytest.raises(Fault) as raised:
        compare_with(someone, f"{checkpoint.size} {slip}")
    assert raised.value.code is FaultCode.CHECKPOINT_ROOT_MISTYPED
    places = str(raised.value.facts["places"]).split(", ")
    assert places == [str(at + 1) for at in range(44) if slip[at] != root[at]]
    for wrong in (checkpoint.size + 1, later.size, checkpoint.size + 9999):
        with pytest.raises(Fault) as raised:
            compare_with(someone, f"{wrong} {root}")
        assert raised.value.code is FaultCode.CHECKPOINT_NUMBER_MISTYPED
        assert raised.value.facts == {"size": checkpoint.size}
    assert someone.vault.entries.count() == count
    someone.lock()


def test_more_than_a_few_slips_are_another_root() -> None:
    root = "WmqnOIE7J4LaTpkSCSH2fu3ltfeginqngjNPnWkwQab="
    assert slips(root, root) == []
    assert slips("X" * MOST_SLIPS + root[MOST_SLIPS:], root) == list(range(1, MOST_SLIPS + 1))
    assert slips("X" * (MOST_SLIPS + 1) + root[MOST_SLIPS + 1 :], root) == []
    assert slips(root, "") == []


def test_one_changed_character_is_another_log(room: Room) -> None:
    someone = room.sign_in()
    checkpoint = someone.vault.entries.checkpoints()[0]
    changed = checkpoint.text.replace("leaves-sha256 ", "leaves-sha256 0")[:-2] + "\n"
    compared = compare_with(someone, changed, checkpoint.signature)
    assert (compared.outcome, compared.signed_by, compared.tampering) == (Outcome.REWRITTEN, None, None)
    someone.lock()


@pytest.mark.parametrize("junk", ["", "x", "5", "5 AAAA=", "a\n5\nroot\nleaves\n", "\0", "5 " + "A" * 43])
def test_what_is_no_checkpoint_is_not_compared(room: Room, junk: str) -> None:
    someone = room.sign_in()
    count = someone.vault.entries.count()
    assert fault_of(lambda: compare_with(someone, junk)) is FaultCode.CHECKPOINT_UNREADABLE
    assert someone.vault.entries.count() == count
    someone.lock()


def test_a_checkpoint_of_another_vault_is_refused(room: Room) -> None:
    someone = room.sign_in()
    text = someone.vault.entries.checkpoints()[0].text.replace(someone.vault.origin, "elsewhere")
    assert fault_of(lambda: compare_with(someone, text)) is FaultCode.CHECKPOINT_OTHER_VAULT
    someone.lock()
