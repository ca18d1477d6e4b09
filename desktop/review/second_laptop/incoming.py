"""A review bundle that came: opened, verified to the last byte and the last signature, and nothing of it written yet.

What it says is shown to a person first. Every reason to refuse it is found here, before a single row is stored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from desktop.bundle import review_layout as layout
from desktop.bundle.part import PartSink
from desktop.bundle.review_reader import ReadReview, read_review_bundle
from desktop.crypto.digests import sha256_hex
from desktop.crypto.signers import AllowedSigner
from desktop.custody.colleagues import colleagues
from desktop.custody.identity_access import Proof
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague
from desktop.domain.consent import ConsentDecision
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.people import Role
from desktop.domain.recording import Recording
from desktop.review.second_laptop.kinds import HeldRow, rows_of
from desktop.review.second_laptop.row_checks import check_rows
from desktop.review.second_laptop.row_parts import StatedRow, rows_in
from desktop.review.second_laptop.sending import NAMESPACES
from desktop.review.second_laptop.sound import NotedSound, noted_sound
from desktop.review.second_laptop.stated import EntryCheck, rows_sha256_text
from desktop.review.second_laptop.told_file import told_file
from desktop.review.second_laptop.trust import require_continued, require_expected
from desktop.review.second_laptop.watch import Step, Watch
from desktop.vault.slot_opening import secrets_of


@dataclass(frozen=True, slots=True)
class Incoming:
    """A verified review bundle. `new` are the rows that this vault does not have, in the order they can be stored.

    `sound` is what is noted beside each recording that is new here, by its number in the bundle. `consents_apart`
    are the consent items about which both laptops have noted what the other did not know: somebody looks at them.
    """

    path: Path
    read: ReadReview
    sender: Colleague
    witness_code: str
    rows: int
    new: tuple[StatedRow, ...]
    sound: Mapping[int, NotedSound]
    is_known_interview: bool
    consents_apart: tuple[str, ...]
    age_secret: str = field(repr=False)

    @property
    def interview_id(self) -> InterviewId:
        """Whose testimony it is."""
        return InterviewId(self.read.header.interview_id)

    @property
    def new_by_kind(self) -> Mapping[str, int]:
        """How many rows of each kind are new here."""
        return Counter(row.held.kind.name for row in self.new)

    @property
    def is_nothing_new(self) -> bool:
        """Whether everything in it is here already: it is older than what was merged before."""
        return not self.new


def examine(signed_in: SignedIn, path: Path, proof: Proof, watch: Watch) -> Incoming:
    """Opens the file with the signed-in account's own key, which its passphrase opens, and verifies all of it.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, what `secrets_of` raises, `REVIEW_BUNDLE_MISSING`, the fault of the first
    check that refuses (`BUNDLE_…`), `REVIEW_BUNDLE_FOR_OTHER`, `REVIEW_BUNDLE_KNOWN`, `INTERVIEW_ERASED`,
    `REVIEW_LOG_REWRITTEN`, `REVIEW_ROW_INVALID`, `REVIEW_ROW_DIFFERS`, `REVIEW_ROW_UNSIGNED`, `REVIEW_AUTHOR_UNKNOWN`,
    `REVIEW_AUDIO_MISSING`, `REVIEW_AUDIO_WRONG` or `REVIEW_CANCELLED`. Nothing has changed then.
    """
    if Role.SUPERVISOR not in signed_in.account.roles:
        signed_in.account.require(Role.INTERVIEWER)
    secrets = secrets_of(
        signed_in.vault.root, signed_in.account.id, proof.passphrase, key_file=proof.key_file,
        clock=signed_in.clock, chance=signed_in.chance,
    )  # fmt: skip
    read = read_file(signed_in, path, secrets.age_secret, (Step.OPENING, watch))
    sender = require_expected(signed_in, read)
    watch.tick(Step.CHECKING, 0, 1)
    rows = rows_in(read)
    is_each_once = len({row.held.digest for row in rows}) == len(rows)
    if not is_each_once or (len(rows), _digest_of(rows)) != (read.header.rows, read.header.rows_sha256):
        raise Fault(FaultCode.REVIEW_ROW_INVALID, kind="header")
    return _compared(signed_in, (path, read, sender), rows, secrets.age_secret)


def read_file(
    signed_in: SignedIn, path: Path, age_secret: str, how: tuple[Step, Watch], sink: PartSink | None = None
) -> ReadReview:
    """The file, checked. Raises `Fault(REVIEW_BUNDLE_MISSING)`, `BUNDLE_…`, and what `sink` raises."""
    with told_file(path, *how) as file:
        return read_review_bundle(cast("BinaryIO", file), age_secret, _signers(signed_in), sink)


def _compared(
    signed_in: SignedIn, what: tuple[Path, ReadReview, Colleague], rows: list[StatedRow], age_secret: str
) -> Incoming:
    """The bundle beside what the vault has: every new row stated by its author, and fitting what is there."""
    path, read, sender = what
    vault, interview_id = signed_in.vault, InterviewId(read.header.interview_id)
    is_known = vault.interviews.is_known(interview_id)
    here = rows_of(vault, interview_id) if is_known else []
    known = {row.digest for row in here}
    new = tuple(row for row in rows if row.held.digest not in known)
    check_rows(interview_id, here, [row.held for row in rows], [row.held for row in new])
    entries = EntryCheck(vault)
    for row in new:
        entries.verify(row.held, row.entries)
    require_continued(vault, read, sender, has_new=bool(new))
    sound = _new_sound(read, new)
    interview = next(row.held.row for row in rows if row.held.kind.name == "interview")
    apart = _consents_apart(here, rows, new)
    return Incoming(path, read, sender, interview.witness_code, len(rows), new, sound, is_known, apart, age_secret)


def _consents_apart(here: Sequence[HeldRow], came: Sequence[StatedRow], new: Sequence[StatedRow]) -> tuple[str, ...]:
    sent = {row.held.digest for row in came}
    only_here = {row.row.item for row in here if isinstance(row.row, ConsentDecision) and row.digest not in sent}
    only_there = {row.held.row.item for row in new if isinstance(row.held.row, ConsentDecision)}
    return tuple(sorted(only_here & only_there))


def _new_sound(read: ReadReview, new: Sequence[StatedRow]) -> dict[int, NotedSound]:
    """What is noted beside the recordings that are new here. Raises `Fault(REVIEW_AUDIO_MISSING)`."""
    recordings = [row.held.row for row in new if isinstance(row.held.row, Recording)]
    if recordings and not read.header.with_audio:
        raise Fault(FaultCode.REVIEW_AUDIO_MISSING, count=len(recordings))
    noted: dict[int, NotedSound] = {}
    for recording in recordings:
        number = 1 + read.header.recordings.index(recording.id)
        path = layout.noted_path(number)
        noted[number] = noted_sound(path, read.kept[path], recording.id)
    return noted


def _signers(signed_in: SignedIn) -> list[AllowedSigner]:
    """Everybody from whom something may come: colleagues whose fingerprint was compared."""
    return [
        AllowedSigner(one.account.id, NAMESPACES, one.account.ssh_public_key)
        for one in colleagues(signed_in.vault)
        if one.is_verified
    ]


def _digest_of(rows: Sequence[StatedRow]) -> str:
    return sha256_hex(rows_sha256_text(row.held.digest for row in rows))
