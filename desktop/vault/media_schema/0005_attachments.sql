-- Untouched originals of attachments in pieces, and drawings event by event, as they are made.
-- Two programs may open an old file at the same time, so each statement may run twice.

CREATE TABLE IF NOT EXISTS attached_piece (
  attachment_id TEXT NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (attachment_id, seq)
) STRICT;
-- That all pieces are there. What never came so far (cancelled, a full disk, a crash) may be removed again.
CREATE TABLE IF NOT EXISTS attached_whole (attachment_id TEXT PRIMARY KEY, pieces INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS drawing_event (
  drawing_id TEXT NOT NULL, seq INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (drawing_id, seq)
) STRICT;

CREATE TRIGGER IF NOT EXISTS attached_piece_refuses_update BEFORE UPDATE ON attached_piece BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS attached_piece_refuses_delete BEFORE DELETE ON attached_piece
WHEN OLD.attachment_id IN (SELECT attachment_id FROM attached_whole) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS attached_piece_needs_open BEFORE INSERT ON attached_piece
WHEN NEW.attachment_id IN (SELECT attachment_id FROM attached_whole) BEGIN SELECT RAISE(ABORT, 'original is whole'); END;
CREATE TRIGGER IF NOT EXISTS attached_whole_refuses_update BEFORE UPDATE ON attached_whole BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS attached_whole_refuses_delete BEFORE DELETE ON attached_whole BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS drawing_event_refuses_update BEFORE UPDATE ON drawing_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS drawing_event_refuses_delete BEFORE DELETE ON drawing_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS drawing_event_follows BEFORE INSERT ON drawing_event
WHEN NEW.seq <> (SELECT coalesce(max(seq), -1) + 1 FROM drawing_event WHERE drawing_id = NEW.drawing_id)
BEGIN SELECT RAISE(ABORT, 'not the next event'); END;
