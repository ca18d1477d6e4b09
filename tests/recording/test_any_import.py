"""Any sequence of files, cancels, crashes and resumes: each original is kept once, untouched, and none is half there.

The decoder is in-process here, so that thousands of turns take no child each; the child itself is tried elsewhere.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import wave
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desktop.custody.audit import check_log, check_rows
from desktop.custody.media_check import check_media
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording import bringing_in as lists
from desktop.recording import importing, looking
from desktop.recording.bringing_in import Means
from desktop.recording.decode.decoder import Heard
from desktop.recording.decode.untrusted import End, SourceFormat
from desktop.vault.import_items import ItemState
from tests.fakes.wav_files import counter, write_wav
from tests.office import INTERVIEWER, Office, consented_interview

RATE = 8_000


class Crash(BaseException):
    """The program ends here."""


def decode_here(
    _command: Sequence[str], source: BinaryIO, name: str, _cancelled: Callable[[], bool], _silence: float = 0
) -> Iterator[Heard]:
    """A WAV as the child would tell it."""
    try:
        with wave.open(source) as sound:
            form = SourceFormat(AudioFormat(RATE, 1), sound.getnframes() * 1000 // RATE, "wav", "pcm_s16le", "s16")
            yield form
            while data := sound.readframes(RATE):
                yield data
            yield End(sound.getnframes())
    except (wave.Error, EOFError) as error:
        raise Fault(FaultCode.AUDIO_UNREADABLE, name=name) from error


class Importing(RuleBasedStateMachine):
    """One interviewer, one card with files, and a laptop that may die at any turn."""

    ended = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.card = self.folder / "card"
        self.card.mkdir()
        self.office = Office(self.folder / "vault")
        self.files: dict[Path, bytes] = {}
        self._sign_in()
        self.interviews = [consented_interview(self.at_work) for _ in range(2)]

    def _sign_in(self) -> None:
        self._entered = self.office.as_(INTERVIEWER)
        self.at_work = self._entered.__enter__()

    @initialize()
    def begin(self) -> None:
        """A first file, so that there is always something."""
        self.add(0, 0)

    @rule(which=st.integers(0, 5), goal=st.integers(0, 1))
    def add(self, which: int, goal: int) -> None:
        """A file comes onto the card and the list; 4 and 5 have the same bytes, 3 is no sound."""
        path = self.card / f"{which}.wav"
        if path not in self.files:
            write_wav(path, counter(RATE * 4)[min(which, 4) : RATE * 3 + min(which, 4)], RATE)
            if which == 3:
                path.write_bytes(b"not a sound")
            self.files[path] = path.read_bytes()
        lists.add_files(self.at_work, [path], self.interviews[goal])

    @rule(which=st.integers(0, 5))
    def insist(self, which: int) -> None:
        """Somebody says that it belongs here as well."""
        numbers = [i.number for i in lists.items_of(self.at_work) if i.path.endswith(f"{which}.wav")]
        lists.insist(self.at_work, numbers)

    @rule()
    def try_again(self) -> None:
        """Somebody tries what was refused."""
        lists.try_again(self.at_work, [item.number for item in lists.items_of(self.at_work)])

    @rule(turns=st.integers(0, 60), is_crash=st.booleans())
    def break_off(self, turns: int, *, is_crash: bool) -> None:
        """Taking in ends after some turns: by a cancel, or by a crash after which somebody signs in anew."""
        left = turns

        def turn() -> bool:
            nonlocal left
            left -= 1
            if left < 0 and is_crash:
                raise Crash
            return left < 0

        try:
            lists.bring_in_all(self.at_work, Means((), lambda *_: None, turn))
        except Fault as fault:
            if fault.code is not FaultCode.AUDIO_IMPORT_CANCELLED:
                raise
        except Crash:
            self.at_work.vault.close()
            self.at_work._is_locked = True
            self._sign_in()
            lists.take_up(self.at_work)

    @rule()
    def look(self) -> None:
        """The files are looked at."""
        lists.look_at_all(self.at_work, Means((), lambda *_: None, lambda: False))

    @invariant()
    def each_original_is_kept_once_and_untouched(self) -> None:
        """Whatever was recorded is whole, on its row, and nowhere twice."""
        vault = self.at_work.vault
        recordings = vault.recordings.all()
        kept = {i.recording_id: i for i in lists.items_of(self.at_work) if i.state is ItemState.KEPT}
        assert {recording.id for recording in recordings} == kept.keys()
        seen = set()
        for recording in recordings:
            item, seal = kept[recording.id], vault.recordings.seal_of(recording.id)
            assert seal is not None
            original = b"".join(vault.media(recording.interview_id).original(recording.id))
            assert original == self.files[Path(item.path)]
            assert item.sha256 == seal.source_sha256 == hashlib.sha256(original).hexdigest()
            assert len(vault.provenances.of(recording.id)) == 1
            seen.add((recording.interview_id, seal.source_sha256))
        assert len(seen) == len(recordings)

    def teardown(self) -> None:
        """An undisturbed end: everything good is kept, and the vault fits its log."""
        lists.try_again(self.at_work, [item.number for item in lists.items_of(self.at_work)])
        lists.bring_in_all(self.at_work, Means((), lambda *_: None, lambda: False))
        self.each_original_is_kept_once_and_untouched()
        vault = self.at_work.vault
        for item in lists.items_of(self.at_work):
            is_twin = item.fault is not None and item.fault.code in lists.TWINS
            assert item.state is ItemState.KEPT or is_twin or self.files[Path(item.path)] == b"not a sound"
        kept = {seal.source_sha256 for seal in vault.recordings.seals()}
        good = {hashlib.sha256(data).hexdigest() for data in self.files.values() if data != b"not a sound"}
        assert kept == good
        assert [check_log(vault), check_rows(vault), check_media(vault)] == [[], [], []]
        self._entered.__exit__(None, None, None)
        shutil.rmtree(self.folder)
        Importing.ended += 1


@pytest.mark.parametrize(
    ("examples", "steps"), [(12, 14), pytest.param(150, 30, marks=pytest.mark.slow)], ids=["short", "long"]
)
def test_any_course_of_an_import(monkeypatch: pytest.MonkeyPatch, examples: int, steps: int) -> None:
    for module in (importing, looking):
        monkeypatch.setattr(module, "decode", decode_here)
    before = Importing.ended
    run_state_machine_as_test(Importing, settings=settings(max_examples=examples, stateful_step_count=steps))
    assert Importing.ended >= before + examples
