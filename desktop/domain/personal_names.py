"""What looks like the name of a person: kept out of glossary packs, and suggested for masking in a redaction.

A name in a pack would get into testimonies in which nobody said it, and tell who is spoken of. Two signs are strong
enough to refuse a term: a name with a title, and a frequent family name before two syllables frequent in given names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표"
    "명기반라왕금옥육인맹제모탁국은편용리림로랭"
)
_FREQUENT_FAMILIES = "김이리박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심"
_GIVEN = (
    "철수영희호민준서연지훈현우진성은정미경숙자순옥금복남일용명학선화란춘길룡혁광석만덕봉식환규태승주윤하나예유빈원재상동건창근종기향"
    "련실월설매국범천권익웅"
)
# fmt: off
_TITLES = (
    "씨", "님", "선생", "선생님", "동지", "동무", "군", "양", "여사", "아저씨", "아주머니", "아줌마", "할머니",
    "할아버지", "언니", "오빠", "누나", "형", "박사", "목사", "전도사", "신부", "장군", "대장", "상장", "중장",
    "소장", "원수", "대위", "소위", "중위", "소좌", "중좌", "대좌", "상위", "상사", "중사",
)
# fmt: on
_LATIN_FAMILIES = (
    "kim|lee|ri|rhee|yi|pak|park|choe|choi|jong|jung|jeong|chung|kang|cho|jo|yun|yoon|jang|chang|lim|rim|oh|seo|shin|kwon|"
    "hwang|ahn|ryu|yoo|hong|mun|moon|paek|baek|heo|nam|roh"
)
# A family name, one or two syllables, and a title: `김철수 씨`, `박 동지`, `리영희선생님`.
_WITH_TITLE = re.compile(
    rf"(?:^| )[{_FAMILIES}][가-힣]{{0,2}} ?(?:{'|'.join(sorted(_TITLES, key=len, reverse=True))})$"
)
_KOREAN = re.compile(rf"[{_FREQUENT_FAMILIES}] ?[{_GIVEN}]{{2}}")
# `Mr. Kim`, `Dr Pak Yong-ho`; and `Kim Chol-su`, `Lee Myung Hee`, `Chol-su Kim`.
_LATIN_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|prof|pastor|comrade)\.? [a-z]+(?:[ -][a-z]+){0,2}", re.IGNORECASE)
_LATIN = re.compile(
    rf"(?:(?:{_LATIN_FAMILIES}) [a-z]{{2,6}}[ -][a-z]{{2,6}}|[a-z]{{2,6}}-[a-z]{{2,6}},? (?:{_LATIN_FAMILIES}))",
    re.IGNORECASE,
)


def looks_like_a_name(term: str) -> bool:
    """Whether a term of a glossary is very probably a person."""
    plain = " ".join(unicodedata.normalize("NFC", term).split())
    if _WITH_TITLE.search(plain) and not _is_plain_word(plain):
        return True
    return any(form.fullmatch(plain) for form in (_KOREAN, _LATIN_TITLE, _LATIN))


def _is_plain_word(plain: str) -> bool:
    """A single word that only ends like a title, such as `장마당주인`: refused only with a blank or a long title."""
    title = max((t for t in _TITLES if plain.endswith(t)), key=len, default="")
    return " " not in plain and len(title) < 2


_PARTICLES = (
    r"(?=이라는|라는|이라고|라고|이랑|랑|하고|한테|에게|께서|께|이가|이는|이를|이|가|은|는|을|를|의|와|과|도|만|야|아|네|씨|님|"
    r"[\s,.?!]|$)"
)
_ANY_TITLE = "|".join(sorted(_TITLES, key=len, reverse=True))
_IN_TEXT = tuple(
    re.compile(form)
    for form in (
        # A frequent family name and two syllables frequent in given names, with a particle, a title or nothing after.
        rf"(?<![가-힣])([{_FREQUENT_FAMILIES}]\s?[{_GIVEN}]{{2}}){_PARTICLES}",
        # Any name before a title.
        rf"(?<![가-힣])([{_FAMILIES}][가-힣]{{1,2}})\s?(?:{_ANY_TITLE})(?![가-힣]*[다요까])",
        # Whoever is called something.
        r"이름은?\s([가-힣]{2,4}?)(?=이고|이었|이에|이예|이라|입니다|예요|였|라고|이요|[\s,.]|$)",
        r"(?<![가-힣])([가-힣]{2,4}?)(?=이?라는 (?:사람|분|여자|남자|애|아이|친구|놈)|이?라고 (?:하는|부르|불렀))",
    )
)
_LATIN_IN_TEXT = (
    re.compile(
        r"\b((?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|Pastor|Comrade)\.? [A-Z][a-z]+(?:(?: [A-Z]|-[A-Za-z])[a-z]+){0,2})"
    ),
    re.compile(rf"\b((?i:{_LATIN_FAMILIES}) [A-Z][a-z]+(?:[ -][A-Za-z][a-z]+)?)\b"),
    re.compile(rf"\b([A-Z][a-z]+(?:[ -][A-Za-z][a-z]+)? (?i:{_LATIN_FAMILIES}))\b"),
    re.compile(r"\b(?:name is|name was|called|named) ([A-Z][a-z]+(?:(?: [A-Z]|-[A-Za-z])[a-z]+){0,2})"),
)


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Where in a line a person seems to be named, without particle and title. Finds too much rather than too little."""
    for form in (*_IN_TEXT, *_LATIN_IN_TEXT):
        for match in form.finditer(text):
            yield match.span(1)
