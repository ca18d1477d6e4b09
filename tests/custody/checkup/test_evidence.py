"""The whole check: audio against seals, pages of every file, and nothing that stops it half-way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.checkup import check
from desktop.custody.media_check import check_media
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import Severity
from desktop.domain.faults import FaultCode
from tests.custody.test_audit import tamper
from tests.fakes.evidence import CHUNKS, INTERVIEW, RECORDING, write_everything
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import sign_in_again, signed_in


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    write_everything(someone, hashlib.sha256(b"".join(CHUNKS)).hexdigest())
    media = someone.vault.media(INTERVIEW.id)
    for seq, flac in enumerate(CHUNKS):
        media.add_chunk(RECORDING.id, seq, seq * 480, 480, flac)
    yield someone
    someone.lock()


def damaged(someone: SignedIn) -> set[FaultCode]:
    """What a whole check finds wrong with the evidence."""
    report = check(someone, FakeMachine())
    return {finding.code for finding in report.of(Severity.DAMAGE) if isinstance(finding.code, FaultCode)}


def test_an_honest_vault_is_in_order_and_progress_is_told(someone: SignedIn) -> None:
    seen: list[tuple[int, int]] = []
    assert check_media(someone.vault, lambda done, total: seen.append((done, total))) == []
    assert seen == [(0, 1), (1, 1)]
    assert damaged(someone) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE chunk SET flac = CAST('fLaC 2wo' AS BLOB) WHERE seq = 1",
        "DELETE FROM chunk WHERE seq = 2",
        "UPDATE chunk SET frames = 481 WHERE seq = 0",
        "INSERT INTO original_piece VALUES ('rec-1', 0, x'00')",
        "INSERT INTO chunk VALUES ('rec-1', 3, 1440, 480, x'')",
        "DELETE FROM chunk",
    ],
)
def test_changed_audio_is_named_by_its_recording(someone: SignedIn, statement: str) -> None:
    connection = someone.vault.media(INTERVIEW.id)._database._connection
    for table in ("chunk", "gap", "original_piece"):
        connection.execute(f"DROP TRIGGER {table}_refuses_update")
        connection.execute(f"DROP TRIGGER {table}_refuses_delete")
    connection.execute(statement)
    findings = check_media(someone.vault)
    assert [(f.code, f.facts) for f in findings] == [(FaultCode.RECORDING_CHANGED, {"recording": RECORDING.id})]


def test_a_lost_and_a_damaged_media_file_are_findings(someone: SignedIn, tmp_path: Path) -> None:
    path, _ = someone.vault.media_access(INTERVIEW.id)
    someone.lock()
    content = path.read_bytes()
    for damage, code in ((None, FaultCode.VAULT_FILE_MISSING), (content[:4096], FaultCode.VAULT_DAMAGED)):
        path.unlink()
        if damage is not None:
            path.write_bytes(damage)
        again = sign_in_again(tmp_path)
        assert code in damaged(again)
        again.lock()
        path.write_bytes(content)


def test_a_flipped_byte_anywhere_in_the_audio_is_found(someone: SignedIn, tmp_path: Path) -> None:
    path, _ = someone.vault.media_access(INTERVIEW.id)
    someone.lock()
    content = path.read_bytes()
    for place in range(50, len(content), 1021):
        changed = bytearray(content)
        changed[place] ^= 1
        path.write_bytes(changed)
        again = sign_in_again(tmp_path)
        assert damaged(again), f"byte {place}"
        again.vault.close()
    path.write_bytes(content)


def test_log_rows_and_audio_are_all_told_at_once(someone: SignedIn) -> None:
    someone.log.checkpoint()
    tamper(someone, "UPDATE consent SET answer = 'no'", "UPDATE checkpoint SET signature = ''")
    someone.vault.media(INTERVIEW.id).add_chunk(RECORDING.id, 3, 1440, 480, b"more")
    assert damaged(someone) == {
        FaultCode.CUSTODY_ROW_DIFFERS,
        FaultCode.CUSTODY_CHECKPOINT_WRONG,
        FaultCode.RECORDING_CHANGED,
    }


def test_a_row_that_is_no_value_is_damage(someone: SignedIn) -> None:
    tamper(someone, "UPDATE consent SET state = 'whatever'", "UPDATE seal SET sealed_at = 'never'")
    assert damaged(someone) == {FaultCode.VAULT_DAMAGED}
