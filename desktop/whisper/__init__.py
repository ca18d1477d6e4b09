"""Beyond the wall: the speech engine in a child process. Imports nothing of ours."""
