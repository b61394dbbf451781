"""People and companies: the customers of the shop."""
