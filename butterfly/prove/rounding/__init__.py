"""The standard model of floating point, applied to the graphs: what stands behind N6."""
