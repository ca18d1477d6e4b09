"""The queue and the speech models in the states that matter. What presenters hold is set by hand, as in `states`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import GlossaryPack
from desktop.domain.ids import AccountId, GlossaryId, InterviewId, JobId, RecordingId
from desktop.transcription.glossary import UsablePack
from desktop.transcription.installed import Installed
from desktop.transcription.measurements import Measurement
from desktop.transcription.model_decisions import Standing
from desktop.transcription.models import ModelPack
from desktop.transcription.pack_facts import Family
from desktop.transcription.pack_source import PackSource, PackWords
from desktop.ui.glossary.state import PackRow as GlossaryRow
from desktop.ui.glossary.view import GlossaryView
from desktop.ui.main_window import MainWindow
from desktop.ui.models.state import Outcome, PackRow, Work
from desktop.ui.models.view import ModelsView
from desktop.ui.queue.state import Candidate, JobRow, PackChoice, Refusal, Rest, Running
from desktop.ui.queue.view import QueueView
from desktop.vault.jobs import Job, JobState
from tests.ui.states import part

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
PACK = ModelPack(
    Path("/models/medium"), "Whisper medium", "a" * 64, {}, False, ("ko", "en"), "a" * 64, "MIT",
    "huggingface.co/Systran, fetched by two people", True, Family.MEDIUM, 1_530_000_000,
)  # fmt: skip
MEASURED = Measurement("cpu", 4, 1.9, 5_000, 2_100_000_000)
SOURCE = PackSource(
    Path("/media/drive/medium"), {"model.bin": 1_530_000_000}, Family.MEDIUM, ("ko", "en"), PackWords("medium"), True, None
)  # fmt: skip


def _row(number: int, state: JobState, **changes: object) -> JobRow:
    job = Job(
        JobId(f"job-{number}"), RecordingId(f"rec-{number}"), "/m", state, 600_000, 8_640_000, "", AT, "Whisper medium",
        "a" * 64, place=number,
    )  # fmt: skip
    return JobRow(replace(job, **changes), f"W-2026-00{number}", AT, 2, 5_400_000)  # type: ignore[arg-type]


def transcribing(window: MainWindow) -> Iterator[str]:
    """The queue with everything that can stand in it, the choice of recordings, and the section of models."""
    yield from _queue(window)
    yield from _models(window)
    yield from _glossary(window)


def _queue(window: MainWindow) -> Iterator[str]:
    window.show_screen("queue")
    presenter = part(window, QueueView)._presenter
    jobs = (
        _row(1, JobState.RUNNING),
        _row(2, JobState.QUEUED),
        _row(3, JobState.QUEUED),
        _row(4, JobState.QUEUED),
        _row(5, JobState.FAILED, fault_code="whisper.failed", fault_facts={"failure": "memory"}),
        _row(6, JobState.CANCELLED),
        _row(7, JobState.DONE),
        _row(8, JobState.DONE, fault_code="model.changed", fault_facts={"name": "preprocessor_config.json"}),
    )
    running = Running(RecordingId("rec-1"), 600_000, 4_320_000, 6_000_000)
    presenter._show(jobs=jobs, is_loaded=True, running=running)
    yield "queue, running"
    for rest in (Rest.RECORDING, Rest.HELD, Rest.TROUBLE):
        presenter._show(running=None, rest=rest)
        yield f"queue, {rest}"
    refused = tuple(
        Refusal(f"W-2026-01{n}", "consent.missing", (("gate", "transcribe.run"), ("items", "C04"))) for n in range(8)
    )
    presenter._show(rest=Rest.NONE, added=3, refused=refused)
    yield "queue, with refusals"
    candidates = tuple(
        Candidate(
            InterviewId(f"i-{n}"), f"W-2026-02{n}", AT, (RecordingId("r"),), 5_400_000, ("C01", "C04") if n else ()
        )
        for n in range(3)
    )
    presenter._show(refused=(), added=0, candidates=candidates, packs=(PackChoice(PACK, Standing.ACCEPTED, 1.9),))
    part(window, QueueView).adding.rows[0].tick.setChecked(True)
    yield "queue, choosing"
    presenter._show(packs=())
    yield "queue, choosing without a model"
    presenter.end_adding()


def _models(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/models")
    presenter = part(window, ModelsView)._presenter
    broken = Installed(Path("/m/broken"), fault=Fault(FaultCode.MODEL_CHANGED, name="model.bin"), size_bytes=3)
    rows = (
        *(PackRow(Installed(PACK.path, PACK), standing, MEASURED) for standing in Standing),
        PackRow(broken),
        PackRow(Installed(Path("/m/.part-1f"), is_part=True, size_bytes=1_200_000_000)),
    )
    presenter._show(rows=rows, is_loaded=True, may_decide=True)
    yield "models"
    presenter._show(asking=PACK.path, source=SOURCE, folder="/media/drive/medium")
    yield "models, a folder chosen, and a question"
    presenter._show(source=None, refusal=Fault(FaultCode.MODEL_WOULD_FETCH, name="preprocessor_config.json"))
    yield "models, a folder refused"
    presenter._show(refusal=None, work=Work("installing", PACK.name, 900_000_000, 3_060_000_000))
    yield "models, installing"
    for what in ("installed", "stopped", "removed"):
        presenter._show(work=None, outcome=Outcome(what, PACK.name))
        yield f"models, {what}"


def _glossary(window: MainWindow) -> Iterator[str]:
    window.show_screen("interviews")
    window.show_screen("glossary")
    presenter = part(window, GlossaryView)._presenter
    title, terms = "Institutions and camps of the north, as the office writes them", ("관리소", "교화소", "camp")
    written = tuple(
        GlossaryPack(GlossaryId("camps"), number, title, terms if number < 3 else (), AccountId("clerk"), AT)
        for number in (1, 2, 3)
    )
    row = GlossaryRow(UsablePack(GlossaryId("camps"), title, "2", terms, is_shipped=False), written)
    idle = GlossaryRow(UsablePack(GlossaryId("old"), title, "3", (), is_shipped=False), written)
    presenter._show(rows=(*presenter.state.rows, row, idle), at=row.pack.id, may_write=True, is_loaded=True)
    presenter._show(ticked=(row.pack.id,), tokens=37, stored=(title, 2))
    yield "glossary, a version stored"
    presenter._show(tokens=131, stored=None, refusal=Fault(FaultCode.GLOSSARY_NAME_FORBIDDEN))
    yield "glossary, too much, and a name refused"
    presenter._show(tokens=None, refusal=None, may_write=False)
    yield "glossary, only to be read, and not counted"
    presenter._show(at=None, may_write=True, interview=None)
    yield "glossary, a new pack without an interview"
