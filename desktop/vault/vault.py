"""An open vault: its stores, its transactions, and the way to each interview's media.

One owner: it may be made on one thread and used on another, never on two at once. No one but the vault knows its key.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.crypto.secret_page import SecretPage
from desktop.crypto.signing import SigningKey
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Account
from desktop.domain.world import Chance
from desktop.vault.accounts import Accounts
from desktop.vault.approvals import Approvals
from desktop.vault.attachments import Attachments
from desktop.vault.backups import Backups
from desktop.vault.colleagues import Colleagues
from desktop.vault.comments import Comments
from desktop.vault.database import KEY_BYTES, Database
from desktop.vault.desk_steps import DeskSteps
from desktop.vault.destinations import Destinations, Handovers
from desktop.vault.early_answers import EarlyAnswers
from desktop.vault.entries import Entries
from desktop.vault.erasures import Erasures
from desktop.vault.freezing import frozen
from desktop.vault.glossaries import Glossaries
from desktop.vault.hearing import Hearing
from desktop.vault.identities import Identities
from desktop.vault.import_items import ImportItems
from desktop.vault.interviews import Consents, Interviews
from desktop.vault.jobs import Jobs
from desktop.vault.layout import DATABASE, MEDIA, VaultFacts
from desktop.vault.media import MediaFile, make_media, open_media
from desktop.vault.model_decisions import ModelDecisions
from desktop.vault.policies import Policies
from desktop.vault.provenances import Provenances
from desktop.vault.recordings import Recordings
from desktop.vault.recovery_kits import RecoveryKits
from desktop.vault.redactions import Redactions
from desktop.vault.review_bundles import ReviewBundles
from desktop.vault.running_recorders import RunningRecorders
from desktop.vault.single_opener import SingleOpener
from desktop.vault.submissions import Submissions
from desktop.vault.timestamps import Timestamps
from desktop.vault.transcripts import Transcripts
from desktop.vault.translations import Translations
from desktop.vault.typings import Typings


@dataclass(frozen=True, slots=True)
class Keys:
    """What an open vault holds in memory: its own key, and whose signature its key slots pin."""

    vault: SecretPage = field(repr=False)
    pinned_admin: str


class Vault:
    """Every call may raise `Fault(DISK_FULL)`, `VAULT_READ_ONLY`, `VAULT_DAMAGED`, or once closed `VAULT_LOCKED`."""

    def __init__(
        self, root: Path, facts: VaultFacts, keys: Keys, database: Database, opener: SingleOpener, chance: Chance
    ) -> None:
        self.root = root
        self.facts = facts
        self.keys = keys
        self.accounts = Accounts(database)
        self.colleagues = Colleagues(database, self.accounts)
        self.review_bundles = ReviewBundles(database)
        self.interviews = Interviews(database)
        self.consents = Consents(database)
        self.recordings = Recordings(database)
        self.running_recorders = RunningRecorders(database)
        self.attachments = Attachments(database)
        self.transcripts = Transcripts(database)
        self.glossaries = Glossaries(database)
        self.translations = Translations(database)
        self.hearing = Hearing(database)
        self.comments = Comments(database)
        self.submissions = Submissions(database)
        self.typings = Typings(database)
        self.desk_steps = DeskSteps(database)
        self.approvals = Approvals(database)
        self.redactions = Redactions(database)
        self.jobs = Jobs(database)
        self.provenances = Provenances(database)
        self.import_items = ImportItems(database)
        self.early_answers = EarlyAnswers(database)
        self.destinations = Destinations(database)
        self.handovers = Handovers(database)
        self.entries = Entries(database)
        self.policies = Policies(database)
        self.model_decisions = ModelDecisions(database)
        self.recovery_kits = RecoveryKits(database)
        self.identities = Identities(database)
        self.erasures = Erasures(database)
        self.backups = Backups(database)
        self.timestamps = Timestamps(database)
        self._database = database
        self._opener = opener
        self._chance = chance
        self._media: dict[str, MediaFile] = {}
        self._visited: list[MediaFile] = []
        self._standing_still = threading.Lock()

    @property
    def id(self) -> str:
        """The vault's id, 32 hex digits."""
        return self.facts.id

    @property
    def origin(self) -> str:
        """The first line of the vault's checkpoints."""
        return self.facts.origin

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing, over every store but media. A transaction inside another one joins it."""
        return self._database.transaction()

    def after_commit(self, act: Callable[[], None]) -> None:
        """Does `act` once the transaction in progress is committed, at once outside of one, never if it is undone."""
        self._database.after_commit(act)

    def media(self, interview_id: str) -> MediaFile:
        """The interview's media file, open until the vault is closed. Made, with a key of its own, on first use.

        Raises `Fault(INTERVIEW_UNKNOWN)`, `Fault(INTERVIEW_ERASED)`, `Fault(VAULT_FILE_MISSING)` and the like.
        """
        path, key = self.media_access(interview_id)
        if path.name not in self._media:
            self._media[path.name] = open_media(path, key)
        return self._media[path.name]

    @contextmanager
    def visited_media(self, interview_id: str) -> Iterator[MediaFile]:
        """The same on a connection of its own, closed afterwards: for who looks at one media file after the other."""
        media = open_media(*self.media_access(interview_id))
        self._visited.append(media)
        try:
            yield media
        finally:
            self._visited.remove(media)
            media.close()

    def media_access(self, interview_id: str) -> tuple[Path, bytes]:
        """Path and 32-byte key of the interview's media file, for the recorder process. Made on first use.

        Raises as `media`.
        """
        self.interviews.get(interview_id)
        self.require_not_erased(interview_id)
        row = self._database.first("SELECT name, key FROM media_file WHERE interview_id = ?", (interview_id,))
        if row is None:
            row = self._make_media(interview_id)
        name, key = row
        if key is None:
            raise Fault(FaultCode.VAULT_FILE_MISSING, name=f"{MEDIA}/{name}.db")
        return self.root / MEDIA / f"{name}.db", key

    def take_media(self, interview_id: str, name: str, key: bytes) -> None:
        """From now on `media/<name>.db`, which `key` opens, is the interview's media file."""
        self._database.execute(
            "INSERT INTO media_file (interview_id, name, key) VALUES (?, ?, ?)", (interview_id, name, key)
        )

    def has_media(self, interview_id: str) -> bool:
        """Whether the interview has a media file already, and still."""
        return (
            self._database.first("SELECT 1 FROM media_file WHERE interview_id = ? AND key IS NOT NULL", (interview_id,))
            is not None
        )

    def media_names(self) -> dict[str, str]:
        """The interview of every media file by the file's name, those of erased interviews too."""
        rows = self._database.execute("SELECT name, interview_id FROM media_file")
        return {f"{name}.db": interview_id for name, interview_id in rows}

    def media_in_force(self) -> list[str]:
        """The names of the media files that are not erased, without folder and ending."""
        return [row[0] for row in self._database.execute("SELECT name FROM media_file WHERE key IS NOT NULL")]

    def require_not_erased(self, interview_id: str) -> None:
        """Raises `Fault(INTERVIEW_ERASED)`."""
        if self.erasures.is_erased(interview_id):
            raise Fault(FaultCode.INTERVIEW_ERASED, interview=interview_id[:40])

    def close_media(self, interview_id: str) -> None:
        """Closes the interview's media file if it is open."""
        for name, owner in self.media_names().items():
            if owner == interview_id and name in self._media:
                self._media.pop(name).close()

    def fold_in(self) -> None:
        """Moves everything from the write-ahead log into `vault.db` and cuts the log to nothing.

        Raises `Fault(VAULT_ALREADY_OPEN)` while somebody reads.
        """
        with self._standing_still:
            self._database.fold_in()

    @contextmanager
    def frozen(self) -> Iterator[Database]:
        """`vault.db` standing still through a connection of its own, while work goes on beside it.

        Folding in and taking a new key wait until it is left. Raises as `frozen` in `freezing.py`.
        """
        with self._standing_still:
            self._database.execute("SELECT 1")  # a locked vault has no key any more
            with frozen(self.root / DATABASE, self.keys.vault) as database:
                yield database

    def take_key(self, new_key: SecretPage) -> None:
        """Seals `vault.db` under `new_key` and holds that from then on. Raises as `Database.rekey`."""
        old = self.keys.vault
        with self._standing_still:
            self._database.rekey(old, new_key)
        self.keys = replace(self.keys, vault=new_key)
        old.wipe()

    def check_integrity(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with `vault.db`."""
        return self._database.check_integrity()

    def close(self) -> None:
        """Closes every file, forgets the key, and lets others in. A second time does nothing."""
        self.keys.vault.wipe()
        try:
            with ExitStack() as everything:
                everything.callback(self._database.close)
                for media in (*self._media.values(), *self._visited):
                    everything.callback(media.close)
        finally:
            self._media.clear()
            self._opener.release()

    def _make_media(self, interview_id: str) -> tuple[str, bytes]:
        """The file first: a key whose file is missing would mean a loss, a file without a key means nothing."""
        name, key = self._chance.token_hex(8), self._chance.token_bytes(KEY_BYTES)
        path = self.root / MEDIA / f"{name}.db"
        make_media(path, key).close()
        self.take_media(interview_id, name, key)
        return name, key


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault, the account that opened it, that account's signing key, and the tries before that were wrong."""

    vault: Vault
    account: Account
    signer: SigningKey
    wrong_tries: int = 0
