"""Repair loses nothing: no file, no row, no chunk; it may break off anywhere and be done again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.custody.audit import check_log
from desktop.custody.checkup import check
from desktop.custody.checkup import sizes as size_check
from desktop.custody.erasure import erase
from desktop.custody.policies import set_policy
from desktop.custody.repair import repair
from desktop.custody.rows import check_rows
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.policy import Policy
from desktop.vault.layout import DATABASE, LOCK, SET_ASIDE
from tests.custody.checkup.stand import again_in, cares, found, in_the_morning
from tests.fakes.crashes import Crash, crash_at
from tests.fakes.evidence import CHUNKS, GAP, INTERVIEW, RECORDING
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import SECOND, SECOND_PASSPHRASE, sign_in_again

LEFT_OVERS = (
    "notes.txt", "old/letter.txt", "vault.json.part", "media/0123456789abcdef.db", "media/x.db.recording",
    "slots/nobody.json", "slots/readme", "outbox/3f9c.age.part",
)  # fmt: skip


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = in_the_morning(tmp_path)
    yield someone
    someone.vault.close()


def leave(root: Path, names: tuple[str, ...] = LEFT_OVERS) -> None:
    for name in names:
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(name.encode())


def contents(folder: Path) -> dict[str, int]:
    """How often each content lies in or beside the vault, whatever its name; what the vault itself writes is left out."""
    digests: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.name.startswith(DATABASE) and path.name != LOCK:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            digests[digest] = digests.get(digest, 0) + 1
    return digests


def lost(before: dict[str, int], folder: Path) -> list[str]:
    """The contents that lie there less often than before; opening a file may lay others beside it."""
    now = contents(folder)
    return [digest for digest, count in before.items() if now.get(digest, 0) < count]


def mend(someone: SignedIn) -> None:
    done = repair(someone, check(someone, FakeMachine()).findings)
    assert all(one.is_done for one in done), done


def test_what_does_not_belong_is_moved_and_keeps_its_name(someone: SignedIn) -> None:
    leave(someone.vault.root)
    mend(someone)
    assert found(someone) == []
    [folder] = (someone.vault.root / SET_ASIDE).iterdir()
    for name in LEFT_OVERS:
        assert (folder / name).read_bytes() == name.encode()
    entries = someone.vault.entries.about(Action.VAULT_REPAIRED)
    assert [b'"repair":"set_aside"' in entry.body for entry in entries] == [True]
    assert b"notes.txt" not in entries[0].body, "a name could tell something"


def test_the_leftover_of_a_creation_is_taken_in(someone: SignedIn) -> None:
    part = someone.vault.root.with_name("vault.part-01ab")
    part.mkdir()
    leave(part, ("vault.json",))
    mend(someone)
    assert not part.exists()
    [folder] = (someone.vault.root / SET_ASIDE).iterdir()
    assert (folder / part.name / "vault.json").read_bytes() == b"vault.json"


def test_twice_in_the_same_second_two_folders_are_made(someone: SignedIn) -> None:
    moment = someone.clock.now()
    someone.clock = StandingClock(moment)
    for name in ("notes.txt", "letter.txt"):
        leave(someone.vault.root, (name,))
        mend(someone)
    assert len(list((someone.vault.root / SET_ASIDE).iterdir())) == 2


class StandingClock:
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def monotonic_ms(self) -> int:
        return 0

    def boot_id(self) -> str:
        return "boot-of-the-test"


def test_what_is_no_longer_there_is_left_alone(someone: SignedIn) -> None:
    leave(someone.vault.root, ("notes.txt",))
    report = check(someone, FakeMachine())
    (someone.vault.root / "notes.txt").unlink()
    assert [one.is_done for one in repair(someone, report.findings)] == [True]
    assert not (someone.vault.root / SET_ASIDE).exists()


def test_what_has_become_known_meanwhile_is_left_alone(someone: SignedIn) -> None:
    path, _ = someone.vault.media_access(INTERVIEW.id)
    leave(someone.vault.root, ("notes.txt",))
    [finding] = found(someone)
    stale = replace(finding, facts={"name": f"media/{path.name}"})
    repair(someone, [stale])
    assert path.is_file()


def test_only_a_custodian_repairs(someone: SignedIn, tmp_path: Path) -> None:
    leave(someone.vault.root, ("notes.txt",))
    someone.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    with pytest.raises(Fault) as caught:
        repair(supervisor, found(supervisor))
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    assert (supervisor.vault.root / "notes.txt").is_file()
    supervisor.lock()


def test_a_missing_checkpoint_is_made(someone: SignedIn, tmp_path: Path) -> None:
    set_policy(someone, Policy.IDLE_LOCK_MINUTES, 5)
    someone.vault.close()
    again = again_in(tmp_path)
    mend(again)
    assert found(again) == []
    assert check_log(again.vault) == []
    again.lock()


def test_write_ahead_logs_are_folded_in(someone: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    someone.vault.media(INTERVIEW.id).add_gap(RECORDING.id, GAP)
    monkeypatch.setattr(size_check, "LARGE_LOG_BYTES", 0)
    findings = [finding for finding in found(someone) if finding.facts.get("interview")]
    assert findings
    repair(someone, findings)
    assert [finding for finding in found(someone) if finding.facts.get("interview")] == []


def test_an_erasure_that_was_cut_off_is_finished(someone: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    second = second_person(someone, SECOND.id, SECOND_PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr("desktop.custody.unfinished_erasure.remove_media", _no_room)
        report = erase(someone, INTERVIEW.id, ErasureScope.MEDIA, ErasureReason.SAFETY, second)
    assert not report.is_complete
    assert {finding.code.value for finding in found(someone)} == {"erasure_unfinished", "erasure_key_due"}
    mend(someone)
    assert found(someone) == []


def _no_room(*_: object) -> int:
    raise Fault(FaultCode.DISK_FAILED, name="media")


def test_broken_off_at_every_move_nothing_is_lost_and_the_next_time_finishes(tmp_path: Path) -> None:
    someone = in_the_morning(tmp_path)
    leave(someone.vault.root)
    before = contents(tmp_path)
    broken_off = 0
    for step in range(60):
        report = check(someone, FakeMachine())
        if not report.repairs:
            break
        with pytest.MonkeyPatch.context() as patch:
            crash_at(patch, step)
            try:
                repair(someone, report.findings)
            except Crash:
                broken_off += 1
        assert lost(before, tmp_path) == [], step
    someone.vault.close()
    again = again_in(tmp_path)
    mend(again)
    assert found(again) == []
    assert lost(before, tmp_path) == []
    assert (check_log(again.vault), check_rows(again.vault)) == ([], [])
    assert broken_off
    again.lock()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.sampled_from(LEFT_OVERS), min_size=1), st.integers(0, 40))
def test_no_row_and_no_chunk_is_ever_lost(tmp_path_factory: pytest.TempPathFactory, names: set[str], step: int) -> None:
    folder = tmp_path_factory.mktemp("property")
    someone = in_the_morning(folder)
    leave(someone.vault.root, tuple(sorted(names)))
    before = contents(folder)
    with pytest.MonkeyPatch.context() as patch:
        crash_at(patch, step)
        with suppress(Crash, Fault):
            repair(someone, found(someone))
    someone.vault.close()
    again = again_in(folder)
    mend(again)
    assert lost(before, folder) == []
    assert cares(check(again, FakeMachine())) == []
    stored = again.vault.media(INTERVIEW.id)
    assert [chunk.flac for chunk in stored.chunks(RECORDING.id)] == list(CHUNKS)
    assert (check_log(again.vault), check_rows(again.vault)) == ([], [])
    again.lock()
