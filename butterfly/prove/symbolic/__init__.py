"""The interpreter: a law runs on symbolic terms in place of tensors, through the exported graphs."""
