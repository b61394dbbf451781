"""The wizard that brings a file in: the file, its columns, what would happen, and doing it."""
