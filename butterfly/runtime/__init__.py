"""The fused model at run time: one shared base, k workers' own layers, a weighting, a pool, failures."""
