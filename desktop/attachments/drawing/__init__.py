"""Drawings: stored stroke by stroke while they are made, kept as InkML, and laid beside the recording."""
