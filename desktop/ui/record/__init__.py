"""The screen in the room with the witness: record, pause, stop, seal; or bring in an older recording."""
