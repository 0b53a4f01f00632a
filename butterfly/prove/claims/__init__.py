"""From a contract and an operator to the obligations that prove it."""
