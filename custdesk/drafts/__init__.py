"""Unsaved typing, kept for its author alone."""
