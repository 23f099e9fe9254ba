"""The rules of an ITA year: pure Python, no files, no Qt, no SQL."""
