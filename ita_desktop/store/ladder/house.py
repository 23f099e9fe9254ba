"""The first step: office, people, years, item sets, scores, the history and the search index."""

# Scores, weights and percentages are integers in hundredths. Every watched table has an id that is never used twice.
SQL = """
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    computer TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'barrier')),
    label TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '{}',
    reverses INTEGER REFERENCES step (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES step (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX change_log_step ON change_log (step_id);

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    data BLOB
) STRICT;

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    district TEXT NOT NULL,
    district_code TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    telephone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    letter_prefix TEXT NOT NULL DEFAULT '',
    emblem TEXT REFERENCES blob (sha256)
) STRICT;
CREATE TABLE section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    place INTEGER NOT NULL
) STRICT;
CREATE TABLE school (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    place INTEGER NOT NULL
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    position TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('director', 'assistant', 'head', 'officer')),
    section_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX person_section ON person (section_id);
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE year (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL UNIQUE,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;
CREATE TABLE framework (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL UNIQUE,
    pack TEXT NOT NULL,
    pack_year INTEGER NOT NULL,
    title TEXT NOT NULL,
    rounding TEXT NOT NULL,
    weights_confirmed INTEGER NOT NULL CHECK (weights_confirmed IN (0, 1)),
    levels_confirmed INTEGER NOT NULL CHECK (levels_confirmed IN (0, 1)),
    rounding_confirmed INTEGER NOT NULL CHECK (rounding_confirmed IN (0, 1))
) STRICT;
CREATE TABLE instrument (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL DEFAULT '',
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000),
    place INTEGER NOT NULL,
    UNIQUE (framework_id, code)
) STRICT;
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (framework_id, number)
) STRICT;
CREATE INDEX indicator_instrument ON indicator (instrument_id);
CREATE TABLE item_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES item_group (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (framework_id, code)
) STRICT;
CREATE INDEX item_group_indicator ON item_group (indicator_id);
CREATE INDEX item_group_parent ON item_group (parent_id);
CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    group_id INTEGER REFERENCES item_group (id) ON DELETE SET NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    scale TEXT NOT NULL CHECK (scale IN ('level4', 'level6', 'yes_no', 'disclosure')),
    title_confirmed INTEGER NOT NULL CHECK (title_confirmed IN (0, 1)),
    scale_confirmed INTEGER NOT NULL CHECK (scale_confirmed IN (0, 1)),
    place INTEGER NOT NULL,
    UNIQUE (framework_id, code)
) STRICT;
CREATE INDEX item_indicator ON item (indicator_id);
CREATE INDEX item_group_id ON item (group_id);
CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    positive INTEGER NOT NULL CHECK (positive IN (0, 1)),
    UNIQUE (item_id, number)
) STRICT;
CREATE TABLE element (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX element_item ON element (item_id);
CREATE TABLE item_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    UNIQUE (item_id, section_id)
) STRICT;
CREATE INDEX item_section_section ON item_section (section_id);
CREATE TABLE level (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    title_en TEXT NOT NULL DEFAULT '',
    minimum INTEGER NOT NULL CHECK (minimum BETWEEN 0 AND 10000),
    each_minimum INTEGER CHECK (each_minimum BETWEEN 0 AND 10000),
    total_only INTEGER NOT NULL DEFAULT 0 CHECK (total_only IN (0, 1)),
    UNIQUE (framework_id, code)
) STRICT;

CREATE TABLE official_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL UNIQUE REFERENCES item (id) ON DELETE CASCADE,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000)
) STRICT;
CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    choice TEXT NOT NULL,
    count INTEGER CHECK (count >= 0),
    percent INTEGER CHECK (percent BETWEEN 0 AND 10000),
    UNIQUE (topic_id, choice),
    CHECK (count IS NOT NULL OR percent IS NOT NULL)
) STRICT;

CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL
) STRICT;
CREATE INDEX search_doc_row ON search_doc (table_name, row_id);
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (grams, content = '', detail = none, tokenize = 'ascii');
"""
