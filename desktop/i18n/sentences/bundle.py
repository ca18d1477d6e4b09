"""Sentences for bundles that are refused, and for what a recipient gives along with them."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

_NOTHING_OPENED = QT_TRANSLATE_NOOP("Fault", "Nothing was opened, and nothing of it was left on this computer.")
_ASK_AGAIN = QT_TRANSLATE_NOOP(
    "Fault", "Keep the file as it is, don't rely on it, and ask the sender for the bundle again."
)

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.BUNDLE_NOT_A_BUNDLE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This file is not a sealed bundle."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP("Fault", "Look for the file that ends in .age, and compare it with its .sha256 file."),
    ),
    FaultCode.BUNDLE_NOT_FOR_THIS_KEY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle is sealed to another key than this one."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Use the key whose fingerprint the sender compared with you, or ask the sender."
        ),
    ),
    FaultCode.BUNDLE_DAMAGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle is damaged, was changed, or is not whole."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_TAR_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The inside of the bundle is not written as it has to be ({reason})."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_MEMBER_UNSAFE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle holds a file with an unsafe name: {part} ({reason})."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP("Fault", "Treat the file as hostile, keep it apart, and tell the sender by voice."),
    ),
    FaultCode.BUNDLE_TOO_LARGE: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "Something in the bundle is larger than the {limit_bytes} bytes that are allowed."
        ),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP("Fault", "Treat the file as hostile, keep it apart, and tell the sender by voice."),
    ),
    FaultCode.BUNDLE_LAYOUT_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle is not laid out as it has to be: {part} ({reason})."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_VERSION_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle is of version {version}, which this program doesn't know."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP("Fault", "Open it with a newer Saegim."),
    ),
    FaultCode.BUNDLE_SIGNER_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The bundle was signed as {account}, who is not among the signers you were given."
        ),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Ask the sender in person for a new list of signers; never take one out of a bundle."
        ),
    ),
    FaultCode.BUNDLE_SIGNATURE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The signature in the name of {account} is not right."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_MANIFEST_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The list {part} is not the one that was signed, or is not written as it has to be."
        ),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_PART_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The part {part} is not what was signed."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_PART_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The part {part} is missing."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_PART_EXTRA: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The part {part} is there, but nobody signed it."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_PART_LENGTH: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The part {part} has another length than was announced while it was written."),
        safe=QT_TRANSLATE_NOOP("Fault", "The testimony is safe in the vault. The unfinished bundle was removed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Check the vault, then export again."),
    ),
    FaultCode.BUNDLE_RECIPIENT_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle opens with this key, but its signer meant it for somebody else."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP("Fault", "Somebody has passed it on. Ask the signer whether you may have it."),
    ),
    FaultCode.BUNDLE_RECORD_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The record in the bundle contradicts itself or the rest of it: {place}."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_CUSTODY_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The bundle's custody log doesn't hold together: {part}."),
        safe=_NOTHING_OPENED,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Keep the file as it is, and tell the sender's custodian which part was named here."
        ),
    ),
    FaultCode.BUNDLE_AUDIO_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The audio {part} is not the one that the record speaks of."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.BUNDLE_APPROVAL_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcript in the bundle is not what another person approved: {place}."),
        safe=_NOTHING_OPENED,
        todo=_ASK_AGAIN,
    ),
    FaultCode.IDENTITY_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "That is not an age key file with exactly one secret key."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened; the key was not kept."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first."
        ),
    ),
    FaultCode.SIGNERS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The list of signers can't be read at line {line}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was opened."),
        todo=QT_TRANSLATE_NOOP("Fault", "Use the allowed_signers file you got from the sender in person, unchanged."),
    ),
    FaultCode.OUTPUT_EXISTS: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is already something at {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "It was left as it is, and nothing was written."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a name that doesn't exist yet."),
    ),
}
