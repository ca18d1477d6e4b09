"""The day the laptop is gone: a backup made while a witness was speaking, brought back on a machine that knows nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.custody.audit import check_log, check_rows
from desktop.custody.backups import BackupMade, make_backup
from desktop.custody.entitlements import entitle
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.recovery import Joining, Surroundings, recover_account
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.new_account import NewAccount
from desktop.vault.opening import unlock_vault
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import add_interview, add_recording, drive_at, never, nobody, recorded
from tests.fakes.identities import CODE, NAME, PROOF, REASON, WITNESS
from tests.fakes.media_writer import media_writer
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    rehearsed_kit,
    second_account,
    signed_in,
    vault_root,
)

BEFORE = 30


def backed_up_while_speaking(founder: SignedIn, drive: Path) -> BackupMade:
    """A backup during which a recorder in another process stores chunks, and somebody opens interviews here."""
    interview_id = add_interview(founder, 2)
    recording_id = add_recording(founder, interview_id, 2)
    path, key = founder.vault.media_access(interview_id)
    worked: list[int] = []

    with media_writer(path, key, recording_id) as recorder:
        recorder.write(BEFORE)

        def progress(_step: str, _done: int, _total: int) -> None:
            recorder.write(7)
            worked.append(1)
            add_interview(founder, 100 + len(worked))

        made = make_backup(founder, drive, progress, never)
        assert recorder.written > 2 * BEFORE
    assert founder.vault.media(interview_id).end_of(recording_id)[0] == recorder.written
    return made


def unlocked(root: Path) -> SignedIn:
    clock, chance = FixedClock(), CountingChance("on the other machine")
    return sign_in(unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=chance), clock, chance, EMPTY_FORM)


def test_a_vault_lost_with_its_laptop_is_back_with_everything(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    sheets = rehearsed_kit(founder).sheets
    second_account(founder)
    entitle(founder, FOUNDER.id)
    write_identity(founder, CODE, WITNESS, PROOF)
    recorded(founder, 1, chunks=20)
    before = founder.vault.entries.count()
    made = backed_up_while_speaking(founder, drive_at(tmp_path))
    entries = founder.vault.entries.all()
    sound = [list(founder.vault.media(f"int-{n}").chunks(f"rec-{n}")) for n in (1, 2)]
    interviews = founder.vault.interviews.all()
    founder.lock()
    shutil.rmtree(vault_root(tmp_path))
    for target in ("by passphrase", "by kit"):
        restore_backup(tmp_path / "drive", made.backup.id, tmp_path / target, nobody, never)

    back = unlocked(tmp_path / "by passphrase")
    assert [*check_log(back.vault), *check_rows(back.vault)] == []
    log_size = made.backup.log_size
    assert before < log_size <= len(entries)
    assert back.vault.entries.all()[:log_size] == entries[:log_size]
    assert back.vault.entries.about(Action.VAULT_RESTORED)[0].seq >= log_size
    assert back.vault.interviews.all() == interviews[: len(back.vault.interviews.all())]
    assert list(back.vault.media("int-1").chunks("rec-1")) == sound[0]
    spoken = list(back.vault.media("int-2").chunks("rec-2"))
    assert len(spoken) >= BEFORE
    assert spoken == sound[1][: len(spoken)]
    colleague = second_person(back, SECOND.id, SECOND_PASSPHRASE)
    assert NAME in str(open_identity(back, CODE, REASON, PROOF, colleague))
    back.lock()

    new = NewAccount(AccountId("custodian-2"), "Custodian", frozenset({Role.CUSTODIAN}))
    around = Surroundings(FixedClock(), CountingChance("with the sheets"), EMPTY_FORM)
    joining = Joining(new, "a new passphrase of six words", CHEAP_COST)
    by_kit = recover_account(tmp_path / "by kit", [sheet.words for sheet in sheets[:2]], joining, around)
    assert [*check_log(by_kit.vault), *check_rows(by_kit.vault)] == []
    assert list(by_kit.vault.media("int-1").chunks("rec-1")) == sound[0]
    assert len(by_kit.vault.entries.about(Action.VAULT_RESTORED)) == 1
    by_kit.lock()
