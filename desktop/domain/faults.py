"""Everything that can go wrong, by name. A fault holds facts, never a sentence; the rim says it in both languages.

`KINDS` is the whole vocabulary: a code that is not in it does not exist. Sentences live in `desktop.i18n`.
"""

from __future__ import annotations

from enum import StrEnum


class FaultKind(StrEnum):
    """How a fault is shown: calmly, with what is safe, without a way past it, or with a code to report."""

    REFUSAL = "refusal"
    FAILURE = "failure"
    TAMPERING = "tampering"
    DEFECT = "defect"


class FaultCode(StrEnum):
    """One name for one thing that went wrong, grouped by the room it happens in."""

    # vault
    VAULT_UNLOCK_REFUSED = "vault.unlock_refused"
    VAULT_ALREADY_OPEN = "vault.already_open"
    VAULT_NOT_FOUND = "vault.not_found"
    VAULT_EXISTS = "vault.exists"
    VAULT_FILE_MISSING = "vault.file_missing"
    VAULT_NEWER_VERSION = "vault.newer_version"
    VAULT_READ_ONLY = "vault.read_only"
    VAULT_DAMAGED = "vault.damaged"
    VAULT_KEY_SIGNATURE_WRONG = "vault.key_signature_wrong"
    VAULT_SLOT_DAMAGED = "vault.slot_damaged"
    VAULT_LOCKED = "vault.locked"
    DISK_FULL = "disk.full"
    DISK_FAILED = "disk.failed"
    MEMORY_TOO_LITTLE = "memory.too_little"
    # accounts
    ACCOUNT_HANDLE_INVALID = "account.handle_invalid"
    ACCOUNT_EXISTS = "account.exists"
    ACCOUNT_UNKNOWN = "account.unknown"
    ACCOUNT_ROLE_MISSING = "account.role_missing"
    ACCOUNT_LAST_CUSTODIAN = "account.last_custodian"
    ACCOUNT_OWN = "account.own"
    ACCOUNT_STATE_WRONG = "account.state_wrong"
    ACCOUNT_ROLES_EMPTY = "account.roles_empty"
    ACCOUNT_ROTATION_NEEDS_CUSTODIAN = "account.rotation_needs_custodian"
    PASSPHRASE_WEAK = "passphrase.weak"
    PASSPHRASE_GUESSABLE = "passphrase.guessable"
    PASSPHRASE_DIFFERS = "passphrase.differs"
    KEY_FILE_NEEDED = "key_file.needed"
    KEY_FILE_INVALID = "key_file.invalid"
    KEY_FILE_EXISTS = "key_file.exists"
    KEY_FILE_IN_VAULT = "key_file.in_vault"
    UNLOCK_WAIT = "unlock.wait"
    SECOND_PERSON_SAME = "second_person.same"
    POLICY_OUT_OF_RANGE = "policy.out_of_range"
    # recovery kit
    KIT_NUMBERS_INVALID = "kit.numbers_invalid"
    KIT_WORD_UNKNOWN = "kit.word_unknown"
    KIT_WORDS_COUNT = "kit.words_count"
    KIT_WORDS_INVALID = "kit.words_invalid"
    KIT_SHEETS_TOO_FEW = "kit.sheets_too_few"
    KIT_SHEETS_MIXED = "kit.sheets_mixed"
    KIT_SHEET_TWICE = "kit.sheet_twice"
    KIT_OTHER = "kit.other"
    KIT_MISSING = "kit.missing"
    KIT_FILE_DAMAGED = "kit.file_damaged"
    KIT_NOT_REHEARSED = "kit.not_rehearsed"
    KIT_PLACE_UNSAFE = "kit.place_unsafe"
    KIT_SHEETS_THERE = "kit.sheets_there"
    # backup and restore
    BACKUP_NOT_FOUND = "backup.not_found"
    BACKUP_DAMAGED = "backup.damaged"
    BACKUP_FILE_MISSING = "backup.file_missing"
    BACKUP_FILE_CHANGED = "backup.file_changed"
    BACKUP_SIGNATURE_WRONG = "backup.signature_wrong"
    BACKUP_READ_BACK_DIFFERS = "backup.read_back_differs"
    BACKUP_CANCELLED = "backup.cancelled"
    BACKUP_BUSY = "backup.busy"
    BACKUP_INSIDE_VAULT = "backup.inside_vault"
    # custody
    CUSTODY_LOG_BROKEN = "custody.log_broken"
    CUSTODY_SIGNATURE_WRONG = "custody.signature_wrong"
    CUSTODY_CHECKPOINT_WRONG = "custody.checkpoint_wrong"
    CUSTODY_ROW_DIFFERS = "custody.row_differs"
    CUSTODY_OLDER_COPY = "custody.older_copy"
    CUSTODY_REWRITTEN = "custody.rewritten"
    CUSTODY_CONTRADICTED = "custody.contradicted"
    CUSTODY_NOTHING_TO_ACCEPT = "custody.nothing_to_accept"
    CHECKPOINT_UNREADABLE = "checkpoint.unreadable"
    CHECKPOINT_OTHER_VAULT = "checkpoint.other_vault"
    CHECKPOINT_ROOT_MISTYPED = "checkpoint.root_mistyped"
    CHECKPOINT_NUMBER_MISTYPED = "checkpoint.number_mistyped"
    REASON_INVALID = "reason.invalid"
    TIMESTAMP_ROOT_INVALID = "timestamp.root_invalid"
    TIMESTAMP_AUTHORITY_EXISTS = "timestamp.authority_exists"
    TIMESTAMP_AUTHORITY_MISSING = "timestamp.authority_missing"
    TIMESTAMP_FINGERPRINT_DIFFERS = "timestamp.fingerprint_differs"
    CHECK_CANCELLED = "check.cancelled"
    # identities, and what no text may hold
    NUMBER_FORBIDDEN = "number.forbidden"
    IDENTITY_REASON_MISSING = "identity.reason_missing"
    IDENTITY_NOT_ENTITLED = "identity.not_entitled"
    IDENTITY_ACCOUNT_UNFIT = "identity.account_unfit"
    IDENTITY_LAST_ENTITLED = "identity.last_entitled"
    IDENTITY_SECOND_PERSON_NEEDED = "identity.second_person_needed"
    IDENTITY_UNKNOWN = "identity.unknown"
    IDENTITY_FIELD_INVALID = "identity.field_invalid"
    IDENTITY_KEY_SIGNATURE_WRONG = "identity.key_signature_wrong"
    # interview and consent
    WITNESS_CODE_INVALID = "witness.code_invalid"
    INTERVIEW_UNKNOWN = "interview.unknown"
    INTERVIEW_ERASED = "interview.erased"
    ERASURE_NOT_CONFIRMED = "erasure.not_confirmed"
    CONSENT_ITEM_UNKNOWN = "consent.item_unknown"
    CONSENT_ANSWER_INVALID = "consent.answer_invalid"
    CONSENT_DEPENDS_ON = "consent.depends_on"
    CONSENT_MISSING = "consent.missing"
    # recording
    MICROPHONE_MISSING = "microphone.missing"
    MICROPHONE_FORMAT = "microphone.format"
    MICROPHONE_IN_USE = "microphone.in_use"
    MICROPHONE_REFUSED = "microphone.refused"
    MICROPHONE_SILENT = "microphone.silent"
    RECORDER_LOST = "recorder.lost"
    RECORDER_SILENT = "recorder.silent"
    RECORDING_UNKNOWN = "recording.unknown"
    RECORDING_RUNNING = "recording.running"
    RECORDING_CHANGED = "recording.changed"
    AUDIO_EMPTY = "audio.empty"
    AUDIO_NOT_AUDIO = "audio.not_audio"
    AUDIO_UNREADABLE = "audio.unreadable"
    AUDIO_PROTECTED = "audio.protected"
    AUDIO_NO_STREAM = "audio.no_stream"
    AUDIO_NOT_A_FILE = "audio.not_a_file"
    AUDIO_CHANGED = "audio.changed"
    AUDIO_SOURCE_LOST = "audio.source_lost"
    AUDIO_DUPLICATE = "audio.duplicate"
    AUDIO_ELSEWHERE = "audio.elsewhere"
    PROVENANCE_INVALID = "provenance.invalid"
    AUDIO_IMPORT_CANCELLED = "audio.import_cancelled"
    FILE_NOT_FOUND = "file.not_found"
    FILE_CLOSED_TO_US = "file.closed_to_us"
    RECORDING_OFF_RECORD = "recording.off_record"
    # attachments
    ATTACHMENT_EMPTY = "attachment.empty"
    ATTACHMENT_NOT_A_FILE = "attachment.not_a_file"
    ATTACHMENT_TOO_LARGE = "attachment.too_large"
    ATTACHMENT_FILE_CHANGED = "attachment.file_changed"
    ATTACHMENT_DUPLICATE = "attachment.duplicate"
    ATTACHMENT_CANCELLED = "attachment.cancelled"
    ATTACHMENT_UNKNOWN = "attachment.unknown"
    ATTACHMENT_CHANGED = "attachment.changed"
    ATTACHMENT_TEXT_INVALID = "attachment.text_invalid"
    RENDERER_FAILED = "renderer.failed"
    DRAWING_FULL = "drawing.full"
    PLAYER_MISSING = "player.missing"
    PLAYER_LOST = "player.lost"
    PEDAL_KEY_INVALID = "pedal.key_invalid"
    # transcription
    MODEL_FILE_MISSING = "model.file_missing"
    MODEL_CHANGED = "model.changed"
    MODEL_NOT_A_MODEL = "model.not_a_model"
    MODEL_PACKED = "model.packed"
    MODEL_LINKED = "model.linked"
    MODEL_WOULD_FETCH = "model.would_fetch"
    MODEL_UNKNOWN = "model.unknown"
    MODEL_UNDECIDED = "model.undecided"
    MODEL_TURNED_DOWN = "model.turned_down"
    MODEL_CANCELLED = "model.cancelled"
    MODEL_SILENT = "model.silent"
    WHISPER_DIED = "whisper.died"
    WHISPER_HUNG = "whisper.hung"
    WHISPER_LIED = "whisper.lied"
    WHISPER_FLOODED = "whisper.flooded"
    WHISPER_FAILED = "whisper.failed"
    TRANSCRIPTION_CANCELLED = "transcription.cancelled"
    TRANSCRIPTION_INCOMPLETE = "transcription.incomplete"
    CHANNELS_INVALID = "channels.invalid"
    GLOSSARY_NAME_INVALID = "glossary.name_invalid"
    GLOSSARY_UNKNOWN = "glossary.unknown"
    GLOSSARY_TERM_INVALID = "glossary.term_invalid"
    GLOSSARY_NAME_FORBIDDEN = "glossary.name_forbidden"
    GLOSSARY_TOO_LONG = "glossary.too_long"
    RERUN_OTHER_MODEL = "rerun.other_model"
    MODEL_CANNOT_TRANSLATE = "model.cannot_translate"
    TRANSCRIPTION_BROKE_OFF = "transcription.broke_off"
    JOB_UNKNOWN = "job.unknown"
    # review
    TRANSCRIPT_MISSING = "transcript.missing"
    SEGMENT_UNKNOWN = "segment.unknown"
    TEXT_INVALID = "text.invalid"
    APPROVAL_OWN_WORK = "approval.own_work"
    TRANSLATION_OWN_WORK = "translation.own_work"
    TRANSLATION_MISSING = "translation.missing"
    # destinations and export
    DESTINATION_NAME_INVALID = "destination.name_invalid"
    DESTINATION_EXISTS = "destination.exists"
    DESTINATION_UNKNOWN = "destination.unknown"
    DESTINATION_GATE_UNKNOWN = "destination.gate_unknown"
    DESTINATION_KEY_INVALID = "destination.key_invalid"
    DESTINATION_UNVERIFIED = "destination.unverified"
    DESTINATION_FINGERPRINT_DIFFERS = "destination.fingerprint_differs"
    EXPORT_NOTHING = "export.nothing"
    EXPORT_NOT_APPROVED = "export.not_approved"
    EXPORT_READ_BACK_DIFFERS = "export.read_back_differs"
    EXPORT_CANCELLED = "export.cancelled"
    DRIVE_FULL = "drive.full"
    DRIVE_LOST = "drive.lost"
    DRIVE_READ_ONLY = "drive.read_only"
    # bundle: one code for each numbered check of resources/spec/bundle-v1.md
    BUNDLE_NOT_A_BUNDLE = "bundle.not_a_bundle"
    BUNDLE_NOT_FOR_THIS_KEY = "bundle.not_for_this_key"
    BUNDLE_DAMAGED = "bundle.damaged"
    BUNDLE_TAR_WRONG = "bundle.tar_wrong"
    BUNDLE_MEMBER_UNSAFE = "bundle.member_unsafe"
    BUNDLE_TOO_LARGE = "bundle.too_large"
    BUNDLE_LAYOUT_WRONG = "bundle.layout_wrong"
    BUNDLE_VERSION_UNKNOWN = "bundle.version_unknown"
    BUNDLE_SIGNER_UNKNOWN = "bundle.signer_unknown"
    BUNDLE_SIGNATURE_WRONG = "bundle.signature_wrong"
    BUNDLE_MANIFEST_WRONG = "bundle.manifest_wrong"
    BUNDLE_PART_CHANGED = "bundle.part_changed"
    BUNDLE_PART_MISSING = "bundle.part_missing"
    BUNDLE_PART_EXTRA = "bundle.part_extra"
    BUNDLE_RECIPIENT_WRONG = "bundle.recipient_wrong"
    BUNDLE_CUSTODY_WRONG = "bundle.custody_wrong"
    BUNDLE_RECORD_WRONG = "bundle.record_wrong"
    BUNDLE_AUDIO_WRONG = "bundle.audio_wrong"
    BUNDLE_APPROVAL_WRONG = "bundle.approval_wrong"
    BUNDLE_PART_LENGTH = "bundle.part_length"
    IDENTITY_INVALID = "identity.invalid"
    SIGNERS_INVALID = "signers.invalid"
    OUTPUT_EXISTS = "output.exists"
    # the program itself
    SCREEN_MISSING = "screen.missing"
    SETTINGS_INVALID = "settings.invalid"
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
    FaultCode.APPROVAL_OWN_WORK,
    FaultCode.MODEL_CANNOT_TRANSLATE,
    FaultCode.TRANSLATION_OWN_WORK,
    FaultCode.TRANSLATION_MISSING,
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
