"""Review bundles as acts that can be broken off: taking one in at the supervisor's laptop, and sending one back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.custody.media_check import check_media
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.interview.consent_form import load_consent_form
from desktop.review.desk import correct_line, transcripts_of
from desktop.system.chance import SystemChance
from desktop.vault.opening import unlock_vault
from tests.fakes.hand_clock import HandClock
from tests.fakes.stage import acknowledge
from tests.fakes.two_laptops import OTHER_SUPERVISOR, TwoLaptops, merged, picture, sent
from tests.faults.act import require_whole
from tests.office import PASSPHRASE, RESOURCES, consented_interview, draft_transcript, record_tone

_TEXT = "네, 동의합니다. 그렇게 하십시오."


def sent_once(folder: Path) -> None:
    """Two laptops, and the first interview of the one on a drive for the other."""
    laptops = TwoLaptops(folder)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        draft_transcript(interviewer, record_tone(interviewer, interview_id))
        sent(interviewer, interview_id, laptops.drive)


def merge_it(folder: Path) -> None:
    """The supervisor takes it in."""
    with supervisor_in(folder) as supervisor:
        merged(supervisor, _bundle(folder))
        acknowledge("merged")


def merged_or_not(folder: Path, acknowledged: Sequence[str]) -> None:
    """All of it is there, with its sound as sealed, or nothing is and it can be taken in now."""
    with supervisor_in(folder) as supervisor:
        require_whole(supervisor)
        vault = supervisor.vault
        assert vault.interviews.all() or "merged" not in acknowledged
        assert bool(vault.interviews.all()) == bool(vault.review_bundles.all())
        if not vault.interviews.all():
            merged(supervisor, _bundle(folder))
        (interview,) = vault.interviews.all()
        assert check_media(vault) == []
        rows, _ = picture(supervisor, interview.id)
        assert len(rows) == vault.review_bundles.all()[0].rows_new
        require_whole(supervisor)


def corrected(folder: Path) -> None:
    """The supervisor has it, and has corrected a line."""
    sent_once(folder)
    merge_it(folder)
    with supervisor_in(folder) as supervisor:
        (interview,) = supervisor.vault.interviews.all()
        line = transcripts_of(supervisor, interview.id)[0].lines[0]
        correct_line(supervisor, line.segment.id, _TEXT)


def send_back(folder: Path) -> None:
    """It is sent back."""
    with supervisor_in(folder) as supervisor:
        (interview,) = supervisor.vault.interviews.all()
        sent(supervisor, interview.id, folder / "drive", with_audio=False)
        acknowledge("sent")


def sent_or_not(folder: Path, acknowledged: Sequence[str]) -> None:
    """What is noted as sent lies on the drive under its name; what is not, may lie there only unfinished."""
    with supervisor_in(folder) as supervisor:
        require_whole(supervisor)
        noted = [one.file_name for one in supervisor.vault.review_bundles.all() if one.direction.value == "sent"]
        assert noted or "sent" not in acknowledged
        assert set(noted) <= {path.name for path in (folder / "drive").iterdir()}


@contextmanager
def supervisor_in(folder: Path) -> Iterator[SignedIn]:
    """The supervisor at work on the second laptop, wherever it was copied to."""
    clock, chance = HandClock(), SystemChance()
    clock.move(3_600_000)
    unlocked = unlock_vault(folder / "second", OTHER_SUPERVISOR, PASSPHRASE, clock=clock, chance=chance)
    signed_in = sign_in(unlocked, clock, chance, load_consent_form(RESOURCES / "domain" / "consent.json"))
    try:
        yield signed_in
    finally:
        signed_in.lock()


def _bundle(folder: Path) -> Path:
    return min((folder / "drive").glob("review-*.age"), key=lambda path: path.stat().st_mtime_ns)
