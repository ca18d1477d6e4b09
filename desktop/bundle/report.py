"""What became of the numbered checks of resources/spec/bundle-v1.md section 8. Values only; says nothing in words.

`facts` exist only when every check has passed: nothing of an unverified bundle is handed out as true.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.bundle.part import PartDigest
from desktop.bundle.recording_facts import RecordingFacts
from desktop.bundle.redaction_check import RedactionFacts
from desktop.bundle.stamp_check import StampReport
from desktop.bundle.translation_check import TranslationFacts
from desktop.domain.faults import Fault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

TITLES = (
    QT_TRANSLATE_NOOP("Check", "The key opens the bundle"),
    QT_TRANSLATE_NOOP("Check", "The bundle is whole to its last byte"),
    QT_TRANSLATE_NOOP("Check", "Its contents are well-formed and safe"),
    QT_TRANSLATE_NOOP("Check", "Everything that a bundle needs is there"),
    QT_TRANSLATE_NOOP("Check", "The version is known"),
    QT_TRANSLATE_NOOP("Check", "The signature is right and by a known signer"),
    QT_TRANSLATE_NOOP("Check", "The manifests are those that were signed"),
    QT_TRANSLATE_NOOP("Check", "Every part is as the manifests list it"),
    QT_TRANSLATE_NOOP("Check", "The bundle was meant for this recipient"),
    QT_TRANSLATE_NOOP("Check", "The record is valid and consistent"),
    QT_TRANSLATE_NOOP("Check", "The custody log is signed and unbroken"),
    QT_TRANSLATE_NOOP("Check", "The audio is what the record says"),
    QT_TRANSLATE_NOOP("Check", "Another person approved exactly this transcript"),
)
"""The title of check n stands at index n - 1; keys of the catalogues, context `Check`."""


class CheckState(StrEnum):
    """How a check ended."""

    OK = "ok"
    REFUSED = "refused"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Check `number` (from 1) with its title's key; `fault` says why it refused."""

    number: int
    title: str
    state: CheckState
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class AttachmentFacts:
    """An original in a verified bundle. `caption` is what somebody wrote: show it as text, never as anything else."""

    path: str
    kind: str
    media_type: str
    size_bytes: int
    sha256: str
    caption: str


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What a verified bundle is. `approved_by` and `sealed_by` are account handles.

    None: no translation came along; it shows everything.
    """

    bundle_id: str
    witness_code: str
    interview_id: str
    destination: str
    sealed_by: str
    sealed_at: str
    approved_by: str
    parts: tuple[PartDigest, ...]
    recordings: tuple[RecordingFacts, ...]
    stamp: StampReport
    attachments: tuple[AttachmentFacts, ...] = ()
    translation: TranslationFacts | None = None
    redaction: RedactionFacts | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All thirteen results in order, and the facts if all are ok."""

    results: tuple[CheckResult, ...]
    facts: BundleFacts | None

    @property
    def is_verified(self) -> bool:
        """Whether every check passed."""
        return self.facts is not None and all(r.state is CheckState.OK for r in self.results)

    @property
    def refusal(self) -> Fault | None:
        """Why the bundle is not verified."""
        return next((r.fault for r in self.results if r.fault), None)


def report_of(passed: frozenset[int], refused: tuple[int, Fault] | None, facts: BundleFacts | None = None) -> Report:
    """The report in which the checks `passed` are ok, one may be refused, and all others were not reached."""
    return Report(
        tuple(_result(number, title, passed, refused) for number, title in enumerate(TITLES, start=1)),
        None if refused else facts,
    )


def _result(number: int, title: str, passed: frozenset[int], refused: tuple[int, Fault] | None) -> CheckResult:
    if refused and refused[0] == number:
        return CheckResult(number, title, CheckState.REFUSED, refused[1])
    return CheckResult(number, title, CheckState.OK if number in passed else CheckState.NOT_REACHED)
