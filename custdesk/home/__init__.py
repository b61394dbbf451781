"""Home: what needs doing today, and a few figures about the customers."""
