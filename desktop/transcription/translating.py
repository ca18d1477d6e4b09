"""Makes one machine translation of a transcript: line by line from the sound, each committed before the next.

It stands beside the transcript and is never evidence of what was said. A crash or a cancel loses at most one line.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.crypto.canonical import canonical_json
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.ids import DraftId, RecordingId, TranslationId
from desktop.domain.moments import moment_after
from desktop.domain.transcript import Provenance, Transcript
from desktop.domain.translation import (
    MachineTranslation,
    TranslatedPiece,
    TranslationFlag,
    is_machine_translated,
    target_of,
)
from desktop.transcription.drafting import OnVault, Task, require_may_keep
from desktop.transcription.flags import COMPRESSION_LIMIT, LOG_PROBABILITY_LIMIT, repeats
from desktop.transcription.heard import EngineFacts, Translated
from desktop.transcription.line_extents import LineExtent, line_extents
from desktop.transcription.making import DEADLY
from desktop.transcription.models import ModelPack
from desktop.transcription.parameters import DECODING, Parameters
from desktop.transcription.speech_map import SAMPLES_PER_MS
from desktop.transcription.transcriber import Listening

SOURCE = "ko"
_ID_BYTES = 16
_MOST_HANGUL = 0.3
"""Of a translation's letters: more, and the model has written down what it heard instead of translating it."""


def require_may_translate(pack: ModelPack) -> None:
    """Raises `Fault(MODEL_CANNOT_TRANSLATE)` for a pack that doesn't say it can: it would answer in Korean."""
    if not pack.translates:
        raise Fault(FaultCode.MODEL_CANNOT_TRANSLATE, name=pack.name)


def require_transcript(signed_in: SignedIn, recording_id: RecordingId) -> Transcript:
    """The complete transcript that a translation stands beside. Raises `Fault(TRANSCRIPT_MISSING)`."""
    transcript = signed_in.vault.transcripts.transcript_of(recording_id)
    if transcript is None or not transcript.is_complete:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return transcript


def parameters_text() -> str:
    """All parameters of a machine translation as canonical JSON."""
    said = {"decoding": dict(DECODING), "source": SOURCE, "target": target_of(SOURCE), "task": "translate"}
    return canonical_json(said).decode("utf-8")


def flags_of(translated: Translated, earlier: Sequence[str]) -> tuple[TranslationFlag, ...]:
    """Reasons not to rely on a line's translation; `earlier` are those before it in its channel, latest last."""
    text = translated.text
    found = {
        TranslationFlag.NOT_TRANSLATED: is_still_korean(text),
        TranslationFlag.EMPTY: not text,
        TranslationFlag.REPEATED_TEXT: translated.compression_ratio > COMPRESSION_LIMIT or repeats(text, earlier),
        TranslationFlag.LOW_LIKELIHOOD: translated.mean_log_probability < LOG_PROBABILITY_LIMIT,
        TranslationFlag.IDENTITY_NUMBER: forbidden_number_in(text) is not None,
    }
    return tuple(flag for flag, is_raised in found.items() if is_raised)


def is_still_korean(text: str) -> bool:
    """Whether the text is in Hangul for a good part: a model that can't translate writes down what it hears."""
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum("\uac00" <= c <= "\ud7a3" for c in letters) / len(letters) > _MOST_HANGUL


