"""The help: who is kept out of what, who may see what, and what to do when something is lost."""
