"""The story of one testimony from the microphone to its recipient, typed as commands. Told once, looked at by many tests.

The interviewer and the supervisor work on one laptop; the recipient has only the bundle, its key and a list of signers.
"""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import tempfile
import wave
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.crypto.age import AgeIdentity, fingerprint, new_identity
from desktop.custody.signed_in import sign_in
from desktop.domain.ids import InterviewId
from desktop.interview.consent_form import load_consent_form
from desktop.system.chance import SystemChance
from desktop.system.clock import SystemClock
from desktop.vault.opening import unlock_vault
from tests.fakes.sheets import words_on
from tests.fakes.virtual_microphone import NEEDED, VirtualMicrophone
from tests.office import hand_to_review, hear
from tests.scenarios.laptop import ROOT, Answer, Laptop
from tests.scenarios.marks import Marks

SELFTEST = ROOT / "resources" / "selftest"
DOCUMENTS = ("pdf", "docx", "txt", "srt", "vtt", "eaf", "json")
FORM = load_consent_form(ROOT / "resources" / "domain" / "consent.json")
TAPE, SPOKEN = "ko-1.wav", "en-2.wav"
INTERVIEWER, SUPERVISOR = "interviewer-1", "supervisor-1"
INTERVIEWER_PASSPHRASE = "일곱 척의 작은 배가 강가에"
SUPERVISOR_PASSPHRASE = "nine QX7ZJKVW lamps on a hill"
WITNESS = "W-2026-014"
CORRECTION = "표식-새김-큰비 QX7ZJKMARK 제가 직접 보았습니다."
CAN_CAPTURE = all(shutil.which(program) for program in NEEDED)


@dataclass
class Story:
    """What every command answered, by the name of its step, and where everything lies."""

    base: Path
    laptop: Laptop
    key: AgeIdentity
    tape: Path
    marks: Marks
    found_on_the_way: set[str] = field(default_factory=set)
    looks: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)

    def __getitem__(self, step: str) -> Answer:
        return self.answers[step]

    def look(self) -> None:
        """Searches the laptop and the drive for what must never lie there, in the middle of the work."""
        self.looks += 1
        self.found_on_the_way |= set(self.marks.search(self.laptop.disk, self.laptop.drive))

    @property
    def recipient(self) -> Path:
        """The recipient's own machine."""
        return self.base / "recipient"

    def interviewer(self, step: str, *words: str, typed: str = "", second: str = "") -> Answer:
        """The interviewer types a command."""
        answer = self.laptop.as_(INTERVIEWER, INTERVIEWER_PASSPHRASE, *words, typed=typed, second=second)
        self.answers[step] = answer
        return answer

    def supervisor(self, step: str, *words: str) -> Answer:
        """The supervisor types a command."""
        self.answers[step] = self.laptop.as_(SUPERVISOR, SUPERVISOR_PASSPHRASE, *words)
        return self.answers[step]

    def anybody(self, step: str, *words: str) -> Answer:
        """A command without a vault."""
        self.answers[step] = self.laptop.run(*words)
        return self.answers[step]


@functools.cache
def told_story() -> Story:
    """The story, told when it is first asked for. Everything it made is removed when the tests end."""
    base = Path(tempfile.mkdtemp(prefix="saegim-story-"))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    microphone = VirtualMicrophone() if CAN_CAPTURE else None
    try:
        laptop = Laptop(base, microphone.environment if microphone else None)
        key = new_identity()
        story = Story(base, laptop, key, SELFTEST / "audio" / TAPE, _marks(key))
        open_the_office(story)
        laptop.look = story.look
        _hold_the_interview(story, microphone)
    finally:
        if microphone:
            microphone.end()
    _review(story)
    _hand_over(story)
    laptop.look = None
    _receive(story)
    _look_back(story)
    return story


def open_the_office(story: Story) -> None:
    """Vault, second account, rehearsed kit and a destination: without them nobody is heard."""
    story.interviewer("create the vault", "vault", "create", "--role", "interviewer")
    story.interviewer(
        "add the supervisor", "account", "add", SUPERVISOR, "--role", "supervisor", second=SUPERVISOR_PASSPHRASE
    )
    sheets = story.base / "sheets"
    sheets.mkdir()
    story.interviewer("make the kit", "kit", "make", "--sheets", str(sheets))
    read = [words_on(path) for path in sorted(sheets.glob("*-of-3.pdf"))]
    story.interviewer("open an interview before the rehearsal", "interview", "new", WITNESS)
    story.interviewer("rehearse the kit", "kit", "rehearse", typed=f"{read[2]}\n{read[0]}\n")
    story.interviewer("add the destination", "destination", "add", "ohchr-seoul", story.key.recipient, *_FOR)


def _hold_the_interview(story: Story, microphone: VirtualMicrophone | None) -> None:
    story.interviewer("open the interview", "interview", "new", WITNESS, "--spoken", "ko", "--spoken", "en")
    story.interviewer("import before consent", "recording", "import", WITNESS, str(story.tape))
    for item in ("C01", "C02", "C04", "D12"):
        story.interviewer(f"consent {item}", "consent", "set", WITNESS, item, "yes")
    story.interviewer("import the tape", "recording", "import", WITNESS, str(story.tape))
    if microphone is not None:
        speaker = microphone.speak(_samples_of(SPOKEN) * 10, _rate_of(SPOKEN))
        story.interviewer("record", "recording", "capture", WITNESS, "--seconds", "4")
        speaker.kill()
    story.interviewer("transcribe", "transcribe", WITNESS, "--model", str(SELFTEST / "model"))


