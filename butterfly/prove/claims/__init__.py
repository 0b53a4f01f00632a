"""One contract of one operator: how its law is read, and the obligations that prove it."""
