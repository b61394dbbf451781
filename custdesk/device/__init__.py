"""This PC and the vault: what its keyring holds, and whether the vault opens on this PC only."""
