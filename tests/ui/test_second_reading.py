"""A line that was read twice shows both readings and the words that differ, and says who speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.speaking import Speaker, SpeakerRevision
from desktop.domain.transcript import Flag, Line, Reading, ReadingKind, first_text
from desktop.ui.transcripts.line_panel import LinePanel
from desktop.ui.transcripts.second_reading import SecondReading, reading_text, reading_title, said
from desktop.ui.transcripts.spoken import spoken
from tests.fakes.evidence import AT
from tests.ui.scene import key_map, segment

READING = Reading(
    1, 6_000, 12_000, ReadingKind.AGAIN, "medium", "c" * 64, "{}", True, "en", "It began on Monday.", (), -0.4,
)  # fmt: skip
SEGMENT = replace(segment("rec", 1), text="It began on Sunday.", start_ms=6_000, end_ms=12_000, channel=1)
LINE = Line(SEGMENT, (), readings=(READING,))


def texts_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> QApplication:
    return qapp


def test_both_readings_stand_in_the_panel_with_what_differs() -> None:
    panel = LinePanel(key_map())
    panel.show_line(LINE, {}, may_correct=True, first_of=lambda reading: first_text([LINE], reading))
    shown = texts_of(panel)
    for words in ("It began on Sunday.", "It began on Monday.", "Sunday.  \u2192  Monday."):
        assert words in shown
    assert "Read a second time, as English, by medium" in shown


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("It began on Monday.", "Sunday.  \u2192  Monday.")),
        ({"text": "It began on sunday"}, ("It began on sunday", "The same words as the first time.")),
        ({"text": ""}, ("(no text)", "It began on Sunday.  \u2192  (nothing)")),
        ({"is_read": False, "text": ""}, ("(the machine gave up)", "")),
    ],
)
def test_each_outcome_is_said(changes: dict[str, object], expected: tuple[str, str]) -> None:
    reading = replace(READING, **changes)  # type: ignore[arg-type]
    assert (reading_text(reading), said(SEGMENT.text, reading)) == expected
    assert all(text for text in texts_of(SecondReading(reading, SEGMENT.text)))


def test_one_without_the_glossary_says_so() -> None:
    assert reading_title(replace(READING, kind=ReadingKind.WITHOUT_GLOSSARY)) == "Read without the glossary"


def test_who_speaks_is_said_where_it_is_known() -> None:
    assert "Channel 2" in spoken(LINE, LINE.text)
    said_by_channel = replace(LINE, channel_speaker=Speaker.WITNESS)
    assert "Witness" in spoken(said_by_channel, LINE.text)
    revision = SpeakerRevision(SegmentId(SEGMENT.id), 1, Speaker.INTERPRETER, AccountId("a"), AT)
    assert "Interpreter" in spoken(replace(said_by_channel, speaker_revisions=(revision,)), LINE.text)


def test_a_word_only_from_the_glossary_has_its_reason() -> None:
    panel = LinePanel(key_map())
    flagged = replace(SEGMENT, flags=(Flag.GLOSSARY_ONLY,))
    panel.show_line(replace(LINE, segment=flagged), {}, may_correct=False)
    assert "Only from the glossary" in texts_of(panel)
