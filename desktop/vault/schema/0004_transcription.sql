-- What an honest draft keeps beside its text: its speech map, its second readings, who speaks, and its glossary.
-- As everywhere, rows are inserted and never changed; the words of a testimony can go once its erasure is written down.

ALTER TABLE draft ADD COLUMN recording_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN glossary TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN hotwords TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN language_source TEXT NOT NULL DEFAULT 'heard';

-- Stretches are JSON pairs of samples at 16 kHz. Pieces of one channel follow one another without a hole.
CREATE TABLE speech_piece (
  number INTEGER PRIMARY KEY AUTOINCREMENT, draft_id TEXT NOT NULL REFERENCES draft (id), channel INTEGER NOT NULL,
  first_sample INTEGER NOT NULL, end_sample INTEGER NOT NULL, stretches TEXT NOT NULL
) STRICT;
CREATE INDEX speech_piece_by_draft ON speech_piece (draft_id);

CREATE TABLE reading (
  number INTEGER PRIMARY KEY AUTOINCREMENT, draft_id TEXT NOT NULL REFERENCES draft (id), channel INTEGER NOT NULL,
  start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, kind TEXT NOT NULL, model_name TEXT NOT NULL,
  model_sha256 TEXT NOT NULL, parameters TEXT NOT NULL, is_read INTEGER NOT NULL, language TEXT NOT NULL,
  text TEXT NOT NULL, words TEXT NOT NULL, mean_log_probability REAL NOT NULL
) STRICT;
CREATE INDEX reading_by_draft ON reading (draft_id);

CREATE TABLE speaker_revision (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, speaker TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, PRIMARY KEY (segment_id, number)
) STRICT;

CREATE TABLE channel_setup (
  number INTEGER PRIMARY KEY AUTOINCREMENT, recording_id TEXT NOT NULL REFERENCES recording (id), voices TEXT NOT NULL,
  set_by TEXT NOT NULL REFERENCES account (id), set_at TEXT NOT NULL
) STRICT;
CREATE INDEX channel_setup_by_recording ON channel_setup (recording_id);

-- Glossary packs as the office writes them: every version is kept. And which packs an interview is heard with.
CREATE TABLE glossary_pack (
  id TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, terms TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES account (id), written_at TEXT NOT NULL, PRIMARY KEY (id, version)
) STRICT;
CREATE TABLE glossary_choice (
  number INTEGER PRIMARY KEY AUTOINCREMENT, interview_id TEXT NOT NULL REFERENCES interview (id), packs TEXT NOT NULL,
  chosen_by TEXT NOT NULL REFERENCES account (id), chosen_at TEXT NOT NULL
) STRICT;
CREATE INDEX glossary_choice_by_interview ON glossary_choice (interview_id);

CREATE TRIGGER speech_piece_refuses_update BEFORE UPDATE ON speech_piece BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER speech_piece_refuses_delete BEFORE DELETE ON speech_piece
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER reading_refuses_update BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER reading_refuses_delete BEFORE DELETE ON reading
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER speaker_revision_refuses_update BEFORE UPDATE ON speaker_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER speaker_revision_refuses_delete BEFORE DELETE ON speaker_revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER channel_setup_refuses_update BEFORE UPDATE ON channel_setup BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER channel_setup_refuses_delete BEFORE DELETE ON channel_setup BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER glossary_pack_refuses_update BEFORE UPDATE ON glossary_pack BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER glossary_pack_refuses_delete BEFORE DELETE ON glossary_pack BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER glossary_choice_refuses_update BEFORE UPDATE ON glossary_choice BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER glossary_choice_refuses_delete BEFORE DELETE ON glossary_choice BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- A complete draft takes nothing more; what follows one another does so without a hole.
CREATE TRIGGER speech_piece_needs_open_draft BEFORE INSERT ON speech_piece
WHEN EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER speech_piece_follows BEFORE INSERT ON speech_piece
WHEN NEW.first_sample <> (SELECT coalesce(max(end_sample), 0) FROM speech_piece WHERE draft_id = NEW.draft_id AND channel = NEW.channel)
OR NEW.end_sample <= NEW.first_sample
BEGIN SELECT RAISE(ABORT, 'not the next piece'); END;
CREATE TRIGGER reading_needs_open_draft BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER speaker_revision_follows BEFORE INSERT ON speaker_revision
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM speaker_revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next revision'); END;
CREATE TRIGGER glossary_pack_follows BEFORE INSERT ON glossary_pack
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM glossary_pack WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'not the next version'); END;
