"""What rotation keeps, over any history: the newest, all of a week, each week of two months, each month for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backup import BackupId
from desktop.vault.backup_format import moment_of_snapshot, snapshot_id
from desktop.vault.backup_rotation import EVERY_ONE_FOR, WEEKLY_FOR, kept_snapshots

NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)
histories = st.lists(
    st.timedeltas(min_value=timedelta(days=-3), max_value=timedelta(days=1200)), max_size=60, unique=True
).map(lambda ages: {snapshot_id(NOW - age, f"{number:08x}") for number, age in enumerate(ages)})


def age(snapshot: BackupId) -> timedelta:
    return NOW - moment_of_snapshot(snapshot)


def month(snapshot: BackupId) -> str:
    return snapshot[:6]


def week(snapshot: BackupId) -> tuple[int, int]:
    return moment_of_snapshot(snapshot).isocalendar()[:2]


@given(histories)
def test_nothing_recent_goes_and_every_week_and_month_keeps_its_newest(snapshots: set[BackupId]) -> None:
    kept = kept_snapshots(snapshots, NOW)
    assert kept <= snapshots
    assert {one for one in snapshots if age(one) <= EVERY_ONE_FOR} <= kept
    assert {month(one) for one in snapshots} == {month(one) for one in kept}
    for span in {month(one) for one in snapshots}:
        assert max(one for one in snapshots if month(one) == span) in kept
    weekly = {one for one in snapshots if age(one) <= WEEKLY_FOR}
    for number in {week(one) for one in weekly}:
        assert max(one for one in weekly if week(one) == number) in kept


@given(histories)
def test_what_is_kept_has_a_reason(snapshots: set[BackupId]) -> None:
    for one in kept_snapshots(snapshots, NOW):
        newest_of_month = one == max(other for other in snapshots if month(other) == month(one))
        newest_of_week = age(one) <= WEEKLY_FOR and one == max(o for o in snapshots if week(o) == week(one))
        assert age(one) <= EVERY_ONE_FOR or newest_of_month or newest_of_week


@given(histories, st.lists(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=40)), max_size=6))
def test_rotating_often_loses_no_month(snapshots: set[BackupId], steps: list[timedelta]) -> None:
    now, kept = NOW, set(snapshots)
    for step in steps:
        now += step
        kept = kept_snapshots(kept, now)
    assert {month(one) for one in kept} == {month(one) for one in snapshots}


def test_three_years_of_daily_backups_come_to_few() -> None:
    days = {snapshot_id(NOW - timedelta(days=day), "00000000") for day in range(3 * 365)}
    assert len(kept_snapshots(days, NOW)) == 8 + 7 + 36


@given(st.sampled_from([timedelta(days=-400), timedelta(days=-1)]))
def test_a_snapshot_from_the_future_stays(ahead: timedelta) -> None:
    early = {snapshot_id(NOW - ahead + timedelta(minutes=n), "00000000") for n in range(3)}
    assert kept_snapshots(early, NOW) == early
