"""TermNumbers, the numbers they are over, sums, derivatives, and obligations with their SMT-LIB text."""
