-- Redactions: masks laid over an interview for a purpose, set and taken back by rows, and the copies made under them.

CREATE TABLE redaction (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), title TEXT NOT NULL, filling TEXT NOT NULL,
  key_recipient TEXT NOT NULL, sealed_key TEXT NOT NULL, key_holders TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES account (id), made_at TEXT NOT NULL
) STRICT;
CREATE INDEX redaction_by_interview ON redaction (interview_id);

-- A passage of text has a line and characters, a span of sound a recording and times.
CREATE TABLE redaction_mask (
  id TEXT PRIMARY KEY, redaction_id TEXT NOT NULL REFERENCES redaction (id), kind TEXT NOT NULL,
  segment_id TEXT REFERENCES segment (id), revisions INTEGER, first INTEGER, end INTEGER,
  recording_id TEXT REFERENCES recording (id), start_ms INTEGER, end_ms INTEGER, channels TEXT,
  reason TEXT NOT NULL, words TEXT NOT NULL, masked_by TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), set_at TEXT NOT NULL,
  CHECK ((segment_id IS NULL) <> (recording_id IS NULL))
) STRICT;
CREATE INDEX redaction_mask_by_redaction ON redaction_mask (redaction_id);
CREATE TABLE redaction_mask_lifting (
  mask_id TEXT PRIMARY KEY REFERENCES redaction_mask (id), words TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), lifted_at TEXT NOT NULL
) STRICT;
CREATE TABLE redaction_declining (
  number INTEGER PRIMARY KEY, redaction_id TEXT NOT NULL REFERENCES redaction (id), kind TEXT NOT NULL,
  segment_id TEXT NOT NULL REFERENCES segment (id), revisions INTEGER NOT NULL, first INTEGER NOT NULL,
  end INTEGER NOT NULL, nonce TEXT NOT NULL, author TEXT NOT NULL REFERENCES account (id), declined_at TEXT NOT NULL
) STRICT;
CREATE INDEX redaction_declining_by_redaction ON redaction_declining (redaction_id);
CREATE TABLE redaction_approval (
  number INTEGER PRIMARY KEY, redaction_id TEXT NOT NULL REFERENCES redaction (id),
  supervisor TEXT NOT NULL REFERENCES account (id), content_sha256 TEXT NOT NULL, signature TEXT NOT NULL,
  approved_at TEXT NOT NULL
) STRICT;
-- `map` is an age file, sealed to the redaction's own key; `map_sha256` is what the log states of it.
CREATE TABLE redaction_copy (
  id TEXT PRIMARY KEY, redaction_id TEXT NOT NULL REFERENCES redaction (id), bundle_id TEXT NOT NULL,
  destination_id TEXT NOT NULL, content_sha256 TEXT NOT NULL, map_sha256 TEXT NOT NULL, made_by TEXT NOT NULL REFERENCES account (id),
  made_at TEXT NOT NULL, map BLOB NOT NULL
) STRICT;

CREATE TRIGGER redaction_refuses_update BEFORE UPDATE ON redaction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_mask_refuses_update BEFORE UPDATE ON redaction_mask BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_mask_lifting_refuses_update BEFORE UPDATE ON redaction_mask_lifting BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_declining_refuses_update BEFORE UPDATE ON redaction_declining BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_approval_refuses_update BEFORE UPDATE ON redaction_approval BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_copy_refuses_update BEFORE UPDATE ON redaction_copy BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- They go with the words they mask, and with nothing else.
CREATE VIEW erased_redaction AS SELECT redaction.id FROM redaction
JOIN erasure ON erasure.interview_id = redaction.interview_id WHERE erasure.scope = 'testimony';
CREATE TRIGGER redaction_refuses_delete BEFORE DELETE ON redaction
WHEN OLD.id NOT IN (SELECT id FROM erased_redaction) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_mask_refuses_delete BEFORE DELETE ON redaction_mask
WHEN OLD.redaction_id NOT IN (SELECT id FROM erased_redaction) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_mask_lifting_refuses_delete BEFORE DELETE ON redaction_mask_lifting
WHEN OLD.mask_id NOT IN (SELECT id FROM redaction_mask WHERE redaction_id IN (SELECT id FROM erased_redaction))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_declining_refuses_delete BEFORE DELETE ON redaction_declining
WHEN OLD.redaction_id NOT IN (SELECT id FROM erased_redaction) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_approval_refuses_delete BEFORE DELETE ON redaction_approval
WHEN OLD.redaction_id NOT IN (SELECT id FROM erased_redaction) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_copy_refuses_delete BEFORE DELETE ON redaction_copy
WHEN OLD.redaction_id NOT IN (SELECT id FROM erased_redaction) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER redaction_refuses_erased BEFORE INSERT ON redaction
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
