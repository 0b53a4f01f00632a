"""What is claimed of an operator: laws over a small algebra, and the readers that check, enclose or prove them."""
