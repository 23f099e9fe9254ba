"""ITA Desktop: one window over one office file, for the ITA year of a Bangkok district office."""

__version__ = "0.1.0"
