"""Media files: chunks in order, durable one by one, readable while they are written, by two processes."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Gap, GapReason
from desktop.vault.media import MediaFile, StoredChunk, make_media, open_media
from desktop.vault.vault import Vault
from tests.fakes.evidence import INTERVIEW
from tests.fakes.vaults import founded_vault

KEY = bytes(range(32))
WRITER = """
import hashlib, sys
from pathlib import Path
from desktop.vault.media import open_media
media = open_media(Path(sys.argv[1]), bytes(range(32)))
start = int(sys.argv[2])
for seq in range(start, start + 100000):
    media.add_chunk("rec", seq, seq * 480, 480, hashlib.shake_256(str(seq).encode()).digest(20000))
    print(seq, flush=True)
"""


def sound(seq: int) -> bytes:
    return hashlib.shake_256(str(seq).encode()).digest(20_000)


@pytest.fixture
def media(tmp_path: Path) -> Iterator[MediaFile]:
    file = make_media(tmp_path / "m.db", KEY)
    yield file
    file.close()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = founded_vault(tmp_path).vault
    vault.interviews.add(INTERVIEW)
    yield vault
    vault.close()


def test_chunks_come_back_in_order_and_each_recording_alone(media: MediaFile) -> None:
    for seq in range(200):
        media.add_chunk("rec", seq, seq * 480, 480, sound(seq))
    media.add_chunk("other", 0, 0, 100, b"other")
    assert list(media.chunks("rec")) == [StoredChunk(seq, seq * 480, 480, sound(seq)) for seq in range(200)]
    assert list(media.chunks("nothing")) == []
    assert media.end_of("rec") == (200, 96_000, 4_000_000)


@pytest.mark.parametrize(
    ("first", "end", "expected"),
    [
        (0, 1, [0]),
        (479, 481, [0, 1]),
        (480, 960, [1]),
        (950, 100_000, list(range(1, 100))),
        (48_000, 99_999, []),
        (5, 5, []),
    ],
)
def test_chunks_between_two_frames(media: MediaFile, first: int, end: int, expected: list[int]) -> None:
    for seq in range(100):
        media.add_chunk("rec", seq, seq * 480, 480, b"x")
    assert [chunk.seq for chunk in media.chunks_between("rec", first, end)] == expected


def test_gaps_and_originals_come_back(media: MediaFile) -> None:
    gaps = [Gap(480, 300, GapReason.DEVICE_LOST), Gap(480, 0, GapReason.PAUSE)]
    for gap in gaps:
        media.add_gap("rec", gap)
    with media.transaction():
        for seq, piece in enumerate((b"RIFF", b"data", b"")):
            media.add_original_piece("rec", seq, piece)
    assert media.gaps("rec") == gaps
    assert list(media.original("rec")) == [b"RIFF", b"data", b""]


def test_nothing_in_it_can_be_changed(media: MediaFile) -> None:
    media.add_chunk("rec", 0, 0, 480, b"x")
    media.add_gap("rec", Gap(0, 1, GapReason.SLEEP))
    media.add_original_piece("rec", 0, b"x")
    for table in ("chunk", "gap", "original_piece"):
        for sql in (f"UPDATE {table} SET recording_id = 'x'", f"DELETE FROM {table}"):
            with pytest.raises(dbapi2.IntegrityError, match="append only"):
                media._database._connection.execute(sql)
    with pytest.raises(Fault):
        media.add_chunk("rec", 0, 0, 480, b"another")


def test_only_what_was_marked_before_its_first_row_can_be_forgotten(media: MediaFile) -> None:
    media.add_chunk("rec", 0, 0, 480, sound(0))
    with pytest.raises(Fault):
        media.begin_import("rec")
    media.begin_import("broken off")
    for seq in range(70):
        media.add_chunk("broken off", seq, seq * 480, 480, sound(seq))
        media.add_original_piece("broken off", seq, sound(seq))
    media.add_gap("broken off", Gap(0, 1, GapReason.DAMAGED_SOURCE))
    with pytest.raises(Fault):
        media.forget_import("rec")
    media.forget_import("broken off")
    assert (media.unfinished_imports(), media.end_of("broken off"), media.gaps("broken off")) == ([], (0, 0, 0), [])
    assert list(media.original("broken off")) == []
    assert media.end_of("rec") == (1, 480, 20_000)
    media.begin_import("whole")
    media.add_chunk("whole", 0, 0, 480, sound(1))
    media.end_import("whole")
    with pytest.raises(Fault):
        media.forget_import("whole")
    assert media.end_of("whole") == (1, 480, 20_000)


def test_a_visit_ends_with_itself_or_with_the_vault(vault: Vault) -> None:
    vault.media(INTERVIEW.id).add_chunk("rec", 0, 0, 480, b"x")
    with vault.visited_media(INTERVIEW.id) as visited:
        assert visited.end_of("rec") == (1, 480, 1)
    _require_closed(visited)
    assert vault.media(INTERVIEW.id).end_of("rec") == (1, 480, 1)
    with vault.visited_media(INTERVIEW.id) as visited:
        vault.close()
        _require_closed(visited)


def _require_closed(media: MediaFile) -> None:
    with pytest.raises(Fault) as raised:
        media.end_of("rec")
    assert raised.value.code is FaultCode.VAULT_LOCKED


def test_a_missing_empty_or_foreign_file_is_named(tmp_path: Path) -> None:
    make_media(tmp_path / "m.db", KEY).close()
    for path, key, code in (
        (tmp_path / "gone.db", KEY, FaultCode.VAULT_FILE_MISSING),
        (tmp_path / "m.db", bytes(32), FaultCode.VAULT_DAMAGED),
        (tmp_path / "empty.db", KEY, FaultCode.VAULT_DAMAGED),
    ):
        (tmp_path / "empty.db").write_bytes(b"")
        with pytest.raises(Fault) as raised:
            open_media(path, key)
        assert raised.value.code is code


def test_a_vault_makes_a_file_with_a_key_of_its_own_on_first_use(vault: Vault) -> None:
    other = replace(INTERVIEW, id=InterviewId("int-2"))
    vault.interviews.add(other)
    assert not vault.has_media(INTERVIEW.id)
    vault.media(INTERVIEW.id).add_chunk("rec", 0, 0, 480, b"x")
    path, key = vault.media_access(INTERVIEW.id)
    assert (len(path.stem), len(key)) == (16, 32)
    assert path.stat().st_mode & 0o777 == 0o600
    assert vault.media_access(other.id) != (path, key)
    assert vault.media_access(INTERVIEW.id) == (path, key)
    assert vault.has_media(INTERVIEW.id)
    assert key not in (vault.root / "vault.db").read_bytes()


def test_media_made_in_a_transaction_that_failed_is_made_again(vault: Vault) -> None:
    def fails() -> None:
        with vault.transaction():
            vault.media(INTERVIEW.id)
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fails()
    assert not vault.has_media(INTERVIEW.id)
    vault.media(INTERVIEW.id).add_chunk("rec", 0, 0, 480, b"x")
    assert len(list(vault.media(INTERVIEW.id).chunks("rec"))) == 1


def test_a_lost_media_file_is_named(vault: Vault) -> None:
    path, _ = vault.media_access(INTERVIEW.id)
    path.unlink()
    with pytest.raises(Fault) as raised:
        vault.media(INTERVIEW.id)
    assert raised.value.code is FaultCode.VAULT_FILE_MISSING


def test_it_is_read_while_another_process_writes(tmp_path: Path) -> None:
    media = make_media(tmp_path / "m.db", KEY)
    writer = _writer(tmp_path / "m.db", 0)
    assert writer.stdout is not None
    for line in writer.stdout:
        acknowledged = int(line)
        assert media.end_of("rec")[0] > acknowledged
        if acknowledged >= 40:
            break
    assert [chunk.seq for chunk in media.chunks("rec")][:41] == list(range(41))
    writer.kill()
    writer.communicate()
    media.close()


def test_no_acknowledged_chunk_is_lost_by_a_kill(tmp_path: Path) -> None:
    _kill_rounds(tmp_path, rounds=4)


@pytest.mark.slow
def test_no_acknowledged_chunk_is_lost_by_many_kills(tmp_path: Path) -> None:
    _kill_rounds(tmp_path, rounds=40)


def _kill_rounds(folder: Path, rounds: int) -> None:
    """Kills a writer at another moment each round; what it said was stored must be there and whole."""
    path = folder / "m.db"
    make_media(path, KEY).close()
    stored = 0
    for number in range(rounds):
        writer = _writer(path, stored)
        assert writer.stdout is not None
        for _ in range(3 + number % 7):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        acknowledged = int(rest.split()[-1]) + 1 if rest.split() else 0
        media = open_media(path, KEY)
        chunks = list(media.chunks("rec"))
        assert len(chunks) >= max(acknowledged, stored + 3)
        assert all(chunk == StoredChunk(seq, seq * 480, 480, sound(seq)) for seq, chunk in enumerate(chunks))
        assert media.check_integrity() == []
        media.close()
        stored = len(chunks)


def _writer(path: Path, start: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(start)], stdout=subprocess.PIPE, text=True)
