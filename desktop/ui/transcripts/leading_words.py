"""What is said of each form of question that may lead a witness. It accuses nobody. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.leading_question import LeadingRule


def leading_words(rule: LeadingRule) -> str:
    """Why a question of this form may lead."""
    translate = QCoreApplication.translate
    return {
        LeadingRule.ASKS_TO_AGREE: translate("Leading", "It states the answer and asks the witness to agree."),
        LeadingRule.NEGATIVE_QUESTION: translate(
            "Leading", "It asks whether something was not so, and so says it was."
        ),
        LeadingRule.ASKS_IF_TRUE: translate("Leading", "It gives a statement to be confirmed."),
        LeadingRule.FORCED_CHOICE: translate("Leading", "It offers only these answers."),
        LeadingRule.SEVERAL_AT_ONCE: translate("Leading", "It asks several things at once: which one was answered?"),
    }[rule]
