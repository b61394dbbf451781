"""The way in: choosing a vault, signing in, and making a new vault."""
