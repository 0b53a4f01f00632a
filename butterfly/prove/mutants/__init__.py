"""Mutants: operators that are broken on purpose, for which a proved obligation must be false."""
