-- Where imported audio comes from, as somebody said it. Said once and for all: a later statement stands beside it.
CREATE TABLE provenance (
  recording_id TEXT NOT NULL REFERENCES recording (id), number INTEGER NOT NULL, maker TEXT NOT NULL,
  device TEXT NOT NULL, made_on TEXT NOT NULL, way TEXT NOT NULL, handed_by TEXT NOT NULL, copy TEXT NOT NULL,
  remarks TEXT NOT NULL, stated_by TEXT NOT NULL REFERENCES account (id), stated_at TEXT NOT NULL,
  PRIMARY KEY (recording_id, number)
) STRICT;

CREATE TRIGGER provenance_refuses_update BEFORE UPDATE ON provenance BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER provenance_refuses_delete BEFORE DELETE ON provenance
WHEN OLD.recording_id NOT IN (
  SELECT recording.id FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
  WHERE erasure.scope = 'testimony'
) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER provenance_follows BEFORE INSERT ON provenance
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM provenance WHERE recording_id = NEW.recording_id)
BEGIN SELECT RAISE(ABORT, 'not the next statement'); END;
CREATE TRIGGER provenance_refuses_erased BEFORE INSERT ON provenance
WHEN NEW.recording_id IN (
  SELECT recording.id FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE INDEX seal_by_source ON seal (source_sha256);

-- Not evidence: files still to be brought in, so that an import goes on after a crash. A path is bytes: it need not be text.
CREATE TABLE import_item (
  number INTEGER PRIMARY KEY AUTOINCREMENT, added_by TEXT NOT NULL, path BLOB NOT NULL, interview_id TEXT NOT NULL,
  state TEXT NOT NULL, said TEXT NOT NULL, has_own_words INTEGER NOT NULL, is_deliberate INTEGER NOT NULL,
  size_bytes INTEGER NOT NULL, changed_ns INTEGER NOT NULL, sha256 TEXT NOT NULL, form TEXT NOT NULL,
  length_ms INTEGER NOT NULL, recording_id TEXT NOT NULL, gaps INTEGER NOT NULL, lost_ms INTEGER NOT NULL,
  fault TEXT NOT NULL
) STRICT;
CREATE INDEX import_item_by_account ON import_item (added_by);
