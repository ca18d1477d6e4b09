"""Decides about going on with an older copy of a vault, at the unlock screen. Passphrases are passed on, never kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.runner import Runner
from desktop.ui.services import Services
from desktop.vault.second_factor import read_key_file


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A copy that somebody tried to unlock: where, who, with which key file; how far its log goes, and one known."""

    folder: str
    handle: str
    key_file: Path | None
    known: int
    found: int

    @property
    def missing(self) -> int:
        """How many entries of the log are not in it."""
        return self.known - self.found


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What the form holds."""

    reason: str
    passphrase: str = field(repr=False)
    key_file: Path | None = None


class OldCopyPresenter:
    """Holds the `copy` in question; `entered` gets the sign-in, `report` the fault."""

    def __init__(
        self, services: Services, runner: Runner, entered: Callable[[SignedIn], None], report: Callable[[Fault], None]
    ) -> None:
        self._services, self._runner, self._entered, self._report = services, runner, entered, report
        self.changed: Callable[[], None] = lambda: None
        self.copy: OldCopy | None = None
        self.is_working = False

    def ask(self, copy: OldCopy | None) -> None:
        """This is the copy that is talked about."""
        self.copy = copy
        self.changed()

    def accept(self, form: Acceptance) -> None:
        """Unlocks the copy with a reason. Reports what unlocking and accepting refuse; then nothing has happened."""
        copy, vaults = self.copy, self._services.vaults
        if copy is None or self.is_working:
            return

        def work() -> SignedIn:
            content = None if form.key_file is None else read_key_file(form.key_file)
            return vaults.accept_old_copy(Path(copy.folder), copy.handle, form.passphrase, form.reason, content)

        self.is_working = True
        self.changed()
        self._runner.run(lambda _: work(), self._succeeded, self._failed)

    def _succeeded(self, signed_in: SignedIn) -> None:
        self.is_working = False
        self._services.save_settings(last_vault=str(signed_in.vault.root))
        self.ask(None)
        self._entered(signed_in)

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._report(fault)


def old_copy_in(fault: Fault, folder: str, handle: str, key_file: Path | None) -> OldCopy | None:
    """The older copy that a fault at unlocking speaks of; None for every other fault. A rewritten log is none."""
    if fault.code is not FaultCode.CUSTODY_OLDER_COPY:
        return None
    return OldCopy(folder, handle, key_file, int(fault.facts["known"]), int(fault.facts["found"]))
