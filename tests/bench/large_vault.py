"""A vault as an office has it after years: ten thousand interviews and a hundred thousand entries in its log.

Rows and entries are written by the product's own stores and log. The interviews have no media files: unlocking looks at
none of them.
"""

from __future__ import annotations

from pathlib import Path

from desktop.app.wiring import Wiring
from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import DEFAULT_COST
from desktop.custody.accounts import add_account
from desktop.custody.log import CustodyLog
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import ConsentDecision, ConsentState
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId, InterviewId, RecordingId, WitnessCode
from desktop.domain.interview import Interview
from desktop.domain.people import Role
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, Seal, SealState
from desktop.vault.opening import NewAccount

INTERVIEWS = 10_000
DECISIONS = 5
"""With these, every interview has ten entries: opened, recorded, sealed with a checkpoint, listened to, read."""
PASSPHRASE = "correct horse battery staple orchard"
FOUNDER = NewAccount(AccountId("interviewer-1"), "Interviewer", frozenset({Role.INTERVIEWER}))
SUPERVISOR = NewAccount(AccountId("supervisor-1"), "Supervisor", frozenset({Role.SUPERVISOR}))
_AT_ONCE = 500
_FORMAT = AudioFormat(48_000, 1)
_PAUSES = (Gap(9_600_000, 61_000, GapReason.PAUSE), Gap(88_000_000, 240_000, GapReason.PAUSE))
_HOUR = 3_600 * _FORMAT.sample_rate_hz


def make_large_vault(root: Path, interviews: int = INTERVIEWS) -> None:
    """A vault at `root`, locked. Its founder has signed a checkpoint at every seal; the supervisor has never signed one."""
    founder = Wiring().create(root, FOUNDER, PASSPHRASE, DEFAULT_COST)
    add_account(founder, SUPERVISOR, PASSPHRASE, DEFAULT_COST)
    listener = founder.log.by(SUPERVISOR.id, _signer(founder, root))
    for start in range(0, interviews, _AT_ONCE):
        with founder.vault.transaction():
            for number in range(start, min(start + _AT_ONCE, interviews)):
                _add_interview(founder, listener, number)
    founder.lock()


def _signer(founder: SignedIn, root: Path) -> SigningKey:
    """The supervisor's key, from their own slot."""
    from desktop.vault.slot_opening import secrets_of

    secrets = secrets_of(root, SUPERVISOR.id, PASSPHRASE, clock=founder.clock, chance=founder.chance)
    return SigningKey.from_seed(bytes.fromhex(secrets.signing_seed_hex))


def _add_interview(founder: SignedIn, listener: CustodyLog, number: int) -> None:
    vault, log, at = founder.vault, founder.log, founder.clock.now()
    interview = Interview(InterviewId(f"int-{number:016x}"), WitnessCode(f"W-{number:05d}"), FOUNDER.id, ("ko",), at)
    vault.interviews.add(interview)
    log.record(Action.INTERVIEW_OPENED, interview.id, after=row_digest(interview))
    for item in range(DECISIONS):
        decision = ConsentDecision(
            interview.id, f"C{item:02d}", "yes", ConsentState.GRANTED, "2026-01", "ko", "oral_recorded", FOUNDER.id, at
        )
        vault.consents.add(decision)
        log.record(Action.CONSENT_SET, interview.id, after=row_digest(decision))
    recording = Recording(
        RecordingId(f"rec-{number:016x}"), interview.id, _FORMAT, Origin.MICROPHONE, "microphone", FOUNDER.id, at
    )
    vault.recordings.add(recording)
    log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
    seal = _seal_of(recording, number)
    vault.recordings.seal(seal)
    log.record(Action.RECORDING_SEALED, recording.id, after=row_digest(seal), facts={"frames": seal.frames})
    log.checkpoint()
    listener.record(Action.RECORDING_PLAYED, recording.id, facts={"from_ms": 0, "to_ms": 3_600_000})
    listener.record(Action.TRANSCRIPT_READ, interview.id)


def _seal_of(recording: Recording, number: int) -> Seal:
    digest = f"{number:064x}"
    return Seal(
        recording.id, SealState.COMPLETE, _HOUR, 7_200, 120 << 20, digest, digest, "", _PAUSES, -3, FOUNDER.id,
        recording.started_at,
    )  # fmt: skip
