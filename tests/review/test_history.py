"""The history of a line: nothing of it is missing, nobody is left out, and every word has somebody who answers for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.speaking import Speaker, SpeakerRevision
from desktop.domain.transcript import Line, Revision, Segment
from desktop.review.blame import MACHINE, blame, machine_words, words_of
from desktop.review.history import EventKind, blame_of, history_of, versions_of

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
TEXTS = st.lists(
    st.sampled_from(["네", "네,", "아니요", "보위부에서", " ", "\u3000", "Yes.", "yes", "…"]), max_size=9
).map(" ".join)
PEOPLE = st.sampled_from([AccountId("interviewer-1"), AccountId("interviewer-2"), AccountId("supervisor-1")])
VERSIONS = st.lists(st.tuples(TEXTS, PEOPLE), max_size=6)


def line_of(text: str, versions: list[tuple[str, AccountId]], speakers: tuple[SpeakerRevision, ...] = ()) -> Line:
    segment = Segment(SegmentId("seg-1"), 0, 0, 1_000, "ko", text, (), -0.2, 0.0, 1.0, ())
    revisions = tuple(
        Revision(segment.id, number, words, author, START + timedelta(minutes=number))
        for number, (words, author) in enumerate(versions, start=1)
    )
    return Line(segment, revisions, speakers)


@given(TEXTS, VERSIONS)
def test_the_blamed_words_are_the_text_in_force(text: str, versions: list[tuple[str, AccountId]]) -> None:
    line = line_of(text, versions)
    assert "".join(word.text for word in blame_of(line)) == line.text


@given(TEXTS, VERSIONS)
def test_nobody_is_blamed_who_did_not_write_that_word(text: str, versions: list[tuple[str, AccountId]]) -> None:
    line = line_of(text, versions)
    written = {version.number: version for version in versions_of(line)}
    for word in blame_of(line):
        assert word.author == written[word.version].author
        assert word.text.split() == [] or word.text.split()[0] in written[word.version].text.split()


@given(TEXTS, VERSIONS)
def test_every_revision_and_its_author_stand_in_the_history_in_order(
    text: str, versions: list[tuple[str, AccountId]]
) -> None:
    history = history_of(line_of(text, versions))
    assert history[0].kind is EventKind.DRAFT
    assert [(event.text, event.author) for event in history[1:]] == versions
    assert [event.version for event in history] == list(range(len(versions) + 1))


@given(TEXTS)
def test_the_machine_answers_for_what_nobody_touched(text: str) -> None:
    assert all(word.is_machine for word in blame_of(line_of(text, [])))
    assert "".join(words_of(text)) == text


def test_a_word_is_whose_letters_it_has_and_the_neighbours_stay() -> None:
    line = line_of(
        "그 사람들이 밤에 와서",
        [("그 사람들이 새벽에 와서", AccountId("a")), ("그 사람들이 새벽에 와서.", AccountId("b"))],
    )
    assert [(word.text, word.author, word.version) for word in blame_of(line)] == [
        ("그 ", MACHINE, 0),
        ("사람들이 ", MACHINE, 0),
        ("새벽에 ", "a", 1),
        ("와서.", "b", 2),
    ]


def test_a_text_laid_back_is_not_the_machines_again_where_it_was_away() -> None:
    words = blame(machine_words("밤에 왔다"), [("왔다", AccountId("a"), 1), ("밤에 왔다", AccountId("b"), 2)])
    assert [(word.text, word.author) for word in words] == [("밤에 ", "b"), ("왔다", MACHINE)]


def test_who_speaks_is_a_part_of_the_history_at_its_moment() -> None:
    said = SpeakerRevision(
        SegmentId("seg-1"), 1, Speaker.WITNESS, AccountId("supervisor-1"), START + timedelta(seconds=90)
    )
    history = history_of(line_of("네", [("예", AccountId("a")), ("예.", AccountId("b"))], (said,)))
    assert [event.kind for event in history] == [
        EventKind.DRAFT,
        EventKind.REVISION,
        EventKind.SPEAKER,
        EventKind.REVISION,
    ]
    assert history[2].value == "witness"
