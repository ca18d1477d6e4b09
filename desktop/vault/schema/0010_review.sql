-- The review desk: what people lay over the machine's text, how far they have listened, and what a supervisor says.
-- Two laptops exchange these rows. A number says how many rows of its kind their author knew of, its own included: after
-- two laptops have met, two rows may have the same one, and what is in force is the last by number, moment and author.

CREATE TABLE revision_anew (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, text TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
  UNIQUE (segment_id, number, revised_at, author)
) STRICT;
INSERT INTO revision_anew (segment_id, number, text, author, revised_at) SELECT segment_id, number, text, author, revised_at FROM revision;
DROP TABLE revision;
ALTER TABLE revision_anew RENAME TO revision;
CREATE INDEX revision_by_segment ON revision (segment_id);
CREATE TABLE speaker_revision_anew (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, speaker TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, UNIQUE (segment_id, number, revised_at, author)
) STRICT;
INSERT INTO speaker_revision_anew (segment_id, number, speaker, author, revised_at) SELECT segment_id, number, speaker, author, revised_at FROM speaker_revision;
DROP TABLE speaker_revision;
ALTER TABLE speaker_revision_anew RENAME TO speaker_revision;
CREATE INDEX speaker_revision_by_segment ON speaker_revision (segment_id);
CREATE TABLE translation_revision_anew (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  text TEXT NOT NULL, translated_as TEXT NOT NULL, source_revision INTEGER NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), revised_at TEXT NOT NULL, UNIQUE (segment_id, number, revised_at, author)
) STRICT;
INSERT INTO translation_revision_anew (segment_id, number, source, target, text, translated_as, source_revision, author, revised_at) SELECT segment_id, number, source, target, text, translated_as, source_revision, author, revised_at FROM translation_revision;
DROP TABLE translation_revision;
ALTER TABLE translation_revision_anew RENAME TO translation_revision;
CREATE INDEX translation_revision_by_segment ON translation_revision (segment_id);

-- A line that a person split, or several merged into one: new segments beside the machine's, which stay what they are.
CREATE TABLE reshaping (
  id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), number INTEGER NOT NULL, kind TEXT NOT NULL,
  sources TEXT NOT NULL, author TEXT NOT NULL REFERENCES account (id), reshaped_at TEXT NOT NULL
) STRICT;
CREATE INDEX reshaping_by_draft ON reshaping (draft_id);
ALTER TABLE segment ADD COLUMN reshaping_id TEXT NOT NULL DEFAULT '';
DROP TRIGGER segment_needs_open_draft;
CREATE TRIGGER segment_needs_open_draft BEFORE INSERT ON segment
WHEN NEW.reshaping_id = '' AND EXISTS (SELECT 1 FROM draft_completion WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'draft is complete'); END;
CREATE TRIGGER segment_is_of_its_reshaping BEFORE INSERT ON segment
WHEN NEW.reshaping_id <> '' AND NOT EXISTS (SELECT 1 FROM reshaping WHERE id = NEW.reshaping_id AND draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'no such reshaping'); END;

CREATE TABLE marking (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, mark TEXT NOT NULL, value TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), marked_at TEXT NOT NULL,
  UNIQUE (segment_id, number, mark, marked_at, author)
) STRICT;
CREATE INDEX marking_by_segment ON marking (segment_id);
CREATE TABLE confirmation (
  segment_id TEXT NOT NULL REFERENCES segment (id), number INTEGER NOT NULL, revisions INTEGER NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), confirmed_at TEXT NOT NULL,
  UNIQUE (segment_id, number, confirmed_at, author)
) STRICT;
CREATE INDEX confirmation_by_segment ON confirmation (segment_id);

CREATE TABLE comment (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), segment_id TEXT NOT NULL, kind TEXT NOT NULL,
  text TEXT NOT NULL, other_segment_id TEXT NOT NULL, answers TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), written_at TEXT NOT NULL
) STRICT;
CREATE INDEX comment_by_interview ON comment (interview_id);
CREATE TABLE comment_closing (
  comment_id TEXT NOT NULL REFERENCES comment (id), number INTEGER NOT NULL, is_closed INTEGER NOT NULL,
  author TEXT NOT NULL REFERENCES account (id), closed_at TEXT NOT NULL, UNIQUE (comment_id, number, closed_at, author)
) STRICT;
CREATE INDEX comment_closing_by_comment ON comment_closing (comment_id);

