"""What each rule is called, what follows from it, and what it is counted in. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.policy import Policy


def rule_words(policy: Policy) -> tuple[str, str]:
    """A rule's name, and what follows from it."""
    translate = QCoreApplication.translate
    if policy is Policy.REASON_FOR_CHANGE:
        return _reason_words()
    return {
        Policy.IDENTITY_PERSONS: (
            translate("Rules", "Persons it takes to open an identity"),
            translate(
                "Rules",
                "With 2, a name is seen only when a second person types a passphrase too. With 1, whoever may see "
                "identities sees them alone. Either way a reason is asked for and logged.",
            ),
        ),
        Policy.IDLE_LOCK_MINUTES: (
            translate("Rules", "Lock when nobody has touched the laptop for"),
            translate(
                "Rules",
                "Shorter is safer when somebody walks away. A recording goes on behind the lock, and it can be "
                "stopped there.",
            ),
        ),
        Policy.BACKUP_DAYS: (
            translate("Rules", "Remind of a backup after"),
            translate("Rules", "What was recorded since the last backup is lost if this laptop is lost."),
        ),
        Policy.OUTSIDE_CHECKPOINT_DAYS: (
            translate("Rules", "Remind of carrying a checkpoint out after"),
            translate(
                "Rules",
                "Only a checkpoint kept outside shows that somebody put an older copy of the whole vault back.",
            ),
        ),
        Policy.KIT_REHEARSAL_DAYS: (
            translate("Rules", "Remind of rehearsing the recovery kit after"),
            translate(
                "Rules", "Sheets get lost and keepers move away. A rehearsal shows it while nothing is lost yet."
            ),
        ),
    }[policy]


def _reason_words() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Rules", "Ask why a line is changed"),
        translate(
            "Rules",
            "0: never. 1: once the transcript was submitted, another person confirmed the line, or an earlier text "
            "is laid over it again. 2: for every change. The reason stands in the history of the line.",
        ),
    )


def unit_word(policy: Policy, number: int) -> str:
    """What follows the number."""
    translate = QCoreApplication.translate
    if policy is Policy.IDLE_LOCK_MINUTES:
        return translate("Rules", " min")
    if policy is Policy.REASON_FOR_CHANGE:
        return (
            translate("Rules", " (never)"),
            translate("Rules", " (where it matters)"),
            translate("Rules", " (always)"),
        )[number]
    if policy is Policy.IDENTITY_PERSONS:
        return translate("Rules", " person") if number == 1 else translate("Rules", " persons")
    return translate("Rules", " day") if number == 1 else translate("Rules", " days")
