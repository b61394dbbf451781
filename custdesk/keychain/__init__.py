"""The keyring of this PC: a witness of where the log ends and, if the owner wants, the holder of a device secret."""
