"""The attachments screen's presenter over a real vault, for tests of attachments and of drawings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.app.pictures import page_shower
from desktop.ui.attachments.presenter import AttachmentsPresenter
from desktop.ui.attachments.state import Page
from desktop.ui.services import AttachmentServices
from tests.fakes.hand_clock import HandClock
from tests.ui.scene import FakeSound, Scene, make_scene, services


@dataclass
class Stand:
    """The screen's presenter over a real vault."""

    scene: Scene
    presenter: AttachmentsPresenter
    files: Path
    clock: HandClock
    sound: FakeSound

    def file(self, name: str, data: bytes) -> Path:
        path = self.files / name
        path.write_bytes(data)
        return path


def stand(folder: Path) -> Stand:
    scene = make_scene(folder / "vault", consents=("C01", "C02", "C03"), lines=2)
    clock, sound = HandClock(), FakeSound()
    scene.signed_in.clock = clock  # the hand's time is the test's
    given = replace(services(sound, clock), attachments=AttachmentServices(page_shower()))
    presenter = AttachmentsPresenter(scene.workplace, given)
    presenter.look()
    files = folder / "files"
    files.mkdir()
    return Stand(scene, presenter, files, clock, sound)


def state_of(presenter: AttachmentsPresenter) -> tuple[Page, object]:
    return presenter.state.page, presenter.state.look


def is_busy(presenter: AttachmentsPresenter) -> bool:
    return presenter.is_busy
