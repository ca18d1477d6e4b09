"""What is seen. Qt lives here and in `system`, nowhere below."""
