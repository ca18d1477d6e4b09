"""What is said of a review: where it stands, what it lacks, and reasons to hand back. Asked for when shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.i18n.formats import duration, moment
from desktop.review.lacking import Lack, RecordingLack
from desktop.review.overview import Figures, Overview, ReviewStage
from desktop.ui.language import language_now

STAGE_TONES = {
    ReviewStage.NO_TRANSCRIPT: "calm",
    ReviewStage.IN_WORK: "calm",
    ReviewStage.WAITING: "info",
    ReviewStage.CHANGED: "warn",
    ReviewStage.RETURNED: "warn",
    ReviewStage.APPROVED: "good",
    ReviewStage.VOID: "danger",
}


def review_stage_word(stage: ReviewStage) -> str:
    """Where it stands, as a chip."""
    translate = QCoreApplication.translate
    return {
        ReviewStage.NO_TRANSCRIPT: translate("Review", "No transcript"),
        ReviewStage.IN_WORK: translate("Review", "In work"),
        ReviewStage.WAITING: translate("Review", "Waiting"),
        ReviewStage.CHANGED: translate("Review", "Changed since"),
        ReviewStage.RETURNED: translate("Review", "Returned"),
        ReviewStage.APPROVED: translate("Review", "Approved"),
        ReviewStage.VOID: translate("Review", "Approval void"),
    }[stage]


def stage_sentence(overview: Overview, names: Mapping[AccountId, str]) -> str:
    """Where it stands, in a sentence with who and when."""
    translate = QCoreApplication.translate
    submission, returned, approval = overview.submission, overview.returned, overview.approval
    if overview.stage is ReviewStage.APPROVED and approval is not None:
        words = translate("Review", "{name} approved it on {time}.")
        return _said(words, names, approval.supervisor, moment(approval.approved_at))
    if overview.stage is ReviewStage.VOID and approval is not None:
        words = translate("Review", "{name} approved it on {time}; something was changed since, so it is void.")
        return _said(words, names, approval.supervisor, moment(approval.approved_at))
    if overview.stage is ReviewStage.RETURNED and returned is not None:
        words = translate("Review", "{name} returned it on {time}:")
        return _said(words, names, returned.returned_by, moment(returned.returned_at))
    if submission is not None and overview.stage in (ReviewStage.WAITING, ReviewStage.CHANGED):
        words = (
            translate("Review", "{name} submitted it on {time}. It waits for a supervisor.")
            if overview.stage is ReviewStage.WAITING
            else translate("Review", "{name} submitted it on {time}; something was changed since. Submit it anew.")
        )
        return _said(words, names, submission.submitted_by, moment(submission.submitted_at))
    return translate("Review", "It was not submitted for review yet.")


def lack_words(lack: Lack) -> dict[str, str]:
    """What it lacks before it can be submitted, by kind; empty where it lacks nothing."""
    translate, found = QCoreApplication.translate, {}
    if lack.missing_ms:
        words = translate("Review", "{time} of the recording are not transcribed")
        found["missing"] = words.replace("{time}", duration(lack.missing_ms, language_now()))
    if lack.in_conflict:
        found["in_conflict"] = _counted(
            len(lack.in_conflict),
            translate("Review", "1 line was corrected on two laptops"),
            translate("Review", "{n} lines were corrected on two laptops"),
        )
    if lack.lost:
        found["lost"] = _counted(
            lack.lost,
            translate("Review", "1 split or merge met another one"),
            translate("Review", "{n} splits or merges met another one"),
        )
    if lack.not_final:
        found["not_final"] = _counted(
            len(lack.not_final),
            translate("Review", "1 line was not heard and confirmed"),
            translate("Review", "{n} lines were not heard and confirmed"),
        )
    return found


def recording_words(number: int, one: RecordingLack) -> str:
    """Which of several recordings, counted from 1; and whether there is no draft of it at all."""
    translate = QCoreApplication.translate
    words = (
        translate("Review", "Recording {number}, {time}")
        if one.lack is not None
        else translate("Review", "Recording {number}, {time}: no machine draft yet")
    )
    return words.replace("{number}", str(number)).replace("{time}", moment(one.started_at))


def alone_sentence(overview: Overview) -> str:
    """Lines that look final and still hinder an approval; empty where there are none."""
    translate, count = QCoreApplication.translate, len(overview.lack.by_one)
    if not count or overview.stage in (ReviewStage.APPROVED, ReviewStage.NO_TRANSCRIPT):
        return ""
    if overview.may_judge:
        return _counted(
            count,
            translate("Review", "You alone confirmed 1 line. Before you can approve, somebody else has to hear and "
                      "confirm it."),
            translate("Review", "You alone confirmed {n} lines. Before you can approve, somebody else has to hear and "
                      "confirm them."),
        )  # fmt: skip
    return _counted(
        count,
        translate(
            "Review", "Only the supervisor confirmed 1 line. Before it can be approved, hear and confirm it too."
        ),
        translate(
            "Review", "Only the supervisor confirmed {n} lines. Before it can be approved, hear and confirm them too."
        ),
    )


def gap_sentence(figures: Figures) -> str:
    """What is missing in the recordings themselves."""
    translate = QCoreApplication.translate
    if not figures.gaps:
        return translate("Review", "The recording has no gap.")
    words = _counted(
        figures.gaps, translate("Review", "1 gap of {time}"), translate("Review", "{n} gaps, {time} in all")
    )
    return words.replace("{time}", _length(figures.gap_ms))


def comments_word(count: int) -> str:
    """How many comments are open."""
    translate = QCoreApplication.translate
    return _counted(count, translate("Review", "1 open comment"), translate("Review", "{n} open comments"))


def reason_templates() -> tuple[str, ...]:
    """Beginnings of reasons to hand back: put into the field, to be finished there."""
    translate = QCoreApplication.translate
    return (
        translate("Review", "The comments say where: please mend and submit it again."),
        translate("Review", "Some lines don't say what is heard. Please hear them again."),
        translate("Review", "The speakers of some lines are mixed up."),
        translate("Review", "Some passages lead the witness. Please say what happened there."),
        translate("Review", "Two passages contradict one another. Please clear up which is heard."),
        translate("Review", "Names or places are spelled in several ways."),
    )


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.replace("{n}", str(count))


def _length(length_ms: int) -> str:
    return f"{length_ms} ms" if length_ms < 1_000 else duration(length_ms, language_now())


def _said(words: str, names: Mapping[AccountId, str], who: AccountId, when: str) -> str:
    return words.replace("{name}", names.get(who, who)).replace("{time}", when)
