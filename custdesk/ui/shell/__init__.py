"""The parts of the window of a session around its places."""
