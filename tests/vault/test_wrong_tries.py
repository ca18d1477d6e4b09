"""The pause after wrong tries: it grows, outlives a restart, hears no clock, and never becomes a lock-out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.crypto import slots
from desktop.custody.signed_in import sign_in
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.vault import wrong_tries
from desktop.vault.layout import WRONG_TRIES
from desktop.vault.opening import unlock_vault
from desktop.vault.slot_opening import secrets_of
from desktop.vault.wrong_tries import FREE_TRIES, MOST_WAIT_SECONDS, WrongTries
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import (
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    founded_vault,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

HOUR_MS = 3_600_000


class BootClock:
    """Wall clock, monotonic clock and boot, each set by hand."""

    def __init__(self) -> None:
        self.wall_ms, self.steady_ms, self.boot = 1_800_000_000_000, 50_000, "first"

    def now(self) -> datetime:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=self.wall_ms)

    def monotonic_ms(self) -> int:
        return self.steady_ms

    def boot_id(self) -> str:
        return self.boot

    def pass_time(self, ms: int) -> None:
        self.wall_ms += ms
        self.steady_ms += ms

    def restart(self) -> None:
        self.boot, self.steady_ms = self.boot + "+", 0


@pytest.fixture
def clock() -> BootClock:
    return BootClock()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    founded_vault(tmp_path).vault.close()
    return vault_root(tmp_path)


def outcome(root: Path, clock: BootClock, passphrase: str = "wrong", account: str = FOUNDER.id) -> Fault | None:
    try:
        secrets_of(root, account, passphrase, clock=clock, chance=CountingChance())
    except Fault as fault:
        return fault
    return None


def wait_of(root: Path, clock: BootClock, account: str = FOUNDER.id) -> int:
    """How many seconds a person has to wait now; zero if the try was made."""
    fault = outcome(root, clock, account=account)
    assert fault is not None
    if fault.code is FaultCode.UNLOCK_WAIT:
        return int(str(fault.facts["seconds"]))
    assert fault.code is FaultCode.VAULT_UNLOCK_REFUSED
    return 0


def fail(root: Path, clock: BootClock, times: int, account: str = FOUNDER.id) -> None:
    """`times` wrong tries, after every pause."""
    for _ in range(times):
        clock.pass_time(MOST_WAIT_SECONDS * 1000)
        assert wait_of(root, clock, account) == 0


def test_the_pause_doubles_after_three_wrong_tries_up_to_a_quarter_of_an_hour(root: Path, clock: BootClock) -> None:
    waits: list[int] = []
    for _ in range(16):
        assert wait_of(root, clock) == 0
        waits.append(wait_of(root, clock) if len(waits) >= 2 else 0)
        clock.pass_time(waits[-1] * 1000)
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900]


def test_no_work_is_done_during_the_pause(root: Path, clock: BootClock, monkeypatch: pytest.MonkeyPatch) -> None:
    fail(root, clock, 5)
    monkeypatch.setattr(slots, "hash_secret_raw", must_not_run)
    fault = outcome(root, clock, PASSPHRASE)
    assert fault is not None
    assert (fault.code, fault.facts) == (FaultCode.UNLOCK_WAIT, {"seconds": 4})


def test_a_try_during_the_pause_does_not_lengthen_it(root: Path, clock: BootClock) -> None:
    fail(root, clock, 6)
    assert wait_of(root, clock) == 8
    clock.pass_time(5000)
    assert wait_of(root, clock) == 3
    clock.pass_time(3000)
    assert outcome(root, clock, PASSPHRASE) is None


def test_the_right_passphrase_ends_it(root: Path, clock: BootClock) -> None:
    fail(root, clock, 6)
    clock.pass_time(8000)
    assert outcome(root, clock, PASSPHRASE) is None
    assert wait_of(root, clock) == 0


def test_an_unknown_account_is_counted_like_a_known_one(root: Path, clock: BootClock) -> None:
    fail(root, clock, 6, "nobody-1")
    fail(root, clock, 6, FOUNDER.id)
    assert wait_of(root, clock, "nobody-1") == 0  # its pause went by meanwhile
    assert wait_of(root, clock, "nobody-1") == 16
    assert wait_of(root, clock, FOUNDER.id) == 8
    assert wait_of(root, clock, "nobody-2") == 0


def test_each_account_has_its_own_pause(tmp_path: Path, clock: BootClock) -> None:
    founder = signed_in(tmp_path, kit=False)
    second, passphrase = second_account(founder)
    founder.lock()
    root = vault_root(tmp_path)
    fail(root, clock, 8)
    assert outcome(root, clock, passphrase, second.id) is None


def test_it_survives_a_restart_of_program_and_machine(root: Path, clock: BootClock) -> None:
    fail(root, clock, 8)
    assert wait_of(root, clock) == 32
    clock.restart()
    clock.pass_time(2000)
    assert wait_of(root, clock) == 30
    clock.pass_time(30_000)
    assert outcome(root, clock, PASSPHRASE) is None


@pytest.mark.parametrize("hours", [-1000, -1, 1, 1000])
def test_setting_the_clock_changes_nothing_while_the_machine_runs(root: Path, clock: BootClock, hours: int) -> None:
    fail(root, clock, 8)
    clock.wall_ms += hours * HOUR_MS
    assert wait_of(root, clock) == 32
    clock.pass_time(31_000)
    assert wait_of(root, clock) == 1


def test_a_clock_set_back_over_a_restart_begins_the_pause_anew_and_it_ends(root: Path, clock: BootClock) -> None:
    fail(root, clock, 8)
    clock.pass_time(20_000)
    clock.restart()
    clock.wall_ms -= 1000 * HOUR_MS
    assert wait_of(root, clock) == 32
    clock.pass_time(31_000)
    assert wait_of(root, clock) == 1
    clock.pass_time(1000)
    assert outcome(root, clock, PASSPHRASE) is None


def test_a_moment_far_ahead_locks_nobody_out(root: Path, clock: BootClock) -> None:
    fail(root, clock, 20)
    edit(root, lambda tries: tries.update(monotonic_ms=2**53, wall_ms=2**53))
    assert wait_of(root, clock) == MOST_WAIT_SECONDS
    clock.pass_time(MOST_WAIT_SECONDS * 1000)
    assert outcome(root, clock, PASSPHRASE) is None


def test_trying_twice_at_once_is_no_way_round(root: Path, clock: BootClock) -> None:
    """A try is counted before its work: hundreds of programs at once get three tries as well."""
    tries = WrongTries(root, clock)
    for _ in range(FREE_TRIES):
        tries.begin(FOUNDER.id)  # still at work
    assert outcome(root, clock, PASSPHRASE) is not None


def test_a_program_killed_in_the_middle_has_tried(
    root: Path, clock: BootClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(slots, "hash_secret_raw", killed)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                secrets_of(root, FOUNDER.id, "wrong", clock=clock, chance=CountingChance())
    assert wait_of(root, clock) == 1


@pytest.mark.parametrize("code", [FaultCode.MEMORY_TOO_LITTLE, FaultCode.VAULT_SLOT_DAMAGED, FaultCode.KEY_FILE_NEEDED])
def test_what_is_not_the_passphrases_fault_is_no_wrong_try(
    root: Path, clock: BootClock, monkeypatch: pytest.MonkeyPatch, code: FaultCode
) -> None:
    def failing(*_: object) -> bytes:
        raise Fault(code)

    with monkeypatch.context() as patched:
        patched.setattr(slots, "_kek", failing)
        for _ in range(10):
            fault = outcome(root, clock)
            assert fault is not None
            assert fault.code is code
    assert WrongTries(root, clock).since_unlock(FOUNDER.id) == 0
    assert not (root / WRONG_TRIES).exists() or FOUNDER.id not in (root / WRONG_TRIES).read_text()


def test_the_owner_is_told_how_many_and_the_log_too(tmp_path: Path) -> None:
    signed_in(tmp_path, kit=False).lock()
    root, clock = vault_root(tmp_path), BootClock()
    fail(root, clock, 2)
    again = sign_in_again(tmp_path)
    assert again.wrong_tries == 2
    assert unlock_facts(again)[-1] == {"wrong_tries": 2}
    again.lock()
    third = sign_in_again(tmp_path)
    assert third.wrong_tries == 0
    assert unlock_facts(third)[-1] == {}
    third.lock()


def test_a_right_try_that_enters_nowhere_takes_no_news_away(tmp_path: Path) -> None:
    """The vault is open elsewhere: the passphrase was right, but nobody was told of the wrong ones before."""
    here = signed_in(tmp_path, kit=False)
    root, clock = vault_root(tmp_path), BootClock()
    fail(root, clock, 2)
    with pytest.raises(Fault) as raised:
        unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=CountingChance())
    assert raised.value.code is FaultCode.VAULT_ALREADY_OPEN
    here.lock()
    again = sign_in(
        unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=CountingChance("x")),
        clock,
        CountingChance("y"),
        EMPTY_FORM,
    )
    assert again.wrong_tries == 2
    again.lock()


def test_other_accounts_are_told_nothing_of_it(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    second, passphrase = second_account(founder)
    founder.lock()
    fail(vault_root(tmp_path), BootClock(), 3)
    someone = sign_in_again(tmp_path, second.id, passphrase)
    assert someone.wrong_tries == 0
    someone.lock()


def test_the_file_holds_no_text_that_was_typed(root: Path, clock: BootClock) -> None:
    typed = ("hunter-of-boats", "seven-small-boats", "홍길동", "a passphrase in the wrong field")
    for text in typed:
        fail(root, clock, 1, text)
    kept = (root / WRONG_TRIES).read_text("utf-8")
    assert not any(text in kept for text in typed)
    assert all(len(key.removeprefix("other ")) == 2 for key in json.loads(kept)["tries"])


def test_the_file_stays_small(root: Path, clock: BootClock) -> None:
    tries = WrongTries(root, clock)
    for number in range(600):
        tries.begin(f"nobody-{number}")
        clock.pass_time(HOUR_MS)
    assert len(json.loads((root / WRONG_TRIES).read_text())["tries"]) <= 256
    assert (root / WRONG_TRIES).stat().st_size < 64 * 1024


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"null", b"[]", b"\xff\xfe", b"[" * 100_000, b"{" * 50, b'{"tries":[]}', b'{"tries":{"account interviewer-1":5}}',
        b'{"tries":{"account interviewer-1":{"in_a_row":1e400}}}', b" " * 5_000_000, b'{"tries":' + b"9" * 10_000 + b"}",
    ],
)  # fmt: skip
def test_a_damaged_file_is_none(root: Path, clock: BootClock, data: bytes) -> None:
    (root / WRONG_TRIES).write_bytes(data)
    assert wait_of(root, clock) == 0
    assert outcome(root, clock, PASSPHRASE) is None


def test_a_folder_in_its_place_is_none(root: Path, clock: BootClock) -> None:
    (root / WRONG_TRIES).mkdir()
    for _ in range(6):
        assert wait_of(root, clock) == 0
    assert outcome(root, clock, PASSPHRASE) is None


def test_every_flipped_byte_locks_nobody_out(root: Path, clock: BootClock) -> None:
    fail(root, clock, 7)
    whole = (root / WRONG_TRIES).read_bytes()
    for at in range(len(whole)):
        for mask in (0x01, 0x20, 0xFF):
            flipped = bytearray(whole)
            flipped[at] ^= mask
            (root / WRONG_TRIES).write_bytes(bytes(flipped))
            fault = outcome(root, clock)
            assert fault is not None
            assert fault.code in (FaultCode.UNLOCK_WAIT, FaultCode.VAULT_UNLOCK_REFUSED)
            clock.pass_time(MOST_WAIT_SECONDS * 1000)
            assert outcome(root, clock, PASSPHRASE) is None, (at, mask)


_number = st.integers(-(2**70), 2**70) | st.floats() | st.none() | st.booleans() | st.text(max_size=5)


@given(st.fixed_dictionaries(dict.fromkeys(("in_a_row", "since_unlock", "monotonic_ms", "wall_ms", "boot"), _number)))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_it_the_pause_ends(root: Path, fields: dict[str, object]) -> None:
    clock = BootClock()
    (root / WRONG_TRIES).write_text(json.dumps({"v": 1, "tries": {f"account {FOUNDER.id}": fields}}))
    fault = outcome(root, clock, PASSPHRASE)
    if fault is not None:
        assert fault.code is FaultCode.UNLOCK_WAIT
        assert 0 < int(str(fault.facts["seconds"])) <= MOST_WAIT_SECONDS
        clock.pass_time(MOST_WAIT_SECONDS * 1000)
        assert outcome(root, clock, PASSPHRASE) is None


def test_a_disk_that_cannot_be_written_still_refuses_politely(tmp_path: Path, clock: BootClock) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk:
        founded_vault(disk).vault.close()
        make_read_only(disk)
        for _ in range(5):
            assert wait_of(vault_root(disk), clock) == 0


def test_a_full_disk_still_refuses_politely(root: Path, clock: BootClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise Fault(FaultCode.DISK_FULL)

    monkeypatch.setattr(wrong_tries, "write_whole", full)
    assert wait_of(root, clock) == 0
    assert outcome(root, clock, PASSPHRASE) is None


def edit(root: Path, change: Callable[[dict[str, Any]], None]) -> None:
    whole = json.loads((root / WRONG_TRIES).read_text())
    change(whole["tries"][f"account {FOUNDER.id}"])
    (root / WRONG_TRIES).write_text(json.dumps(whole))


def unlock_facts(someone: Any) -> list[dict[str, object]]:
    bodies = [json.loads(entry.body) for entry in someone.vault.entries.all()]
    return [body["facts"] for body in bodies if body["action"] == Action.VAULT_UNLOCKED]


def must_not_run(*_: object, **__: object) -> bytes:
    raise AssertionError("Argon2 was started")
