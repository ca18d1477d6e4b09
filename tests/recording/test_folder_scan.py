"""What is found in a folder, and what is left out and counted. Nothing is opened that is no plain file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.recording import folder_scan
from desktop.recording.folder_scan import scan


def touch(path: Path, content: bytes = b"RIFF") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes, links and names that are no text")
def test_everything_with_sound_is_found_and_the_rest_is_counted(tmp_path: Path) -> None:
    card = tmp_path / "card"
    wanted = [
        touch(card / "A" / "1.WAV"),
        touch(card / "A" / "b" / "2.mp4", b""),
        touch(card / "nameless"),
        touch(Path(os.fsdecode(os.fsencode(card) + b"/\xff.mp3"))),
    ]
    touch(card / "notes.txt", b"hello")
    touch(card / ".hidden.wav")
    touch(card / "._1.WAV")
    touch(card / "System Volume Information" / "x.wav")
    touch(card / ".Trashes" / "x.wav")
    os.mkfifo(card / "pipe.wav")
    outside = touch(tmp_path / "outside" / "secret.wav")
    (card / "link.wav").symlink_to(outside)
    (card / "way out").symlink_to(outside.parent, target_is_directory=True)
    found = scan(card)
    assert sorted(map(str, found.paths)) == sorted(map(str, wanted))
    assert (found.hidden, found.links, found.others, found.closed, found.is_cut) == (4, 2, 2, 0, False)


def test_more_than_can_be_listed_and_deeper_than_can_be_walked_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        touch(tmp_path / f"{number}.wav")
    monkeypatch.setattr(folder_scan, "MOST_FILES", 3)
    found = scan(tmp_path)
    assert (len(found.paths), found.is_cut) == (3, True)
    touch(tmp_path / "deep" / "deeper" / "x.wav")
    monkeypatch.setattr(folder_scan, "MOST_DEPTH", 1)
    monkeypatch.setattr(folder_scan, "MOST_FILES", 100)
    found = scan(tmp_path)
    assert (len(found.paths), found.is_cut) == (4, True)


def test_a_folder_that_is_not_there_is_named_and_a_search_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        scan(tmp_path / "none")
    assert caught.value.code is FaultCode.FILE_NOT_FOUND
    touch(tmp_path / "a.wav")

    def stop() -> None:
        raise Fault(FaultCode.AUDIO_IMPORT_CANCELLED)

    with pytest.raises(Fault) as caught:
        scan(tmp_path, stop)
    assert caught.value.code is FaultCode.AUDIO_IMPORT_CANCELLED