-- Handed to review, with the lines that the supervisor hears again; and handed back, with reasons.
CREATE TABLE submission (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), content_sha256 TEXT NOT NULL,
  sample TEXT NOT NULL, submitted_by TEXT NOT NULL REFERENCES account (id), submitted_at TEXT NOT NULL
) STRICT;
CREATE INDEX submission_by_interview ON submission (interview_id);
CREATE TABLE review_return (
  submission_id TEXT NOT NULL REFERENCES submission (id), reasons TEXT NOT NULL,
  returned_by TEXT NOT NULL REFERENCES account (id), returned_at TEXT NOT NULL,
  UNIQUE (submission_id, returned_at, returned_by)
) STRICT;

-- Not evidence: which stretches of a recording's channels left the loudspeaker while this account was signed in.
CREATE TABLE heard_stretch (
  recording_id TEXT NOT NULL REFERENCES recording (id), account TEXT NOT NULL REFERENCES account (id),
  channel INTEGER NOT NULL, start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX heard_stretch_by_recording ON heard_stretch (recording_id, account);

CREATE TRIGGER revision_refuses_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER revision_follows BEFORE INSERT ON revision
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
CREATE TRIGGER speaker_revision_refuses_update BEFORE UPDATE ON speaker_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER speaker_revision_refuses_delete BEFORE DELETE ON speaker_revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER speaker_revision_follows BEFORE INSERT ON speaker_revision
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM speaker_revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
CREATE TRIGGER translation_revision_refuses_update BEFORE UPDATE ON translation_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_revision_refuses_delete BEFORE DELETE ON translation_revision
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER translation_revision_follows BEFORE INSERT ON translation_revision
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM translation_revision WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
CREATE TRIGGER marking_refuses_update BEFORE UPDATE ON marking BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER marking_refuses_delete BEFORE DELETE ON marking
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER marking_follows BEFORE INSERT ON marking
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM marking WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
CREATE TRIGGER confirmation_refuses_update BEFORE UPDATE ON confirmation BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER confirmation_refuses_delete BEFORE DELETE ON confirmation
WHEN OLD.segment_id NOT IN (SELECT id FROM segment WHERE draft_id IN (SELECT id FROM erased_draft))
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER confirmation_follows BEFORE INSERT ON confirmation
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM confirmation WHERE segment_id = NEW.segment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
CREATE TRIGGER reshaping_refuses_update BEFORE UPDATE ON reshaping BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER reshaping_refuses_delete BEFORE DELETE ON reshaping
WHEN OLD.draft_id NOT IN (SELECT id FROM erased_draft) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER reshaping_follows BEFORE INSERT ON reshaping
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM reshaping WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;

-- As the words of a testimony, what is said of them can go once its erasure is written down.
CREATE VIEW erased_words AS SELECT interview_id AS id FROM erasure WHERE scope = 'testimony';
CREATE TRIGGER comment_refuses_update BEFORE UPDATE ON comment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER comment_refuses_delete BEFORE DELETE ON comment
WHEN OLD.interview_id NOT IN (SELECT id FROM erased_words) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER submission_refuses_update BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER submission_refuses_delete BEFORE DELETE ON submission
WHEN OLD.interview_id NOT IN (SELECT id FROM erased_words) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER comment_closing_refuses_update BEFORE UPDATE ON comment_closing BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER comment_closing_refuses_delete BEFORE DELETE ON comment_closing
WHEN OLD.comment_id NOT IN (SELECT id FROM comment WHERE interview_id IN (SELECT id FROM erased_words)) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER review_return_refuses_update BEFORE UPDATE ON review_return BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER review_return_refuses_delete BEFORE DELETE ON review_return
WHEN OLD.submission_id NOT IN (SELECT id FROM submission WHERE interview_id IN (SELECT id FROM erased_words)) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER comment_refuses_erased BEFORE INSERT ON comment
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE TRIGGER submission_refuses_erased BEFORE INSERT ON submission
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE TRIGGER comment_closing_follows BEFORE INSERT ON comment_closing
WHEN NEW.number NOT BETWEEN 1 AND (SELECT count(*) + 1 FROM comment_closing WHERE comment_id = NEW.comment_id)
BEGIN SELECT RAISE(ABORT, 'not the next number'); END;
