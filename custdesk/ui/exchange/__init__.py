"""Customers in from spreadsheets, and out to them."""
