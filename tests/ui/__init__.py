"""The face: presenters without Qt, views offscreen."""
