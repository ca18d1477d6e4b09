"""Photographs, scans, drawings and documents of an interview: listed, added, described, and looked at safely."""
