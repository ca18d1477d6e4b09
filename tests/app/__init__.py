"""The parts put together, as processes of their own."""
