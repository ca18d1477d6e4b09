"""Checks 4 to 13 of resources/spec/bundle-v1.md section 8, made in order; those up to 9 are in `bag_checks`.

The first that refuses ends the examination; nothing that a later check covers has been looked at then.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.bundle import layout
from desktop.bundle.approval_check import verify_approval
from desktop.bundle.bag_checks import FIRST, BagChecks
from desktop.bundle.custody_check import verify_custody
from desktop.bundle.intake import Intake
from desktop.bundle.record_check import verify_record
from desktop.bundle.recording_facts import recording_facts
from desktop.bundle.redaction_check import redaction_facts
from desktop.bundle.report import AttachmentFacts, BundleFacts, Report, report_of
from desktop.bundle.stamp_check import check_stamp
from desktop.bundle.translation_check import translation_facts
from desktop.crypto.namespaces import BUNDLE
from desktop.crypto.signers import AllowedSigner
from desktop.domain.faults import Fault, FaultCode

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


class _Examination(BagChecks):
    def __init__(self, intake: Intake, signers: Sequence[AllowedSigner], recipients: Sequence[str]) -> None:
        super().__init__(intake, signers, recipients, BUNDLE)
        self._record: dict[str, Any] = {}
        self.checks = (*self.checks, self._content, self._custody, self._audio, self._approval)

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

    def _manifests(self) -> None:
        """(8) Both manifests and the oxum list exactly what is there, and all that is required is there."""
        super()._manifests()
        for path in layout.REQUIRED:
            if path not in self._parts:
                raise Fault(FaultCode.BUNDLE_PART_MISSING, part=path)
        if not any(path.startswith(layout.ENTRIES) for path in self._parts):
            raise Fault(FaultCode.BUNDLE_PART_MISSING, part=layout.ENTRIES)

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
