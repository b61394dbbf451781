"""The command line: the same services, permissions and log as the window."""

from custdesk.commands.line import run

__all__ = ["run"]
