"""Saegim: record, transcribe, review, seal and hand over testimony, offline."""
