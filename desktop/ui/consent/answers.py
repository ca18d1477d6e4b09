"""The answers of the consent form in words, in the language of the interview, which need not be the interface's."""

from __future__ import annotations

from desktop.domain.consent import WITHDRAW
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "ConsentAnswer"
ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("ConsentAnswer", "Yes"),
    "no": QT_TRANSLATE_NOOP("ConsentAnswer", "No"),
    "ask_me_each_time": QT_TRANSLATE_NOOP("ConsentAnswer", "Ask me each time"),
    "later": QT_TRANSLATE_NOOP("ConsentAnswer", "Ask me later"),
    "partly": QT_TRANSLATE_NOOP("ConsentAnswer", "In part"),
    WITHDRAW: QT_TRANSLATE_NOOP("ConsentAnswer", "Taken back"),
}
_COUNT = QT_TRANSLATE_NOOP("ConsentAnswer", "{number} of {total}")


def answer_text(answer: str, language: str) -> str:
    """What an answer is called in `language`; an answer we have no word for is shown by its code."""
    return translate(CONTEXT, ANSWERS[answer], language) if answer in ANSWERS else answer


def count_text(number: int, total: int, language: str) -> str:
    """Which question this is, in the language it is read in."""
    return translate(CONTEXT, _COUNT, language, number=number, total=total)
