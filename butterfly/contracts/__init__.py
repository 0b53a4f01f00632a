"""Contracts: laws written once against a small algebra, and their readers."""
