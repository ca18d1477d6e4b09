"""The seal covers markers and their words; the words can't be guessed from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.crypto.markers import marker_words_sha256, markers_sha256
from desktop.custody.audit import check_rows
from desktop.custody.media_check import check_media
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Marker, MarkerKind, Seal
from desktop.recording.sealing import seal_as_found, verify_recording
from tests.recording.sitting_room import Room
from tests.recording.stored_recordings import begun, noise, store

WORDS = (Marker(10, MarkerKind.IMPORTANT), Marker(20, MarkerKind.NOTE, "names the guard"))


def sealed_with(room: Room, markers: tuple[Marker, ...], number: str = "rec-1") -> Seal:
    recording = begun(room, AudioFormat(16_000, 1), number=number)
    media = room.signed_in.vault.media(room.interview_id)
    store(media, recording, noise(0.2, 16_000))
    for marker in markers:
        media.add_marker(recording.id, marker)
    media.add_ending(recording.id, 0)
    return seal_as_found(room.signed_in, recording)


def test_places_and_kinds_are_told_apart_from_words(room: Room) -> None:
    seal = sealed_with(room, WORDS)
    unsaid = tuple(replace(marker, text="") for marker in WORDS)
    assert seal.markers_sha256 == markers_sha256(unsaid)
    assert seal.marker_words_sha256 == marker_words_sha256(WORDS, seal.marker_words_salt) != ""
    again = sealed_with(room, WORDS, "rec-2")
    assert again.marker_words_salt != seal.marker_words_salt
    assert again.marker_words_sha256 != seal.marker_words_sha256, "the same words are not seen to be the same"
    assert not check_rows(room.signed_in.vault)
    assert not check_media(room.signed_in.vault)


def test_without_words_there_is_nothing_to_cover(room: Room) -> None:
    seal = sealed_with(room, WORDS[:1])
    assert (seal.marker_words_salt, seal.marker_words_sha256) == ("", "")
    assert sealed_with(room, (), "rec-2").markers_sha256 == ""


@pytest.mark.parametrize("change", ["text = 'names nobody'", "at_frame = 21", "kind = 'distress'"])
def test_a_changed_marker_is_found(room: Room, change: str) -> None:
    seal = sealed_with(room, WORDS)
    media = room.signed_in.vault.media(room.interview_id)
    media._database.execute("DROP TRIGGER marker_refuses_update")
    media._database.execute(f"UPDATE marker SET {change} WHERE at_frame = 20")
    with pytest.raises(Fault) as caught:
        verify_recording(room.signed_in, seal.recording_id)
    assert caught.value.code is FaultCode.RECORDING_CHANGED
    assert [finding.code for finding in check_media(room.signed_in.vault)] == [FaultCode.RECORDING_CHANGED]
