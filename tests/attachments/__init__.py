"""Attachments and drawings: kept whole, found again, shown only through the closed child."""
