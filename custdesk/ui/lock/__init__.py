"""Locking: noticing that nobody is there, and leaving nothing behind."""
