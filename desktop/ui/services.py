"""Everything the window is given by wiring: plain functions over the adapters chosen there.

The window never chooses an adapter and never imports one. All of these may block: call them through a `Runner`,
except those marked *at once*.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.attachments.render.wire import Refusal
from desktop.custody.checkup.machine import MachineFacts, SilentMachine
from desktop.domain.consent import ConsentForm
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import AccountId, DestinationId, InterviewId, RecordingId, RedactionId
from desktop.domain.locking import LockReason
from desktop.domain.recording import AudioFormat, Recording
from desktop.domain.world import Clock
from desktop.recording.power import PowerSupply, SilentPower
from desktop.recording.preflight.listener import DeafListener, Listens
from desktop.recording.preflight.readings import Asked
from desktop.ui.runner import Progress

if TYPE_CHECKING:
    from desktop.attachments.render.picture import Wish
    from desktop.attachments.viewing import NoPicture, ToldLooks
    from desktop.crypto.key_file import KeyFile
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.attachment import Attachment
    from desktop.domain.hearing import HeardStretch
    from desktop.domain.people import Account
    from desktop.export.exporter import ExportResult
    from desktop.export.reading_copy.gate import CopyWish
    from desktop.export.reading_copy.handing import CopyResult
    from desktop.recording.bringing_in import Told
    from desktop.recording.manner import Manner
    from desktop.recording.microphone import Device
    from desktop.recording.playback import Heard
    from desktop.recording.playback_log import ToldParts
    from desktop.recording.sitting import RunningRecording
    from desktop.transcription.early_run import EarlyState, Surroundings
    from desktop.transcription.installed import Installed
    from desktop.transcription.measurements import Measurement
    from desktop.transcription.models import ModelPack
    from desktop.transcription.pack_source import PackSource
    from desktop.transcription.queue import TranscriptionQueue
    from desktop.vault.drive import Drive
    from desktop.vault.opening import NewAccount

Amounts = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Settings(Protocol):
    """What a person may choose; the real one is a frozen value of the application."""

    @property
    def language(self) -> str:
        """`system`, `ko` or `en`."""
        ...

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        ...

    @property
    def last_vault(self) -> str:
        """The folder of the vault that was open last, or empty."""
        ...

    @property
    def microphone(self) -> str:
        """The id of the microphone recorded from last, or empty."""
        ...

    @property
    def sample_rate_hz(self) -> int:
        """What was recorded in last."""
        ...

    @property
    def channels(self) -> int:
        """One, or two."""
        ...

    @property
    def planned_hours(self) -> int:
        """How long an interview may take."""
        ...

    @property
    def early_drafts(self) -> str:
        """Whether a draft is made while recording: `auto` (where this laptop is fast enough) or `off`."""
        ...

    @property
    def second_model(self) -> str:
        """Whether another model reads again what the first one doubted: `auto` (where there is one) or `off`."""
        ...

    @property
    def pedal_play(self) -> str:
        """The key of the pedal that plays while it is held, as `F4`, or empty."""
        ...

    @property
    def pedal_back(self) -> str:
        """The key of the pedal that goes back."""
        ...

    @property
    def pedal_forward(self) -> str:
        """The key of the pedal that goes forward."""
        ...

    @property
    def keys(self) -> Mapping[str, str]:
        """The keys of the transcript desk that are not its first ones, by what they do."""
        ...


@dataclass(frozen=True, slots=True)
class VaultServices:
    """Making and opening vaults, and what opens them. A key file is given by its content.

    `recover(folder, sheets, new account, passphrase, reason)` opens a vault by its recovery kit; the reason is why an
    older copy is gone on with, or empty. `change_passphrase(signed in,
    old, new, key file, new key file)` is for the account at work. `accept_old_copy(folder, account, passphrase, reason,
    key file)` unlocks a copy that was put back on purpose. `suggest_passphrase(language)` works *at once*.
    """

    create: Callable[[Path, NewAccount, str], SignedIn]
    unlock: Callable[[Path, str, str, bytes | None], SignedIn]
    accounts_of: Callable[[Path], list[AccountId]]
    add_account: Callable[[SignedIn, NewAccount, str], Account]
    recover: Callable[[Path, Sequence[Sequence[str]], NewAccount, str, str], SignedIn]
    change_passphrase: Callable[[SignedIn, str, str, bytes | None, bytes | None], None]
    make_key_file: Callable[[Path], KeyFile]
    suggest_passphrase: Callable[[str], str]
    accept_old_copy: Callable[[Path, str, str, str, bytes | None], SignedIn]


def _nothing_heard() -> tuple[HeardStretch, ...]:
    """Stands where nothing plays."""
    return ()


@dataclass(frozen=True, slots=True)
class PlaybackServices:
    """The loudspeaker.

    `play(signed_in, recording_id, at_ms, manner, told, is_stopped)` tells the log, starts and returns; `get_ready`
    opens the loudspeaker ahead; `play_apart(signed_in, aside_id, reason)` plays what was kept off the record. All
    others work *at once*: `tune` goes on in another manner, `stop` falls silent,
    `rest` lets the device go as well, `heard` is what is heard now, `take_heard` what has really been heard since it
    was last asked.
    """

    get_ready: Callable[[SignedIn, RecordingId], None]
    play: Callable[[SignedIn, RecordingId, int, Manner, ToldParts, Cancelled], None]
    tune: Callable[[Manner], None]
    stop: Callable[[], None]
    rest: Callable[[], None]
    heard: Callable[[], Heard]
    play_apart: Callable[[SignedIn, RecordingId, str], None]
    take_heard: Callable[[], tuple[HeardStretch, ...]] = _nothing_heard


@dataclass(frozen=True, slots=True)
class ImportServices:
    """The decoder at work on the list of the account: looks at its files, or takes those of these numbers in."""

    look_at_all: Callable[[SignedIn, Told, Cancelled], None]
    bring_in_all: Callable[[SignedIn, Told, Cancelled, Collection[int] | None], None]


@dataclass(frozen=True, slots=True)
class SoundServices:
    """Microphone, recorder, decoder and loudspeaker.

    `start_recording(signed_in, interview_id, device_id, format, checked)`: what was found before goes into the log.
    `listener` hears a microphone before it is recorded from; all of it works *at once* but `rest_and_wait`.
    """

    microphones: Callable[[], list[Device]]
    start_recording: Callable[[SignedIn, InterviewId, str | None, AudioFormat, Mapping[str, Fact]], RunningRecording]
    imports: ImportServices
    playback: PlaybackServices
    listener: Listens = field(default_factory=DeafListener)


@dataclass(frozen=True, slots=True)
class PackServices:
    """Looking after the packs: what lies here, what lies on a drive, installing, removing, verifying, measuring."""

    installed: Callable[[], list[Installed]]
    examine: Callable[[Path], PackSource]
    install: Callable[[PackSource, Amounts, Cancelled], ModelPack]
    remove: Callable[[Installed], None]
    verify: Callable[[Path], ModelPack]
    bench: Callable[[ModelPack, Amounts, Cancelled], Measurement]


@dataclass(frozen=True, slots=True)
class EarlyOrder:
    """A recording under way that is to be transcribed beside it; all of it is asked on the speech thread.

    See `desktop.transcription.early_run.EarlyMeans`.
    """

    recording: Recording
    look: Callable[[], Surroundings]
    rest: Callable[[float], None]
    is_over: Callable[[], bool]
    told: Callable[[EarlyState, int], None]


@dataclass(frozen=True, slots=True)
class EarlyOutcome:
    """How it ended, and with which pack the draft is to be completed; None where there was none to use."""

    state: EarlyState
    pack: ModelPack | None


def _not_counted(*_: object) -> int:
    """Stands where there is no model to count with."""
    raise Fault(FaultCode.MODEL_UNKNOWN, name="")


@dataclass(frozen=True, slots=True)
class SpeechServices:
    """Model packs on this laptop and the queue that uses them. The self-test pack is never among `model_packs`.

    `measurement(content digest)` is what this laptop was measured at, or None; it works *at once*. `early` transcribes
    while a recording runs, until it is over; None where that is not offered.
    `count_tokens(pack, hotwords, cancelled)` is how many tokens of the pack's own they take.
    """

    model_packs: Callable[[], list[ModelPack]]
    queue: Callable[[SignedIn], TranscriptionQueue]
    measurement: Callable[[str], Measurement | None]
    packs: PackServices
    early: Callable[[SignedIn, EarlyOrder], EarlyOutcome] | None = None
    count_tokens: Callable[[ModelPack, str, Cancelled], int] = _not_counted


def _nobody_copies(*_: object) -> ExportResult:
    """Stands where no redacted copy is made."""
    raise Fault(FaultCode.DEFECT)


@dataclass(frozen=True, slots=True)
class ExportServices:
    """Handing over, as a bundle, as a copy that people read or as a redacted one, and the room left on a drive."""

    export: Callable[[SignedIn, InterviewId, DestinationId, Path, Progress, Cancelled], ExportResult]
    copy: Callable[[SignedIn, InterviewId, DestinationId, CopyWish, Path, Progress, Cancelled], CopyResult]
    free_bytes: Callable[[Path], int]
    export_redacted: Callable[[SignedIn, RedactionId, DestinationId, Path, Progress, Cancelled], ExportResult] = (
        _nobody_copies
    )


def _nobody_draws(*_: object) -> NotShown:
    """Stands where no child draws."""
    return NotShown(Refusal.UNREADABLE)


def _no_drive(_: Path) -> Drive:
    """Stands where there is no drive."""
    raise Fault(FaultCode.DRIVE_LOST)


@dataclass(frozen=True, slots=True)
class AttachmentServices:
    """The closed child. `show_page(signed in, attachment, wish, told, cancelled)` is a picture of one page."""

    show_page: Callable[[SignedIn, Attachment, Wish, ToldLooks, Cancelled], Shown | NotShown | NoPicture] = (
        _nobody_draws
    )


def _nobody_watches(_: Callable[[LockReason], None]) -> None:
    """Stands where the machine tells nothing of its sleep."""


def _nobody_hides(_: int) -> None:
    """Stands where the system can't keep a window out of pictures of the screen."""


