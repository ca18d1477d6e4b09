"""Lengths, moments and sizes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.i18n import formats
from desktop.i18n.language import chosen_language, system_language

SEOUL = timezone(timedelta(hours=9))
AT = datetime(2026, 11, 21, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("length_ms", "text"), [(0, "00:00"), (999, "00:00"), (61_000, "01:01"), (4_367_000, "1:12:47"), (-5, "00:00")]
)
def test_clock_time(length_ms: int, text: str) -> None:
    assert formats.clock_time(length_ms) == text


@pytest.mark.parametrize(
    ("length_ms", "ko", "en"),
    [
        (0, "0초", "0 s"),
        (59_999, "59초", "59 s"),
        (7_500_000, "2시간 5분", "2 h 5 min"),
        (3_605_000, "1시간 5초", "1 h 5 s"),
        (3_600_000, "1시간", "1 h"),
    ],
)
def test_duration(length_ms: int, ko: str, en: str) -> None:
    assert formats.duration(length_ms, "ko") == ko
    assert formats.duration(length_ms, "en") == en


def test_moments_are_shown_in_the_zone_of_the_machine_or_the_one_given() -> None:
    assert formats.day(AT, SEOUL) == "2026-11-22"
    assert formats.moment(AT, SEOUL) == "2026-11-22 05:30"
    assert formats.moment(AT, UTC) == "2026-11-21 20:30"


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (3_400, "3.4 kB"), (12_000_000, "12.0 MB"), (1_250_000_000, "1.25 GB")],
)
def test_size(size: int, text: str) -> None:
    assert formats.size(size) == text


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANG": "ko_KR.UTF-8"}, "en"),
        ({"LANGUAGE": "ko:en", "LANG": "en_US.UTF-8"}, "ko"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_begins_in_the_language_of_the_system(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language


def test_a_choice_outranks_the_system() -> None:
    assert chosen_language("ko") == "ko"
    assert chosen_language("en") == "en"
    assert chosen_language("system") == system_language()
