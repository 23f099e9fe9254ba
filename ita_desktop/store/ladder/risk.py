"""Corruption risks: how a year assesses them, the register, its measures, watching them, asking to revise them."""

# A year's method (steps, levels, areas) is one document in the shape of resources/risks/method.json, kept from the
# first risk on so that a later change elsewhere never re-scores it. A risk has the scores of both families side by
# side. What was watched and evidence hang on a period: a quarter or a month of the year, or none for the risk itself.
# A form of a ฝ่าย may now be one of risks, keeps all that it ever said, and a report's words belong to any report.
SQL = """
CREATE TABLE risk_method (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE risk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    fiscal_year INTEGER NOT NULL,
    section_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
    section TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    process TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    event TEXT NOT NULL DEFAULT '',
    known INTEGER CHECK (known IN (0, 1)),
    cause TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '',
    light TEXT CHECK (light IN ('green', 'yellow', 'orange', 'red')),
    necessity INTEGER CHECK (necessity BETWEEN 1 AND 3),
    severity INTEGER CHECK (severity BETWEEN 1 AND 3),
    touches TEXT NOT NULL DEFAULT '',
    likelihood INTEGER CHECK (likelihood BETWEEN 1 AND 5),
    impact INTEGER CHECK (impact BETWEEN 1 AND 5),
    controls TEXT NOT NULL DEFAULT '',
    quality TEXT CHECK (quality IN ('good', 'fair', 'weak')),
    likelihood_after INTEGER CHECK (likelihood_after BETWEEN 1 AND 5),
    impact_after INTEGER CHECK (impact_after BETWEEN 1 AND 5),
    response TEXT CHECK (response IN ('avoid', 'reduce', 'transfer', 'accept')),
    notes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    brought_from TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX risk_year ON risk (fiscal_year, place);
CREATE INDEX risk_section ON risk (section_id);
CREATE TABLE risk_measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    risk_id INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
    start TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL DEFAULT '',
    measure_uid TEXT NOT NULL DEFAULT '',
    activity_uid TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX risk_measure_risk ON risk_measure (risk_id);
CREATE INDEX risk_measure_owner ON risk_measure (owner_id);
CREATE TABLE risk_watch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    risk_id INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    occurred INTEGER CHECK (occurred >= 0),
    fixed INTEGER CHECK (fixed IN (0, 1)),
    severity INTEGER CHECK (severity BETWEEN 1 AND 5),
    done TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    suggestion TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT '',
    state TEXT CHECK (state IN ('watching', 'begun', 'revise', 'other')),
    state_reason TEXT NOT NULL DEFAULT '',
    entered_by TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (risk_id, period)
) STRICT;
CREATE TABLE risk_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    risk_id INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    approved_on TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX risk_revision_risk ON risk_revision (risk_id);
CREATE TABLE risk_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    risk_id INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    period TEXT NOT NULL DEFAULT '',
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    caption TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL,
    UNIQUE (risk_id, period, evidence_id)
) STRICT;
CREATE INDEX risk_evidence_evidence ON risk_evidence (evidence_id);
ALTER TABLE section_form ADD COLUMN kind TEXT NOT NULL DEFAULT 'month' CHECK (kind IN ('month', 'risks'));
ALTER TABLE section_form ADD COLUMN returned_before TEXT NOT NULL DEFAULT '';
CREATE TABLE report_text_wide (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiscal_year INTEGER NOT NULL,
    report TEXT NOT NULL,
    heading TEXT NOT NULL CHECK (heading IN ('problems', 'suggestions', 'summary')),
    text TEXT NOT NULL DEFAULT '',
    none_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (none_confirmed IN (0, 1)),
    UNIQUE (fiscal_year, report, heading)
) STRICT;
INSERT INTO report_text_wide SELECT id, fiscal_year, report, heading, text, none_confirmed FROM report_text;
DROP TABLE report_text;
ALTER TABLE report_text_wide RENAME TO report_text;
"""
