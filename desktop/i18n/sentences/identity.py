"""Sentences for identities, who may open them, and the numbers no text may hold."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

_NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Fault", "Nothing was stored; what you typed is still in front of you.")
_STAYS_CLOSED = QT_TRANSLATE_NOOP("Fault", "The identity stays closed; nothing in it was read or changed.")

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.NUMBER_FORBIDDEN: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "This text holds what looks like an identity or passport number. Korean law lets nobody keep one without "
            "a legal basis, even when the person consents.",
        ),
        safe=_NOTHING_WRITTEN,
        todo=QT_TRANSLATE_NOOP("Fault", "Leave the number out or mask it, for example 900101-1******, and save again."),
    ),
    FaultCode.IDENTITY_REASON_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "An identity is opened for a reason, and none was chosen."),
        safe=_STAYS_CLOSED,
        todo=QT_TRANSLATE_NOOP("Fault", "Choose why you need to see it. For another reason, say it in a few words."),
    ),
    FaultCode.IDENTITY_NOT_ENTITLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Your account is not entitled to identities: its keys do not open them."),
        safe=_STAYS_CLOSED,
        todo=QT_TRANSLATE_NOOP("Fault", "Work with the code, or ask a custodian who is entitled."),
    ),
    FaultCode.IDENTITY_ACCOUNT_UNFIT: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "{account} can't be changed in this way: only an active account gains identities, and only one that is "
            "entitled loses them.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Who is entitled has not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose another account, or enable this one first."),
    ),
    FaultCode.IDENTITY_LAST_ENTITLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} is the last account that can open identities."),
        safe=QT_TRANSLATE_NOOP("Fault", "It stays entitled, so that no identity is lost."),
        todo=QT_TRANSLATE_NOOP("Fault", "Entitle another account first."),
    ),
    FaultCode.IDENTITY_SECOND_PERSON_NEEDED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This needs a second person, and nobody else has confirmed."),
        safe=_STAYS_CLOSED,
        todo=QT_TRANSLATE_NOOP("Fault", "Ask a colleague to enter their own account and passphrase beside yours."),
    ),
    FaultCode.IDENTITY_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no identity for {witness}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed; everything about the testimony is kept under the code."),
        todo=QT_TRANSLATE_NOOP("Fault", "Check the code. A testimony needs no identity: work goes on with the code."),
    ),
    FaultCode.IDENTITY_FIELD_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This part of the identity can't be kept as it is: {field}."),
        safe=_NOTHING_WRITTEN,
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Give at least one name, dates as 1968, 1968-05 or 1968-05-17, and not too much text in one field."
        ),
    ),
    FaultCode.IDENTITY_KEY_SIGNATURE_WRONG: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The key of the identities is not the one that a custodian of this vault put there."
        ),
        safe=QT_TRANSLATE_NOOP(
            "Fault", "Saegim opened no identity with it. Everything else in the vault is unaffected."
        ),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Write no identity now. Keep the folder as it is and tell your custodian: a file may be replaced."
        ),
    ),
}
