"""Sentences for transcripts, corrections and approval."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.TRANSCRIPT_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no transcript yet for everything that was recorded."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recordings are safe and unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Transcribe every recording of the interview first."),
    ),
    FaultCode.SEGMENT_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no line {segment}."),
        safe=QT_TRANSLATE_NOOP("Fault", "No transcript was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Show the transcript again and use the id of a line from there."),
    ),
    FaultCode.TEXT_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "The line reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Type it on one line. For what can't be heard, write [inaudible]."),
    ),
    FaultCode.MARK_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A line can't be marked like this."),
        safe=QT_TRANSLATE_NOOP("Fault", "No line was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose Korean or English as its language, or set or lift one of the marks."),
    ),
    FaultCode.SPLIT_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The line can't be split here: a part would have no words, or no time."),
        safe=QT_TRANSLATE_NOOP("Fault", "The line is as it was."),
        todo=QT_TRANSLATE_NOOP("Fault", "Put the cursor between two words, and split again."),
    ),
    FaultCode.MERGE_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "These lines can't be merged: they don't follow one another on one channel."),
        safe=QT_TRANSLATE_NOOP("Fault", "The lines are as they were."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose two or more lines of one channel with none between them."),
    ),
    FaultCode.LINE_NOT_HEARD: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The line was not played to its end: {missing_ms} ms are still unheard."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was heard is noted. Nothing was confirmed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Play the line to its end, then confirm it."),
    ),
    FaultCode.LINES_NOT_FINAL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nobody has heard and confirmed {count} lines as they read now."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything that was confirmed stays so."),
        todo=QT_TRANSLATE_NOOP("Fault", "An interviewer plays these lines to their end and confirms or corrects them."),
    ),
    FaultCode.LINES_CONFIRMED_ALONE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Nobody but you has heard and confirmed {count} lines."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything that was confirmed stays so."),
        todo=QT_TRANSLATE_NOOP("Fault", "An interviewer plays these lines to their end and confirms them too."),
    ),
    FaultCode.LINES_IN_CONFLICT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{count} lines were corrected on two laptops without knowing of one another."),
        safe=QT_TRANSLATE_NOOP("Fault", "Both versions are kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at both versions of each line, and confirm or correct it."),
    ),
    FaultCode.NOT_SUBMITTED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcript as it reads now was not handed to review."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Hand it to review first. After every change it is handed over anew."),
    ),
    FaultCode.SECOND_HEARING_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{count} of the lines to be heard again were not played to their end."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was heard is noted. Nothing was approved."),
        todo=QT_TRANSLATE_NOOP("Fault", "Play the lines of the second hearing to their end, then approve."),
    ),
    FaultCode.LINE_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "One of the lines reads otherwise than in the preview."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was replaced."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the preview again, then replace."),
    ),
    FaultCode.UNDO_NOTHING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is nothing of yours to undo, or to do again, in this interview."),
        safe=QT_TRANSLATE_NOOP("Fault", "The transcript reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose an earlier text in the history of the line, if you need one."),
    ),
    FaultCode.UNDO_BUILT_UPON: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The line was changed since, so what you did before can't be undone by itself."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "The transcript reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the history of the line, and correct it as it should read now."),
    ),
    FaultCode.COMMENT_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This vault has no such comment."),
        safe=QT_TRANSLATE_NOOP("Fault", "No comment was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Show the comments again and choose one from there."),
    ),
    FaultCode.APPROVAL_OWN_WORK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} interviewed, recorded or corrected here, and so can't approve it."),
        safe=QT_TRANSLATE_NOOP("Fault", "The transcript is unchanged and still waits for approval."),
        todo=QT_TRANSLATE_NOOP("Fault", "Ask another supervisor to sign in and approve."),
    ),
    FaultCode.TRANSLATION_OWN_WORK: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{account} translated this line, and so can't look it over as a reviewer."),
        safe=QT_TRANSLATE_NOOP("Fault", "The translation reads as it did before."),
        todo=QT_TRANSLATE_NOOP("Fault", "Change it as a translator, or ask another person to review it."),
    ),
    FaultCode.TRANSLATION_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no translation here that an approval could cover."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was approved, and the transcript is unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Approve the transcript alone, or have it translated first."),
    ),
    FaultCode.ACCURACY_TOO_FEW: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault",
            "Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: "
            "there are {interviews}, with {words} words.",
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was written, and every transcript is unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the figures here, and export them once more interviews are approved."),
    ),
}
