"""Files of a locked vault swapped, cut or put back by one who has the disk and no key: found by name, or a stated limit.

What is a limit here stands in `resources/spec/threat-model.md` with the name of its test.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.accounts import remove_account
from desktop.custody.comparing import Outcome, compare_with
from desktop.custody.entitlements import end_entitlement, entitle
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.passphrase import change_passphrase
from desktop.custody.recovery import rehearse
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.key_file import write_key
from desktop.vault.layout import (
    IDENTITY_DATABASE,
    IDENTITY_KEY,
    IDENTITY_KEY_SIGNATURE,
    KEY,
    KEY_SIGNATURE,
    RECOVERY,
    WRONG_TRIES,
)
from desktop.vault.opening import Unlocked, create_vault
from desktop.vault.wrong_tries import FREE_TRIES, WrongTries
from tests.fakes.hand_clock import HandClock
from tests.fakes.identities import CODE, PROOF, REASON, SISTER, WITNESS, colleague
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    rehearsed_kit,
)  # fmt: skip
from tests.faults.attacked import (
    INTERVIEW,
    OTHER_INTERVIEW,
    Laptop,
    Story,
    evidence,
    later,
    said_at_unlocking,
    said_by_the_check,
    told,
    with_pages_of,
)
from tests.office import SENTENCES

NEW_PASSPHRASE = "seven quiet otters paddle home"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return told(tmp_path_factory.mktemp("story"))


@pytest.fixture
def laptop(story: Story, tmp_path: Path) -> Laptop:
    return story.stolen(tmp_path / "stolen")


def fault_of(laptop: Laptop, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> FaultCode | None:
    """Why the account does not come in; None if it does."""
    try:
        someone = laptop.sign_in(account, passphrase)
    except Fault as fault:
        return fault.code
    someone.vault.close()
    return None


def media_of(laptop: Laptop) -> dict[str, Path]:
    """The media file of each interview."""
    founder = laptop.sign_in()
    names = {interview: laptop.root / "media" / name for name, interview in founder.vault.media_names().items()}
    founder.vault.close()
    return names


def test_the_honest_laptop_has_nothing_to_say(laptop: Laptop) -> None:
    assert said_by_the_check(laptop) == set()


def test_a_page_of_the_vault_copied_back(laptop: Laptop, story: Story) -> None:
    """Every page that changed, one at a time: either nothing is lost by it, or it is said."""
    path = laptop.root / "vault.db"
    older, newer = (story.older / "vault.db").read_bytes(), path.read_bytes()
    founder = laptop.sign_in()
    entries = founder.began_at
    founder.vault.close()
    truth = evidence(laptop, entries)
    at_once, lost = 0, 0
    pages = with_pages_of(older, newer)
    for page in pages:
        path.write_bytes(page)
        at_once += bool(said_at_unlocking(laptop))
        path.write_bytes(page)
        if said_by_the_check(laptop):
            lost += 1
            continue
        path.write_bytes(page)
        assert evidence(laptop, entries) == truth
    assert lost >= 5, f"{lost} of {len(pages)} pages took something away: too few to prove anything"
    assert at_once >= 3


def test_a_page_of_a_media_file_copied_back(laptop: Laptop, story: Story) -> None:
    path = media_of(laptop)[INTERVIEW]
    older, newer = (story.older / "media" / path.name).read_bytes(), path.read_bytes()
    truth = evidence(laptop, 0)
    lost = 0
    for page in with_pages_of(older, newer):
        path.write_bytes(page)
        if said_by_the_check(laptop) & {FaultCode.RECORDING_CHANGED, FaultCode.VAULT_DAMAGED}:
            lost += 1
        else:
            path.write_bytes(page)
            assert evidence(laptop, 0) == truth
    assert lost


def test_a_whole_media_file_put_back(laptop: Laptop, story: Story) -> None:
    """Nobody reads hours of audio at every unlocking: it is said when the audio is checked, and before it leaves."""
    laptop.put_back(story.older, "media")
    assert said_at_unlocking(laptop) == set()
    assert said_by_the_check(laptop) == {FaultCode.RECORDING_CHANGED}


def test_two_media_files_swapped(laptop: Laptop) -> None:
    first, second = media_of(laptop)[INTERVIEW], media_of(laptop)[OTHER_INTERVIEW]
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)
    assert said_by_the_check(laptop) == {FaultCode.VAULT_DAMAGED}


def test_a_media_file_taken_away(laptop: Laptop) -> None:
    media_of(laptop)[INTERVIEW].unlink()
    assert said_by_the_check(laptop) == {FaultCode.VAULT_FILE_MISSING}


@pytest.fixture
def running(story: Story, tmp_path: Path) -> Iterator[tuple[Laptop, SignedIn]]:
    """The laptop taken while somebody is at work: the newest of the vault lies in its write-ahead log."""
    laptop = Laptop(tmp_path / "running")
    shutil.copytree(story.older, laptop.root)
    founder = laptop.sign_in()
    founder.vault.fold_in()
    yield laptop, founder
    founder.vault.close()


def copy_of(laptop: Laptop, to: Path) -> Laptop:
    shutil.copytree(laptop.folder, to)
    return Laptop(to)


def test_a_write_ahead_log_cut_short(running: tuple[Laptop, SignedIn], tmp_path: Path) -> None:
    """It gives an older state that is whole in itself. Only a checkpoint known outside the vault tells."""
    laptop, founder = running
    later(founder)
    founder.log.checkpoint()
    taken = copy_of(laptop, tmp_path / "taken")
    whole = (taken.root / "vault.db-wal").read_bytes()
    entries, lost = founder.vault.entries.count(), 0
    for number in range(24):
        cut = copy_of(taken, tmp_path / f"cut-{number}")
        (cut.root / "vault.db-wal").write_bytes(whole[: len(whole) * number // 24])
        if said_at_unlocking(cut):
            lost += 1
            assert said_at_unlocking(cut) == {FaultCode.CUSTODY_OLDER_COPY}
            cut.forget()
            assert said_by_the_check(cut) == set(), "a stated limit: a machine that knows nothing is told nothing"
        else:
            again = cut.sign_in()
            assert again.vault.entries.count() >= entries
            again.vault.close()
    assert lost >= 12


def test_a_media_write_ahead_log_cut_short(running: tuple[Laptop, SignedIn], tmp_path: Path) -> None:
    laptop, founder = running
    founder.vault.media(INTERVIEW).fold_in()
    later(founder)
    founder.vault.fold_in()
    taken = copy_of(laptop, tmp_path / "taken")
    (wal,) = (path for path in (taken.root / "media").glob("*-wal") if path.stat().st_size)
    wal.write_bytes(wal.read_bytes()[: wal.stat().st_size // 2])
    assert said_by_the_check(taken) == {FaultCode.RECORDING_CHANGED}


def test_an_older_write_ahead_log_laid_beside_the_present_vault(
    running: tuple[Laptop, SignedIn], tmp_path: Path
) -> None:
    """SQLite takes over any log that is whole in itself: pages of that day go over the present ones."""
    laptop, founder = running
    later(founder)
    wal = (laptop.root / "vault.db-wal").read_bytes()
    later(founder)
    founder.lock()
    taken = copy_of(laptop, tmp_path / "taken")
    assert said_by_the_check(taken) == set()
    (taken.root / "vault.db-wal").write_bytes(wal)
    assert said_at_unlocking(taken) & {
        FaultCode.CUSTODY_OLDER_COPY, FaultCode.VAULT_DAMAGED, FaultCode.CUSTODY_LOG_BROKEN,
        FaultCode.CUSTODY_CHECKPOINT_WRONG,
    }  # fmt: skip


def test_the_whole_folder_put_back(laptop: Laptop, story: Story) -> None:
    shutil.rmtree(laptop.root)
    shutil.copytree(story.older, laptop.root)
    for _ in range(2):
        assert said_at_unlocking(laptop) == {FaultCode.CUSTODY_OLDER_COPY}


def test_the_whole_folder_put_back_where_nothing_is_remembered(laptop: Laptop, story: Story) -> None:
    """A stated limit, until somebody carries a checkpoint in: from a bundle, a backup, a stamp or paper."""
    newest = laptop.known.newest(json.loads((laptop.root / "vault.json").read_bytes())["vault"])
    assert newest is not None
    shutil.rmtree(laptop.root)
    shutil.copytree(story.older, laptop.root)
    laptop.forget()
    assert said_by_the_check(laptop) == set()
    founder = laptop.sign_in()
    assert compare_with(founder, newest.text, newest.signature).outcome is Outcome.OLDER_COPY
    founder.lock()


def test_an_older_list_of_names_put_back(laptop: Laptop, story: Story) -> None:
    laptop.put_back(story.older, IDENTITY_DATABASE)
    founder = laptop.sign_in()
    with pytest.raises(Fault) as raised:
        open_identity(founder, CODE, REASON, PROOF, colleague(founder))
    assert raised.value.code is FaultCode.CUSTODY_ROW_DIFFERS
    founder.lock()


def test_names_put_back_to_before_somebody_lost_the_right_to_them(laptop: Laptop, tmp_path: Path) -> None:
    """Whoever was entitled would read what is written from now on, were the old key taken for the one in force."""
    founder = laptop.sign_in()
    entitle(founder, CUSTODIAN.id, PROOF)
    founder.lock()
    shutil.copytree(laptop.root, tmp_path / "entitled")
    founder = laptop.sign_in()
    end_entitlement(founder, CUSTODIAN.id, PROOF)
    founder.lock()
    laptop.put_back(tmp_path / "entitled", IDENTITY_DATABASE, IDENTITY_KEY, IDENTITY_KEY_SIGNATURE)
    founder = laptop.sign_in()
    for act in (
        lambda: write_identity(founder, CODE, WITNESS, PROOF),
        lambda: open_identity(founder, CODE, REASON, PROOF, colleague(founder)),
    ):
        with pytest.raises(Fault) as raised:
            act()
        assert raised.value.code is FaultCode.IDENTITY_KEY_SIGNATURE_WRONG
    founder.lock()


def test_a_slot_put_back_to_before_the_passphrase_was_changed(laptop: Laptop, story: Story) -> None:
    """A stated limit: the old passphrase opens again. The owner notices, the new one is refused; new keys end it."""
    founder = laptop.sign_in()
    change_passphrase(founder, PASSPHRASE, NEW_PASSPHRASE, cost=CHEAP_COST)
    founder.lock()
    laptop.put_back(story.older, f"slots/{FOUNDER.id}.json")
    assert fault_of(laptop, FOUNDER.id, NEW_PASSPHRASE) is FaultCode.VAULT_UNLOCK_REFUSED
    assert fault_of(laptop, FOUNDER.id, PASSPHRASE) is None


@pytest.mark.parametrize("names", [("slots",), ("slots", KEY, KEY_SIGNATURE)], ids=["the slot", "and the old key file"])
def test_what_let_a_removed_account_in_put_back(laptop: Laptop, story: Story, names: tuple[str, ...]) -> None:
    founder = laptop.sign_in()
    remove_account(founder, SECOND.id)
    founder.lock()
    laptop.put_back(story.older, *names)
    refusal = FaultCode.VAULT_UNLOCK_REFUSED if names == ("slots",) else FaultCode.VAULT_DAMAGED
    assert fault_of(laptop, SECOND.id, SECOND_PASSPHRASE) is refusal


def test_an_old_key_file_put_back_keeps_out_only_whom_it_did_not_know(laptop: Laptop, story: Story) -> None:
    """Under the same vault key it is no way in; under another one it opens nothing."""
    laptop.put_back(story.older, KEY, KEY_SIGNATURE)
    assert fault_of(laptop) is None
    laptop.put_back(story.older, KEY)
    (laptop.root / KEY_SIGNATURE).write_text("another")
    assert fault_of(laptop) is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_an_old_kit_file_put_back(laptop: Laptop, story: Story) -> None:
    """A newer kit is in force: the old one's sheets open nothing, and the new one's say that its file is not there."""
    founder = laptop.sign_in()
    made = rehearsed_kit(founder)
    laptop.put_back(story.older, RECOVERY)
    with pytest.raises(Fault) as raised:
        rehearse(founder, [sheet.words for sheet in made.sheets[:2]])
    assert raised.value.code is FaultCode.KIT_OTHER
    founder.lock()
    assert said_by_the_check(laptop) == set()


def thiefs_vault(folder: Path) -> Unlocked:
    """A vault of the thief's own, with a founder of the same handle."""
    return create_vault(
        folder / "thief", FOUNDER, NEW_PASSPHRASE, cost=CHEAP_COST, clock=FixedClock(), chance=CountingChance("thief")
    )


