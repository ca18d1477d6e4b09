"""The office's glossary: which packs an interview is heard with, and writing their next versions."""
