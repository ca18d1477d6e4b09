"""What went wrong, by name and kind. A fault holds facts, never a sentence; the rim says it in both languages.

`FaultCode` is the whole vocabulary: a code that is not in it does not exist. Sentences live in `desktop.i18n`.
"""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.fault_codes import FaultCode

__all__ = ["Fact", "Fault", "FaultCode", "FaultKind", "kind_of"]


class FaultKind(StrEnum):
    """How a fault is shown: calmly, with what is safe, without a way past it, or with a code to report."""

    REFUSAL = "refusal"
    FAILURE = "failure"
    TAMPERING = "tampering"
    DEFECT = "defect"


_TAMPERING = {
    FaultCode.VAULT_DAMAGED,
    FaultCode.VAULT_KEY_SIGNATURE_WRONG,
    FaultCode.VAULT_SLOT_DAMAGED,
    FaultCode.KIT_FILE_DAMAGED,
    FaultCode.IDENTITY_KEY_SIGNATURE_WRONG,
    FaultCode.BACKUP_DAMAGED,
    FaultCode.BACKUP_FILE_CHANGED,
    FaultCode.BACKUP_SIGNATURE_WRONG,
    FaultCode.BACKUP_READ_BACK_DIFFERS,
    FaultCode.CUSTODY_LOG_BROKEN,
    FaultCode.CUSTODY_SIGNATURE_WRONG,
    FaultCode.CUSTODY_CHECKPOINT_WRONG,
    FaultCode.CUSTODY_ROW_DIFFERS,
    FaultCode.CUSTODY_OLDER_COPY,
    FaultCode.CUSTODY_REWRITTEN,
    FaultCode.CUSTODY_CONTRADICTED,
    FaultCode.RECORDING_CHANGED,
    FaultCode.ATTACHMENT_CHANGED,
    FaultCode.MODEL_CHANGED,
    FaultCode.WHISPER_LIED,
    FaultCode.EXPORT_READ_BACK_DIFFERS,
    FaultCode.REVIEW_READ_BACK_DIFFERS,
    FaultCode.REVIEW_AUDIO_WRONG,
    FaultCode.REVIEW_ROW_INVALID,
    FaultCode.REVIEW_ROW_UNSIGNED,
    FaultCode.REVIEW_ROW_DIFFERS,
    FaultCode.REVIEW_LOG_REWRITTEN,
    *(c for c in FaultCode if c.startswith("bundle.")),
}
_REFUSALS = {
    FaultCode.VAULT_UNLOCK_REFUSED,
    FaultCode.VAULT_EXISTS,
    FaultCode.VAULT_LOCKED,
    FaultCode.ACCOUNT_HANDLE_INVALID,
    FaultCode.ACCOUNT_EXISTS,
    FaultCode.ACCOUNT_ROLE_MISSING,
    FaultCode.ACCOUNT_LAST_CUSTODIAN,
    FaultCode.ACCOUNT_OWN,
    FaultCode.ACCOUNT_STATE_WRONG,
    FaultCode.ACCOUNT_ROLES_EMPTY,
    FaultCode.ACCOUNT_ROTATION_NEEDS_CUSTODIAN,
    FaultCode.PASSPHRASE_WEAK,
    FaultCode.PASSPHRASE_GUESSABLE,
    FaultCode.PASSPHRASE_DIFFERS,
    FaultCode.KEY_FILE_NEEDED,
    FaultCode.KEY_FILE_INVALID,
    FaultCode.KEY_FILE_EXISTS,
    FaultCode.KEY_FILE_IN_VAULT,
    FaultCode.UNLOCK_WAIT,
    FaultCode.SECOND_PERSON_SAME,
    FaultCode.COLLEAGUE_CARD_INVALID,
    FaultCode.COLLEAGUE_OWN_VAULT,
    FaultCode.COLLEAGUE_HANDLE_TAKEN,
    FaultCode.COLLEAGUE_KEY_TAKEN,
    FaultCode.COLLEAGUE_UNVERIFIED,
    FaultCode.COLLEAGUE_FINGERPRINT_DIFFERS,
    FaultCode.REVIEW_BUNDLE_KNOWN,
    FaultCode.REVIEW_BUNDLE_FOR_OTHER,
    FaultCode.REVIEW_BUNDLE_CHANGED,
    FaultCode.REVIEW_AUTHOR_UNKNOWN,
    FaultCode.REVIEW_AUDIO_MISSING,
    FaultCode.POLICY_OUT_OF_RANGE,
    *(c for c in FaultCode if c.startswith("kit.") and c is not FaultCode.KIT_FILE_DAMAGED),
    FaultCode.BACKUP_INSIDE_VAULT,
    FaultCode.CUSTODY_NOTHING_TO_ACCEPT,
    FaultCode.CHECKPOINT_UNREADABLE,
    FaultCode.CHECKPOINT_OTHER_VAULT,
    FaultCode.CHECKPOINT_ROOT_MISTYPED,
    FaultCode.CHECKPOINT_NUMBER_MISTYPED,
    FaultCode.REASON_INVALID,
    FaultCode.TIMESTAMP_ROOT_INVALID,
    FaultCode.TIMESTAMP_AUTHORITY_EXISTS,
    FaultCode.TIMESTAMP_AUTHORITY_MISSING,
    FaultCode.TIMESTAMP_FINGERPRINT_DIFFERS,
    FaultCode.NUMBER_FORBIDDEN,
    FaultCode.IDENTITY_REASON_MISSING,
    FaultCode.IDENTITY_NOT_ENTITLED,
    FaultCode.IDENTITY_ACCOUNT_UNFIT,
    FaultCode.IDENTITY_LAST_ENTITLED,
    FaultCode.IDENTITY_SECOND_PERSON_NEEDED,
    FaultCode.IDENTITY_UNKNOWN,
    FaultCode.IDENTITY_FIELD_INVALID,
    FaultCode.WITNESS_CODE_INVALID,
    FaultCode.INTERVIEW_ERASED,
    FaultCode.ERASURE_NOT_CONFIRMED,
    FaultCode.CONSENT_ITEM_UNKNOWN,
    FaultCode.CONSENT_ANSWER_INVALID,
    FaultCode.CONSENT_DEPENDS_ON,
    FaultCode.CONSENT_MISSING,
    FaultCode.RECORDING_RUNNING,
    FaultCode.RECORDING_OFF_RECORD,
    FaultCode.PEDAL_KEY_INVALID,
    FaultCode.MODEL_PACKED,
    FaultCode.MODEL_LINKED,
    FaultCode.MODEL_UNDECIDED,
    FaultCode.MODEL_TURNED_DOWN,
    FaultCode.AUDIO_DUPLICATE,
    FaultCode.AUDIO_ELSEWHERE,
    FaultCode.AUDIO_PROTECTED,
    FaultCode.AUDIO_NOT_A_FILE,
    FaultCode.PROVENANCE_INVALID,
    FaultCode.ATTACHMENT_DUPLICATE,
    FaultCode.ATTACHMENT_TOO_LARGE,
    FaultCode.ATTACHMENT_TEXT_INVALID,
    FaultCode.DRAWING_FULL,
    FaultCode.CHANNELS_INVALID,
    *(c for c in FaultCode if c.startswith("glossary.")),
    FaultCode.RERUN_OTHER_MODEL,
    FaultCode.TEXT_INVALID,
    FaultCode.MARK_INVALID,
    FaultCode.SPLIT_INVALID,
    FaultCode.MERGE_INVALID,
    FaultCode.LINE_NOT_HEARD,
    FaultCode.LINES_NOT_FINAL,
    FaultCode.LINES_CONFIRMED_ALONE,
    FaultCode.LINES_IN_CONFLICT,
    FaultCode.NOT_SUBMITTED,
    FaultCode.SECOND_HEARING_MISSING,
    FaultCode.APPROVAL_OWN_WORK,
    FaultCode.MODEL_CANNOT_TRANSLATE,
    FaultCode.TRANSLATION_OWN_WORK,
    FaultCode.TRANSLATION_MISSING,
    FaultCode.ACCURACY_TOO_FEW,
    *(c for c in FaultCode if c.startswith(("redaction.", "mask."))),
    FaultCode.PASSAGES_WITHHELD,
    FaultCode.DESTINATION_NAME_INVALID,
    FaultCode.DESTINATION_EXISTS,
    FaultCode.DESTINATION_GATE_UNKNOWN,
    FaultCode.DESTINATION_KEY_INVALID,
    FaultCode.DESTINATION_UNVERIFIED,
    FaultCode.DESTINATION_FINGERPRINT_DIFFERS,
    FaultCode.EXPORT_NOTHING,
    FaultCode.EXPORT_NOT_APPROVED,
}

Fact = str | int | bool


def kind_of(code: FaultCode) -> FaultKind:
    """The kind a code is shown as; whatever is neither tampering, refusal nor defect is a failure."""
    if code in _TAMPERING:
        return FaultKind.TAMPERING
    if code in _REFUSALS:
        return FaultKind.REFUSAL
    if code is FaultCode.DEFECT:
        return FaultKind.DEFECT
    return FaultKind.FAILURE


class Fault(Exception):  # noqa: N818 - the product's word (DESIGN section 9)
    """A named failure with its facts. Facts are codes, ids, counts and names of files: never testimony."""

    def __init__(self, code: FaultCode, **facts: Fact) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts: dict[str, Fact] = facts

    @property
    def kind(self) -> FaultKind:
        """How the fault is shown."""
        return kind_of(self.code)
