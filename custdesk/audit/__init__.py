"""The log: read entry by entry, and verified from the first to the last."""
