"""Checks 4 to 13 of resources/spec/bundle-v1.md section 8, each a method with its number, made in order.

The first that refuses ends the examination; nothing that a later check covers has been looked at then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.bundle import format as form
from desktop.bundle import layout, tags
from desktop.bundle.approval_check import verify_approval
from desktop.bundle.custody_check import verify_custody
from desktop.bundle.intake import Intake
from desktop.bundle.record_check import verify_record
from desktop.bundle.recording_facts import recording_facts
from desktop.bundle.redaction_check import redaction_facts
from desktop.bundle.report import AttachmentFacts, BundleFacts, Report, report_of
from desktop.bundle.stamp_check import check_stamp
from desktop.bundle.translation_check import translation_facts
from desktop.crypto.namespaces import BUNDLE
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode

FIRST = 4
_ATTACHMENT_FACTS = ("path", "kind", "media_type", "size_bytes", "sha256", "caption")


def examine(
    intake: Intake, signers: Sequence[AllowedSigner], recipients: Sequence[str], roots: Sequence[str] = ()
) -> Report:
    """The report on a stream that passed checks 1 to 3. `recipients` are the keys that check 9 looks for.

    `roots` are PEM texts of timestamp authorities; trusted time is told beside the checks.
    """
    examination = _Examination(intake, signers, recipients)
    for number, check in enumerate(examination.checks, start=FIRST):
        try:
            check()
        except Fault as fault:
            return report_of(frozenset(range(1, number)), (number, fault))
    return report_of(frozenset(range(1, FIRST + len(examination.checks))), None, examination.facts(roots))


class _Examination:
    def __init__(self, intake: Intake, signers: Sequence[AllowedSigner], recipients: Sequence[str]) -> None:
        self._intake = intake
        self._kept = intake.kept
        self._parts = {part.path: part for part in intake.payload}
        self._signers = signers
        self._recipients = recipients
        self._signer = ""
        self._record: dict[str, Any] = {}
        self.checks: tuple[Callable[[], None], ...] = (
            self._layout, self._version, self._signature, self._tag_manifest, self._manifests, self._recipient,
            self._content, self._custody, self._audio, self._approval,
        )  # fmt: skip

    def facts(self, roots: Sequence[str]) -> BundleFacts:
        """What a verified bundle is."""
        record = self._record
        return BundleFacts(
            bundle_id=record["bundle"],
            witness_code=record["interview"]["witness_code"],
            interview_id=record["interview"]["id"],
            destination=record["destination"]["id"],
            sealed_by=self._signer,
            sealed_at=record["sealed_at"],
            approved_by=record["approval"]["supervisor"],
            parts=tuple(self._intake.payload),
            recordings=recording_facts(record),
            stamp=check_stamp(self._kept, self._signers, roots),
            attachments=tuple(
                AttachmentFacts(*(one[name] for name in _ATTACHMENT_FACTS)) for one in record.get("attachments", ())
            ),
            translation=translation_facts(record),
            redaction=redaction_facts(record),
        )

    def _layout(self) -> None:
        """(4) Five tag files, exactly one signature, nothing else beside `data/`."""
        for path in form.TAG_FILES:
            if path not in self._kept:
                raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=path, reason="missing")
        signatures = self._intake.signatures
        if len(signatures) != 1 or not layout.is_signature(signatures[0]):
            raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=(*signatures, form.SIGNATURES)[0], reason="signature")

    def _version(self) -> None:
        """(5) A version that is known, and one spelling of what it says."""
        if self._kept[form.BAGIT] != form.BAGIT_TEXT:
            raise Fault(FaultCode.BUNDLE_LAYOUT_WRONG, part=form.BAGIT, reason="spelling")
        self._info = tags.bag_info(self._kept[form.BAG_INFO])

    def _signature(self) -> None:
        """(6) The named account may sign bundles, and its key signed this tag manifest."""
        path = self._intake.signatures[0]
        self._signer = layout.signer_in(path)
        allowed = keys_allowed(self._signers, BUNDLE, self._signer)
        if not allowed:
            raise Fault(FaultCode.BUNDLE_SIGNER_UNKNOWN, account=self._signer)
        try:
            armored = self._kept[path].decode("ascii")
            verify_signature(self._kept[form.TAG_MANIFEST], armored, BUNDLE, allowed)
        except (SignatureRefused, UnicodeDecodeError) as error:
            raise Fault(FaultCode.BUNDLE_SIGNATURE_WRONG, account=self._signer) from error

    def _tag_manifest(self) -> None:
        """(7) The tag manifest lists exactly the tag files."""
        if self._kept[form.TAG_MANIFEST] != tags.tag_manifest(self._kept):
            raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=form.TAG_MANIFEST)

    def _manifests(self) -> None:
        """(8) Both manifests and the oxum list exactly what is there, and all that is required is there."""
        sha256, sha512 = tags.manifests(self._intake.payload)
        tags.verify_manifest(form.MANIFEST_SHA256, self._kept[form.MANIFEST_SHA256], sha256)
        tags.verify_manifest(form.MANIFEST_SHA512, self._kept[form.MANIFEST_SHA512], sha512)
        found = (sum(part.size_bytes for part in self._intake.payload), len(self._intake.payload))
        if (self._info.payload_bytes, self._info.payload_parts) != found:
            raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=form.BAG_INFO)
        for path in layout.REQUIRED:
            if path not in self._parts:
                raise Fault(FaultCode.BUNDLE_PART_MISSING, part=path)
        if not any(path.startswith(layout.ENTRIES) for path in self._parts):
            raise Fault(FaultCode.BUNDLE_PART_MISSING, part=layout.ENTRIES)

    def _recipient(self) -> None:
        """(9) It was meant for whoever opened it."""
        if not set(self._recipients) & set(self._info.recipients):
            raise Fault(FaultCode.BUNDLE_RECIPIENT_WRONG)

    def _content(self) -> None:
        """(10) The record is canonical, fits its schema, and agrees with bag-info, signer and parts."""
        self._record = verify_record(self._kept[layout.RECORD], self._info, self._signer, self._parts)

    def _custody(self) -> None:
        """(11) Entries, leaves and checkpoint agree and are signed."""
        verify_custody(self._kept, self._record["custody"], self._signers)

    def _audio(self) -> None:
        """(12) Each audio part has the length and digest that the record states."""
        for recording in self._record["recordings"]:
            audio = recording["audio"]
            part = self._parts[audio["path"]]
            if (part.sha256, part.size_bytes) != (audio["sha256"], audio["size_bytes"]):
                raise Fault(FaultCode.BUNDLE_AUDIO_WRONG, part=part.path)

    def _approval(self) -> None:
        """(13) Another person approved exactly what is here."""
        verify_approval(self._kept, self._parts, self._record, self._signers)
