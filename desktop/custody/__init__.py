"""Who did what: the log, its checkpoints, its audit."""
