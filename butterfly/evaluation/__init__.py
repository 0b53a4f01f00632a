"""Exported graphs, evaluated over any kind of number: fractions, intervals, formulas, terms."""
