"""A recording's lines as an ELAN annotation file (EAF 3.0, the Max Planck Institute's published schema), in memory.

A tier for each speaker, beneath it one for the translation and one for line numbers. Written here: the one library for
it writes to a path, keeps a copy of what was there, and dates files by the clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree as Xml

from desktop.domain.speaking import Speaker
from desktop.export import document_words as w
from desktop.export.reading_copy import front
from desktop.export.reading_copy import words as own
from desktop.export.reading_copy.lines import loss, speaker, spoken, translated
from desktop.export.reading_copy.values import CopiedLine, CopiedRecording, ReadingCopy
from desktop.export.times import stamp

_SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_LINE, _BESIDE = "line", "beside"
_ASSOCIATION = "Symbolic_Association"
_ABOUT_IT = "1-1 association with a parent annotation"
_LANGUAGES = {"ko": ("kor", "Korean (kor)"), "en": ("eng", "English (eng)")}


@dataclass(slots=True)
class _Tier:
    """Lines of one speaker that do not overlap: ELAN lets no two annotations of a tier do."""

    name: str
    participant: str
    lines: list[CopiedLine] = field(default_factory=list)

    def has_room(self, line: CopiedLine) -> bool:
        return not self.lines or _end_ms(self.lines[-1]) <= line.start_ms


def eaf(copy: ReadingCopy, recording: CopiedRecording) -> bytes:
    """EAF 3.0, UTF-8; times in milliseconds from the recording's start."""
    said = own.Said(copy.languages)
    date = stamp(copy.speaks_of).replace("Z", "+00:00")
    root = Xml.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "Saegim",
            "DATE": date,
            "FORMAT": "3.0",
            "VERSION": "3.0",
            "xmlns:xsi": _XSI,
            "xsi:noNamespaceSchemaLocation": _SCHEMA,
        },
    )
    _add_header(root, copy, recording, said)
    _Annotations(root, recording, said).add()
    for name, alignable in ((_LINE, True), (_BESIDE, False)):
        _add_type(root, name, alignable=alignable)
    for identifier, label in _LANGUAGES.values():
        Xml.SubElement(root, "LANGUAGE", {"LANG_ID": identifier, "LANG_LABEL": label})
    Xml.SubElement(root, "CONSTRAINT", {"DESCRIPTION": _ABOUT_IT, "STEREOTYPE": _ASSOCIATION})
    written: bytes = Xml.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + written + b"\n"


