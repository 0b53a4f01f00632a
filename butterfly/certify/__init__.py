"""What is claimed of a split, clause by clause of the ledger, and the evidence for it."""
