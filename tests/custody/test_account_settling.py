"""Account changes that were broken off: whoever keeps their account comes in, and the next custodian settles the rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.custody.account_settling import finish_account_changes
from desktop.custody.accounts import disable_account, remove_account, set_roles
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.three_accounts import (
    CUSTODIAN,
    INTERVIEWER,
    SUPERVISOR,
    at_work,
    make_office,
    opens,
    who_opens,
)
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    vault_root,
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A founder, a second custodian and a supervisor."""
    make_office(tmp_path)
    return tmp_path


def _restore(folder: Path) -> None:
    shutil.rmtree(vault_root(folder))
    shutil.copytree(folder / "kept", vault_root(folder))


ACTS: dict[str, tuple[Callable[[SignedIn], object], set[str], set[str]]] = {
    "disable": (lambda s: disable_account(s, SECOND.id), {FOUNDER.id, CUSTODIAN.id}, {SECOND.id}),
    "remove a custodian": (lambda s: remove_account(s, CUSTODIAN.id), {FOUNDER.id, SECOND.id}, {CUSTODIAN.id}),
    "make a custodian": (
        lambda s: set_roles(s, SECOND.id, SUPERVISOR | {Role.CUSTODIAN}), {FOUNDER.id, CUSTODIAN.id, SECOND.id}, set(),
    ),
    "end a custodian": (
        lambda s: set_roles(s, CUSTODIAN.id, INTERVIEWER), {FOUNDER.id, CUSTODIAN.id, SECOND.id}, set(),
    ),
    "rotate": (lambda s: rotate_keys(s, Proof(PASSPHRASE)), {FOUNDER.id, CUSTODIAN.id, SECOND.id}, set()),
}  # fmt: skip


@pytest.mark.parametrize("name", ACTS)
def test_a_break_at_any_step_locks_nobody_out(office: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Whoever keeps their account comes in after every break, and the vault is settled once a custodian was in."""
    act, staying, going = ACTS[name]
    shutil.copytree(vault_root(office), office / "kept")
    someone = at_work(office)
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: act(someone))
    someone.lock()
    assert total > 15
    for step in range(total):
        _restore(office)
        someone = at_work(office)
        with monkeypatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                act(someone)
        someone.vault.close()
        assert staying <= who_opens(office), (name, step)
        again = at_work(office)
        assert again.vault.accounts.changes.unsettled() == []
        was_done = bool(again.vault.accounts.changes.all())
        again.lock()
        assert {account for account in going if opens(office, account)} == (set() if was_done else going), (name, step)
        left = {path.name for path in vault_root(office).rglob("*")}
        assert not {entry for entry in left if ".next" in entry or entry.endswith(".part")}


def test_an_interrupted_removal_is_finished_by_the_next_custodian(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = at_work(office)
    with monkeypatch.context() as patch:
        patch.setattr("desktop.custody.account_settling.rekey_vault", _no_room)
        with pytest.raises(Fault):
            remove_account(someone, SECOND.id)
        old_key = someone.vault.keys.vault.bytes()
        finish_account_changes(someone)
        assert someone.vault.keys.vault.bytes() == old_key
    someone.lock()
    assert not opens(office, SECOND.id)
    again = at_work(office, CUSTODIAN.id)
    assert again.vault.keys.vault.bytes() != old_key
    assert again.vault.entries.about(Action.VAULT_REKEYED)
    again.lock()
    assert who_opens(office) == {FOUNDER.id, CUSTODIAN.id}


def _no_room(*_: object) -> None:
    raise Fault(FaultCode.DISK_FULL)
