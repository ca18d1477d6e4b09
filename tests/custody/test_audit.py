"""Every tampering with the log is found and named. The tamperer here has the vault's key, and no account's."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SigningKey
from desktop.custody.audit import Reading, check_log, check_rows, verify_log
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import verify_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import ConsentState
from desktop.domain.custody import Action, leaf_hash
from desktop.domain.faults import Fault, FaultCode
from desktop.vault import entries
from tests.fakes.evidence import DECISION, INTERVIEW, write_everything
from tests.fakes.vaults import second_account, sign_in_again, signed_in, vault_root

THIEF = SigningKey.from_seed(bytes(32))
BROKEN, SIGNATURE, CHECKPOINT = (
    FaultCode.CUSTODY_LOG_BROKEN,
    FaultCode.CUSTODY_SIGNATURE_WRONG,
    FaultCode.CUSTODY_CHECKPOINT_WRONG,
)


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every log here is read in several pages, as a long one is."""
    monkeypatch.setattr(entries, "PAGE_ENTRIES", 3)


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    second_account(someone)
    write_everything(someone)
    someone.log.checkpoint()
    yield someone
    someone.vault.close()


def tamper(someone: SignedIn, *statements: str, values: tuple[object, ...] = ()) -> None:
    """Runs statements as one would who has the vault's key: without triggers."""
    connection: dbapi2.Connection = someone.vault._database._connection
    connection.execute("PRAGMA foreign_keys=OFF")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement, values)


def codes(someone: SignedIn) -> set[FaultCode]:
    return {finding.code for finding in check_log(someone.vault)}


def test_an_honest_log_and_honest_rows_have_no_findings(someone: SignedIn) -> None:
    assert check_log(someone.vault) == []
    assert check_rows(someone.vault) == []
    verify_log(someone.vault)
    verify_rows(someone.vault)


def test_an_edited_entry(someone: SignedIn) -> None:
    body = json.loads(someone.vault.entries.all()[4].body)
    edited = canonical_json(body | {"after": "0" * 64})
    tamper(someone, "UPDATE custody_entry SET body = ?, leaf = ? WHERE seq = 4", values=(edited, leaf_hash(edited)))
    findings = check_log(someone.vault)
    assert {"seq": 4} in [finding.facts for finding in findings if finding.code is SIGNATURE]
    assert {"seq": 5} in [finding.facts for finding in findings if finding.code is BROKEN]
    assert CHECKPOINT in codes(someone)


def test_an_entry_signed_by_somebody_else(someone: SignedIn) -> None:
    body = someone.vault.entries.all()[4].body
    forged = THIEF.sign(body, CUSTODY_ENTRY)
    tamper(someone, "UPDATE custody_entry SET signature = ? WHERE seq = 4", values=(forged,))
    assert [(f.code, f.facts) for f in check_log(someone.vault)] == [(SIGNATURE, {"seq": 4})]


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["DELETE FROM custody_entry WHERE seq = 4"], {BROKEN, CHECKPOINT}),
        (["DELETE FROM custody_entry WHERE seq = 4", "UPDATE custody_entry SET seq = seq - 1 WHERE seq > 4"], {BROKEN, CHECKPOINT}),
        (["UPDATE custody_entry SET seq = -1 WHERE seq = 4", "UPDATE custody_entry SET seq = 4 WHERE seq = 5",
          "UPDATE custody_entry SET seq = 5 WHERE seq = -1"], {BROKEN, CHECKPOINT}),
        (["DELETE FROM custody_entry WHERE seq > 6"], {CHECKPOINT}),
        (["DELETE FROM custody_entry"], {BROKEN, CHECKPOINT}),
        (["DELETE FROM custody_entry", "DELETE FROM checkpoint"], {BROKEN}),
        (["UPDATE custody_entry SET body = x'7b7d' WHERE seq = 4"], {BROKEN, CHECKPOINT}),
        (["UPDATE custody_entry SET leaf = 'x' WHERE seq = 4"], {BROKEN}),
        (["UPDATE custody_entry SET signature = '' WHERE seq = 4"], {SIGNATURE}),
        (["UPDATE checkpoint SET signature = ''"], {CHECKPOINT}),
        (["UPDATE checkpoint SET size = size + 1"], {CHECKPOINT}),
        (["UPDATE checkpoint SET text = 'x'"], {CHECKPOINT}),
        (["UPDATE checkpoint SET account = 'supervisor-1'"], {CHECKPOINT}),
        (["DELETE FROM account WHERE id = 'interviewer-1'"], {SIGNATURE, CHECKPOINT}),
    ],
)  # fmt: skip
def test_what_was_done_to_the_log_is_named(someone: SignedIn, statements: list[str], expected: set[FaultCode]) -> None:
    tamper(someone, *statements)
    assert expected <= codes(someone)
    with pytest.raises(Fault) as raised:
        verify_log(someone.vault)
    assert raised.value.code in codes(someone)


