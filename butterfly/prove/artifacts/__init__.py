"""The files in proofs/: of claims, statements and refutations, their index and their stability."""
