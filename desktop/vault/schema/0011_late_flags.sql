-- Flags that came to light when another line was read: which of two lines is the echo is known once both are there.
-- Laid beside the segment, which stays as it was; as everywhere, rows are inserted and never changed.

CREATE TABLE late_flag (
  number INTEGER PRIMARY KEY AUTOINCREMENT, draft_id TEXT NOT NULL REFERENCES draft (id),
  segment_id TEXT NOT NULL REFERENCES segment (id), flag TEXT NOT NULL, UNIQUE (segment_id, flag)
) STRICT;
CREATE INDEX late_flag_by_draft ON late_flag (draft_id);

CREATE TRIGGER late_flag_refuses_update BEFORE UPDATE ON late_flag BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER late_flag_refuses_delete BEFORE DELETE ON late_flag
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER late_flag_needs_open_draft BEFORE INSERT ON late_flag
WHEN EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER late_flag_is_of_its_draft BEFORE INSERT ON late_flag
WHEN (SELECT draft_id FROM segment WHERE id = NEW.segment_id) <> NEW.draft_id
BEGIN SELECT RAISE(ABORT, 'not a line of this draft'); END;
