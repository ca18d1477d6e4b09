"""The smallest bundles that are complete, made by hand from resources/spec/bundle-v1.md: whole, or wrong in one place.

Written without the product's own writer, so that a test of reading can't agree with a mistake in writing. The keys are
for tests only and the same in every run; only age's own chance differs.
"""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.bundle.ustar import header
from desktop.crypto.age import AgeIdentity, identity_from, seal_bytes
from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import APPROVAL, BUNDLE, CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signers import AllowedSigner, allowed_signers_line, parse_allowed_signers
from desktop.crypto.signing import SigningKey
from desktop.domain.custody import EMPTY_LEAF, leaf_hash, leaves_text, merkle_root

INTERVIEWER, SUPERVISOR, STRANGER = "u07", "u02", "u99"
KEYS = {
    name: SigningKey.from_seed(hashlib.sha256(name.encode()).digest()) for name in (INTERVIEWER, SUPERVISOR, STRANGER)
}
RECIPIENT: AgeIdentity = identity_from("AGE-SECRET-KEY-130UGKFYU7WZVGK7UR0M265Q4QQSAGM48ZMF74G7ARLFTNY8YPSNQMJHFTY")
SOMEBODY_ELSE: AgeIdentity = identity_from("AGE-SECRET-KEY-1EZPSECEEA4JHPRGSWH804FSJDDTMPDKQMAX7L46F0AUFC9ZS09TQL6G94E")
SIGNERS_TEXT = "".join(allowed_signers_line(name, KEYS[name].public_line) for name in (INTERVIEWER, SUPERVISOR))
SIGNERS: list[AllowedSigner] = parse_allowed_signers(SIGNERS_TEXT)

