-- An import that broke off is no evidence, and its room is given back: only what was marked before its first row may go.
-- Two programs may open an old file at the same time, so each statement may run twice.

CREATE TABLE IF NOT EXISTS unfinished_import (recording_id TEXT PRIMARY KEY) STRICT;
CREATE TRIGGER IF NOT EXISTS unfinished_import_is_new BEFORE INSERT ON unfinished_import
WHEN EXISTS (SELECT 1 FROM chunk WHERE recording_id = NEW.recording_id)
  OR EXISTS (SELECT 1 FROM original_piece WHERE recording_id = NEW.recording_id)
  OR EXISTS (SELECT 1 FROM gap WHERE recording_id = NEW.recording_id)
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS unfinished_import_refuses_update BEFORE UPDATE ON unfinished_import BEGIN SELECT RAISE(ABORT, 'append only'); END;

DROP TRIGGER IF EXISTS chunk_refuses_delete;
DROP TRIGGER IF EXISTS gap_refuses_delete;
DROP TRIGGER IF EXISTS original_piece_refuses_delete;
CREATE TRIGGER IF NOT EXISTS chunk_refuses_delete BEFORE DELETE ON chunk
WHEN OLD.recording_id NOT IN (SELECT recording_id FROM unfinished_import) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS gap_refuses_delete BEFORE DELETE ON gap
WHEN OLD.recording_id NOT IN (SELECT recording_id FROM unfinished_import) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS original_piece_refuses_delete BEFORE DELETE ON original_piece
WHEN OLD.recording_id NOT IN (SELECT recording_id FROM unfinished_import) BEGIN SELECT RAISE(ABORT, 'append only'); END;