def test_another_vault_in_the_place_of_ours(laptop: Laptop, tmp_path: Path) -> None:
    """All of it the thief's, under our vault's id: our passphrases open none of his slots."""
    theirs = thiefs_vault(tmp_path).vault.root
    facts = (laptop.root / "vault.json").read_bytes()
    shutil.rmtree(laptop.root)
    shutil.copytree(theirs, laptop.root)
    (laptop.root / "vault.json").write_bytes(facts)
    assert fault_of(laptop) is FaultCode.VAULT_UNLOCK_REFUSED
    assert fault_of(laptop, FOUNDER.id, NEW_PASSPHRASE) is FaultCode.VAULT_DAMAGED, "not even the thief's own opens it"


def test_a_planted_vault_behind_our_own_slots(laptop: Laptop, tmp_path: Path) -> None:
    """Database and key are the thief's, and the key is really sealed to us: our slots pin another signer."""
    thief = thiefs_vault(tmp_path)
    recipients = [json.loads(path.read_text())["age_recipient"] for path in (laptop.root / "slots").glob("*.json")]
    write_key(laptop.root, thief.vault.keys.vault, recipients, thief.signer)
    thief.vault.close()
    shutil.copyfile(thief.vault.root / "vault.db", laptop.root / "vault.db")
    for account, passphrase in ((FOUNDER.id, PASSPHRASE), (CUSTODIAN.id, CUSTODIAN_PASSPHRASE)):
        assert fault_of(laptop, account, passphrase) is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_the_pause_after_wrong_tries_is_a_brake_for_hands_only(laptop: Laptop) -> None:
    """A stated limit: whoever has the disk takes the count away. Against them stands the cost of each try."""
    tries = WrongTries(laptop.root, HandClock())
    for _ in range(FREE_TRIES):
        tries.begin(FOUNDER.id)
    with pytest.raises(Fault) as raised:
        tries.begin(FOUNDER.id)
    assert raised.value.code is FaultCode.UNLOCK_WAIT
    (laptop.root / WRONG_TRIES).unlink()
    tries.begin(FOUNDER.id)


