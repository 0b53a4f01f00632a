"""JSON records: reading them, comparing them with what the code would write, running their counterexamples."""
