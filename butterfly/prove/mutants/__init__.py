"""Operators broken on purpose: of each, a proved obligation must be false."""
