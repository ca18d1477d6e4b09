"""Every format carries the same lines, numbers, marks and provenance, and others' programs read them."""

from __future__ import annotations

import json
import re
from functools import cache
from io import BytesIO
from shutil import which
from xml.etree import ElementTree

import jsonschema
import pytest
from docx import Document
from pympi.Elan import Eaf
from pypdf import PdfReader

from desktop.export.reading_copy.formats import CopyFile, Format, files_of
from desktop.export.reading_copy.shown_text import shown
from desktop.export.reading_copy.values import DocumentLanguages
from tests.export.reading_copy.cases import HOSTILE, reading_copy
from tests.export.reading_copy.eaf_rules import broken_rules
from tests.export.reading_copy.read_back import caption_texts, word_rows, xml_parts
from tests.office import RESOURCES

SCHEMA = json.loads((RESOURCES / "spec" / "schema" / "reading-copy-v1.schema.json").read_text("utf-8"))
FONTS = RESOURCES / "fonts"


def files(languages: DocumentLanguages = DocumentLanguages.BOTH, *, is_draft: bool = False) -> list[CopyFile]:
    return list(files_of(reading_copy(languages, is_draft=is_draft), list(Format), FONTS))


@cache
def made(languages: DocumentLanguages = DocumentLanguages.BOTH, *, is_draft: bool = False) -> dict[str, bytes]:
    return {file.name.partition("3f9c0a7b51d2e864")[2]: file.make() for file in files(languages, is_draft=is_draft)}


@cache
def page_text(languages: DocumentLanguages, *, is_draft: bool = False) -> str:
    reader = PdfReader(BytesIO(made(languages, is_draft=is_draft)[".pdf"]))
    return re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_files_are_named_by_copy_and_recording() -> None:
    assert list(made()) == [
        ".pdf", ".docx", ".txt", "-0001.srt", "-0002.srt", "-0001.vtt", "-0002.vtt", "-0001.eaf", "-0002.eaf", ".json",
    ]  # fmt: skip


@pytest.mark.parametrize("languages", DocumentLanguages)
@pytest.mark.parametrize("is_draft", [False, True])
def test_the_same_copy_gives_the_same_bytes(languages: DocumentLanguages, is_draft: bool) -> None:
    for file in files(languages, is_draft=is_draft):
        assert file.make() == made(languages, is_draft=is_draft)[file.name[16:]], file.name


def test_a_line_has_one_number_everywhere() -> None:
    copy = reading_copy()
    numbers = [line.number for line in copy.lines]
    assert numbers == list(range(1, len(numbers) + 1))
    assert list(word_rows(made()[".docx"])) == numbers
    value = json.loads(made()[".json"])
    assert [line["number"] for part in value["recordings"] for line in part["lines"]] == numbers
    plain = made()[".txt"].decode("utf-8")
    assert [int(n) for n in re.findall(r"^ +(\d+)  \d\d:\d\d:\d\d", plain, re.MULTILINE)] == numbers
    cues = [re.findall(r"^(\d+)\n\d\d:", made()[f"-000{n}.{form}"].decode("utf-8"), re.MULTILINE) for form in ("srt", "vtt") for n in (1, 2)]  # fmt: skip
    assert [int(n) for n in cues[0][1:] + cues[1][1:]] == numbers
    assert [int(n) for n in cues[2] + cues[3]] == numbers
    told = [e.text or "" for n in (1, 2) for e in _values(ElementTree.fromstring(made()[f"-000{n}.eaf"]), "-number")]
    assert sorted(map(int, told)) == numbers


def _values(root: ElementTree.Element, ending: str) -> list[ElementTree.Element]:
    tiers = [tier for tier in root.iter("TIER") if tier.get("TIER_ID", "").endswith(ending)]
    return [value for tier in tiers for value in tier.iter("ANNOTATION_VALUE")]


