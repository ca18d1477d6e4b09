-- What is noted while the vault may be locked: markers, the clocks, and spans off the record that are kept sealed apart.
-- Two programs may open an old file at the same time, so each statement may run twice.

CREATE TABLE IF NOT EXISTS marker (
  number INTEGER PRIMARY KEY AUTOINCREMENT, recording_id TEXT NOT NULL, at_frame INTEGER NOT NULL,
  kind TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS marker_by_recording ON marker (recording_id);
CREATE TABLE IF NOT EXISTS clock_reading (
  number INTEGER PRIMARY KEY AUTOINCREMENT, recording_id TEXT NOT NULL, at_frame INTEGER NOT NULL,
  wall_at TEXT NOT NULL, monotonic_ms INTEGER NOT NULL, boot_id TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS clock_reading_by_recording ON clock_reading (recording_id);
CREATE TABLE IF NOT EXISTS aside (
  id TEXT PRIMARY KEY, recording_id TEXT NOT NULL, at_frame INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS aside_by_recording ON aside (recording_id);
-- Not evidence: how loud a recording is along its length, so that it need not be decoded to be drawn.
CREATE TABLE IF NOT EXISTS waveform (recording_id TEXT PRIMARY KEY, frames_per_peak INTEGER NOT NULL, peaks BLOB NOT NULL) STRICT;

CREATE TRIGGER IF NOT EXISTS marker_refuses_update BEFORE UPDATE ON marker BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS marker_refuses_delete BEFORE DELETE ON marker BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS clock_reading_refuses_update BEFORE UPDATE ON clock_reading BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS clock_reading_refuses_delete BEFORE DELETE ON clock_reading BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS aside_refuses_update BEFORE UPDATE ON aside BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS aside_refuses_delete BEFORE DELETE ON aside BEGIN SELECT RAISE(ABORT, 'append only'); END;
