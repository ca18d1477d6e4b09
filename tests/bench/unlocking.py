"""Unlocking and locking a vault of years, and verifying its log: the product's own way in, against the bare work."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.app.wiring import Wiring
from desktop.crypto.slots import DEFAULT_COST
from desktop.custody.audit import check_log
from desktop.custody.signed_in import SignedIn
from tests.bench.bare_log import CHECKPOINT, ENTRY, Signed, verify_bare, without_armor
from tests.bench.large_vault import FOUNDER, INTERVIEWS, PASSPHRASE, SUPERVISOR, make_large_vault
from tests.bench.timing import Pairs, Row, pairs, row_of, seconds

RUNS = 5
_ARGON2 = "its Argon2id alone"


def unlocking_large(folder: Path) -> list[Row]:
    """Unlock, lock, and the whole log. Whoever unlocks has signed a checkpoint before, but for the row that says so."""
    root = folder / "large-vault"
    make_large_vault(root)
    unlocks = pairs(partial(_in_and_out, root), argon2_alone, RUNS)
    beyond = [(ours - theirs, theirs) for ours, theirs in unlocks]
    at_work = _unlocked(root)
    count, signed = at_work.vault.entries.count(), _signed(at_work)
    log = [(seconds(partial(_require_whole, at_work)), seconds(partial(verify_bare, signed))) for _ in range(3)]
    at_work.vault.close()
    return [
        row_of(f"unlock, {INTERVIEWS:,} interviews", _ARGON2, unlocks),
        row_of("… what it takes beyond", _ARGON2, beyond),
        row_of("… for who never signed a checkpoint", _ARGON2, _first_unlocks(root)),
        row_of("lock it", _ARGON2, _locks(root)),
        row_of(f"verify {count:,} entries", "bare SHA-256 and Ed25519", log),
    ]


def argon2_alone() -> None:
    """What a passphrase costs in every vault measured here."""
    from argon2.low_level import Type, hash_secret_raw

    cost = DEFAULT_COST
    hash_secret_raw(b"secret" * 4, b"salt" * 8, cost.t, cost.m_kib, cost.p, 32, Type.ID)


def _unlocked(root: Path, account: str = FOUNDER.id) -> SignedIn:
    return Wiring().unlock(root, account, PASSPHRASE)


def _in_and_out(root: Path, account: str = FOUNDER.id) -> None:
    """Closing takes no time, and leaves no checkpoint."""
    _unlocked(root, account).vault.close()


def _first_unlocks(root: Path) -> Pairs:
    """The supervisor, for whom every signature is verified, each time."""
    return [(seconds(partial(_in_and_out, root, SUPERVISOR.id)), seconds(argon2_alone)) for _ in range(2)]


def _locks(root: Path) -> Pairs:
    return [(seconds(_unlocked(root).lock), seconds(argon2_alone)) for _ in range(RUNS)]


def _signed(at_work: SignedIn) -> list[Signed]:
    """Every entry and every checkpoint."""
    entries = at_work.vault.entries
    return [
        *without_armor(((entry.body, entry.signature) for entry in entries.all()), ENTRY),
        *without_armor(((one.text.encode("utf-8"), one.signature) for one in entries.checkpoints()), CHECKPOINT),
    ]


def _require_whole(at_work: SignedIn) -> None:
    if check_log(at_work.vault):
        raise RuntimeError("the log of the benchmark is not whole")
