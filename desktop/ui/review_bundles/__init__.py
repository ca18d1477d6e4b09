"""The second laptop: send an interview for review, take a bundle in, decide conflicts, and know colleagues."""
