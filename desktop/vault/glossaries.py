"""Glossary packs as the office writes them, every version, and which packs an interview is heard with."""

from __future__ import annotations

from desktop.domain.glossary import GlossaryChoice, GlossaryPack
from desktop.domain.ids import AccountId, GlossaryId, InterviewId
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_PACK = "id, version, title, terms, written_by, written_at"
_CHOICE = "interview_id, packs, chosen_by, chosen_at"


class Glossaries:
    """The office's packs and the interviews' choices."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, pack: GlossaryPack) -> None:
        """Stores a version of a pack; its number must be the next one."""
        values = (
            pack.id, pack.version, pack.title, list_text(pack.terms), pack.written_by, stamp_of(pack.written_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO glossary_pack ({_PACK}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def all(self) -> list[GlossaryPack]:
        """Every version of every pack, oldest first."""
        return [_pack(row) for row in self._database.execute(f"SELECT {_PACK} FROM glossary_pack ORDER BY rowid")]

    def choose(self, choice: GlossaryChoice) -> None:
        """Stores which packs an interview is heard with from now on."""
        values = (choice.interview_id, list_text(choice.packs), choice.chosen_by, stamp_of(choice.chosen_at))
        self._database.execute(f"INSERT INTO glossary_choice ({_CHOICE}) VALUES (?, ?, ?, ?)", values)

    def choice_of(self, interview_id: str) -> GlossaryChoice | None:
        """The choice in force, or None where nobody chose."""
        row = self._database.first(
            f"SELECT {_CHOICE} FROM glossary_choice WHERE interview_id = ? ORDER BY number DESC LIMIT 1",
            (interview_id,),
        )
        return _choice(row) if row else None

    def choices(self) -> list[GlossaryChoice]:
        """Every choice of every interview, oldest first."""
        return [
            _choice(row) for row in self._database.execute(f"SELECT {_CHOICE} FROM glossary_choice ORDER BY number")
        ]


@row_reader
def _pack(row: Row) -> GlossaryPack:
    number, version, title, terms, by, at = row
    return GlossaryPack(GlossaryId(number), version, title, tuple(list_of(terms)), AccountId(by), moment_of(at))


@row_reader
def _choice(row: Row) -> GlossaryChoice:
    interview, packs, by, at = row
    return GlossaryChoice(
        InterviewId(interview), tuple(GlossaryId(pack) for pack in list_of(packs)), AccountId(by), moment_of(at)
    )