@pytest.mark.parametrize(
    "change", [lambda lot: lot[:-1], lambda lot: [*lot, "0" * 64], lambda lot: [lot[1], lot[0], *lot[2:]]]
)
def test_where_index_and_entries_differ_the_log_is_broken(
    someone: SignedIn, monkeypatch: pytest.MonkeyPatch, change: Callable[[list[str]], list[str]]
) -> None:
    """As an older page of either of them leaves it: whatever else reads the leaves reads them from the index."""
    pages = [*someone.vault.entries.pages()]
    pages[2] = replace(pages[2], indexed=change(list(pages[2].indexed)))
    monkeypatch.setattr(someone.vault.entries, "pages", lambda _signed_from: iter(pages))
    findings = check_log(someone.vault)
    assert {finding.code for finding in findings} == {BROKEN}
    assert {finding.facts["seq"] for finding in findings} <= {6, 7, 8, 9}


def test_a_log_that_grows_while_it_is_read_is_whole(someone: SignedIn) -> None:
    pages = []

    def go_on(page: entries.LogPage) -> None:
        pages.append(page)
        if len(pages) < 4:
            someone.log.record(Action.RECORDING_PLAYED, "rec-1")
            someone.log.checkpoint()

    reading = Reading(take=go_on)
    assert check_log(someone.vault, reading=reading) == []
    assert reading.tree.size == sum(len(page.rows) for page in pages) == someone.vault.entries.count()
    assert len(pages) > 4


def test_a_log_written_anew_with_planted_keys(someone: SignedIn) -> None:
    """The founder's row gets the thief's key, and every entry and checkpoint the thief's signature."""
    tamper(someone, "UPDATE account SET ssh_public_key = ? WHERE id = 'interviewer-1'", values=(THIEF.public_line,))
    for entry in someone.vault.entries.all():
        tamper(
            someone,
            "UPDATE custody_entry SET signature = ? WHERE seq = ?",
            values=(THIEF.sign(entry.body, CUSTODY_ENTRY), entry.seq),
        )
    for checkpoint in someone.vault.entries.checkpoints():
        forged = THIEF.sign(checkpoint.text.encode(), CUSTODY_CHECKPOINT)
        tamper(someone, "UPDATE checkpoint SET signature = ? WHERE text = ?", values=(forged, checkpoint.text))
    assert [(f.code, f.facts) for f in check_log(someone.vault)] == [(SIGNATURE, {"seq": 0})]


def test_a_tail_cut_after_the_last_checkpoint_is_not_found(someone: SignedIn) -> None:
    """Said honestly in the module: only a checkpoint held elsewhere shows it."""
    size = someone.vault.entries.count()
    someone.log.record(Action.RECORDING_PLAYED, "rec-1")
    tamper(someone, f"DELETE FROM custody_entry WHERE seq >= {size}")
    assert check_log(someone.vault) == []


@pytest.mark.parametrize(
    ("statement", "action"),
    [
        ("UPDATE account SET roles = '[\"custodian\",\"supervisor\"]' WHERE id = 'supervisor-1'", "account.added"),
        ("UPDATE interview SET witness_code = 'W-1'", "interview.opened"),
        ("UPDATE consent SET answer = 'no'", "consent.set"),
        ("DELETE FROM consent", "consent.set"),
        ("INSERT INTO consent SELECT 99, interview_id, 'D01', answer, state, wording_version, language, mode, asked_by, decided_at FROM consent",
         "consent.set"),
        ("UPDATE recording SET source = 'other.wav'", "recording.started"),
        ("UPDATE seal SET stored_sha256 = samples_sha256", "recording.sealed"),
        ("UPDATE seal SET gaps = '[]'", "recording.sealed"),
        ("UPDATE draft SET model_sha256 = 'x'", "draft.started"),
        ("UPDATE segment SET text = 'something else'", "draft.completed"),
        ("UPDATE span SET kind = 'failed'", "draft.completed"),
        ("DELETE FROM draft_completion", "draft.completed"),
        ("UPDATE revision SET text = 'something else'", "segment.revised"),
        ("DELETE FROM revision", "segment.revised"),
        ("UPDATE translation SET model_sha256 = 'x'", "translation.started"),
        ("UPDATE translated_piece SET text = 'something else'", "translation.completed"),
        ("DELETE FROM translation_completion", "translation.completed"),
        ("UPDATE translation_revision SET text = 'something else'", "translation.revised"),
        ("UPDATE translation_revision SET translated_as = 'reviewer'", "translation.revised"),
        ("DELETE FROM translation_revision", "translation.revised"),
        ("UPDATE approval SET covers_translation = 1", "transcript.approved"),
        ("UPDATE approval SET content_sha256 = 'x'", "transcript.approved"),
        ("UPDATE destination SET age_recipients = '[\"age1thief\"]'", "destination.added"),
        ("UPDATE destination_verification SET verified_by = 'supervisor-1'", "destination.verified"),
        ("UPDATE handover SET bundle_sha256 = 'x'", "bundle.handed_over"),
        ("DELETE FROM handover", "bundle.handed_over"),
    ],
)  # fmt: skip
def test_a_changed_row_is_named_by_its_act(someone: SignedIn, statement: str, action: str) -> None:
    tamper(someone, statement)
    assert check_log(someone.vault) == []
    findings = check_rows(someone.vault)
    assert {finding.code for finding in findings} == {FaultCode.CUSTODY_ROW_DIFFERS}
    assert action in {finding.facts["action"] for finding in findings}
    with pytest.raises(Fault):
        verify_rows(someone.vault)


