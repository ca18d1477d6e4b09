"""Bundles written, read, refused by name, and opened by stock tools."""
