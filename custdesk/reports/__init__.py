"""What goes on paper: the card of a customer, a form of consent, a list, labels. How it looks there is the window's."""
