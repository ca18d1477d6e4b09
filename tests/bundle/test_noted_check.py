"""What a record says beside the sound is compared with its seal; one that says nothing of it is older, and right."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from desktop.bundle.noted_check import wrongly_noted
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex

Json = dict[str, Any]
MARKERS = [{"at_frame": 10, "kind": "note"}, {"at_frame": 5, "kind": "distress"}]
CLOCKS = [
    {"at_frame": 0, "wall_at": "2026-11-23T16:00:00.000000Z", "monotonic_ms": 1_000, "start": 0},
    {"at_frame": 100, "wall_at": "2026-11-23T16:00:01.050000Z", "monotonic_ms": 2_000, "start": 0},
]
RIGHT: Json = {
    "audio": {"frames": 100},
    "seal": {
        "markers_sha256": sha256_hex(canonical_json(MARKERS)), "wall_drift_ms": 50,
        "gaps": [{"at_frame": 40, "length_ms": 7, "reason": "off_record"}],
    },
    "noted": {
        "microphone": "m", "markers": MARKERS, "clocks": CLOCKS, "kept_apart": [{"at_frame": 40, "length_ms": 3}],
    },
}  # fmt: skip


def test_what_agrees_is_right_and_so_is_an_older_record() -> None:
    assert wrongly_noted(RIGHT) is None
    older = {"audio": {"frames": 100}, "seal": {"gaps": []}}
    assert wrongly_noted(older) is None


def marker_left_out(record: Json) -> None:
    record["noted"]["markers"].pop()


def markers_in_another_order(record: Json) -> None:
    record["noted"]["markers"].reverse()


def marker_behind_the_end(record: Json) -> None:
    record["noted"]["markers"][0]["at_frame"] = 101


def clock_moved(record: Json) -> None:
    record["noted"]["clocks"][1]["wall_at"] = "2026-11-23T16:00:02.050000Z"


def clock_of_no_day(record: Json) -> None:
    record["noted"]["clocks"][1]["wall_at"] = "2026-13-23T16:00:02.050000Z"


def drift_without_clocks(record: Json) -> None:
    record["noted"]["clocks"] = []


def drift_over_two_starts(record: Json) -> None:
    record["noted"]["clocks"][1]["start"] = 1


def kept_apart_where_nothing_was_taken_out(record: Json) -> None:
    record["noted"]["kept_apart"][0]["at_frame"] = 41


def gap_behind_the_end(record: Json) -> None:
    record["seal"]["gaps"][0]["at_frame"] = 101


def nothing_noted_of_sealed_markers(record: Json) -> None:
    del record["noted"]


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (marker_left_out, "markers"), (markers_in_another_order, "markers"), (marker_behind_the_end, "markers"),
        (clock_moved, "clocks"), (clock_of_no_day, "clocks"), (drift_without_clocks, "clocks"),
        (drift_over_two_starts, "clocks"), (kept_apart_where_nothing_was_taken_out, "kept_apart"),
        (gap_behind_the_end, "gaps"), (nothing_noted_of_sealed_markers, "noted"),
    ],
)  # fmt: skip
def test_what_does_not_agree_is_named(spoil: Callable[[Json], None], place: str) -> None:
    record = copy.deepcopy(RIGHT)
    spoil(record)
    assert wrongly_noted(record) == place
