-- The evidence store, first form. Evidence is inserted, never changed: triggers refuse UPDATE and DELETE.
-- Times are RFC 3339 UTC with microseconds; lists are JSON; digests are lowercase hex.

CREATE TABLE vault (id TEXT PRIMARY KEY, origin TEXT NOT NULL) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY, display_name TEXT NOT NULL, roles TEXT NOT NULL,
  age_recipient TEXT NOT NULL UNIQUE, ssh_public_key TEXT NOT NULL UNIQUE, added_at TEXT NOT NULL
) STRICT;

CREATE TABLE interview (
  id TEXT PRIMARY KEY, witness_code TEXT NOT NULL, interviewer TEXT NOT NULL REFERENCES account (id),
  languages TEXT NOT NULL, opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX interview_by_witness ON interview (witness_code);

CREATE TABLE consent (
  number INTEGER PRIMARY KEY AUTOINCREMENT, interview_id TEXT NOT NULL REFERENCES interview (id),
  item TEXT NOT NULL, answer TEXT NOT NULL, state TEXT NOT NULL, wording_version TEXT NOT NULL,
  language TEXT NOT NULL, mode TEXT NOT NULL, asked_by TEXT NOT NULL REFERENCES account (id), decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_interview ON consent (interview_id);

CREATE TABLE recording (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), sample_rate_hz INTEGER NOT NULL,
  channels INTEGER NOT NULL, sample_bits INTEGER NOT NULL, origin TEXT NOT NULL, source TEXT NOT NULL,
  started_by TEXT NOT NULL REFERENCES account (id), started_at TEXT NOT NULL
) STRICT;
CREATE INDEX recording_by_interview ON recording (interview_id);

CREATE TABLE seal (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id), state TEXT NOT NULL, frames INTEGER NOT NULL,
  chunks INTEGER NOT NULL, stored_bytes INTEGER NOT NULL, samples_sha256 TEXT NOT NULL, stored_sha256 TEXT NOT NULL,
  source_sha256 TEXT NOT NULL, gaps TEXT NOT NULL, clock_drift_ms INTEGER NOT NULL,
  sealed_by TEXT NOT NULL REFERENCES account (id), sealed_at TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  id TEXT PRIMARY KEY, recording_id TEXT NOT NULL REFERENCES recording (id), model_name TEXT NOT NULL,
  model_sha256 TEXT NOT NULL, engine TEXT NOT NULL, parameters TEXT NOT NULL, threads INTEGER NOT NULL,
  cpu TEXT NOT NULL, started_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_by_recording ON draft (recording_id);
CREATE TABLE draft_completion (draft_id TEXT PRIMARY KEY REFERENCES draft (id)) STRICT;

CREATE TABLE span (
  number INTEGER PRIMARY KEY AUTOINCREMENT, draft_id TEXT NOT NULL REFERENCES draft (id), channel INTEGER NOT NULL,
  start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, kind TEXT NOT NULL
) STRICT;
CREATE INDEX span_by_draft ON span (draft_id);

CREATE TABLE segment (
  id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), channel INTEGER NOT NULL,
  start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, words TEXT NOT NULL,
  mean_log_probability REAL NOT NULL, no_speech_probability REAL NOT NULL, compression_ratio REAL NOT NULL,
  flags TEXT NOT NULL
) STRICT;
CREATE INDEX segment_by_draft ON segment (draft_id, start_ms, channel);

CREATE TABLE revision (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, text TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, PRIMARY KEY (segment_id, number)
) STRICT;

CREATE TABLE approval (
  number INTEGER PRIMARY KEY AUTOINCREMENT, interview_id TEXT NOT NULL REFERENCES interview (id),
  supervisor TEXT NOT NULL REFERENCES account (id), content_sha256 TEXT NOT NULL, signature TEXT NOT NULL,
  approved_at TEXT NOT NULL
) STRICT;
CREATE INDEX approval_by_interview ON approval (interview_id);

