"""Customers: the list, one customer beside it, and the form."""
