"""The shop whose vault this is."""