# Every file that is not sealed, and each field in it. What is not here must not be readable.
OPEN = {
    "vault.json": {"format", "vault", "origin"},
    "recovery.json": {
        "format", "vault", "origin", "kit", "threshold", "shares", "pinned", "age_recipient", "ssh_pub", "signature",
        "custodian_grant", "custodian_chain",
    },
    "wrong_tries.json": {"v", "tries"},
    "slots": {
        "v", "second_factor", "user", "kdf", "argon2_version", "t", "m_kib", "p", "salt", "wrap", "wrapped",
        "age_recipient", "ssh_pub", "custodian_grant", "custodian_chain",
    },
    "checkpoints": {"v", "vault", "checkpoints"},
}  # fmt: skip
SEALED = (".db", ".db-wal", ".db-shm", ".age", ".sig", ".lock")


def test_what_lies_open_on_the_disk(laptop: Laptop) -> None:
    """Handles, public keys, sizes and numbers; no name, no code of a witness, no word of a testimony."""
    founder = laptop.sign_in()
    words = [one.name_hangul for one in (WITNESS, SISTER)] + [str(WITNESS.contacts), FOUNDER.display_name, *SENTENCES]
    words += [interview.witness_code for interview in founder.vault.interviews.all()]
    founder.lock()
    assert fault_of(laptop, FOUNDER.id, "a wrong passphrase") is FaultCode.VAULT_UNLOCK_REFUSED
    files = [path for path in laptop.folder.rglob("*") if path.is_file()]
    assert len(files) > 12
    for path in files:
        data = path.read_bytes()
        assert not any(word.encode() in data for word in words), path
        if path.suffix not in SEALED:
            kind = path.name if path.name in OPEN else path.parent.name
            assert set(json.loads(data)) <= OPEN[kind], path
