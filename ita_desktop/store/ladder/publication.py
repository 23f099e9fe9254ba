"""What is published for disclosure items, and which items of two years are the same."""

# What an office publishes for a disclosure item and what the assessor said of it; which items of two years are the
# same. A pair without an item on one side is new or dropped.
SQL = """
CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL UNIQUE REFERENCES item (id) ON DELETE CASCADE,
    explanation TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    approved_on TEXT NOT NULL DEFAULT '',
    section_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
    officer TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX publication_section ON publication (section_id);
CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX link_item ON link (item_id);
CREATE TABLE element_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    element_id INTEGER NOT NULL UNIQUE REFERENCES element (id) ON DELETE CASCADE,
    ticked INTEGER NOT NULL DEFAULT 0 CHECK (ticked IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_item ON attachment (item_id);
CREATE INDEX attachment_blob ON attachment (sha256);
CREATE TABLE crosswalk_pair (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    from_item_id INTEGER REFERENCES item (id) ON DELETE CASCADE,
    to_item_id INTEGER REFERENCES item (id) ON DELETE CASCADE,
    relation TEXT NOT NULL CHECK (relation IN ('same', 'reworded', 'split', 'merged', 'new', 'dropped')),
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    CHECK (from_item_id IS NOT NULL OR to_item_id IS NOT NULL)
) STRICT;
CREATE INDEX crosswalk_pair_years ON crosswalk_pair (from_year, to_year);
CREATE INDEX crosswalk_pair_from ON crosswalk_pair (from_item_id);
CREATE INDEX crosswalk_pair_to ON crosswalk_pair (to_item_id);
"""
