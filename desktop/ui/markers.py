"""What markers are called and how they look, wherever they are shown: never told apart by color alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.recording import Marker, MarkerKind

MARKER_ICONS = {
    MarkerKind.IMPORTANT: "star",
    MarkerKind.DISTRESS: "heart-pulse",
    MarkerKind.INTERPRETER: "languages",
    MarkerKind.NOTE: "pencil-line",
}


def marker_word(kind: MarkerKind) -> str:
    """What a marker says by its kind."""
    translate = QCoreApplication.translate
    return {
        MarkerKind.IMPORTANT: translate("Markers", "Important"),
        MarkerKind.DISTRESS: translate("Markers", "Distress"),
        MarkerKind.INTERPRETER: translate("Markers", "Interpreter"),
        MarkerKind.NOTE: translate("Markers", "Note"),
    }[kind]


def marker_words(marker: Marker) -> str:
    """The same, with what was written down; plain text."""
    word = marker_word(marker.kind)
    return f"{word}: {marker.text}" if marker.text else word
