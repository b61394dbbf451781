"""A demo shop, made through the services like any other vault."""
