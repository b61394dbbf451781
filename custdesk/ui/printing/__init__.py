"""Paper: pages that are laid out once, and shown, printed or saved from the same marks."""
