"""Erasing a person for good: everything that was ever known, and proof that it was done."""
