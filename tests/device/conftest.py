"""Tests here ask a real keyring."""

from tests.secret_service import keyring

__all__ = ["keyring"]
