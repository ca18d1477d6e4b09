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
    return {
        Action.VAULT_CREATED.value: QCoreApplication.translate("Words", "Vault created"),
        Action.VAULT_UNLOCKED.value: QCoreApplication.translate("Words", "Vault unlocked"),
        Action.VAULT_LOCKED.value: QCoreApplication.translate("Words", "Vault locked"),
        Action.VAULT_CHECKED.value: QCoreApplication.translate("Words", "Vault checked"),
        Action.ACCOUNT_ADDED.value: QCoreApplication.translate("Words", "Account added"),
        Action.INTERVIEW_OPENED.value: QCoreApplication.translate("Words", "Interview opened"),
        Action.CONSENT_SET.value: QCoreApplication.translate("Words", "Consent noted"),
        Action.RECORDING_STARTED.value: QCoreApplication.translate("Words", "Recording started"),
        Action.RECORDING_SEALED.value: QCoreApplication.translate("Words", "Recording sealed"),
        Action.RECORDING_PLAYED.value: QCoreApplication.translate("Words", "Recording played"),
        Action.DRAFT_STARTED.value: QCoreApplication.translate("Words", "Machine draft started"),
        Action.DRAFT_COMPLETED.value: QCoreApplication.translate("Words", "Machine draft completed"),
        Action.SEGMENT_REVISED.value: QCoreApplication.translate("Words", "Segment corrected"),
        Action.TRANSCRIPT_APPROVED.value: QCoreApplication.translate("Words", "Transcript approved"),
        Action.DESTINATION_ADDED.value: QCoreApplication.translate("Words", "Destination added"),
        Action.DESTINATION_VERIFIED.value: QCoreApplication.translate("Words", "Destination verified"),
        Action.BUNDLE_HANDED_OVER.value: QCoreApplication.translate("Words", "Bundle handed over"),
    }.get(action, action)
