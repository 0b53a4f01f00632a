"""Cases with numbers that run through torch: whether an obligation's hypotheses can be met."""
