"""Symbolic terms, sums over groups, derivatives, and obligations with their SMT-LIB text."""
