"""Identifiers as types, so that one kind of id cannot be handed over as another.

Every id but `AccountId`, `WitnessCode`, `DestinationId` and `GlossaryId` is made by chance, never from content or time.
"""

from __future__ import annotations

import re
from typing import NewType

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number

VaultId = NewType("VaultId", str)
AccountId = NewType("AccountId", str)
WitnessCode = NewType("WitnessCode", str)
InterviewId = NewType("InterviewId", str)
RecordingId = NewType("RecordingId", str)
DraftId = NewType("DraftId", str)
SegmentId = NewType("SegmentId", str)
JobId = NewType("JobId", str)
GlossaryId = NewType("GlossaryId", str)
TranslationId = NewType("TranslationId", str)
DestinationId = NewType("DestinationId", str)
BundleId = NewType("BundleId", str)
KitId = NewType("KitId", str)
ErasureId = NewType("ErasureId", str)
AuthorityId = NewType("AuthorityId", str)
StampRequestId = NewType("StampRequestId", str)
AttachmentId = NewType("AttachmentId", str)
ReshapingId = NewType("ReshapingId", str)
CommentId = NewType("CommentId", str)
SubmissionId = NewType("SubmissionId", str)

_HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\Z")
_WITNESS_CODE = re.compile(r"W-[A-Z0-9]{1,4}(?:-[A-Z0-9]{1,8}){0,2}\Z")


def account_id(text: str) -> AccountId:
    """A handle such as `interviewer-1`: readable without a passphrase, so never a name.

    Raises `Fault(ACCOUNT_HANDLE_INVALID)` or `Fault(NUMBER_FORBIDDEN)`.
    """
    handle = text.strip().lower()
    if not _HANDLE.match(handle):
        raise Fault(FaultCode.ACCOUNT_HANDLE_INVALID, handle=text[:40])
    require_no_forbidden_number(handle)
    return AccountId(handle)


def witness_code(text: str) -> WitnessCode:
    """A code such as `W-2026-014` that stands for the witness everywhere outside the identity store.

    Raises `Fault(WITNESS_CODE_INVALID)`, a name typed by mistake being refused by the same rule, or
    `Fault(NUMBER_FORBIDDEN)`.
    """
    code = text.strip().upper()
    if not _WITNESS_CODE.match(code):
        raise Fault(FaultCode.WITNESS_CODE_INVALID)
    require_no_forbidden_number(code)
    return WitnessCode(code)


def destination_id(text: str) -> DestinationId:
    """A handle such as `ohchr-seoul`. Raises `Fault(DESTINATION_NAME_INVALID)`, `NUMBER_FORBIDDEN`."""
    handle = text.strip().lower()
    if not _HANDLE.match(handle):
        raise Fault(FaultCode.DESTINATION_NAME_INVALID, name=text[:40])
    require_no_forbidden_number(handle)
    return DestinationId(handle)
