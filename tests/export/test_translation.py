"""A translation leaves only where it was approved along, beside what was said, and says of itself what it is."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.bundle import layout
from desktop.bundle.reader import read_bundle
from desktop.bundle.translation_check import TranslationFacts
from desktop.domain.faults import FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.translation import (
    LABEL,
    TranslatedAs,
    TranslatedLine,
    TranslatedPiece,
    TranslationLayer,
    TranslationRevision,
)
from desktop.export.signers import signers_text
from desktop.export.transcript_pdf import transcript_pdf
from desktop.receive.opening import open_bundle
from desktop.receive.report_text import report_lines, report_value
from desktop.review.desk import approve
from desktop.review.translating import translate_line
from tests.export.cases import Ready, export, make_ready
from tests.export.documents import BEGUN, TEXTS, document, sheet
from tests.fakes.bundles import RECIPIENT, SIGNERS, Json, minimal_bundle
from tests.office import ENGLISH, INTERVIEWER, RESOURCES, SUPERVISOR, ready_to_approve, translate_draft

HUMAN = "Those from the State Security came at night."


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Two recordings; the first one's lines: a machine's, a stale machine's, a person's."""
    made = make_ready(tmp_path_factory.mktemp("translated"))
    with made.office.as_(INTERVIEWER) as interviewer:
        for recording in interviewer.vault.recordings.of(made.interview):
            translate_draft(interviewer, recording)
        translate_line(interviewer, made.segments[2], "그 사람들이 밤에 왔습니다.", TranslatedAs.INTERPRETER)
    return made


def _opened(ready: Ready, out: Path) -> tuple[Path, list[str], dict[str, Any]]:
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = export(signed_in, ready)
        signers = signers_text(signed_in)
    report = open_bundle(Path(result.bundle_path), ready.key.secret, signers, out)
    assert report.is_verified
    return out / "bundle" / "data", list(report_lines(report, "en")), report_value(report)


def _json(data: Path, name: str) -> Any:
    return json.loads((data / name).read_bytes())


def test_a_translation_that_was_not_approved_along_stays_at_home(ready: Ready, tmp_path: Path) -> None:
    data, lines, value = _opened(ready, tmp_path / "opened")
    assert not list(data.rglob("*.translation.json"))
    assert "translation" not in _json(data, "record.json")["recordings"][0]["transcript"]
    assert value["translation"] is None
    assert not [line for line in lines if line.startswith("Translation")]
    for path in data.rglob("*.json"):
        assert ENGLISH[1] not in path.read_text("utf-8")


def test_one_that_was_approved_along_goes_beside_the_korean(ready: Ready, tmp_path: Path) -> None:
    ready_to_approve(ready.office, ready.interview)
    with ready.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, ready.interview, with_translation=True)
    data, lines, value = _opened(ready, tmp_path / "opened")
    part = _json(data, "transcript/0001.translation.json")
    assert (part["label"], part["machine"]["target"]) == (LABEL, "en")
    assert part["machine"]["provenance"]["model_name"] == "test-translator"
    assert [(one["as"], one["target"], one["author"]) for one in part["revisions"]] == [
        ("interpreter", "ko", INTERVIEWER)
    ]
    approved = _json(data, "transcript/0001.json")
    assert len(approved["lines"]) == 3
    said = {line["segment"]: line["text"] for line in approved["lines"]}
    translated = approved["translation"]["lines"]
    assert all(said[line["segment"]] for line in translated)
    assert [(line["by"], line["is_stale"]) for line in translated] == [
        ("machine", False),
        ("machine", True),
        ("interpreter", False),
    ]
    stated = _json(data, "record.json")["recordings"][0]["transcript"]["translation"]
    assert (stated["lines"], stated["by_machine"], stated["stale"], stated["translated_by"]) == (3, 2, 1, [INTERVIEWER])
    assert stated["label"] == LABEL
    assert value["translation"] == {"lines": 5, "by_machine": 4, "stale": 1}
    assert [line for line in lines if "machine translation" in line]
    assert "0001.vtt" in {path.name for path in data.rglob("*.vtt")}
    assert ENGLISH[1] not in (data / "transcript" / "0001.vtt").read_text("utf-8")
    crate = (data / "ro-crate-metadata.json").read_text("utf-8")
    assert LABEL in crate


