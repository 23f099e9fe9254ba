"""The office file (.ita): SQLite through sqlite-utils."""
