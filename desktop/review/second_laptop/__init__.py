"""An interview on its way between two laptops of one office: sent for review, merged, and its conflicts shown."""
