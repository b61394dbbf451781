"""What a customer agreed to and opted out of, on screen."""
