"""Algorithm 1.2: analyse, decompose, specialise, validate, learn the fusion; a split on disk at the end."""
