"""Decides what the unlock screen may do. Never keeps a passphrase, never tells an unknown account from a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Role
from desktop.ui.runner import Runner
from desktop.ui.services import Services
from desktop.vault.opening import NewAccount


@dataclass(frozen=True, slots=True)
class NewVault:
    """What the form for a new vault holds. Gone as soon as the vault is made."""

    folder: str
    handle: str
    display_name: str
    roles: frozenset[Role]
    passphrase: str
    again: str


class UnlockPresenter:
    """Creates or unlocks on the vault's thread; `entered` gets the sign-in, `report` the fault."""

    def __init__(
        self, services: Services, runner: Runner, entered: Callable[[SignedIn], None], report: Callable[[Fault], None]
    ) -> None:
        self._services, self._runner, self._entered, self._report = services, runner, entered, report
        self.changed: Callable[[], None] = lambda: None
        self.is_working = False
        self.folder = services.settings.last_vault

    def unlock(self, folder: str, handle: str, passphrase: str) -> None:
        """Unlocks the vault in `folder`."""
        root, name = Path(folder.strip()), handle.strip().lower()
        self._start(lambda: self._services.vaults.unlock(root, name, passphrase), folder)

    def create(self, form: NewVault) -> None:
        """Makes a vault and signs its founder in."""
        try:
            founder = _founder(form)
        except Fault as fault:
            self._report(fault)
            return
        root, passphrase = Path(form.folder.strip()), form.passphrase
        self._start(lambda: self._services.vaults.create(root, founder, passphrase), form.folder)

    def _start(self, work: Callable[[], SignedIn], folder: str) -> None:
        if self.is_working:
            return
        self.is_working = True
        self.folder = folder.strip()
        self.changed()
        self._runner.run(lambda _: work(), self._succeeded, self._failed)

    def _succeeded(self, signed_in: SignedIn) -> None:
        self.is_working = False
        self._services.save_settings(last_vault=self.folder)
        self.changed()
        self._entered(signed_in)

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._report(fault)


def _founder(form: NewVault) -> NewAccount:
    if form.passphrase != form.again:
        raise Fault(FaultCode.PASSPHRASE_DIFFERS)
    handle = account_id(form.handle)
    return NewAccount(handle, form.display_name.strip() or str(handle), form.roles)
