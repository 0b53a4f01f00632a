"""What is claimed of an operator: laws over a small algebra, and the interpreters that check, enclose or prove them."""
