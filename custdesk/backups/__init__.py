"""Backups of the vault: made every day, opened by the owners and the recovery key alone."""
