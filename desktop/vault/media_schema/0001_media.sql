-- One interview's original audio. Chunks, gaps and pieces are inserted, one durable commit each, and never changed.

CREATE TABLE chunk (
  recording_id TEXT NOT NULL, seq INTEGER NOT NULL, first_frame INTEGER NOT NULL, frames INTEGER NOT NULL,
  flac BLOB NOT NULL, PRIMARY KEY (recording_id, seq)
) STRICT;
CREATE INDEX chunk_by_frame ON chunk (recording_id, first_frame);

CREATE TABLE gap (
  number INTEGER PRIMARY KEY AUTOINCREMENT, recording_id TEXT NOT NULL, at_frame INTEGER NOT NULL,
  length_ms INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX gap_by_recording ON gap (recording_id);

-- The untouched file of an import, in pieces.
CREATE TABLE original_piece (
  recording_id TEXT NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (recording_id, seq)
) STRICT;

CREATE TRIGGER chunk_refuses_update BEFORE UPDATE ON chunk BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER chunk_refuses_delete BEFORE DELETE ON chunk BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER gap_refuses_update BEFORE UPDATE ON gap BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER gap_refuses_delete BEFORE DELETE ON gap BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER original_piece_refuses_update BEFORE UPDATE ON original_piece BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER original_piece_refuses_delete BEFORE DELETE ON original_piece BEGIN SELECT RAISE(ABORT, 'append only'); END;
