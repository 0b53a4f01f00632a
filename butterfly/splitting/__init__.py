"""Algorithm 1.2: analyse, decompose, fine-tune, validate, learn the fusion; a split on disk at the end."""
