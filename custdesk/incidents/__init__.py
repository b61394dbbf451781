"""Incidents: a log that is not the one that was noted, what is known of it, and what somebody decided."""
