"""When the vault is locked, when everything is hidden first, and when somebody is warned. No Qt, a clock in the hand."""

from __future__ import annotations

import pytest

from desktop.domain.locking import LockReason
from desktop.ui.locking import Locking, Phase
from tests.fakes.hand_clock import HandClock

MINUTE_MS = 60_000


class HandsSeen:
    """Does nothing and remembers what it was told."""

    def __init__(self) -> None:
        self.has_long_work = False
        self.is_settling = False
        self.warned = 0
        self.told: list[str] = []

    def warn(self, seconds: int) -> None:
        self.warned = seconds

    def veil(self, reason: LockReason) -> None:
        self.told.append(f"veil {reason}")

    def unveil(self) -> None:
        self.told.append("unveil")

    def lock(self, reason: LockReason) -> None:
        self.told.append(f"lock {reason}")


class Watched:
    """A sign-in that somebody has begun."""

    def __init__(self) -> None:
        self.clock, self.hands = HandClock(), HandsSeen()
        self.locking = Locking(self.clock, self.hands)
        self.locking.begin()

    def pass_by(self, ms: int) -> None:
        """So much time, looked at at its end."""
        self.clock.move(ms)
        self.locking.tick()


def test_the_vault_is_locked_after_ten_minutes_and_not_before() -> None:
    watched = Watched()
    watched.pass_by(10 * MINUTE_MS - 1)
    assert watched.hands.told == []
    watched.pass_by(1)
    assert watched.hands.told == ["lock idle"]
    assert watched.locking.phase is Phase.LOCKED


def test_the_office_sets_how_long() -> None:
    watched = Watched()
    watched.locking.limit_idle_to(2)
    watched.pass_by(2 * MINUTE_MS - 1)
    assert watched.hands.told == []
    watched.pass_by(1)
    assert watched.hands.told == ["lock idle"]
    watched.locking.begin()
    watched.pass_by(3 * MINUTE_MS)
    assert watched.hands.told == ["lock idle"], "the next sign-in begins with the default until the rule is read"


@pytest.mark.parametrize(("before_ms", "seconds"), [(30_001, 0), (30_000, 30), (29_001, 30), (29_000, 29), (1, 1)])
def test_half_a_minute_before_it_is_said(before_ms: int, seconds: int) -> None:
    watched = Watched()
    watched.pass_by(10 * MINUTE_MS - before_ms)
    assert watched.hands.warned == seconds


def test_any_touch_takes_the_warning_away_and_begins_anew() -> None:
    watched = Watched()
    watched.pass_by(10 * MINUTE_MS - 5_000)
    watched.locking.touched()
    assert watched.hands.warned == 0
    watched.pass_by(9 * MINUTE_MS)
    assert (watched.hands.warned, watched.hands.told) == (0, [])
    watched.pass_by(MINUTE_MS)
    assert watched.hands.told == ["lock idle"]


@pytest.mark.parametrize("reason", list(LockReason))
def test_without_work_every_reason_locks_at_once(reason: LockReason) -> None:
    watched = Watched()
    watched.locking.ask(reason)
    assert watched.hands.told == [f"lock {reason}"]


@pytest.mark.parametrize("reason", [LockReason.IDLE, LockReason.SCREEN])
def test_long_work_is_hidden_until_it_ends(reason: LockReason) -> None:
    watched = Watched()
    watched.hands.has_long_work = True
    watched.locking.ask(reason)
    watched.pass_by(60 * MINUTE_MS)
    watched.locking.ask(reason)
    assert watched.hands.told == [f"veil {reason}"], "once, and not locked while the work goes on"
    watched.hands.has_long_work = False
    watched.pass_by(1000)
    assert watched.hands.told == [f"veil {reason}", f"lock {reason}"]


@pytest.mark.parametrize("reason", [LockReason.HAND, LockReason.SLEEP, LockReason.END])
def test_a_hand_and_a_sleeping_laptop_wait_for_no_work(reason: LockReason) -> None:
    watched = Watched()
    watched.hands.has_long_work = True
    watched.locking.ask(reason)
    assert watched.hands.told == [f"lock {reason}"]


def test_what_is_hidden_can_still_be_locked_by_hand() -> None:
    watched = Watched()
    watched.hands.has_long_work = True
    watched.locking.ask(LockReason.SCREEN)
    watched.locking.ask(LockReason.HAND)
    assert watched.hands.told == ["veil screen", "lock hand"]


@pytest.mark.parametrize("reason", list(LockReason))
def test_a_recording_being_opened_or_sealed_is_waited_for_behind_the_veil(reason: LockReason) -> None:
    watched = Watched()
    watched.hands.is_settling = True
    watched.locking.ask(reason)
    watched.locking.tick()
    assert watched.hands.told == [f"veil {reason}"]
    watched.hands.is_settling = False
    watched.locking.tick()
    assert watched.hands.told == [f"veil {reason}", f"lock {reason}"]


def test_whoever_comes_back_sees_everything_again_and_idles_anew() -> None:
    watched = Watched()
    watched.hands.has_long_work = True
    watched.pass_by(10 * MINUTE_MS)
    watched.locking.come_back()
    assert watched.hands.told == ["veil idle", "unveil"]
    assert watched.locking.phase is Phase.OPEN
    watched.pass_by(10 * MINUTE_MS - 1)
    assert watched.hands.told == ["veil idle", "unveil"]
    watched.pass_by(1)
    assert watched.hands.told[2:] == ["veil idle"]


def test_nobody_comes_back_from_a_lock_that_only_waits_for_a_seal() -> None:
    watched = Watched()
    watched.hands.is_settling = True
    watched.locking.ask(LockReason.HAND)
    watched.locking.come_back()
    assert watched.hands.told == ["veil hand"]


def test_a_locked_vault_is_not_locked_again() -> None:
    watched = Watched()
    watched.locking.ask(LockReason.HAND)
    watched.locking.ask(LockReason.SLEEP)
    watched.pass_by(60 * MINUTE_MS)
    watched.locking.come_back()
    assert watched.hands.told == ["lock hand"]
