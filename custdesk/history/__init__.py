"""What happened to one customer, and how it is undone: one change, one customer to a moment, or a whole batch."""
