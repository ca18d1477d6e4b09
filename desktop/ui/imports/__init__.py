"""The screen for audio that exists already: which files, for which interview, where they come from, how far it is."""
