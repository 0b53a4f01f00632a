"""What is proved or refuted beside the contracts of operators."""
