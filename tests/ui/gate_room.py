"""The transcript screen's presenter over a real vault and the real way to the loudspeaker; only the device is by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.hearing import HeardStretch
from desktop.domain.recording import AudioFormat
from desktop.domain.transcript import Line
from desktop.recording.playback import Playback
from desktop.ui.services import PlaybackServices, Services
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from tests.fakes.hand_clock import HandClock
from tests.fakes.hand_loudspeaker import HandLoudspeaker
from tests.fakes.vaults import SECOND_PASSPHRASE, second_account, sign_in_again
from tests.ui.scene import FORM, Scene, make_scene, seated, services

FOLLOW_MS = 100
TWO_CHANNELS = AudioFormat(8_000, 2)


def sounding(given: Services, device: HandLoudspeaker) -> Services:
    """The same services, heard through `device`."""
    playback = Playback(lambda: device)
    parts = PlaybackServices(
        playback.get_ready, playback.play, playback.tune, playback.stop, playback.rest, playback.heard,
        playback.play_apart, playback.take_heard,
    )  # fmt: skip
    return replace(given, sound=replace(given.sound, playback=parts))


@dataclass
class GateRoom:
    """Somebody at the desk. `went` are the lines that the screen was asked to choose."""

    scene: Scene
    presenter: TranscriptsPresenter
    device: HandLoudspeaker
    clock: HandClock
    went: list[int]

    @property
    def listening(self) -> Listening:
        """The player."""
        return self.presenter.listening

    @property
    def lines(self) -> tuple[Line, ...]:
        """As they are shown."""
        return self.presenter.state.lines

    def listen(self, ms: int) -> None:
        """So much time passes, and the screen follows as its timer does."""
        for _ in range(ms // FOLLOW_MS):
            self.device.run(FOLLOW_MS)
            self.clock.move(FOLLOW_MS)
            self.listening.follow()

    def hear(self, number: int) -> None:
        """A line is played to its end, and a moment longer."""
        line = self.lines[number].segment
        self.presenter.following.play_line(number)
        self.listen(line.end_ms - line.start_ms + FOLLOW_MS)
        self.listening.pause()

    def noted(self) -> list[HeardStretch]:
        """What the vault knows that this account has heard."""
        account = self.scene.signed_in.account.id
        return self.scene.signed_in.vault.hearing.of(self.scene.recording.id, account)


def at_desk(scene: Scene) -> GateRoom:
    """Whoever is signed in sits down."""
    device, clock, went = HandLoudspeaker(), HandClock(), list[int]()
    presenter = TranscriptsPresenter(scene.workplace, sounding(services(clock=clock), device))
    presenter.look()
    presenter.walking.go_to = went.append
    return GateRoom(scene, presenter, device, clock, went)


def gate_room(folder: Path, lines: int = 4) -> GateRoom:
    """An interviewer before so many lines, each of six seconds and a second apart, in turn on one of two channels."""
    return at_desk(make_scene(folder, lines=lines, format=TWO_CHANNELS))


def colleague(scene: Scene) -> Scene:
    """The same vault with the supervisor signed in, and nothing handed to anybody."""
    second_account(scene.signed_in)
    return supervisor_again(scene)


def supervisor_again(scene: Scene) -> Scene:
    """The supervisor takes the seat."""
    scene.signed_in.lock()
    again = sign_in_again(scene.folder, "supervisor-1", SECOND_PASSPHRASE, FORM)
    return seated(scene.folder, again, scene.interview, scene.recording)


def interviewer_again(scene: Scene) -> Scene:
    """The interviewer takes the seat."""
    scene.signed_in.lock()
    again = sign_in_again(scene.folder, form=FORM)
    return seated(scene.folder, again, scene.interview, scene.recording)
