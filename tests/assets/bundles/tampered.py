"""Bundles that were right once, or look so: changed, exchanged, signed by the wrong hand. Each is named by its defect."""

from __future__ import annotations

import hashlib
from typing import Any

from desktop.bundle import layout
from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import APPROVAL, BUNDLE, CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.domain.custody import EMPTY_LEAF, leaf_hash, leaves_text
from tests.fakes.bundles import (
    INTERVIEWER,
    KEYS,
    ORIGIN,
    RECIPIENT,
    SOMEBODY_ELSE,
    STRANGER,
    SUPERVISOR,
    Json,
    Members,
    bag_info,
    checkpoint_parts,
    entry_body,
    members_of,
    minimal_bundle,
    right_parts,
    signed_again,
    tar_of,
)

_SIGNATURE = f"signatures/{INTERVIEWER}.sig"
_TAG_MANIFEST = "tagmanifest-sha256.txt"


def changed_byte() -> bytes:
    data = bytearray(minimal_bundle().data)
    data[-1000] ^= 1
    return bytes(data)


def cut_short() -> bytes:
    return minimal_bundle().data[:-1000]


def one_byte_more() -> bytes:
    return minimal_bundle().data + b"\0"


def unknown_signer() -> bytes:
    return minimal_bundle(signer=STRANGER).plaintext


def signed_by_somebody_else() -> bytes:
    return _with(_SIGNATURE, KEYS[STRANGER].sign(_tag_manifest(), BUNDLE).encode())


def signed_for_another_purpose() -> bytes:
    return _with(_SIGNATURE, KEYS[INTERVIEWER].sign(_tag_manifest(), APPROVAL).encode())


def signature_with_crlf() -> bytes:
    return _with(_SIGNATURE, dict(_members())[_SIGNATURE].replace(b"\n", b"\r\n"))


def tag_manifest_changed() -> bytes:
    return _with(_TAG_MANIFEST, _tag_manifest() + b"\n")


def bag_info_changed() -> bytes:
    return _with("bag-info.txt", bag_info(right_parts(), [SOMEBODY_ELSE.recipient]))


def manifest_changed() -> bytes:
    return _with("manifest-sha256.txt", b"")


def manifest_misspelled() -> bytes:
    found = dict(_members())["manifest-sha256.txt"]
    return tar_of(signed_again(_members(), {"manifest-sha256.txt": found.replace(b"  ", b" *")}))


def part_changed() -> bytes:
    return _with(layout.REPORT, b"%PDX")


def part_missing() -> bytes:
    return tar_of([member for member in _members() if member[0] != layout.REPORT])


def part_extra() -> bytes:
    return tar_of(sorted([*_members()[:-6], ("data/zzz", b"extra")]) + _members()[-6:])


def sha512_differs() -> bytes:
    found = dict(_members())["manifest-sha512.txt"]
    other = hashlib.sha512(b"other").hexdigest().encode()
    return tar_of(signed_again(_members(), {"manifest-sha512.txt": other + found[128:]}))


def oxum_wrong() -> bytes:
    wrong = bag_info({**right_parts(), "data/zzz": b"extra"})
    return tar_of(signed_again(_members(), {"bag-info.txt": wrong}))


def report_left_out() -> bytes:
    return minimal_bundle({layout.REPORT: None}).plaintext


def no_entry() -> bytes:
    return minimal_bundle({layout.entry_path(1): None, layout.entry_signature_path(1): None}).plaintext


def sent_on() -> bytes:
    """Sealed by its recipient to a third party, to whom its signer never meant it."""
    return minimal_bundle(intended=[SOMEBODY_ELSE.recipient]).plaintext


def record_not_canonical() -> bytes:
    return minimal_bundle({layout.RECORD: right_parts()[layout.RECORD].replace(b'"v":1', b'"v": 1')}).plaintext


def record_deep() -> bytes:
    return minimal_bundle({layout.RECORD: b"[" * 2000 + b"]" * 2000}).plaintext


def record_not_in_schema() -> bytes:
    return minimal_bundle(edit_record=lambda record: record.update(name="somebody")).plaintext


def record_with_line_feed() -> bytes:
    def edit(record: Json) -> None:
        record["approval"]["content_sha256"] += "\n"

    return minimal_bundle(edit_record=edit).plaintext


def record_of_another_bundle() -> bytes:
    return minimal_bundle(edit_record=lambda record: record.update(bundle="0" * 16)).plaintext


def record_of_another_signer() -> bytes:
    return minimal_bundle(edit_record=lambda record: record.update(sealed_by=SUPERVISOR)).plaintext


def record_for_others() -> bytes:
    both = [RECIPIENT.recipient, SOMEBODY_ELSE.recipient]
    return minimal_bundle(edit_record=lambda record: record["destination"].update(recipients=both)).plaintext


def recording_unnamed() -> bytes:
    return minimal_bundle({layout.audio_path(2): b"fLaC"}).plaintext


