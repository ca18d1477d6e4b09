"""Why sound is missing from a recording, as documents, reports and the command line say it. Context `Document`."""

from __future__ import annotations

from desktop.domain.recording import GapReason
from desktop.i18n.marks import QT_TRANSLATE_NOOP

GAP_REASONS = {
    GapReason.DROPOUT: QT_TRANSLATE_NOOP("Document", "samples lost"),
    GapReason.DEVICE_LOST: QT_TRANSLATE_NOOP("Document", "microphone lost"),
    GapReason.PAUSE: QT_TRANSLATE_NOOP("Document", "break"),
    GapReason.SLEEP: QT_TRANSLATE_NOOP("Document", "computer asleep"),
    GapReason.STALLED: QT_TRANSLATE_NOOP("Document", "recorder stood still"),
    GapReason.FORMAT_CHANGE: QT_TRANSLATE_NOOP("Document", "microphone changed its format"),
    GapReason.OFF_RECORD: QT_TRANSLATE_NOOP("Document", "off the record"),
    GapReason.DAMAGED_SOURCE: QT_TRANSLATE_NOOP("Document", "damaged source"),
    GapReason.INTERRUPTED: QT_TRANSLATE_NOOP("Document", "interrupted"),
}
