"""Unusual access on the screen: told quietly, to those who look after it."""
