"""Checks 4 to 9 of resources/spec/bundle-v1.md section 8: those that any bundle passes, whatever it holds.

Each is a method with its number, made in order; the first that refuses ends the examination.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.bundle import format as form
from desktop.bundle import layout, tags
from desktop.bundle.intake import Intake
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode

FIRST = 4


class BagChecks:
    """The checks on a stream that passed 1 to 3. `recipients` are the keys that check 9 looks for.

    `namespace` is what its signature must have been made for.
    """

    def __init__(
        self, intake: Intake, signers: Sequence[AllowedSigner], recipients: Sequence[str], namespace: str
    ) -> None:
        self._intake = intake
        self._kept = intake.kept
        self._parts = {part.path: part for part in intake.payload}
        self._signers = signers
        self._recipients = recipients
        self._namespace = namespace
        self._signer = ""
        self.checks: tuple[Callable[[], None], ...] = (
            self._layout, self._version, self._signature, self._tag_manifest, self._manifests, self._recipient,
        )  # fmt: skip

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
        """(6) The named account may sign such bundles, and its key signed this tag manifest."""
        path = self._intake.signatures[0]
        self._signer = layout.signer_in(path)
        allowed = keys_allowed(self._signers, self._namespace, self._signer)
        if not allowed:
            raise Fault(FaultCode.BUNDLE_SIGNER_UNKNOWN, account=self._signer)
        try:
            armored = self._kept[path].decode("ascii")
            verify_signature(self._kept[form.TAG_MANIFEST], armored, self._namespace, allowed)
        except (SignatureRefused, UnicodeDecodeError) as error:
            raise Fault(FaultCode.BUNDLE_SIGNATURE_WRONG, account=self._signer) from error

    def _tag_manifest(self) -> None:
        """(7) The tag manifest lists exactly the tag files."""
        if self._kept[form.TAG_MANIFEST] != tags.tag_manifest(self._kept):
            raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=form.TAG_MANIFEST)

    def _manifests(self) -> None:
        """(8) Both manifests and the oxum list exactly what is there."""
        sha256, sha512 = tags.manifests(self._intake.payload)
        tags.verify_manifest(form.MANIFEST_SHA256, self._kept[form.MANIFEST_SHA256], sha256)
        tags.verify_manifest(form.MANIFEST_SHA512, self._kept[form.MANIFEST_SHA512], sha512)
        found = (sum(part.size_bytes for part in self._intake.payload), len(self._intake.payload))
        if (self._info.payload_bytes, self._info.payload_parts) != found:
            raise Fault(FaultCode.BUNDLE_MANIFEST_WRONG, part=form.BAG_INFO)

    def _recipient(self) -> None:
        """(9) It was meant for whoever opened it."""
        if not set(self._recipients) & set(self._info.recipients):
            raise Fault(FaultCode.BUNDLE_RECIPIENT_WRONG)
