"""What rules find in a line and suggest to mask: dates, ways to reach somebody, places, institutions and names.

Suggestions only, and never all there is: a person reads every line. Finds too much rather than too little.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.initial_sound import form_of
from desktop.domain.personal_names import names_in
from desktop.domain.redaction import MaskKind

_NUMERALS = "영공일이삼사오육륙칠팔구십백천만"
_DAY_WORDS = "일이삼사오육륙유칠팔구시십"
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_DIGITS = "zero|oh|one|two|three|four|five|six|seven|eight|nine"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)\d{2}"
# A length of time is none: `10년 동안`, `삼십년 형`.
_NO_LENGTH = r"(?!\s?(?:동안|간|형|짜리|이상|넘게|가까이|만에|전|뒤|후|째|치))"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"주체\s?\d{1,3}\s?(?:\(\s?\d{4}\s?\)\s?)?년?(?:\s?\d{1,2}월)?(?:\s?\d{1,2}일)?",
        rf"주체\s?[{_NUMERALS}]+\s?년(?:\s?[{_DAY_WORDS}]+월)?(?:\s?[{_NUMERALS}]+일)?",
        rf"(?:음력|양력)?\s?(?<!\d)(?:\d{{4}}|['’]?\d{{2}})\s?년도?{_NO_LENGTH}(?:\s?\d{{1,2}}\s?월(?:\s?\d{{1,2}}\s?일)?)?",
        r"(?:음력|양력)?\s?(?<!\d)\d{1,2}\s?월\s?\d{1,2}\s?일",
        r"(?:음력|양력)\s?(?:\d{1,2}\s?월|정월|동지달|섣달)(?:\s?(?:\d{1,2}\s?일|보름|초하루|그믐))?",
        rf"(?:천구백|이천)[{_NUMERALS}]*\s?년도?{_NO_LENGTH}(?:\s?[{_DAY_WORDS}]{{1,2}}월(?:\s?[{_NUMERALS}]{{1,4}}일)?)?",
        rf"(?<![가-힣])[{_NUMERALS}]{{2,3}}년도?{_NO_LENGTH}(?:\s?[{_DAY_WORDS}]{{1,2}}월(?:\s?[{_NUMERALS}]{{1,4}}일)?)?",
        rf"(?<![가-힣])(?:일|이|삼|사|오|유|칠|팔|구|시|십일|십이)월\s?[{_NUMERALS}]{{1,4}}일",
        r"(?<![\d.\-/])\d{4}[.\-/]\s?\d{1,2}(?:[.\-/]\s?\d{1,2})?(?!\d)",
        r"(?<![\d.\-/])\d{1,2}[.\-/]\d{1,2}[.\-/]\d{2,4}(?!\d)",
        rf"\b(?:{_MONTHS})\.?\s+(?:the\s+)?{_DAY}\b(?:,?\s+{_YEAR})?",
        rf"\b(?:the\s+)?{_DAY}\s+(?:of\s+)?(?:{_MONTHS})\b\.?(?:,?\s+{_YEAR})?",
        rf"\b(?:{_MONTHS})\.?,?\s+(?:of\s+)?{_YEAR}\b",
        rf"(?<![\d.\-/]){_YEAR}(?![\d년.\-/])\b",
        r"\bjuche\s+(?:year\s+)?\d{1,3}\b",
    )
)
_CONTACTS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+",
        r"\+?(?<!\d)\d(?:[ \-.)(]{0,2}\d){6,}(?!\d)",
        r"\b[A-Z]{1,2}[ \-]?\d{3}[ \-]?[A-Z0-9][ \-]?\d{4}\b",
        r"(?:[공영일이삼사오육륙칠팔구](?:[\s,.\-]|에\s|다시\s)?){7,}",
        rf"\b(?:(?:{_DIGITS})[\s,\-]+){{6,}}(?:{_DIGITS})\b",
        r"(?:카톡|카카오톡|위챗|아이디|\bwechat|\bkakao(?:talk)?|\btelegram|\bid)\s?(?:는|은|이|:|is)\s?[a-z][a-z0-9_.\-]{3,}",
    )
)
# What may follow a place in Korean.
_AFTER_PLACE = r"(?=에서|에게|에\b|에 |으로|로\b|로 |까지|부터|의 |출신|사람|$|,|\.)"
_PLACES = tuple(
    re.compile(form)
    for form in (
        r"(?<![가-힣])[가-힣]{2,4}(?:구역|노동자구|로동자구|교화소|관리소|수용소|집결소|구류장|단련대|협동농장|탄광|광산)",
        rf"(?<![가-힣])[가-힣]{{2,3}}(?:특별시|직할시|광역시|시|군|읍|리|동|구|역){_AFTER_PLACE}",
        r"(?:제\s?)?\d{1,3}\s?호?\s?(?:관리소|교화소|수용소)",
    )
)
_PLACE_ENDINGS = "(?:특별시|직할시|광역시|시|군|읍|구역|로동자구|노동자구)?"
# fmt: off
_NO_PLACES = frozenset({
    "다시", "역시", "반드시", "혹시", "잠시", "동시", "당시", "일시", "즉시", "몰래", "거리", "자리", "머리", "소리",
    "운동", "행동", "활동", "이동", "노동", "로동", "지역", "친구", "가구", "도구", "누구", "요구",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class Found:
    """The characters `[first, end)` of a text, what they seem to be, and which rule found them."""

    kind: MaskKind
    first: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Names to look for: of places, of institutions, and of persons whom the account at work may know by name."""

    places: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()


