"""Real vaults for tests: SQLCipher, Argon2id and age as in the product, only with cheap passes, a set clock and set chance."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import MappingProxyType

from desktop.crypto.slots import Argon2Cost
from desktop.custody.accounts import add_account
from desktop.custody.recovery import KitSheets, make_kit, rehearse
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.consent import ConsentForm
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount, Unlocked, create_vault, unlock_vault

_SIGN_INS = count()
CHEAP_COST = Argon2Cost(t=1, m_kib=64, p=1)
PASSPHRASE = "correct horse battery staple orchard"
SECOND_PASSPHRASE = "staple of the supervisor orchard lantern"
FOUNDER = NewAccount(AccountId("interviewer-1"), "Interviewer", frozenset({Role.INTERVIEWER}))
SECOND = NewAccount(AccountId("supervisor-1"), "Supervisor", frozenset({Role.SUPERVISOR}))
EMPTY_FORM = ConsentForm("test", MappingProxyType({}), MappingProxyType({}))


class FixedClock:
    """A clock that goes on by one second at every look."""

    def __init__(self, start: datetime = datetime(2026, 11, 23, 16, tzinfo=UTC)) -> None:
        self.start = start
        self._looks = 0

    def now(self) -> datetime:
        self._looks += 1
        return self.start + timedelta(seconds=self._looks)

    def monotonic_ms(self) -> int:
        return int(self.start.timestamp() + self._looks) * 1000

    def boot_id(self) -> str:
        return "boot-of-the-test"


class CountingChance:
    """Chance that never repeats itself and is the same in every run; `salt` makes another one."""

    def __init__(self, salt: str = "") -> None:
        self._salt = salt
        self._count = 0

    def token_bytes(self, count: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(f"{self._salt}:{self._count}".encode()).digest(count)

    def token_hex(self, count: int) -> str:
        return self.token_bytes(count).hex()


def vault_root(folder: Path) -> Path:
    """Where the vaults of this module lie."""
    return folder / "vault"


def founded_vault(folder: Path) -> Unlocked:
    """A new vault, unlocked by its founder (interviewer and custodian). Close it with `.vault.close()`."""
    return create_vault(
        vault_root(folder), FOUNDER, PASSPHRASE, cost=CHEAP_COST, clock=FixedClock(), chance=CountingChance()
    )


def signed_in(folder: Path, form: ConsentForm = EMPTY_FORM, *, kit: bool = True) -> SignedIn:
    """The founder at work in a new vault, with a rehearsed recovery kit unless `kit` is false."""
    founder = sign_in(founded_vault(folder), FixedClock(), CountingChance("signed in"), form)
    if kit:
        rehearsed_kit(founder)
    return founder


def rehearsed_kit(custodian: SignedIn, threshold: int = 2, shares: int = 3) -> KitSheets:
    """Makes a recovery kit and rehearses it, really."""
    made = make_kit(custodian, threshold, shares)
    rehearse(custodian, [sheet.words for sheet in made.sheets[:threshold]])
    return made


def second_account(
    founder: SignedIn, new: NewAccount = SECOND, passphrase: str = SECOND_PASSPHRASE
) -> tuple[NewAccount, str]:
    """Adds an account (by default a supervisor) to the vault its founder is at work in."""
    add_account(founder, new, passphrase, CHEAP_COST)
    return new, passphrase


def sign_in_again(
    folder: Path, account: str = FOUNDER.id, passphrase: str = PASSPHRASE, form: ConsentForm = EMPTY_FORM
) -> SignedIn:
    """An account at work in the vault of `founded_vault`, which must be locked."""
    return sign_in_at(vault_root(folder), account, passphrase, form)


def sign_in_at(
    root: Path, account: str = FOUNDER.id, passphrase: str = PASSPHRASE, form: ConsentForm = EMPTY_FORM
) -> SignedIn:
    """The same for a vault anywhere."""
    chance = CountingChance(f"again {account} {passphrase} {len(list(root.parent.rglob('*')))}")
    clock = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC) + timedelta(hours=next(_SIGN_INS)))
    return sign_in(unlock_vault(root, account, passphrase, clock=clock, chance=chance), clock, chance, form)
