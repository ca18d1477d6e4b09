"""The only place adapters are chosen. Everything above asks here; nothing below knows it.

Imports late, because the receiver must start without a vault and a vault without a sound library.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentForm
from desktop.domain.faults import Fault
from desktop.domain.world import Chance, Clock
from desktop.system.chance import SystemChance
from desktop.system.clock import SystemClock
from desktop.system.paths import resources, settings_folder, state_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app.settings import Settings
    from desktop.app.sound import Sound
    from desktop.app.speech import Speech
    from desktop.crypto.key_file import KeyFile
    from desktop.crypto.recovery_words import RecoveryWords
    from desktop.crypto.slots import Argon2Cost
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.people import Account
    from desktop.recording.preflight.readings import Asked
    from desktop.system.disk_facts import SystemMachine
    from desktop.system.known_checkpoints import KnownCheckpoints
    from desktop.vault.opening import NewAccount


class Wiring:
    """The product on this machine: real clock, real chance, real resources."""

    def __init__(self, clock: Clock | None = None, chance: Chance | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        self.chance: Chance = chance or SystemChance()
        self.resources: Path = resources()

    @cached_property
    def consent_form(self) -> ConsentForm:
        """The consent form in force."""
        from desktop.interview.consent_form import load_consent_form

        return load_consent_form(self.resources / "domain" / "consent.json")

    @property
    def settings(self) -> Settings:
        """What was chosen on this laptop. Raises `Fault(SETTINGS_INVALID)`."""
        from desktop.app.settings import SETTINGS_FILE, read_settings

        return read_settings(settings_folder() / SETTINGS_FILE)

    def create(self, root: Path, founder: NewAccount, passphrase: str, cost: Argon2Cost | None = None) -> SignedIn:
        """A new vault, signed in to as its founder. Without `cost` a passphrase costs what this machine bears."""
        from desktop.custody.signed_in import sign_in
        from desktop.vault.opening import create_vault

        form = self.consent_form  # read before the vault is open
        unlocked = create_vault(root, founder, passphrase, cost=cost or self.cost, clock=self.clock, chance=self.chance)
        return sign_in(unlocked, self.clock, self.chance, form, self.known)

    def unlock(self, root: Path, account: str, passphrase: str, key_file: bytes | None = None) -> SignedIn:
        """An existing vault, signed in to; a recording that a crash left open is sealed as interrupted.

        Raises what `unlock_vault` and `sign_in` raise.
        """
        from desktop.custody.signed_in import sign_in
        from desktop.vault.opening import unlock_vault

        form = self.consent_form  # read before the vault is open
        unlocked = unlock_vault(root, account, passphrase, key_file=key_file, clock=self.clock, chance=self.chance)
        return self._taken_up(sign_in(unlocked, self.clock, self.chance, form, self.known))

    def accept_old_copy(
        self, root: Path, account: str, passphrase: str, reason: str, key_file: bytes | None = None
    ) -> SignedIn:
        """An older copy of a vault that was put back on purpose, signed in to. Raises as `accept_old_copy`."""
        from desktop.custody.signed_in import accept_old_copy
        from desktop.vault.opening import unlock_vault

        form = self.consent_form
        unlocked = unlock_vault(root, account, passphrase, key_file=key_file, clock=self.clock, chance=self.chance)
        return self._taken_up(accept_old_copy(unlocked, reason, self.clock, self.chance, form, self.known))

    def _taken_up(self, signed_in: SignedIn) -> SignedIn:
        """What a crash left half done is finished."""
        from desktop.custody.unfinished_erasure import finish_erasures
        from desktop.recording.sealing import seal_interrupted

        try:
            seal_interrupted(signed_in)
        except BaseException:
            signed_in.lock()
            raise
        with suppress(Fault):  # whatever stands in its way is for the check to tell, and keeps nobody out
            finish_erasures(signed_in)
        return signed_in

    def recover(
        self, root: Path, sheets: Sequence[Sequence[str]], new: NewAccount, passphrase: str, reason: str = ""
    ) -> SignedIn:
        """A vault opened by its recovery kit, signed in to as a new account. Raises as `recover_account`.

        `reason` is why an older copy of it is gone on with, where it is one.
        """
        from desktop.custody.recovery import Joining, Surroundings, recover_account

        around = Surroundings(self.clock, self.chance, self.consent_form, self.known, reason)
        return recover_account(root, sheets, Joining(new, passphrase, self.cost), around)

    @cached_property
    def known(self) -> KnownCheckpoints:
        """The checkpoints of vaults that this machine remembers."""
        from desktop.system.known_checkpoints import KnownCheckpoints

        return KnownCheckpoints(state_folder() / "checkpoints")

    @cached_property
    def recovery_words(self) -> RecoveryWords:
        """The words of recovery sheets in both languages."""
        from desktop.crypto.recovery_words import load_recovery_words

        return load_recovery_words(self.resources / "recovery" / "words-ko.txt")

    @cached_property
    def asked(self) -> Asked:
        """Who tells about the laptop before an interview."""
        from desktop.recording.preflight.readings import Asked
        from desktop.system.power_supply import system_power
        from desktop.system.radios import system_radios
        from desktop.system.staying_awake import system_wakefulness

        return Asked(system_power(), system_radios(), system_wakefulness())

    @cached_property
    def machine(self) -> SystemMachine:
        """The machine as a check of the vault sees it."""
        from desktop.system.disk_facts import SystemMachine

        return SystemMachine(self.clock)

    def add_account(
        self, signed_in: SignedIn, new: NewAccount, passphrase: str, cost: Argon2Cost | None = None
    ) -> Account:
        """A further account in an unlocked vault. Raises as `add_account`."""
        from desktop.custody.accounts import add_account

        return add_account(signed_in, new, passphrase, cost or self.cost)

    def change_passphrase(
        self, signed_in: SignedIn, old: str, new: str, key_file: bytes | None, new_key_file: bytes | None
    ) -> None:
        """A new passphrase for the account at work. Raises as `change_passphrase`."""
        from desktop.custody.passphrase import change_passphrase

        change_passphrase(signed_in, old, new, key_file=key_file, new_key_file=new_key_file, cost=self.cost)

    def make_key_file(self, path: Path) -> KeyFile:
        """A new key file at `path`. Raises as `write_key_file`."""
        from desktop.vault.second_factor import write_key_file

        return write_key_file(path, self.chance)

    def suggest_passphrase(self, language: str) -> str:
        """Seven words by chance, in `ko` or `en`."""
        from desktop.crypto.diceware import suggest_passphrase

        return suggest_passphrase(self.chance, language)

    @cached_property
    def cost(self) -> Argon2Cost:
        """What a passphrase costs on this machine, measured once in the life of the program; takes a second or two."""
        from desktop.crypto.calibration import calibrated_cost, measured_on
        from desktop.system.memory import physical_memory_bytes

        return calibrated_cost(measured_on(self.clock), physical_memory_bytes())

    @cached_property
    def speech(self) -> Speech:
        """Model packs, measurements and the transcription queue."""
        from desktop.app.speech import Speech

        return Speech(self.sound, self.clock)

    @cached_property
    def sound(self) -> Sound:
        """Microphone, recorder, decoder and loudspeaker."""
        from desktop.app.sound import Sound

        return Sound()