def _review(story: Story) -> None:
    shown = story.interviewer("read", "transcript", "show", WITNESS)
    first = shown.value["transcripts"][0]["lines"][0]["segment"]
    story.interviewer("correct", "transcript", "correct", first, typed=f"{CORRECTION}\n")
    story.interviewer("approve own work", "approve", WITNESS)
    story.supervisor("ask what stands in the way", "export", WITNESS, "--destination", "ohchr-seoul", "--check")
    story.supervisor("approve before anybody listened", "approve", WITNESS)
    _listen(story)
    story.supervisor("approve", "approve", WITNESS)


def _listen(story: Story) -> None:
    """Both play it all in the window; the interviewer confirms every line and hands it to review."""
    interview_id = InterviewId(story["open the interview"].value["interview"])
    for account, passphrase, act in (
        (INTERVIEWER, INTERVIEWER_PASSPHRASE, hand_to_review),
        (SUPERVISOR, SUPERVISOR_PASSPHRASE, hear),
    ):
        unlocked = unlock_vault(story.laptop.vault, account, passphrase, clock=SystemClock(), chance=SystemChance())
        signed_in = sign_in(unlocked, SystemClock(), SystemChance(), FORM)
        act(signed_in, interview_id)
        signed_in.lock()


def _hand_over(story: Story) -> None:
    groups = fingerprint(story.key.recipient).split()
    export = ("export", WITNESS, "--destination", "ohchr-seoul", "--to", str(story.laptop.drive))
    story.supervisor("export without consent", *export)
    story.interviewer("consent D01", "consent", "set", WITNESS, "D01", "yes")
    story.supervisor("export to a key nobody compared", *export)
    story.supervisor("mishear the fingerprint", "destination", "verify", "ohchr-seoul", *reversed(groups))
    story.supervisor("compare the fingerprint", "destination", "verify", "ohchr-seoul", *groups)
    story.supervisor("export", *export)
    people = story.laptop.drive / "people"
    people.mkdir()
    formats = [word for name in DOCUMENTS for word in ("--format", name)]
    story.supervisor(
        "hand over documents",
        "transcript",
        "export",
        WITNESS,
        *formats,
        "--destination",
        "ohchr-seoul",
        "--to",
        str(people),
    )
    story.supervisor("give the list of signers", "destination", "signers")


def _receive(story: Story) -> None:
    story.recipient.mkdir()
    key, wrong_key, signers = (story.recipient / name for name in ("key.txt", "wrong.txt", "allowed_signers"))
    key.write_text(f"{story.key.secret}\n", "ascii")
    wrong_key.write_text(f"{new_identity().secret}\n", "ascii")
    signers.write_text(story["give the list of signers"].value["allowed_signers"], "ascii")
    bundle = story["export"].value["path"]
    trust = ("--signers", str(signers))
    story.anybody("verify", "verify", bundle, "--identity", str(key), *trust)
    story.anybody("verify with another key", "verify", bundle, "--identity", str(wrong_key), *trust)
    story.anybody("open", "open", bundle, "--identity", str(key), *trust, "--to", str(story.recipient / "opened"))


def _look_back(story: Story) -> None:
    story.supervisor("show the interview", "interview", "show", WITNESS)
    story.supervisor("show custody", "custody", "show")
    story.supervisor("check custody", "custody", "check")
    story.supervisor("check the vault", "vault", "check")


def _marks(key: AgeIdentity) -> Marks:
    """What was said, heard and typed; what the laptop itself thinks of by chance is added at the end."""
    marks = Marks()
    marks.add_text("the correction", CORRECTION)
    marks.add_text("a word of the correction", CORRECTION.split()[1])
    for name in (TAPE, SPOKEN):
        marks.add_text(f"what is said on {name}", said_on(name))
    for name in (INTERVIEWER_PASSPHRASE, SUPERVISOR_PASSPHRASE):
        marks.add_text("a passphrase", name)
    marks.add_text("the recipient's key", key.secret)
    marks.add_sound("the tape", np.frombuffer(_samples_of(TAPE), "<i2"), _rate_of(TAPE))
    return marks


def said_on(name: str) -> str:
    """What the speaker of a shipped recording says."""
    references = json.loads((SELFTEST / "audio" / "references.json").read_text("utf-8"))
    return str(references["clips"][name]["text"])


def _samples_of(name: str) -> bytes:
    with wave.open(str(SELFTEST / "audio" / name), "rb") as wav:
        return wav.readframes(wav.getnframes())


def _rate_of(name: str) -> int:
    with wave.open(str(SELFTEST / "audio" / name), "rb") as wav:
        return wav.getframerate()


_FOR = ("--for", "ohchr-seoul", "--title", "OHCHR Seoul")