class Rules:
    """The rules with the names they know; made once, asked line by line. Remembers what it found in a line.

    Lives no longer than a sign-in: lines and persons' names are in it.
    """

    def __init__(self, known: KnownNames) -> None:
        self._known = [
            (MaskKind.PLACE, "place_list", _any_listed(known.places, _PLACE_ENDINGS)),
            (MaskKind.OTHER, "institution_list", _any_listed(known.institutions)),
            (MaskKind.NAME, "known_person", _any_of(known.persons)),
        ]
        self._found: dict[str, tuple[Found, ...]] = {}

    def find(self, text: str) -> tuple[Found, ...]:
        """What is found in a line, in order; of two that overlap, the longer one."""
        if text not in self._found:
            self._found[text] = _longest_first([*self._by_list(text), *_by_form(text)])
        return self._found[text]

    def _by_list(self, text: str) -> Iterator[Found]:
        for kind, rule, form in self._known:
            if form is not None:
                yield from (Found(kind, m.start(), m.end(), rule) for m in form.finditer(text))


def occurrences(said: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where the same words stand in a text, however they are spelled or spaced, and whatever particle follows."""
    return tuple(match.span() for match in form_of(said).finditer(text)) if said.strip() else ()


def _by_form(text: str) -> Iterator[Found]:
    yield from (Found(MaskKind.DATE, *span, "date") for span in _spans(_DATES, text))
    yield from (Found(MaskKind.CONTACT, *span, "number") for span in _spans(_CONTACTS, text))
    yield from (Found(MaskKind.PLACE, *span, "place_form") for span in _spans(_PLACES, text, _is_place))
    yield from (Found(MaskKind.NAME, *span, "name_form") for span in names_in(text))
    yield from _forbidden(text)


def _forbidden(text: str) -> Iterator[Found]:
    """A number that nobody may keep: from its first digit to its last, however it is written."""
    if forbidden_number_in(text) is not None:
        digits = [index for index, character in enumerate(text) if character.isdigit()]
        yield Found(MaskKind.CONTACT, digits[0], digits[-1] + 1, "identity_number")


def _spans(
    forms: Sequence[re.Pattern[str]], text: str, is_one: Callable[[str], bool] = lambda _said: True
) -> Iterator[tuple[int, int]]:
    for form in forms:
        for match in form.finditer(text):
            first, end = match.span()
            said = match[0]
            first, end = first + len(said) - len(said.lstrip()), end - (len(said) - len(said.rstrip(" ,.")))
            if first < end and is_one(text[first:end]):
                yield first, end


def _is_place(said: str) -> bool:
    return said not in _NO_PLACES and said[-2:] not in _NO_PLACES


def _any_of(names: Iterable[str], endings: str = "") -> re.Pattern[str] | None:
    """Finds any of the names, the longest first, with what may end it; None where there are none."""
    wanted = sorted({name.strip() for name in names if len(name.strip()) > 1}, key=lambda n: (-len(n), n))
    forms = [form_of(name).pattern for name in wanted]
    return re.compile(f"(?:{'|'.join(forms)}){endings}", re.IGNORECASE) if forms else None


@cache
def _any_listed(names: tuple[str, ...], endings: str = "") -> re.Pattern[str] | None:
    """The same of a public list, made once for all."""
    return _any_of(names, endings)


def _longest_first(found: Iterable[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (f.first - f.end, f.first)):
        if not any(one.first < other.end and other.first < one.end for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda f: f.first))
