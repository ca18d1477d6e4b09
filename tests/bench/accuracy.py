"""Figures of accuracy for interviews of three hours: what the product takes, against the bare counting of the same texts."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from desktop.app.wiring import Wiring
from desktop.crypto.digests import sha256_hex
from desktop.crypto.slots import DEFAULT_COST
from desktop.custody.approvals import content_of
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import DraftId, InterviewId, RecordingId, SegmentId, WitnessCode
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Origin, Recording
from desktop.domain.review import Approval
from desktop.domain.spoken_form import spoken_words
from desktop.domain.transcript import Draft, Provenance, Revision, Segment
from desktop.review.accuracy import gather_figures
from tests.bench.large_vault import FOUNDER, PASSPHRASE
from tests.bench.timing import Row, pairs, row_of

INTERVIEWS, LINES, WORDS_IN_LINE = 5, 3_125, 8
RUNS = 3
_CORRECTED = 3  # every third line
_WORDS = [
    f"{first}{second}{last}"
    for first in "가나다라마바사"
    for second in "간날달물밤"
    for last in ("을", "에서", "했습니다")
]
Pair = tuple[str, str]


def accuracy(folder: Path) -> list[Row]:
    """The whole way: rows read and the approvals' digests reckoned again are most of it."""
    at_work = Wiring().create(folder / "accuracy-vault", FOUNDER, PASSPHRASE, DEFAULT_COST)
    texts = [pair for number in range(INTERVIEWS) for pair in _add_interview(at_work, number)]
    measured = pairs(partial(_require_all, at_work), partial(_count_bare, texts), RUNS)
    at_work.vault.close()
    words = INTERVIEWS * LINES * WORDS_IN_LINE
    return [row_of(f"accuracy of {words:,} words", "rapidfuzz alone, same texts", measured)]


def _add_interview(at_work: SignedIn, number: int) -> list[Pair]:
    """Rows as the product leaves them, and each line's two texts."""
    vault, chance, at = at_work.vault, random.Random(number), at_work.clock.now()
    interview = Interview(InterviewId(f"int-{number:016x}"), WitnessCode(f"W-{number:05d}"), FOUNDER.id, ("ko",), at)
    recording = Recording(
        RecordingId(f"rec-{number:016x}"), interview.id, AudioFormat(16_000, 1), Origin.MICROPHONE, "m", FOUNDER.id, at
    )
    made, draft_id = Provenance("model", "ab" * 32, "engine", "{}", 1, "cpu"), DraftId(f"dra-{number:016x}")
    found: list[Pair] = []
    with vault.transaction():
        vault.interviews.add(interview)
        vault.recordings.add(recording)
        vault.transcripts.start_draft(Draft(draft_id, recording.id, made, at, (), (), is_complete=False))
        for line in range(LINES):
            said = chance.choices(_WORDS, k=WORDS_IN_LINE)
            found.append((" ".join(said), " ".join(said)))
            id = SegmentId(f"seg-{number:08x}{line:08x}")
            start = line * 3_000
            vault.transcripts.segments.add(
                draft_id, Segment(id, 0, start, start + 3_000, "ko", found[-1][0], (), -0.2, 0.0, 1.2, ())
            )
            if line % _CORRECTED == 0:
                said[chance.randrange(WORDS_IN_LINE)] = chance.choice(_WORDS)
                found[-1] = (found[-1][0], " ".join(said))
                vault.transcripts.add_revision(Revision(id, 1, found[-1][1], FOUNDER.id, at))
        vault.transcripts.complete_draft(draft_id)
        digest = sha256_hex(content_of(vault, interview.id))
        vault.approvals.add(Approval(interview.id, FOUNDER.id, digest, "not verified here", at))
    return found


def _require_all(at_work: SignedIn) -> None:
    found = gather_figures(at_work)
    if found is None or len(found) != INTERVIEWS:
        raise RuntimeError("the benchmark's approvals are not in force")


def _count_bare(texts: list[Pair]) -> None:
    for written, spoken in texts:
        ours, theirs = spoken_words(spoken), spoken_words(written)
        Levenshtein.editops(ours, theirs)
        Levenshtein.editops("".join(ours), "".join(theirs))
