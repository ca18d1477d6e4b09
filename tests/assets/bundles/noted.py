"""Bundles that say what was noted beside the sound: one that is right, and some in which it was changed and signed anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from tests.fakes.bundles import minimal_bundle

Json = dict[str, Any]


def noted() -> bytes:
    return _with(lambda _: None)


def marker_left_out() -> bytes:
    return _with(lambda recording: recording["noted"]["markers"].pop())


def clock_put_back() -> bytes:
    return _with(lambda recording: recording["noted"]["clocks"][1].update(wall_at="2026-11-23T15:00:00.009000Z"))


def passage_moved() -> bytes:
    return _with(lambda recording: recording["noted"]["kept_apart"][0].update(at_frame=99))


def marker_with_words() -> bytes:
    return _with(lambda recording: recording["noted"]["markers"][0].update(text="private"))


def _with(edit: Callable[[Json], object]) -> bytes:
    def note(record: Json) -> None:
        recording = record["recordings"][0]
        recording["noted"] = _noted()
        recording["seal"]["markers_sha256"] = sha256_hex(canonical_json(recording["noted"]["markers"]))
        recording["seal"]["wall_drift_ms"] = 2
        recording["seal"]["gaps"] = [{"at_frame": 100, "length_ms": 400, "reason": "off_record"}]
        edit(recording)

    return minimal_bundle(edit_record=note).plaintext


def _noted() -> Json:
    return {
        "microphone": "Table microphone",
        "markers": [{"at_frame": 144, "kind": "distress"}, {"at_frame": 20, "kind": "note"}],
        "clocks": [
            {"at_frame": 0, "wall_at": "2026-11-23T16:00:00.000000Z", "monotonic_ms": 5, "start": 0},
            {"at_frame": 144, "wall_at": "2026-11-23T16:00:00.011000Z", "monotonic_ms": 14, "start": 0},
        ],
        "kept_apart": [{"at_frame": 100, "length_ms": 350}],
    }
