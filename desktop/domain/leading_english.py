"""What makes an English question lead. Called by `leading_question`; the order of words decides, and tags at the end.

A question word (who, when, how …) makes a question open, except where a tag or several questions are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop.domain.leading_rule import Asked, LeadingFinding, LeadingRule, are_different, from_first_to_last

_CLOSE = r"[\s\"'”’)\]]*[?？]\W*$"
_BE_DO = r"(?:is|are|was|were|do|does|did|has|have|had)"
_TAG_VERB = rf"(?:{_BE_DO}|could|would|can|will)"
_WHO = r"(?:it|he|she|they|you|we|there|that|this)"
_SUBJECT = rf"(?:{_WHO}|i|the|these|those|your|his|her|their|an?|any\w*|some\w*|every\w*|people)"
_THING = r"(?:it|he|she|they|that|this|these|those|(?:the|his|her|their|your) \w+)"
_START = r"^\W*(?:(?:and|so|but|then|well|now|ok|okay|um|uh)\b[\s,]*){0,3}"
_ASKED = r"(?:who|when|where|which|what|why|how)"


def _rule(*patterns: str) -> re.Pattern[str]:
    """Any of the patterns. Apostrophes are typed straight or curved, or left out by the machine."""
    return re.compile("|".join(patterns).replace("n't", "n['’]?t"), re.IGNORECASE)


_OPEN = _rule(r"\b(?:who|whom|whose|when|where|what|which|why|how|tell|describe|explain)\b")
_BROAD = _rule(r"\b(?:what|why|how|tell|describe|explain)\b")
_READ_BACK = _rule(
    r"\byou(?:['’]ve| have)?(?: just| also| already)? (?:said|say|told|mentioned|described|stated|explained)\b",
    r"\b(?:understand|understood|hear|heard|got|get|have) (?:you|that|this|it)(?: \w+)? (?:correctly|right|properly)\b",
    r"\b(?:if|did) i (?:understand|understood|hear|heard|get|got)\b",
    r"\bis that what you\b",
    r"\blet me (?:repeat|read|check|summari[sz]e)\b",
)
_CARE = _rule(
    r"\b(?:hear me|comfortable|okay|ok|all right|ready|break|tired|water|tea|cold|warm|microphone)\b",
    r"\b(?:record|recorded|recording|consent|continue|go on|feeling|pause|stop here)\b",
)
_OTHER = _rule(r"\b(?:any\w*|some\w*|else|other|another|both|either|whatever|maybe|perhaps|more|so|less)\b")
_SMALL_NUMBERS = _rule(
    r"\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) or "
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b"
)

_TAG = _rule(
    rf",\s*(?:right|correct|yes|no|huh|eh){_CLOSE}",
    rf",?\s*\b{_TAG_VERB}n't {_WHO}{_CLOSE}",
    rf",\s*{_TAG_VERB} {_WHO}(?: not)?{_CLOSE}",
    rf"\b(?:is|was)(?:n't| not) (?:that|it) (?:so|right|true|correct){_CLOSE}",
    rf",\s*is that (?:right|correct|true){_CLOSE}",
)
_NEGATIVE = _rule(rf"{_START}{_BE_DO}n't {_SUBJECT}\b")
_IF_TRUE = _rule(
    r"\b(?:is|was)(?:n't)? it (?:not )?(?:true|correct|the case|fair to say|right that)\b(?: that)?(?= \w)",
    r"\bwould(?:n't)? it (?:not )?be (?:true|correct|fair to say|right to say)\b(?: that)?",
    r"\b(?:would|do)(?:n't)? you (?:not )?(?:agree|accept|concede|admit)(?: that|(?= (?:it|he|she|they|this)\b))",
    r"\bi put it to you\b",
    r"\bi take it\b",
    r"\bsurely (?:you|they|he|she|it|that)\b",
)
_CHOICE = _rule(
    rf"{_START}{_BE_DO} [^?]{{1,80}}?,? or {_BE_DO} {_WHO}\b[^?]*{_CLOSE}",
    rf"\b(?:yes or no|or not){_CLOSE}",
    rf"{_START}(?:is|are|was|were) {_THING} [^?]{{1,60}}? or [^?]{{1,60}}{_CLOSE}",
)
_SECOND = _rule(
    rf"\b{_ASKED}\b[^?]*?(?:,|\band\b|\bor\b)[\s,]*(?:and )?{_ASKED}(?: (?:many|much|long|old|far))? "
    rf"(?:{_BE_DO}|could|would|can|will)\b[^?]*{_CLOSE}"
)
_ECHO = _rule(r"^\W*(?:yes|no|really|sorry|pardon|oh|did (?:he|she|they|you)|was it|is it|is that so)\W*$")


def english_findings(sentences: Sequence[Asked]) -> Iterator[LeadingFinding]:
    """Every leading form in the sentences of one line."""
    questions = [sentence for sentence in sentences if sentence.is_marked]
    for question in questions:
        yield from _closed(question)
        yield from _two_in_one(question)
    yield from _several(questions)


def _closed(question: Asked) -> Iterator[LeadingFinding]:
    """At most one finding for a question: the first rule that says why."""
    text = question.text
    if _is_aside(text):
        return
    for rule, pattern in (
        (LeadingRule.ASKS_IF_TRUE, _IF_TRUE),
        (LeadingRule.FORCED_CHOICE, _CHOICE),
        (LeadingRule.NEGATIVE_QUESTION, _NEGATIVE),
        (LeadingRule.ASKS_TO_AGREE, _TAG),
    ):
        match = pattern.search(text)
        if match and not _is_excused(rule, text):
            yield question.finding(rule, match.start(), match.end())
            return


def _is_excused(rule: LeadingRule, text: str) -> bool:
    """A question word opens what asks for a choice or a denial; "or somebody else" leaves the choice open."""
    if rule is LeadingRule.FORCED_CHOICE:
        return any(pattern.search(text) for pattern in (_OPEN, _OTHER, _SMALL_NUMBERS))
    return rule is LeadingRule.ASKS_TO_AGREE and _starts_open(text)


def _starts_open(text: str) -> bool:
    return re.match(rf"{_START}(?:{_OPEN.pattern})", text, re.IGNORECASE) is not None


def _two_in_one(question: Asked) -> Iterator[LeadingFinding]:
    """Such as: "When did you leave, and who was with you?"."""
    match = _SECOND.search(question.text)
    if match and not _is_aside(question.text) and not _all_broad(question.text):
        yield question.finding(LeadingRule.SEVERAL_AT_ONCE, match.start(), match.end())


def _all_broad(text: str) -> bool:
    words = [match[0] for match in _OPEN.finditer(text)]
    return all(_BROAD.fullmatch(word) for word in words)


def _several(questions: Sequence[Asked]) -> Iterator[LeadingFinding]:
    """Two different questions in one breath, unless all of them are broad invitations to tell."""
    asked = [q for q in questions if len(q.text.split()) > 2 and not _is_aside(q.text)]
    if len(asked) > 1 and not all(_BROAD.search(question.text) for question in asked) and are_different(asked):
        yield from_first_to_last(asked, LeadingRule.SEVERAL_AT_ONCE)


def _is_aside(text: str) -> bool:
    return any(rule.search(text) for rule in (_READ_BACK, _CARE, _ECHO))
