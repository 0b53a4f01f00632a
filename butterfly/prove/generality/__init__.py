"""Why one graph speaks of every number of workers, rows, positions and coordinates."""
