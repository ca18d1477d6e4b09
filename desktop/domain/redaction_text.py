"""The text of a redacted copy: every mask as a stand-in that says what kind of thing was there, not how long it was.

The same words get the same stand-in throughout one redaction, so that a reader can tell persons apart and follow them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.ids import SegmentId
from desktop.domain.initial_sound import folded
from desktop.domain.redaction import Mask, MaskKind, Passage
from desktop.domain.transcript import Line

KOREAN = "ko"
_WORDS: Mapping[MaskKind, tuple[str, str]] = {
    MaskKind.NAME: ("NAME", "이름"),
    MaskKind.PLACE: ("PLACE", "장소"),
    MaskKind.DATE: ("DATE", "날짜"),
    MaskKind.CONTACT: ("CONTACT", "연락처"),
    MaskKind.OTHER: ("MASKED", "가림"),
    MaskKind.WITHHELD: ("WITHHELD", "비공개"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a redacted line: plain text, or a stand-in of a kind; `said` is what it stands for."""

    text: str
    kind: MaskKind | None = None
    said: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MaskedLine:
    """A line as a redacted copy shows it. `line` is the original and must not leave."""

    line: Line = field(repr=False)
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """What a reader reads."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_masked(self) -> bool:
        """Whether anything in it is masked."""
        return any(piece.kind is not None for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The characters `[first, end)` of a line, to be masked as `kind`."""

    first: int
    end: int
    kind: MaskKind


class StandIns:
    """Numbers what is masked, by kind, in the order in which it is first read."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[MaskKind, str], int] = {}
        self._last: dict[MaskKind, int] = {}

    def of(self, kind: MaskKind, said: str, language: str) -> str:
        """`[NAME 1]`, or `[이름 1]` in a Korean line. A withheld line has no number."""
        english, korean = _WORDS[kind]
        word = korean if language == KOREAN else english
        if kind is MaskKind.WITHHELD:
            return f"[{word}]"
        key = (kind, folded(said))
        if key not in self._numbers:
            self._last[kind] = self._last.get(kind, 0) + 1
            self._numbers[key] = self._last[kind]
        return f"[{word} {self._numbers[key]}]"


def mask_lines(lines: Sequence[Line], masks: Iterable[Mask]) -> tuple[MaskedLine, ...]:
    """The lines of an interview in the order in which they are read, with everything masked.

    A line that reads otherwise than when it was masked is masked whole, until somebody looks at it again.
    """
    stand_ins = StandIns()
    by_line: dict[SegmentId, list[Mask]] = {}
    for mask in masks:
        if isinstance(mask.place, Passage):
            by_line.setdefault(mask.place.segment_id, []).append(mask)
    return tuple(_masked(line, by_line.get(line.segment.id, []), stand_ins) for line in lines)


def stale_masks(lines: Iterable[Line], masks: Iterable[Mask]) -> tuple[Mask, ...]:
    """The masks over lines that read otherwise by now, or are no more."""
    now = {line.segment.id: len(line.revisions) for line in lines}
    passages = ((mask, mask.place) for mask in masks if isinstance(mask.place, Passage))
    return tuple(mask for mask, place in passages if now.get(place.segment_id) != place.revisions)


def stretches_of(line: Line, masks: Iterable[Mask]) -> tuple[Stretch, ...]:
    """What is masked in a line, in order, without overlaps."""
    if line.is_withheld:
        return (Stretch(0, len(line.text), MaskKind.WITHHELD),)
    places = [(mask, mask.place) for mask in masks if isinstance(mask.place, Passage)]
    if any(place.revisions != len(line.revisions) for _, place in places):
        return (Stretch(0, len(line.text), MaskKind.OTHER),)
    return joined(Stretch(place.first, place.end, mask.kind) for mask, place in places)


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Overlapping stretches as one, of the kind of the longest among them."""
    out: list[Stretch] = []
    longest = 0
    for one in sorted(stretches, key=lambda s: (s.first, -s.end)):
        if out and one.first < out[-1].end:
            last = out[-1]
            kind = one.kind if one.end - one.first > longest else last.kind
            longest = max(longest, one.end - one.first)
            out[-1] = Stretch(last.first, max(last.end, one.end), kind)
        else:
            longest = one.end - one.first
            out.append(one)
    return tuple(out)


def _masked(line: Line, masks: Sequence[Mask], stand_ins: StandIns) -> MaskedLine:
    pieces: list[Piece] = []
    at = 0
    for stretch in stretches_of(line, masks):
        if at < stretch.first:
            pieces.append(Piece(line.text[at : stretch.first]))
        said = line.text[stretch.first : stretch.end]
        pieces.append(Piece(stand_ins.of(stretch.kind, said, line.language), stretch.kind, said))
        at = stretch.end
    if at < len(line.text):
        pieces.append(Piece(line.text[at:]))
    return MaskedLine(line, tuple(pieces))
