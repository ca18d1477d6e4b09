"""Erasing, keeping identities, making a kit and coming in by one: as acts that are broken off, and what must hold then."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from desktop.crypto.recovery_keys import recovery_keys
from desktop.crypto.recovery_shares import combine
from desktop.custody.entitlements import end_entitlement, entitle
from desktop.custody.erasure import erase
from desktop.custody.identities import check_identities, open_identity, write_identity
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.recovery import Joining, KitSheets, Surroundings, make_kit, recover_account, rehearse
from desktop.custody.signed_in import SignedIn
from desktop.custody.unfinished_erasure import finish_erasures, unfinished_erasures
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import FaultCode
from desktop.domain.finding import findings_of
from desktop.domain.identity import Person
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount
from tests.fakes.evidence import CHUNKS, INTERVIEW, RECORDING, write_everything
from tests.fakes.identities import CODE, PROOF, REASON, SISTER, WITNESS, colleague, with_witness
from tests.fakes.stage import acknowledge
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    FOUNDER,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    rehearsed_kit,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)
from tests.faults.act import require_whole

NEW = NewAccount(AccountId("custodian-9"), "Custodian by the kit", frozenset({Role.INTERVIEWER}))
NEW_PASSPHRASE = "nine geese over the quiet field"
SECOND_PROOF = Proof(SECOND_PASSPHRASE)
_SHEETS = "sheets.json"
Words = list[list[str]]


def evidence(folder: Path) -> None:
    """A vault with everything that an interview leaves behind, and an identity behind its code."""
    founder, _ = with_witness(folder)
    write_everything(founder, hashlib.sha256(b"".join(CHUNKS)).hexdigest())
    media = founder.vault.media(INTERVIEW.id)
    for seq, flac in enumerate(CHUNKS):
        media.add_chunk(RECORDING.id, seq, seq * 480, 480, flac)
    founder.lock()


def erase_testimony(folder: Path) -> None:
    """The whole testimony is erased by two people."""
    founder = sign_in_again(folder)
    erase(founder, INTERVIEW.id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, colleague(founder))
    acknowledge("erased")
    founder.lock()


def erased(folder: Path, acknowledged: Sequence[str]) -> None:
    """Either everything is there, or everything is gone as soon as somebody has signed in."""
    founder = sign_in_again(folder)
    finish_erasures(founder)  # as the program does at every unlocking
    require_whole(founder)
    vault = founder.vault
    is_gone = vault.erasures.is_erased(INTERVIEW.id)
    assert is_gone or "erased" not in acknowledged
    assert not unfinished_erasures(vault)
    assert (vault.transcripts.transcript_of(RECORDING.id) is None) == is_gone
    assert vault.has_media(INTERVIEW.id) != is_gone
    if not is_gone:
        assert [chunk.flac for chunk in vault.media(INTERVIEW.id).chunks(RECORDING.id)] == list(CHUNKS)
        assert read_behind(founder) == [WITNESS]
    assert check_identities(founder, PROOF) == []
    founder.lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()


def identity(folder: Path) -> None:
    """A vault with one identity in it."""
    with_witness(folder)[0].lock()


def keep_identities(folder: Path) -> None:
    """A person is written down, a second account is let in to read, and shut out again."""
    founder = sign_in_again(folder)
    write_identity(founder, CODE, SISTER, PROOF)
    acknowledge("written")
    entitle(founder, SECOND.id, PROOF)
    acknowledge("entitled")
    end_entitlement(founder, SECOND.id, PROOF)
    acknowledge("ended")
    founder.lock()


def identities_kept(folder: Path, acknowledged: Sequence[str]) -> None:
    """Whoever is said to be entitled can read all that was written; whatever was broken off can be done again."""
    founder = sign_in_again(folder)
    require_whole(founder)
    assert check_identities(founder, PROOF) == []
    people = read_behind(founder)
    assert people in ([WITNESS], [WITNESS, SISTER])
    assert SISTER in people or "written" not in acknowledged
    fit = entitled_accounts(founder.vault)
    if "ended" in acknowledged:
        assert fit == (FOUNDER.id,)
    elif "entitled" not in acknowledged and SECOND.id not in fit:
        entitle(founder, SECOND.id, PROOF)
    founder.lock()
    if SECOND.id in fit:
        second = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
        found = findings_of(lambda: check_identities(second, SECOND_PROOF))
        may_be_cut = "entitled" in acknowledged  # an ending that was cut in its last moment is simply done again
        assert found == [] or (may_be_cut and [one.code for one in found] == [FaultCode.IDENTITY_NOT_ENTITLED])
        second.lock()
    again = sign_in_again(folder)
    if SECOND.id in entitled_accounts(again.vault):
        end_entitlement(again, SECOND.id, PROOF)
    assert read_behind(again) == people
    again.lock()


def read_behind(founder: SignedIn) -> list[Person]:
    """Who stands behind the code, as the founder sees it with somebody beside them."""
    return [record.person for record in open_identity(founder, CODE, REASON, PROOF, colleague(founder))]


def with_kit(folder: Path) -> None:
    """A vault of two accounts whose kit's sheets lie beside it."""
    founder = signed_in(folder, kit=False)
    sheets = rehearsed_kit(founder)
    second_account(founder)
    founder.lock()
    (folder / _SHEETS).write_text(json.dumps(words_of(sheets)), "ascii")