def _add_header(root: Xml.Element, copy: ReadingCopy, recording: CopiedRecording, said: own.Said) -> None:
    header = Xml.SubElement(root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"})
    told = [
        (said(own.STATE), front.state(copy, said)),
        *((said(own.STATE), text) for text in front.notices(copy, said)),
        *front.facts(copy, said),
        (said(w.RECORDING, number=recording.number), front.about_recording(recording, said)),
        *front.recording_facts(recording, said),
        *((said(own.LEGEND), text) for text in front.legend(copy, said)),
    ]
    if not recording.is_complete:
        told.append((said(own.STATE), said(own.INCOMPLETE)))
    for number, (name, value) in enumerate(((name, value) for name, value in told if value), start=1):
        Xml.SubElement(header, "PROPERTY", {"NAME": f"saegim:{number:02d} {name}"}).text = value


class _Annotations:
    """Time slots and tiers of a recording, added to `root` in the order the schema wants."""

    def __init__(self, root: Xml.Element, recording: CopiedRecording, said: own.Said) -> None:
        self._root, self._recording, self._said = root, recording, said
        self._order = Xml.SubElement(root, "TIME_ORDER")
        self._slots: dict[int, str] = {}
        self._annotations = 0

    def add(self) -> None:
        """Everything."""
        tiers = _tiers(self._recording, self._said)
        times = {at for line in self._recording.lines for at in (line.start_ms, _end_ms(line))}
        times |= {at for lost in self._recording.losses for at in (lost.at_ms, lost.at_ms + max(lost.length_ms, 1))}
        for number, at in enumerate(sorted(times), start=1):
            self._slots[at] = f"ts{number}"
            Xml.SubElement(self._order, "TIME_SLOT", {"TIME_SLOT_ID": f"ts{number}", "TIME_VALUE": str(at)})
        for tier in tiers:
            self._add_tier(tier)
        self._add_losses()

    def _add_tier(self, tier: _Tier) -> None:
        parent = self._tier(tier.name, tier.participant, _LINE)
        names = [self._aligned(parent, line.start_ms, _end_ms(line), spoken(line, self._said)) for line in tier.lines]
        pairs = list(zip(names, tier.lines, strict=True))
        self._add_child(tier, "number", [(name, str(line.number)) for name, line in pairs])
        for code in dict.fromkeys(line.translation.language for line in tier.lines if line.translation):
            there = [(n, line) for n, line in pairs if line.translation and line.translation.language == code]
            values = [(name, translated(line, self._said)) for name, line in there]
            self._add_child(tier, f"translation-{code}", values, language=code)

    def _add_child(self, tier: _Tier, of: str, values: Sequence[tuple[str, str]], language: str = "") -> None:
        child = self._tier(f"{tier.name}-{of}", tier.participant, _BESIDE)
        child.set("PARENT_REF", tier.name)
        if language in _LANGUAGES:
            child.set("LANG_REF", _LANGUAGES[language][0])
        for parent, value in values:
            holder = Xml.SubElement(child, "ANNOTATION")
            attributes = {"ANNOTATION_ID": self._next(), "ANNOTATION_REF": parent}
            _say(Xml.SubElement(holder, "REF_ANNOTATION", attributes), value)

    def _add_losses(self) -> None:
        """What is not in the text, each in a row of its own where two lie over each other."""
        rows: list[tuple[int, Xml.Element]] = []
        for lost in self._recording.losses:
            end = lost.at_ms + max(lost.length_ms, 1)
            at = next((index for index, (until, _) in enumerate(rows) if until <= lost.at_ms), len(rows))
            tier = rows[at][1] if at < len(rows) else self._tier(f"not-in-text{_suffix(at)}", "", _LINE)
            rows[at : at + 1] = [(end, tier)]
            self._aligned(tier, lost.at_ms, end, loss(lost, self._said))

    def _tier(self, name: str, participant: str, kind: str) -> Xml.Element:
        attributes = {"LINGUISTIC_TYPE_REF": kind, "PARTICIPANT": participant, "TIER_ID": name}
        return Xml.SubElement(self._root, "TIER", attributes)

    def _aligned(self, tier: Xml.Element, start_ms: int, end_ms: int, value: str) -> str:
        name = self._next()
        slots = {"TIME_SLOT_REF1": self._slots[start_ms], "TIME_SLOT_REF2": self._slots[end_ms]}
        holder = Xml.SubElement(tier, "ANNOTATION")
        _say(Xml.SubElement(holder, "ALIGNABLE_ANNOTATION", {"ANNOTATION_ID": name, **slots}), value)
        return name

    def _next(self) -> str:
        self._annotations += 1
        return f"a{self._annotations}"


def _tiers(recording: CopiedRecording, said: own.Said) -> Iterator[_Tier]:
    """Speaker by speaker in the order of their first words; a speaker who is heard twice at once has two tiers."""
    tiers: dict[str, list[_Tier]] = {}
    for line in recording.lines:
        name = line.speaker.value if line.speaker is not Speaker.UNKNOWN else f"channel-{line.channel + 1}"
        rows = tiers.setdefault(name, [])
        fitting = next((tier for tier in rows if tier.has_room(line)), None)
        if fitting is None:
            fitting = _Tier(f"{name}{_suffix(len(rows))}", speaker(line, said, recording.channels))
            rows.append(fitting)
        fitting.lines.append(line)
    for rows in tiers.values():
        yield from rows


def _suffix(row: int) -> str:
    return f"-{row + 1}" if row else ""


def _end_ms(line: CopiedLine) -> int:
    """ELAN drops an annotation without a length."""
    return max(line.end_ms, line.start_ms + 1)


def _say(annotation: Xml.Element, value: str) -> None:
    Xml.SubElement(annotation, "ANNOTATION_VALUE").text = value


def _add_type(root: Xml.Element, name: str, *, alignable: bool) -> None:
    attributes = {"GRAPHIC_REFERENCES": "false", "LINGUISTIC_TYPE_ID": name}
    attributes["TIME_ALIGNABLE"] = "true" if alignable else "false"
    if not alignable:
        attributes["CONSTRAINTS"] = _ASSOCIATION
    Xml.SubElement(root, "LINGUISTIC_TYPE", attributes)
