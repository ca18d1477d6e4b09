"""The supervisor's desk: revisions, approval, the two-person rule."""
