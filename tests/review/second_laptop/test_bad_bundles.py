"""Review bundles that were tampered with, are somebody else's, old or known: refused by name, and nothing changes."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.bundle import review_layout as layout
from desktop.custody.colleagues import compare_colleague, end_colleague
from desktop.custody.erasure import erase
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode, FaultKind
from desktop.domain.ids import InterviewId, SegmentId
from desktop.review.desk import correct_line
from desktop.review.second_laptop.merging import merge
from desktop.review.second_laptop.watch import Watch
from tests.fakes.forged_review import ROWS, Rows, forged, row_of, stated_anew
from tests.fakes.two_laptops import TwoLaptops, examined, is_in_order, merged, picture, sent
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, consented_interview, draft_transcript, record_tone

MINE = "네, 동의합니다. 그렇게 하십시오."
THEIRS = "예, 동의합니다."


@dataclass
class Story:
    """Two laptops that both have the interview; the interviewer has corrected its first line since."""

    laptops: TwoLaptops
    interview_id: InterviewId
    segments: list[SegmentId]
    first: Path

    @property
    def drive(self) -> Path:
        return self.laptops.drive


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Story:
    laptops = TwoLaptops(tmp_path_factory.mktemp("laptops"))
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        segments = draft_transcript(interviewer, record_tone(interviewer, interview_id))
        first = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, first)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[0], MINE)
    return Story(laptops, interview_id, segments, first)


@pytest.fixture
def story(model: Story, tmp_path: Path) -> Iterator[Story]:
    """The same, in vaults of its own."""
    laptops = model.laptops
    roots = (laptops.first.root, laptops.second.root, laptops.drive)
    for root in roots:
        shutil.copytree(root, tmp_path / root.name)
    laptops.first.root, laptops.second.root, laptops.drive = (tmp_path / root.name for root in roots)
    yield Story(laptops, model.interview_id, model.segments, laptops.drive / model.first.name)
    laptops.first.root, laptops.second.root, laptops.drive = roots


@contextmanager
def refusing(supervisor: SignedIn, interview_id: str, code: FaultCode) -> Iterator[None]:
    """What is inside is refused by name, and leaves no trace."""
    vault = supervisor.vault
    before = (picture(supervisor, interview_id), vault.entries.count(), len(vault.review_bundles.all()))
    with pytest.raises(Fault) as raised:
        yield
    assert raised.value.code is code, raised.value
    assert (picture(supervisor, interview_id), vault.entries.count(), len(vault.review_bundles.all())) == before
    assert is_in_order(supervisor)
    assert not [path for path in (vault.root / "inbox").iterdir() if path.name.endswith(".db")]


def refused(story: Story, path: Path, code: FaultCode) -> None:
    with story.laptops.supervisor() as supervisor, refusing(supervisor, story.interview_id, code):
        merged(supervisor, path)


def test_what_is_as_it_should_be_is_merged(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        path = forged(interviewer, story.interview_id, story.drive)
    with story.laptops.supervisor() as supervisor:
        assert dict(merged(supervisor, path).new_by_kind) == {"revision": 1}


def test_a_bundle_with_a_flipped_bit_anywhere_is_refused(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        path = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    whole, chance = path.read_bytes(), random.Random(4)
    with story.laptops.supervisor() as supervisor:
        for at in [*range(0, 300, 37), *chance.sample(range(len(whole)), 25), len(whole) - 1]:
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
            with pytest.raises(Fault) as raised:
                examined(supervisor, path)
            assert raised.value.kind is FaultKind.TAMPERING, at
        for cut in (0, 1, 200, len(whole) // 2, len(whole) - 1):
            path.write_bytes(whole[:cut])
            with pytest.raises(Fault):
                examined(supervisor, path)
        path.write_bytes(whole + b"x")
        with pytest.raises(Fault):
            examined(supervisor, path)
        path.write_bytes(whole)
        assert not examined(supervisor, path).is_nothing_new


def test_the_same_bundle_is_taken_once(story: Story) -> None:
    refused(story, story.first, FaultCode.REVIEW_BUNDLE_KNOWN)
    renamed = story.drive / "another name.age"
    shutil.copy(story.first, renamed)
    refused(story, renamed, FaultCode.REVIEW_BUNDLE_KNOWN)


def test_an_older_bundle_has_nothing_new_and_does_no_harm(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        older = sent(interviewer, story.interview_id, story.drive, with_audio=False)
        correct_line(interviewer, story.segments[1], THEIRS)
        newer = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    with story.laptops.supervisor() as supervisor:
        merged(supervisor, newer)
        before = picture(supervisor, story.interview_id)
        assert examined(supervisor, older).is_nothing_new
        merged(supervisor, older)
        assert picture(supervisor, story.interview_id) == before
        assert is_in_order(supervisor)


def test_a_bundle_that_was_examined_and_then_exchanged_is_refused(story: Story, tmp_path: Path) -> None:
    with story.laptops.interviewer() as interviewer:
        first = forged(interviewer, story.interview_id, story.drive)
        second = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    with story.laptops.supervisor() as supervisor:
        shown = examined(supervisor, first)
        merged(supervisor, second)
        with refusing(supervisor, story.interview_id, FaultCode.REVIEW_BUNDLE_CHANGED):
            merge(supervisor, shown, Watch())


def test_a_bundle_for_somebody_else_is_refused(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        other_vault = forged(interviewer, story.interview_id, story.drive, to_vault="0" * 32)
        other_account = forged(interviewer, story.interview_id, story.drive, to_account="supervisor-9")
        elsewhere = forged(interviewer, story.interview_id, story.drive, from_vault="0" * 32)
    refused(story, other_vault, FaultCode.REVIEW_BUNDLE_FOR_OTHER)
    refused(story, other_account, FaultCode.REVIEW_BUNDLE_FOR_OTHER)
    refused(story, elsewhere, FaultCode.BUNDLE_SIGNER_UNKNOWN)
    with story.laptops.interviewer() as interviewer, pytest.raises(Fault) as raised:
        examined(interviewer, story.first)
    assert raised.value.code is FaultCode.BUNDLE_NOT_FOR_THIS_KEY


def test_a_bundle_of_somebody_with_whom_the_exchange_was_ended_is_refused(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        path = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    with story.laptops.second.as_(CUSTODIAN) as custodian:
        ended = end_colleague(custodian, INTERVIEWER)
    refused(story, path, FaultCode.BUNDLE_SIGNER_UNKNOWN)
    with story.laptops.second.as_(CUSTODIAN) as custodian:
        compare_colleague(custodian, INTERVIEWER, ended.fingerprint)
    with story.laptops.supervisor() as supervisor:
        assert dict(merged(supervisor, path).new_by_kind) == {"revision": 1}


def test_what_was_erased_stays_erased(story: Story) -> None:
    with story.laptops.interviewer() as interviewer:
        path = sent(interviewer, story.interview_id, story.drive)
    with story.laptops.supervisor() as supervisor:
        other = second_person(supervisor, CUSTODIAN, PASSPHRASE)
        erase(supervisor, story.interview_id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, other)
    refused(story, path, FaultCode.INTERVIEW_ERASED)


def _text(row: dict[str, Any]) -> None:
    row["row"]["text"] = "뒤바뀐 말"


FORGERIES: dict[str, tuple[FaultCode, Callable[[SignedIn, Rows], object]]] = {
    "words put into the author's mouth": (
        FaultCode.REVIEW_ROW_UNSIGNED, lambda _, rows: _text(row_of(rows, "revision")),
    ),
    "and stated by the forger in their name": (
        FaultCode.REVIEW_ROW_UNSIGNED,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), "supervisor-2", author="supervisor-2"),
    ),
    "stated by the forger as themselves": (
        FaultCode.REVIEW_ROW_UNSIGNED,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), author="supervisor-2"),
    ),
    "an author whom nobody knows": (
        FaultCode.REVIEW_AUTHOR_UNKNOWN,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), "stranger", author="stranger"),
    ),
    "no entry": (FaultCode.REVIEW_ROW_UNSIGNED, lambda _, rows: row_of(rows, "revision").update(entries=[])),
    "the entry of another row": (
        FaultCode.REVIEW_ROW_UNSIGNED,
        lambda _, rows: row_of(rows, "revision").update(entries=row_of(rows, "seal")["entries"]),
    ),
    "another draft under the same id": (
        FaultCode.REVIEW_ROW_DIFFERS,
        lambda _, rows: row_of(rows, "draft")["row"]["segments"][0].update(text="뒤바뀐 말"),
    ),
    "another interview under the same id": (
        FaultCode.REVIEW_ROW_DIFFERS, lambda _, rows: row_of(rows, "interview")["row"].update(witness_code="W-2026-015"),
    ),
    "a line of no draft": (
        FaultCode.REVIEW_ROW_DIFFERS,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), segment_id="seg-0000000000000000"),
    ),
    "a number out of reach": (
        FaultCode.REVIEW_ROW_INVALID,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), number=1_000_000),
    ),
    "a text that nobody could have typed": (
        FaultCode.REVIEW_ROW_INVALID,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), text="네\u202e, 동의"),
    ),
    "an identity number": (
        FaultCode.REVIEW_ROW_INVALID,
        lambda forger, rows: stated_anew(forger, row_of(rows, "revision"), text="900101-1234568"),
    ),
    "a kind that does not exist": (
        FaultCode.REVIEW_ROW_INVALID, lambda _, rows: row_of(rows, "revision").update(kind="account"),
    ),
    "the same row twice": (
        FaultCode.REVIEW_ROW_INVALID, lambda _, rows: rows.append(row_of(rows, "revision")),
    ),
    "a field too many": (
        FaultCode.REVIEW_ROW_INVALID, lambda _, rows: row_of(rows, "revision")["row"].update(evil=1),
    ),
    "a value of another type": (
        FaultCode.REVIEW_ROW_INVALID, lambda _, rows: row_of(rows, "revision")["row"].update(number="1"),
    ),
    "a moment that is none": (
        FaultCode.REVIEW_ROW_INVALID, lambda _, rows: row_of(rows, "revision")["row"].update(revised_at="yesterday"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_row_refuses_the_whole_bundle(story: Story, name: str) -> None:
    code, change = FORGERIES[name]
    with story.laptops.interviewer() as interviewer:
        path = forged(interviewer, story.interview_id, story.drive, rows=lambda rows: change(interviewer, rows))
    refused(story, path, code)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        (FaultCode.REVIEW_ROW_INVALID, lambda data: data.update({ROWS: data[ROWS] + b" "})),
        (FaultCode.REVIEW_ROW_INVALID, lambda data: data.update({ROWS: b"[" * 100_000})),
        (FaultCode.REVIEW_ROW_INVALID, lambda data: data.update({ROWS: b'{"rows":[[]],"v":1}'})),
        (FaultCode.REVIEW_ROW_INVALID, lambda data: data.update({ROWS: b'{"rows":[],"v":1}'})),
        (FaultCode.BUNDLE_LAYOUT_WRONG, lambda data: data.update({layout.rows_path(2): data[ROWS]})),
        (FaultCode.BUNDLE_LAYOUT_WRONG, lambda data: data.update({"data/review/evil.json": b"{}"})),
        (FaultCode.BUNDLE_LAYOUT_WRONG, lambda data: data.pop(layout.noted_path(1))),
        (FaultCode.BUNDLE_PART_MISSING, lambda data: data.pop(layout.LEAVES)),
        (FaultCode.BUNDLE_PART_MISSING, lambda data: data.pop(layout.HEADER)),
        (FaultCode.BUNDLE_LAYOUT_WRONG, lambda data: data.update({layout.HEADER: b"{}"})),
        (FaultCode.BUNDLE_CUSTODY_WRONG, lambda data: data.update({layout.LEAVES: data[layout.LEAVES][65:]})),
        (FaultCode.BUNDLE_CUSTODY_WRONG, lambda data: data.update({layout.LEAVES: b"no leaves"})),
    ],
)
def test_parts_that_are_not_what_they_must_be_are_refused(
    story: Story, code: FaultCode, change: Callable[[dict[str, bytes]], object]
) -> None:
    with story.laptops.interviewer() as interviewer:
        path = forged(interviewer, story.interview_id, story.drive, parts=change)
    refused(story, path, code)


def test_sound_that_does_not_fit_its_seal_leaves_nothing(tmp_path: Path) -> None:
    laptops = TwoLaptops(tmp_path)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        draft_transcript(interviewer, record_tone(interviewer, interview_id))
        stored, noted = layout.stored_path(1), layout.noted_path(1)
        silent = forged(interviewer, interview_id, laptops.drive, with_audio=False)
        wrong = [
            forged(interviewer, interview_id, laptops.drive, parts=change)
            for change in (
                lambda data: data.update({stored: data[stored][:-1] + bytes([data[stored][-1] ^ 1])}),
                lambda data: data.update({stored: data[stored] + b"x"}),
                lambda data: data.update({noted: data[noted].replace(b'"recording":"rec-', b'"recording":"rex-')}),
                lambda data: data.update({noted: data[noted].replace(b"[0,8000,", b"[1,8000,")}),
            )
        ]
        whole = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        media, inbox = supervisor.vault.root / "media", supervisor.vault.root / "inbox"
        for path in (silent, *wrong):
            with pytest.raises(Fault) as raised:
                merged(supervisor, path)
            expected = FaultCode.REVIEW_AUDIO_MISSING if path == silent else FaultCode.REVIEW_AUDIO_WRONG
            assert raised.value.code is expected
            assert supervisor.vault.interviews.all() == []
            assert [*media.iterdir(), *inbox.iterdir()] == []
        merged(supervisor, whole)


def test_a_log_that_does_not_go_on_is_refused_until_two_people_compare_again(story: Story, tmp_path: Path) -> None:
    root = story.laptops.first.root
    shutil.copytree(root, tmp_path / "older")
    with story.laptops.interviewer() as interviewer:
        newer = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    with story.laptops.supervisor() as supervisor:
        merged(supervisor, newer)
    shutil.rmtree(root)
    shutil.copytree(tmp_path / "older", root)
    with story.laptops.interviewer() as interviewer:
        correct_line(interviewer, story.segments[2], "They came at dawn.")
        rewritten = sent(interviewer, story.interview_id, story.drive, with_audio=False)
    refused(story, rewritten, FaultCode.REVIEW_LOG_REWRITTEN)
    with story.laptops.second.as_(CUSTODIAN) as custodian:
        ended = end_colleague(custodian, INTERVIEWER)
        compare_colleague(custodian, INTERVIEWER, ended.fingerprint)
    with story.laptops.supervisor() as supervisor:
        assert dict(merged(supervisor, rewritten).new_by_kind) == {"revision": 1}
