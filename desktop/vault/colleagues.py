"""Accounts that sign in elsewhere, and what was said of them. Such an account has no slot here, and gets none."""

from __future__ import annotations

from desktop.domain.colleague import Colleague, ColleagueWord, ColleagueWordKind
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.vault.accounts import Accounts
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_WORD = "account_id, kind, fingerprint, said_by, said_at"


class Colleagues:
    """The colleagues of a vault."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def add(self, colleague: Colleague) -> None:
        """Stores the account and that it signs in elsewhere. Raises `Fault(ACCOUNT_EXISTS)`."""
        with self._database.transaction():
            self._accounts.add(colleague.account)
            self._database.execute(
                "INSERT INTO colleague (account_id, vault_id, origin) VALUES (?, ?, ?)",
                (colleague.account.id, colleague.vault_id, colleague.origin),
            )

    def find(self, account_id: str) -> Colleague | None:
        """The colleague of this handle, or None. Its fingerprint is left empty: `custody.colleagues` computes it."""
        row = self._database.first("SELECT vault_id, origin FROM colleague WHERE account_id = ?", (account_id,))
        if row is None:
            return None
        return Colleague(self._accounts.get(account_id), row[0], row[1], "", tuple(self.words_about(account_id)))

    def get(self, account_id: str) -> Colleague:
        """As `find`. Raises `Fault(COLLEAGUE_UNKNOWN)`."""
        found = self.find(account_id)
        if found is None:
            raise Fault(FaultCode.COLLEAGUE_UNKNOWN, account=account_id[:40])
        return found

    def all(self) -> list[Colleague]:
        """Every colleague, in the order in which they were added."""
        rows = self._database.execute("SELECT account_id FROM colleague ORDER BY rowid")
        return [self.get(row[0]) for row in rows]

    def add_word(self, word: ColleagueWord) -> None:
        """Stores what somebody said of a colleague, over what was said before."""
        values = (word.account_id, word.kind.value, word.fingerprint, word.said_by, stamp_of(word.said_at))
        self._database.execute(f"INSERT INTO colleague_word ({_WORD}) VALUES (?, ?, ?, ?, ?)", values)

    def words(self) -> list[ColleagueWord]:
        """Every word about every colleague, oldest first."""
        return [_word(row) for row in self._database.execute(f"SELECT {_WORD} FROM colleague_word ORDER BY number")]

    def words_about(self, account_id: str) -> list[ColleagueWord]:
        """What was said of one, oldest first."""
        rows = self._database.execute(
            f"SELECT {_WORD} FROM colleague_word WHERE account_id = ? ORDER BY number", (account_id,)
        )
        return [_word(row) for row in rows]


@row_reader
def _word(row: Row) -> ColleagueWord:
    account, kind, fingerprint, by, at = row
    return ColleagueWord(AccountId(account), ColleagueWordKind(kind), fingerprint, AccountId(by), moment_of(at))
