"""Sentences for colleagues and review bundles: what goes to another laptop of the office and comes back."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

_NOBODY_ADDED = QT_TRANSLATE_NOOP("Fault", "Nobody was added, and nothing was exchanged.")
_NOTHING_MERGED = QT_TRANSLATE_NOOP("Fault", "Nothing of it was taken in. This vault is as it was.")
_ASK_SENDER = QT_TRANSLATE_NOOP(
    "Fault", "Keep the file, tell your custodian, and ask the colleague in person what happened on their laptop."
)

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.COLLEAGUE_CARD_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is not a colleague's card, or somebody has changed it."),
        safe=_NOBODY_ADDED,
        todo=QT_TRANSLATE_NOOP("Fault", "Have the colleague save the card again on their own laptop."),
    ),
    FaultCode.COLLEAGUE_OWN_VAULT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This is the card of {account}, who signs in on this laptop."),
        safe=_NOBODY_ADDED,
        todo=QT_TRANSLATE_NOOP("Fault", "Take this card to the other laptop, and bring the card from there."),
    ),
    FaultCode.COLLEAGUE_HANDLE_TAKEN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The name {account} belongs to another key on this laptop already."),
        safe=_NOBODY_ADDED,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "A name means one person in the whole office: the colleague needs an account with another name."
        ),
    ),
    FaultCode.COLLEAGUE_KEY_TAKEN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The key of {account} is that of {other}, who is known on this laptop."),
        safe=_NOBODY_ADDED,
        todo=QT_TRANSLATE_NOOP("Fault", "Nobody may be two people in one office. Ask your custodian."),
    ),
    FaultCode.COLLEAGUE_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault knows no colleague {account}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP("Fault", "Have a custodian add the colleague's card first."),
    ),
    FaultCode.COLLEAGUE_UNVERIFIED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nobody has compared the fingerprint of {account} since the card was added."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing left the vault."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Have a custodian call the colleague, have the fingerprint read aloud, and type what they hear."
        ),
    ),
    FaultCode.COLLEAGUE_FINGERPRINT_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The fingerprint is not that of the card kept for {account}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The colleague stays unverified, and nothing is exchanged."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Have it read aloud once more. If it still differs, this is not the colleague's card."
        ),
    ),
    FaultCode.REVIEW_BUNDLE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no file {name}."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "Plug in the drive, and choose the file that begins with review-."),
    ),
    FaultCode.REVIEW_BUNDLE_KNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This review bundle was taken in already, at {at}."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "There is nothing to do. If you expected news, ask for a new bundle."),
    ),
    FaultCode.REVIEW_BUNDLE_FOR_OTHER: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This review bundle is for {account} on another laptop."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "Give the drive to whom it is for, or ask for a bundle for this account."),
    ),
    FaultCode.REVIEW_BUNDLE_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The file, or the interview here, has changed since the bundle was opened."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "Open the bundle once more, and look at what it brings."),
    ),
    FaultCode.REVIEW_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "It was stopped before its end."),
        safe=QT_TRANSLATE_NOOP("Fault", "This vault is as it was, and no finished file was left on the drive."),
        todo=QT_TRANSLATE_NOOP("Fault", "Begin again whenever you like."),
    ),
    FaultCode.REVIEW_READ_BACK_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "What was read back from the drive is not what was written."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing counts as sent, and the file was removed from the drive."),
        todo=QT_TRANSLATE_NOOP("Fault", "Use another drive. This one can't be trusted."),
    ),
    FaultCode.REVIEW_AUTHOR_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Something in the bundle was written by {account}, who is not known here."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "Have a custodian add the card of {account}, then open the bundle again."),
    ),
    FaultCode.REVIEW_AUDIO_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle comes without audio, and {count} recordings of it are not here."),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP("Fault", "Ask the colleague to send it again with audio."),
    ),
    FaultCode.REVIEW_AUDIO_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The audio of {recording} in the bundle does not fit its seal."),
        safe=_NOTHING_MERGED,
        todo=_ASK_SENDER,
    ),
    FaultCode.REVIEW_ROW_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle holds something that our program would never write ({kind})."),
        safe=_NOTHING_MERGED,
        todo=_ASK_SENDER,
    ),
    FaultCode.REVIEW_ROW_UNSIGNED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "Something in the bundle is not signed by the person it is said to be from ({kind}, {object})."
        ),
        safe=_NOTHING_MERGED,
        todo=_ASK_SENDER,
    ),
    FaultCode.REVIEW_ROW_DIFFERS: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "Something in the bundle contradicts what is here under the same name ({kind}, {object})."
        ),
        safe=_NOTHING_MERGED,
        todo=_ASK_SENDER,
    ),
    FaultCode.REVIEW_LOG_REWRITTEN: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The custody log of {account}'s laptop does not go on from what was seen of it before."
        ),
        safe=_NOTHING_MERGED,
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "If that vault was restored from a backup, a custodian ends the exchange here and compares the fingerprint "
            "again, in one room with the colleague. If not, somebody has rewritten it.",
        ),
    ),
}
