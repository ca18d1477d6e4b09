"""A report in words and as JSON. Says nothing of what an unverified bundle claims to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from desktop.bundle.report import CheckState, Report
from desktop.bundle.stamp_check import StampReport, StampState
from desktop.i18n.catalogue import translate
from desktop.i18n.faults import sentences_for
from desktop.i18n.marks import QT_TRANSLATE_NOOP
from desktop.receive.attachment_text import attachment_lines, attachment_value
from desktop.receive.recording_text import recording_lines, recording_value
from desktop.receive.redaction_text import redaction_lines, redaction_value

CONTEXT = "Receive"
_MARKS = {CheckState.OK: "✓", CheckState.REFUSED: "✗", CheckState.NOT_REACHED: "·"}
_VERIFIED = QT_TRANSLATE_NOOP(
    "Receive", "Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}."
)
_STAMPS = {
    StampState.NOT_VERIFIED: QT_TRANSLATE_NOOP(
        "Receive", "Trusted time: not verified. Give the authority's root certificate with --tsa-root."
    ),
    StampState.VERIFIED: QT_TRANSLATE_NOOP(
        "Receive", "Trusted time: {authority} says that the first {size} log entries existed on {at}."
    ),
    StampState.REFUSED: QT_TRANSLATE_NOOP(
        "Receive", "Trusted time: refused. The stamp in this bundle is not by these authorities, or not over this log."
    ),
}
_TRANSLATION = QT_TRANSLATE_NOOP(
    "Receive",
    "Translation: {lines} lines. Unverified machine translation, never to be quoted alone: {by_machine}. "
    "Made before the transcript was last changed: {stale}.",
)
_REFUSED = QT_TRANSLATE_NOOP("Receive", "Not verified.")


def report_lines(report: Report, language: str) -> Iterator[str]:
    """One line for each check, then the verdict; a refusal with what happened, what is safe, what to do."""
    for result in report.results:
        yield f"{_MARKS[result.state]} {result.number:2d}  {translate('Check', result.title, language)}"
    yield ""
    facts = report.facts
    if facts is not None and report.is_verified:
        yield translate(
            CONTEXT,
            _VERIFIED,
            language,
            bundle=facts.bundle_id,
            witness=facts.witness_code,
            signer=facts.sealed_by,
            approver=facts.approved_by,
        )
        if facts.redaction is not None:
            yield from redaction_lines(facts.redaction, language)
        yield from recording_lines(facts.recordings, language)
        if facts.translation is not None:
            yield translate(CONTEXT, _TRANSLATION, language, **asdict(facts.translation))
        yield from _stamp_lines(facts.stamp, language)
        yield from attachment_lines(facts.attachments, language)
        return
    yield translate(CONTEXT, _REFUSED, language)
    if report.refusal is not None:
        yield from sentences_for(report.refusal.code, report.refusal.facts, language)
        yield f"[{report.refusal.code}]"


def _stamp_lines(stamp: StampReport, language: str) -> Iterator[str]:
    if stamp.state is not StampState.NONE:
        at = stamp.stamped_at.strftime("%Y-%m-%d %H:%M:%S UTC") if stamp.stamped_at else ""
        yield translate(CONTEXT, _STAMPS[stamp.state], language, size=stamp.size, at=at, authority=stamp.authority)


def report_value(report: Report) -> dict[str, object]:
    """The same for a machine."""
    facts = report.facts
    return {
        "verified": report.is_verified,
        "checks": [
            {
                "number": r.number,
                "title": r.title,
                "state": r.state.value,
                "fault": r.fault.code.value if r.fault else None,
            }
            for r in report.results
        ],
        "bundle": facts.bundle_id if facts else None,
        "interview": facts.interview_id if facts else None,
        "witness": facts.witness_code if facts else None,
        "destination": facts.destination if facts else None,
        "signed_by": facts.sealed_by if facts else None,
        "sealed_at": facts.sealed_at if facts else None,
        "approved_by": facts.approved_by if facts else None,
        "recordings": [recording_value(recording) for recording in facts.recordings] if facts else [],
        "stamp": _stamp_value(facts.stamp) if facts else None,
        "attachments": [attachment_value(one) for one in facts.attachments] if facts else [],
        "translation": asdict(facts.translation) if facts and facts.translation else None,
        "redaction": redaction_value(facts.redaction) if facts and facts.redaction else None,
        "parts": [{"path": p.path, "bytes": p.size_bytes, "sha256": p.sha256} for p in facts.parts] if facts else [],
    }


def _stamp_value(stamp: StampReport) -> dict[str, object]:
    return {
        "state": stamp.state.value,
        "entries": stamp.size,
        "at": stamp.stamped_at.isoformat() if stamp.stamped_at else None,
        "authority": stamp.authority,
    }
