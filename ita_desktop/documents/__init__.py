"""Paper and spreadsheets, in and out: knows the domain, not the store."""
