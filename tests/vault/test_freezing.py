"""A file that stands still while another process goes on writing to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database
from desktop.vault.freezing import frozen, log_bytes
from desktop.vault.media import make_media, open_media
from desktop.vault.raw_reading import RawReader
from tests.fakes.media_writer import media_writer

KEY = bytes(range(32))
# Tries to lock the range that SQLite keeps locked while it has a file open: 0 if nobody has.
LOCK_TAKER = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        sys.exit(1)
"""


def test_the_file_does_not_move_while_another_process_commits_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    make_media(path, KEY).close()
    with media_writer(path, KEY, "rec") as writer, RawReader() as reader:
        writer.write(20)
        with frozen(path, KEY) as database:
            before = b"".join(reader.read(path))
            assert database.execute("SELECT count(*) FROM chunk") == [(20,)]
            writer.write(800)  # more than the thousand pages after which the writer folds in by itself
            assert b"".join(reader.read(path)) == before
            assert database.execute("SELECT count(*) FROM chunk") == [(20,)]
            assert log_bytes(path) > 4_000_000
        copy = tmp_path / "copy.db"
        copy.write_bytes(before)
        writer.write(5)
    held = open_media(copy, KEY)
    assert held.end_of("rec")[0] == 20
    assert held.check_integrity() == []
    held.close()
    whole = open_media(path, KEY)
    assert whole.end_of("rec")[0] == 825
    assert whole.check_integrity() == []
    whole.close()


@pytest.mark.skipif(sys.platform == "win32", reason="locks are given up this way on POSIX systems only")
def test_reading_the_bytes_leaves_this_process_its_locks(tmp_path: Path) -> None:
    """SQLite's shared lock on the file (sqlite.org/howtocorrupt.html, section 2.2), asked for by another process."""
    path = tmp_path / "m.db"
    make_media(path, KEY).close()
    ours = open_media(path, KEY)
    asked = [sys.executable, "-c", LOCK_TAKER, str(path)]
    with RawReader() as reader:
        assert b"".join(reader.read(path)) != b""
        assert subprocess.run(asked, check=False).returncode == 1
    ours.close()
    assert subprocess.run(asked, check=False).returncode == 0


def test_a_writer_without_a_pause_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "m.db"
    make_media(path, KEY).close()
    busy = Database(path, KEY)
    monkeypatch.setattr("desktop.vault.freezing._TRIES", 2)
    with busy.transaction():
        busy.execute("INSERT INTO chunk VALUES ('rec', 0, 0, 480, x'00')")
        with pytest.raises(Fault) as fault, frozen(path, KEY):
            pass
    assert (fault.value.code, fault.value.facts) == (FaultCode.BACKUP_BUSY, {"name": "m.db"})
    busy.close()


def test_the_reader_names_what_the_disk_said_and_goes_on(tmp_path: Path) -> None:
    there = tmp_path / "vault.json"
    there.write_bytes(b"x" * 3_000_000)
    with RawReader() as reader:
        for _ in range(2):
            with pytest.raises(Fault) as fault:
                list(reader.read(tmp_path / "not there.db"))
            assert (fault.value.code, fault.value.facts) == (FaultCode.VAULT_FILE_MISSING, {"name": "not there.db"})
            assert b"".join(reader.read(there)) == there.read_bytes()


def test_a_reader_that_died_is_named(tmp_path: Path) -> None:
    with RawReader() as reader:
        reader._process.kill()
        reader._process.wait()
        with pytest.raises(Fault) as fault:
            list(reader.read(tmp_path / "x"))
    assert fault.value.code is FaultCode.DISK_FAILED


def test_a_file_that_was_not_read_to_its_end_does_not_mix_with_the_next(tmp_path: Path) -> None:
    long, short = tmp_path / "long.db", tmp_path / "short.json"
    long.write_bytes(b"long" * 1_000_000)
    short.write_bytes(b"short")
    with RawReader() as reader:
        assert next(reader.read(long)).startswith(b"long")
        assert b"".join(reader.read(short)) == b"short"
        assert b"".join(reader.read(long)) == long.read_bytes()
