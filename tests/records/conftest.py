"""The first call of a reader imports its library, which takes as long as it takes."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
