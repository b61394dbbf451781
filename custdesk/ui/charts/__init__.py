"""Small charts painted by hand: they mirror, take the colours of the theme, and can be read without being seen."""
