-- What a sitting leaves besides its audio: what the seal says of markers and clocks, attachments, where an import comes from.

ALTER TABLE seal ADD COLUMN markers_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE seal ADD COLUMN wall_drift_ms INTEGER NOT NULL DEFAULT 0;

-- A name or a few words may tell much: they go when the testimony is erased, like drafts and revisions do.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), kind TEXT NOT NULL, name TEXT NOT NULL,
  media_type TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, provenance TEXT NOT NULL,
  recording_id TEXT REFERENCES recording (id), at_ms INTEGER,
  added_by TEXT NOT NULL REFERENCES account (id), added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_interview ON attachment (interview_id);
CREATE TABLE provenance (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id), source TEXT NOT NULL, recorded_by TEXT NOT NULL,
  recorded_on TEXT NOT NULL, device TEXT NOT NULL, words TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES account (id), said_at TEXT NOT NULL
) STRICT;

-- Not evidence: how a recorder that outlives the window is found again, and what a folder import has still to do.
CREATE TABLE running_recorder (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id), address TEXT NOT NULL, authkey TEXT NOT NULL, pid INTEGER NOT NULL
) STRICT;
CREATE TABLE import_item (
  number INTEGER PRIMARY KEY AUTOINCREMENT, batch TEXT NOT NULL, interview_id TEXT NOT NULL REFERENCES interview (id),
  path TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL, fault_code TEXT NOT NULL,
  recording_id TEXT NOT NULL, answers TEXT NOT NULL
) STRICT;

CREATE TRIGGER attachment_refuses_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attachment_refuses_delete BEFORE DELETE ON attachment
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE interview_id = OLD.interview_id AND scope = 'testimony')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attachment_refuses_erased BEFORE INSERT ON attachment
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE TRIGGER provenance_refuses_update BEFORE UPDATE ON provenance BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER provenance_refuses_delete BEFORE DELETE ON provenance
WHEN NOT EXISTS (
  SELECT 1 FROM recording JOIN erasure ON erasure.interview_id = recording.interview_id
  WHERE recording.id = OLD.recording_id AND erasure.scope = 'testimony'
) BEGIN SELECT RAISE(ABORT, 'append only'); END;
