"""Interviews and the witness's decisions about them. A new decision is a new row; the latest one counts."""

from __future__ import annotations

from desktop.domain.consent import ConsentDecision, ConsentState
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, WitnessCode
from desktop.domain.interview import Interview
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.row_texts import quoted, texts_of
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_INTERVIEW = "id, witness_code, interviewer, languages, opened_at"
_CONSENT = "interview_id, item, answer, state, wording_version, language, mode, asked_by, decided_at"


class Interviews:
    """The interviews of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, interview: Interview) -> None:
        """Stores a new interview."""
        values = (
            interview.id, interview.witness_code, interview.interviewer,
            list_text(interview.languages), stamp_of(interview.opened_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO interview ({_INTERVIEW}) VALUES (?, ?, ?, ?, ?)", values)

    def get(self, interview_id: str) -> Interview:
        """Raises `Fault(INTERVIEW_UNKNOWN)`."""
        row = self._database.first(f"SELECT {_INTERVIEW} FROM interview WHERE id = ?", (interview_id,))
        if row is None:
            raise Fault(FaultCode.INTERVIEW_UNKNOWN, interview=interview_id[:40])
        return _interview(row)

    def is_known(self, interview_id: str) -> bool:
        """Whether there is one of this id."""
        return self._database.first("SELECT 1 FROM interview WHERE id = ?", (interview_id,)) is not None

    def find(self, text: str) -> Interview:
        """By id or by witness code; of several interviews with one witness the newest.

        Raises `Fault(INTERVIEW_UNKNOWN)`.
        """
        row = self._database.first(
            f"SELECT {_INTERVIEW} FROM interview WHERE id = ? OR witness_code = ? ORDER BY id = ? DESC, rowid DESC",
            (text.strip(), text.strip().upper(), text.strip()),
        )
        return _interview(row) if row else self.get(text)

    def all(self) -> list[Interview]:
        """Every interview, oldest first."""
        return [_interview(row) for row in self._database.execute(f"SELECT {_INTERVIEW} FROM interview ORDER BY rowid")]

    def any(self) -> bool:
        """Whether there is one."""
        return self._database.first("SELECT 1 FROM interview LIMIT 1") is not None

    def texts(self) -> list[str]:
        """Every interview as the text its digest is taken of."""
        return texts_of(self._database, "interview", quoted(*_INTERVIEW.split(", ")) | {"languages": "languages"})


class Consents:
    """The decisions of witnesses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, decision: ConsentDecision) -> None:
        """Stores a decision over all earlier ones."""
        values = (
            decision.interview_id, decision.item, decision.answer, decision.state.value, decision.wording_version,
            decision.language, decision.mode, decision.asked_by, stamp_of(decision.decided_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO consent ({_CONSENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    def of(self, interview_id: str) -> list[ConsentDecision]:
        """Every decision of an interview by its moment, on every laptop alike; the last about an item counts."""
        rows = self._database.execute(
            f"SELECT {_CONSENT} FROM consent WHERE interview_id = ? ORDER BY decided_at, number", (interview_id,)
        )
        return [_decision(row) for row in rows]

    def all(self) -> list[ConsentDecision]:
        """Every decision of every interview, oldest first."""
        return [_decision(row) for row in self._database.execute(f"SELECT {_CONSENT} FROM consent ORDER BY number")]

    def texts(self) -> list[str]:
        """Every decision as the text its digest is taken of."""
        return texts_of(self._database, "consent", quoted(*_CONSENT.split(", ")))


@row_reader
def _interview(row: Row) -> Interview:
    number, code, interviewer, languages, opened = row
    return Interview(
        InterviewId(number), WitnessCode(code), AccountId(interviewer), tuple(list_of(languages)), moment_of(opened)
    )


@row_reader
def _decision(row: Row) -> ConsentDecision:
    interview, item, answer, state, version, language, mode, asker, at = row
    return ConsentDecision(
        InterviewId(interview),
        item,
        answer,
        ConsentState(state),
        version,
        language,
        mode,
        AccountId(asker),
        moment_of(at),
    )
