"""The history of a customer, and the undoing of what it shows."""
