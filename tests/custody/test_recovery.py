"""The recovery kit: made, rehearsed, used and replaced, in real vaults. What it does not open matters as much."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from desktop.crypto.age import AgeNotForThisKey, open_bytes
from desktop.crypto.recovery_keys import recovery_keys
from desktop.crypto.recovery_shares import combine
from desktop.crypto.signing import SigningKey
from desktop.custody.audit import check_log, check_rows
from desktop.custody.entitlements import entitle
from desktop.custody.identity_access import entitled_accounts
from desktop.custody.policies import set_policy
from desktop.custody.recovery import (
    Joining,
    KitSheets,
    Surroundings,
    kit_state,
    make_kit,
    recover_account,
    rehearse,
    require_rehearsed,
)
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.domain.policy import Policy
from desktop.vault.key_file import write_key
from desktop.vault.layout import KEY, KEY_SIGNATURE, RECOVERY
from desktop.vault.opening import NewAccount
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    PASSPHRASE,
    SECOND,
    CountingChance,
    FixedClock,
    rehearsed_kit,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

NEW = NewAccount(AccountId("custodian-2"), "Second custodian", frozenset({Role.INTERVIEWER}))
NEW_PASSPHRASE = "nine geese over the quiet field"
Words = list[tuple[str, ...]]


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path, kit=False)
    yield made
    made.lock()


def words_of(kit: KitSheets) -> Words:
    return [sheet.words for sheet in kit.sheets]


def come_in(folder: Path, sheets: Words, new: NewAccount = NEW, passphrase: str = NEW_PASSPHRASE) -> SignedIn:
    return recover_account(
        vault_root(folder), sheets, Joining(new, passphrase, CHEAP_COST),
        Surroundings(FixedClock(), CountingChance(f"recovering {new.id}"), EMPTY_FORM),
    )  # fmt: skip


def refusal(folder: Path, sheets: Words, new: NewAccount = NEW, passphrase: str = NEW_PASSPHRASE) -> FaultCode:
    with pytest.raises(Fault) as caught:
        come_in(folder, sheets, new, passphrase)
    return caught.value.code


def actions(signed: SignedIn) -> list[str]:
    return [json.loads(entry.body)["action"] for entry in signed.vault.entries.all()]


def test_a_kit_is_made_rehearsed_and_logged(founder: SignedIn) -> None:
    kit = make_kit(founder, 2, 3)
    assert not kit_state(founder.vault).is_ready
    with pytest.raises(Fault) as caught:
        require_rehearsed(founder.vault)
    assert caught.value.code is FaultCode.KIT_NOT_REHEARSED
    rehearsal = rehearse(founder, words_of(kit)[1:])
    assert rehearsal.sheets == (2, 3)
    require_rehearsed(founder.vault)
    assert actions(founder)[-2:] == [Action.RECOVERY_KIT_MADE, Action.RECOVERY_KIT_REHEARSED]
    assert check_log(founder.vault) == check_rows(founder.vault) == []


@pytest.mark.parametrize("chosen", list(combinations(range(4), 3)))
def test_any_enough_sheets_open_the_vault_in_an_emergency(tmp_path: Path, chosen: tuple[int, ...]) -> None:
    founder = signed_in(tmp_path, kit=False)
    kit = rehearsed_kit(founder, 3, 4)
    founder.lock()
    recovered = come_in(tmp_path, [words_of(kit)[at] for at in chosen])
    assert recovered.account.roles == {Role.INTERVIEWER, Role.CUSTODIAN}
    assert check_log(recovered.vault) == check_rows(recovered.vault) == []
    recovered.lock()


def test_fewer_sheets_open_nothing(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder, 3, 4)
    founder.lock()
    before = {path.name: path.read_bytes() for path in vault_root(tmp_path).iterdir() if path.suffix == ".age"}
    for few in (words_of(kit)[:2], words_of(kit)[:1], []):
        assert refusal(tmp_path, few) is FaultCode.KIT_SHEETS_TOO_FEW
    assert before == {path.name: path.read_bytes() for path in vault_root(tmp_path).iterdir() if path.suffix == ".age"}


def test_the_sheets_secret_lies_nowhere_in_the_vault(founder: SignedIn, tmp_path: Path) -> None:
    kit = make_kit(founder, 2, 3)
    secret = combine(words_of(kit))
    founder.lock()
    needles = [
        secret,
        secret.hex().encode(),
        recovery_keys(secret).age.secret.encode(),
        kit.sheets[0].words[5].encode(),
    ]
    for path in vault_root(tmp_path).rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [needle for needle in needles if needle in data], path.name
    assert kit.sheets[0].text not in repr(kit)


def test_only_a_custodian_makes_a_kit_and_anybody_rehearses_it(founder: SignedIn, tmp_path: Path) -> None:
    kit = make_kit(founder, 2, 3)
    account, passphrase = second_account(founder)
    founder.lock()
    second = sign_in_again(tmp_path, account.id, passphrase)
    with pytest.raises(Fault) as caught:
        make_kit(second, 2, 3)
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    rehearse(second, words_of(kit)[:2])
    assert kit_state(second.vault).is_ready
    second.lock()


@pytest.mark.parametrize(("threshold", "shares"), [(1, 3), (4, 3), (2, 9)])
def test_unsafe_numbers_change_nothing(founder: SignedIn, threshold: int, shares: int) -> None:
    sealed = (founder.vault.root / KEY).read_bytes()
    with pytest.raises(Fault) as caught:
        make_kit(founder, threshold, shares)
    assert caught.value.code is FaultCode.KIT_NUMBERS_INVALID
    assert (founder.vault.root / KEY).read_bytes() == sealed
    assert founder.vault.recovery_kits.latest() is None


def test_a_new_kit_makes_the_old_sheets_worthless(founder: SignedIn, tmp_path: Path) -> None:
    old = rehearsed_kit(founder)
    before = bytes(founder.vault.keys.vault)
    new = make_kit(founder, 2, 2)
    assert bytes(founder.vault.keys.vault) != before
    with pytest.raises(Fault) as caught:
        rehearse(founder, words_of(old)[:2])
    assert caught.value.code is FaultCode.KIT_OTHER
    assert not kit_state(founder.vault).is_ready
    sealed = (founder.vault.root / KEY).read_bytes()
    with pytest.raises(AgeNotForThisKey):
        open_bytes(sealed, [recovery_keys(combine(words_of(old))).age.secret])
    founder.lock()
    assert refusal(tmp_path, words_of(old)) is FaultCode.KIT_OTHER
    recovered = come_in(tmp_path, words_of(new))
    assert recovered.account.id == NEW.id
    recovered.lock()


def test_an_old_kits_files_put_back_do_not_bring_its_sheets_back(founder: SignedIn, tmp_path: Path) -> None:
    old = rehearsed_kit(founder)
    root = founder.vault.root
    kept = {name: (root / name).read_bytes() for name in (RECOVERY, KEY, KEY_SIGNATURE)}
    make_kit(founder, 2, 3)
    founder.lock()
    (root / RECOVERY).write_bytes(kept[RECOVERY])
    assert refusal(tmp_path, words_of(old)) is FaultCode.KIT_OTHER
    for name, data in kept.items():
        (root / name).write_bytes(data)
    assert refusal(tmp_path, words_of(old)) is FaultCode.VAULT_DAMAGED  # a key that the database no longer has


def test_old_accounts_stay_as_they_were_after_a_recovery(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    account, passphrase = second_account(founder)
    founder.lock()
    come_in(tmp_path, words_of(kit)[:2]).lock()
    for handle, phrase in ((account.id, passphrase), ("interviewer-1", PASSPHRASE), (NEW.id, NEW_PASSPHRASE)):
        again = sign_in_again(tmp_path, handle, phrase)
        assert check_log(again.vault) == check_rows(again.vault) == []
        again.lock()


def test_the_recovered_custodian_does_a_custodians_work_and_all_can_still_open(
    founder: SignedIn, tmp_path: Path
) -> None:
    kit = rehearsed_kit(founder)
    founder.lock()
    recovered = come_in(tmp_path, words_of(kit)[:2])
    second_account(recovered, SECOND, "staple of the supervisor orchard lantern")
    rehearsed_kit(recovered)
    recovered.lock()
    for handle, phrase in (
        ("interviewer-1", PASSPHRASE),
        (NEW.id, NEW_PASSPHRASE),
        (SECOND.id, "staple of the supervisor orchard lantern"),
    ):
        again = sign_in_again(tmp_path, handle, phrase)
        assert check_log(again.vault) == []
        again.lock()


def test_using_the_kit_is_logged_by_the_kits_own_signature_and_asks_for_a_new_one(
    founder: SignedIn, tmp_path: Path
) -> None:
    kit = rehearsed_kit(founder)
    founder.lock()
    recovered = come_in(tmp_path, words_of(kit)[:2])
    assert actions(recovered)[-3:] == [Action.RECOVERY_KIT_USED, Action.ACCOUNT_ADDED, Action.VAULT_UNLOCKED]
    used = kit_state(recovered.vault).used
    assert used is not None
    assert (used.kit_id, used.account) == (kit.kit.id, NEW.id)
    rehearsed_kit(recovered)
    assert kit_state(recovered.vault).used is None
    recovered.lock()


def test_the_recovered_account_may_open_identities_where_the_kit_could(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    entitle(founder, founder.account.id)
    founder.lock()
    recovered = come_in(tmp_path, words_of(kit)[:2])
    assert entitled_accounts(recovered.vault) == ("interviewer-1", NEW.id)
    assert check_log(recovered.vault) == check_rows(recovered.vault) == []
    recovered.lock()


def test_damaged_identities_keep_nobody_out(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    entitle(founder, founder.account.id)
    founder.lock()
    (vault_root(tmp_path) / "identity.key.age").write_bytes(b"nothing")
    recovered = come_in(tmp_path, words_of(kit)[:2])
    assert recovered.account.id == NEW.id
    recovered.lock()


def test_an_account_that_is_there_is_never_taken_over(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    founder.lock()
    slot = (vault_root(tmp_path) / "slots" / "interviewer-1.json").read_bytes()
    taken = NewAccount(AccountId("interviewer-1"), "Somebody", frozenset())
    assert refusal(tmp_path, words_of(kit)[:2], taken) is FaultCode.ACCOUNT_EXISTS
    assert (vault_root(tmp_path) / "slots" / "interviewer-1.json").read_bytes() == slot
    sign_in_again(tmp_path).lock()


def test_a_refused_passphrase_leaves_the_vault_to_be_recovered_again(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    founder.lock()
    assert refusal(tmp_path, words_of(kit)[:2], passphrase="short") is FaultCode.PASSPHRASE_WEAK
    come_in(tmp_path, words_of(kit)[:2]).lock()


def test_a_recovery_cut_off_before_its_row_can_be_done_again(
    founder: SignedIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slot and sealed key are on the disk, the row is not: everybody still opens the vault, and the sheets do too."""
    kit = rehearsed_kit(founder)
    founder.lock()

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("desktop.custody.recovery._record_use", cut_off)
        with pytest.raises(KeyboardInterrupt):
            come_in(tmp_path, words_of(kit)[:2])
    again = sign_in_again(tmp_path)
    assert again.vault.accounts.find(NEW.id) is None
    again.lock()
    come_in(tmp_path, words_of(kit)[:2]).lock()


