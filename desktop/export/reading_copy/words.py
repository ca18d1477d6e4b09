"""Every word a reading copy says by itself, in the document's language or in both, whatever the interface speaks."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.faults import Fact
from desktop.export import document_words as w
from desktop.export.reading_copy.values import DocumentLanguages
from desktop.i18n.marks import QT_TRANSLATE_NOOP

DRAFT = QT_TRANSLATE_NOOP("Document", "DRAFT – not approved")
IS_DRAFT = QT_TRANSLATE_NOOP(
    "Document", "No supervisor has approved this text. It may be wrong, and must not be quoted or relied upon."
)
IS_APPROVED = QT_TRANSLATE_NOOP("Document", "Approved by a supervisor as it reads here.")
READING_COPY = QT_TRANSLATE_NOOP("Document", "Reading copy")
STATE = QT_TRANSLATE_NOOP("Document", "State")
MADE = QT_TRANSLATE_NOOP("Document", "Made")
MADE_BY = QT_TRANSLATE_NOOP("Document", "{moment} by {account} (account)")
CONTENT = QT_TRANSLATE_NOOP("Document", "SHA-256 of the content")
CUSTODY = QT_TRANSLATE_NOOP("Document", "Custody log")
REVISED = QT_TRANSLATE_NOOP("Document", "Revised by (accounts)")
REVISED_BY = QT_TRANSLATE_NOOP("Document", "{account} (lines: {lines})")
NOBODY = QT_TRANSLATE_NOOP("Document", "nobody")
LINES_REVISED = QT_TRANSLATE_NOOP("Document", "Lines revised by people")
OF_LINES = QT_TRANSLATE_NOOP("Document", "{revised} of {lines}")
INCOMPLETE = QT_TRANSLATE_NOOP("Document", "The machine has not finished this recording: its text ends too early.")
LEGEND = QT_TRANSLATE_NOOP("Document", "Marks and numbers")
NUMBERING = QT_TRANSLATE_NOOP(
    "Document",
    "Lines are numbered through the whole interview; a number names the same line in every format of this copy. Times "
    "count from the start of each recording. The recording, not this text, is the original.",
)
NOT_SIGNED = QT_TRANSLATE_NOOP(
    "Document",
    "This copy is for reading and carries no signature. What counts is the bundle, and the entry about this copy in "
    "the custody log, which holds the digest of this file.",
)
UNCERTAIN = "(?)"
ABOUT_UNCERTAIN = QT_TRANSLATE_NOOP("Document", "{mark} after a line: whoever checked it is not certain of the words.")
INAUDIBLE = QT_TRANSLATE_NOOP("Document", "[inaudible]")
ABOUT_INAUDIBLE = QT_TRANSLATE_NOOP("Document", "{mark}: nobody could make out what was said.")
WITHHELD = QT_TRANSLATE_NOOP("Document", "[withheld]")
ABOUT_WITHHELD = QT_TRANSLATE_NOOP("Document", "{mark}: something was said, and its words are kept back.")
ABOUT_EMPTY = QT_TRANSLATE_NOOP("Document", "{mark}: a voice was heard, and no words were written down.")
BY_MACHINE = QT_TRANSLATE_NOOP("Document", "[machine translation]")
ABOUT_MACHINE = QT_TRANSLATE_NOOP(
    "Document",
    "{mark}: unverified machine translation, for help in reading. Never to be quoted without what was said.",
)
BY_PERSON = QT_TRANSLATE_NOOP("Document", "[translation: {role}]")
ABOUT_PERSON = QT_TRANSLATE_NOOP("Document", "{mark}: translated by a person, in this role.")
STALE = QT_TRANSLATE_NOOP("Document", "[made before the line was changed]")
ABOUT_STALE = QT_TRANSLATE_NOOP(
    "Document", "{mark}: the line was corrected after it was translated, so the two may say different things."
)
STAND_INS = QT_TRANSLATE_NOOP(
    "Document", "Characters that can't be shown are written by their number in Unicode: {characters}."
)
WIDE_FORMS = QT_TRANSLATE_NOOP(
    "Document", "SRT has no plain angle or curly brackets and no backslash in text: here they are ＜ ＞ ｛ ｝ ＼."
)
NUMBER = QT_TRANSLATE_NOOP("Document", "Line")
TIME = QT_TRANSLATE_NOOP("Document", "Time")
SPEAKER = QT_TRANSLATE_NOOP("Document", "Speaker")
UNKNOWN_SPEAKER = QT_TRANSLATE_NOOP("Document", "Speaker unknown")
NOT_RECORDED = QT_TRANSLATE_NOOP("Document", "not recorded for {length} ({reason})")
NOT_RECORDED_UNKNOWN = QT_TRANSLATE_NOOP("Document", "not recorded for an unknown time ({reason})")
NOT_TRANSCRIBED = QT_TRANSLATE_NOOP("Document", "{length} not transcribed; listen to the recording")
COPY_PAGE = QT_TRANSLATE_NOOP("Document", "Copy {copy} · custody log {entries} · page {page} of {pages}")


class Said(w.Words):
    """The words of documents in the languages of a copy, beside each other where there are two."""

    def __init__(self, languages: DocumentLanguages) -> None:
        super().__init__(languages.codes[0])
        self.languages = languages

    def __call__(self, text: str, /, **facts: Fact) -> str:
        """`text`, one of a document's own, in each language."""
        return " / ".join(dict.fromkeys(one(text, **facts) for one in self.each))

    @property
    def each(self) -> tuple[w.Words, ...]:
        """The words in each language alone, for paragraphs and columns."""
        return tuple(w.Words(code) for code in self.languages.codes)

    def paragraphs(self, text: str, /, **facts: Fact) -> list[str]:
        """`text` as a paragraph for each language."""
        return [one(text, **facts) for one in self.each]


def in_each(words: w.Words, say: Callable[[w.Words], str]) -> str:
    """What `say` says in each language of `words`: for words that hold other words."""
    each = words.each if isinstance(words, Said) else (words,)
    return " / ".join(dict.fromkeys(say(one) for one in each))
