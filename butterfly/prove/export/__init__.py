"""The exported graphs of an operator, and what makes them stand for the operator."""
