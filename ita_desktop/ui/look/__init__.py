"""How everything looks: colours, type, measures, icons and the one style sheet. Nothing here knows the office."""
