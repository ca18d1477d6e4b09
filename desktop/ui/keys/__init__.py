"""The keys of the transcript desk: what each does, which it is on this laptop, and where a person changes it."""