def test_what_was_said_is_in_every_document_whatever_it_speaks() -> None:
    for languages in DocumentLanguages:
        for line in reading_copy().lines:
            if line.text and "\U00020000" not in line.text:
                assert bare(shown(line.text))[:40] in page_text(languages).replace("[U+1F600]", "😀"), line.number
            rows = word_rows(made(languages)[".docx"])
            assert any(shown(line.text).strip() in cell for cell in rows[line.number])


def test_columns_hold_each_language_side_by_side() -> None:
    rows = word_rows(made()[".docx"])
    assert rows[1][3:] == ["오늘 면담에 참여하시겠습니까?", "[machine translation] Will you take part today?"]
    assert rows[3][4] == "They came at night and took my father."
    assert rows[2][4] == "[translation: translator] Yes, I agree."
    assert rows[4][4].endswith("[made before the line was changed]")
    assert rows[5][3].endswith(" (?)")


def test_withheld_inaudible_and_wordless_lines_say_so() -> None:
    rows = word_rows(made(DocumentLanguages.EN)[".docx"])
    assert [rows[n][3] for n in (6, 7, 8)] == ["[inaudible]", "[withheld]", "[no words]"]
    for name, data in made(DocumentLanguages.EN).items():
        if "-0002" not in name and not name.endswith((".pdf", ".docx", ".json")):
            assert data.decode("utf-8").count("[withheld]") >= 1, name
    korean = made(DocumentLanguages.KO)[".txt"].decode("utf-8")
    assert "[비공개]" in korean
    assert "withheld" not in korean


def test_every_file_says_where_it_comes_from_and_what_it_is() -> None:
    copy = reading_copy()
    for is_draft in (False, True):
        for name, data in made(is_draft=is_draft).items():
            text = _all_text(name, data)
            assert copy.witness_code in text, name
            assert copy.id in text, name
            assert bare(copy.custody.root) in text, name
            assert ("DRAFT–notapproved" in text or '"is_draft":true' in text) is is_draft, name


def _all_text(name: str, data: bytes) -> str:
    if name == ".pdf":
        return bare("".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages))
    if name == ".docx":
        return bare("".join(text for part in xml_parts(data).values() for text in part.itertext()))
    return bare(data.decode("utf-8"))


def test_every_page_of_a_draft_says_that_it_is_one() -> None:
    for languages in DocumentLanguages:
        pages = PdfReader(BytesIO(made(languages, is_draft=True)[".pdf"])).pages
        mark = "초안" if languages is DocumentLanguages.KO else "DRAFT"
        assert all(mark in page.extract_text() for page in pages)
        assert not any(mark in page.extract_text() for page in PdfReader(BytesIO(made(languages)[".pdf"])).pages)
    header = Document(BytesIO(made(is_draft=True)[".docx"])).sections[0].header
    assert "DRAFT – not approved" in header.paragraphs[0].text


def test_word_is_well_formed_dated_by_its_content_and_tells_nothing_of_the_machine() -> None:
    data = made()[".docx"]
    parts = xml_parts(data)
    assert "word/document.xml" in parts
    assert "docProps/thumbnail.jpeg" not in parts
    said = Document(BytesIO(data)).core_properties
    assert (said.author, said.last_modified_by, said.comments) == ("Saegim", "Saegim", "")
    assert said.created == said.modified == reading_copy().approval.approved_at.replace(tzinfo=said.created.tzinfo)  # type: ignore[union-attr]
    told = b"".join(ElementTree.tostring(part) for name, part in parts.items() if "theme" not in name)
    for word in (b"python-docx", b"Microsoft Macintosh", str(RESOURCES).encode()):
        assert word not in told
    fonts = {f.get(_W + "eastAsia") for f in parts["word/styles.xml"].iter(_W + "rFonts") if f.get(_W + "ascii")}
    assert "Malgun Gothic" in fonts


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_the_head_of_the_words_table_repeats_and_pages_are_numbered() -> None:
    parts = xml_parts(made()[".docx"])
    assert len(list(parts["word/document.xml"].iter(_W + "tblHeader"))) == 2
    fields = [e.text for name, part in parts.items() if "footer" in name for e in part.iter(_W + "instrText")]
    assert fields == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize("languages", DocumentLanguages)
