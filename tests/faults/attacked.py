"""What an opponent finds on a disk: a vault as it was some days ago, the same vault now, and what the machine remembers.

The thief of the later tests also has the vault's key, or everybody's signing keys; how they came by them is not asked.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signing import SigningKey
from desktop.custody.audit import check_log
from desktop.custody.checkpoint_text import checkpoint_text
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.media_check import check_media
from desktop.custody.policies import set_policy
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.custody.tree import GrowingTree
from desktop.domain.consent import ConsentState
from desktop.domain.custody import Action, leaf_hash
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.policy import Policy
from desktop.domain.recording import Recording
from desktop.review.desk import correct_line
from desktop.system.known_checkpoints import KnownCheckpoints
from desktop.vault.opening import unlock_vault
from tests.fakes.backups import add_interview
from tests.fakes.evidence import DECISION
from tests.fakes.identities import CODE, PROOF, SISTER, WITNESS
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    FixedClock,
    second_account,
    signed_in,
    vault_root,
)  # fmt: skip
from tests.office import draft_transcript, record_tone

PAGE_BYTES = 4096
INTERVIEW, OTHER_INTERVIEW = InterviewId("int-1"), InterviewId("int-2")
_TIMES = count()


@dataclass(frozen=True)
class Laptop:
    """A folder with a vault in it, and beside it what the machine remembers of the vault's checkpoints."""

    folder: Path

    @property
    def root(self) -> Path:
        return vault_root(self.folder)

    @property
    def known(self) -> KnownCheckpoints:
        return KnownCheckpoints(self.folder / "state" / "checkpoints")

    def sign_in(self, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> SignedIn:
        """As the program does it, with the checkpoints that the machine knows."""
        number = next(_TIMES)
        chance = CountingChance(f"laptop {number}")
        clock = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC) + timedelta(hours=number))
        unlocked = unlock_vault(self.root, account, passphrase, clock=clock, chance=chance)
        return sign_in(unlocked, clock, chance, EMPTY_FORM, self.known)

    def put_back(self, older: Path, *names: str) -> None:
        """Copies these files or folders of an older copy of the vault over the present ones; all of it without names."""
        for name in names or (".",):
            source, target = older / name, self.root / name
            if source.is_dir():
                shutil.rmtree(target)
                shutil.copytree(source, target)
            else:
                shutil.copyfile(source, target)

    def forget(self) -> None:
        """Another machine, or one whose memory was taken away too."""
        shutil.rmtree(self.folder / "state")


@dataclass(frozen=True)
class Story:
    """`older` is a copy of the vault before the changes of `later`, `now` the laptop after them."""

    older: Path
    now: Laptop
    vault_key: bytes
    signers: Mapping[str, SigningKey]

    def stolen(self, to: Path) -> Laptop:
        """A copy of the laptop to do with what one likes."""
        shutil.copytree(self.now.folder, to, dirs_exist_ok=True)
        return Laptop(to)


def told(folder: Path) -> Story:
    """A whole story: an office of three with identities and audio, left alone, and gone on with."""
    laptop = Laptop(folder / "laptop")
    _begun(laptop)
    older = folder / "older"
    shutil.copytree(laptop.root, older)
    founder = laptop.sign_in()
    later(founder)
    key = founder.vault.keys.vault.bytes()
    signers: dict[str, SigningKey] = {FOUNDER.id: founder.signer}
    founder.lock()
    second = laptop.sign_in(CUSTODIAN.id, CUSTODIAN_PASSPHRASE)
    signers[CUSTODIAN.id] = second.signer
    second.lock()
    return Story(older, laptop, key, signers)


def _begun(laptop: Laptop) -> None:
    laptop.folder.mkdir()
    founder = signed_in(laptop.folder)
    second_account(founder)
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    entitle(founder, FOUNDER.id)
    write_identity(founder, CODE, WITNESS, PROOF)
    for number in (1, 2):
        interview_id = add_interview(founder, number)
        draft_transcript(founder, record_tone(founder, interview_id, 2.0))
    with founder.vault.transaction():
        founder.vault.consents.add(DECISION)
        founder.log.record(Action.CONSENT_SET, INTERVIEW, after=row_digest(DECISION))
    founder.lock()


def later(founder: SignedIn) -> None:
    """What an opponent would like undone: a consent withdrawn, a rule made stricter, a line corrected, more recorded."""
    withdrawn = replace(DECISION, answer="withdraw", state=ConsentState.WITHDRAWN)
    with founder.vault.transaction():
        founder.vault.consents.add(withdrawn)
        founder.log.record(Action.CONSENT_SET, INTERVIEW, after=row_digest(withdrawn))
    set_policy(founder, Policy.IDLE_LOCK_MINUTES, 3)
    head = founder.vault.transcripts.heads()[0]
    correct_line(founder, founder.vault.transcripts.draft(head.id).segments[0].id, "아니요, 동의하지 않습니다.")
    record_tone(founder, INTERVIEW, 3.0)
    write_identity(founder, CODE, SISTER, PROOF)


