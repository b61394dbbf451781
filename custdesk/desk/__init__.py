"""The one door to data: permission, transaction and log entry together."""
