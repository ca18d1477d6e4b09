"""Erasure by two people: what goes, what stays, what the log still proves, and that a crash at any step is finished."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.custody.audit import check_log
from desktop.custody.erased_identity import IdentityLeft
from desktop.custody.erasure import erase
from desktop.custody.erasure_report import ErasureReport, erasure_reports
from desktop.custody.erasure_text import erasure_text
from desktop.custody.identities import is_identity_kept
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import check_rows
from desktop.custody.second_person import SecondPerson, second_person
from desktop.custody.signed_in import SignedIn
from desktop.custody.unfinished_erasure import Unfinished, finish_erasures, unfinished_erasures
from desktop.domain.backup import Backup, BackupId
from desktop.domain.custody import Action
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.people import Role
from desktop.vault.early_answers import EarlyAnswer
from desktop.vault.layout import DATABASE
from desktop.vault.opening import NewAccount
from tests.custody.test_audit import tamper
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.evidence import AT, CHUNKS, HANDOVER, INTERVIEW, RECORDING, REVISION, SEGMENT, WHO, write_everything
from tests.fakes.identities import CODE, colleague, with_witness
from tests.fakes.vaults import (
    SECOND,
    SECOND_PASSPHRASE,
    FixedClock,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

WORDS = (SEGMENT.text, REVISION.text)


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    second_account(someone)
    write_everything(someone, hashlib.sha256(b"".join(CHUNKS)).hexdigest())
    media = someone.vault.media(INTERVIEW.id)
    for seq, flac in enumerate(CHUNKS):
        media.add_chunk(RECORDING.id, seq, seq * 480, 480, flac)
    yield someone
    someone.lock()


def other(someone: SignedIn) -> SecondPerson:
    return second_person(someone, SECOND.id, SECOND_PASSPHRASE)


def erased(someone: SignedIn, scope: ErasureScope = ErasureScope.TESTIMONY) -> ErasureReport:
    return erase(someone, INTERVIEW.id, scope, ErasureReason.WITHDRAWAL, other(someone))


def media_files(someone: SignedIn) -> list[str]:
    return [path.name for path in (someone.vault.root / "media").iterdir()]


def opened_pages(path: Path, key: bytes) -> bytes:
    """Every page of a SQLCipher file as it reads with its key: used, free or left over."""
    data, plain = path.read_bytes(), b""
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        skip = 16 if start == 0 else 0
        opener = Cipher(algorithms.AES(key), modes.CBC(page[4016:4032])).decryptor()
        plain += opener.update(page[skip:4016]) + opener.finalize()
    return plain


@pytest.mark.parametrize("scope", list(ErasureScope))
def test_audio_is_gone_and_the_log_still_holds(someone: SignedIn, scope: ErasureScope) -> None:
    assert media_files(someone)
    report = erased(someone, scope)
    assert media_files(someone) == []
    assert report.is_complete
    assert (check_log(someone.vault), check_rows(someone.vault)) == ([], [])
    with pytest.raises(Fault) as caught:
        someone.vault.media_access(INTERVIEW.id)
    assert caught.value.code is FaultCode.INTERVIEW_ERASED


def test_erasing_the_audio_leaves_every_word(someone: SignedIn) -> None:
    before = someone.vault.transcripts.transcript_of(RECORDING.id)
    erased(someone, ErasureScope.MEDIA)
    assert someone.vault.transcripts.transcript_of(RECORDING.id) == before


def test_erasing_the_testimony_leaves_no_word_in_any_page(someone: SignedIn, tmp_path: Path) -> None:
    erased(someone)
    someone.vault.fold_in()
    pages = opened_pages(vault_root(tmp_path) / DATABASE, bytes(someone.vault.keys.vault))
    assert INTERVIEW.id.encode() in pages, "the test reads the pages"
    for words in WORDS:
        assert words.encode() not in pages
    assert someone.vault.transcripts.drafts_of(RECORDING.id) == []


def test_what_remains_is_told(someone: SignedIn) -> None:
    report = erased(someone)
    assert report.witness_code == INTERVIEW.witness_code
    assert (report.recordings, report.rows) == (1, 6)
    assert report.bundles == (HANDOVER,)
    assert report.import_names == (RECORDING.source,)
    assert erasure_reports(someone.vault) == [report]
    vault = someone.vault
    assert (vault.consents.of(INTERVIEW.id), vault.approvals.of(INTERVIEW.id)) != ([], [])
    assert vault.recordings.seal_of(RECORDING.id) is not None


def test_the_entry_names_both_and_tells_no_word(someone: SignedIn) -> None:
    erased(someone)
    [entry] = someone.vault.entries.about(Action.TESTIMONY_ERASED.value)
    assert b'"second":"supervisor-1"' in entry.body
    assert b'"reason":"withdrawal"' in entry.body
    assert RECORDING.source.encode() not in entry.body


def test_two_different_people_are_needed(someone: SignedIn) -> None:
    oneself = SecondPerson(someone.account, someone.signer)
    with pytest.raises(Fault) as caught:
        erase(someone, INTERVIEW.id, ErasureScope.MEDIA, ErasureReason.MISTAKE, oneself)
    assert caught.value.code is FaultCode.SECOND_PERSON_SAME
    assert media_files(someone)


def test_the_audio_and_then_the_rest_but_nothing_twice(someone: SignedIn) -> None:
    erased(someone, ErasureScope.MEDIA)
    for again in (ErasureScope.MEDIA,):
        with pytest.raises(Fault) as caught:
            erased(someone, again)
        assert caught.value.code is FaultCode.INTERVIEW_ERASED
    erased(someone, ErasureScope.TESTIMONY)
    for again in ErasureScope:
        with pytest.raises(Fault) as caught:
            erased(someone, again)
        assert caught.value.code is FaultCode.INTERVIEW_ERASED
    assert (check_log(someone.vault), check_rows(someone.vault)) == ([], [])


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM erased_row",
        "DELETE FROM erased_row WHERE digest = (SELECT min(digest) FROM erased_row)",
        "UPDATE erased_row SET digest = replace(digest, substr(digest, 1, 1), 'g')",
        "DELETE FROM erased_row; DELETE FROM erasure",
        "UPDATE erasure SET second = erased_by",
        "UPDATE erasure SET scope = 'media'",
    ],
)
def test_an_altered_list_of_what_is_gone_is_found(someone: SignedIn, statement: str) -> None:
    erased(someone)
    tamper(someone, "PRAGMA foreign_keys = OFF", *statement.split("; "))
    assert FaultCode.CUSTODY_ROW_DIFFERS in {finding.code for finding in check_rows(someone.vault)}


def test_a_word_that_vanished_without_an_erasure_is_found(someone: SignedIn) -> None:
    tamper(someone, "DELETE FROM revision")
    assert [finding.facts["action"] for finding in check_rows(someone.vault)] == [Action.SEGMENT_REVISED.value]


def test_the_triggers_hold_until_there_is_an_erasure(someone: SignedIn) -> None:
    with pytest.raises(Fault):
        someone.vault.erasures.delete_words(INTERVIEW.id)
    assert someone.vault.transcripts.drafts_of(RECORDING.id)


def test_nothing_is_recorded_into_an_erased_interview(someone: SignedIn) -> None:
    erased(someone, ErasureScope.MEDIA)
    with pytest.raises(Fault):
        someone.vault.recordings.add(RECORDING)


def prepared(folder: Path) -> SignedIn:
    folder.mkdir()
    someone = signed_in(folder)
    second_account(someone)
    write_everything(someone, hashlib.sha256(b"".join(CHUNKS)).hexdigest())
    for seq, flac in enumerate(CHUNKS):
        someone.vault.media(INTERVIEW.id).add_chunk(RECORDING.id, seq, seq * 480, 480, flac)
    return someone


def test_broken_off_anywhere_it_is_whole_or_not_begun_and_finished_later(tmp_path: Path) -> None:
    def act(someone: SignedIn, second: SecondPerson) -> ErasureReport:
        return erase(someone, INTERVIEW.id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, second)

    someone = prepared(tmp_path / "count")
    second = other(someone)
    with pytest.MonkeyPatch.context() as patch:
        steps = steps_of(patch, lambda: act(someone, second))
    someone.lock()
    kept = gone = 0
    for step in range(0, steps, 3):
        folder = tmp_path / str(step)
        someone = prepared(folder)
        second = other(someone)
        with pytest.MonkeyPatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                act(someone, second)
        someone.vault.close()
        again = sign_in_again(folder)
        if again.vault.erasures.is_erased(INTERVIEW.id):
            gone += 1
            assert not finish_erasures(again), step
            assert media_files(again) == []
            assert again.vault.transcripts.drafts_of(RECORDING.id) == []
        else:
            kept += 1
            assert again.vault.media(INTERVIEW.id).end_of(RECORDING.id)[0] == len(CHUNKS)
            assert again.vault.transcripts.drafts_of(RECORDING.id) != []
        assert (check_log(again.vault), check_rows(again.vault)) == ([], []), step
        again.lock()
    assert kept
    assert gone


def test_the_vault_key_is_another_one_afterwards(someone: SignedIn) -> None:
    before = bytes(someone.vault.keys.vault)
    erased(someone, ErasureScope.MEDIA)
    assert bytes(someone.vault.keys.vault) != before
    [entry] = someone.vault.entries.about(Action.VAULT_REKEYED.value)
    assert b'"reason":"erasure"' in entry.body
    assert (check_log(someone.vault), check_rows(someone.vault)) == ([], [])


def test_sealing_the_same_key_again_does_not_count_as_a_new_one(someone: SignedIn, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.custody.unfinished_erasure.rekey_vault", _no_room)
        report = erased(someone)
    assert report.left.is_key_due
    with someone.vault.transaction():
        someone.log.record(Action.VAULT_REKEYED, someone.vault.id, facts={"is_new_key": False})
    assert unfinished_erasures(someone.vault).is_key_due
    assert not finish_erasures(someone)


def _no_room(*_: object) -> None:
    raise Fault(FaultCode.DISK_FULL)


def test_without_a_custodian_the_key_waits_for_one(someone: SignedIn, tmp_path: Path) -> None:
    third = NewAccount(AccountId("interviewer-2"), "Another", frozenset({Role.INTERVIEWER}))
    second_account(someone, third, "a lantern passphrase of their own orchard")
    someone.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    present = second_person(supervisor, third.id, "a lantern passphrase of their own orchard")
    report = erase(supervisor, INTERVIEW.id, ErasureScope.TESTIMONY, ErasureReason.COURT_ORDER, present)
    assert report.left == Unfinished(0, is_key_due=True)
    assert not report.is_complete
    supervisor.lock()
    custodian = sign_in_again(tmp_path)
    assert not finish_erasures(custodian)
    assert erasure_reports(custodian.vault)[0].is_complete
    custodian.lock()


def test_the_identity_goes_with_the_last_testimony_and_not_before(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    other_one = replace(INTERVIEW, id=InterviewId("int-2"))
    for interview in (INTERVIEW, other_one):
        with founder.vault.transaction():
            founder.vault.interviews.add(interview)
            founder.log.record(Action.INTERVIEW_OPENED, interview.id, after=row_digest(interview))
    reports = [
        erase(founder, interview.id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, colleague(founder))
        for interview in (INTERVIEW, other_one)
    ]
    assert [report.identity for report in reports] == [IdentityLeft.NEEDED, IdentityLeft.ERASED]
    assert not is_identity_kept(founder, CODE)
    assert (check_log(founder.vault), check_rows(founder.vault)) == ([], [])
    founder.lock()


@pytest.mark.parametrize(("scope", "held"), [(ErasureScope.MEDIA, 1), (ErasureScope.TESTIMONY, 2)])
def test_backups_that_still_hold_it_are_named(someone: SignedIn, scope: ErasureScope, held: int) -> None:
    [name] = someone.vault.media_names()
    times = [AT + timedelta(minutes=minutes) for minutes in (-60, 60, 120)]
    for number, (at, media) in enumerate(zip(times, ((), (), (name,)), strict=True)):
        backup = Backup(BackupId(f"b-{number}"), f"drive-{number}", "a" * 64, 1, media, 1, WHO, at)
        someone.vault.backups.add(backup)
    someone.clock = FixedClock(AT + timedelta(days=1))
    assert [one.drive for one in erased(someone, scope).backups] == ["drive-1", "drive-2"][-held:]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("scope", list(ErasureScope))
def test_the_report_in_words_tells_all_of_it_and_no_word_that_is_gone(
    someone: SignedIn, scope: ErasureScope, language: str
) -> None:
    text = "\n".join(erasure_text(erased(someone, scope), language))
    for told in (INTERVIEW.witness_code, SECOND.id, HANDOVER.file_name, RECORDING.source):
        assert told in text
    for hidden in ("…", "{", *WORDS):
        assert hidden not in text


@pytest.mark.parametrize("scope", ErasureScope)
def test_what_was_heard_early_goes_with_either(someone: SignedIn, scope: ErasureScope) -> None:
    answer = EarlyAnswer(RECORDING.id, "key", "a" * 64, 1, "READ", 1_000, b"words")
    someone.vault.early_answers.keep(answer)
    assert someone.vault.early_answers.find(RECORDING.id, "key") == b"words"
    erased(someone, scope)
    assert someone.vault.early_answers.find(RECORDING.id, "key") is None
