"""Watches the machine's clock from entry to entry: one that goes backwards, or jumps, is said in the log.

Wall time can be set by anybody at the machine; time since start-up can't. Compared are the two moments at which entries
were made: nothing is said of what the clock did in between.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.custody.entry import entry_body
from desktop.domain.custody import Action, CustodyEntry
from desktop.domain.faults import Fact
from desktop.domain.ids import AccountId
from desktop.vault.vault import Vault

DRIFT_LIMIT_S = 120


class AnomalyKind(StrEnum):
    """What a clock did."""

    BACKWARDS = "backwards"
    JUMPED_AHEAD = "jumped_ahead"
    JUMPED_BACK = "jumped_back"
    AHEAD_OF_STAMP = "ahead_of_stamp"


@dataclass(frozen=True, slots=True)
class Reading:
    """Wall clock, time since start-up, and which start-up."""

    at: datetime
    monotonic_ms: int
    boot_id: str


@dataclass(frozen=True, slots=True)
class ClockAnomaly:
    """What the clock did before entry `seq`, by how many seconds, and who was at work."""

    seq: int
    kind: AnomalyKind
    by_seconds: int
    account: AccountId
    at: datetime


def reading_of(entry: CustodyEntry) -> Reading | None:
    """The clock as it was when an entry was made; None for an entry that can't be read."""
    try:
        said = json.loads(entry.body)
        clock = said["clock"]
        return Reading(datetime.fromisoformat(said["time"]), int(clock["monotonic_ms"]), str(clock["boot"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def anomaly_between(last: Reading, now: Reading) -> tuple[AnomalyKind, int] | None:
    """What the clock did between two entries, and by how many whole seconds; None if nothing is odd.

    Within one start-up, wall clock and time since then must go alike to two minutes. Entries hold whole seconds.
    """
    passed_s = int((now.at.replace(microsecond=0) - last.at).total_seconds())
    if passed_s < 0:
        return AnomalyKind.BACKWARDS, -passed_s
    if last.boot_id == now.boot_id:
        drift_s = passed_s - (now.monotonic_ms - last.monotonic_ms) // 1000
        if abs(drift_s) > DRIFT_LIMIT_S:
            return (AnomalyKind.JUMPED_AHEAD if drift_s > 0 else AnomalyKind.JUMPED_BACK), abs(drift_s)
    return None


def anomaly_facts(anomaly: tuple[AnomalyKind, int]) -> Mapping[str, Fact]:
    """What the entry about it states."""
    kind, by_seconds = anomaly
    return {"clock": kind.value, "by_seconds": by_seconds}


def clock_anomalies(vault: Vault, since_seq: int = 0) -> list[ClockAnomaly]:
    """Every anomaly in the log from entry `since_seq` on, oldest first."""
    return [*_anomalies(vault, since_seq)]


def _anomalies(vault: Vault, since_seq: int) -> Iterator[ClockAnomaly]:
    for entry in vault.entries.about(Action.CLOCK_ANOMALY, Action.RECOVERY_KIT_USED):
        if entry.seq < since_seq:
            continue
        try:
            body = entry_body(entry.body)
            kind, by_seconds = AnomalyKind(str(body.facts["clock"])), int(body.facts["by_seconds"])
            yield ClockAnomaly(entry.seq, kind, by_seconds, AccountId(body.actor), datetime.fromisoformat(body.time))
        except (ValueError, KeyError):
            continue


def seconds_ahead(stamped_at: datetime, requested_at: datetime) -> int:
    """By how many seconds the clock was ahead when it asked for a stamp; 0 for less than two minutes."""
    ahead = requested_at - stamped_at
    return int(ahead.total_seconds()) if ahead > timedelta(seconds=DRIFT_LIMIT_S) else 0
