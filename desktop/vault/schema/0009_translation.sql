-- The translation beside a transcript: what a machine made of the sound, and what people laid over it.

CREATE TABLE translation (
  id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), source TEXT NOT NULL, target TEXT NOT NULL,
  model_name TEXT NOT NULL, model_sha256 TEXT NOT NULL, engine TEXT NOT NULL, parameters TEXT NOT NULL,
  threads INTEGER NOT NULL, cpu TEXT NOT NULL, recording_sha256 TEXT NOT NULL, started_at TEXT NOT NULL
) STRICT;
CREATE INDEX translation_by_draft ON translation (draft_id);
CREATE TABLE translation_completion (translation_id TEXT PRIMARY KEY REFERENCES translation (id)) STRICT;
CREATE TABLE translated_piece (
  translation_id TEXT NOT NULL REFERENCES translation (id), segment_id TEXT NOT NULL REFERENCES segment (id),
  is_read INTEGER NOT NULL, text TEXT NOT NULL, mean_log_probability REAL NOT NULL,
  no_speech_probability REAL NOT NULL, compression_ratio REAL NOT NULL, flags TEXT NOT NULL,
  PRIMARY KEY (translation_id, segment_id)
) STRICT;
CREATE INDEX translated_piece_by_segment ON translated_piece (segment_id);
CREATE TABLE translation_revision (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  text TEXT NOT NULL, translated_as TEXT NOT NULL, source_revision INTEGER NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, PRIMARY KEY (segment_id, number)
) STRICT;

-- Whether what a supervisor signed had the translation in it.
ALTER TABLE approval ADD COLUMN covers_translation INTEGER NOT NULL DEFAULT 0;

-- Not evidence: which work a job is.
ALTER TABLE job ADD COLUMN kind TEXT NOT NULL DEFAULT 'transcribe';

CREATE TRIGGER translation_refuses_update BEFORE UPDATE ON translation BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_completion_refuses_update BEFORE UPDATE ON translation_completion BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translated_piece_refuses_update BEFORE UPDATE ON translated_piece BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_revision_refuses_update BEFORE UPDATE ON translation_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- They go with the words they translate, and with nothing else.
CREATE TRIGGER translation_refuses_delete BEFORE DELETE ON translation
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_completion_refuses_delete BEFORE DELETE ON translation_completion
WHEN OLD.translation_id NOT IN (SELECT id FROM translation WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translated_piece_refuses_delete BEFORE DELETE ON translated_piece
WHEN OLD.translation_id NOT IN (SELECT id FROM translation WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_revision_refuses_delete BEFORE DELETE ON translation_revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_refuses_erased BEFORE INSERT ON translation
WHEN NEW.draft_id IN (
  SELECT draft.id FROM draft JOIN recording ON recording.id = draft.recording_id
  JOIN erasure ON erasure.interview_id = recording.interview_id
) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;

-- A complete translation takes nothing more, only lines of its own draft, and human ones follow without a hole.
CREATE TRIGGER translated_piece_needs_open_translation BEFORE INSERT ON translated_piece
WHEN EXISTS (SELECT 1 FROM translation_completion WHERE translation_id = NEW.translation_id)
BEGIN SELECT RAISE(ABORT, 'translation is complete'); END;
CREATE TRIGGER translated_piece_is_of_its_draft BEFORE INSERT ON translated_piece
WHEN (SELECT draft_id FROM segment WHERE id = NEW.segment_id) <> (SELECT draft_id FROM translation WHERE id = NEW.translation_id)
BEGIN SELECT RAISE(ABORT, 'not a line of this draft'); END;
CREATE TRIGGER translation_revision_follows BEFORE INSERT ON translation_revision
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM translation_revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next revision'); END;

-- Not evidence: what the speech child said of a recording while it ran. Gone once a draft is made of it.
CREATE TABLE early_answer (
  recording_id TEXT NOT NULL REFERENCES recording (id), key TEXT NOT NULL, model_sha256 TEXT NOT NULL,
  threads INTEGER NOT NULL, kind TEXT NOT NULL, length_ms INTEGER NOT NULL, frames BLOB NOT NULL,
  PRIMARY KEY (recording_id, key)
) STRICT;
