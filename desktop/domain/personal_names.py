"""What looks like the name of a person: kept out of glossary packs, because an engine writes what it is primed with.

A name in a pack would get into testimonies in which nobody said it, and tell who is spoken of. Two signs are strong
enough to refuse a term: a name with a title, and a frequent family name before two syllables frequent in given names.
"""

from __future__ import annotations

import re
import unicodedata

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
