"""The machine's clock from entry to entry: what it did is said once, in the log, and never in a circle."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.custody.audit import check_log, check_rows
from desktop.custody.clock_check import (
    AnomalyKind,
    Reading,
    anomaly_between,
    clock_anomalies,
    seconds_ahead,
)
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.custody import Action
from desktop.vault.opening import unlock_vault
from tests.fakes.hand_clock import HandClock
from tests.fakes.vaults import EMPTY_FORM, FOUNDER, PASSPHRASE, CountingChance, founded_vault, vault_root

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR_MS = 3_600_000


class OddClock(HandClock):
    """A clock whose wall time can be set apart from the time since start-up."""

    def __init__(self) -> None:
        super().__init__()
        self.set_by = timedelta(0)
        self.boot = "boot"

    def now(self) -> datetime:
        return super().now() + self.set_by

    def boot_id(self) -> str:
        return self.boot


@pytest.fixture
def clock() -> OddClock:
    return OddClock()


@pytest.fixture
def someone(tmp_path: Path, clock: OddClock) -> Iterator[SignedIn]:
    someone = sign_in(founded_vault(tmp_path), clock, CountingChance("odd"), EMPTY_FORM)
    yield someone
    someone.vault.close()


def acts(someone: SignedIn) -> list[str]:
    return [json.loads(entry.body)["action"] for entry in someone.vault.entries.all()]


def test_a_clock_that_goes_on_is_not_spoken_of(someone: SignedIn, clock: OddClock) -> None:
    for _ in range(3):
        clock.move(HOUR_MS)
        someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert clock_anomalies(someone.vault) == []


@pytest.mark.parametrize(
    ("set_by", "kind", "by_seconds"),
    [
        (timedelta(seconds=-5), AnomalyKind.BACKWARDS, 5),
        (timedelta(days=-400), AnomalyKind.BACKWARDS, 400 * 86_400),
        (timedelta(seconds=121), AnomalyKind.JUMPED_AHEAD, 121),
        (timedelta(days=3), AnomalyKind.JUMPED_AHEAD, 3 * 86_400),
    ],
)
def test_a_clock_that_was_set_is_said_before_the_act(
    someone: SignedIn, clock: OddClock, set_by: timedelta, kind: AnomalyKind, by_seconds: int
) -> None:
    clock.set_by = set_by
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert acts(someone)[-3:] == [Action.CLOCK_ANOMALY, Action.RECORDING_PLAYED, Action.RECORDING_PLAYED]
    found = clock_anomalies(someone.vault)
    assert [(a.kind, a.by_seconds, a.account) for a in found] == [(kind, by_seconds, FOUNDER.id)]
    assert clock_anomalies(someone.vault, found[0].seq + 1) == []
    assert [*check_log(someone.vault), *check_rows(someone.vault)] == []


def test_a_clock_that_falls_behind_the_time_since_start_up(someone: SignedIn, clock: OddClock) -> None:
    clock.move(HOUR_MS)
    clock.set_by = timedelta(minutes=-30)
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert [(a.kind, a.by_seconds) for a in clock_anomalies(someone.vault)] == [(AnomalyKind.JUMPED_BACK, 1800)]


def test_two_minutes_of_drift_are_let_pass(someone: SignedIn, clock: OddClock) -> None:
    clock.set_by = timedelta(seconds=120)
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert clock_anomalies(someone.vault) == []


def test_signing_in_with_a_clock_set_back_shows_it(someone: SignedIn, clock: OddClock, tmp_path: Path) -> None:
    someone.lock()
    clock.set_by = timedelta(days=-1)
    clock.boot = "the next one"
    unlocked = unlock_vault(vault_root(tmp_path), FOUNDER.id, PASSPHRASE, clock=clock, chance=CountingChance("b"))
    again = sign_in(unlocked, clock, CountingChance("c"), EMPTY_FORM)
    assert [a.kind for a in clock_anomalies(again.vault, again.began_at)] == [AnomalyKind.BACKWARDS]
    assert acts(again)[-2:] == [Action.CLOCK_ANOMALY, Action.VAULT_UNLOCKED]
    again.lock()
    assert clock.boot == "the next one"


def test_another_start_up_says_nothing_of_the_time_between(someone: SignedIn, clock: OddClock) -> None:
    clock.set_by, clock.boot = timedelta(days=30), "the next one"
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    assert clock_anomalies(someone.vault) == []


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**6), st.booleans())
def test_what_was_said_once_is_not_said_of_the_entry_after_it(wall_s: int, passed_s: int, same_boot: bool) -> None:
    last = Reading(AT, 5_000, "a")
    now = Reading(AT + timedelta(seconds=wall_s), 5_000 + passed_s * 1000, "a" if same_boot else "b")
    found = anomaly_between(last, now)
    assert (found is None) == (wall_s >= 0 and (not same_boot or abs(wall_s - passed_s) <= 120))
    assert found is None or found[1] > 0
    assert anomaly_between(now, now) is None


def test_a_stamp_made_before_it_was_asked_for_shows_a_clock_that_was_ahead() -> None:
    assert seconds_ahead(AT - timedelta(hours=1), AT) == 3600
    assert seconds_ahead(AT - timedelta(seconds=120), AT) == 0
    assert seconds_ahead(AT + timedelta(days=9), AT) == 0
