"""The team: who may sign in, in which role, and what each role may do."""