def _text_of(pdf: bytes) -> str:
    """What a reader can copy out, without line breaks and blanks."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def test_the_document_shows_it_beneath_the_korean_and_never_alone() -> None:
    plain = sheet()
    first, corrected = plain.transcript.lines[0], plain.transcript.lines[-2]
    piece = TranslatedPiece(first.segment.id, True, "Do you agree?", -0.3, 0.0, 1.0, ())
    human = TranslationRevision(
        corrected.segment.id,
        1,
        "ko",
        "en",
        "From the State Security",
        TranslatedAs.INTERPRETER,
        1,
        AccountId("u05"),
        BEGUN,
    )
    lines = (
        TranslatedLine(first, piece),
        TranslatedLine(corrected, None, (human,)),
        *(TranslatedLine(line) for line in plain.transcript.lines[1:-2]),
    )
    layer = TranslationLayer(plain.recording_id, plain.transcript.draft_id, None, lines)
    shown = replace(document(), recordings=(replace(plain, translation=layer),))
    text = _text_of(transcript_pdf(shown, RESOURCES / "fonts", "en"))
    assert "Unverifiedmachinetranslation:Doyouagree?" in text
    assert "Translation(interpreteru05,2026-11-2105:30UTC):FromtheStateSecurity" in text
    assert text.index(TEXTS[0][1].replace(" ", "")) < text.index("Doyouagree?")
    assert "Thelineabovewaschangedafterthistranslationwasmade." in text
    assert "Neverquoteatranslationwithoutthelineaboveit." in text
    assert "2·unverifiedmachinetranslation:1·stale:1" in text
    without = _text_of(transcript_pdf(document(), RESOURCES / "fonts", "en"))
    assert "ranslation" not in without


def _translated(edit: dict[str, Any] | None = None, **stated: object) -> tuple[Any, Any, dict[str, bytes]]:
    """Edits of content and record, and parts, that make the minimal bundle one with a translation."""
    line = {"segment": "s1", "text": "Yes", "by": "machine", "revision": 0, "source_revision": 0, "is_stale": False}
    translation = {"label": LABEL, "machine": "tra-1", "lines": [{**line, **(edit or {})}]}
    said = {
        "path": layout.translation_path(1), "label": LABEL, "machine": "tra-1", "lines": 1, "by_machine": 1, "stale": 0,
        "translated_by": [], **stated,
    }  # fmt: skip

    def edit_content(content: Json) -> None:
        content["recordings"][0]["translation"] = translation

    def edit_record(record: Json) -> None:
        record["recordings"][0]["transcript"]["translation"] = said

    return edit_content, edit_record, {layout.translation_path(1): b"{}"}


def _judged(edit_content: Any, edit_record: Any, parts: dict[str, bytes]) -> Any:
    bundle = minimal_bundle(
        {**parts}, edit_content=edit_content or (lambda _: None), edit_record=edit_record or (lambda _: None)
    )
    report = read_bundle(bundle.open(), [RECIPIENT.secret], SIGNERS)
    refusal = report.refusal
    return (refusal.code, refusal.facts.get("place")) if refusal else report.facts


def test_a_reader_counts_what_may_not_be_relied_on() -> None:
    facts = _judged(*_translated())
    assert facts.translation == TranslationFacts(lines=1, by_machine=1, stale=0)
    assert _judged(None, None, {}).translation is None


@pytest.mark.parametrize(
    "case",
    [
        _translated(by_machine=0),
        _translated(lines=2),
        _translated(stale=1),
        _translated(machine="tra-2"),
        _translated({"by": "translator"}),
        _translated({"by": "somebody"}),
        _translated({"is_stale": True}),
        _translated({"is_stale": 0}),
        _translated({"segment": "s2"}),
        _translated({"segment": ["s1"]}),
        _translated({"text": None}),
        (_translated()[0], None, {}),
        (None, *_translated()[1:]),
    ],
)
def test_a_translation_that_is_not_the_one_approved_is_refused(case: tuple[Any, Any, dict[str, bytes]]) -> None:
    assert _judged(*case) == (FaultCode.BUNDLE_APPROVAL_WRONG, "translation 1")


def test_an_unlabelled_unnamed_or_own_translation_is_refused() -> None:
    content, record, parts = _translated(label="A translation.")
    assert _judged(content, record, parts)[0] is FaultCode.BUNDLE_RECORD_WRONG
    content, record, _ = _translated()
    assert _judged(content, record, {})[0] is FaultCode.BUNDLE_RECORD_WRONG
    assert _judged(None, None, parts)[0] is FaultCode.BUNDLE_RECORD_WRONG
    content, record, parts = _translated(path="data/transcript/0002.translation.json")
    assert _judged(content, record, parts)[0] is FaultCode.BUNDLE_RECORD_WRONG
    content, record, parts = _translated({"by": "reviewer"}, by_machine=0, translated_by=["u02"])
    assert _judged(content, record, parts) == (FaultCode.BUNDLE_APPROVAL_WRONG, "supervisor")
