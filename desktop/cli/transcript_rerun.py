"""`saegim transcript rerun INTERVIEW --model DIR`: makes each draft again from the same sound; shows what differs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.cli.transcript_doubts import difference, difference_text
from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.transcript import Draft
    from desktop.transcription.models import ModelPack
    from desktop.transcription.rerun import Rerun


def add_rerun(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `rerun` to the acts on transcripts."""
    leaf = acts.add_parser(
        "rerun",
        help=QT_TRANSLATE_NOOP("Help", "make the machine drafts again and show where they differ, word by word"),
    )
    add_interview(leaf)
    leaf.add_argument(
        "--model", type=Path, required=True, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "folder of the model pack")
    )
    leaf.add_argument(
        "--second-model",
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP(
            "Help", "folder of the pack that read doubts; else the installed one that the draft names is taken"
        ),
    )
    with_json(with_vault(leaf)).set_defaults(run=_run)


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.models import load_pack

    pack = load_pack(args.model)
    second = load_pack(args.second_model) if args.second_model else None
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        drafts = _drafts(signed_in, interview.id)
        done = [
            _rerun(terminal, signed_in, draft, (pack, second or _named_second(terminal, draft)), asked.is_set)
            for draft in drafts
        ]
    for one in done:
        _say(terminal, one)
    terminal.show({"interview": interview.id, "drafts": [_value(one) for one in done]})
    return DONE if all(one.is_same for one in done) else REFUSED


def _named_second(terminal: Terminal, draft: Draft) -> ModelPack | None:
    """The installed pack that read the draft's doubts, every file compared with its digest; None where it isn't here.

    Raises as `load_pack`.
    """
    from desktop.transcription.models import load_pack
    from desktop.transcription.rerun import second_sha256

    sha256 = second_sha256(draft)
    found = [pack for pack in terminal.wiring.speech.packs.packs() if pack.sha256 == sha256]
    return load_pack(found[0].path) if found else None


def _drafts(signed_in: SignedIn, interview_id: str) -> list[Draft]:
    """The complete drafts that people read. Raises `Fault(TRANSCRIPT_MISSING)`."""
    transcripts = signed_in.vault.transcripts
    found = [transcripts.transcript_of(recording.id) for recording in signed_in.vault.recordings.of(interview_id)]
    drafts = [transcripts.draft(one.draft_id) for one in found if one is not None and one.is_complete]
    if not drafts:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return drafts


def _rerun(
    terminal: Terminal,
    signed_in: SignedIn,
    draft: Draft,
    packs: tuple[ModelPack, ModelPack | None],
    cancelled: Callable[[], bool],
) -> Rerun:
    from desktop.system.paths import program_command
    from desktop.transcription.parameters import LANGUAGES
    from desktop.transcription.rerun import RerunTask, rerun
    from desktop.transcription.resample import SpeechAudio
    from desktop.transcription.transcriber import ChildTranscriber

    recording = signed_in.vault.recordings.get(draft.recording_id)
    spoken = signed_in.vault.interviews.get(recording.interview_id).languages
    command, threads = program_command("whisper"), draft.provenance.threads
    pack, second = packs
    task = RerunTask(
        draft=draft,
        audio=SpeechAudio(terminal.wiring.sound.samples(signed_in, recording.id)),
        interview_language=next((one for one in spoken if one in LANGUAGES), LANGUAGES[0]),
        transcriber=ChildTranscriber(command, pack, threads),
        progress=terminal.progress,
        cancelled=cancelled,
        second=ChildTranscriber(command, second, threads) if second else None,
    )
    return rerun(signed_in, task, lambda work: work())


def _say(terminal: Terminal, done: Rerun) -> None:
    recording = done.draft.recording_id
    if done.is_same:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "Recording {recording}: the machine comes to the very same draft."),
            recording=recording,
        )
    else:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "Recording {recording}: {count} words differ, or their times or likelihoods do."),
            recording=recording,
            count=done.differing,
        )
        terminal.row(difference_text(done.runs))
    if done.conditions:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "Not as it was then: {conditions}."), conditions=", ".join(done.conditions)
        )


def _value(done: Rerun) -> dict[str, object]:
    return {
        "recording": done.draft.recording_id,
        "draft": done.draft.id,
        "is_same": done.is_same,
        "words_differing": done.differing,
        "conditions": list(done.conditions),
        "difference": difference(done.runs),
    }
