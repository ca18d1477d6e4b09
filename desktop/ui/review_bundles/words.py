"""What codes of the second laptop are called, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.review_bundle import Direction
from desktop.i18n.formats import size
from desktop.ui.review_bundles.state import Work

_UNSAID = ("seal", "interview")
"""Kinds that nobody asks for: they come with what they belong to."""
_BYTES = ("writing", "reading_back", "opening", "storing")


def step_words(work: Work) -> str:
    """What is being done."""
    if work.is_stopping:
        return QCoreApplication.translate("ReviewBundles", "Stopping…")
    return {
        "checking": QCoreApplication.translate("ReviewBundles", "Checking"),
        "writing": QCoreApplication.translate("ReviewBundles", "Sealing onto the drive"),
        "reading_back": QCoreApplication.translate("ReviewBundles", "Reading back from the drive"),
        "opening": QCoreApplication.translate("ReviewBundles", "Opening and verifying"),
        "storing": QCoreApplication.translate("ReviewBundles", "Storing the audio"),
        "merging": QCoreApplication.translate("ReviewBundles", "Merging"),
    }.get(work.step, QCoreApplication.translate("ReviewBundles", "Beginning"))


def amount_words(work: Work) -> str:
    """How much of how much: bytes where bytes pass, else nothing."""
    return f"{size(work.done)} / {size(work.total)}" if work.step in _BYTES and work.total > 1 else ""


def direction_word(direction: Direction) -> str:
    """Whether it came or went."""
    return {
        Direction.SENT: QCoreApplication.translate("ReviewBundles", "Sent"),
        Direction.RECEIVED: QCoreApplication.translate("ReviewBundles", "Taken in"),
    }[direction]


def kind_word(kind: str) -> str:
    """A kind of row, as it is counted."""
    return {
        "consent": QCoreApplication.translate("ReviewBundles", "Consent decisions"),
        "recording": QCoreApplication.translate("ReviewBundles", "Recordings"),
        "provenance": QCoreApplication.translate("ReviewBundles", "Notes on where recordings come from"),
        "channels": QCoreApplication.translate("ReviewBundles", "Speakers of channels"),
        "draft": QCoreApplication.translate("ReviewBundles", "Machine drafts"),
        "translation": QCoreApplication.translate("ReviewBundles", "Machine translations"),
        "reshaping": QCoreApplication.translate("ReviewBundles", "Lines split or merged"),
        "revision": QCoreApplication.translate("ReviewBundles", "Corrected lines"),
        "speaker": QCoreApplication.translate("ReviewBundles", "Speakers of lines"),
        "marking": QCoreApplication.translate("ReviewBundles", "Marks"),
        "confirmation": QCoreApplication.translate("ReviewBundles", "Confirmed lines"),
        "translation_revision": QCoreApplication.translate("ReviewBundles", "Translated lines"),
        "comment": QCoreApplication.translate("ReviewBundles", "Comments"),
        "comment_closing": QCoreApplication.translate("ReviewBundles", "Comments closed or opened again"),
        "submission": QCoreApplication.translate("ReviewBundles", "Handed to review"),
        "review_return": QCoreApplication.translate("ReviewBundles", "Returns"),
        "approval": QCoreApplication.translate("ReviewBundles", "Approvals"),
    }.get(kind, kind)


def is_said(kind: str) -> bool:
    """Whether a kind is told."""
    return kind not in _UNSAID