class Translating:
    """One run at one recording's transcript. Vault work goes through `on_vault`, as in `Drafting`."""

    def __init__(self, signed_in: SignedIn, task: Task, on_vault: OnVault) -> None:
        self._signed_in = signed_in
        self._task = task
        self._on_vault = on_vault
        self._lines: list[LineExtent] = []
        self._pieces: list[TranslatedPiece] = []
        self._draft_id = DraftId("")
        self._id = TranslationId("")

    @property
    def done_ms(self) -> int:
        """Progress: the length of the lines that are done."""
        done = {piece.segment_id for piece in self._pieces}
        return sum(line.length_ms for line in self._lines if line.segment.id in done)

    def run(self) -> TranslationId:
        """The id of the completed translation.

        Raises `Fault(MODEL_CANNOT_TRANSLATE)`, `TRANSCRIPT_MISSING`, the faults of `Child.hear`,
        `Fault(TRANSCRIPTION_CANCELLED)`.
        """
        require_may_translate(self._task.transcriber.pack)
        self._on_vault(lambda: self._find_lines(require_transcript(self._signed_in, self._task.recording.id)))
        with self._task.transcriber.begin(self._task.cancelled, Parameters()) as listening:
            self._on_vault(lambda: self._open(self._provenance(listening.facts)))
            self._tell()
            for line in self._lines:
                if line.segment.id not in {piece.segment_id for piece in self._pieces}:
                    self._translate(listening, line)
            listening.finish()
        self._on_vault(self._complete)
        return self._id

    def _find_lines(self, transcript: Transcript) -> None:
        self._draft_id = transcript.draft_id
        self._lines = [
            extent
            for extent in line_extents(transcript.lines, self._task.audio.length_ms)
            if extent.segment.language == SOURCE and is_machine_translated(SOURCE)
        ]

    def _provenance(self, facts: EngineFacts) -> Provenance:
        pack = self._task.transcriber.pack
        seal = self._signed_in.vault.recordings.seal_of(self._task.recording.id)
        return Provenance(
            model_name=pack.name,
            model_sha256=pack.sha256,
            engine=facts.engine,
            parameters=parameters_text(),
            threads=self._task.transcriber.threads,
            cpu=facts.cpu,
            recording_sha256=seal.samples_sha256 if seal else "",
        )

    def _open(self, provenance: Provenance) -> None:
        """Goes on with an unfinished translation of the very same making, else starts one."""
        for made in reversed(self._signed_in.vault.translations.of_draft(self._draft_id)):
            if not made.is_complete and made.provenance == provenance:
                self._id, self._pieces = made.id, list(made.pieces)
                return
        self._start(provenance)

    def _start(self, provenance: Provenance) -> None:
        signed_in = self._signed_in
        earlier = [made.started_at for made in signed_in.vault.translations.of_draft(self._draft_id)]
        translation = MachineTranslation(
            id=TranslationId(signed_in.chance.token_hex(_ID_BYTES)),
            draft_id=self._draft_id,
            source=SOURCE,
            target=target_of(SOURCE),
            provenance=provenance,
            started_at=moment_after(signed_in.clock.now(), earlier),
            pieces=(),
            is_complete=False,
        )
        with signed_in.vault.transaction():
            require_may_keep(signed_in, self._task.recording.interview_id)
            signed_in.vault.translations.start(translation)
            signed_in.log.record(
                Action.TRANSLATION_STARTED,
                self._draft_id,
                after=row_digest(translation),
                facts={"translation": translation.id},
            )
        self._id = translation.id

    def _translate(self, listening: Listening, line: LineExtent) -> None:
        extent = line.extent
        first, end = extent.start_ms * SAMPLES_PER_MS, extent.end_ms * SAMPLES_PER_MS
        samples = self._task.audio.samples(line.segment.channel, first, end)
        try:
            translated = listening.translate(samples, extent, SOURCE)
        except Fault as fault:
            if fault.code in DEADLY and self._task.stuck_at_ms == self.done_ms:
                self._keep(line, Translated(is_read=False, text=""))  # the second child that this line ends
            raise
        self._keep(line, translated)

    def _keep(self, line: LineExtent, translated: Translated) -> None:
        mine = {one.segment.id for one in self._lines if one.segment.channel == line.segment.channel}
        piece = TranslatedPiece(
            segment_id=line.segment.id,
            is_read=translated.is_read,
            text=translated.text,
            mean_log_probability=translated.mean_log_probability,
            no_speech_probability=translated.no_speech_probability,
            compression_ratio=translated.compression_ratio,
            flags=flags_of(translated, [one.text for one in self._pieces if one.segment_id in mine]),
        )

        def write() -> None:
            with self._signed_in.vault.transaction():
                require_may_keep(self._signed_in, self._task.recording.interview_id)
                self._signed_in.vault.translations.add_piece(self._id, piece)

        self._on_vault(write)
        self._pieces.append(piece)
        self._tell()

    def _complete(self) -> None:
        signed_in = self._signed_in
        with signed_in.vault.transaction():
            require_may_keep(signed_in, self._task.recording.interview_id)
            signed_in.vault.translations.complete(self._id)
            completed = signed_in.vault.translations.get(self._id)
            signed_in.log.record(
                Action.TRANSLATION_COMPLETED,
                self._draft_id,
                after=row_digest(completed),
                facts={"translation": self._id, "lines": len(completed.pieces)},
            )

    def _tell(self) -> None:
        self._task.progress(self.done_ms, sum(line.length_ms for line in self._lines))
