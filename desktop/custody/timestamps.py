"""Trusted time for the log: questions about its newest checkpoint go out on a drive, answers come back, are verified.

Nothing but a digest and a nonce leaves. What a stamp says is: this checkpoint, and all that it covers, existed before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.crypto.timestamps import (
    ANSWER_LIMIT_BYTES,
    ROOT_LIMIT_BYTES,
    Question,
    Root,
    TimestampRefused,
    make_query,
    question_answered,
    question_in,
    read_root,
    verify_answer,
)
from desktop.custody.clock_check import AnomalyKind, anomaly_facts, seconds_ahead
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AuthorityId, StampRequestId, account_id
from desktop.domain.people import Role
from desktop.domain.timestamp import (
    ANSWER_SUFFIX,
    Stamp,
    TimestampAnswer,
    TimestampAuthority,
    TimestampRequest,
    fingerprint,
)
from desktop.vault.drive_faults import named
from desktop.vault.drive_files import put_verified
from desktop.vault.vault import Vault

READ_ME = "READ-ME-TIMESTAMPS.txt"
TITLE_LIMIT = 80
MOST_FILES = 1000
_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class RefusedAnswer:
    """A file that was not taken: its name, and why, as a code."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TakenAnswers:
    """What became of the answers in a folder: taken now, there already, refused."""

    taken: tuple[TimestampAnswer, ...]
    known: tuple[str, ...]
    refused: tuple[RefusedAnswer, ...]


def root_in(path: Path) -> Root:
    """The root certificate in a PEM file, to be shown before it is added. Raises `Fault(TIMESTAMP_ROOT_INVALID)`."""
    try:
        with path.open("rb") as file:
            return read_root(file.read(ROOT_LIMIT_BYTES + 1).decode("ascii"))
    except (OSError, ValueError) as error:
        raise Fault(FaultCode.TIMESTAMP_ROOT_INVALID) from error


def require_fingerprint(root: Root, typed: str) -> None:
    """Compares what the authority says is the SHA-256 of its root with the file, however it is spaced.

    Raises `Fault(TIMESTAMP_FINGERPRINT_DIFFERS)`.
    """
    bare = "".join(typed.split()).replace(":", "").replace("-", "").casefold()
    if bare != root.sha256:
        raise Fault(FaultCode.TIMESTAMP_FINGERPRINT_DIFFERS, fingerprint=fingerprint(root.sha256))


