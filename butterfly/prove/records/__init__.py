"""JSON records: read, compared with what the code would write, and their counterexamples run again."""
