"""The page on which a witness draws, and what was drawn laid beside what was said."""