STEPS = ("reseal_vault_key", "write_kit_file", "rekey_vault")


@pytest.mark.parametrize("broken", STEPS)
@pytest.mark.parametrize("is_done_first", [False, True])
def test_a_making_cut_off_anywhere_leaves_a_vault_for_all(
    founder: SignedIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, is_done_first: bool
) -> None:
    """Also when the vault key was last sealed by the kit itself, at a recovery."""
    kit = rehearsed_kit(founder)
    founder.lock()
    recovered = come_in(tmp_path, words_of(kit)[:2])
    from desktop.custody import recovery

    real = getattr(recovery, broken)

    def cut_off(*arguments: object) -> None:
        if is_done_first:
            real(*arguments)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(recovery, broken, cut_off)
        with pytest.raises(KeyboardInterrupt):
            make_kit(recovered, 2, 3)
    recovered.lock()
    for handle, phrase in (("interviewer-1", PASSPHRASE), (NEW.id, NEW_PASSPHRASE)):
        sign_in_again(tmp_path, handle, phrase).lock()
    last = sign_in_again(tmp_path, NEW.id, NEW_PASSPHRASE)
    rehearsed_kit(last)
    assert check_log(last.vault) == check_rows(last.vault) == []
    last.lock()


def test_sheets_of_another_vault_open_nothing(founder: SignedIn, tmp_path: Path) -> None:
    rehearsed_kit(founder)
    (tmp_path / "other").mkdir()
    other = signed_in(tmp_path / "other", kit=False)
    other.chance.token_bytes(1)  # the same chance would make the same kit
    stranger = make_kit(other, 2, 3)
    with pytest.raises(Fault) as caught:
        rehearse(founder, words_of(stranger)[:2])
    assert caught.value.code is FaultCode.KIT_OTHER
    other.lock()
    founder.lock()
    assert refusal(tmp_path, words_of(stranger)[:2]) is FaultCode.KIT_OTHER


