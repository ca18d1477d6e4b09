"""All sentences for all faults, merged from one file per area. Two areas never speak for the same code.

The areas are imported by name, so that a frozen build finds them; a test compares the list with the folder.
"""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import Sentences
from desktop.i18n.sentences import (
    attachments,
    backup,
    bundle,
    custody,
    export,
    identity,
    importing,
    interview,
    kit,
    ours,
    recording,
    redaction,
    review,
    second_laptop,
    transcription,
    vault,
)

AREAS = (
    vault, kit, backup, custody, identity, interview, recording, importing, attachments, transcription, review,
    redaction, second_laptop, export, bundle, ours,
)  # fmt: skip


def all_sentences() -> dict[FaultCode, Sentences]:
    """Every fault's English sentences."""
    return {code: sentences for area in AREAS for code, sentences in area.SENTENCES.items()}
