"""A second model in the queue: chosen the same every time, named in the draft, kept when a job goes on, read late."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from desktop.custody.rows import check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.domain.stand_in import stand_in_of
from desktop.review.speakers import set_channels
from desktop.transcription.doubt_readers import MissingModel
from desktop.transcription.model_decisions import decide_model
from desktop.transcription.models import ModelPack, load_pack, write_digest_list
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.rerun import RerunTask, rerun, second_sha256
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.second_model import Choice, second_model
from desktop.transcription.transcriber import ChildTranscriber
from desktop.vault.jobs import JobState
from tests.transcription.desk import Desk, dying_in, never, unwatched
from tests.transcription.sound import ArrayAudio, references, selftest_audio, selftest_pack


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> ModelPack:
    """The self-test model with another line break in a file: another model by its digest, accepted here."""
    folder = Path(shutil.copytree(selftest_pack().path, tmp_path / "other"))
    changed = folder / "preprocessor_config.json"
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    write_digest_list(folder, name="another", languages=["ko", "en"], licence="MIT", selftest=False)
    pack = load_pack(folder)
    _accept(desk, pack)
    return pack


def _accept(desk: Desk, pack: ModelPack) -> None:
    decide_model(desk.signed_in, pack, is_accepted=True)


def _queue(
    desk: Desk, packs: list[ModelPack], commands: dict[str, list[str]] | None = None, *, is_wanted: bool = True
) -> TranscriptionQueue:
    """`commands`: which speech child hears with a pack, by its name."""
    vault = desk.signed_in.vault

    def transcriber(pack: ModelPack) -> ChildTranscriber:
        return ChildTranscriber((commands or {}).get(pack.name, desk.command), pack, threads=1)

    return TranscriptionQueue(
        desk.signed_in,
        desk.audio.__getitem__,
        transcriber,
        second=lambda recording, first: second_model(vault, recording, first, Choice(packs, packs, is_wanted)),
    )


def _spoil(pack: ModelPack) -> None:
    """One byte is another one; size and list are as they were."""
    config = pack.path / "preprocessor_config.json"
    config.write_text(config.read_text("utf-8")[:-1] + " ", "utf-8")


def _doubtful(desk: Desk) -> RecordingId:
    """English on a channel that was said to be Korean: one span, flagged."""
    recording = desk.record(selftest_audio("en-1.wav"))
    set_channels(desk.signed_in, recording, [ChannelVoice(0, Speaker.WITNESS, "ko")])
    return recording


def _drafted(desk: Desk, recording: RecordingId, packs: list[ModelPack]) -> None:
    queue = _queue(desk, packs)
    queue.enqueue(recording, selftest_pack())
    queue.run_next(unwatched, never)


def test_the_queue_lets_another_model_read_doubts_and_the_draft_names_it(desk: Desk, other: ModelPack) -> None:
    recording = _doubtful(desk)
    _drafted(desk, recording, [selftest_pack(), other])
    [draft] = desk.drafts(recording)
    assert {(r.model_name, r.model_sha256) for r in draft.readings} == {("another", other.sha256)}
    said = json.loads(draft.provenance.parameters)
    assert said["second_model"] == {"name": "another", "sha256": other.sha256}


def test_without_another_model_the_same_one_reads_again_and_nothing_is_named(desk: Desk) -> None:
    recording = _doubtful(desk)
    _drafted(desk, recording, [selftest_pack()])
    [draft] = desk.drafts(recording)
    assert {r.model_name for r in draft.readings} == {selftest_pack().name}
    assert "second_model" not in json.loads(draft.provenance.parameters)


def _completed(desk: Desk) -> dict[str, object]:
    """What the custody log says of the draft that was completed last."""
    bodies = [json.loads(entry.body) for entry in desk.signed_in.vault.entries.all()]
    facts: dict[str, object] = [body["facts"] for body in bodies if body["action"] == "draft.completed"][-1]
    return facts


@pytest.mark.parametrize("trouble", ["changed", "missing file", "dying"])
def test_where_the_second_model_fails_the_first_reads_doubts_and_everybody_is_told(
    desk: Desk, other: ModelPack, trouble: str
) -> None:
    recording = _doubtful(desk)
    dying = {"another": dying_in(1)} if trouble == "dying" else None
    code, facts = {
        "changed": (FaultCode.MODEL_CHANGED, {"name": "preprocessor_config.json"}),
        "missing file": (FaultCode.MODEL_FILE_MISSING, {"name": "model.bin"}),
        "dying": (FaultCode.WHISPER_DIED, {}),
    }[trouble]
    if trouble == "changed":
        _spoil(other)
    if trouble == "missing file":
        (other.path / "model.bin").unlink()
    queue = _queue(desk, [other], dying)
    job = queue.enqueue(recording, selftest_pack())
    job = queue.run(job, unwatched, never)
    assert (job.state, job.fault_code, job.fault_facts) == (JobState.DONE, code.value, facts)
    assert job.lacked_second_model
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    [reading] = draft.readings
    assert (reading.model_sha256, reading.is_read) == (selftest_pack().sha256, True)
    assert reading.text == references()["clips"]["en-1.wav"]["text"]
    stand_in = stand_in_of(reading)
    assert stand_in is not None
    assert (stand_in.name, stand_in.sha256, stand_in.fault.code) == ("another", other.sha256, code)
    said = _completed(desk)
    assert (said["second_model"], said["second_model_fault"]) == ("another", code.value)
    assert check_rows(desk.signed_in.vault) == []


def test_what_the_second_model_read_before_it_died_is_kept(desk: Desk, other: ModelPack) -> None:
    one, another = selftest_audio("en-1.wav").samples, selftest_audio("en-2.wav").samples
    pause = np.zeros((3 * 16_000, 1), dtype=np.int16)
    recording = desk.record(ArrayAudio(16_000, np.concatenate([one, pause, another])))
    set_channels(desk.signed_in, recording, [ChannelVoice(0, Speaker.WITNESS, "ko")])
    queue = _queue(desk, [other], {"another": dying_in(2)})
    queue.run(queue.enqueue(recording, selftest_pack()), unwatched, never)
    [draft] = desk.drafts(recording)
    assert [r.model_name for r in draft.readings] == ["another", selftest_pack().name]
    assert [stand_in_of(r) is not None for r in draft.readings] == [False, True]


def test_a_draft_in_which_the_first_model_stood_in_comes_again(desk: Desk, other: ModelPack) -> None:
    recording = _doubtful(desk)
    _spoil(other)
    _drafted(desk, recording, [other])
    [draft] = desk.drafts(recording)
    assert second_sha256(draft) == ""
    task = RerunTask(
        draft,
        SpeechAudio(desk.audio[recording]),
        "ko",
        ChildTranscriber(desk.command, selftest_pack(), threads=1),
        unwatched,
        never,
    )
    done = rerun(desk.signed_in, task, lambda work: work())
    assert (done.is_same, done.conditions) == (True, ())


def test_a_draft_without_doubts_never_opens_the_second_model(desk: Desk, other: ModelPack) -> None:
    recording = desk.record(selftest_audio("ko-1.wav"))
    _spoil(other)
    _drafted(desk, recording, [other])
    [draft] = desk.drafts(recording)
    assert (draft.is_complete, draft.readings) == (True, ())
    assert "second_model_fault" not in _completed(desk)


def test_the_choice_is_the_largest_that_may_hear_and_knows_the_languages(desk: Desk, other: ModelPack) -> None:
    vault, first, recording = desk.signed_in.vault, selftest_pack(), RecordingId("rec-none")
    unknown = replace(other, content_sha256="b" * 64, size_bytes=other.size_bytes * 9)
    small = replace(other, content_sha256="c" * 64, size_bytes=other.size_bytes - 1)
    mute = replace(other, content_sha256="d" * 64, size_bytes=other.size_bytes * 2, languages=("en",))
    for pack in (small, mute):
        _accept(desk, pack)
    for packs in ([unknown, small, mute, other, first], [first, other, mute, small, unknown]):
        assert second_model(vault, recording, first, Choice(packs, packs)) == other
    none = [unknown, mute, first]
    assert second_model(vault, recording, first, Choice(none, none)) is None
    assert second_model(vault, recording, first, Choice([other], [])) is None, "it was not measured here"
    assert second_model(vault, recording, first, Choice([other], [other], is_wanted=False)) is None


def test_a_job_goes_on_with_the_second_model_it_began_with(desk: Desk, other: ModelPack) -> None:
    recording = desk.record(selftest_audio("conversation.wav"))
    told: list[int] = []
    alone, both = _queue(desk, []), _queue(desk, [other])
    alone.enqueue(recording, selftest_pack())
    alone.run_next(lambda done, _: told.append(done), lambda: bool(told) and told[-1] > 5_000)
    both.run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert "second_model" not in json.loads(draft.provenance.parameters)


def _stopped(desk: Desk, packs: list[ModelPack]) -> RecordingId:
    """A draft that was begun and stopped."""
    recording = desk.record(selftest_audio("conversation.wav"))
    told: list[int] = []
    queue = _queue(desk, packs)
    queue.enqueue(recording, selftest_pack())
    queue.run_next(lambda done, _: told.append(done), lambda: bool(told) and told[-1] > 5_000)
    [draft] = desk.drafts(recording)
    assert not draft.is_complete
    return recording


def test_a_second_model_that_went_meanwhile_costs_nothing_that_was_heard(desk: Desk, other: ModelPack) -> None:
    recording = _stopped(desk, [other])
    first = selftest_pack()
    gone = second_model(desk.signed_in.vault, recording, first, Choice([first], [first]))
    assert isinstance(gone, MissingModel)
    assert (gone.name, gone.sha256, gone.fault.code) == ("another", other.sha256, FaultCode.MODEL_UNKNOWN)
    _queue(desk, [first]).run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert json.loads(draft.provenance.parameters)["second_model"]["sha256"] == other.sha256


def test_a_second_model_that_was_turned_down_meanwhile_reads_nothing(desk: Desk, other: ModelPack) -> None:
    recording = _stopped(desk, [other])
    decide_model(desk.signed_in, other, is_accepted=False)
    first = selftest_pack()
    gone = second_model(desk.signed_in.vault, recording, first, Choice([other], [other]))
    assert isinstance(gone, MissingModel)
    assert gone.fault.code is FaultCode.MODEL_TURNED_DOWN


def test_a_setting_counts_for_the_next_draft_and_a_measurement_is_not_asked_for_again(
    desk: Desk, other: ModelPack
) -> None:
    recording = _stopped(desk, [other])
    vault, first = desk.signed_in.vault, selftest_pack()
    assert second_model(vault, recording, first, Choice([other], [], is_wanted=False)) == other


def test_a_draft_that_would_not_be_gone_on_with_binds_nobody(desk: Desk, other: ModelPack) -> None:
    """Who sits where was settled since: a new draft begins, and it names no model that is gone."""
    recording = _stopped(desk, [other])
    set_channels(desk.signed_in, recording, [ChannelVoice(0, Speaker.WITNESS, "ko")])
    first = selftest_pack()
    assert second_model(desk.signed_in.vault, recording, first, Choice([first], [first])) is None


def test_what_is_not_the_models_own_fault_ends_the_job(desk: Desk, other: ModelPack) -> None:
    recording = _doubtful(desk)

    def transcriber(pack: ModelPack) -> ChildTranscriber:
        made = ChildTranscriber(desk.command, pack, threads=1)
        if pack.name == "another":
            made.begin = _forgetful  # type: ignore[method-assign,assignment]
        return made

    queue = TranscriptionQueue(desk.signed_in, desk.audio.__getitem__, transcriber, second=lambda *_: other)
    job = queue.enqueue(recording, selftest_pack())
    with pytest.raises(Fault) as caught:
        queue.run(job, unwatched, never)
    assert caught.value.code is FaultCode.RECORDING_CHANGED
    [draft] = desk.drafts(recording)
    assert (len(draft.spans) > 0, draft.is_complete, draft.readings) == (True, False, ())


def _forgetful(*_: object) -> NoReturn:
    raise Fault(FaultCode.RECORDING_CHANGED)