def add_authority(signed_in: SignedIn, handle: str, title: str, root: Root) -> TimestampAuthority:
    """Pins an authority's root; a custodian's act, after comparing the fingerprint with what the authority says.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `ACCOUNT_HANDLE_INVALID`, `TIMESTAMP_AUTHORITY_EXISTS`, `NUMBER_FORBIDDEN`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    known = signed_in.vault.timestamps.authorities()
    name = AuthorityId(account_id(handle))
    if any(name == other.id or root.sha256 == other.sha256 for other in known):
        raise Fault(FaultCode.TIMESTAMP_AUTHORITY_EXISTS)
    shown = " ".join(title.split())[:TITLE_LIMIT] or name
    require_no_forbidden_number(shown)
    authority = TimestampAuthority(name, shown, root.pem, root.sha256, signed_in.account.id, signed_in.clock.now())
    with signed_in.vault.transaction():
        signed_in.vault.timestamps.add_authority(authority)
        signed_in.log.record(
            Action.TIMESTAMP_AUTHORITY_ADDED, name, after=row_digest(authority), facts={"sha256": root.sha256}
        )
    return authority


def write_request(signed_in: SignedIn, folder: Path, note: bytes) -> TimestampRequest:
    """Signs a checkpoint, and puts a question about it into `folder` with a READ-ME for the carrier (`note`).

    Raises `Fault(TIMESTAMP_AUTHORITY_MISSING)`, `DRIVE_FULL`, `DRIVE_LOST` or `DRIVE_READ_ONLY`; then nothing is kept.
    """
    vault = signed_in.vault
    if not vault.timestamps.authorities():
        raise Fault(FaultCode.TIMESTAMP_AUTHORITY_MISSING)
    with vault.transaction():
        checkpoint = signed_in.log.checkpoint()
        request = TimestampRequest(
            StampRequestId(signed_in.chance.token_hex(_ID_BYTES)), checkpoint,
            make_query(checkpoint.signature.encode("ascii"), signed_in.chance), signed_in.account.id,
            signed_in.clock.now(),
        )  # fmt: skip
        vault.timestamps.add_request(request)
        signed_in.log.record(
            Action.TIMESTAMP_REQUESTED, request.id, after=row_digest(request.as_row), facts={"size": checkpoint.size}
        )
        _put(folder / READ_ME, note)
        _put(folder / request.file_name, request.query)
    return request


def take_answers(signed_in: SignedIn, folder: Path) -> TakenAnswers:
    """Takes every answer (`*.tsr`) in `folder` that is to a question of ours, by an authority of ours.

    What is no such answer is named with its reason and left alone; one that is there already is fine. Raises
    `Fault(TIMESTAMP_AUTHORITY_MISSING)` or `Fault(DRIVE_LOST)`.
    """
    if not signed_in.vault.timestamps.authorities():
        raise Fault(FaultCode.TIMESTAMP_AUTHORITY_MISSING)
    taken: list[TimestampAnswer] = []
    known: list[str] = []
    refused: list[RefusedAnswer] = []
    for path in _answers_in(folder):
        try:
            answer = _verified(signed_in, _read(path))
        except TimestampRefused as refusal:
            refused.append(RefusedAnswer(path.name, refusal.reason))
            continue
        if _is_known(signed_in, answer):
            known.append(path.name)
        else:
            _keep(signed_in, answer)
            taken.append(answer)
    return TakenAnswers(tuple(taken), tuple(known), tuple(refused))


def newest_stamps(vault: Vault) -> tuple[Stamp, ...]:
    """The newest stamped checkpoint, once for each authority that has answered about it; none where there is none."""
    stamps = vault.timestamps.stamps()
    return tuple(stamp for stamp in stamps if stamp.checkpoint == stamps[-1].checkpoint)


def _verified(signed_in: SignedIn, untrusted_answer: bytes) -> TimestampAnswer:
    """Raises `TimestampRefused`."""
    timestamps = signed_in.vault.timestamps
    request = _request_for(timestamps.requests(), question_answered(untrusted_answer))
    message = request.checkpoint.signature.encode("ascii")
    nonce = question_in(request.query).nonce
    for authority in timestamps.authorities():
        with suppress(TimestampRefused):
            stamped_at = verify_answer(untrusted_answer, message, authority.root_pem, nonce)
            return TimestampAnswer(
                request.id, authority.id, untrusted_answer, stamped_at, signed_in.account.id, signed_in.clock.now()
            )
    raise TimestampRefused("not_verified")


def _request_for(requests: Sequence[TimestampRequest], question: Question) -> TimestampRequest:
    for request in requests:
        if question_in(request.query) == question:
            return request
    raise TimestampRefused("other_request")


def _is_known(signed_in: SignedIn, answer: TimestampAnswer) -> bool:
    """One answer of each authority to each question is enough."""
    there = {(known.request_id, known.authority_id) for known in signed_in.vault.timestamps.answers()}
    return (answer.request_id, answer.authority_id) in there


def _keep(signed_in: SignedIn, answer: TimestampAnswer) -> None:
    vault, log = signed_in.vault, signed_in.log
    request = next(request for request in vault.timestamps.requests() if request.id == answer.request_id)
    facts = {"authority": answer.authority_id, "answer_sha256": sha256(answer.answer).hexdigest()}
    with vault.transaction():
        vault.timestamps.add_answer(answer)
        log.record(Action.TIMESTAMP_ANSWERED, answer.request_id, after=row_digest(answer.as_row), facts=facts)
        ahead = seconds_ahead(answer.stamped_at, request.requested_at)
        if ahead:
            log.record(Action.CLOCK_ANOMALY, vault.id, facts=anomaly_facts((AnomalyKind.AHEAD_OF_STAMP, ahead)))


def _answers_in(folder: Path) -> Iterator[Path]:
    with named():
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == ANSWER_SUFFIX)
    yield from found[:MOST_FILES]


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise TimestampRefused("not_an_answer")
    with named(), path.open("rb") as file:
        return file.read(ANSWER_LIMIT_BYTES + 1)


def _put(path: Path, data: bytes) -> None:
    put_verified(path, [data], sha256(data).hexdigest())
