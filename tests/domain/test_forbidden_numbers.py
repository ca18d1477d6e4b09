"""Identity numbers are found however they are written, and what only looks a little like one is let through."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import NumberKind, forbidden_number_in, require_no_forbidden_number

RESIDENTS = (
    "900101-1234567", "900101 - 1234567", "９００１０１－１２３４５６７", "9001011234567", "900101–1234567",
    "900101—1234567", "900101.1234567", "90.01.01-1234567", "90-01-01-1234567", "900101-1 234567",
    "9 0 0 1 0 1 - 1 2 3 4 5 6 7", "9 0 0 1 0 1 1 2 3 4 5 6 7", "900101ㅡ1234567", "900101\u22121234567",
    "900101\u200b-\u200b1234567", "900101\u00a01234567", "٩٠٠١٠١-١٢٣٤٥٦٧", "900101/1234567", "900101_1234567",
    "000229-3234567", "991231-9234567", "900101~2234567",
)  # fmt: skip
OTHERS = {
    NumberKind.FOREIGNER: ("900101-5234567", "050101-7234567", "9001016234567"),
    NumberKind.PASSPORT: (
        "M12345678", "m12345678", "S00000001", "R98765432", "G12345670", "D12345670", "M123A4567", "m123a4567",
        "Ｍ１２３Ａ４５６７", "여권번호: JB1234567", "여권 번호는 E12345678", "Passport No. EA1234567", "passport 123456789",
        "M 12345678", "M-1234 5678", "여권 M 1234 5678", "M 123 A 4567", "passport 1234 56789",
    ),
    NumberKind.DRIVER_LICENSE: ("11-12-123456-12", "28 99-000000-01", "서울 12-123456-12", "경기-12-123456-12"),
    NumberKind.NORTH_KOREAN: ("PS 654320502", "PS654320502", "공민증 번호 123456", "공민증번호: 12345-6", "시민증 12345"),
    NumberKind.DEFECTOR: (
        "보호번호 2019-0123", "보호결정 번호: 제2019-0123호", "북한이탈주민등록번호 12345", "북한이탈주민 번호는 20190123",
        "defector registration number 2019-0123",
    ),
    NumberKind.CHINESE: ("11010519491231002X", "11010519491231002x", "신분증 11010519491231002X입니다"),
}  # fmt: skip
HARMLESS = (
    "", "010-1234-5678", "+82 10-1234-5678", "0082-10-1234-5678", "+8613812345678", "8613812345678", "+850 2 381 8000",
    "2026-11-24", "2026-11-24T09:00:00.000000Z", "20261124", "09:00:12.345", "00:12:34,567 --> 00:12:40,000",
    "W-2026-014", "W-A-2026-11", "int-0123456789abcdef", "rec-1112131415161718", "saegim-ohchr-seoul-20261124-1a2b3c4d.age",
    "R20240101.wav", "M20261124_0900.mp3", "REC20240101120000.WAV", "voice 240101_120000.m4a", "900101-1******",
    "900101-1", "901301-1234567", "000230-3234567", "900132-1234567", "110-123-456789", "1732440000000",
    "1,234,567,890원", "2007년 3월 12일 2층 7호실", "1968-05-17", "1966/1969", "0.9001011234567", "M16 소총을 들고",
    "여권 20240101 발급", "여권을 만들려고 3000000원을 냈습니다",
    "여권은 010-1234-5678로 물으십시오", "여권 문의 02-123-4567", "여권 2019-05-17 발급", "M 2024 0101", "여권 1234-5678-9012",
    "보호소에서 12345번으로 불렸습니다", "공민증을 2009년에 빼앗겼습니다",
    "북한이탈주민 33,000명", "서울 12-3456", "11010519491231002A", "110105194912310021", "2-3-900101", "주민등록번호는 적지 않습니다",
    "함경북도 온성군 25-3", "ab9001011234567", "9001011234567ab", "12345678901234567890",
)  # fmt: skip


@pytest.mark.parametrize("text", RESIDENTS)
def test_finds_resident_registration_numbers(text: str) -> None:
    for said in (text, f"주민등록번호는 {text}입니다.", f"({text})", f"number:{text},", f"\n{text}\n"):
        assert forbidden_number_in(said) is NumberKind.RESIDENT, said


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in OTHERS.items() for text in texts])
def test_finds_the_others_by_their_pattern(kind: NumberKind, text: str) -> None:
    assert forbidden_number_in(text) is kind
    assert forbidden_number_in(f"그때 {text} 라고 했습니다") is kind


@pytest.mark.parametrize("text", HARMLESS)
def test_lets_through_what_is_none(text: str) -> None:
    assert forbidden_number_in(text) is None


BORN = st.dates(date(1800, 1, 1), date(2099, 12, 31))
JOINTS = st.sampled_from(
    ["", "-", " ", " - ", ".", "\u2013", "\u2014", "\u2212", "\uff0d", "\u3161", "\u2010", "\u00ad-"]
)
DIGITS = st.sampled_from(["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"])
CENTURY_DIGITS = {18: "90", 19: "1256", 20: "3478"}


@given(BORN, st.integers(0, 10**6 - 1), st.integers(0, 3), JOINTS, DIGITS, st.sampled_from(["", "김 ", "no. ", "«"]))
def test_every_birth_date_with_every_number_is_found(
    born: date, number: int, sex: int, joint: str, digits: str, before: str
) -> None:
    choices = CENTURY_DIGITS[born.year // 100]
    gender = choices[sex % len(choices)]
    plain = f"{born:%y%m%d}|{gender}{number:06d}"
    written = plain.translate(str.maketrans("0123456789", digits)).replace("|", joint)
    expected = NumberKind.FOREIGNER if gender in "5678" else NumberKind.RESIDENT
    assert forbidden_number_in(f"{before}{written} 입니다") is expected


@given(st.datetimes(datetime(1950, 1, 1), datetime(2049, 12, 31)), st.sampled_from([
    "%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S.%fZ", "%Y%m%dT%H%M%SZ", "%Y.%m.%d.", "%y/%m/%d %H:%M:%S",
    "%Y년 %m월 %d일 %H시 %M분", "%d.%m.%Y %H:%M", "%H:%M:%S.%f", "REC_%Y%m%d_%H%M%S.wav", "%Y%m%d%H%M%S",
]))  # fmt: skip
def test_dates_and_times_pass(at: datetime, form: str) -> None:
    assert forbidden_number_in(at.strftime(form)) is None


@given(st.sampled_from(["010", "011", "016", "02", "031", "064", "070", "1588", "+82 10", "+82-2"]), st.integers(0, 9999),
       st.integers(0, 9999), st.sampled_from(["-", " ", ".", ""]))  # fmt: skip
def test_phone_numbers_pass(prefix: str, middle: int, last: int, joint: str) -> None:
    assert forbidden_number_in(f"전화 {prefix}{joint}{middle:04d}{joint}{last:04d} 로") is None


@given(st.binary(min_size=32, max_size=32), st.sampled_from(["int-", "rec-", "person-", "sha256:", "", "saegim-"]))
def test_digests_and_ids_pass(chance: bytes, prefix: str) -> None:
    digits = chance.hex()
    groups = " ".join(digits[at : at + 4] for at in range(0, 32, 4))
    for text in (prefix + digits, prefix + digits[:32], prefix + digits[:16], prefix + digits[:8] + ".age", groups):
        assert forbidden_number_in(text) is None


@given(st.integers(2000, 2099), st.integers(0, 99999), st.sampled_from(["W-{}-{:03d}", "W-{1}-{0}", "W-KR-{}-{:05d}"]))
def test_witness_codes_pass(year: int, number: int, form: str) -> None:
    assert forbidden_number_in(form.format(year, number)) is None


@given(st.integers(0, 10**9), st.sampled_from(["{:,}원", "{}명", "{}번째", "{}km", "제{}호", "${:,}", "{} ms"]))
def test_amounts_pass(amount: int, form: str) -> None:
    assert forbidden_number_in(form.format(amount)) is None


@given(st.text(alphabet=st.characters(categories=["L", "P", "Z", "Cf", "M"]), max_size=200))
def test_a_text_without_digits_passes(text: str) -> None:
    assert forbidden_number_in(text) is None


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert forbidden_number_in(text) in (None, *NumberKind)


def test_a_long_text_is_read_in_no_time() -> None:
    """No pattern goes back and forth over long runs of digits: this would take minutes if one did."""
    for piece in ("9 9 9 9 9 9 ", "900101-", "1", "여권 번호", "M1234567", "보호 번호", "- "):
        assert forbidden_number_in(piece * 20_000) is None


def test_the_fault_names_the_kind_and_not_the_number() -> None:
    with pytest.raises(Fault) as caught:
        require_no_forbidden_number("아무것도", "900101-1234567")
    assert caught.value.code is FaultCode.NUMBER_FORBIDDEN
    assert caught.value.facts == {"kind": "resident"}
    require_no_forbidden_number("아무것도", "W-2026-014")
