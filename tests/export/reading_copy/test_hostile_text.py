"""Whatever a testimony's text holds, every format is a valid file, says it as plain characters, and loses none of it."""

from __future__ import annotations

import json
import re
from io import BytesIO
from shutil import which
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.export.reading_copy.captions import srt, vtt
from desktop.export.reading_copy.elan import eaf
from desktop.export.reading_copy.json_value import json_bytes
from desktop.export.reading_copy.pdf import pdf
from desktop.export.reading_copy.plain_text import plain_text
from desktop.export.reading_copy.shown_text import has_shape, shown, stand_ins
from desktop.export.reading_copy.values import CopiedLine, ReadingCopy
from desktop.export.reading_copy.word_document import word_document
from tests.export.reading_copy.cases import HOSTILE, in_english, line, reading_copy
from tests.export.reading_copy.eaf_rules import broken_rules
from tests.export.reading_copy.read_back import caption_texts, word_rows, xml_parts
from tests.export.reading_copy.test_formats import SCHEMA
from tests.office import RESOURCES

PIECES = st.sampled_from([
    *HOSTILE, "<", ">", "&", "&amp;", "]]>", "-->", "\r\n", "\n\n", "\t", "1\n00:00:01,000 --> 00:00:02,000\n", "WEBVTT",
    "{\\an8}", "\\N", "\u2066", "\u2069", "\u202e", "\u200d", "\u3164", "\u115f", "\ufe0f", "\u2028", "\x85", "\x7f",
    "\ud7ff", "\ue000", "\uffff", "\U000e0041", "\U0010ffff", "각", "e\u0301", "가나다", "龘", "𠀀", "😀", "=1+1", "[withheld]", " ",
])  # fmt: skip
TEXT = st.one_of(
    st.lists(PIECES, max_size=6).map("".join), st.text(max_size=40), st.text(st.characters(categories=["C", "Z", "M"]), max_size=12)
)  # fmt: skip
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def with_lines(texts: list[tuple[str, str]]) -> ReadingCopy:
    """A copy whose first recording holds these texts, each with its translation."""
    lines: list[CopiedLine] = [
        line(number, text, translation=in_english(other) if other.strip() else None)
        for number, (text, other) in enumerate(texts, start=1)
    ]
    return reading_copy(first=lines)


COPIES = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4).map(with_lines)


def stripped(text: str) -> str:
    return shown(text).strip()


@given(TEXT)
def test_shown_text_has_no_unseen_character_on_one_line_and_drops_none(text: str) -> None:
    said = shown(text)
    assert all(has_shape(character) for character in said)
    assert said.splitlines() in ([], [said])
    assert shown(said) == said
    assert sum(stand_ins([text]).values()) == said.count("[U+") - text.count("[U+")


@QUICK
@given(COPIES)
def test_word_stays_well_formed_and_holds_every_line(copy: ReadingCopy) -> None:
    data = word_document(copy)
    xml_parts(data)
    rows = word_rows(data)
    for one in copy.recordings[0].lines:
        assert stripped(one.text) in rows[one.number][3]
        if one.translation is not None:
            assert stripped(one.translation.text) in rows[one.number][4]


@QUICK
@given(COPIES)
def test_elan_stays_valid_and_holds_every_line(copy: ReadingCopy) -> None:
    root = ElementTree.fromstring(eaf(copy, copy.recordings[0]))
    assert broken_rules(root) == []
    values = [value.text or "" for value in root.iter("ANNOTATION_VALUE")]
    for one in copy.recordings[0].lines:
        assert any(stripped(one.text) in value for value in values)


@QUICK
@given(COPIES)
def test_json_gives_back_the_exact_text(copy: ReadingCopy) -> None:
    data = json_bytes(copy)
    assert all(c == "\n" or has_shape(c) for c in data.decode("utf-8"))
    value = json.loads(data)
    jsonschema.Draft202012Validator(SCHEMA).validate(value)
    assert [one["text"] for one in value["recordings"][0]["lines"]] == [one.text for one in copy.recordings[0].lines]


@QUICK
@given(COPIES)
def test_plain_text_has_one_line_for_each(copy: ReadingCopy) -> None:
    rows = plain_text(copy).decode("utf-8").split("\n")
    for one in copy.lines:
        (row,) = [row for row in rows if re.match(rf" *{one.number}  \d\d:\d\d:\d\d  ", row)]
        assert stripped(one.text) in row


@pytest.mark.skipif(which("ffmpeg") is None, reason="ffmpeg is not installed")
@settings(QUICK, max_examples=15)
@given(COPIES)
def test_captions_keep_their_cues(copy: ReadingCopy) -> None:
    recording = copy.recordings[0]
    for data, form, more in ((srt(copy, recording), "srt", 1), (vtt(copy, recording), "webvtt", 0)):
        assert len(caption_texts(data, form)) == len(recording.lines) + more
        cues = re.findall(r"^\d\d:\d\d:\d\d[.,]\d{3} --> \d\d:\d\d:\d\d[.,]\d{3}$", data.decode("utf-8"), re.MULTILINE)
        assert len(cues) == len(recording.lines) + more
        assert data.decode("utf-8").count("-->") == len(cues)


@settings(QUICK, max_examples=20)
@given(COPIES)
def test_pages_are_readable_and_number_every_line(copy: ReadingCopy) -> None:
    reader = PdfReader(BytesIO(pdf(copy, RESOURCES / "fonts")))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "W-2026-014" in text
    assert {str(one.number) for one in copy.lines} <= set(re.findall(r"\d+", text))


def test_a_withheld_line_can_not_hold_its_words() -> None:
    with pytest.raises(ValueError, match="withheld"):
        line(1, "비밀", is_withheld=True)
    with pytest.raises(ValueError, match="withheld"):
        line(1, "", is_withheld=True, translation=in_english("secret"))
