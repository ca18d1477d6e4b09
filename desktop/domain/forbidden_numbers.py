"""Numbers that Korean law keeps out of our hands: found in any text before it is stored.

The Personal Information Protection Act (art. 24-2) lets nobody process a resident registration number without a legal
basis, whoever consents; its decree (art. 19) names with it passports, driver licenses and foreigner registration.
No checksum is asked for: numbers given out since October 2020 have none. A masked number (`900101-1******`) is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode


class NumberKind(StrEnum):
    """What somebody was about to write down."""

    RESIDENT = "resident"
    FOREIGNER = "foreigner"
    PASSPORT = "passport"
    DRIVER_LICENSE = "driver_license"
    NORTH_KOREAN = "north_korean"
    DEFECTOR = "defector"
    CHINESE = "chinese"


def forbidden_number_in(text: str) -> NumberKind | None:
    """The kind of the first such number in `text`, or None. Forms of writing digits and dashes are all alike."""
    plain = _plain(text)
    if not any(character.isdigit() for character in plain):
        return None
    for find in _FINDERS:
        kind = find(plain)
        if kind:
            return kind
    return None


def require_no_forbidden_number(*texts: str) -> None:
    """Raises `Fault(NUMBER_FORBIDDEN, kind=…)` if any of `texts` holds such a number; the number is not a fact."""
    for text in texts:
        kind = forbidden_number_in(text)
        if kind:
            raise Fault(FaultCode.NUMBER_FORBIDDEN, kind=kind.value)


def _plain(text: str) -> str:
    """Digits of every script as ASCII, every dash as `-`, every blank as a space; what takes no room is left out."""
    return "".join(_plain_character(character) for character in unicodedata.normalize("NFKC", text))


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Pd" or character in _DASHES:
        return "-"
    if category == "Zs" or character == "\t":
        return " "
    return "" if category == "Cf" else character


# Signs that stand for a dash in Korean and Japanese typing; the bullet and the dot in the middle are used alike.
_DASHES = "\u2212\u3161\u30fc\u1173\u00b7\u30fb\u318d\u119e\u2022\u2219\u22c5_~/"
_START, _END = r"(?<![0-9A-Za-z+])(?<![0-9][.,])", r"(?![0-9A-Za-z]|[.,][0-9])"
_CENTURIES = {**dict.fromkeys("90", 1800), **dict.fromkeys("1256", 1900), **dict.fromkeys("3478", 2000)}

# YYMMDD-GNNNNNN; also `90.01.01-1 234567`, thirteen digits in a row, and one blank between all of them.
_RESIDENT = re.compile(
    _START + r"([0-9]{2})[ .\-]?([0-9]{2})[ .\-]?([0-9]{2}) ?[ .,\-]{0,3} ?([0-9])[ \-]?[0-9]{6}" + _END
)
_SPACED = re.compile(_START + r"[0-9](?: [0-9]){5} ?[ .\-]? ?[0-9](?: [0-9]){6}" + _END)
# Since December 2021 M123A4567, before that M12345678; the letter says which kind. Also in groups of digits.
_PASSPORT = re.compile(
    _START + r"(?:PS[ \-]?[0-9]{9}|[MSRGDO][ \-]?[0-9]{3}[ \-]?[A-Z][ \-]?[0-9]{4}"
    r"|[MSRGD][ \-]?([0-9]{4}[ \-]?[0-9]{4}))" + _END,
    re.IGNORECASE,
)
# Region (11-28, or its name), year, six digits, two digits.
_LICENSE = re.compile(
    r"(?:(?<![0-9A-Za-z.,+\-])(?:1[1-9]|2[0-8])|(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산))"
    r"[ \-]{1,3}[0-9]{2}-[0-9]{6}-[0-9]{2}(?![0-9A-Za-z\-])"
)
_CHINESE = re.compile(_START + r"([0-9]{17})([0-9X])" + _END, re.IGNORECASE)
_CHINESE_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHINESE_CHECKS = "10X98765432"

# Numbers without a form of their own are known by the word before them.
_CALLED = r"(?: ?(?:번호|호수|number|num|no|nr|#))?(?:[은는이가]|is)?[ .:=#\-()\"'№제]{0,6}"
_CALLED_PASSPORT = re.compile(
    r"(?:여권|려권|passport)" + _CALLED + r"([A-Z]{0,2})[ \-]?([0-9](?:[ \-]?[0-9]){6,8})(?![ \-]?[0-9])", re.IGNORECASE
)
_CALLED_NORTH_KOREAN = re.compile(r"(?:공민증|시민증|평양시민증|출생증)" + _CALLED + r"[0-9][0-9 \-]{4,}")
_CALLED_DEFECTOR = re.compile(
    r"(?:보호|보호 ?결정|보호 ?대상자|북한 ?이탈 ?주민(?: ?등록)?(?: ?확인서)?|탈북[자민](?: ?등록)?) ?번호[은는이가]?"
    r"[ .:=#\-()\"'№제]{0,6}[0-9][0-9 \-]{3,}"
    r"|defector (?:registration |protection )?(?:number|no)\b[ .:=#\-()is]{0,6}[0-9][0-9 \-]{3,}",
    re.IGNORECASE,
)


def _resident(text: str) -> NumberKind | None:
    for match in _RESIDENT.finditer(text):
        kind = _resident_kind(*match.groups())
        if kind:
            return kind
    for match in _SPACED.finditer(text):
        digits = _digits(match.group())
        kind = _resident_kind(digits[:2], digits[2:4], digits[4:6], digits[6])
        if kind:
            return kind
    return None


def _resident_kind(year: str, month: str, day: str, sex: str) -> NumberKind | None:
    if not _is_date(_CENTURIES[sex] + int(year), int(month), int(day)):
        return None
    return NumberKind.FOREIGNER if sex in "5678" else NumberKind.RESIDENT


def _passport(text: str) -> NumberKind | None:
    for match in _PASSPORT.finditer(text):
        if match.group().upper().startswith("PS"):
            return NumberKind.NORTH_KOREAN
        if not _looks_like_day(_digits(match.group(1) or "")):
            return NumberKind.PASSPORT
    for match in _CALLED_PASSPORT.finditer(text):
        if match.group(1) or not _looks_like_day(_digits(match.group(2))):
            return NumberKind.PASSPORT
    return None


def _license(text: str) -> NumberKind | None:
    return NumberKind.DRIVER_LICENSE if _LICENSE.search(text) else None


def _chinese(text: str) -> NumberKind | None:
    for match in _CHINESE.finditer(text):
        digits, check = match.groups()
        total = sum(weight * int(digit) for weight, digit in zip(_CHINESE_WEIGHTS, digits, strict=True))
        is_born = _is_date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
        if is_born and _CHINESE_CHECKS[total % 11] == check.upper():
            return NumberKind.CHINESE
    return None


def _called(text: str) -> NumberKind | None:
    if _CALLED_NORTH_KOREAN.search(text):
        return NumberKind.NORTH_KOREAN
    return NumberKind.DEFECTOR if _CALLED_DEFECTOR.search(text) else None


def _digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


def _looks_like_day(digits: str) -> bool:
    """Whether eight digits are a day of our time, as in the name a recorder gave its file."""
    if len(digits) != 8 or digits[:2] not in ("19", "20"):
        return False
    return _is_date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


_FINDERS: tuple[Callable[[str], NumberKind | None], ...] = (_resident, _passport, _license, _chinese, _called)
