"""WebVTT: every line with words is a cue, and no text can end a cue or start another."""

from __future__ import annotations

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.export.times import clock_time_ms
from desktop.export.vtt import vtt
from tests.export.documents import TEXTS, segment, sheet


def test_every_line_is_a_cue_in_time_order() -> None:
    text = vtt(sheet()).decode("utf-8")
    assert text.startswith("WEBVTT\n\n")
    assert text.count(" --> ") == len(TEXTS) + 2
    assert "seg-3\n00:00:18.000 --> 00:00:22.000\n<v Channel 2>They came at night" in text
    assert "보위부에서 왔다고 했습니다." in text
    assert "보이부" not in text


def test_text_cannot_break_out_of_its_cue() -> None:
    hostile = "a\n\n00:00:00.000 --> 00:00:09.000\nb <script> & \u2028 c --> d"
    cue = vtt(sheet(more=(Line(segment(99, 1, "en", hostile), ()),))).decode("utf-8")
    (block,) = [block for block in cue.split("\n\n") if "script" in block]
    assert len(block.splitlines()) == 3
    assert "&lt;script&gt; &amp;" in block
    assert block.count("-->") == 1


def test_a_known_speaker_is_named_by_role_in_place_of_the_channel() -> None:
    told = Line(segment(99, 1, "ko", "제가 보았습니다.", 1), (), channel_speaker=Speaker.WITNESS)
    assert "<v Witness>제가 보았습니다." in vtt(sheet(more=(told,))).decode("utf-8")


def test_hours_go_on_counting() -> None:
    assert clock_time_ms(123 * 3_600_000 + 61_007) == "123:01:01.007"