@dataclass(frozen=True, slots=True)
class MachineServices:
    """What the machine tells and can do. `watch_power(tell)` gives what has to be kept for as long as it should tell.

    `facts` is the machine as a check of the vault sees it; `power` what the laptop runs on, told *at once*.
    `asked` tells more of it before an interview, within seconds.
    `hide_from_pictures(window id)` works *at once*, for every window of ours, and makes pictures harder, no more.
    """

    watch_power: Callable[[Callable[[LockReason], None]], object] = _nobody_watches
    hide_from_pictures: Callable[[int], None] = _nobody_hides
    facts: MachineFacts = field(default_factory=SilentMachine)
    power: PowerSupply = field(default_factory=SilentPower)
    asked: Asked = field(default_factory=Asked)


@dataclass(frozen=True, slots=True)
class Services:
    """All of it, with the settings in force, the consent form and the clock.

    `save_settings(name=value, …)` keeps a choice and returns the settings now in force.
    """

    vaults: VaultServices
    sound: SoundServices
    speech: SpeechServices
    handing: ExportServices
    settings: Settings
    save_settings: Callable[..., Settings]
    consent_form: ConsentForm
    clock: Clock
    resources: Path
    machine: MachineServices = MachineServices()
    attachments: AttachmentServices = AttachmentServices()
    drive: Callable[[Path], Drive] = _no_drive
