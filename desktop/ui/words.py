"""Words for values that several screens name: stages, roles, languages, answers, acts. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.consent import ConsentState
from desktop.domain.custody import Action
from desktop.domain.interview import Stage
from desktop.domain.people import Role

STAGE_TONES = {
    Stage.PLANNED: "calm",
    Stage.CONSENTED: "info",
    Stage.RECORDING: "danger",
    Stage.RECORDED: "info",
    Stage.DRAFTED: "warn",
    Stage.APPROVED: "good",
    Stage.HANDED_OVER: "calm",
    Stage.WITHDRAWN: "danger",
    Stage.ERASED: "calm",
}
STATE_TONES = {
    ConsentState.NOT_ASKED: "calm",
    ConsentState.GRANTED: "good",
    ConsentState.GRANTED_LIMITED: "good",
    ConsentState.ASK_FIRST: "warn",
    ConsentState.REFUSED: "danger",
    ConsentState.WITHDRAWN: "danger",
}


def stage_word(stage: Stage) -> str:
    """How far an interview has come."""
    return {
        Stage.PLANNED: QCoreApplication.translate("Words", "Planned"),
        Stage.CONSENTED: QCoreApplication.translate("Words", "Consent given"),
        Stage.RECORDING: QCoreApplication.translate("Words", "Recording"),
        Stage.RECORDED: QCoreApplication.translate("Words", "Recorded"),
        Stage.DRAFTED: QCoreApplication.translate("Words", "To review"),
        Stage.APPROVED: QCoreApplication.translate("Words", "Approved"),
        Stage.HANDED_OVER: QCoreApplication.translate("Words", "Handed over"),
        Stage.WITHDRAWN: QCoreApplication.translate("Words", "Withdrawn"),
        Stage.ERASED: QCoreApplication.translate("Words", "Erased"),
    }[stage]


def role_word(role: Role) -> str:
    """What an account may act as."""
    return {
        Role.INTERVIEWER: QCoreApplication.translate("Words", "Interviewer"),
        Role.SUPERVISOR: QCoreApplication.translate("Words", "Supervisor"),
        Role.CUSTODIAN: QCoreApplication.translate("Words", "Custodian"),
    }[role]


def language_word(code: str) -> str:
    """A language of an interview."""
    return {
        "ko": QCoreApplication.translate("Words", "Korean"),
        "en": QCoreApplication.translate("Words", "English"),
    }.get(code, code)


def consent_state_word(state: ConsentState) -> str:
    """What an answer amounts to, in the language of the interface."""
    return {
        ConsentState.NOT_ASKED: QCoreApplication.translate("Words", "Not asked"),
        ConsentState.GRANTED: QCoreApplication.translate("Words", "Granted"),
        ConsentState.GRANTED_LIMITED: QCoreApplication.translate("Words", "Granted with limits"),
        ConsentState.ASK_FIRST: QCoreApplication.translate("Words", "Ask each time"),
        ConsentState.REFUSED: QCoreApplication.translate("Words", "Refused"),
        ConsentState.WITHDRAWN: QCoreApplication.translate("Words", "Taken back"),
    }[state]


def mode_word(mode: str) -> str:
    """How consent was given."""
    return {
        "signature": QCoreApplication.translate("Words", "In writing, signed"),
        "oral_recorded": QCoreApplication.translate("Words", "Spoken, recorded"),
        "thumbprint": QCoreApplication.translate("Words", "Thumbprint"),
        "witnessed_oral": QCoreApplication.translate("Words", "Spoken before another person"),
    }.get(mode, mode)


def action_word(action: str) -> str:
    """An act of the custody log; an act of a newer version is shown by its code."""
    return (_keeping_words() | _testimony_words() | _redaction_words()).get(action, action)


def _keeping_words() -> dict[str, str]:
    """Acts on the vault itself, its accounts, and what keeps it from being lost."""
    return {
        Action.VAULT_CREATED.value: QCoreApplication.translate("Words", "Vault created"),
        Action.VAULT_UNLOCKED.value: QCoreApplication.translate("Words", "Vault unlocked"),
        Action.VAULT_LOCKED.value: QCoreApplication.translate("Words", "Vault locked"),
        Action.VAULT_CHECKED.value: QCoreApplication.translate("Words", "Vault checked"),
        Action.ACCOUNT_ADDED.value: QCoreApplication.translate("Words", "Account added"),
        Action.VAULT_REKEYED.value: QCoreApplication.translate("Words", "Vault key changed"),
        Action.VAULT_RESTORED.value: QCoreApplication.translate("Words", "Vault restored from a backup"),
        Action.VAULT_REPAIRED.value: QCoreApplication.translate("Words", "Vault repaired"),
        Action.CLOCK_ANOMALY.value: QCoreApplication.translate("Words", "Clock jumped"),
        Action.ACCOUNT_DISABLED.value: QCoreApplication.translate("Words", "Account disabled"),
        Action.ACCOUNT_ENABLED.value: QCoreApplication.translate("Words", "Account enabled again"),
        Action.ACCOUNT_REMOVED.value: QCoreApplication.translate("Words", "Account removed"),
        Action.ACCOUNT_ROLES_SET.value: QCoreApplication.translate("Words", "Roles changed"),
        Action.ACCOUNT_KEYS_ROTATED.value: QCoreApplication.translate("Words", "Keys of the account changed"),
        Action.COLLEAGUE_ADDED.value: QCoreApplication.translate("Words", "Colleague added"),
        Action.COLLEAGUE_COMPARED.value: QCoreApplication.translate("Words", "Colleague's fingerprint compared"),
        Action.COLLEAGUE_ENDED.value: QCoreApplication.translate("Words", "Exchange with a colleague ended"),
        Action.PASSPHRASE_CHANGED.value: QCoreApplication.translate("Words", "Passphrase changed"),
        Action.POLICY_SET.value: QCoreApplication.translate("Words", "Rule of the office set"),
        Action.MODEL_DECIDED.value: QCoreApplication.translate("Words", "Speech model decided on"),
        Action.RECOVERY_KIT_MADE.value: QCoreApplication.translate("Words", "Recovery kit made"),
        Action.RECOVERY_KIT_REHEARSED.value: QCoreApplication.translate("Words", "Recovery kit rehearsed"),
        Action.RECOVERY_KIT_USED.value: QCoreApplication.translate("Words", "Recovery kit used"),
        Action.IDENTITY_ENTITLED.value: QCoreApplication.translate("Words", "Entitled to identities"),
        Action.IDENTITY_ENTITLEMENT_ENDED.value: QCoreApplication.translate(
            "Words", "No longer entitled to identities"
        ),
        Action.IDENTITY_WRITTEN.value: QCoreApplication.translate("Words", "Identity written"),
        Action.IDENTITY_OPENED.value: QCoreApplication.translate("Words", "Identity opened"),
        Action.IDENTITY_ERASED.value: QCoreApplication.translate("Words", "Identity erased"),
        Action.OUTSIDE_CHECKPOINT_COMPARED.value: QCoreApplication.translate(
            "Words", "Compared with a checkpoint from outside"
        ),
        Action.OLD_COPY_ACCEPTED.value: QCoreApplication.translate("Words", "Older copy accepted"),
        Action.TIMESTAMP_AUTHORITY_ADDED.value: QCoreApplication.translate("Words", "Timestamp authority added"),
        Action.TIMESTAMP_REQUESTED.value: QCoreApplication.translate("Words", "Timestamp requested"),
        Action.TIMESTAMP_ANSWERED.value: QCoreApplication.translate("Words", "Timestamp taken back"),
        Action.BACKUP_MADE.value: QCoreApplication.translate("Words", "Backup made"),
        Action.MEDIA_ERASED.value: QCoreApplication.translate("Words", "Audio of an interview erased"),
        Action.TESTIMONY_ERASED.value: QCoreApplication.translate("Words", "Testimony erased"),
        Action.TRANSCRIPT_READ.value: QCoreApplication.translate("Words", "Transcript read"),
    }


def _testimony_words() -> dict[str, str]:
    """Acts on the way of a testimony."""
    return {
        Action.INTERVIEW_OPENED.value: QCoreApplication.translate("Words", "Interview opened"),
        Action.CONSENT_SET.value: QCoreApplication.translate("Words", "Consent noted"),
        Action.RECORDING_STARTED.value: QCoreApplication.translate("Words", "Recording started"),
        Action.RECORDING_CHECKED.value: QCoreApplication.translate("Words", "Checked before recording"),
        Action.RECORDING_SEALED.value: QCoreApplication.translate("Words", "Recording sealed"),
        Action.ASIDE_HEARD.value: QCoreApplication.translate("Words", "Passage off the record heard"),
        Action.PROVENANCE_STATED.value: QCoreApplication.translate("Words", "Origin of a recording noted"),
        Action.RECORDER_FOUND.value: QCoreApplication.translate("Words", "Running recording found again"),
        Action.RECORDING_PLAYED.value: QCoreApplication.translate("Words", "Recording played"),
        Action.DRAWING_BEGUN.value: QCoreApplication.translate("Words", "Drawing begun"),
        Action.ATTACHMENT_ADDED.value: QCoreApplication.translate("Words", "Attachment added"),
        Action.ATTACHMENT_DESCRIBED.value: QCoreApplication.translate("Words", "Attachment described"),
        Action.ATTACHMENT_SHOWN.value: QCoreApplication.translate("Words", "Attachment looked at"),
        Action.ATTACHMENT_HANDED_OVER.value: QCoreApplication.translate("Words", "Attachment handed over"),
        Action.DRAFT_STARTED.value: QCoreApplication.translate("Words", "Machine draft started"),
        Action.DRAFT_COMPLETED.value: QCoreApplication.translate("Words", "Machine draft completed"),
        Action.DRAFT_RERUN.value: QCoreApplication.translate("Words", "Machine draft made again and compared"),
        Action.CHANNELS_SET.value: QCoreApplication.translate("Words", "Speakers of the channels set"),
        Action.SPEAKER_SET.value: QCoreApplication.translate("Words", "Speaker of a segment set"),
        Action.GLOSSARY_WRITTEN.value: QCoreApplication.translate("Words", "Glossary pack written"),
        Action.GLOSSARY_CHOSEN.value: QCoreApplication.translate("Words", "Glossary packs chosen for an interview"),
        Action.SEGMENT_REVISED.value: QCoreApplication.translate("Words", "Segment corrected"),
        Action.TRANSLATION_STARTED.value: QCoreApplication.translate("Words", "Machine translation started"),
        Action.TRANSLATION_COMPLETED.value: QCoreApplication.translate("Words", "Machine translation completed"),
        Action.TRANSLATION_REVISED.value: QCoreApplication.translate("Words", "Line translated by a person"),
        Action.SEGMENT_MARKED.value: QCoreApplication.translate("Words", "Segment marked"),
        Action.SEGMENT_CONFIRMED.value: QCoreApplication.translate("Words", "Segment heard and confirmed"),
        Action.SEGMENTS_RESHAPED.value: QCoreApplication.translate("Words", "Segments split or merged"),
        Action.COMMENT_WRITTEN.value: QCoreApplication.translate("Words", "Comment written"),
        Action.COMMENT_CLOSED.value: QCoreApplication.translate("Words", "Comment closed or opened again"),
        Action.TRANSCRIPT_SUBMITTED.value: QCoreApplication.translate("Words", "Transcript handed to review"),
        Action.TRANSCRIPT_RETURNED.value: QCoreApplication.translate("Words", "Transcript returned"),
        Action.REVIEW_SENT.value: QCoreApplication.translate("Words", "Sent for review to another laptop"),
        Action.REVIEW_RECEIVED.value: QCoreApplication.translate("Words", "Review bundle taken in"),
        Action.TRANSCRIPT_APPROVED.value: QCoreApplication.translate("Words", "Transcript approved"),
        Action.DESTINATION_ADDED.value: QCoreApplication.translate("Words", "Destination added"),
        Action.DESTINATION_VERIFIED.value: QCoreApplication.translate("Words", "Destination verified"),
        Action.BUNDLE_HANDED_OVER.value: QCoreApplication.translate("Words", "Bundle handed over"),
        Action.COPY_BEGUN.value: QCoreApplication.translate("Words", "Reading copy begun"),
        Action.COPY_HANDED_OVER.value: QCoreApplication.translate("Words", "Reading copy handed over"),
    }


def _redaction_words() -> dict[str, str]:
    """Acts on what a copy shows, or what figures tell."""
    return {
        Action.ACCURACY_EXPORTED.value: QCoreApplication.translate("Words", "Accuracy figures exported"),
        Action.REDACTION_MADE.value: QCoreApplication.translate("Words", "Redaction begun"),
        Action.REDACTION_MASK_SET.value: QCoreApplication.translate("Words", "Passage masked"),
        Action.REDACTION_MASK_LIFTED.value: QCoreApplication.translate("Words", "Mask taken back"),
        Action.REDACTION_DECLINED.value: QCoreApplication.translate("Words", "Suggested mask declined"),
        Action.REDACTION_APPROVED.value: QCoreApplication.translate("Words", "Redaction approved"),
        Action.REDACTION_COPIED.value: QCoreApplication.translate("Words", "Redacted copy made"),
        Action.REDACTION_MAP_OPENED.value: QCoreApplication.translate("Words", "Map of a redacted copy opened"),
    }