def make_another_kit(folder: Path) -> None:
    """A kit in place of the first, and its rehearsal."""
    founder = sign_in_again(folder)
    words = words_of(make_kit(founder, 2, 3))
    acknowledge(json.dumps(words))
    rehearse(founder, words[1:])
    acknowledge("rehearsed")
    founder.lock()


def kit_made(folder: Path, acknowledged: Sequence[str]) -> None:
    """As long as the first kit is the one in force, its sheets open the vault; then those of the second do."""
    old: Words = json.loads((folder / _SHEETS).read_text("ascii"))
    new: Words | None = json.loads(acknowledged[0]) if acknowledged else None
    founder = sign_in_again(folder)
    require_whole(founder)
    kit = founder.vault.recovery_kits.latest()
    assert kit is not None
    if kit.age_recipient == recipient_of(old):
        assert new is None
        rehearse(founder, old[:2])
    elif new is None:  # its sheets went with the program that made them: known, as it was never rehearsed
        assert not founder.vault.recovery_kits.is_rehearsed(kit.id)
        new = words_of(rehearsed_kit(founder))
    else:
        rehearse(founder, new[:2])
    founder.lock()
    come_in(folder, new or old).lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()


def recover(folder: Path) -> None:
    """A new account comes in by the sheets."""
    someone = come_in(folder, json.loads((folder / _SHEETS).read_text("ascii")))
    acknowledge("recovered")
    someone.lock()


def recovered(folder: Path, acknowledged: Sequence[str]) -> None:
    """The old accounts get in, and so does the new one, at the latest after coming in by the sheets again."""
    founder = sign_in_again(folder)
    require_whole(founder)
    is_in = founder.vault.accounts.find(NEW.id) is not None
    assert is_in or "recovered" not in acknowledged
    founder.lock()
    if not is_in:
        recover(folder)
    for account, passphrase in ((NEW.id, NEW_PASSPHRASE), (SECOND.id, SECOND_PASSPHRASE)):
        at_work = sign_in_again(folder, account, passphrase)
        require_whole(at_work)
        at_work.lock()


def words_of(kit: KitSheets) -> Words:
    """What stands on the sheets."""
    return [list(sheet.words) for sheet in kit.sheets]


def recipient_of(words: Words) -> str:
    """The age recipient of the kit with these sheets."""
    return recovery_keys(combine(words[:2])).age.recipient


def come_in(folder: Path, words: Words) -> SignedIn:
    """The new account, by the first two sheets."""
    around = Surroundings(FixedClock(), CountingChance("recovering"), EMPTY_FORM)
    return recover_account(vault_root(folder), words[:2], Joining(NEW, NEW_PASSPHRASE, CHEAP_COST), around)
