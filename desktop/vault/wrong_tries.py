"""Tries that did not open an account: counted in the vault's folder, so that the pause after them survives a restart.

A brake for hands at this keyboard, and news for the account's owner. Whoever has the disk can take the file away:
against them stands Argon2id alone. Whatever the file holds, nothing crashes and nobody is locked out for ever.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.crypto.canonical import canonical_json
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.world import Clock
from desktop.vault.files import PRIVATE_FILE, read_small, write_whole
from desktop.vault.layout import WRONG_TRIES, WRONG_TRIES_LOCK, accounts_at, slot_path

FREE_TRIES = 3
MOST_WAIT_SECONDS = 15 * 60
_OTHER = re.compile(r"other [0-9a-f]{2}\Z")
_LIMIT_BYTES = 256 * 1024
_MOST_COUNT = 1_000_000
_MOST_MS = 2**53
_LOCK_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, wrong tries since the last unlock, and when the last one began, by both clocks."""

    in_a_row: int = 0
    since_unlock: int = 0
    boot: str = ""
    monotonic_ms: int = 0
    wall_ms: int = 0


class WrongTries:
    """The count of one vault's folder."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self._root, self._clock = root, clock

    def begin(self, handle: str) -> None:
        """Counts a try as wrong before it is made: killing the program, or trying twice at once, is no way round.

        Raises `Fault(UNLOCK_WAIT, seconds=…)` while a pause lasts; the try then does not count.
        """
        with self._locked():
            tries = self._read()
            known = tries.get(self._key(handle), Tries())
            left = self._seconds_left(known)
            if left > 0:
                if self._is_from_the_future(known):
                    self._write(tries, handle, self._now(known))
                raise Fault(FaultCode.UNLOCK_WAIT, seconds=left)
            counted = replace(known, in_a_row=known.in_a_row + 1, since_unlock=known.since_unlock + 1)
            self._write(tries, handle, self._now(counted))

    def take_back(self, handle: str) -> None:
        """The try begun last was none: something else went wrong than the passphrase."""
        with self._locked():
            tries = self._read()
            known = tries.get(self._key(handle), Tries())
            less = (max(0, known.in_a_row - 1), max(0, known.since_unlock - 1))
            self._write(tries, handle, replace(known, in_a_row=less[0], since_unlock=less[1]))

    def succeed(self, handle: str) -> None:
        """The try begun last was right: no pause any more. How many were wrong since the last unlock stays told."""
        with self._locked():
            tries = self._read()
            known = tries.get(self._key(handle), Tries())
            self._write(tries, handle, replace(known, in_a_row=0, since_unlock=max(0, known.since_unlock - 1)))

    def since_unlock(self, handle: str) -> int:
        """How many tries did not open the account since `forget` was last called for it."""
        return self._read().get(self._key(handle), Tries()).since_unlock

    def forget(self, handle: str) -> None:
        """Begins anew, once the unlocking and its number are in the custody log."""
        with self._locked():
            tries = self._read()
            if self._key(handle) in tries:
                self._write(tries, handle, Tries())

    def _seconds_left(self, known: Tries) -> int:
        if known.in_a_row < FREE_TRIES:
            return 0
        wait = min(MOST_WAIT_SECONDS, 1 << min(known.in_a_row - FREE_TRIES, 20))
        return max(0, -(-(wait * 1000 - self._passed_ms(known)) // 1000))

    def _passed_ms(self, known: Tries) -> int:
        """Since the last try began. Within one run of the system no setting of the clock shortens or lengthens it."""
        if known.boot == self._clock.boot_id():
            return max(0, self._clock.monotonic_ms() - known.monotonic_ms)
        return max(0, _milliseconds(self._clock) - known.wall_ms)

    def _is_from_the_future(self, known: Tries) -> bool:
        """A clock was set back, or the file edited: the whole pause begins now, and does end."""
        if known.boot == self._clock.boot_id():
            return known.monotonic_ms > self._clock.monotonic_ms()
        return known.wall_ms > _milliseconds(self._clock)

    def _now(self, known: Tries) -> Tries:
        clock = self._clock
        return replace(known, boot=clock.boot_id(), monotonic_ms=clock.monotonic_ms(), wall_ms=_milliseconds(clock))

    def _key(self, handle: str) -> str:
        """An account by its handle, as its slot shows it; any other text by one byte of a digest.

        A passphrase typed into the wrong field must leave no more than that.
        """
        if handle and slot_path(self._root, AccountId(handle)).is_file():
            return f"account {handle}"
        return f"other {hashlib.sha256(handle.encode('utf-8', 'surrogatepass')).hexdigest()[:2]}"

    def _read(self) -> dict[str, Tries]:
        try:
            data = read_small(self._root / WRONG_TRIES, _LIMIT_BYTES)
            if len(data) > _LIMIT_BYTES:
                return {}
            raw = json.loads(data)
            return {str(key): _tries_from(value) for key, value in raw["tries"].items()}
        except (Fault, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}

    def _write(self, tries: dict[str, Tries], handle: str, changed: Tries) -> None:
        """A disk that can't be written is no reason to say more than that the passphrase was wrong."""
        accounts = {f"account {account}" for account in accounts_at(self._root)}
        kept = {
            key: asdict(value)
            for key, value in {**tries, self._key(handle): changed}.items()
            if value.since_unlock and (key in accounts or _OTHER.match(key))
        }
        if not kept and not (self._root / WRONG_TRIES).exists():
            return
        with suppress(Fault):
            write_whole(self._root / WRONG_TRIES, canonical_json({"v": 1, "tries": kept}))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One program counts at a time; where the folder can't be written, there is nothing to keep apart."""
        lock = FileLock(self._root / WRONG_TRIES_LOCK, timeout=_LOCK_SECONDS, mode=PRIVATE_FILE, thread_local=False)
        with suppress(OSError, Timeout):
            lock.acquire()
        try:
            yield
        finally:
            lock.release()


def _tries_from(raw: dict[str, object]) -> Tries:
    numbers = (raw["in_a_row"], raw["since_unlock"], raw["monotonic_ms"], raw["wall_ms"])
    boot = raw["boot"]
    if any(type(number) is not int for number in numbers) or not isinstance(boot, str):
        raise ValueError("not a count")
    in_a_row, since, monotonic_ms, wall_ms = (int(str(number)) for number in numbers)
    if not (0 <= in_a_row <= _MOST_COUNT and 0 <= since <= _MOST_COUNT):
        raise ValueError("not a count")
    if not (0 <= monotonic_ms <= _MOST_MS and 0 <= wall_ms <= _MOST_MS) or len(boot) > 64:
        raise ValueError("not a moment")
    return Tries(in_a_row, since, boot, monotonic_ms, wall_ms)


def _milliseconds(clock: Clock) -> int:
    return round(clock.now().timestamp() * 1000)
