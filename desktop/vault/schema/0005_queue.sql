-- Transcription as a queue: in which order, with which model, why not; and which models the office has decided on.

-- Jobs are no evidence. The model is known by the digest of its list, so that a folder that was swapped is noticed.
ALTER TABLE job ADD COLUMN model_name TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN model_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN priority INTEGER NOT NULL DEFAULT 1;
ALTER TABLE job ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN threads INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN fault_facts TEXT NOT NULL DEFAULT '{}';
ALTER TABLE job ADD COLUMN read_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN spent_ms INTEGER NOT NULL DEFAULT 0;
UPDATE job SET place = rowid;

CREATE TABLE model_decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT, content_sha256 TEXT NOT NULL, name TEXT NOT NULL, is_accepted INTEGER NOT NULL,
  decided_by TEXT NOT NULL REFERENCES account (id), decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX model_decision_by_content ON model_decision (content_sha256);
CREATE TRIGGER model_decision_refuses_update BEFORE UPDATE ON model_decision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER model_decision_refuses_delete BEFORE DELETE ON model_decision BEGIN SELECT RAISE(ABORT, 'append only'); END;
