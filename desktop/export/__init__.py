"""Handing over: gate, exporter, documents, drive."""
