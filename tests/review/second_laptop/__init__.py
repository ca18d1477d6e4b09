"""The second laptop: review bundles there and back, merged, refused, in conflict, and broken off."""
