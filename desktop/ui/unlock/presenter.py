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
from desktop.ui.unlock.old_copy import OldCopy, old_copy_in
from desktop.vault.opening import NewAccount
from desktop.vault.second_factor import read_key_file


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
        self.wants_key_file = False
        self.folder = services.settings.last_vault
        self.old_copy: OldCopy | None = None
        self._may_try_at_ms = 0
        self._tried: tuple[str, str, Path | None] = ("", "", None)

    @property
    def seconds_left(self) -> int:
        """How long the pause after wrong tries still takes, whole seconds upwards; 0 when there is none."""
        return max(0, -(-(self._may_try_at_ms - self._services.clock.monotonic_ms()) // 1000))

    def suggest(self, language: str) -> str:
        """A passphrase of words by chance."""
        return self._services.vaults.suggest_passphrase(language)

    def forget_pause(self) -> None:
        """Another account or vault is meant: whether that one has to wait is for its vault to say."""
        self._may_try_at_ms = 0
        self.wants_key_file = False
        self.old_copy = None
        self.changed()

    def forget_old_copy(self) -> None:
        """The older copy is no longer talked about."""
        self.old_copy = None

    def unlock(self, folder: str, handle: str, passphrase: str, key_file: Path | None = None) -> None:
        """Unlocks the vault in `folder`; `key_file` is where a key file lies."""
        root, name, vaults = Path(folder.strip()), handle.strip().lower(), self._services.vaults
        self._tried = (folder.strip(), name, key_file)

        def work() -> SignedIn:
            content = None if key_file is None else read_key_file(key_file)
            return vaults.unlock(root, name, passphrase, content)

        self._start(work, folder)

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
        self.old_copy = None
        self.folder = folder.strip()
        self.changed()
        self._runner.run(lambda _: work(), self._succeeded, self._failed)

    def _succeeded(self, signed_in: SignedIn) -> None:
        self.is_working = False
        self._services.save_settings(last_vault=self.folder)
        self.changed()
        self._entered(signed_in)

    def _failed(self, fault: Fault) -> None:
        """A pause is counted down where the passphrase is typed; everything else is said above."""
        self.is_working = False
        self.old_copy = old_copy_in(fault, *self._tried)
        self.wants_key_file = self.wants_key_file or fault.code is FaultCode.KEY_FILE_NEEDED
        if fault.code is FaultCode.UNLOCK_WAIT:
            self._may_try_at_ms = self._services.clock.monotonic_ms() + int(fault.facts["seconds"]) * 1000
        self.changed()
        if fault.code is not FaultCode.UNLOCK_WAIT:
            self._report(fault)


def _founder(form: NewVault) -> NewAccount:
    if form.passphrase != form.again:
        raise Fault(FaultCode.PASSPHRASE_DIFFERS)
    handle = account_id(form.handle)
    return NewAccount(handle, form.display_name.strip() or str(handle), form.roles)
