"""Gathers from approved transcripts how near the machine came. Reads every word, keeps none; no person reads any of it.

Only approvals in force count: what nobody stands for proves nothing about a machine.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from desktop.custody.approvals import approval_in_force
from desktop.custody.signed_in import SignedIn
from desktop.domain.accuracy import Errors, InterviewFigures, LeftOut, LineKind, Nearness, SecondReader, Tally
from desktop.domain.ids import InterviewId
from desktop.domain.spoken_form import has_mark, spoken_characters, spoken_jamo, spoken_words
from desktop.domain.transcript import Flag, Line, Provenance, Reading, Transcript
from desktop.review.accuracy_pairs import Pair, pairs_of
from desktop.review.error_counting import count_errors, distance

if TYPE_CHECKING:
    from desktop.vault.vault import Vault

Progress = Callable[[str, int, int], None]
_DIGEST_SHOWN = 8
_LANGUAGES = ("ko", "en")
ELSE = "other"
"""Every language but the two we speak of."""


def gather_figures(
    signed_in: SignedIn,
    report: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[InterviewFigures] | None:
    """The counts of every interview whose approval is in force; None if it was asked to stop before the end."""
    vault = signed_in.vault
    interviews = vault.interviews.all()
    found: list[InterviewFigures] = []
    for done, interview in enumerate(interviews):
        if cancelled():
            return None
        report("", done, len(interviews))
        approval = approval_in_force(vault, interview.id)
        if approval is not None:
            found.append(_figures(vault, interview.id, f"{approval.approved_at:%Y-%m}"))
    return found


def _figures(vault: Vault, interview_id: InterviewId, month: str) -> InterviewFigures:
    lines: dict[LineKind, Tally] = {}
    readings: dict[SecondReader, Nearness] = {}
    for recording in vault.recordings.of(interview_id):
        transcript = vault.transcripts.transcript_of(recording.id)
        if transcript is None:
            continue
        pairs = _pairs(vault, transcript)
        for pair in pairs:
            kind = _kind_of(pair, transcript.provenance, recording.format.channels)
            lines[kind] = lines.get(kind, Tally()) + _tally(pair, kind.left_out, kind.language)
        for reader, nearness in _read_again(vault.transcripts.pieces.readings_of(transcript.draft_id), pairs):
            readings[reader] = readings.get(reader, Nearness()) + nearness
    return InterviewFigures(month, lines, readings)


def _pairs(vault: Vault, transcript: Transcript) -> list[Pair]:
    """Where nobody split or merged, the lines hold the machine's segments themselves."""
    segments, lines = vault.transcripts.segments, transcript.lines
    reshapings = segments.reshapings_in(transcript.draft_id)
    sources = {piece.id: one.sources for one in reshapings for piece in one.pieces}
    machine = segments.of_machine(transcript.draft_id) if reshapings else tuple(line.segment for line in lines)
    return list(pairs_of(machine, lines, sources))


def _kind_of(pair: Pair, made: Provenance, channels: int) -> LineKind:
    first, flags = pair.lines[0], (flag for segment in pair.machine for flag in segment.flags)
    language = first.language
    return LineKind(
        model=model_key(made.model_name, made.model_sha256),
        language=language if language in _LANGUAGES else ELSE,
        channel=f"{first.segment.channel + 1}/{channels}",
        speaker=first.speaker,
        packs=packs_of(made),
        flags=tuple(sorted(set(flags))),
        left_out=_left_out(pair),
    )


def model_key(name: str, sha256: str) -> str:
    """A model with the beginning of its digest: two of the same name are two."""
    return f"{name} {sha256[:_DIGEST_SHOWN]}"


def packs_of(made: Provenance) -> tuple[str, ...]:
    """The handles of the glossary packs a draft was heard with."""
    return tuple(sorted(one["pack"] for one in json.loads(made.glossary))) if made.glossary else ()


def _left_out(pair: Pair) -> LeftOut | None:
    if any(Flag.IDENTITY_NUMBER in segment.flags for segment in pair.machine):
        return LeftOut.NUMBER_REMOVED
    for reason, applies in _LEFT_OUT:
        if any(map(applies, pair.lines)):
            return reason
    return None


_LEFT_OUT: tuple[tuple[LeftOut, Callable[[Line], bool]], ...] = (
    (LeftOut.WITHHELD, lambda line: line.is_withheld),
    (LeftOut.INAUDIBLE, lambda line: line.is_inaudible or has_mark(line.text)),
    (LeftOut.UNCERTAIN, lambda line: line.is_uncertain),
)


def _tally(pair: Pair, left_out: LeftOut | None, language: str) -> Tally:
    """Counts one pair. What is withheld is not judged: that says nothing about the machine."""
    spoken = spoken_words(pair.spoken)
    written = spoken_words(pair.written) if pair.written != pair.spoken else spoken
    changed = int(spoken != written)
    if left_out is not None:
        judged = int(left_out is not LeftOut.WITHHELD)
        return Tally(left_out=1, judged=judged, changed=judged * (int(left_out is LeftOut.INAUDIBLE) or changed))
    ours, theirs = spoken_characters(spoken), spoken_characters(written)
    return Tally(
        lines=1,
        judged=1,
        changed=changed,
        words=count_errors(spoken, written),
        characters=count_errors(ours, theirs),
        jamo=count_errors(spoken_jamo(ours), spoken_jamo(theirs)) if language == "ko" else Errors(),
    )


def _read_again(readings: Iterable[Reading], pairs: Sequence[Pair]) -> Iterable[tuple[SecondReader, Nearness]]:
    """Each second reading against the first, over a span of which every line counts."""
    starts = sorted((s.channel, s.start_ms, place) for place, pair in enumerate(pairs) for s in pair.machine)
    for reading in readings:
        first = bisect_left(starts, (reading.channel, reading.start_ms))
        last = bisect_left(starts, (reading.channel, reading.end_ms))
        here = [pairs[place] for place in dict.fromkeys(place for _, _, place in starts[first:last])]
        is_whole = here and all(pair.lies_in(reading.start_ms, reading.end_ms) for pair in here)
        if reading.is_read and is_whole and not any(_left_out(pair) for pair in here):
            reader = SecondReader(reading.kind, model_key(reading.model_name, reading.model_sha256))
            yield reader, _nearness(here, reading)


def _nearness(here: Sequence[Pair], reading: Reading) -> Nearness:
    spoken = _characters(" ".join(pair.spoken for pair in here))
    first = distance(spoken, _characters(" ".join(pair.written for pair in here)))
    second = distance(spoken, _characters(reading.text))
    return Nearness(int(second < first), int(second == first), int(second > first))


def _characters(text: str) -> str:
    return spoken_characters(spoken_words(text))
