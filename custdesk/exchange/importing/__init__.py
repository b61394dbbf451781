"""An import in two steps: a plan that writes nothing, and its application in one transaction."""
