"""What lies at a place of a recording, in words: a marker, or why something is missing there."""

from __future__ import annotations

from desktop.domain.recording import Gap, Marker
from desktop.i18n.formats import duration
from desktop.ui.language import language_now
from desktop.ui.markers import marker_words
from desktop.ui.record.words import gap_words


def place_words(place: Marker | Gap | None) -> str:
    """Plain text; empty for no place."""
    if place is None:
        return ""
    if isinstance(place, Marker):
        return marker_words(place)
    length = f"{place.length_ms} ms" if place.length_ms < 1_000 else duration(place.length_ms, language_now())
    return f"{gap_words(place.reason)} ({length})" if place.length_ms else gap_words(place.reason)
