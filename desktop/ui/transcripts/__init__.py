"""Transcripts: make drafts, listen, correct line by line, and approve. One screen for interviewer and supervisor."""
