"""Tab 1: indicators, items and their scores."""
