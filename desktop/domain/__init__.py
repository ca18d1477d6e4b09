"""What is true: values and rules. No Qt, no I/O, no clock, no chance."""
