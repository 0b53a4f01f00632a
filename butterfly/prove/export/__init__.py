"""The exported graphs of an operator, and what an operator must keep to so that they stand for it."""
