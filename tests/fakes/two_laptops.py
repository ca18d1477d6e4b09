"""Two laptops of one office: the interviewer's and the supervisor's, who know each other by card and fingerprint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.custody.approvals import content_of
from desktop.custody.audit import check_log, check_rows
from desktop.custody.colleague_card import read_card, signed_card
from desktop.custody.colleagues import add_colleague, compare_colleague
from desktop.custody.identity_access import Proof
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.people import Role
from desktop.domain.review_bundle import ReviewBundle
from desktop.review.second_laptop.incoming import Incoming, examine
from desktop.review.second_laptop.kinds import rows_of
from desktop.review.second_laptop.merging import Merged, merge
from desktop.review.second_laptop.sending import send_review
from desktop.review.second_laptop.watch import Watch
from desktop.system.folder_drive import FolderDrive
from tests.fakes.hand_clock import HandClock
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, Office

OTHER_SUPERVISOR = AccountId("supervisor-2")


class TwoLaptops:
    """`first` is the interviewer's, `second` the supervisor's; `drive` is what is carried between them."""

    def __init__(self, folder: Path, *, are_introduced: bool = True) -> None:
        self.clock = HandClock()
        self.first = Office(folder / "first", {INTERVIEWER: Role.INTERVIEWER}, self.clock)
        self.second = Office(folder / "second", {OTHER_SUPERVISOR: Role.SUPERVISOR}, self.clock)
        self.drive = folder / "drive"
        self.drive.mkdir()
        if are_introduced:
            self._introduce()

    @classmethod
    def strangers(cls, folder: Path) -> TwoLaptops:
        """Two laptops that do not know each other yet."""
        return cls(folder, are_introduced=False)

    @contextmanager
    def interviewer(self) -> Iterator[SignedIn]:
        """The interviewer at work on the first laptop."""
        with self.first.as_(INTERVIEWER) as signed_in:
            yield signed_in

    @contextmanager
    def supervisor(self) -> Iterator[SignedIn]:
        """The supervisor at work on the second laptop."""
        with self.second.as_(OTHER_SUPERVISOR) as signed_in:
            yield signed_in

    def _introduce(self) -> None:
        with self.interviewer() as one:
            interviewers = read_card(signed_card(one))
        with self.supervisor() as other:
            supervisors = read_card(signed_card(other))
        for office, card in ((self.first, supervisors), (self.second, interviewers)):
            with office.as_(CUSTODIAN) as custodian:
                add_colleague(custodian, card)
                compare_colleague(custodian, card.handle, card.fingerprint)


def sent(signed_in: SignedIn, interview_id: str, drive: Path, *, with_audio: bool = True) -> Path:
    """The file of a review bundle for the other laptop."""
    return drive / noted(signed_in, interview_id, drive, with_audio=with_audio).file_name


def noted(signed_in: SignedIn, interview_id: str, drive: Path, *, with_audio: bool = True) -> ReviewBundle:
    """A review bundle for the other laptop, as it is noted."""
    other = OTHER_SUPERVISOR if signed_in.account.id == INTERVIEWER else INTERVIEWER
    return send_review(signed_in, InterviewId(interview_id), other, FolderDrive(drive), Watch(), with_audio=with_audio)


def examined(signed_in: SignedIn, path: Path) -> Incoming:
    """The bundle as it is shown before it is merged."""
    return examine(signed_in, path, Proof(PASSPHRASE), Watch())


def merged(signed_in: SignedIn, path: Path) -> Merged:
    """The bundle merged."""
    return merge(signed_in, examined(signed_in, path), Watch())


def picture(signed_in: SignedIn, interview_id: str) -> tuple[set[str], bytes]:
    """What two laptops must agree on: the digests of all rows, and the content an approval would sign."""
    rows = {row.digest for row in rows_of(signed_in.vault, InterviewId(interview_id))}
    return rows, content_of(signed_in.vault, InterviewId(interview_id))


def is_in_order(signed_in: SignedIn) -> bool:
    """Whether log and rows of the vault hold."""
    return check_log(signed_in.vault) == [] and check_rows(signed_in.vault) == []
