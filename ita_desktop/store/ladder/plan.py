"""The plan of a year: measures, activities, points, owners."""

# The plan of a year. A measure without items serves its whole indicator; an item keeps its printed code when it stands
# in no item set of the file. Points are the lists of a measure or of an activity, each a row of its own.
SQL = """
CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    indicator INTEGER,
    rhythm TEXT CHECK (rhythm IN ('once', 'daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly')),
    pictures INTEGER NOT NULL DEFAULT 0 CHECK (pictures >= 0),
    notes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    brought_from TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX measure_year ON measure (fiscal_year, place);
CREATE TABLE measure_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    item_id INTEGER REFERENCES item (id) ON DELETE SET NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    score INTEGER CHECK (score BETWEEN 0 AND 10000),
    place INTEGER NOT NULL,
    UNIQUE (measure_id, code)
) STRICT;
CREATE INDEX measure_item_item ON measure_item (item_id);
CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    start TEXT NOT NULL DEFAULT '',
    end TEXT NOT NULL DEFAULT '',
    rhythm TEXT CHECK (rhythm IN ('once', 'daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly')),
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_measure ON activity (measure_id);
CREATE TABLE point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    activity_id INTEGER REFERENCES activity (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('issue', 'supervision', 'result', 'output', 'channel')),
    text TEXT NOT NULL,
    quantity INTEGER,
    unit TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL,
    CHECK ((kind IN ('output', 'channel')) = (activity_id IS NOT NULL))
) STRICT;
CREATE INDEX point_measure ON point (measure_id);
CREATE INDEX point_activity ON point (activity_id);
CREATE TABLE owner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    section_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    role TEXT CHECK (role IN ('lead', 'overseer', 'doer', 'coordinator', 'all-staff')),
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX owner_measure ON owner (measure_id);
CREATE INDEX owner_section ON owner (section_id);
"""
