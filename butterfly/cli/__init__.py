"""The command line: one file a command, and progress on the terminal."""
