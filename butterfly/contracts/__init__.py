"""Contracts: laws over a small algebra, and the interpreters that check, enclose or prove them."""
