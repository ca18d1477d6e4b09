"""Documents for people: one value of what a reader is shown, and one small module for each form it can take."""
