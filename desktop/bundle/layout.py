"""Where every part stands in a bundle (resources/spec/bundle-v1.md section 6.3), and how long a kept one may be.

Paths are as in the manifests: with `data/`, without the leading `bundle/`.
"""

from __future__ import annotations

from desktop.bundle import format as form

RECORD = "data/record.json"
SCHEMA = "data/schema/record-v1.schema.json"
REPORT = "data/report.pdf"
CRATE = "data/ro-crate-metadata.json"
CONSENT = "data/consent/decisions.json"
APPROVAL = "data/approval/approval.json"
APPROVAL_SIGNATURE = "data/approval/approval.sig"
CONTENT = "data/approval/content.json"
CHECKPOINT = "data/custody/checkpoint.txt"
CHECKPOINT_SIGNATURE = "data/custody/checkpoint.txt.sig"
LEAVES = "data/custody/leaves.txt"
ENTRIES = "data/custody/entries/"
AUDIO = "data/audio/"
TRANSCRIPT = "data/transcript/"
ATTACHMENTS = "data/attachments/"
STAMPED = "data/stamped/"
STAMPED_CHECKPOINT = "data/stamped/checkpoint.txt"
STAMPED_SIGNATURE = "data/stamped/checkpoint.txt.sig"
STAMP_SUFFIX = ".tsr"

REQUIRED = (
    APPROVAL, APPROVAL_SIGNATURE, CONTENT, CONSENT, CHECKPOINT, CHECKPOINT_SIGNATURE, LEAVES, RECORD, REPORT, CRATE,
    SCHEMA,
)  # fmt: skip
"""The parts of every bundle, whatever its recordings and entries."""

NAMED_FOLDERS = ("data/approval/", "data/custody/")
"""Below these stand required parts and custody entries, and nothing else."""

_SMALL = 16 << 10
_STAMP = 64 << 10
_KEPT = {
    form.BAGIT: 64 << 10,
    form.BAG_INFO: 64 << 10,
    form.MANIFEST_SHA256: 8 << 20,
    form.MANIFEST_SHA512: 8 << 20,
    form.TAG_MANIFEST: 8 << 20,
    RECORD: 2 << 20,
    CONTENT: 8 << 20,
    APPROVAL: _SMALL,
    APPROVAL_SIGNATURE: _SMALL,
    CHECKPOINT: _SMALL,
    CHECKPOINT_SIGNATURE: _SMALL,
    STAMPED_CHECKPOINT: _SMALL,
    STAMPED_SIGNATURE: _SMALL,
    LEAVES: 32 << 20,
}


def audio_path(number: int) -> str:
    """The FLAC of recording `number`, counted from 1."""
    return f"{AUDIO}{number:04d}.flac"


def transcript_path(number: int) -> str:
    """The approved transcript of recording `number`."""
    return f"{TRANSCRIPT}{number:04d}.json"


def vtt_path(number: int) -> str:
    """The approved transcript of recording `number` as WebVTT."""
    return f"{TRANSCRIPT}{number:04d}.vtt"


def draft_path(number: int) -> str:
    """The machine draft and the revisions of recording `number`."""
    return f"{TRANSCRIPT}{number:04d}.draft.json"


def attachment_path(number: int, ending: str) -> str:
    """The original `number`, counted from 1, with the ending of what it is."""
    return f"{ATTACHMENTS}{number:04d}.{ending}"


def translation_path(number: int) -> str:
    """The translation that was approved along with the transcript of recording `number`."""
    return f"{TRANSCRIPT}{number:04d}.translation.json"


def entry_path(seq: int) -> str:
    """The custody entry `seq`, counted from 0."""
    return f"{ENTRIES}entry-{seq:08d}.json"


def entry_signature_path(seq: int) -> str:
    """The signature of the custody entry `seq`."""
    return f"{entry_path(seq)}.sig"


def stamp_path(authority: str) -> str:
    """The answer of an authority about the stamped checkpoint's signature."""
    return f"{STAMPED}{authority}{STAMP_SUFFIX}"


def signature_path(account_id: str) -> str:
    """The bundle's signature by an account."""
    return f"{form.SIGNATURES}{account_id}{form.SIGNATURE_SUFFIX}"


def signer_in(path: str) -> str:
    """The account named by a signature's path."""
    return path.removeprefix(form.SIGNATURES).removesuffix(form.SIGNATURE_SUFFIX)


def is_signature(path: str) -> bool:
    """Whether `path` is the bundle's signature: directly below `signatures/`, ending in `.sig`."""
    name = path.removeprefix(form.SIGNATURES)
    return name != path and "/" not in name and name.endswith(form.SIGNATURE_SUFFIX)


def kept_limit(path: str) -> int | None:
    """How many bytes a reader keeps of `path` in memory; None for a part that only passes through."""
    if path.startswith((form.SIGNATURES, ENTRIES)):
        return _SMALL
    if path.startswith(STAMPED) and path.endswith(STAMP_SUFFIX):
        return _STAMP
    return _KEPT.get(path)
