"""N6: the standard model of floating point, applied to the exported graphs."""
