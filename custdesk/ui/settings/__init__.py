"""The settings: the shop's data, the own passphrase, and the look of the window on this PC."""