@pytest.mark.parametrize("number", [1, 2])
def test_elan_keeps_the_rules_and_another_program_reads_it(
    languages: DocumentLanguages,
    number: int,
    capfd: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    data = made(languages)[f"-000{number}.eaf"]
    assert broken_rules(ElementTree.fromstring(data)) == []
    path = tmp_path_factory.mktemp("elan") / "copy.eaf"
    path.write_bytes(data)
    read = Eaf(str(path))
    copy = reading_copy(languages)
    lines = copy.recordings[number - 1].lines
    aligned = [each for tier in read.get_tier_names() if not read.tiers[tier][2].get("PARENT_REF") and tier != "not-in-text" for each in read.get_annotation_data_for_tier(tier)]  # fmt: skip
    spans = sorted(each[:2] for each in aligned if each[:2] in [(line.start_ms, line.end_ms) for line in lines])
    assert spans == [(line.start_ms, line.end_ms) for line in lines]


def test_elan_has_a_tier_for_each_speaker_and_one_beneath_it_for_the_translation() -> None:
    root = ElementTree.fromstring(made()["-0001.eaf"])
    tiers = {tier.get("TIER_ID"): tier for tier in root.iter("TIER")}
    assert {"witness", "interviewer", "interpreter", "channel-2"} <= set(tiers)
    assert tiers["witness-translation-en"].get("PARENT_REF") == "witness"
    assert tiers["witness"].get("PARTICIPANT") == "증언자 / Witness"
    told = [value.text for value in tiers["witness-translation-en"].iter("ANNOTATION_VALUE")]
    assert "[translation: 번역자 / translator] Yes, I agree." in told or any("Yes, I agree." in (t or "") for t in told)


@pytest.mark.skipif(which("ffmpeg") is None, reason="ffmpeg is not installed")
@pytest.mark.parametrize(("ending", "form"), [("srt", "srt"), ("vtt", "webvtt")])
def test_players_read_every_cue_and_nothing_else(ending: str, form: str) -> None:
    for number, recording in enumerate(reading_copy().recordings, start=1):
        cues = caption_texts(made()[f"-000{number}.{ending}"], form)
        assert len(cues) == len(recording.lines) + (ending == "srt")
        assert sorted(start for start, _ in cues) == [start for start, _ in cues]
    hostile = [text for _, text in caption_texts(made()["-0002.vtt"], "webvtt")]
    assert "<b>굵게</b>" in bare(hostile[0]).replace("&lt;", "<").replace("&gt;", ">")


def test_json_keeps_the_exact_text_and_its_schema() -> None:
    for languages in DocumentLanguages:
        for is_draft in (False, True):
            data = made(languages, is_draft=is_draft)[".json"]
            value = json.loads(data)
            jsonschema.Draft202012Validator(SCHEMA).validate(value)
            assert [line["text"] for line in value["recordings"][1]["lines"]] == list(HOSTILE)
    text = made()[".json"].decode("utf-8")
    assert "\\u202e" in text
    assert "\u202e" not in text
    value["is_draft"] = False
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(value)


def test_what_can_not_be_shown_is_written_by_its_number_and_told() -> None:
    text = page_text(DocumentLanguages.EN)
    for code in ("[U+202E]", "[U+E000]", "[U+1F600]", "[U+20000]"):
        assert code in text
    assert "U+202E(×1)" in text
    assert "U+1F600(×1)" in text
    plain = made()[".txt"].decode("utf-8")
    assert "😀" in plain
    assert "U+1F600" not in plain
    assert "[U+202E]" in plain


def test_no_format_has_an_unseen_character() -> None:
    for name, data in made().items():
        if not name.endswith((".pdf", ".docx")):
            unseen = set(data.decode("utf-8")) & set("\u202e\u200b\ufeff\x00\x07\ue000\r")
            assert unseen == set(), name
