"""Tab 4: the corruption risks of a year."""
