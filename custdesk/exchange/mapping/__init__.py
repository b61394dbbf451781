"""From the columns of a file to the columns of a customer: guessed, shown, corrected, applied."""
