"""Bundles that stay readable, or refused, for ever."""
