"""A real vault with one interview whose witness has agreed to be recorded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId
from desktop.interview.consent import set_consent
from desktop.interview.consent_form import load_consent_form
from desktop.interview.register import open_interview
from desktop.system.chance import SystemChance
from desktop.system.clock import SystemClock
from tests.fakes import vaults

REPOSITORY = Path(__file__).resolve().parents[2]
FORM = load_consent_form(REPOSITORY / "resources" / "domain" / "consent.json")


@dataclass(frozen=True, slots=True)
class Room:
    """Who is signed in, and the interview."""

    signed_in: SignedIn
    interview_id: InterviewId


def make_room(folder: Path, *, may_record: bool = True) -> Room:
    """A new vault below `folder`."""
    signed_in = vaults.signed_in(folder, FORM)
    signed_in.clock, signed_in.chance = SystemClock(), SystemChance()
    interview = open_interview(signed_in, "W-2026-001")
    for item in ("C01", "C02") if may_record else ("C01",):
        set_consent(signed_in, interview.id, item, "yes")
    return Room(signed_in, interview.id)


def actions(signed_in: SignedIn) -> list[str]:
    """What the custody log says of recordings, in order."""
    import json

    spoken = [json.loads(entry.body)["action"] for entry in signed_in.vault.entries.all()]
    return [action for action in spoken if action.startswith("recording.")]
