-- Working notes of the transcript desk, not evidence: they hold words of a testimony, lie in the vault and go with them.

-- What somebody is typing, or was when the program ended: no revision of anything until they store it.
CREATE TABLE unsaved_typing (
  interview_id TEXT NOT NULL REFERENCES interview (id), segment_id TEXT NOT NULL, account TEXT NOT NULL REFERENCES account (id),
  text TEXT NOT NULL, typed_at TEXT NOT NULL, PRIMARY KEY (segment_id, account)
) STRICT;
CREATE INDEX unsaved_typing_by_interview ON unsaved_typing (interview_id, account);

-- What an account did at the desk, in the order it is undone in. An undoing lays rows over rows; it takes none away.
CREATE TABLE desk_step (
  number INTEGER PRIMARY KEY, interview_id TEXT NOT NULL REFERENCES interview (id),
  account TEXT NOT NULL REFERENCES account (id), is_undone INTEGER NOT NULL, changes TEXT NOT NULL
) STRICT;
CREATE INDEX desk_step_by_account ON desk_step (interview_id, account, is_undone);

-- Which line stands for one that was split or merged and is back since: its words and time, under another id.
CREATE TABLE line_again (
  interview_id TEXT NOT NULL REFERENCES interview (id), segment_id TEXT PRIMARY KEY, again TEXT NOT NULL
) STRICT;
