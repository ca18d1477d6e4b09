"""Where bundles may go. A key is not used before somebody has compared its fingerprint with the recipient by voice."""

from __future__ import annotations

from desktop.crypto import age
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import DestinationId, destination_id
from desktop.domain.people import Role

EXPORT_GATES = ("export.ohchr_seoul", "export.nkhr_records_center")
_LONGEST_TITLE = 120


def add_destination(signed_in: SignedIn, id: str, title: str, gate: str, age_recipient: str) -> Destination:
    """A new recipient with its age key, not yet verified. `gate` is one of `export_gates`.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `DESTINATION_NAME_INVALID`, `DESTINATION_EXISTS`, `DESTINATION_KEY_INVALID`,
    `NUMBER_FORBIDDEN` or `DESTINATION_GATE_UNKNOWN`.
    """
    _require_keeper(signed_in)
    handle = destination_id(id)
    shown = _checked_title(title)
    if gate not in export_gates(signed_in):
        raise Fault(FaultCode.DESTINATION_GATE_UNKNOWN, gate=gate[:40], gates=", ".join(export_gates(signed_in)))
    recipient = age.check_recipient(age_recipient)
    with signed_in.vault.transaction():
        if any(known.id == handle for known in signed_in.vault.destinations.all()):
            raise Fault(FaultCode.DESTINATION_EXISTS, destination=handle)
        destination = Destination(handle, shown, gate, (recipient,), None, signed_in.clock.now())
        signed_in.vault.destinations.add(destination)
        facts = {"fingerprint": age.fingerprint(recipient)}
        signed_in.log.record(Action.DESTINATION_ADDED, handle, after=row_digest(destination), facts=facts)
    return destination


def fingerprint_of(destination: Destination) -> str:
    """What the recipient reads aloud: the fingerprint of the destination's key, of each when there are several."""
    return " ".join(age.fingerprint(recipient) for recipient in destination.age_recipients)


def verify_destination(signed_in: SignedIn, id: DestinationId, fingerprint: str) -> Destination:
    """Notes that the signed-in account compared the fingerprint. It is typed as it was read aloud, in any case.

    Raises `Fault(DESTINATION_UNKNOWN)`, `DESTINATION_FINGERPRINT_DIFFERS` or `ACCOUNT_ROLE_MISSING`.
    """
    _require_keeper(signed_in)
    destination = signed_in.vault.destinations.get(id)
    if _bare(fingerprint) != _bare(fingerprint_of(destination)):
        raise Fault(FaultCode.DESTINATION_FINGERPRINT_DIFFERS, destination=destination.id)
    if destination.is_verified:
        return destination
    with signed_in.vault.transaction():
        signed_in.vault.destinations.mark_verified(destination.id, signed_in.account.id, signed_in.clock.now())
        verified = signed_in.vault.destinations.get(destination.id)
        facts = {"fingerprint": fingerprint_of(destination)}
        signed_in.log.record(
            Action.DESTINATION_VERIFIED,
            destination.id,
            before=row_digest(destination),
            after=row_digest(verified),
            facts=facts,
        )
    return verified


def export_gates(signed_in: SignedIn) -> tuple[str, ...]:
    """The gates of the consent form through which something may leave."""
    gates = (gate for item in signed_in.consent_form.items.values() for gate in item.gates)
    return tuple(dict.fromkeys(gate for gate in gates if gate in EXPORT_GATES))


def _require_keeper(signed_in: SignedIn) -> None:
    """Keys of recipients are the custodian's business, or a supervisor's where there is no custodian."""
    if Role.CUSTODIAN not in signed_in.account.roles:
        signed_in.account.require(Role.SUPERVISOR)


def _checked_title(title: str) -> str:
    shown = " ".join(title.split())
    if not shown or len(shown) > _LONGEST_TITLE or not shown.isprintable():
        raise Fault(FaultCode.DESTINATION_NAME_INVALID, name=shown[:40])
    require_no_forbidden_number(shown)
    return shown


def _bare(fingerprint: str) -> str:
    return "".join(fingerprint.split()).replace("-", "").casefold()