def stranger_in_custody() -> bytes:
    return minimal_bundle({"data/custody/notes.txt": b"who reads this?"}).plaintext


def entry_changed() -> bytes:
    body = entry_body(1, SUPERVISOR, "consent.set", EMPTY_LEAF)
    signature = KEYS[SUPERVISOR].sign(body, CUSTODY_ENTRY).encode()
    return minimal_bundle({layout.entry_path(1): body, layout.entry_signature_path(1): signature}).plaintext


def entry_unsigned() -> bytes:
    return minimal_bundle({layout.entry_signature_path(1): None}).plaintext


def entry_by_another() -> bytes:
    body = right_parts()[layout.entry_path(1)]
    return minimal_bundle(
        {layout.entry_signature_path(1): KEYS[INTERVIEWER].sign(body, CUSTODY_ENTRY).encode()}
    ).plaintext


def entry_moved() -> bytes:
    parts = right_parts()
    moved: dict[str, bytes | None] = {
        layout.entry_path(0): parts[layout.entry_path(1)],
        layout.entry_signature_path(0): parts[layout.entry_signature_path(1)],
        layout.entry_path(1): None,
        layout.entry_signature_path(1): None,
    }
    return minimal_bundle(moved).plaintext


def leaf_changed() -> bytes:
    leaves = right_parts()[layout.LEAVES]
    return minimal_bundle({layout.LEAVES: b"0" * 64 + leaves[64:]}).plaintext


def leaves_misspelled() -> bytes:
    return minimal_bundle({layout.LEAVES: right_parts()[layout.LEAVES].upper()}).plaintext


def checkpoint_by_another() -> bytes:
    text = right_parts()[layout.CHECKPOINT]
    return minimal_bundle(
        {layout.CHECKPOINT_SIGNATURE: KEYS[STRANGER].sign(text, CUSTODY_CHECKPOINT).encode()}
    ).plaintext


def checkpoint_of_another_vault() -> bytes:
    leaves = right_parts()[layout.LEAVES].decode().split()
    return minimal_bundle({**checkpoint_parts(leaves, origin=f"{ORIGIN}0")}).plaintext


def log_longer_than_checkpoint() -> bytes:
    leaves = [*right_parts()[layout.LEAVES].decode().split(), leaf_hash(b"later")]
    return minimal_bundle({layout.LEAVES: leaves_text(leaves)}).plaintext


def audio_exchanged() -> bytes:
    return minimal_bundle({layout.audio_path(1): b"fLaC of another recording"}).plaintext


def content_changed() -> bytes:
    content = right_parts()[layout.CONTENT].replace("네".encode(), "아니요".encode())
    return minimal_bundle({layout.CONTENT: content}).plaintext


def transcript_changed() -> bytes:
    text = right_parts()[layout.transcript_path(1)].replace("네".encode(), "아니요".encode())
    return minimal_bundle({layout.transcript_path(1): text}).plaintext


def approval_signed_by_another() -> bytes:
    content = right_parts()[layout.CONTENT]
    return minimal_bundle({layout.APPROVAL_SIGNATURE: KEYS[INTERVIEWER].sign(content, APPROVAL).encode()}).plaintext


def approved_by_interviewer() -> bytes:
    signature = KEYS[INTERVIEWER].sign(right_parts()[layout.CONTENT], APPROVAL).encode()
    return minimal_bundle({layout.APPROVAL_SIGNATURE: signature}, edit_record=_supervised_by_interviewer).plaintext


def approved_by_reviser() -> bytes:
    def edit(record: Json) -> None:
        record["recordings"][0]["transcript"]["revised_by"] = [SUPERVISOR]

    return minimal_bundle(edit_record=edit).plaintext


def approved_by_recorder() -> bytes:
    return minimal_bundle(edit_record=lambda r: r["recordings"][0].update(started_by=SUPERVISOR)).plaintext


def approval_of_another_interview() -> bytes:
    return minimal_bundle(edit_content=lambda content: content.update(interview="int-2")).plaintext


def approval_of_other_samples() -> bytes:
    return minimal_bundle(edit_content=lambda c: c["recordings"][0].update(samples_sha256="0" * 64)).plaintext


def approval_misstated() -> bytes:
    stated: dict[str, Any] = {"v": 1, "interview": "int-1", "supervisor": SUPERVISOR, "content_sha256": "0" * 64}
    return minimal_bundle({layout.APPROVAL: canonical_json(stated)}).plaintext


def _supervised_by_interviewer(record: Json) -> None:
    record["approval"]["supervisor"] = INTERVIEWER


def _members() -> Members:
    return members_of(right_parts())


def _tag_manifest() -> bytes:
    return dict(_members())[_TAG_MANIFEST]


def _with(path: str, data: bytes) -> bytes:
    """The right bundle with one member exchanged, and nothing else made to agree."""
    return tar_of([(name, data if name == path else right) for name, right in _members()])
