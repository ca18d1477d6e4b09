-- Keeping the vault: accounts over time, the recovery kit, the office's rules, openings of identities, trusted time,
-- backups, and erasure. As everywhere, rows are inserted and never changed.

-- The log by its acts (a canonical body begins with its act), and its leaves without the bodies: both are asked for often.
CREATE INDEX custody_entry_by_action ON custody_entry (substr(body, 1, 48));
CREATE INDEX custody_entry_leaf ON custody_entry (seq, leaf);

CREATE TABLE account_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT NOT NULL REFERENCES account (id), kind TEXT NOT NULL,
  roles TEXT NOT NULL, age_recipient TEXT NOT NULL, ssh_public_key TEXT NOT NULL,
  changed_by TEXT NOT NULL REFERENCES account (id), changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_change_by_account ON account_change (account_id);
-- The vault key was sealed anew after this many account changes: later ones are not yet in the key file.
CREATE TABLE key_sealing (
  number INTEGER PRIMARY KEY AUTOINCREMENT, changes INTEGER NOT NULL, is_new_key INTEGER NOT NULL,
  sealed_by TEXT NOT NULL REFERENCES account (id), sealed_at TEXT NOT NULL
) STRICT;

CREATE TABLE policy (
  number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, value TEXT NOT NULL,
  set_by TEXT NOT NULL REFERENCES account (id), set_at TEXT NOT NULL
) STRICT;

CREATE TABLE recovery_kit (
  id TEXT PRIMARY KEY, threshold INTEGER NOT NULL, shares INTEGER NOT NULL, age_recipient TEXT NOT NULL,
  ssh_public_key TEXT NOT NULL, made_by TEXT NOT NULL REFERENCES account (id), made_at TEXT NOT NULL
) STRICT;
CREATE TABLE recovery_rehearsal (
  number INTEGER PRIMARY KEY AUTOINCREMENT, kit_id TEXT NOT NULL REFERENCES recovery_kit (id), sheets TEXT NOT NULL,
  rehearsed_by TEXT NOT NULL REFERENCES account (id), rehearsed_at TEXT NOT NULL
) STRICT;
-- That somebody came in by the kit, and as which new account.
CREATE TABLE recovery_use (
  number INTEGER PRIMARY KEY AUTOINCREMENT, kit_id TEXT NOT NULL REFERENCES recovery_kit (id),
  account_id TEXT NOT NULL REFERENCES account (id), used_at TEXT NOT NULL
) STRICT;

CREATE TABLE identity_opening (
  number INTEGER PRIMARY KEY AUTOINCREMENT, witness_code TEXT NOT NULL, reason TEXT NOT NULL, words TEXT NOT NULL,
  opened_by TEXT NOT NULL REFERENCES account (id), second TEXT NOT NULL, opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_opening_by_witness ON identity_opening (witness_code);
-- The inner lock of each witness's identity: opens nothing without the identities' own key, and is destroyed to erase.
CREATE TABLE identity_cover (id TEXT PRIMARY KEY, witness_code TEXT NOT NULL, secret TEXT) STRICT;
CREATE INDEX identity_cover_by_witness ON identity_cover (witness_code);
CREATE TABLE identity_sealing (
  number INTEGER PRIMARY KEY AUTOINCREMENT, accounts TEXT NOT NULL, recipients TEXT NOT NULL,
  kit_recipient TEXT NOT NULL, signer_line TEXT NOT NULL, sealed_by TEXT NOT NULL REFERENCES account (id),
  sealed_at TEXT NOT NULL
) STRICT;

CREATE TABLE timestamp_authority (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, root_pem TEXT NOT NULL, sha256 TEXT NOT NULL,
  added_by TEXT NOT NULL REFERENCES account (id), added_at TEXT NOT NULL
) STRICT;
CREATE TABLE timestamp_request (
  id TEXT PRIMARY KEY, checkpoint_number INTEGER NOT NULL REFERENCES checkpoint (number), query BLOB NOT NULL,
  requested_by TEXT NOT NULL REFERENCES account (id), requested_at TEXT NOT NULL
) STRICT;
CREATE TABLE timestamp_answer (
  request_id TEXT NOT NULL REFERENCES timestamp_request (id),
  authority_id TEXT NOT NULL REFERENCES timestamp_authority (id), answer BLOB NOT NULL, stamped_at TEXT NOT NULL,
  taken_by TEXT NOT NULL REFERENCES account (id), taken_at TEXT NOT NULL, PRIMARY KEY (request_id, authority_id)
) STRICT;

CREATE TABLE backup (
  id TEXT PRIMARY KEY, drive TEXT NOT NULL, manifest_sha256 TEXT NOT NULL, log_size INTEGER NOT NULL,
  media TEXT NOT NULL, size_bytes INTEGER NOT NULL, made_by TEXT NOT NULL REFERENCES account (id), made_at TEXT NOT NULL
) STRICT;
-- Not evidence: how a media file looked on the disk when a drive got it, so that an unchanged one need not be read again.
CREATE TABLE backup_mark (
  drive TEXT NOT NULL, name TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (drive, name)
) STRICT;

CREATE TABLE erasure (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), scope TEXT NOT NULL, reason TEXT NOT NULL,
  erased_by TEXT NOT NULL REFERENCES account (id), second TEXT NOT NULL REFERENCES account (id), erased_at TEXT NOT NULL
) STRICT;
CREATE INDEX erasure_by_interview ON erasure (interview_id);
-- What the log says of rows that are gone: their digests.
CREATE TABLE erased_row (digest TEXT PRIMARY KEY, erasure_id TEXT NOT NULL REFERENCES erasure (id)) STRICT;