CREATE TABLE destination (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, gate TEXT NOT NULL, age_recipients TEXT NOT NULL, added_at TEXT NOT NULL
) STRICT;
CREATE TABLE destination_verification (
  destination_id TEXT PRIMARY KEY REFERENCES destination (id), verified_by TEXT NOT NULL REFERENCES account (id),
  verified_at TEXT NOT NULL
) STRICT;

CREATE TABLE handover (
  bundle_id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id),
  destination_id TEXT NOT NULL REFERENCES destination (id), file_name TEXT NOT NULL, bundle_sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, handed_over_by TEXT NOT NULL REFERENCES account (id), handed_over_at TEXT NOT NULL
) STRICT;
CREATE INDEX handover_by_interview ON handover (interview_id);

CREATE TABLE custody_entry (
  seq INTEGER PRIMARY KEY, body BLOB NOT NULL, signature TEXT NOT NULL, leaf TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE checkpoint (
  number INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, text TEXT NOT NULL, account TEXT NOT NULL,
  signature TEXT NOT NULL
) STRICT;

-- Not evidence: where an interview's media lies and its key (destroyed by erasure), and work still to do.
CREATE TABLE media_file (interview_id TEXT PRIMARY KEY REFERENCES interview (id), name TEXT NOT NULL UNIQUE, key BLOB) STRICT;
CREATE TABLE job (
  id TEXT PRIMARY KEY, recording_id TEXT NOT NULL REFERENCES recording (id), model_path TEXT NOT NULL,
  state TEXT NOT NULL, progress_ms INTEGER NOT NULL, total_ms INTEGER NOT NULL, fault_code TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER vault_refuses_update BEFORE UPDATE ON vault BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER vault_refuses_delete BEFORE DELETE ON vault BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER account_refuses_update BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER account_refuses_delete BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER interview_refuses_update BEFORE UPDATE ON interview BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER interview_refuses_delete BEFORE DELETE ON interview BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consent_refuses_update BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consent_refuses_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recording_refuses_update BEFORE UPDATE ON recording BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recording_refuses_delete BEFORE DELETE ON recording BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_refuses_update BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_refuses_delete BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draft_refuses_update BEFORE UPDATE ON draft BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draft_refuses_delete BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draft_completion_refuses_update BEFORE UPDATE ON draft_completion BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draft_completion_refuses_delete BEFORE DELETE ON draft_completion BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER span_refuses_update BEFORE UPDATE ON span BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER span_refuses_delete BEFORE DELETE ON span BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER segment_refuses_update BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER segment_refuses_delete BEFORE DELETE ON segment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER revision_refuses_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER approval_refuses_update BEFORE UPDATE ON approval BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER approval_refuses_delete BEFORE DELETE ON approval BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destination_refuses_update BEFORE UPDATE ON destination BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destination_refuses_delete BEFORE DELETE ON destination BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destination_verification_refuses_update BEFORE UPDATE ON destination_verification BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destination_verification_refuses_delete BEFORE DELETE ON destination_verification BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER handover_refuses_update BEFORE UPDATE ON handover BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER handover_refuses_delete BEFORE DELETE ON handover BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER custody_entry_refuses_update BEFORE UPDATE ON custody_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER custody_entry_refuses_delete BEFORE DELETE ON custody_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_refuses_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_refuses_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- A complete draft takes nothing more; revisions and entries follow one another without a hole.
CREATE TRIGGER span_needs_open_draft BEFORE INSERT ON span
WHEN EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER segment_needs_open_draft BEFORE INSERT ON segment
WHEN EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER revision_follows BEFORE INSERT ON revision
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next revision'); END;
CREATE TRIGGER custody_entry_follows BEFORE INSERT ON custody_entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), -1) + 1 FROM custody_entry)
BEGIN SELECT RAISE(ABORT, 'not the next entry'); END;
