"""Set-up from the source tree, with the standard library alone: nothing here may import the rest of the product."""
