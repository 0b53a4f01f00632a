"""A law read with terms in the place of tensors, through the exported graphs."""
