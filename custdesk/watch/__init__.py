"""Unusual access: rules that look along the log, and quiet notices of what they found."""
