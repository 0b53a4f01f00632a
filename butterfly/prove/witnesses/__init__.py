"""Numeric cases that run through torch, to see whether an obligation's hypotheses can hold."""
