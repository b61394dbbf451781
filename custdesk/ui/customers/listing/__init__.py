"""What one does with the list of customers: narrow it, keep views of it, and work with many at once."""
