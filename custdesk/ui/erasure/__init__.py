"""Erasing a customer from the panel: what goes, what stays, and a number to type."""
