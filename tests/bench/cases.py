"""What is measured: the product's own functions on real vaults, beside references that do only the bare work."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

from desktop.app.handing_over import export_means
from desktop.app.sound import Sound
from desktop.crypto.age import fingerprint, new_identity
from desktop.crypto.slots import DEFAULT_COST
from desktop.custody.accounts import add_account
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import AccountId, DestinationId, InterviewId
from desktop.domain.people import Role
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.exporter import export_interview
from desktop.review.desk import approve
from desktop.vault.opening import NewAccount, unlock_vault
from tests.bench.speech import AGAIN, CONVERSATION
from tests.bench.timing import Row, paired
from tests.office import (
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
)

ROOT = Path(__file__).resolve().parents[2]
LARGE_MIB = 200
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.app.services import make_services
from desktop.app.wiring import Wiring
from desktop.ui.jobs import Jobs
from desktop.ui.window import make_window
app = QApplication([])
jobs = Jobs(app)
window = make_window(app, make_services(Wiring(), lambda work: work(), Path(sys.argv[1])), jobs)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def unlocking(folder: Path) -> Row:
    """All of unlocking against its passphrase work alone."""
    from argon2.low_level import Type, hash_secret_raw

    office = Office(folder / "unlock")
    who = NewAccount(AccountId("slow-1"), "Slow", frozenset({Role.INTERVIEWER}))
    with office.as_("custodian-1") as signed_in:
        add_account(signed_in, who, PASSPHRASE, DEFAULT_COST)

    def product() -> None:
        unlock_vault(office.root, who.id, PASSPHRASE, clock=office.clock, chance=office.chance).vault.close()

    def reference() -> None:
        cost = DEFAULT_COST
        hash_secret_raw(b"secret" * 4, b"salt" * 8, cost.t, cost.m_kib, cost.p, 32, Type.ID)

    return paired("unlock", product, "its Argon2id alone", reference, runs=5)


def window(folder: Path) -> Row:
    """Start to the first turn of the event loop, as whole processes."""
    product = [sys.executable, "-c", WINDOW, str(folder / "settings.toml")]
    bare = [sys.executable, "-c", BARE_WINDOW]
    return paired("start of the window", lambda: _run(product), "bare PySide6 window", lambda: _run(bare), runs=5)


def importing_and_exporting(folder: Path) -> list[Row]:
    """A long recording in and out, against stock age on the same bytes."""
    wav = long_wav(folder / "long.wav", LARGE_MIB)
    key = new_identity()
    age = ["age", "-r", key.recipient, "-o", str(folder / "plain.age")]
    office = Office(folder / "large")
    with office.as_(INTERVIEWER) as signed_in:

        def bring_in() -> None:
            Sound().import_audio(signed_in, consented_interview(signed_in), wav, _silent, _never, AGAIN)

        row = paired(f"import of {LARGE_MIB} MiB", bring_in, "stock age", lambda: _run([*age, str(wav)]), runs=2)
    interview_id, destination = ready_to_export(office, wav)
    with office.as_(SUPERVISOR) as signed_in:
        bundle = export(signed_in, interview_id, destination, folder / "drive")
        plain = folder / "bundle-sized"
        with plain.open("wb") as file:
            file.truncate(bundle)
        stock = [*age, str(plain)]
        out = paired(
            f"export of {LARGE_MIB} MiB, read back",
            lambda: export(signed_in, interview_id, destination, folder / "drive"),
            "stock age on the bundle's bytes",
            lambda: _run(stock),
            runs=2,
        )
    return [row, out]


def ready_to_export(office: Office, wav: Path) -> tuple[InterviewId, DestinationId]:
    """An approved interview with the recording `wav`, and a verified destination."""
    destination = DestinationId("ohchr-seoul")
    with office.as_("custodian-1") as signed_in:
        key = new_identity()
        add_destination(signed_in, destination, "OHCHR Seoul", "export.ohchr_seoul", key.recipient)
        verify_destination(signed_in, destination, fingerprint(key.recipient))
    with office.as_(INTERVIEWER) as signed_in:
        interview_id = consented_interview(signed_in)
        recording = Sound().import_audio(signed_in, interview_id, wav, _silent, _never, AGAIN)
        draft_transcript(signed_in, recording)
    ready_to_approve(office, interview_id)
    with office.as_(SUPERVISOR) as signed_in:
        approve(signed_in, interview_id)
    return interview_id, destination


def export(signed_in: SignedIn, interview_id: InterviewId, destination: DestinationId, drive: Path) -> int:
    """One export; the bundle's length."""
    drive.mkdir(exist_ok=True)
    means = export_means(Sound(), signed_in, drive)
    result = export_interview(signed_in, interview_id, destination, means, progress=lambda *_: None, cancelled=_never)
    return result.size_bytes


def long_wav(path: Path, mib: int) -> Path:
    """The sample conversation over and over, `mib` MiB of it."""
    with wave.open(str(CONVERSATION)) as source, wave.open(str(path), "wb") as target:
        target.setparams(source.getparams())
        frames = source.readframes(source.getnframes())
        for _ in range(mib * (1 << 20) // len(frames)):
            target.writeframesraw(frames)
    return path


def _run(command: list[str]) -> None:
    Path(command[command.index("-o") + 1]).unlink(missing_ok=True) if "-o" in command else None
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _silent(_done: int, _total: int) -> None:
    """Says nothing."""


def _never() -> bool:
    return False
