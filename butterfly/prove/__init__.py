"""Proofs about the code that runs: from exported graphs to obligations for solvers, and records to check again."""
