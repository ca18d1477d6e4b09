"""The only place adapters are chosen. Everything above asks here; nothing below knows it.

Imports late, because the receiver must start without a vault and a vault without a sound library.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentForm
from desktop.domain.world import Chance, Clock
from desktop.system.chance import SystemChance
from desktop.system.clock import SystemClock
from desktop.system.paths import resources

if TYPE_CHECKING:
    from desktop.app.sound import Sound
    from desktop.crypto.slots import Argon2Cost
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.people import Account
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

    def create(self, root: Path, founder: NewAccount, passphrase: str, cost: Argon2Cost | None = None) -> SignedIn:
        """A new vault, signed in to as its founder."""
        from desktop.crypto.slots import DEFAULT_COST
        from desktop.custody.signed_in import sign_in
        from desktop.vault.opening import create_vault

        form = self.consent_form  # read before the vault is open
        unlocked = create_vault(
            root, founder, passphrase, cost=cost or DEFAULT_COST, clock=self.clock, chance=self.chance
        )
        return sign_in(unlocked, self.clock, self.chance, form)

    def unlock(self, root: Path, account: str, passphrase: str) -> SignedIn:
        """An existing vault, signed in to; a recording that a crash left open is sealed as interrupted.

        Raises what `unlock_vault` and `sign_in` raise.
        """
        from desktop.custody.signed_in import sign_in
        from desktop.recording.sealing import seal_interrupted
        from desktop.vault.opening import unlock_vault

        form = self.consent_form  # read before the vault is open
        unlocked = unlock_vault(root, account, passphrase, clock=self.clock, chance=self.chance)
        signed_in = sign_in(unlocked, self.clock, self.chance, form)
        try:
            seal_interrupted(signed_in)
        except BaseException:
            signed_in.lock()
            raise
        return signed_in

    def add_account(self, signed_in: SignedIn, new: NewAccount, passphrase: str) -> Account:
        """A further account in an unlocked vault. Raises as `add_account`."""
        from desktop.custody.accounts import add_account

        return add_account(signed_in, new, passphrase)

    @cached_property
    def sound(self) -> Sound:
        """Microphone, recorder, decoder and loudspeaker."""
        from desktop.app.sound import Sound

        return Sound()
