"""Why one graph holds for every number of workers, rows, positions and coordinates."""
