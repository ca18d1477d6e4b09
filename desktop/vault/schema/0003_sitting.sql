-- What a sitting leaves besides its audio: what the seal says of markers and clocks.

ALTER TABLE seal ADD COLUMN markers_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE seal ADD COLUMN wall_drift_ms INTEGER NOT NULL DEFAULT 0;

-- Not evidence: how a recorder that outlives the window is found again.
CREATE TABLE running_recorder (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id), address TEXT NOT NULL, authkey TEXT NOT NULL, pid INTEGER NOT NULL
) STRICT;
