"""The specification as a program: running Agda over ``spec/``, its index of theorems, and its records as protocols."""
