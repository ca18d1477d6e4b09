"""Who stands behind a code: opened for a reason, shown for a moment, closed by itself."""
