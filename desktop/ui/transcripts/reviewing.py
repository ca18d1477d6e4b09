"""Submitting a transcript, returning it, and hearing its sample again, as its screen lets people do it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.domain.ids import AccountId, InterviewId
from desktop.review.overview import Overview, ReviewStage, SampleLine, heard_anew, overview_of
from desktop.review.submitting import return_to_interviewer, submit
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class ReviewState:
    """How the review stands for the account signed in."""

    overview: Overview | None = None
    names: Mapping[AccountId, str] = field(default_factory=dict)
    is_returning: bool = False
    is_working: bool = False

    @property
    def may_submit(self) -> bool:
        """Whether this account may hand it to review now."""
        one = self.overview
        done = (ReviewStage.WAITING, ReviewStage.APPROVED, ReviewStage.NO_TRANSCRIPT)
        return one is not None and one.submit_obstacle is None and one.stage not in done

    @property
    def may_return(self) -> bool:
        """Whether this account may hand it back: a supervisor, and what waits is not their own work."""
        one = self.overview
        return one is not None and one.stage is ReviewStage.WAITING and self.is_judge

    @property
    def is_judge(self) -> bool:
        """Whether this account may judge it at all."""
        return self.overview is not None and self.overview.may_judge


class Reviewing:
    """Holds `state`; calls `changed` after every change of it. It looks only while somebody looks at it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._is_shown = False
        self.state = ReviewState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def watch(self, *, is_shown: bool) -> None:
        """Whether it is in sight: only then is it worth reading a whole interview for."""
        self._is_shown = is_shown
        if is_shown:
            self.look()

    def look(self) -> None:
        """Reads how it stands now."""
        interview = self._workplace.interview
        if interview is None or (self.state.overview and self.state.overview.interview_id != interview.id):
            self.state = ReviewState()
            self.changed()
        if interview is not None and self._is_shown:
            signed_in = self._workplace.signed_in
            self._workplace.runner.run(lambda _: _see(signed_in, interview.id), self._looked, self._workplace.report)

    def look_at_heard(self) -> None:
        """Something more was heard: reads no more than that, until the whole sample was."""
        overview, signed_in = self.state.overview, self._workplace.signed_in
        if not self._is_shown or overview is None or not overview.sample:
            return
        self._workplace.runner.run(
            lambda _: heard_anew(signed_in, overview.sample),
            lambda sample: self._heard(overview, sample),
            self._workplace.report,
        )

    def _heard(self, overview: Overview, sample: tuple[SampleLine, ...]) -> None:
        if self.state.overview is not overview or sample == overview.sample:
            return
        self._show(overview=replace(overview, sample=sample))
        if all(line.is_heard for line in sample):
            self._workplace.changed()

    def submit(self) -> None:
        """Hands the transcript to review as it reads now."""
        interview, signed_in = self._workplace.interview, self._workplace.signed_in
        if interview is not None and self.state.may_submit and not self.state.is_working:
            self._act(lambda: submit(signed_in, interview.id))

    def ask_return(self, *, is_asked: bool) -> None:
        """Opens or closes the form for a return."""
        self._show(is_returning=is_asked and self.state.may_return)

    def give_back(self, reasons: str) -> None:
        """Hands it back with reasons; without any, nothing is handed back."""
        overview, signed_in = self.state.overview, self._workplace.signed_in
        if overview is None or overview.submission is None or not reasons.strip() or self.state.is_working:
            return
        submission_id = overview.submission.id
        self._act(lambda: return_to_interviewer(signed_in, submission_id, reasons))

    def next_unheard(self) -> SampleLine | None:
        """The next line of the second hearing that was not played to its end."""
        sample = self.state.overview.sample if self.state.overview is not None else ()
        return next((line for line in sample if not line.is_heard), None)

    def _act(self, act: Callable[[], object]) -> None:
        self._show(is_working=True)
        self._workplace.runner.run(lambda _: act(), self._acted, self._failed)

    def _acted(self, _: object) -> None:
        self._show(is_working=False, is_returning=False)
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self._show(is_working=False)
        self._workplace.report(fault)
        self.look()

    def _looked(self, seen: tuple[Overview, Mapping[AccountId, str]]) -> None:
        overview, names = seen
        interview = self._workplace.interview
        if interview is not None and overview.interview_id == interview.id:
            self._show(overview=overview, names=names)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _see(signed_in: SignedIn, interview_id: InterviewId) -> tuple[Overview, Mapping[AccountId, str]]:
    names = {account.id: account.display_name for account in signed_in.vault.accounts.all()}
    return overview_of(signed_in, interview_id), names
