"""The laws of fusion operators, one property a file. ``butterfly.contracts.registry`` lists them."""
