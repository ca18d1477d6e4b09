-- The words of markers stay in the vault; their digest is salted, so that nobody can guess them from what a bundle shows.

ALTER TABLE seal ADD COLUMN marker_words_salt TEXT NOT NULL DEFAULT '';
ALTER TABLE seal ADD COLUMN marker_words_sha256 TEXT NOT NULL DEFAULT '';
