"""The look before an interview."""
