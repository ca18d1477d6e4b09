-- What lies beside the audio: the facts of each original, and what people say of it. The bytes are in the media file.

CREATE TABLE attachment (
  id TEXT PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id), recording_id TEXT NOT NULL,
  at_frame INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, added_by TEXT NOT NULL REFERENCES account (id), added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_interview ON attachment (interview_id);
CREATE TABLE description (
  number INTEGER PRIMARY KEY AUTOINCREMENT, attachment_id TEXT NOT NULL REFERENCES attachment (id),
  caption TEXT NOT NULL, maker TEXT NOT NULL, source TEXT NOT NULL, likeness TEXT NOT NULL,
  described_by TEXT NOT NULL REFERENCES account (id), described_at TEXT NOT NULL
) STRICT;
CREATE INDEX description_by_attachment ON description (attachment_id);

-- As the words of a testimony, these rows can go once its erasure is written down.
CREATE VIEW erased_attachment AS
SELECT attachment.id AS id FROM attachment
JOIN erasure ON erasure.interview_id = attachment.interview_id AND erasure.scope = 'testimony';

CREATE TRIGGER attachment_refuses_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attachment_refuses_delete BEFORE DELETE ON attachment
WHEN OLD.id NOT IN (SELECT id FROM erased_attachment) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attachment_refuses_erased BEFORE INSERT ON attachment
WHEN NEW.interview_id IN (SELECT interview_id FROM erasure) BEGIN SELECT RAISE(ABORT, 'interview is erased'); END;
CREATE TRIGGER description_refuses_update BEFORE UPDATE ON description BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER description_refuses_delete BEFORE DELETE ON description
WHEN OLD.attachment_id NOT IN (SELECT id FROM erased_attachment) BEGIN SELECT RAISE(ABORT, 'append only'); END;