CREATE TRIGGER account_change_refuses_update BEFORE UPDATE ON account_change BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER account_change_refuses_delete BEFORE DELETE ON account_change BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER key_sealing_refuses_update BEFORE UPDATE ON key_sealing BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER key_sealing_refuses_delete BEFORE DELETE ON key_sealing BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER policy_refuses_update BEFORE UPDATE ON policy BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER policy_refuses_delete BEFORE DELETE ON policy BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_kit_refuses_update BEFORE UPDATE ON recovery_kit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_kit_refuses_delete BEFORE DELETE ON recovery_kit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_rehearsal_refuses_update BEFORE UPDATE ON recovery_rehearsal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_rehearsal_refuses_delete BEFORE DELETE ON recovery_rehearsal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_use_refuses_update BEFORE UPDATE ON recovery_use BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recovery_use_refuses_delete BEFORE DELETE ON recovery_use BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_opening_refuses_update BEFORE UPDATE ON identity_opening BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_opening_refuses_delete BEFORE DELETE ON identity_opening BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_sealing_refuses_update BEFORE UPDATE ON identity_sealing BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_sealing_refuses_delete BEFORE DELETE ON identity_sealing BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_cover_refuses_delete BEFORE DELETE ON identity_cover BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_cover_refuses_update BEFORE UPDATE ON identity_cover
WHEN NEW.secret IS NOT NULL OR NEW.id <> OLD.id OR NEW.witness_code <> OLD.witness_code
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_authority_refuses_update BEFORE UPDATE ON timestamp_authority BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_authority_refuses_delete BEFORE DELETE ON timestamp_authority BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_request_refuses_update BEFORE UPDATE ON timestamp_request BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_request_refuses_delete BEFORE DELETE ON timestamp_request BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_answer_refuses_update BEFORE UPDATE ON timestamp_answer BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER timestamp_answer_refuses_delete BEFORE DELETE ON timestamp_answer BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_refuses_update BEFORE UPDATE ON backup BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_refuses_delete BEFORE DELETE ON backup BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER erasure_refuses_update BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER erasure_refuses_delete BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER erased_row_refuses_update BEFORE UPDATE ON erased_row BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER erased_row_refuses_delete BEFORE DELETE ON erased_row BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- The one act that cuts across: the words of a testimony can go once its erasure is written down.
CREATE VIEW erased_draft AS
SELECT draft.id AS id FROM draft JOIN recording ON recording.id = draft.recording_id
JOIN erasure ON erasure.interview_id = recording.interview_id AND erasure.scope = 'testimony';

DROP TRIGGER draft_refuses_delete;
DROP TRIGGER draft_completion_refuses_delete;
DROP TRIGGER span_refuses_delete;
DROP TRIGGER segment_refuses_delete;
DROP TRIGGER revision_refuses_delete;
CREATE TRIGGER draft_refuses_delete BEFORE DELETE ON draft
WHEN OLD.id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draft_completion_refuses_delete BEFORE DELETE ON draft_completion
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER span_refuses_delete BEFORE DELETE ON span
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER segment_refuses_delete BEFORE DELETE ON segment
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recording_refuses_erased BEFORE INSERT ON recording
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE TRIGGER draft_refuses_erased BEFORE INSERT ON draft
WHEN NEW.recording_id IN (
  SELECT recording.id FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
