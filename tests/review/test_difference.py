"""Two readings side by side: no line of either is lost, and what is the same is never called different."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.review.difference import ReadLine, Row, exact_runs, rows_of

WORDS = st.lists(st.sampled_from(["네", "네,", "아니요", "Yes.", "yes"]), max_size=6).map(" ".join)


@st.composite
def readings(draw: st.DrawFn) -> list[ReadLine]:
    """Lines of two channels, each channel cut anywhere; the same cut gives the same id."""
    lines: list[ReadLine] = []
    for channel in range(draw(st.integers(1, 2))):
        cuts = sorted(draw(st.sets(st.integers(0, 12), min_size=1, max_size=6)))
        for start, end in pairwise(cuts):
            if draw(st.booleans()):
                id_ = f"{channel}-{start}-{end}"
                lines.append(ReadLine(id_, channel, start * 100, end * 100, draw(WORDS)))
    return lines


@given(readings(), readings())
def test_every_line_of_both_is_in_exactly_one_row(first: list[ReadLine], second: list[ReadLine]) -> None:
    rows = rows_of(first, second)
    assert sorted((line for row in rows for line in row.first), key=by_id) == sorted(first, key=by_id)
    assert sorted((line for row in rows for line in row.second), key=by_id) == sorted(second, key=by_id)
    assert [row.start_ms for row in rows] == sorted(row.start_ms for row in rows)


@given(readings())
def test_a_reading_does_not_differ_from_itself(lines: list[ReadLine]) -> None:
    rows = rows_of(lines, lines)
    assert all(row.is_same and all(run.is_same for run in row.runs) for row in rows)


@given(WORDS, WORDS)
def test_exact_runs_are_both_texts_and_letter_for_letter(first: str, second: str) -> None:
    runs = exact_runs(first, second)
    assert [word for run in runs for word in run.first] == first.split()
    assert [word for run in runs for word in run.second] == second.split()
    assert all(run.first == run.second for run in runs if run.is_same)
    assert (first.split() == second.split()) == all(run.is_same for run in runs)


def test_a_split_line_stands_beside_its_pieces() -> None:
    whole = ReadLine("a", 0, 0, 1_000, "네 아니요")
    pieces = (ReadLine("b", 0, 0, 400, "네"), ReadLine("c", 0, 400, 1_000, "아니요"))
    other = ReadLine("d", 1, 0, 900, "Yes.")
    assert rows_of([whole, other], [*pieces, other]) == (Row((whole,), pieces), Row((other,), (other,)))
    assert rows_of([whole], pieces)[0].texts == ("네 아니요", "네 아니요")


def test_what_else_was_said_of_a_line_is_a_difference_too() -> None:
    before, after = (
        ReadLine("a", 0, 0, 9, "네", ("speaker:unknown",)),
        ReadLine("a", 0, 0, 9, "네", ("speaker:witness",)),
    )
    [row] = rows_of([before], [after])
    assert not row.is_same
    assert all(run.is_same for run in row.runs)


def by_id(line: ReadLine) -> str:
    return line.id
