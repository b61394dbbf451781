"""What the shop uses data for, and the privacy notice it gives."""
