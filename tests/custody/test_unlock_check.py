"""What is compared at every unlocking, what bars the vault, and what an own checkpoint makes unnecessary."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import CUSTODY_ENTRY
from desktop.custody import row_digest as digests
from desktop.custody.rows import check_interview, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.custody.stated_rows import stated_rows
from desktop.custody.unlock_check import attested_size, bars, check_unlocked
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import InterviewId, RecordingId, WitnessCode
from tests.custody.test_audit import THIEF, tamper
from tests.fakes.evidence import (
    APPROVAL,
    DECISION,
    DESTINATION,
    DRAFT,
    GAP,
    HANDOVER,
    INTERVIEW,
    RECORDING,
    REVISION,
    completed,
    seal_for,
    write_everything,
)  # fmt: skip
from tests.fakes.vaults import SECOND, SECOND_PASSPHRASE, second_account, sign_in_again, signed_in


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    second_account(someone)
    write_everything(someone)
    someone.log.checkpoint()
    yield someone
    someone.vault.close()


def key(someone: SignedIn) -> str:
    return someone.signer.public_line


def test_an_honest_vault_has_no_findings(someone: SignedIn) -> None:
    assert check_unlocked(someone.vault, key(someone)) == []
    assert check_unlocked(someone.vault) == []


def test_an_own_checkpoint_spares_signatures_and_nothing_else(someone: SignedIn) -> None:
    """A signature that was broken below it was right when one signed; a body that was changed is found all the same."""
    size = attested_size(someone.vault, key(someone))
    assert size == someone.vault.entries.count()
    tamper(someone, "UPDATE custody_entry SET signature = '' WHERE seq = 2")
    assert check_unlocked(someone.vault, key(someone)) == []
    assert [f.facts for f in check_unlocked(someone.vault)] == [{"seq": 2}]
    tamper(
        someone, "UPDATE custody_entry SET body = CAST(replace(body, 'policy', 'polity') || ' ' AS BLOB) WHERE seq = 3"
    )
    assert {f.code for f in check_unlocked(someone.vault, key(someone))} >= {
        FaultCode.CUSTODY_LOG_BROKEN, FaultCode.CUSTODY_CHECKPOINT_WRONG,
    }  # fmt: skip


def test_entries_after_it_are_verified(someone: SignedIn) -> None:
    entry = someone.log.record(Action.RECORDING_PLAYED, RECORDING.id)
    forged = THIEF.sign(entry.body, CUSTODY_ENTRY)
    tamper(someone, "UPDATE custody_entry SET signature = ? WHERE seq = ?", values=(forged, entry.seq))
    assert [f.facts for f in check_unlocked(someone.vault, key(someone))] == [{"seq": entry.seq}]


def test_nobody_is_spared_by_a_checkpoint_of_somebody_else(someone: SignedIn, tmp_path: Path) -> None:
    tamper(someone, "UPDATE custody_entry SET signature = '' WHERE seq = 2")
    someone.vault.close()
    with pytest.raises(Fault) as raised:
        sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    assert raised.value.code is FaultCode.CUSTODY_SIGNATURE_WRONG


def test_a_forged_checkpoint_spares_nothing(someone: SignedIn) -> None:
    tamper(someone, "UPDATE checkpoint SET signature = ''")
    assert attested_size(someone.vault, key(someone)) == 0


@pytest.mark.parametrize(
    ("statement", "barred"),
    [
        ("UPDATE account SET roles = '[\"custodian\",\"supervisor\"]' WHERE id = 'supervisor-1'", True),
        ("INSERT INTO policy (name, value, set_by, set_at) SELECT 'identity.persons', '1', id, added_at FROM account LIMIT 1", True),
        ("UPDATE consent SET answer = 'no'", False),
        ("DELETE FROM consent", False),
        ("UPDATE seal SET gaps = '[]'", False),
        ("UPDATE handover SET bundle_sha256 = 'x'", False),
    ],
)  # fmt: skip
def test_rows_that_say_who_may_do_what_bar_the_vault_and_evidence_is_shown(
    someone: SignedIn,
    tmp_path: Path,
    statement: str,
    barred: bool,
) -> None:
    tamper(someone, statement)
    someone.vault.close()
    if barred:
        with pytest.raises(Fault) as raised:
            sign_in_again(tmp_path)
        assert raised.value.code is FaultCode.CUSTODY_ROW_DIFFERS
        return
    again = sign_in_again(tmp_path)
    assert {finding.code for finding in again.findings} == {FaultCode.CUSTODY_ROW_DIFFERS}
    again.lock()


def test_contents_are_left_for_later(someone: SignedIn) -> None:
    tamper(someone, "UPDATE segment SET text = 'something else'", "UPDATE revision SET text = 'something else'")
    assert check_unlocked(someone.vault, key(someone)) == []
    acts = {str(finding.facts["action"]) for finding in check_interview(someone.vault, INTERVIEW.id)}
    assert acts == {"draft.completed", "segment.revised"}
    assert check_interview(someone.vault, "int-9") == []


def test_everything_but_evidence_bars() -> None:
    assert bars(Finding(FaultCode.CUSTODY_LOG_BROKEN, {"seq": 3}))
    assert bars(Finding(FaultCode.VAULT_DAMAGED, {"name": "vault.db"}))
    assert bars(Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": "vault.created"}))
    assert not bars(Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": "consent.set"}))


def test_a_row_is_missed_in_each_of_many_interviews(someone: SignedIn) -> None:
    tamper(someone, "DELETE FROM draft_completion", "DELETE FROM recording")
    assert {"recording.started", "draft.completed"} <= {str(f.facts["action"]) for f in check_rows(someone.vault)}


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"facts":1,"after":"a"}', b"\xff", b'{"facts":{},"after":"x"}'])
def test_a_body_that_can_not_be_read_states_nothing(body: bytes) -> None:
    assert stated_rows([(0, body)]) == {}


@pytest.mark.parametrize(
    "row",
    [INTERVIEW, DECISION, RECORDING, seal_for("e" * 64), DRAFT, completed(), REVISION, APPROVAL, DESTINATION, HANDOVER],
)
def test_the_short_way_of_digesting_writes_what_the_long_way_writes(row: object) -> None:
    assert digests.row_digest(row) == sha256_hex(canonical_json(digests._plain(row)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(), st.integers(-(2**60), 2**60), st.booleans())
def test_the_short_way_and_the_long_way_agree_on_any_words_and_numbers(text: str, number: int, flag: bool) -> None:
    row = replace(seal_for("e" * 64), stored_sha256=text, frames=number if flag else 5)
    try:
        expected = sha256_hex(canonical_json(digests._plain(row)))
    except ValueError:
        with pytest.raises(ValueError, match="canonical"):
            digests.row_digest(row)
        return
    assert digests.row_digest(row) == expected


_NASTY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_NASTY, min_size=5, max_size=5), st.integers(0, 2**53 - 1), st.lists(_NASTY, max_size=3))
def test_the_text_of_a_row_is_what_its_digest_is_taken_of(
    someone: SignedIn, words: list[str], number: int, languages: list[str]
) -> None:
    """Whatever is in the columns: rows are compared by these texts, of which SQLite writes many in no time."""
    vault = someone.vault
    another, tape = InterviewId(f"another {words[0]}"), RecordingId(f"another {words[1]}")
    rows = (
        replace(INTERVIEW, id=another, witness_code=WitnessCode(words[2]), languages=tuple(languages)),
        replace(DECISION, interview_id=another, answer=words[3], item=words[4]),
        replace(RECORDING, id=tape, interview_id=another, source=words[0]),
        replace(seal_for(words[1]), recording_id=tape, frames=number, gaps=(GAP, replace(GAP, at_frame=number))),
    )
    with suppress(UndoneError), vault.transaction():
        for add, row in zip(
            (vault.interviews.add, vault.consents.add, vault.recordings.add, vault.recordings.seal), rows, strict=True
        ):
            add(row)  # type: ignore[operator]
        for texts, row in zip(
            (
                vault.interviews.texts(), vault.consents.texts(), vault.recordings.texts(),
                vault.recordings.seal_texts(),
            ), rows, strict=True,
        ):  # fmt: skip
            assert [sha256_hex(text.encode("utf-8")) for text in texts][1:] == [digests.row_digest(row)]
        raise UndoneError


class UndoneError(Exception):
    """Nothing is kept."""


@pytest.mark.parametrize(
    "gaps", ["", "[", "5", '["abc"]', "[[1]]", '[[1,2,"pause"],7]', "null", '[[{"a":1},2,"pause"]]', "[" * 2_000]
)
def test_a_column_that_holds_no_value_is_named_and_nothing_breaks(someone: SignedIn, gaps: str) -> None:
    tamper(someone, "UPDATE seal SET gaps = ?", values=(gaps,))
    with someone.vault.transaction():
        findings = check_unlocked(someone.vault, key(someone))
    assert {finding.code for finding in findings} <= {FaultCode.VAULT_DAMAGED, FaultCode.CUSTODY_ROW_DIFFERS}
    assert findings
