"""What makes a Korean question lead. Called by `leading_question`; endings decide, since Korean asks with its endings.

A question word (누가, 언제, 어떻게 …) makes a question open whatever its ending, except where several are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop.domain.leading_rule import Asked, LeadingFinding, LeadingRule, are_different, from_first_to_last

_FIRST_SYLLABLE, _LAST_SYLLABLE, _FINALS = 0xAC00, 0xD7A3, 28


def _ending_in(final: int) -> str:
    """A character class of all syllables with this final consonant (its place in Unicode's order of finals)."""
    return f"[{''.join(map(chr, range(_FIRST_SYLLABLE + final, _LAST_SYLLABLE + 1, _FINALS)))}]"


_N, _B, _SS = _ending_in(4), _ending_in(17), _ending_in(20)
_CLOSE, _END = r"[\s\"'”’)\]]*[?？]\W*$", r"\W*$"
_FORMAL = f"{_B}니까"
"""…습니까, …ㅂ니까: asks with or without a question mark. …니까 alone gives a reason."""


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_OPEN = _any(
    r"누가|누구|누굴|언제|언젭|어디|어딜|어딥|무엇|무얼|무슨|뭐|뭘|뭔|뭡",
    r"어떻|어떠|어땠|어떤|어찌|어쩌|왜|몇|어느|얼마|며칠",
)
_BROAD = _any(r"무엇|무얼|무슨|뭐|뭘|뭔|뭡|어떻|어떠|어땠|어찌|어쩌|왜")
_READ_BACK = _any(
    r"(?:[다라냐자]고|단|란|[다라]는)\s*(?:말씀|하[셨시신]|그러[셨시]|얘기|이야기|들었|이해)",
    r"말씀하|말씀해|말씀드|이해한|이해했|이해하|정리하|정리해",
    r"읽어\s*드|적은|적어|받아쓴|들은\s*(?:게|것이|대로)",
)
_CARE = _any(
    r"괜찮|들리|들려|불편|준비되|준비됐|녹음|시작하|시작해|마이크|피곤|편하|편안하|앉으",
    r"쉬었다|쉬는|쉬고|(?:잠깐|잠시)\s*(?:쉬|멈)|물\s*(?:한|좀)|제\s*(?:목소리|소리|말)",
)
_FEELING = _any(r"(?:아프|아파하|힘들|춥|덥|졸리|배고프|목마르|어렵|무겁|어지럽|괴롭|부담\S*)지\s*않")
_ECHO = _any(r"^\W*(?:아|네|예|응|음|어|그래서|그럼)?\W*(?:그래요|정말요|진짜요|네|예)\W*$")

_AGREE = _any(
    rf"(?<!시)(?:죠|지요|쥬){_CLOSE}",
    rf"(?:그쵸|그죠|잖아요?|잖습니까|{_SS}지){_CLOSE}",
    rf"(?:안\s*그래요|안\s*그렇습니까){_CLOSE}",
)
_NEGATIVE = _any(
    rf"지\s*(?:않|안)(?:았|으셨)?(?:나요|던가요|어요|아요|은가요|을까요){_CLOSE}",
    rf"(?:(?:것|거|게|건|이|가)\s*)?아니(?:에요|예요|었나요|었어요|신가요){_CLOSE}",
    rf"(?:(?:것|거|게|건|이|가)\s*)?아닌가요{_CLOSE}",
    rf"지\s*(?:않|안)(?:았|으셨)?습니까{_END}",
    rf"(?:아닙니까|아니었습니까|아니십니까){_END}",
)
_NOT_BEATEN = r"(?<!매\s)(?<!매를\s)"
_IF_TRUE = _any(
    rf"{_NOT_BEATEN}(?:사실입니까|맞습니까){_END}",
    rf"{_NOT_BEATEN}(?:사실(?:인가요|이에요|인지요)|맞(?:나요|아요|으세요|는가요|는지요)){_CLOSE}",
)
_ASKING = rf"(?:{_FORMAL}|{_N}가요|나요|을까요|어요|아요|여요|해요|에요|예요)"
_CHOICE = _any(
    rf"(?<!\S)\S*(?:{_FORMAL}|{_N}가요|나요)[\s,?]+(?:(?:아니면|혹은|또는|그렇지\s*않으면)\s+)?"
    rf"(?!혹시)(?:\S+\s+){{0,3}}\S*{_ASKING}{_END}",
    rf"(?<!\S)\S+(?<![게이가은는도면])[\s,]+아니면\s+(?!다른|혹시|또)(?:\S+\s+){{0,4}}\S*{_ASKING}{_END}",
)
_CLOSED = (
    (LeadingRule.FORCED_CHOICE, _CHOICE),
    (LeadingRule.NEGATIVE_QUESTION, _NEGATIVE),
    (LeadingRule.ASKS_TO_AGREE, _AGREE),
    (LeadingRule.ASKS_IF_TRUE, _IF_TRUE),
)
_GOES_ON = _any(r"^\W*(?:아니면|혹은|또는)\s+(?!다른|혹시|또|그\s*외|기타)")
_OTHER = _any(r"다른|그\s*밖|그\s*외|기타|둘\s*다")


def korean_findings(sentences: Sequence[Asked]) -> Iterator[LeadingFinding]:
    """Every leading form in the sentences of one line."""
    questions = [sentence for sentence in sentences if _is_question(sentence)]
    chosen = list(_choices_in_a_row(questions))
    yield from chosen
    for question in questions:
        if not _is_harmless(question.text):
            yield from _closed(question)
    if not chosen:
        yield from _several(questions)


def _is_question(sentence: Asked) -> bool:
    return sentence.is_marked or re.search(rf"{_FORMAL}\W*$", sentence.text) is not None


def _is_harmless(text: str) -> bool:
    return any(rule.search(text) for rule in (_OPEN, _READ_BACK, _CARE, _FEELING, _ECHO))


def _closed(question: Asked) -> Iterator[LeadingFinding]:
    """At most one finding for a question without a question word: the first rule that says why."""
    for rule, pattern in _CLOSED:
        match = pattern.search(question.text)
        if match and not (rule is LeadingRule.FORCED_CHOICE and _OTHER.search(question.text)):
            yield question.finding(rule, match.start(), match.end())
            return


def _choices_in_a_row(questions: Sequence[Asked]) -> Iterator[LeadingFinding]:
    """Such as: "남자였습니까? 아니면 여자였습니까?", one choice said in two questions."""
    for first, second in pairwise(questions):
        if _GOES_ON.match(second.text) and not any(_is_harmless(question.text) for question in (first, second)):
            yield from_first_to_last((first, second), LeadingRule.FORCED_CHOICE)


def _several(questions: Sequence[Asked]) -> Iterator[LeadingFinding]:
    """Two different questions in one breath, unless all of them are broad invitations to tell."""
    asked = [q for q in questions if len(q.text.split()) > 1 and not _is_aside(q.text)]
    if len(asked) > 1 and not all(_BROAD.search(question.text) for question in asked) and are_different(asked):
        yield from_first_to_last(asked, LeadingRule.SEVERAL_AT_ONCE)


def _is_aside(text: str) -> bool:
    rules = (_READ_BACK, _CARE, _FEELING, _ECHO)
    return any(rule.search(text) for rule in rules)
