"""One recorder for each media file, whatever crashes: a lock whose file was removed is nobody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.recording.recorder_lock import RecorderLock, lock_path, recorder_is_alive, recorders_left_traces_in


def test_a_second_one_is_refused_until_the_first_has_gone(tmp_path: Path) -> None:
    media = tmp_path / "m.db"
    lock = RecorderLock(media)
    assert recorder_is_alive(media)
    with pytest.raises(BlockingIOError):
        RecorderLock(media)
    lock.release()
    assert not recorder_is_alive(media)
    RecorderLock(media).release()
    assert not recorders_left_traces_in(tmp_path)


def test_whoever_waited_at_a_file_that_was_removed_locks_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.recording import recorder_lock

    media = tmp_path / "m.db"
    first = RecorderLock(media)
    take = recorder_lock._take

    def take_once_it_has_gone(file: object) -> None:
        monkeypatch.setattr(recorder_lock, "_take", take)
        first.release()  # between the opening and the locking of the same file
        take(file)  # type: ignore[arg-type]

    monkeypatch.setattr(recorder_lock, "_take", take_once_it_has_gone)
    second = RecorderLock(media)
    with pytest.raises(BlockingIOError):
        RecorderLock(media)
    assert lock_path(media).exists()
    second.release()


def test_a_trace_that_a_crash_has_left_is_seen_and_no_recorder(tmp_path: Path) -> None:
    media = tmp_path / "m.db"
    lock_path(media).touch()
    assert recorders_left_traces_in(tmp_path)
    assert not recorder_is_alive(media)
    assert not recorders_left_traces_in(tmp_path)
