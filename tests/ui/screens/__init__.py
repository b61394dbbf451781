"""Every screen of the program, one after the other, for looking at them."""
