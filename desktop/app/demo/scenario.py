"""The demonstration, step by step, in the order in which a testimony lives. Every step is the product's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.app.demo.cast import INTERVIEWER, SUPERVISOR, Cast, Recipient, found_vault, make_recipient
from desktop.app.demo.folder import DemoFolder
from desktop.app.demo.listening import record_whole
from desktop.app.demo.outcome import DemoOutcome, Spoken
from desktop.app.demo.recovery import make_and_rehearse_kit
from desktop.app.handing_over import export_means
from desktop.app.wiring import Wiring
from desktop.bundle.report import CheckState
from desktop.custody.signed_in import SignedIn
from desktop.crypto.age import fingerprint
from desktop.domain.ids import DestinationId, InterviewId
from desktop.domain.recording import Seal
from desktop.domain.transcript import Transcript
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.exporter import ExportResult, export_interview
from desktop.i18n.marks import QT_TRANSLATE_NOOP
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.receive.opening import open_bundle
from desktop.review.confirming import confirm_lines
from desktop.review.desk import approve, correct_line, transcripts_of
from desktop.review.hearing import note_heard
from desktop.review.submitting import submit
from desktop.transcription.models import load_pack

WITNESS = "W-DEMO-001"
CONSENTS = ("C01", "C02", "C04", "D12", "D01")
GATE = "export.ohchr_seoul"
RECIPIENT = DestinationId("ohchr-seoul-demo")
TITLE = "OHCHR Seoul (demo)"
CONVERSATION = "conversation.wav"
SIGH = " [한숨]"

STEPS = (
    QT_TRANSLATE_NOOP("Demo", "Making a vault with two accounts, and a recipient's key"),
    QT_TRANSLATE_NOOP("Demo", "Making the recovery kit, and opening the vault with two of its three sheets"),
    QT_TRANSLATE_NOOP("Demo", "Opening an interview and noting consent"),
    QT_TRANSLATE_NOOP("Demo", "Recording the sample conversation through the recorder"),
    QT_TRANSLATE_NOOP("Demo", "Transcribing it with the self-test model"),
    QT_TRANSLATE_NOOP(
        "Demo", "Correcting one line as the interviewer, confirming the others, and handing it to review"
    ),
    QT_TRANSLATE_NOOP("Demo", "Approving the transcript as the supervisor"),
    QT_TRANSLATE_NOOP("Demo", "Sealing the bundle onto the drive and reading it back"),
    QT_TRANSLATE_NOOP("Demo", "Opening and verifying it as the recipient"),
)


@dataclass(frozen=True, slots=True)
class _Recorded:
    interview_id: InterviewId
    seal: Seal
    recorded_ms: int
    transcript: Transcript
    corrected_text: str


class Demonstration:
    """One run. `step` is told the number of each step as it begins, `progress` how far a long one has come."""

    def __init__(
        self, wiring: Wiring, folder: DemoFolder, step: Callable[[int], None], progress: Callable[[int, int], None]
    ) -> None:
        self._wiring = wiring
        self._work = folder.work
        self._step = step
        self._progress = progress
        self._selftest = wiring.resources / "selftest"

    def run(self) -> DemoOutcome:
        """All steps in order. Raises the first fault."""
        self._step(1)
        cast = found_vault(self._wiring, self._work / "vault")
        recipient = make_recipient(self._work / "recipient", cast.signers)
        recorded = self._as_interviewer(cast, recipient)
        export, entries = self._as_supervisor(cast, recorded.interview_id)
        return self._as_recipient(cast, recipient, recorded, (export, entries))

    def _as_interviewer(self, cast: Cast, recipient: Recipient) -> _Recorded:
        signed_in = self._wiring.unlock(cast.vault, INTERVIEWER, cast.interviewer_passphrase)
        try:
            self._step(2)
            make_and_rehearse_kit(self._wiring, signed_in, self._work / "sheets")
            self._step(3)
            interview = open_interview(signed_in, WITNESS, ("ko", "en"))
            for item in CONSENTS:
                set_consent(signed_in, interview.id, item, "yes")
            self._step(4)
            running = record_whole(
                self._wiring.sound, signed_in, interview.id, self._selftest / "audio" / CONVERSATION, self._progress
            )
            recording, seal = running.recording, running.stop()
            self._step(5)
            queue = self._wiring.speech.queue(signed_in)
            queue.enqueue(recording.id, load_pack(self._selftest / "model"))
            queue.run_next(self._progress, lambda: False)
            transcript = transcripts_of(signed_in, interview.id)[0]
            self._step(6)
            last = transcript.lines[-1]
            revision = correct_line(signed_in, last.segment.id, last.text + SIGH)
            add_destination(signed_in, RECIPIENT, TITLE, GATE, recipient.identity.recipient)
            verify_destination(signed_in, RECIPIENT, fingerprint(recipient.identity.recipient))
            _listen(signed_in, interview.id)
            lines = transcripts_of(signed_in, interview.id)[0].lines
            confirm_lines(signed_in, [line.segment.id for line in lines if not line.is_final])
            submit(signed_in, interview.id)
        finally:
            signed_in.lock()
        return _Recorded(interview.id, seal, recording.format.frames_to_ms(seal.frames), transcript, revision.text)

    def _as_supervisor(self, cast: Cast, interview_id: InterviewId) -> tuple[ExportResult, int]:
        signed_in = self._wiring.unlock(cast.vault, SUPERVISOR, cast.supervisor_passphrase)
        try:
            self._step(7)
            _listen(signed_in, interview_id)
            approve(signed_in, interview_id)
            self._step(8)
            drive = self._work / "drive"
            drive.mkdir()
            result = export_interview(
                signed_in,
                interview_id,
                RECIPIENT,
                export_means(self._wiring.sound, signed_in, drive),
                progress=self._sealing,
                cancelled=lambda: False,
            )
            return result, signed_in.vault.entries.count()
        finally:
            signed_in.lock()

    def _as_recipient(
        self, cast: Cast, recipient: Recipient, recorded: _Recorded, handed_over: tuple[ExportResult, int]
    ) -> DemoOutcome:
        self._step(9)
        export, entries = handed_over
        opened = self._work / "opened"
        bundle = self._work / "drive" / export.handover.file_name
        report = open_bundle(bundle, recipient.key_file.read_text("ascii"), cast.signers, opened)
        if report.refusal is not None:
            raise report.refusal
        return DemoOutcome(
            folder=self._work,
            vault=cast.vault,
            bundle=bundle,
            opened=opened,
            report=opened / "bundle" / "data" / "report.pdf",
            sheets=self._work / "sheets",
            interviewer_passphrase=cast.interviewer_passphrase,
            supervisor_passphrase=cast.supervisor_passphrase,
            seal=recorded.seal,
            recorded_ms=recorded.recorded_ms,
            spoken=self._beside_reference(recorded.transcript),
            corrected_text=recorded.corrected_text,
            bundle_sha256=export.sha256,
            bundle_bytes=export.size_bytes,
            checks_passed=sum(r.state is CheckState.OK for r in report.results),
            checks=len(report.results),
            custody_entries=entries,
        )

    def _beside_reference(self, transcript: Transcript) -> tuple[Spoken, ...]:
        references = json.loads((self._selftest / "audio" / "references.json").read_text("utf-8"))
        turns = references["conversations"][CONVERSATION]
        return tuple(
            Spoken(
                line.segment.start_ms,
                line.segment.language,
                line.segment.text,
                _said_between(turns, line.segment.start_ms, line.segment.end_ms),
            )
            for line in transcript.lines
        )

    def _sealing(self, _part: str, done: int, total: int) -> None:
        self._progress(done, total)


def _listen(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """Stands for a person who plays it all: the only step of the demonstration that nobody does."""
    for recording in signed_in.vault.recordings.of(interview_id):
        seal = signed_in.vault.recordings.seal_of(recording.id)
        length_ms = recording.format.frames_to_ms(seal.frames) if seal is not None else 0
        note_heard(signed_in, recording.id, [(one, 0, length_ms) for one in range(recording.format.channels)])


def _said_between(turns: list[dict[str, Any]], start_ms: int, end_ms: int) -> str:
    """What the reference has in the middle of a segment."""
    middle_s = (start_ms + end_ms) / 2000
    return " ".join(turn["text"] for turn in turns if turn["start"] <= middle_s <= turn["end"])
