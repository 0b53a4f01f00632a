"""From the graph that runs to obligations that solvers discharge, and artifacts that a stranger can re-check."""
