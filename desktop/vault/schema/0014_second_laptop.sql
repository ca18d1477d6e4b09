-- The second laptop: accounts that sign in elsewhere, review bundles that came and went, and whose word brought a row.

-- An account with a row here has no slot in this vault, and never gets one.
CREATE TABLE colleague (
  account_id TEXT PRIMARY KEY REFERENCES account (id), vault_id TEXT NOT NULL, origin TEXT NOT NULL
) STRICT;
CREATE TABLE colleague_word (
  number INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT NOT NULL REFERENCES colleague (account_id),
  kind TEXT NOT NULL, fingerprint TEXT NOT NULL, said_by TEXT NOT NULL REFERENCES account (id), said_at TEXT NOT NULL
) STRICT;
CREATE INDEX colleague_word_by_account ON colleague_word (account_id);

CREATE TABLE review_bundle (
  id TEXT PRIMARY KEY, direction TEXT NOT NULL, interview_id TEXT NOT NULL REFERENCES interview (id),
  colleague TEXT NOT NULL REFERENCES account (id), file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, with_audio INTEGER NOT NULL, rows_sent INTEGER NOT NULL, rows_new INTEGER NOT NULL,
  rows_sha256 TEXT NOT NULL, checkpoint TEXT NOT NULL, entries_sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  noted_by TEXT NOT NULL REFERENCES account (id), noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX review_bundle_by_interview ON review_bundle (interview_id);

-- The entry, signed in another vault, by which its author stated a row that was received.
CREATE TABLE received_entry (
  row_digest TEXT NOT NULL, leaf TEXT NOT NULL, body BLOB NOT NULL, signature TEXT NOT NULL,
  bundle_id TEXT NOT NULL REFERENCES review_bundle (id), PRIMARY KEY (row_digest, leaf)
) STRICT;
CREATE INDEX received_entry_by_bundle ON received_entry (bundle_id);

CREATE TRIGGER colleague_refuses_update BEFORE UPDATE ON colleague BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER colleague_refuses_delete BEFORE DELETE ON colleague BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER colleague_word_refuses_update BEFORE UPDATE ON colleague_word BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER colleague_word_refuses_delete BEFORE DELETE ON colleague_word BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER review_bundle_refuses_update BEFORE UPDATE ON review_bundle BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER review_bundle_refuses_delete BEFORE DELETE ON review_bundle BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER received_entry_refuses_update BEFORE UPDATE ON received_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER received_entry_refuses_delete BEFORE DELETE ON received_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- Somebody who signs in here can't become one who signs in elsewhere.
CREATE TRIGGER colleague_never_acted BEFORE INSERT ON colleague
WHEN EXISTS (SELECT 1 FROM account_change WHERE account_id = NEW.account_id)
  OR EXISTS (SELECT 1 FROM key_sealing WHERE sealed_by = NEW.account_id)
BEGIN SELECT RAISE(ABORT, 'signs in here'); END;

-- Statements on both laptops may have the same number, as everything else that people say.
CREATE TABLE provenance_anew (
  recording_id TEXT NOT NULL REFERENCES recording (id), number INTEGER NOT NULL, maker TEXT NOT NULL,
  device TEXT NOT NULL, made_on TEXT NOT NULL, way TEXT NOT NULL, handed_by TEXT NOT NULL, copy TEXT NOT NULL,
  remarks TEXT NOT NULL, stated_by TEXT NOT NULL REFERENCES account (id), stated_at TEXT NOT NULL,
  UNIQUE (recording_id, number, stated_at, stated_by)
) STRICT;
INSERT INTO provenance_anew (recording_id, number, maker, device, made_on, way, handed_by, copy, remarks, stated_by, stated_at) SELECT recording_id, number, maker, device, made_on, way, handed_by, copy, remarks, stated_by, stated_at FROM provenance;
DROP TABLE provenance;
ALTER TABLE provenance_anew RENAME TO provenance;
CREATE TRIGGER provenance_refuses_update BEFORE UPDATE ON provenance BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER provenance_refuses_delete BEFORE DELETE ON provenance
WHEN OLD.recording_id NOT IN (
  SELECT recording.id FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
  WHERE erasure.scope = 'testimony'
) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER provenance_follows BEFORE INSERT ON provenance
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM provenance WHERE recording_id = NEW.recording_id)
BEGIN SELECT RAISE(ABORT, 'not the next statement'); END;
CREATE TRIGGER provenance_refuses_erased BEFORE INSERT ON provenance
WHEN NEW.recording_id IN (
  SELECT recording.id FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
