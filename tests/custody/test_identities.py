"""Names behind codes: read for a reason and in twos, written in versions, compared with the log, and erasable."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.custody.audit import check_log
from desktop.custody.identities import (
    check_identities,
    erase_identity,
    is_identity_kept,
    newest_versions,
    open_identity,
    write_identity,
)
from desktop.custody.identity_access import Proof
from desktop.custody.policies import set_policy
from desktop.custody.rows import check_rows
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import Person
from desktop.domain.policy import Policy
from desktop.vault.identity_store import has_identity_files
from tests.fakes.identities import CODE, NAME, PROOF, REASON, SISTER, WITNESS, colleague, office, with_witness
from tests.fakes.vaults import SECOND, SECOND_PASSPHRASE, rehearsed_kit, second_account, sign_in_again, signed_in


def refusal(work: object) -> FaultCode:
    with pytest.raises(Fault) as caught:
        work()  # type: ignore[operator]
    return caught.value.code


def entries(at_work: SignedIn, action: Action) -> list[dict[str, object]]:
    return [json.loads(entry.body) for entry in at_work.vault.entries.about(action)]


def is_sound(at_work: SignedIn) -> bool:
    return not check_log(at_work.vault) and not check_rows(at_work.vault) and not check_identities(at_work, PROOF)


def test_what_was_written_is_read_again_and_both_are_logged_by_code(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    [read] = open_identity(founder, CODE, REASON, PROOF, colleague(founder))
    assert read == written
    assert read.person == WITNESS
    [entry] = entries(founder, Action.IDENTITY_WRITTEN)
    assert entry["object"] == CODE
    assert entry["facts"] == {"person": read.person_id, "version": 1, "cover": entry["facts"]["cover"]}  # type: ignore[index]
    [opened] = entries(founder, Action.IDENTITY_OPENED)
    assert opened["object"] == CODE
    assert opened["facts"]["reason"] == "witness_safety"  # type: ignore[index]
    assert opened["facts"]["second"] == SECOND.id  # type: ignore[index]
    assert is_sound(founder)
    everything = b"".join(entry.body for entry in founder.vault.entries.all())
    for word in (NAME, "Kim Jong-sil", "1968-05", "010-5555-0199"):
        assert word.encode() not in everything


def test_a_correction_is_the_next_version_and_family_stands_beside(tmp_path: Path) -> None:
    founder, first = with_witness(tmp_path)
    sister = write_identity(founder, CODE, SISTER, PROOF)
    second = write_identity(founder, CODE, replace(WITNESS, birth_date="1968-05-17"), PROOF, first.person_id)
    assert (second.person_id, second.version) == (first.person_id, 2)
    assert second.nonce != first.nonce
    records = open_identity(founder, CODE, REASON, PROOF, colleague(founder))
    assert records == [first, sister, second]
    assert newest_versions(records) == [second, sister]
    assert is_sound(founder)


def test_another_witness_is_never_read_along(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    write_identity(founder, "W-2026-015", replace(WITNESS, name_hangul="다른이"), PROOF)
    assert open_identity(founder, CODE, REASON, PROOF, colleague(founder)) == [written]
    wrong = lambda: write_identity(founder, "W-2026-015", WITNESS, PROOF, written.person_id)  # noqa: E731
    assert refusal(wrong) is FaultCode.IDENTITY_UNKNOWN


@pytest.mark.parametrize("reason", [("", ""), ("curiosity", "just so"), ("other", ""), ("other", "   ")])
def test_nothing_opens_without_a_reason(tmp_path: Path, reason: tuple[str, str]) -> None:
    founder, _ = with_witness(tmp_path)
    before = founder.vault.entries.count()
    assert refusal(lambda: open_identity(founder, CODE, reason, PROOF, colleague(founder))) is (
        FaultCode.IDENTITY_REASON_MISSING
    )
    assert founder.vault.entries.count() == before


def test_another_reason_is_said_in_words_and_the_words_stay_in_the_vault(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    open_identity(founder, CODE, ("other", "a  question of the court"), PROOF, colleague(founder))
    assert founder.vault.identities.openings()[-1].words == "a question of the court"
    [entry] = entries(founder, Action.IDENTITY_OPENED)
    assert "court" not in json.dumps(entry["facts"])


def test_the_office_decides_whether_one_person_is_enough(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    assert refusal(lambda: open_identity(founder, CODE, REASON, PROOF)) is FaultCode.IDENTITY_SECOND_PERSON_NEEDED
    set_policy(founder, Policy.IDENTITY_PERSONS, 1)
    assert open_identity(founder, CODE, REASON, PROOF) == [written]
    [entry] = entries(founder, Action.IDENTITY_OPENED)
    assert "second" not in entry["facts"]  # type: ignore[operator]
    assert is_sound(founder)


def test_nobody_is_their_own_second_person(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    oneself = SecondPerson(founder.account, founder.signer)
    assert refusal(lambda: open_identity(founder, CODE, REASON, PROOF, oneself)) is FaultCode.SECOND_PERSON_SAME


def test_a_forged_second_signature_is_found_in_the_log(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    forged = SecondPerson(colleague(founder).account, founder.signer)
    open_identity(founder, CODE, REASON, PROOF, forged)
    assert [finding.code for finding in check_log(founder.vault)] == [FaultCode.CUSTODY_SIGNATURE_WRONG]


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    second = colleague(founder)
    wrong = lambda: open_identity(founder, CODE, REASON, Proof("wrong wrong wrong"), second)  # noqa: E731
    assert refusal(wrong) is FaultCode.VAULT_UNLOCK_REFUSED
    assert entries(founder, Action.IDENTITY_OPENED) == []


def test_an_account_that_is_not_entitled_reads_and_writes_nothing(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    set_alone = Proof(SECOND_PASSPHRASE)
    second = SecondPerson(supervisor.vault.accounts.get("interviewer-1"), founder.signer)
    assert refusal(lambda: open_identity(supervisor, CODE, REASON, set_alone, second)) is (
        FaultCode.IDENTITY_NOT_ENTITLED
    )
    assert refusal(lambda: write_identity(supervisor, CODE, WITNESS, set_alone)) is FaultCode.IDENTITY_NOT_ENTITLED


def test_an_unknown_code_is_said_and_not_logged_as_a_look(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    assert refusal(lambda: open_identity(founder, "W-2026-099", REASON, PROOF, colleague(founder))) is (
        FaultCode.IDENTITY_UNKNOWN
    )
    assert entries(founder, Action.IDENTITY_OPENED) == []


def test_nobody_is_written_down_before_the_first_run_is_finished(tmp_path: Path) -> None:
    founder = office(tmp_path, kit=False)
    assert refusal(lambda: write_identity(founder, CODE, WITNESS, PROOF)) is FaultCode.KIT_NOT_REHEARSED
    assert not is_identity_kept(founder, CODE)
    rehearsed_kit(founder)
    assert write_identity(founder, CODE, WITNESS, PROOF).version == 1
    founder.lock()


def test_an_office_without_identities_has_no_file_of_them(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder)
    assert not has_identity_files(founder.vault.root)
    assert not is_identity_kept(founder, CODE)
    assert refusal(lambda: write_identity(founder, CODE, WITNESS, PROOF)) is FaultCode.IDENTITY_NOT_ENTITLED
    assert [path.name for path in founder.vault.root.glob("identity*")] == []


def test_it_is_read_after_unlocking_again(tmp_path: Path) -> None:
    founder, written = with_witness(tmp_path)
    founder.lock()
    again = sign_in_again(tmp_path)
    assert open_identity(again, CODE, REASON, PROOF, colleague(again)) == [written]


def test_an_older_copy_of_the_file_is_found_by_the_log(tmp_path: Path) -> None:
    founder, first = with_witness(tmp_path)
    database = founder.vault.root / "identity.db"
    older = database.read_bytes()
    write_identity(founder, CODE, SISTER, PROOF)
    database.write_bytes(older)
    assert refusal(lambda: open_identity(founder, CODE, REASON, PROOF, colleague(founder))) is (
        FaultCode.CUSTODY_ROW_DIFFERS
    )
    assert [finding.code for finding in check_identities(founder, PROOF)] == [FaultCode.CUSTODY_ROW_DIFFERS]
    assert first.version == 1


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    database = founder.vault.root / "identity.db"
    whole = bytearray(database.read_bytes())
    whole[200] ^= 1
    database.write_bytes(whole)
    assert refusal(lambda: open_identity(founder, CODE, REASON, PROOF, colleague(founder))) is FaultCode.VAULT_DAMAGED


def test_erasing_needs_no_entitlement_and_leaves_nothing_to_read(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    write_identity(founder, CODE, SISTER, PROOF)
    other = write_identity(founder, "W-2026-015", WITNESS, PROOF)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    second = SecondPerson(supervisor.vault.accounts.get("interviewer-1"), founder.signer)
    assert erase_identity(supervisor, CODE, second) == 1
    assert erase_identity(supervisor, CODE, second) == 0
    supervisor.lock()
    again = sign_in_again(tmp_path)
    assert not is_identity_kept(again, CODE)
    assert refusal(lambda: open_identity(again, CODE, REASON, PROOF, colleague(again))) is FaultCode.IDENTITY_UNKNOWN
    assert open_identity(again, "W-2026-015", REASON, PROOF, colleague(again)) == [other]
    assert is_sound(again)


def test_a_cover_destroyed_behind_the_log_is_found(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    [cover] = founder.vault.identities.covers_of(CODE)
    founder.vault.identities.erase_cover(cover.id)
    assert [(f.code, f.facts["action"]) for f in check_rows(founder.vault)] == [
        (FaultCode.CUSTODY_ROW_DIFFERS, Action.IDENTITY_ERASED.value)
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM identity_cover",
        "UPDATE identity_cover SET secret = 'another'",
        "UPDATE identity_cover SET witness_code = 'W-2026-015', secret = NULL",
    ],
)
def test_a_cover_can_only_be_destroyed(tmp_path: Path, statement: str) -> None:
    founder, _ = with_witness(tmp_path)
    with pytest.raises(Fault):
        founder.vault.identities._database.execute(statement)
    assert len(founder.vault.identities.living_covers()) == 1


def test_after_an_erasure_the_witness_can_be_written_anew(tmp_path: Path) -> None:
    founder, _ = with_witness(tmp_path)
    erase_identity(founder, CODE, colleague(founder))
    anew = write_identity(founder, CODE, replace(WITNESS, notes="came back"), PROOF)
    assert open_identity(founder, CODE, REASON, PROOF, colleague(founder)) == [anew]
    assert is_sound(founder)


def test_forbidden_numbers_stay_out_of_every_field(tmp_path: Path) -> None:
    founder = office(tmp_path)
    texts = [name for name in WITNESS.__slots__ if name != "kind"]
    for name in texts:
        person = Person(**{"name_hangul": NAME, name: "900101-1234567"})  # type: ignore[arg-type]
        assert refusal(lambda given=person: write_identity(founder, CODE, given, PROOF)) is FaultCode.NUMBER_FORBIDDEN
    assert len(texts) >= 10
    assert founder.vault.identities.living_covers() == []