def said_at_unlocking(laptop: Laptop) -> set[FaultCode]:
    """What the founder is told: a fault that keeps everybody out, or findings one may work with."""
    try:
        founder = laptop.sign_in()
    except Fault as fault:
        return {fault.code}
    codes = {finding.code for finding in founder.findings}
    founder.vault.close()
    return codes


def said_by_the_check(laptop: Laptop) -> set[FaultCode]:
    """The same, and what a check of everything says if one comes in."""
    try:
        founder = laptop.sign_in()
    except Fault as fault:
        return {fault.code}
    vault = founder.vault
    findings = [*founder.findings, *check_log(vault), *check_rows(vault), *check_media(vault)]
    damaged = {FaultCode.VAULT_DAMAGED} if vault.check_integrity() or _is_media_damaged(founder) else set()
    vault.close()
    return {finding.code for finding in findings} | damaged


def _is_media_damaged(someone: SignedIn) -> bool:
    for interview in (INTERVIEW, OTHER_INTERVIEW):
        with suppress(Fault):  # one that does not open at all is a finding of the audio
            if someone.vault.media(interview).check_integrity():
                return True
    return False


def evidence(laptop: Laptop, entries: int) -> Sequence[object]:
    """Everything an older page could take away, of a vault that opens."""
    founder = laptop.sign_in()
    vault = founder.vault
    heads = vault.transcripts.heads()
    media = [vault.media(interview) for interview in (INTERVIEW, OTHER_INTERVIEW)]
    chunks = [list(one.chunks(recording.id)) for one, recording in zip(media, _recordings(founder), strict=True)]
    read = (
        vault.consents.all(), vault.policies.all(), vault.accounts.all(), heads, chunks,
        [vault.transcripts.draft(head.id) for head in heads],
        [vault.transcripts.revisions_in(head.id) for head in heads], vault.recordings.seals(),
        vault.entries.all()[:entries], vault.identities.living_covers(), vault.identities.sealing(),
    )  # fmt: skip
    vault.close()
    return read


def _recordings(someone: SignedIn) -> list[Recording]:
    return [someone.vault.recordings.of(interview)[0] for interview in (INTERVIEW, OTHER_INTERVIEW)]


def with_pages_of(older: bytes, newer: bytes) -> list[bytes]:
    """`newer` with one page each as it was in `older`, for every page that differs, the first one too."""
    pages = [slice(at, at + PAGE_BYTES) for at in range(0, min(len(older), len(newer)), PAGE_BYTES)]
    return [newer[: page.start] + older[page] + newer[page.stop :] for page in pages if older[page] != newer[page]]


class Intruder:
    """The vault's database as one has it who knows its key: without triggers, and without our program."""

    def __init__(self, root: Path, key: bytes) -> None:
        self._connection = dbapi2.connect(str(root / "vault.db"), isolation_level=None)
        self._connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        self._connection.execute("PRAGMA foreign_keys=OFF")
        for (name,) in self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self._connection.execute(f"DROP TRIGGER {name}")

    def __enter__(self) -> Intruder:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def do(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = self._connection.execute(sql, values).fetchall()
        return rows

    def write_anew(
        self, signers: Mapping[str, SigningKey], change: Callable[[dict[str, object]], None], from_seq: int
    ) -> None:
        """The log from entry `from_seq` on, changed, linked and signed again; and every checkpoint made to fit."""
        tree = GrowingTree()
        ((origin,),) = self.do("SELECT origin FROM vault")
        texts: dict[int, str] = {}
        leaf = "0" * 64
        for seq, body in self.do("SELECT seq, body FROM custody_entry ORDER BY seq"):
            said = json.loads(bytes(body))  # type: ignore[call-overload]
            if said["seq"] >= from_seq:
                change(said)
                said["prev"] = leaf
            signed = canonical_json(said)
            leaf = leaf_hash(signed)
            signature = signers[said["actor"]].sign(signed, CUSTODY_ENTRY)
            self.do(
                "UPDATE custody_entry SET body = ?, leaf = ?, signature = ? WHERE seq = ?", signed, leaf, signature, seq
            )
            tree.append(leaf)
            texts[tree.size] = checkpoint_text(str(origin), tree)
        for number, size, account in self.do("SELECT number, size, account FROM checkpoint"):
            text = texts[int(str(size))]
            signature = signers[str(account)].sign(text.encode("ascii"), CUSTODY_CHECKPOINT)
            self.do("UPDATE checkpoint SET text = ?, signature = ? WHERE number = ?", text, signature, number)
