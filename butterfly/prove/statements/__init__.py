"""Statements and refutations: what is proved or refuted beside the contracts of operators."""
