"""The list of files to be brought in: where each goes, what is said of it, twins, refusals, cancel, and going on."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.media_check import check_media
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.source_provenance import Maker, Source
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.recording import bringing_in as lists
from desktop.recording.bringing_in import Means
from desktop.system.paths import program_command
from desktop.vault.import_items import ImportItem, ItemState
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import REPOSITORY, Room

RATE = 16_000
NOWHERE = InterviewId("")


def means(
    told: lists.Told = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    must_wait: Callable[[], bool] = lambda: False,
) -> Means:
    return Means(program_command("decoder"), told, cancelled, must_wait)


def wav(folder: Path, name: str, seconds: int = 2, at: int = 0) -> Path:
    return write_wav(folder / name, counter(seconds * RATE + at)[at:], RATE)


def listed(room: Room, *paths: Path, interview_id: InterviewId | None = None) -> list[ImportItem]:
    goal = room.interview_id if interview_id is None else interview_id
    lists.add_files(room.signed_in, paths, goal)
    return lists.items_of(room.signed_in)


def other_interview(room: Room) -> InterviewId:
    interview = open_interview(room.signed_in, "W-2026-002")
    for item in ("C01", "C02"):
        set_consent(room.signed_in, interview.id, item, "yes")
    return interview.id


def fates(room: Room) -> list[tuple[ItemState, FaultCode | None]]:
    return [(item.state, item.fault.code if item.fault else None) for item in lists.items_of(room.signed_in)]


KEPT, WAITING, REFUSED = ItemState.KEPT, ItemState.WAITING, ItemState.REFUSED


def test_good_and_bad_files_go_their_ways(room: Room, tmp_path: Path) -> None:
    good, cut = wav(tmp_path, "good.wav"), wav(tmp_path, "cut.wav", at=7)
    cut.write_bytes(cut.read_bytes()[: 44 + 2 * RATE])
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.wav").write_text("hello" * 100)
    gone = tmp_path / "gone.wav"
    listed(room, good, cut, tmp_path / "empty.wav", tmp_path / "text.wav", gone)
    lists.bring_in_all(room.signed_in, means())
    assert fates(room) == [
        (KEPT, None), (KEPT, None), (REFUSED, FaultCode.AUDIO_EMPTY), (REFUSED, FaultCode.AUDIO_NOT_AUDIO),
        (REFUSED, FaultCode.FILE_NOT_FOUND),
    ]  # fmt: skip
    first, second = lists.items_of(room.signed_in)[:2]
    assert (first.gaps, first.lost_ms, first.length_ms, first.form) == (0, 0, 2_000, "wav, pcm_s16le, 16000 Hz, 1 ch")
    assert (second.gaps, second.lost_ms, second.length_ms) == (1, 1_000, 1_000)
    wav(tmp_path, "gone.wav", at=9)
    lists.try_again(room.signed_in, [item.number for item in lists.items_of(room.signed_in)])
    lists.bring_in_all(room.signed_in, means())
    assert fates(room)[4] == (KEPT, None)
    vault = room.signed_in.vault
    assert [check_log(vault), check_rows(vault), check_media(vault)] == [[], [], []]


def test_looking_takes_nothing_in_and_finds_twins_in_the_vault(room: Room, tmp_path: Path) -> None:
    path = wav(tmp_path, "a.wav")
    listed(room, path)
    lists.bring_in_all(room.signed_in, means())
    copy, other = Path(shutil.copy(path, tmp_path / "b.wav")), other_interview(room)
    (_, here, there, nowhere) = (
        listed(room, copy)
        and listed(room, Path(shutil.copy(path, tmp_path / "c.wav")), interview_id=other)
        and listed(room, Path(shutil.copy(path, tmp_path / "d.wav")), interview_id=NOWHERE)
    )
    lists.look_at_all(room.signed_in, means())
    assert fates(room)[1:] == [
        (REFUSED, FaultCode.AUDIO_DUPLICATE),
        (REFUSED, FaultCode.AUDIO_ELSEWHERE),
        (REFUSED, FaultCode.AUDIO_ELSEWHERE),
    ]
    elsewhere = lists.items_of(room.signed_in)[2].fault
    assert elsewhere is not None
    assert elsewhere.facts["witness"] == "W-2026-001"
    lists.insist(room.signed_in, [here.number, there.number, nowhere.number])
    assert fates(room)[1:] == [(REFUSED, FaultCode.AUDIO_DUPLICATE), (WAITING, None), (WAITING, None)]
    lists.assign(room.signed_in, [nowhere.number], room.interview_id)
    lists.bring_in_all(room.signed_in, means())
    assert fates(room)[1:] == [
        (REFUSED, FaultCode.AUDIO_DUPLICATE),
        (KEPT, None),
        (REFUSED, FaultCode.AUDIO_DUPLICATE),
    ]
    assert len(room.signed_in.vault.recordings.all()) == 2


def test_twins_on_one_list_are_taken_in_once(room: Room, tmp_path: Path) -> None:
    path = wav(tmp_path, "a.wav")
    listed(room, path, Path(shutil.copy(path, tmp_path / "b.wav")), path)
    lists.bring_in_all(room.signed_in, means())
    assert fates(room) == [(KEPT, None), (REFUSED, FaultCode.AUDIO_DUPLICATE)]


def test_another_interview_takes_a_refusal_back(room: Room, tmp_path: Path) -> None:
    path = wav(tmp_path, "a.wav")
    listed(room, path)
    lists.bring_in_all(room.signed_in, means())
    other = other_interview(room)
    (_, item) = listed(room, Path(shutil.copy(path, tmp_path / "b.wav")))
    lists.look_at_all(room.signed_in, means())
    lists.insist(room.signed_in, [item.number])
    lists.assign(room.signed_in, [item.number], other)
    assert fates(room)[1] == (WAITING, None)


def test_nothing_is_taken_in_without_an_interview_or_without_consent(room: Room, tmp_path: Path) -> None:
    refusing = open_interview(room.signed_in, "W-2026-003").id
    listed(room, wav(tmp_path, "a.wav"), interview_id=NOWHERE)
    listed(room, wav(tmp_path, "b.wav", at=3), interview_id=refusing)
    lists.bring_in_all(room.signed_in, means())
    assert fates(room) == [(WAITING, None), (REFUSED, FaultCode.CONSENT_MISSING)]
    with pytest.raises(Fault):
        lists.assign(room.signed_in, [1], InterviewId("int-none"))


def test_what_is_said_of_all_and_of_one(room: Room, tmp_path: Path) -> None:
    one, two = listed(room, wav(tmp_path, "a.wav"), wav(tmp_path, "b.wav", at=5))
    both, of_all, own = [one.number, two.number], Source(Maker.WITNESS), Source(Maker.JOURNALIST, remarks="x")
    lists.say_of(room.signed_in, [two.number], own, is_own=True)
    lists.say_of(room.signed_in, both, of_all, is_own=False)
    lists.bring_in_all(room.signed_in, means())
    vault = room.signed_in.vault
    said = [vault.provenances.of(item.recording_id)[-1].source for item in lists.items_of(room.signed_in)]
    assert said == [of_all, own]
    (three, *_) = listed(room, wav(tmp_path, "c.wav", at=9))[2:]
    lists.say_of(room.signed_in, [three.number], own, is_own=True)
    lists.forget_own_words(room.signed_in, [three.number], of_all)
    assert lists.items_of(room.signed_in)[2].source == of_all
    with pytest.raises(Fault) as caught:
        lists.say_of(room.signed_in, both, Source(remarks="900101-1234567"), is_own=False)
    assert caught.value.code is FaultCode.NUMBER_FORBIDDEN


def test_a_path_with_an_identity_number_is_not_even_listed(room: Room, tmp_path: Path) -> None:
    added = lists.add_files(room.signed_in, [tmp_path / "900101-1234567" / "a.wav", tmp_path / "b.wav"], NOWHERE)
    assert (added.count, added.known, added.numbered) == (1, 0, 1)


def test_cancelling_keeps_what_is_kept_and_the_rest_waits(room: Room, tmp_path: Path) -> None:
    paths = [wav(tmp_path, f"{number}.wav", 30, at=number) for number in range(3)]
    asked: list[bool] = []

    def told(item: ImportItem, done: int, _: int) -> None:
        asked[:] = [item.number == 2 and done > 5_000]

    listed(room, *paths)
    with pytest.raises(Fault) as caught:
        lists.bring_in_all(room.signed_in, means(told, lambda: any(asked)))
    assert caught.value.code is FaultCode.AUDIO_IMPORT_CANCELLED
    assert [state for state, _ in fates(room)] == [KEPT, WAITING, WAITING]
    lists.bring_in_all(room.signed_in, means())
    assert [state for state, _ in fates(room)] == [KEPT] * 3
    assert len(room.signed_in.vault.recordings.all()) == 3


def test_a_full_disk_stops_the_list_and_refuses_no_file(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(room, wav(tmp_path, "a.wav"), wav(tmp_path, "b.wav", at=4))
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: type("Free", (), {"free": 0}))
        with pytest.raises(Fault) as caught:
            lists.bring_in_all(room.signed_in, means())
    assert caught.value.code is FaultCode.DISK_FULL
    assert [state for state, _ in fates(room)] == [WAITING, WAITING]
    lists.bring_in_all(room.signed_in, means())
    assert [state for state, _ in fates(room)] == [KEPT, KEPT]


def test_a_recording_goes_first(room: Room, tmp_path: Path) -> None:
    """While `must_wait` says so nothing is stored; when it ends the import goes on by itself."""
    listed(room, wav(tmp_path, "a.wav", 20))
    seen: list[int] = []

    def must_wait() -> bool:
        seen.append(len(room.signed_in.vault.recordings.all()))
        return len(seen) < 4

    lists.bring_in_all(room.signed_in, means(must_wait=must_wait))
    assert seen[:4] == [0] * 4
    assert fates(room) == [(KEPT, None)]


def test_a_cancel_is_heard_while_a_recording_is_waited_for(room: Room, tmp_path: Path) -> None:
    listed(room, wav(tmp_path, "a.wav"))
    asked: list[int] = []

    def must_wait() -> bool:
        asked.append(1)
        return True

    with pytest.raises(Fault) as caught:
        lists.bring_in_all(room.signed_in, means(cancelled=lambda: len(asked) > 2, must_wait=must_wait))
    assert caught.value.code is FaultCode.AUDIO_IMPORT_CANCELLED


def test_each_account_has_its_own_list_and_takes_up_what_broke_off(room: Room, tmp_path: Path) -> None:
    (item,) = listed(room, wav(tmp_path, "a.wav"))
    store = room.signed_in.vault.import_items
    store.update(replace(item, state=ItemState.WORKING))
    assert [one.state for one in lists.take_up(room.signed_in)] == [WAITING]
    assert store.of("somebody-else") == []
    lists.leave_out(room.signed_in, [item.number])
    assert lists.items_of(room.signed_in) == []


@pytest.mark.parametrize("name", ["conversation-two-channels.wav", "ko-1.wav"])
def test_real_speech_is_kept_byte_for_byte(room: Room, name: str) -> None:
    path = REPOSITORY / "resources" / "selftest" / "audio" / name
    listed(room, path)
    lists.bring_in_all(room.signed_in, means())
    (item,) = lists.items_of(room.signed_in)
    kept = b"".join(room.signed_in.vault.media(room.interview_id).original(item.recording_id))
    assert kept == path.read_bytes()
    assert item.sha256 == hashlib.sha256(kept).hexdigest()
