"""Invariants of states and their induction, from one worker to any number; and operators without a monoid."""