def test_an_older_page_copied_back_is_found(tmp_path: Path) -> None:
    """SQLCipher accepts an older version of the same page: a withdrawn consent would stand again. The log sees it."""
    someone = signed_in(tmp_path)
    write_everything(someone)
    someone.lock()
    path = vault_root(tmp_path) / "vault.db"
    older = path.read_bytes()
    someone = sign_in_again(tmp_path)
    _withdraw(someone)
    count = someone.vault.entries.count()
    truth = _evidence(someone, count)
    someone.lock()
    newer = path.read_bytes()
    lost = 0
    for restored in _pages_copied_back(older, newer):
        path.write_bytes(restored)
        lost += _is_found_if_anything_is_lost(tmp_path, truth, count)
    assert lost >= 2, "neither the consent nor the log was rolled back: the test tried nothing"


def test_a_cut_write_ahead_log_is_found_by_the_checkpoint_only_if_one_was_lost_with_it(tmp_path: Path) -> None:
    someone = signed_in(tmp_path)
    someone.log.checkpoint()
    someone.vault._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    write_everything(someone)
    root, copy = vault_root(tmp_path), tmp_path / "copy"
    shutil.copytree(root, copy / "vault")
    someone.vault.close()
    with (copy / "vault" / "vault.db-wal").open("r+b") as wal:
        wal.truncate(wal.seek(0, 2) // 2)
    again = sign_in_again(copy)
    assert check_log(again.vault) == []
    assert check_rows(again.vault) == []
    assert again.vault.entries.count() < 20
    again.lock()


def test_signing_in_refuses_a_broken_log_and_lets_go_of_the_vault(someone: SignedIn, tmp_path: Path) -> None:
    tamper(someone, "DELETE FROM custody_entry WHERE seq = 4")
    someone.vault.close()
    for _ in range(2):
        with pytest.raises(Fault) as raised:
            sign_in_again(tmp_path)
        assert raised.value.code in {BROKEN, CHECKPOINT}


def _pages_copied_back(older: bytes, newer: bytes) -> Iterator[bytes]:
    """`newer` with one page each as it was in `older`, for every page both have."""
    for start in range(4096, min(len(older), len(newer)), 4096):
        page = slice(start, start + 4096)
        if older[page] != newer[page]:
            yield newer[: page.start] + older[page] + newer[page.stop :]


def _withdraw(someone: SignedIn) -> None:
    withdrawn = replace(DECISION, answer="withdraw", state=ConsentState.WITHDRAWN)
    with someone.vault.transaction():
        someone.vault.consents.add(withdrawn)
        someone.log.record(Action.CONSENT_SET, INTERVIEW.id, after=row_digest(withdrawn))


def _evidence(someone: SignedIn, count: int) -> tuple[object, ...]:
    vault = someone.vault
    return vault.consents.of(INTERVIEW.id), vault.accounts.all(), vault.entries.all()[:count]


def _is_found_if_anything_is_lost(folder: Path, truth: tuple[object, ...], count: int) -> bool:
    """Whether something was lost; fails if it was lost without a word."""
    try:
        someone = sign_in_again(folder)
    except Fault:
        return True
    findings = [*check_log(someone.vault), *check_rows(someone.vault), *someone.vault.check_integrity()]
    assert findings or _evidence(someone, count) == truth
    someone.vault.close()
    return bool(findings)
