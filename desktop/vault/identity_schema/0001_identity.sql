-- Who stands behind the codes. Rows are inserted and never changed; each is sealed under its witness's own cover key.

CREATE TABLE identity (
  number INTEGER PRIMARY KEY AUTOINCREMENT, person_id TEXT NOT NULL, version INTEGER NOT NULL, cover_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX identity_by_cover ON identity (cover_id);

CREATE TRIGGER identity_refuses_update BEFORE UPDATE ON identity BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER identity_refuses_delete BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'append only'); END;
