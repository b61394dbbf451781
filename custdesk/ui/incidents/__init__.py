"""What everybody sees of an incident, and where somebody decides about it."""