def test_a_vault_without_a_kit_says_so(founder: SignedIn, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = signed_in(tmp_path / "other", kit=False)
    sheets = words_of(make_kit(other, 2, 3))
    other.lock()
    with pytest.raises(Fault) as caught:
        rehearse(founder, sheets)
    assert caught.value.code is FaultCode.KIT_MISSING
    founder.lock()
    assert refusal(tmp_path, sheets) is FaultCode.KIT_MISSING


def test_a_planted_vault_key_is_found_by_the_sheets(founder: SignedIn, tmp_path: Path) -> None:
    """Somebody with the disk seals a key of his own to the kit: no custodian signed it."""
    kit = rehearsed_kit(founder)
    founder.lock()
    forger = SigningKey.generate(CountingChance("forger"))
    write_key(vault_root(tmp_path), bytes(32), [kit.kit.age_recipient], forger)
    assert refusal(tmp_path, words_of(kit)[:2]) is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_rehearsal_notices_that_the_sealed_key_is_an_older_one(founder: SignedIn) -> None:
    root = founder.vault.root
    kept = {name: (root / name).read_bytes() for name in (KEY, KEY_SIGNATURE)}
    kit = make_kit(founder, 2, 3)
    for name, data in kept.items():
        (root / name).write_bytes(data)
    with pytest.raises(Fault) as caught:
        rehearse(founder, words_of(kit)[:2])
    assert (caught.value.code, caught.value.facts) == (FaultCode.VAULT_DAMAGED, {"name": KEY})


def test_an_open_vault_is_not_recovered_beside(founder: SignedIn, tmp_path: Path) -> None:
    kit = rehearsed_kit(founder)
    assert refusal(tmp_path, words_of(kit)[:2]) is FaultCode.VAULT_ALREADY_OPEN


def test_the_next_rehearsal_is_due_by_the_offices_rule(founder: SignedIn) -> None:
    rehearsed_kit(founder)
    set_policy(founder, Policy.KIT_REHEARSAL_DAYS, 30)
    state = kit_state(founder.vault)
    assert state.due_at is not None
    assert state.rehearsed_at is not None
    assert (state.due_at - state.rehearsed_at).days == 30


@pytest.mark.parametrize("table", ["recovery_kit", "recovery_rehearsal", "recovery_use"])
def test_nothing_about_the_kit_can_be_rewritten(founder: SignedIn, tmp_path: Path, table: str) -> None:
    kit = rehearsed_kit(founder)
    founder.lock()
    recovered = come_in(tmp_path, words_of(kit)[:2])
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET rowid = rowid + 1"):
        with pytest.raises(Exception, match="append only"):
            recovered.vault._database._connection.execute(statement)
    recovered.lock()
