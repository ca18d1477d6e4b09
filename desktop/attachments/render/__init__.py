"""Pictures of what others made, drawn in a child process that holds no key, opens no file and reaches no network."""
