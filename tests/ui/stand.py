"""What the window is given in tests: a real vault behind it, and no sound, no speech engine, no drive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from desktop.app.pictures import page_shower
from desktop.crypto.diceware import suggest_passphrase
from desktop.custody.accounts import add_account
from desktop.custody.passphrase import change_passphrase
from desktop.custody.recovery import Joining, Surroundings, recover_account
from desktop.custody.signed_in import SignedIn, accept_old_copy, sign_in
from desktop.recording.playback import Heard
from desktop.system.folder_drive import FolderDrive
from desktop.transcription.early_run import EarlyState
from desktop.ui.services import (
    AttachmentServices,
    EarlyOutcome,
    ExportServices,
    PackServices,
    PlaybackServices,
    Services,
    SoundServices,
    SpeechServices,
    VaultServices,
)
from desktop.vault.opening import NewAccount, create_vault, unlock_vault
from desktop.vault.second_factor import write_key_file
from tests.fakes.known_outside import KnownInMemory
from tests.office import CHEAP, PASSPHRASE, RESOURCES, Office


@dataclass(frozen=True)
class Choices:
    """Settings in memory."""

    language: str = "en"
    theme: str = "light"
    last_vault: str = ""
    microphone: str = ""
    sample_rate_hz: int = 48_000
    channels: int = 1
    planned_hours: int = 3
    early_drafts: str = "auto"
    second_model: str = "auto"
    pedal_play: str = "F4"
    pedal_back: str = "F7"
    pedal_forward: str = "F8"
    keys: Mapping[str, str] = field(default_factory=dict)


def no_speech() -> SpeechServices:
    """No pack, no queue, no measurement, and so no draft while recording."""
    nothing = cast(Any, None)
    packs = PackServices(list, nothing, nothing, nothing, nothing, nothing)
    return SpeechServices(list, nothing, lambda _: None, packs, lambda *_: EarlyOutcome(EarlyState.NO_MODEL, None))


class Desk:
    """An office with the services the window takes. `settings` is what was kept last."""

    def __init__(self, root: Path) -> None:
        self.office = Office(root)
        self.settings = Choices(last_vault=str(root))
        self.opened: list[SignedIn] = []
        self.known = KnownInMemory()

    def sign_in(self, account: str) -> SignedIn:
        """`account` at work; locked by `close` if the test does not."""
        return self._keep(self._unlock(self.office.root, account, PASSPHRASE))

    def close(self) -> None:
        """Locks whatever is still open."""
        for signed_in in self.opened:
            signed_in.lock()

    def services(self) -> Services:
        """Real vault services; everything else is never called in these tests."""
        vaults = VaultServices(
            create=lambda root, founder, passphrase: self._keep(self._create(root, founder, passphrase)),
            unlock=lambda root, account, passphrase, key_file: self._keep(
                self._unlock(root, account, passphrase, key_file)
            ),
            accounts_of=lambda _: [],
            add_account=lambda signed_in, new, passphrase: add_account(signed_in, new, passphrase, CHEAP),
            recover=lambda root, sheets, new, passphrase, reason: self._keep(
                self._recover(root, sheets, new, passphrase, reason)
            ),
            change_passphrase=_change_passphrase,
            make_key_file=lambda path: write_key_file(path, self.office.chance),
            suggest_passphrase=lambda language: suggest_passphrase(self.office.chance, language),
            accept_old_copy=lambda root, account, passphrase, reason, key_file: self._keep(
                self._accept(root, account, passphrase, reason, key_file)
            ),
        )
        return Services(
            vaults=vaults,
            sound=_silent(),
            speech=no_speech(),
            handing=ExportServices(cast(Any, None), cast(Any, None), lambda _: 10**12),
            settings=self.settings,
            save_settings=self._save,
            consent_form=self.office.form,
            clock=self.office.clock,
            resources=RESOURCES,
            attachments=AttachmentServices(page_shower()),
            drive=FolderDrive,
        )

    def _save(self, **changes: Any) -> Choices:
        self.settings = replace(self.settings, **changes)
        return self.settings

    def _create(self, root: Path, founder: NewAccount, passphrase: str) -> SignedIn:
        office = self.office
        unlocked = create_vault(root, founder, passphrase, cost=CHEAP, clock=office.clock, chance=office.chance)
        return sign_in(unlocked, office.clock, office.chance, office.form)

    def _unlock(self, root: Path, account: str, passphrase: str, key_file: bytes | None = None) -> SignedIn:
        office = self.office
        unlocked = unlock_vault(root, account, passphrase, key_file=key_file, clock=office.clock, chance=office.chance)
        return sign_in(unlocked, office.clock, office.chance, office.form, self.known)

    def _accept(self, root: Path, account: str, passphrase: str, reason: str, key_file: bytes | None) -> SignedIn:
        office = self.office
        unlocked = unlock_vault(root, account, passphrase, key_file=key_file, clock=office.clock, chance=office.chance)
        return accept_old_copy(unlocked, reason, office.clock, office.chance, office.form, self.known)

    def _recover(
        self, root: Path, sheets: Sequence[Sequence[str]], new: NewAccount, passphrase: str, reason: str
    ) -> SignedIn:
        office = self.office
        around = Surroundings(office.clock, office.chance, office.form, self.known, reason)
        return recover_account(root, sheets, Joining(new, passphrase, CHEAP), around)

    def _keep(self, signed_in: SignedIn) -> SignedIn:
        self.opened.append(signed_in)
        return signed_in


def _change_passphrase(
    signed_in: SignedIn, old: str, new: str, key_file: bytes | None, new_key_file: bytes | None
) -> None:
    change_passphrase(signed_in, old, new, key_file=key_file, new_key_file=new_key_file, cost=CHEAP)


def _silent() -> SoundServices:
    nothing = cast(Any, None)
    playback = PlaybackServices(nothing, nothing, lambda _: None, lambda: None, lambda: None, Heard, nothing)
    return SoundServices(list, nothing, nothing, playback)
