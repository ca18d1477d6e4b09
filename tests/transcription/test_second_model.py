"""A second model in the queue: chosen the same every time, named in the draft, kept when a job goes on, read late."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.review.speakers import set_channels
from desktop.transcription.model_decisions import decide_model
from desktop.transcription.models import ModelPack, load_pack, write_digest_list
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.second_model import second_model
from tests.transcription.desk import Desk, never, unwatched
from tests.transcription.sound import selftest_audio, selftest_pack


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


def _queue(desk: Desk, packs: list[ModelPack]) -> TranscriptionQueue:
    vault, plain = desk.signed_in.vault, desk.queue()
    return TranscriptionQueue(
        desk.signed_in,
        desk.audio.__getitem__,
        plain._transcriber,
        second=lambda recording, first: second_model(vault, recording, first, packs),
    )


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


def test_a_second_model_that_was_changed_ends_the_job_and_what_was_read_is_kept(desk: Desk, other: ModelPack) -> None:
    recording = _doubtful(desk)
    config = other.path / "preprocessor_config.json"
    config.write_text(config.read_text("utf-8")[:-1] + " ", "utf-8")
    with pytest.raises(Fault) as caught:
        _drafted(desk, recording, [other])
    assert caught.value.code is FaultCode.MODEL_CHANGED
    [draft] = desk.drafts(recording)
    assert (len(draft.spans) > 0, draft.is_complete) == (True, False)


def test_the_choice_is_the_largest_that_may_hear_and_knows_the_languages(desk: Desk, other: ModelPack) -> None:
    vault, first, recording = desk.signed_in.vault, selftest_pack(), RecordingId("rec-none")
    unknown = replace(other, content_sha256="b" * 64, size_bytes=other.size_bytes * 9)
    small = replace(other, content_sha256="c" * 64, size_bytes=other.size_bytes - 1)
    mute = replace(other, content_sha256="d" * 64, size_bytes=other.size_bytes * 2, languages=("en",))
    for pack in (small, mute):
        _accept(desk, pack)
    for packs in ([unknown, small, mute, other, first], [first, other, mute, small, unknown]):
        assert second_model(vault, recording, first, packs) == other
    assert second_model(vault, recording, first, [unknown, mute, first]) is None


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
