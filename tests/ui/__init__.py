"""What is seen: presenters without Qt, views without a screen."""
