"""Tab 2: the plan of measures."""
