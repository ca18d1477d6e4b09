"""Questions go out on a drive, answers of `openssl ts` come back: verified, stored, logged; wrong ones refused by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.crypto.timestamps import make_query, question_in
from desktop.custody.anchors import AnchorKind, newest_outside, outside_state
from desktop.custody.audit import check_log, check_rows
from desktop.custody.clock_check import AnomalyKind, clock_anomalies
from desktop.custody.policies import set_policy
from desktop.custody.signed_in import SignedIn
from desktop.custody.timestamps import (
    READ_ME,
    add_authority,
    newest_stamps,
    require_fingerprint,
    root_in,
    take_answers,
    write_request,
)
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.policy import Policy
from desktop.domain.timestamp import fingerprint
from tests.custody.test_audit import tamper
from tests.fakes.timestamp_authority import TimestampAuthority
from tests.fakes.vaults import CountingChance
from tests.office import CUSTODIAN, INTERVIEWER, RESOURCES, Office

NOTE = (RESOURCES / "destinations" / "TIMESTAMPS-READ-ME.txt").read_bytes()
DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimestampAuthority:
    return TimestampAuthority(tmp_path_factory.mktemp("tsa") / "authority")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture
def custodian(office: Office, authority: TimestampAuthority) -> Iterator[SignedIn]:
    with office.as_(CUSTODIAN) as custodian:
        add_authority(custodian, "seoul-tsa", "A test authority", root_in(authority.root))
        yield custodian


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    (tmp_path / "drive").mkdir()
    return tmp_path / "drive"


def facts(someone: SignedIn, action: Action) -> list[dict[str, object]]:
    return [json.loads(entry.body)["facts"] for entry in someone.vault.entries.about(action)]


def answer_all(authority: TimestampAuthority, drive: Path) -> None:
    for query in drive.glob("*.tsq"):
        query.with_suffix(".tsr").write_bytes(authority.answer(query.read_bytes()))


def test_a_request_covers_the_newest_checkpoint_and_names_nobody(custodian: SignedIn, drive: Path) -> None:
    request = write_request(custodian, drive, NOTE)
    assert sorted(path.name for path in drive.iterdir()) == sorted([READ_ME, f"{request.id}.tsq"])
    assert request.checkpoint == custodian.vault.entries.checkpoints()[-1]
    query = (drive / f"{request.id}.tsq").read_bytes()
    assert query == request.query
    assert b"curl" in (drive / READ_ME).read_bytes()
    for told in (query, (drive / READ_ME).read_bytes()):
        assert custodian.vault.origin.encode() not in told
        assert b"aegim" not in told
    assert facts(custodian, Action.TIMESTAMP_REQUESTED) == [{"size": request.checkpoint.size}]
    assert [*check_log(custodian.vault), *check_rows(custodian.vault)] == []


def test_an_answer_comes_back_and_is_kept_as_it_came(
    custodian: SignedIn, authority: TimestampAuthority, drive: Path
) -> None:
    request = write_request(custodian, drive, NOTE)
    answer_all(authority, drive)
    taken = take_answers(custodian, drive)
    assert [answer.request_id for answer in taken.taken] == [request.id]
    (stamp,) = newest_stamps(custodian.vault)
    assert stamp.answer == (drive / f"{request.id}.tsr").read_bytes()
    assert authority.stock_verifies(stamp.answer, stamp.checkpoint.signature.encode())
    assert facts(custodian, Action.TIMESTAMP_ANSWERED)[0]["authority"] == "seoul-tsa"
    assert [*check_log(custodian.vault), *check_rows(custodian.vault)] == []
    again = take_answers(custodian, drive)
    assert (again.taken, again.known, again.refused) == ((), (f"{request.id}.tsr",), ())
    newest = newest_outside(custodian.vault)
    assert newest is not None
    assert (newest.kind, newest.size, newest.holder) == (
        AnchorKind.STAMP, request.checkpoint.size, "A test authority",
    )  # fmt: skip


def test_wrong_answers_are_refused_by_name_and_the_right_one_is_taken(
    custodian: SignedIn, authority: TimestampAuthority, drive: Path, tmp_path: Path
) -> None:
    request = write_request(custodian, drive, NOTE)
    other = TimestampAuthority(tmp_path / "other")
    (drive / "a-other-root.tsr").write_bytes(other.answer(request.query))
    wrong_nonce = make_query(request.checkpoint.signature.encode(), CountingChance("another nonce"))
    (drive / "b-other-nonce.tsr").write_bytes(authority.answer(wrong_nonce))
    (drive / "c-other-message.tsr").write_bytes(authority.answer(make_query(b"x", CountingChance())))
    tampered = bytearray(authority.answer(request.query))
    tampered[-20] ^= 1
    (drive / "d-tampered.tsr").write_bytes(bytes(tampered))
    (drive / "e-junk.tsr").write_bytes(b"<html>503</html>")
    (drive / "f-folder.tsr").mkdir()
    (drive / "g-right.TSR").write_bytes(authority.answer(request.query))
    (drive / "notes.txt").write_bytes(b"")
    taken = take_answers(custodian, drive)
    assert [(answer.name, answer.reason) for answer in taken.refused] == [
        ("a-other-root.tsr", "not_verified"),
        ("b-other-nonce.tsr", "other_request"),
        ("c-other-message.tsr", "other_request"),
        ("d-tampered.tsr", "not_verified"),
        ("e-junk.tsr", "not_an_answer"),
        ("f-folder.tsr", "not_an_answer"),
    ]
    assert len(taken.taken) == 1
    assert len(custodian.vault.timestamps.answers()) == 1


def test_two_authorities_may_answer_the_same_question(
    custodian: SignedIn, authority: TimestampAuthority, drive: Path, tmp_path: Path
) -> None:
    second = TimestampAuthority(tmp_path / "second")
    add_authority(custodian, "eu-tsa", "", root_in(second.root))
    request = write_request(custodian, drive, NOTE)
    (drive / "1.tsr").write_bytes(authority.answer(request.query))
    (drive / "2.tsr").write_bytes(second.answer(request.query))
    assert len(take_answers(custodian, drive).taken) == 2
    assert {stamp.authority_id for stamp in newest_stamps(custodian.vault)} == {"seoul-tsa", "eu-tsa"}


def test_the_newest_stamped_checkpoint_is_the_one_that_goes_out(
    custodian: SignedIn, authority: TimestampAuthority, drive: Path
) -> None:
    older, newer = write_request(custodian, drive, NOTE), write_request(custodian, drive, NOTE)
    answer_all(authority, drive)
    take_answers(custodian, drive)
    assert [stamp.checkpoint for stamp in newest_stamps(custodian.vault)] == [newer.checkpoint]
    assert newer.checkpoint.size > older.checkpoint.size
    assert question_in(newer.query).nonce != question_in(older.query).nonce


def test_a_stamp_made_before_it_was_asked_for_is_an_anomaly_of_the_clock(
    office: Office, authority: TimestampAuthority, drive: Path
) -> None:
    office.clock.move(100 * 365 * DAY_MS)
    with office.as_(CUSTODIAN) as custodian:
        add_authority(custodian, "seoul-tsa", "", root_in(authority.root))
        write_request(custodian, drive, NOTE)
        answer_all(authority, drive)
        assert len(take_answers(custodian, drive).taken) == 1
        (anomaly,) = clock_anomalies(custodian.vault)
        assert anomaly.kind is AnomalyKind.AHEAD_OF_STAMP
        assert anomaly.by_seconds > 50 * 365 * 86_400


def test_an_authority_is_a_custodians_to_add_once(
    office: Office, custodian: SignedIn, authority: TimestampAuthority, tmp_path: Path
) -> None:
    root = root_in(authority.root)
    for handle in ("seoul-tsa", "other"):
        with pytest.raises(Fault) as raised:
            add_authority(custodian, handle, "", root)
        assert raised.value.code is FaultCode.TIMESTAMP_AUTHORITY_EXISTS
    assert facts(custodian, Action.TIMESTAMP_AUTHORITY_ADDED) == [{"sha256": root.sha256}]
    for wrong in (
        tmp_path / "nothing.pem",
        authority.root.with_name("stamp.pem"),
        authority.root.with_name("root.key"),
    ):
        with pytest.raises(Fault) as raised:
            root_in(wrong)
        assert raised.value.code is FaultCode.TIMESTAMP_ROOT_INVALID
    custodian.lock()
    with office.as_(INTERVIEWER) as interviewer, pytest.raises(Fault) as raised:
        add_authority(interviewer, "x", "", root)
    assert raised.value.code is FaultCode.ACCOUNT_ROLE_MISSING


def test_the_fingerprint_is_compared_however_it_is_written(authority: TimestampAuthority) -> None:
    root = root_in(authority.root)
    colons = ":".join(root.sha256[at : at + 2] for at in range(0, 64, 2)).upper()
    for said in (root.sha256, fingerprint(root.sha256), colons, f" {root.sha256}\n"):
        require_fingerprint(root, said)
    for wrong in ("", "ab" * 32, root.sha256[:-1], root.sha256 + "0"):
        with pytest.raises(Fault) as raised:
            require_fingerprint(root, wrong)
        assert raised.value.code is FaultCode.TIMESTAMP_FINGERPRINT_DIFFERS
        assert raised.value.facts == {"fingerprint": fingerprint(root.sha256)}


def test_without_an_authority_nothing_is_written_or_taken(office: Office, drive: Path) -> None:
    with office.as_(CUSTODIAN) as custodian:
        for act in (lambda: write_request(custodian, drive, NOTE), lambda: take_answers(custodian, drive)):
            with pytest.raises(Fault) as raised:
                act()
            assert raised.value.code is FaultCode.TIMESTAMP_AUTHORITY_MISSING
    assert list(drive.iterdir()) == []


def test_a_drive_that_takes_nothing_leaves_no_request(custodian: SignedIn, tmp_path: Path) -> None:
    count = custodian.vault.entries.count()
    with pytest.raises(Fault) as raised:
        write_request(custodian, tmp_path / "gone", NOTE)
    assert raised.value.code is FaultCode.DRIVE_LOST
    assert custodian.vault.timestamps.requests() == []
    assert custodian.vault.entries.count() == count
    with pytest.raises(Fault) as raised:
        take_answers(custodian, tmp_path / "gone")
    assert raised.value.code is FaultCode.DRIVE_LOST


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE timestamp_authority SET root_pem = 'x'",
        "UPDATE timestamp_answer SET answer = x'00'",
        "UPDATE timestamp_answer SET stamped_at = '2020-01-01T00:00:00.000000Z'",
        "UPDATE timestamp_request SET query = x'00'",
        "DELETE FROM timestamp_answer",
    ],
)
def test_a_changed_row_of_trusted_time_is_found(
    custodian: SignedIn, authority: TimestampAuthority, drive: Path, statement: str
) -> None:
    write_request(custodian, drive, NOTE)
    answer_all(authority, drive)
    take_answers(custodian, drive)
    tamper(custodian, statement)
    assert {finding.code for finding in check_rows(custodian.vault)} == {FaultCode.CUSTODY_ROW_DIFFERS}


def test_when_the_next_anchor_is_due(
    office: Office, custodian: SignedIn, authority: TimestampAuthority, drive: Path
) -> None:
    vault = custodian.vault
    state = outside_state(vault, custodian.clock.now())
    assert (state.newest, state.is_due) == (None, False)
    office.clock.move(31 * DAY_MS)
    assert outside_state(vault, custodian.clock.now()).is_due
    set_policy(custodian, Policy.OUTSIDE_CHECKPOINT_DAYS, 60)
    assert not outside_state(vault, custodian.clock.now()).is_due
    write_request(custodian, drive, NOTE)
    answer_all(authority, drive)
    take_answers(custodian, drive)
    state = outside_state(vault, newest_outside(vault).at)  # type: ignore[union-attr]
    assert not state.is_due
    assert state.age.total_seconds() == 0
    assert outside_state(vault, custodian.clock.now()).is_due, "an anchor from the future says nothing about today"


def test_the_note_says_exactly_what_to_run() -> None:
    text = NOTE.decode("utf-8")
    assert 'curl -sS -H "Content-Type: application/timestamp-query" --data-binary @NAME.tsq -o NAME.tsr ADDRESS' in text
