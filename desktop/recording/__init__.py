"""The microphone side: capture, level, gaps, import of existing audio."""
