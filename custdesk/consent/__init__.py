"""Who agreed to what, in which words, and what a customer does not want."""
