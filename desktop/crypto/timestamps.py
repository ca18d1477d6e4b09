"""Trusted time (RFC 3161): questions to a timestamp authority, and its answers verified offline against a pinned root.

A question holds a SHA-512 and a nonce, nothing else. Nothing here touches a network: questions and answers travel on a
drive. Answers are kept as they came; only a copy is put in order for the verifier.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import core, tsp
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

from desktop.domain.world import Chance

ANSWER_LIMIT_BYTES = 64 << 10
ROOT_LIMIT_BYTES = 16 << 10
_NONCE_BYTES = 8
_GRANTED = ("granted", "granted_with_mods")
_SHA512 = "sha512"
_STUMBLES = (
    ValueError, TypeError, KeyError, AttributeError, RecursionError, UnsupportedAlgorithm, x509.InvalidVersion,
    x509.DuplicateExtension,
)  # fmt: skip
_NO_ROOT = (*_STUMBLES, InvalidSignature, x509.ExtensionNotFound)


class TimestampRefused(Exception):  # noqa: N818 - said as it is: the answer was refused
    """An answer that is not one, or not to this question, or not by this authority. `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Question:
    """What an answer must repeat: the SHA-512 that was asked about, and the nonce."""

    sha512: bytes
    nonce: int


@dataclass(frozen=True, slots=True)
class Root:
    """An authority's root certificate: its PEM text, SHA-256 over its DER in hex, the name in it, and its last day."""

    pem: str
    sha256: str
    subject: str
    expires_at: datetime


def make_query(message: bytes, chance: Chance) -> bytes:
    """A `TimeStampReq` (RFC 3161 section 2.4.1) over `message`, in DER: SHA-512, a nonce, the certificate asked for."""
    digest = hashlib.sha512(message).digest()
    query = tsp.TimeStampReq({
        "version": "v1",
        "message_imprint": {"hash_algorithm": {"algorithm": _SHA512}, "hashed_message": digest},
        "nonce": int.from_bytes(chance.token_bytes(_NONCE_BYTES)) | 1,
        "cert_req": True,
    })  # fmt: skip
    return bytes(query.dump())


def question_in(query: bytes) -> Question:
    """What a query of ours asks. Raises `ValueError` for anything else."""
    try:
        parsed = tsp.TimeStampReq.load(query, strict=True)
        return Question(_imprint(parsed["message_imprint"]), int(parsed["nonce"].native))
    except (TypeError, KeyError) as error:
        raise ValueError("not a query") from error


def question_answered(untrusted_answer: bytes) -> Question:
    """What an answer says it answers; nothing of it is verified. Raises `TimestampRefused`."""
    info = _info(_parsed(untrusted_answer))
    try:
        return Question(_imprint(info["message_imprint"]), int(info["nonce"].native))
    except _STUMBLES as error:
        raise TimestampRefused("not_an_answer") from error


def verify_answer(untrusted_answer: bytes, message: bytes, root_pem: str, nonce: int | None = None) -> datetime:
    """When the authority under `root_pem` says that `message` was there; `nonce` is compared unless it is None.

    Certificates are judged as of that time, so an answer stays good when they expire. Raises `TimestampRefused`.
    """
    parsed = _parsed(untrusted_answer)
    try:
        answer = decode_timestamp_response(_in_order(parsed, untrusted_answer))
        root = x509.load_pem_x509_certificate(root_pem.encode("ascii"))
        VerifierBuilder(roots=[root], nonce=nonce).build().verify_message(answer, message)
        stamped_at: datetime = answer.tst_info.gen_time
        return stamped_at.replace(tzinfo=UTC)
    except VerificationError as error:
        raise TimestampRefused("not_verified") from error
    except _STUMBLES as error:
        raise TimestampRefused("not_an_answer") from error


def read_root(untrusted_pem: str) -> Root:
    """The one certificate in a PEM text, if it is a root: its own issuer, and allowed to issue.

    Raises `ValueError`.
    """
    if len(untrusted_pem) > ROOT_LIMIT_BYTES:
        raise ValueError("not a root certificate")
    try:
        certificates = x509.load_pem_x509_certificates(untrusted_pem.encode("ascii"))
        certificate = certificates[0]
        certificate.verify_directly_issued_by(certificate)
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except _NO_ROOT as error:
        raise ValueError("not a root certificate") from error
    if len(certificates) != 1 or not constraints.ca:
        raise ValueError("not a root certificate")
    return Root(
        certificate.public_bytes(Encoding.PEM).decode("ascii"),
        certificate.fingerprint(SHA256()).hex(),
        certificate.subject.rfc4514_string(),
        certificate.not_valid_after_utc,
    )


def _parsed(untrusted_answer: bytes) -> tsp.TimeStampResp:
    if len(untrusted_answer) > ANSWER_LIMIT_BYTES:
        raise TimestampRefused("not_an_answer")
    try:
        head = core.Sequence.load(untrusted_answer, strict=True)[0]  # a refusal ends here, without a token
        status = tsp.PKIStatusInfo.load(head.dump())["status"].native
    except _STUMBLES as error:
        raise TimestampRefused("not_an_answer") from error
    if status not in _GRANTED:
        raise TimestampRefused("not_granted")
    return tsp.TimeStampResp.load(untrusted_answer)


def _info(parsed: tsp.TimeStampResp) -> tsp.TSTInfo:
    try:
        return parsed["time_stamp_token"]["content"]["encap_content_info"]["content"].parsed
    except _STUMBLES as error:
        raise TimestampRefused("not_an_answer") from error


def _imprint(imprint: tsp.MessageImprint) -> bytes:
    if imprint["hash_algorithm"]["algorithm"].native != _SHA512:
        raise ValueError("another digest")
    return bytes(imprint["hashed_message"].native)


def _in_order(parsed: tsp.TimeStampResp, untrusted_answer: bytes) -> bytes:
    """The answer with its certificates in the order that DER wants of a set (X.690 section 11.6).

    OpenSSL writes the signer's certificate first. The set is outside the signature, so its order proves nothing.
    """
    found = [choice.dump() for choice in parsed["time_stamp_token"]["content"]["certificates"]]
    before, after = b"".join(found), b"".join(sorted(found))
    return untrusted_answer.replace(before, after, 1) if before != after else untrusted_answer