BUNDLE_ID = "3f9c0a7b51d2e864"
TIME = "2026-11-23T16:00:00Z"
AUDIO = b"fLaC, as far as this bundle goes"
ORIGIN = "vault-7f3a9c"
Json = dict[str, Any]
Members = list[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """A bundle, and what its recipient holds."""

    data: bytes
    plaintext: bytes
    identity_text: str
    signers_text: str

    def open(self) -> io.BytesIO:
        """The sealed file."""
        return io.BytesIO(self.data)


def minimal_bundle(
    parts: Mapping[str, bytes | None] | None = None,
    *,
    edit_record: Callable[[Json], None] | None = None,
    edit_content: Callable[[Json], None] | None = None,
    signer: str = INTERVIEWER,
    intended: Sequence[str] = (RECIPIENT.recipient,),
) -> SealedBundle:
    """A bundle of one short recording, sealed to `RECIPIENT`.

    `parts` are laid over the right ones before anything is listed or signed (None takes one away), so that everything
    above them agrees; `edit_record` and `edit_content` change those values in place.
    """
    payload: dict[str, bytes | None] = {**right_parts(edit_record, edit_content), **(parts or {})}
    members = members_of({path: data for path, data in payload.items() if data is not None}, signer, intended)
    return sealed(tar_of(members))


def sealed(plaintext: bytes, recipient: AgeIdentity = RECIPIENT) -> SealedBundle:
    """`plaintext` in age."""
    return SealedBundle(seal_bytes(plaintext, [recipient.recipient]), plaintext, RECIPIENT.secret, SIGNERS_TEXT)


def tar_of(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A tar of `members` in the order given, padded; names are not looked at."""
    return padded(b"".join(header(path, len(data)) + to_block(data) for path, data in members) + bytes(1024))


def padded(tar: bytes) -> bytes:
    """`tar` with zeros up to its Padmé length."""
    return tar.ljust(form.padme(len(tar)), b"\0")


def to_block(data: bytes) -> bytes:
    """`data` with zeros up to a multiple of 512."""
    return data + bytes(-len(data) % 512)


def members_of(
    payload: Mapping[str, bytes], signer: str = INTERVIEWER, intended: Sequence[str] = (RECIPIENT.recipient,)
) -> Members:
    """`payload` in its order, then the tag files and the signature that belong to it."""
    ordered = sorted(payload.items())
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": bag_info(payload, intended),
        "manifest-sha256.txt": _lines("sha256", ordered),
        "manifest-sha512.txt": _lines("sha512", ordered),
    }
    tags["tagmanifest-sha256.txt"] = _lines("sha256", sorted(tags.items()))
    signature = KEYS[signer].sign(tags["tagmanifest-sha256.txt"], BUNDLE).encode()
    return [*ordered, *tags.items(), (f"signatures/{signer}.sig", signature)]


def signed_again(members: Members, changes: Mapping[str, bytes], signer: str = INTERVIEWER) -> Members:
    """`members` with tag files changed, and tag manifest and signature made anew over them."""
    found = {**dict(members), **changes}
    if "tagmanifest-sha256.txt" not in changes:
        names = ("bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt")
        found["tagmanifest-sha256.txt"] = _lines("sha256", [(name, found[name]) for name in names])
    found[f"signatures/{signer}.sig"] = KEYS[signer].sign(found["tagmanifest-sha256.txt"], BUNDLE).encode()
    return list(found.items())


def bag_info(
    payload: Mapping[str, bytes], intended: Sequence[str] = (RECIPIENT.recipient,), version: str = "1"
) -> bytes:
    """`bag-info.txt` over `payload`."""
    return (
        f"Saegim-Bundle-Version: {version}\nExternal-Identifier: {BUNDLE_ID}\nSource-Organization: records-office\n"
        f"Bagging-Date: 2026-11-23\nPayload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}\n"
        f"X-Intended-Recipients: {' '.join(intended)}\n"
    ).encode()


def right_parts(
    edit_record: Callable[[Json], None] | None = None, edit_content: Callable[[Json], None] | None = None
) -> dict[str, bytes]:
    """Every part of the smallest bundle, right unless edited."""
    content = _content()
    (edit_content or _unchanged)(content)
    signed_content = canonical_json(content)
    record = _record(hashlib.sha256(signed_content).hexdigest())
    (edit_record or _unchanged)(record)
    approval = {"v": 1, "interview": "int-1", **record["approval"]}
    return {
        layout.APPROVAL: canonical_json(approval),
        layout.APPROVAL_SIGNATURE: KEYS[SUPERVISOR].sign(signed_content, APPROVAL).encode(),
        layout.CONTENT: signed_content,
        layout.audio_path(1): AUDIO,
        layout.CONSENT: b'{"decisions":[],"form_version":"0.1.0","interview":"int-1","v":1}',
        **custody_parts(),
        layout.RECORD: canonical_json(record),
        layout.REPORT: b"%PDF",
        layout.CRATE: b"{}",
        layout.SCHEMA: b"{}",
        layout.transcript_path(1): canonical_json(content["recordings"][0]),
        layout.vtt_path(1): b"WEBVTT\n",
        layout.draft_path(1): b"{}",
    }


def custody_parts(
    log: Sequence[tuple[str, str]] = ((INTERVIEWER, "vault.created"), (SUPERVISOR, "transcript.approved")),
) -> dict[str, bytes]:
    """A log of one entry for each (actor, action), of which the last is shown, with its checkpoint."""
    leaves: list[str] = []
    body = b""
    for seq, (actor, action) in enumerate(log):
        body = entry_body(seq, actor, action, leaves[-1] if leaves else EMPTY_LEAF)
        leaves.append(leaf_hash(body))
    shown, actor = len(log) - 1, log[-1][0]
    return {
        layout.entry_path(shown): body,
        layout.entry_signature_path(shown): KEYS[actor].sign(body, CUSTODY_ENTRY).encode(),
        layout.LEAVES: leaves_text(leaves),
        **checkpoint_parts(leaves),
    }


def entry_body(seq: int, actor: str, action: str, prev: str) -> bytes:
    """A custody entry as it is signed."""
    return canonical_json({
        "v": 1, "seq": seq, "action": action, "actor": actor, "object": "int-1", "before": "", "after": "", "facts": {},
        "nonce": "00" * 16, "prev": prev, "time": TIME, "clock": {},
    })  # fmt: skip


def checkpoint_parts(leaves: Sequence[str], signer: str = INTERVIEWER, origin: str = ORIGIN) -> dict[str, bytes]:
    """The checkpoint over `leaves` and its signature."""
    root = base64.b64encode(merkle_root(leaves)).decode()
    digest = hashlib.sha256(leaves_text(leaves)).hexdigest()
    text = f"{origin}\n{len(leaves)}\n{root}\nleaves-sha256 {digest}\n".encode()
    return {
        layout.CHECKPOINT: text,
        layout.CHECKPOINT_SIGNATURE: KEYS[signer].sign(text, CUSTODY_CHECKPOINT).encode(),
    }


def _lines(algorithm: str, files: Iterable[tuple[str, bytes]]) -> bytes:
    return "".join(f"{hashlib.new(algorithm, data).hexdigest()}  {path}\n" for path, data in files).encode()


def _unchanged(_value: Json) -> None:
    pass


def _content() -> Json:
    line = {"segment": "s1", "channel": 0, "start_ms": 0, "end_ms": 9, "language": "ko", "text": "네", "revision": 0}
    return {
        "v": 1,
        "interview": "int-1",
        "recordings": [{
            "recording": "rec-1", "samples_sha256": "a" * 64, "stored_sha256": "b" * 64, "source_sha256": "", "draft": "d1",
            "lines": [line],
        }],
    }  # fmt: skip


def _record(content_sha256: str) -> Json:
    return {
        "v": 1, "bundle": BUNDLE_ID, "supersedes": None, "sealed_by": INTERVIEWER, "sealed_at": TIME,
        "interview": {
            "id": "int-1", "witness_code": "W-1", "interviewer": INTERVIEWER, "languages": ["ko"], "opened_at": TIME,
        },
        "recordings": [_recording()],
        "consent": {"form_version": "0.1.0", "gate": "export.ohchr_seoul", "decisions": 1},
        "approval": {"supervisor": SUPERVISOR, "content_sha256": content_sha256, "approved_at": TIME},
        "destination": {
            "id": "ohchr", "title": "OHCHR", "gate": "export.ohchr_seoul", "recipients": [RECIPIENT.recipient],
        },
        "custody": {"origin": ORIGIN, "size": 2, "checkpoint_by": INTERVIEWER},
    }  # fmt: skip


def _recording() -> Json:
    provenance = {
        "model_name": "m", "model_sha256": "c" * 64, "engine": "e", "parameters": "{}", "threads": 1, "cpu": "",
    }  # fmt: skip
    return {
        "number": 1, "id": "rec-1", "origin": "microphone", "started_by": INTERVIEWER, "started_at": TIME,
        "audio": {
            "path": layout.audio_path(1), "sha256": hashlib.sha256(AUDIO).hexdigest(), "size_bytes": len(AUDIO),
            "sample_rate_hz": 16000, "channels": 1, "sample_bits": 16, "frames": 144, "length_ms": 9,
        },
        "seal": {
            "state": "complete", "samples_sha256": "a" * 64, "stored_sha256": "b" * 64, "source_sha256": "",
            "stored_bytes": 32, "chunks": 1, "clock_drift_ms": 0, "gaps": [], "sealed_by": INTERVIEWER, "sealed_at": TIME,
        },
        "transcript": {
            "path": layout.transcript_path(1), "vtt": layout.vtt_path(1), "draft_path": layout.draft_path(1),
            "draft": "d1", "is_complete": True, "segments": 1, "revised_by": [], "provenance": provenance,
        },
    }  # fmt: skip
