"""The forms of question that may put words into a witness's mouth, and where in a line one was found. Values only.

Which forms count follows the PEACE model and the Méndez Principles (open questions first; what suggests an answer last
and noted), the NICHD protocol's option-posing and suggestive prompts, and the Murad Code. A finding accuses nobody: it
is a place for a supervisor to listen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class LeadingRule(StrEnum):
    """Why a question may lead."""

    ASKS_TO_AGREE = "asks_to_agree"
    """It states the answer and asks for a yes: "…했지요?", "…, right?", "…, wasn't it?"."""
    NEGATIVE_QUESTION = "negative_question"
    """It asks whether something was not so, and so says that it was: "…하지 않았습니까?", "Didn't they …?"."""
    ASKS_IF_TRUE = "asks_if_true"
    """It hands over a sentence to be confirmed: "…이 사실입니까?", "Is it true that …?"."""
    FORCED_CHOICE = "forced_choice"
    """It offers the only two answers: "남자였습니까, 여자였습니까?", "Was it day or night?"."""
    SEVERAL_AT_ONCE = "several_at_once"
    """It asks more than one thing, so that nobody knows which was answered."""


@dataclass(frozen=True, slots=True)
class LeadingFinding:
    """One such place: the characters `[start, end)` of the line."""

    rule: LeadingRule
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Asked:
    """One sentence of a line, with where it begins in it. `is_marked` says whether a question mark ends it."""

    text: str
    start: int
    is_marked: bool

    def finding(self, rule: LeadingRule, start: int, end: int) -> LeadingFinding:
        """A place in this sentence, counted from the line's beginning."""
        return LeadingFinding(rule, self.start + start, self.start + end)

    def whole(self, rule: LeadingRule) -> LeadingFinding:
        """All of it."""
        return self.finding(rule, 0, len(self.text))


def from_first_to_last(questions: Sequence[Asked], rule: LeadingRule) -> LeadingFinding:
    """From the first question's beginning to the last one's end."""
    last = questions[-1]
    return LeadingFinding(rule, questions[0].start, last.start + len(last.text))


def are_different(questions: Sequence[Asked]) -> bool:
    """Whether each asks something new: no two neighbors share half of the shorter one's words."""
    words = [frozenset(re.findall(r"\w+", question.text.casefold())) for question in questions]
    return all(2 * len(one & other) < min(len(one), len(other)) for one, other in pairwise(words))
