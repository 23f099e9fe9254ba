"""Tab 3: the plan followed month by month."""
