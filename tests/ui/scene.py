"""A small real vault with one interview in it, and services whose adapters a test can look at."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault
from desktop.domain.hearing import HeardStretch
from desktop.domain.ids import DraftId, RecordingId, SegmentId
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, SealState
from desktop.domain.transcript import Draft, Flag, Provenance, Segment, Span, SpanKind, Word
from desktop.domain.world import Clock
from desktop.interview.consent import set_consent
from desktop.interview.consent_form import load_consent_form
from desktop.interview.register import open_interview
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.manner import Manner
from desktop.recording.playback import Heard
from desktop.recording.playback_log import ToldParts
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.review.desk import transcripts_of
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.services import (
    ExportServices,
    ImportServices,
    PackServices,
    PlaybackServices,
    Services,
    SoundServices,
    SpeechServices,
    VaultServices,
)
from desktop.ui.workplace import Workplace
from tests.fakes.hand_clock import HandClock
from tests.fakes.immediate_jobs import ImmediateJobs
from tests.fakes.vaults import SECOND_PASSPHRASE, second_account, sign_in_again, signed_in
from tests.office import hand_to_review, hear

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FORM = load_consent_form(RESOURCES / "domain" / "consent.json")
REFERENCES: dict[str, Any] = json.loads((RESOURCES / "selftest" / "audio" / "references.json").read_text("utf-8"))
LINES = [(clip["language"], clip["text"], clip["words"]) for clip in REFERENCES["clips"].values()]
FORMAT = AudioFormat(8_000, 1)
LINE_MS = 7_000


@dataclass
class Scene:
    """One interview, one recording of half a minute, one complete draft: an interviewer is signed in."""

    folder: Path
    signed_in: SignedIn
    interview: Interview
    recording: Recording
    workplace: Workplace
    jobs: ImmediateJobs
    faults: list[str] = field(default_factory=list)
    went: list[str] = field(default_factory=list)

    def as_supervisor(self) -> Scene:
        """The same vault with the supervisor signed in; what is drafted is handed to review, and heard by both."""
        second_account(self.signed_in)
        is_drafted = bool(transcripts_of(self.signed_in, self.interview.id))
        if is_drafted:
            hand_to_review(self.signed_in, self.interview.id)
        self.signed_in.lock()
        again = sign_in_again(self.folder, "supervisor-1", SECOND_PASSPHRASE, FORM)
        if is_drafted:
            hear(again, self.interview.id)
        return seated(self.folder, again, self.interview, self.recording)


def seated(folder: Path, account: SignedIn, interview: Interview, recording: Recording) -> Scene:
    """A workplace with the interview at hand."""
    jobs = ImmediateJobs()
    workplace = Workplace(account, jobs)
    scene = Scene(folder, account, interview, recording, workplace, jobs)
    workplace.on_fault = lambda fault: scene.faults.append(fault.code.value)
    workplace.on_go = scene.went.append
    workplace.choose(interview)
    return scene


def make_scene(
    folder: Path,
    *,
    consents: tuple[str, ...] = ("C01", "C02", "C04", "D12", "D01"),
    lines: int = 4,
    format: AudioFormat | None = None,
) -> Scene:
    """See `Scene`; `lines` are taken round and round from the shipped references."""
    account = signed_in(folder, FORM)
    interview = open_interview(account, "W-2026-014", ("ko", "en"))
    for item in consents:
        set_consent(account, interview.id, item, "yes")
    recording = recorded(account, interview, "rec-1", lines * LINE_MS, format)
    if lines:
        drafted(account, recording, lines)
    return seated(folder, account, interview, recording)


def recorded(
    account: SignedIn, interview: Interview, name: str, length_ms: int, format: AudioFormat | None = None
) -> Recording:
    """A sealed recording of a rising and falling tone, alike on every channel, with one gap."""
    format = format or FORMAT
    started = datetime(2026, 11, 24, 5, 32, tzinfo=UTC)
    recording = Recording(
        RecordingId(name), interview.id, format, Origin.MICROPHONE, "USB microphone", account.account.id, started
    )
    media = account.vault.media(interview.id)
    writer = ChunkWriter(media, recording.id, format, 1_000)
    moments = np.arange(format.ms_to_frames(length_ms)) / format.sample_rate_hz
    swell = np.clip(np.sin(moments * 0.9) * np.sin(moments * 2.3), 0.01, 1)
    tone = (np.sin(moments * 1400) * swell * 20_000).astype("<i2")
    writer.add(np.repeat(tone, format.channels).tobytes())
    writer.flush()
    media.add_gap(recording.id, Gap(format.ms_to_frames(length_ms // 2), 820, GapReason.DROPOUT))
    with account.vault.transaction():
        account.vault.recordings.add(recording)
        account.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        write_seal(account, make_seal(account, recording.id, measure(media, recording), SealState.COMPLETE))
    return recording


def drafted(account: SignedIn, recording: Recording, lines: int) -> None:
    """A complete draft with `lines` lines; the second one is flagged, one word of it in doubt."""
    draft = Draft(
        DraftId(f"draft-{recording.id}"), recording.id, Provenance("large-v3", "a" * 64, "ct2", "{}", 2, "cpu"),
        recording.started_at, (), (), is_complete=False,
    )  # fmt: skip
    store = account.vault.transcripts
    with account.vault.transaction():
        store.start_draft(draft)
        account.log.record(Action.DRAFT_STARTED, draft.id, after=row_digest(draft))
        for number in range(lines):
            store.segments.add(draft.id, segment(recording.id, number))
            for channel in range(recording.format.channels):
                store.add_span(draft.id, Span(channel, number * LINE_MS, (number + 1) * LINE_MS, SpanKind.TRANSCRIBED))
        store.complete_draft(draft.id)
        account.log.record(Action.DRAFT_COMPLETED, draft.id, after=row_digest(store.draft(draft.id)))


def segment(recording_id: str, number: int) -> Segment:
    """The line of that number."""
    language, text, words = LINES[number % len(LINES)]
    start = number * LINE_MS
    timed = tuple(
        Word(
            w["word"],
            start + int(w["start"] * 1000),
            start + int(w["end"] * 1000),
            0.3 if number % 4 == 1 and at == 2 else 0.9,
        )
        for at, w in enumerate(words)
    )
    flags = (Flag.LOW_LIKELIHOOD, Flag.IMPLAUSIBLE_RATE) if number % 4 == 1 else ()
    return Segment(
        SegmentId(f"{recording_id}-seg-{number}"), number % 2, start, start + 6_000, language, text, timed,
        -0.4, 0.01, 1.2, flags,
    )  # fmt: skip


@dataclass
class FakeSound:
    """Stands for the loudspeaker: what was asked of it, and where it says it is (None: it plays nothing)."""

    position_ms: int | None = None
    played: list[tuple[str, int]] = field(default_factory=list)
    manners: list[Manner] = field(default_factory=list)
    played_apart: list[tuple[str, str]] = field(default_factory=list)
    stops: int = 0
    rests: int = 0
    fault: Fault | None = None
    left: list[HeardStretch] = field(default_factory=list)
    _last_ms: int = 0

    def play(
        self, _: SignedIn, recording_id: RecordingId, at_ms: int, manner: Manner, __: ToldParts, is_stopped: Any
    ) -> None:
        """Notes what was asked."""
        self.manners.append(manner)
        if not is_stopped():
            self.played.append((recording_id, at_ms))
            self.position_ms = at_ms

    def stop(self) -> None:
        """Falls silent."""
        self.stops += 1
        self.position_ms = None

    def rest(self) -> None:
        """Lets the device go."""
        self.rests += 1

    def heard(self) -> Heard:
        """Where it says it is."""
        self._last_ms = self._last_ms if self.position_ms is None else self.position_ms
        return Heard(self._last_ms, self.position_ms is not None, self.fault)

    def take_heard(self) -> tuple[HeardStretch, ...]:
        """What a test says has left a loudspeaker."""
        taken, self.left = tuple(self.left), []
        return taken

    def services(self) -> PlaybackServices:
        """As the window gets it."""
        return PlaybackServices(
            lambda *_: None, self.play, self.manners.append, self.stop, self.rest, self.heard, self.play_apart,
            self.take_heard,
        )  # fmt: skip

    def play_apart(self, _: SignedIn, aside_id: RecordingId, reason: str) -> None:
        """Notes what was asked."""
        self.played_apart.append((aside_id, reason))


@dataclass
class Kept:
    """Settings in memory."""

    language: str = "en"
    theme: str = "light"
    last_vault: str = ""
    microphone: str = ""
    sample_rate_hz: int = 48_000
    channels: int = 1
    planned_hours: int = 3
    early_drafts: str = "auto"
    second_model: str = "auto"
    pedal_play: str = "F4"
    pedal_back: str = "F7"
    pedal_forward: str = "F8"
    keys: Mapping[str, str] = field(default_factory=dict)

    def save(self, **changes: str) -> Kept:
        """Keeps a choice."""
        for name, value in changes.items():
            setattr(self, name, value)
        return self


def never(*_: object) -> Any:
    """Stands where a test expects nothing to be asked."""
    raise AssertionError("not expected here")


def services(sound: FakeSound | None = None, clock: Clock | None = None, **parts: Callable[..., Any]) -> Services:
    """Services whose functions are `parts` by name, and `never` where none is given."""
    heard, kept = sound or FakeSound(), Kept()
    part: Callable[[str], Callable[..., Any]] = lambda name: parts.get(name, never)  # noqa: E731
    return Services(
        vaults=VaultServices(never, never, never, never, never, never, never, never, never),
        sound=SoundServices(
            parts.get("microphones", list), part("start_recording"),
            ImportServices(part("look_at_all"), part("bring_in_all")), heard.services(),
        ),
        speech=SpeechServices(
            parts.get("model_packs", list), part("queue"), parts.get("measurement", lambda _: None),
            PackServices(
                parts.get("installed", list), part("examine"), part("install"), part("remove"), part("verify"), part("bench")
            ),
            count_tokens=part("count_tokens"),
        ),
        handing=ExportServices(
            part("export"), part("copy"), parts.get("free_bytes", lambda _: 50_000_000_000), part("export_redacted")
        ),
        settings=kept,
        save_settings=kept.save,
        consent_form=FORM,
        clock=clock or HandClock(),
        resources=RESOURCES,
    )  # fmt: skip


def key_map() -> KeyMap:
    """The keys as they come."""
    return KeyMap(services(), never)


def later(at: datetime, seconds: int) -> datetime:
    """A moment after another."""
    return at + timedelta(seconds=seconds)
