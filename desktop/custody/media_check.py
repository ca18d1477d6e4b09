"""Compares the stored audio with its seals. Reads every chunk of every sealed recording: long, and worth it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial

from desktop.crypto.markers import marker_words_sha256, markers_sha256
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.domain.recording import Recording, Seal
from desktop.vault.media import MediaFile
from desktop.vault.vault import Vault

Progress = Callable[[int, int], None]
_Measured = tuple[int, int, int, str, str, str, str]


def check_media(vault: Vault, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    """The audio of every interview that is not erased.

    Findings `RECORDING_CHANGED`, or what opening a media file raised. `progress` gets recordings done and in all.
    """
    return findings_of(lambda: _all_findings(vault, progress))


def _all_findings(vault: Vault, progress: Progress) -> list[Finding]:
    kept = [interview.id for interview in vault.interviews.all() if not vault.erasures.is_erased(interview.id)]
    recordings = [recording for interview_id in kept for recording in vault.recordings.all_of(interview_id)]
    findings: list[Finding] = []
    for done, recording in enumerate(recordings):
        progress(done, len(recordings))
        findings += findings_of(partial(_sealed_findings, vault, recording))
    progress(len(recordings), len(recordings))
    return findings


def _sealed_findings(vault: Vault, recording: Recording) -> list[Finding]:
    seal = vault.recordings.seal_of(recording.id)
    return check_recording(vault, recording, seal) if seal else []


def check_recording(vault: Vault, recording: Recording, seal: Seal) -> list[Finding]:
    """The stored audio of one recording against its seal."""
    try:
        is_whole = _is_as_sealed(vault, recording, seal)
    except Fault as fault:
        return [Finding(fault.code, fault.facts)]
    return [] if is_whole else [Finding(FaultCode.RECORDING_CHANGED, {"recording": recording.id})]


def is_as_sealed(media: MediaFile, recording: Recording, seal: Seal) -> bool:
    """Whether `media` holds the recording as it was sealed. Raises `Fault(VAULT_DAMAGED)` and the like."""
    return _measured(media, recording, seal.marker_words_salt) == _sealed(seal)


def _is_as_sealed(vault: Vault, recording: Recording, seal: Seal) -> bool:
    if not vault.has_media(recording.interview_id):
        return _sealed(seal) == (0, 0, 0, hashlib.sha256().hexdigest(), "", "", "")
    with vault.visited_media(recording.interview_id) as media:
        return is_as_sealed(media, recording, seal)


def _sealed(seal: Seal) -> _Measured:
    return (
        seal.chunks,
        seal.frames,
        seal.stored_bytes,
        seal.stored_sha256,
        seal.source_sha256,
        seal.markers_sha256,
        seal.marker_words_sha256,
    )


def _measured(media: MediaFile, recording: Recording, salt: str) -> _Measured:
    """Chunks, frames, stored bytes, their SHA-256 in chunk order, and those of the import and the markers."""
    digest, source = hashlib.sha256(), hashlib.sha256()
    chunks = frames = stored = pieces = 0
    for chunk in media.chunks(recording.id):
        digest.update(chunk.flac)
        chunks, frames, stored = chunks + 1, frames + chunk.frames, stored + len(chunk.flac)
    for piece in media.original(recording.id):
        source.update(piece)
        pieces += 1
    markers = media.markers(recording.id)
    marked = (markers_sha256(markers), marker_words_sha256(markers, salt))
    return chunks, frames, stored, digest.hexdigest(), source.hexdigest() if pieces else "", *marked
