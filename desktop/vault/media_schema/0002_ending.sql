-- That a recorder was told to stop and has stored everything: what is written while the vault is locked, and sealed later.
-- Two programs may open an old file at the same time, so each statement may run twice.

CREATE TABLE IF NOT EXISTS ending (recording_id TEXT PRIMARY KEY, clock_drift_ms INTEGER NOT NULL) STRICT;

CREATE TRIGGER IF NOT EXISTS ending_refuses_update BEFORE UPDATE ON ending BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS ending_refuses_delete BEFORE DELETE ON ending BEGIN SELECT RAISE(ABORT, 'append only'); END;
