"""The first place of the window: what needs doing today, and how the shop stands."""
