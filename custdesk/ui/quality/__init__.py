"""The same customer twice: the pairs, two side by side, and what was merged or told apart."""
