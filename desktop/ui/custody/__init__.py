"""The custody log as people read it."""
