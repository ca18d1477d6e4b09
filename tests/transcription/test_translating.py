"""A machine translation is made line by line from the sound, goes on after a kill, and is never taken for more.

The self-test model was not trained to translate. Here a copy of it claims that it was: the whole way is real, and its
answers show what becomes of a model that writes down what it hears instead.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.audit import check_log
from desktop.custody.rows import check_rows
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.transcript import Line, Segment
from desktop.domain.translation import LABEL, TranslatedAs, TranslationFlag, TranslationLayer
from desktop.interview.consent import set_consent
from desktop.review.desk import correct_line
from desktop.review.translating import translate_line, translations_of
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.heard import Question, Translated
from desktop.transcription.line_extents import line_extents
from desktop.transcription.models import ModelPack, load_pack
from desktop.transcription.speech_map import Extent
from desktop.transcription.translating import flags_of
from desktop.vault.jobs import JobKind, JobState
from tests.fakes.evidence import SEGMENT
from tests.transcription.desk import BAD, Desk, dying_in, never, unwatched
from tests.transcription.sound import SELFTEST, WORKER, conversation, selftest_audio, selftest_pack, turns

CONVERSATION = "conversation.wav"


def _pack_that_claims(folder: Path, *, translates: bool) -> ModelPack:
    """The self-test model under a list that says whether it translates."""
    if not folder.exists():
        shutil.copytree(SELFTEST / "model", folder)
    listed = json.loads((folder / DIGEST_LIST).read_text("utf-8"))
    facts = {**listed, "name": "claims-to-translate", "translates": translates}
    (folder / DIGEST_LIST).write_text(json.dumps(facts), "utf-8")
    return load_pack(folder)


@pytest.fixture(scope="module")
def claiming(tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    return _pack_that_claims(tmp_path_factory.mktemp("models") / "claiming", translates=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _transcribed(desk: Desk, name: str = CONVERSATION) -> RecordingId:
    recording = desk.record(selftest_audio(name))
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    return recording


def _layer(desk: Desk) -> TranslationLayer:
    [layer] = translations_of(desk.signed_in, desk.interview_id)
    return layer


def test_every_korean_line_gets_a_labelled_machine_translation(desk: Desk, claiming: ModelPack) -> None:
    recording = _transcribed(desk)
    job = desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    assert (job.kind, job.state) == (JobKind.TRANSLATE, JobState.QUEUED)
    seen: list[tuple[int, int]] = []
    done = desk.queue().run_next(lambda done, total: seen.append((done, total)), never)
    assert done is not None
    assert (done.id, done.state) == (job.id, JobState.DONE)
    layer = _layer(desk)
    assert layer.machine is not None
    assert layer.machine.is_complete
    made = layer.machine.provenance
    assert (made.model_name, made.model_sha256) == ("claims-to-translate", claiming.sha256)
    assert json.loads(made.parameters)["task"] == "translate"
    languages = [turn["language"] for turn in turns(CONVERSATION)]
    assert [line.is_there for line in layer.lines] == [language == "ko" for language in languages]
    assert [line.line.segment.language for line in layer.lines] == languages
    assert layer.counts.by_machine == layer.counts.lines == languages.count("ko")
    assert (seen[0][0], seen[-1][0]) == (0, seen[-1][1])
    acts = [act for act in desk.acts() if act.startswith("translation.")]
    assert acts == [Action.TRANSLATION_STARTED, Action.TRANSLATION_COMPLETED]
    assert check_log(desk.signed_in.vault) + check_rows(desk.signed_in.vault) == []


def test_a_model_that_writes_what_it_hears_is_flagged_on_every_line(desk: Desk, claiming: ModelPack) -> None:
    """What it says is kept all the same: nothing is deleted, and nobody takes it for English."""
    recording = _transcribed(desk)
    desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    desk.queue().run_next(unwatched, never)
    for line in _layer(desk).lines:
        if line.is_there:
            assert line.text
            assert TranslationFlag.NOT_TRANSLATED in line.flags, line.text


def test_the_task_reaches_the_decoder() -> None:
    """The same sound under the other task: decoded otherwise, and less likely, by a model that never saw that task."""
    audio = selftest_audio("ko-2.wav")
    samples = audio.samples[:, 0].astype(np.float32) / np.float32(32768)
    extent = Extent(0, len(samples) // 16, is_speech=True)
    with conversation() as listening:
        heard = listening.read(samples, extent, Question("ko"))
        translated, again = (listening.translate(samples, extent, "ko") for _ in range(2))
        listening.finish()
    assert translated == again
    assert translated.is_read
    assert translated.mean_log_probability < heard.segments[0].mean_log_probability - 0.1


def test_a_model_that_cannot_is_refused_before_anything_is_queued(desk: Desk) -> None:
    recording = _transcribed(desk)
    with pytest.raises(Fault) as caught:
        desk.queue().enqueue(recording, selftest_pack(), kind=JobKind.TRANSLATE)
    assert (caught.value.code, caught.value.facts) == (
        FaultCode.MODEL_CANNOT_TRANSLATE,
        {"name": "saegim-selftest"},
    )
    assert [job.kind for job in desk.queue().list.jobs()] == [JobKind.TRANSCRIBE]


def test_a_job_whose_model_can_no_longer_is_refused_when_it_runs(desk: Desk, tmp_path: Path) -> None:
    recording = _transcribed(desk)
    desk.queue().enqueue(recording, _pack_that_claims(tmp_path / "model", translates=True), kind=JobKind.TRANSLATE)
    _pack_that_claims(tmp_path / "model", translates=False)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code in {FaultCode.MODEL_CANNOT_TRANSLATE, FaultCode.MODEL_CHANGED}
    assert _layer(desk).machine is None


def test_nothing_is_translated_without_a_complete_transcript_or_consent(desk: Desk, claiming: ModelPack) -> None:
    bare = desk.record(selftest_audio("ko-1.wav"))
    with pytest.raises(Fault) as caught:
        desk.queue().enqueue(bare, claiming, kind=JobKind.TRANSLATE)
    assert caught.value.code is FaultCode.TRANSCRIPT_MISSING
    recording = _transcribed(desk, "ko-2.wav")
    set_consent(desk.signed_in, desk.interview_id, "C04", "no")
    with pytest.raises(Fault) as caught:
        desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    assert caught.value.code is FaultCode.CONSENT_MISSING


@pytest.mark.parametrize("reading", [1, 2])
def test_after_a_kill_the_same_translation_goes_on(desk: Desk, claiming: ModelPack, reading: int) -> None:
    recording = _transcribed(desk)
    job = desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    desk.command = dying_in(reading)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is FaultCode.WHISPER_DIED
    half = _layer(desk).machine
    assert half is not None
    assert (half.is_complete, len(half.pieces)) == (False, reading - 1)
    desk.command = WORKER
    assert desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE).id == job.id
    desk.queue().run_next(unwatched, never)
    whole = _layer(desk).machine
    assert whole is not None
    assert (whole.id, whole.is_complete, whole.pieces[: reading - 1]) == (half.id, True, half.pieces)
    assert check_rows(desk.signed_in.vault) == []


def test_a_line_that_ends_two_children_is_left_to_people(desk: Desk, claiming: ModelPack) -> None:
    recording = _transcribed(desk)
    desk.command = dying_in(1)
    for _ in range(2):
        desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
        with pytest.raises(Fault):
            desk.queue().run_next(unwatched, never)
    desk.command = WORKER
    desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    desk.queue().run_next(unwatched, never)
    first = next(line for line in _layer(desk).lines if line.machine is not None)
    assert first.machine is not None
    assert (first.machine.is_read, first.text, first.flags) == (False, "", (TranslationFlag.EMPTY,))


@pytest.mark.parametrize(
    ("moment", "changes"),
    [
        ("segment", {"text": "\u202eone"}),
        ("segment", {"text": "x" * 5_000}),
        ("segment", {"compression_ratio": -1.0}),
        ("segment", {"start": 0.9, "end": 0.1}),
        ("done", {"is_read": "yes"}),
        ("done", {"mean_log_probability": 0.4}),
    ],
)
def test_a_child_that_lies_about_a_translation_adds_nothing(
    desk: Desk, claiming: ModelPack, moment: str, changes: dict[str, object]
) -> None:
    recording = _transcribed(desk, "ko-1.wav")
    desk.command = [WORKER[0], str(BAD), moment, "", json.dumps(changes)]
    desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    with pytest.raises(Fault) as caught:
        desk.queue().run_next(unwatched, never)
    assert caught.value.code is FaultCode.WHISPER_LIED
    machine = _layer(desk).machine
    assert machine is not None
    assert machine.pieces == ()


def test_a_correction_leaves_the_machine_behind_and_a_person_catches_up(desk: Desk, claiming: ModelPack) -> None:
    recording = _transcribed(desk)
    desk.queue().enqueue(recording, claiming, kind=JobKind.TRANSLATE)
    desk.queue().run_next(unwatched, never)
    korean = next(line.line.segment.id for line in _layer(desk).lines if line.is_there)

    def line() -> tuple[bool, bool]:
        found = next(one for one in _layer(desk).lines if one.line.segment.id == korean)
        return found.is_by_machine, found.is_stale

    assert line() == (True, False)
    correct_line(desk.signed_in, korean, "저는 함흥에서 왔습니다.")
    assert line() == (True, True)
    translate_line(desk.signed_in, korean, "I came from Hamhung.", TranslatedAs.INTERPRETER)
    assert line() == (False, False)
    correct_line(desk.signed_in, korean, "저는 함흥시에서 왔습니다.")
    assert line() == (False, True)
    translate_line(desk.signed_in, korean, "I came from Hamhung.")
    assert line() == (False, False)
    assert check_log(desk.signed_in.vault) + check_rows(desk.signed_in.vault) == []


def test_the_label_is_a_sentence_that_can_stand_alone() -> None:
    assert "machine translation" in LABEL
    assert LABEL.endswith(".")


def test_reasons_to_doubt_a_translation() -> None:
    fine = Translated(True, "I crossed the river at night.", -0.3, 0.1, 1.4)
    assert flags_of(fine, []) == ()
    assert flags_of(replace(fine, text="밤에 강을 건넜습니다."), []) == (TranslationFlag.NOT_TRANSLATED,)
    assert flags_of(replace(fine, text="The word 보위부 means the security agency of the state."), []) == ()
    assert flags_of(replace(fine, text=""), []) == (TranslationFlag.EMPTY,)
    assert flags_of(fine, [fine.text, fine.text]) == (TranslationFlag.REPEATED_TEXT,)
    assert flags_of(replace(fine, compression_ratio=3.0), []) == (TranslationFlag.REPEATED_TEXT,)
    assert flags_of(replace(fine, mean_log_probability=-1.2), []) == (TranslationFlag.LOW_LIKELIHOOD,)
    assert flags_of(replace(fine, text="It was 880101-1234568."), []) == (TranslationFlag.IDENTITY_NUMBER,)


def test_a_line_is_heard_with_a_little_around_it_and_nothing_of_its_neighbors() -> None:
    def line(start: int, end: int, channel: int = 0, text: str = "네") -> Line:
        segment: Segment = replace(SEGMENT, start_ms=start, end_ms=end, channel=channel, text=text)
        return Line(segment, ())

    lines = [line(100, 900), line(1000, 1500), line(1500, 2950), line(1200, 1300, channel=1), line(1550, 1600, text="")]
    found = [(one.segment.channel, one.extent.start_ms, one.extent.end_ms) for one in line_extents(lines, 3000)]
    assert found == [(0, 0, 1000), (0, 900, 1500), (1, 1000, 1500), (0, 1500, 3000)]
