"""The supervisor's queue: what waits to be heard and judged, what was returned, what is approved or void."""
