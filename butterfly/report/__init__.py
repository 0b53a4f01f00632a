"""What people read of a split: the compliance page, the model card, and the summary on the terminal."""
