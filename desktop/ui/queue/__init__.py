"""The transcription queue: what runs, what waits, what failed and why; and choosing recordings for it."""
