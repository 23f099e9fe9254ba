"""Following the plan: entries by month, evidence, forms that went out, words of the reports."""

# What was recorded of an activity in a month stays when the plan changes or the activity goes. Evidence is a photo, a
# file or a link that serves one or more entries. Forms are what went out on paper (pages) or in Excel (section forms).
SQL = """
CREATE TABLE followup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    month TEXT NOT NULL,
    activity_id INTEGER REFERENCES activity (id) ON DELETE SET NULL,
    activity_uid TEXT NOT NULL,
    wording TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'not-started' CHECK (status IN ('not-started', 'doing', 'done', 'not-done')),
    reason TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    quantity INTEGER,
    obstacle TEXT NOT NULL DEFAULT '',
    suggestion TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    event_date TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    approved_on TEXT NOT NULL DEFAULT '',
    entered_by TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (activity_uid, month)
) STRICT;
CREATE INDEX followup_month ON followup (fiscal_year, month);
CREATE INDEX followup_activity ON followup (activity_id);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('photo', 'file', 'link')),
    name TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    sha256 TEXT REFERENCES blob (sha256),
    original TEXT REFERENCES blob (sha256),
    thumbnail TEXT REFERENCES blob (sha256),
    source TEXT NOT NULL DEFAULT '',
    taken_on TEXT NOT NULL DEFAULT '',
    width INTEGER,
    height INTEGER
) STRICT;
CREATE INDEX evidence_year ON evidence (fiscal_year);
CREATE INDEX evidence_blob ON evidence (sha256);
CREATE INDEX evidence_original ON evidence (original);
CREATE INDEX evidence_thumbnail ON evidence (thumbnail);
CREATE INDEX evidence_source ON evidence (source);
CREATE TABLE followup_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    followup_id INTEGER NOT NULL REFERENCES followup (id) ON DELETE CASCADE,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    caption TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL,
    UNIQUE (followup_id, evidence_id)
) STRICT;
CREATE INDEX followup_evidence_evidence ON followup_evidence (evidence_id);
CREATE TABLE section_form (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    month TEXT NOT NULL,
    section_id INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    sent_at TEXT NOT NULL,
    due_on TEXT NOT NULL DEFAULT '',
    returned_at TEXT NOT NULL DEFAULT '',
    returned_as TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX section_form_month ON section_form (fiscal_year, month);
CREATE INDEX section_form_section ON section_form (section_id);
CREATE TABLE form_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    month TEXT NOT NULL,
    section_id INTEGER REFERENCES section (id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    filed_at TEXT NOT NULL DEFAULT '',
    evidence_id INTEGER REFERENCES evidence (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX form_page_month ON form_page (fiscal_year, month);
CREATE INDEX form_page_section ON form_page (section_id);
CREATE INDEX form_page_evidence ON form_page (evidence_id);
CREATE TABLE report_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL,
    report TEXT NOT NULL CHECK (report IN ('6', '12')),
    heading TEXT NOT NULL CHECK (heading IN ('problems', 'suggestions', 'summary')),
    text TEXT NOT NULL DEFAULT '',
    none_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (none_confirmed IN (0, 1)),
    UNIQUE (fiscal_year, report, heading)
) STRICT;
"""
