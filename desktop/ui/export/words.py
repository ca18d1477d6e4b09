"""What steps, gates and findings of a hand-over are called. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.consent import ConsentForm
from desktop.domain.destination import Destination
from desktop.domain.finding import Finding
from desktop.export.reading_copy.gate import CopyWish
from desktop.i18n.faults import sentences_for
from desktop.ui.language import language_now

STEPS = ("checking", "preparing", "writing", "reading_back", "finishing")


def step_words(step: str, wish: CopyWish | None = None) -> str:
    """What an export is doing; with `wish`, that of a copy."""
    translate = QCoreApplication.translate
    of_a_copy = {
        "checking": translate("Export", "Checking consent and approval"),
        "writing": translate("Export", "Writing to the drive, unsealed"),
    }
    if wish is not None and step in of_a_copy and not (step == "writing" and wish.is_sealed):
        return of_a_copy[step]
    return {
        "checking": translate("Export", "Checking consent, approval and every stored byte"),
        "preparing": translate("Export", "Making the documents"),
        "writing": translate("Export", "Sealing onto the drive"),
        "reading_back": translate("Export", "Reading back what lies on the drive"),
        "finishing": translate("Export", "Noting the hand-over"),
    }.get(step, translate("Export", "Beginning"))


def finding_words(finding: Finding, form: ConsentForm, destination: Destination | None) -> tuple[str, str]:
    """What stands in the way, and what to do; consent items by their titles instead of their numbers."""
    facts = dict(finding.facts)
    if "items" in facts:
        facts["items"] = ", ".join(item_title(form, item) for item in str(facts["items"]).split(", "))
    if "destination" in facts and destination is not None:
        facts["destination"] = destination.title
    what, _, todo = sentences_for(finding.code, facts, language_now())
    return what, todo


def item_title(form: ConsentForm, item: str) -> str:
    """A consent item as people call it."""
    known = form.items.get(item)
    return known.title.get(language_now(), item) if known is not None else item


def gate_words(form: ConsentForm, gate: str) -> str:
    """The consents that a gate rests on."""
    return " + ".join(item_title(form, item.id) for item in form.items.values() if gate in item.gates) or gate
