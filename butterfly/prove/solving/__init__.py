"""Z3, cvc5 in a process of its own, certificates and their checker, and a pool of processes."""
