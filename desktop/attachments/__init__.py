"""Photographs, scans, drawings and documents beside the audio: kept untouched, shown only through a closed child."""
