"""CustDesk keeps the customers of a small business in one encrypted vault on one PC."""

__version__ = "0.1.0"
