"""This side of the wall: queue, transcriber, flags, model packs."""
