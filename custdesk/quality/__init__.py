"""The same person twice: found among the stored customers and among what comes in."""
