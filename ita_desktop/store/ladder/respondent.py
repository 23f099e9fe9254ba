"""Who answered the surveys."""

# Who answered the two surveys of the year assessed: one row per line of a published table, told apart by its trait.
SQL = """
CREATE TABLE respondent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL,
    instrument TEXT NOT NULL,
    trait TEXT NOT NULL CHECK (trait IN ('sex', 'age', 'position', 'service', 'occupation', 'contact', 'section')),
    name TEXT NOT NULL,
    count INTEGER CHECK (count >= 0),
    target INTEGER CHECK (target >= 0),
    place INTEGER NOT NULL,
    UNIQUE (fiscal_year, instrument, trait, name)
) STRICT;
"""
