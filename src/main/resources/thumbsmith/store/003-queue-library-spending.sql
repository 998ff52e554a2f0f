-- Places in line: see Rank. Jobs of before keep the order in which they were asked for.
ALTER TABLE jobs ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
UPDATE jobs SET rank = created * 1048576 + number * 16384;
ALTER TABLE jobs ADD COLUMN project TEXT;
-- Parked at the person's word.
ALTER TABLE jobs ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
-- The person has said what becomes of an unknown outcome.
ALTER TABLE jobs ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
CREATE INDEX jobs_in_line ON jobs (state, rank);
CREATE INDEX jobs_by_project ON jobs (project);

-- One row: whether the queue as a whole is paused.
CREATE TABLE queue (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    paused INTEGER NOT NULL
) STRICT;
INSERT INTO queue (one, paused) VALUES (1, 0);

ALTER TABLE outputs ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outputs ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
-- Since when it is in the trash; its file is there then.
ALTER TABLE outputs ADD COLUMN trashed INTEGER;
-- Where its file was before that.
ALTER TABLE outputs ADD COLUMN shelf_file TEXT;
-- What is filtered by, out of the recipe: ids of looks, format.
ALTER TABLE outputs ADD COLUMN persona TEXT;
ALTER TABLE outputs ADD COLUMN style TEXT;
ALTER TABLE outputs ADD COLUMN format TEXT;
UPDATE outputs SET
    persona = (SELECT json_extract(recipe, '$.persona.id') FROM jobs WHERE jobs.id = outputs.id),
    style = (SELECT json_extract(recipe, '$.style.id') FROM jobs WHERE jobs.id = outputs.id),
    format = (SELECT json_extract(recipe, '$.format') FROM jobs WHERE jobs.id = outputs.id);
CREATE INDEX outputs_on_shelf ON outputs (trashed, made);

-- Titles that were found for a thumbnail or for a prompt alone; the list is a JSON array of texts.
CREATE TABLE titles (
    id         TEXT PRIMARY KEY,
    at         INTEGER NOT NULL,
    service    TEXT NOT NULL,
    prompt     TEXT NOT NULL,
    output     TEXT,
    request_id TEXT,
    list       TEXT NOT NULL,
    cost       TEXT NOT NULL
) STRICT;
CREATE INDEX titles_by_output ON titles (output, at);

-- Words of each output: what a search looks through.
CREATE VIRTUAL TABLE library_words USING fts5 (
    id UNINDEXED, prompt, titles, names, request_id,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
INSERT INTO library_words (id, prompt, titles, names, request_id)
SELECT outputs.id,
    coalesce(json_extract(jobs.recipe, '$.prompt'), ''),
    '',
    trim(coalesce(json_extract(jobs.recipe, '$.persona.name'), '') || ' '
        || coalesce(json_extract(jobs.recipe, '$.style.name'), '')),
    coalesce(outputs.request_id, '')
FROM outputs JOIN jobs ON jobs.id = outputs.id;

-- Which output a kept picture is a copy of; the file's name is its SHA-256.
CREATE TABLE origins (
    picture TEXT PRIMARY KEY,
    output  TEXT NOT NULL
) STRICT;

-- From which outputs a job was made.
CREATE TABLE lineage (
    child  TEXT NOT NULL REFERENCES jobs (id),
    slot   TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (child, slot)
) STRICT;
CREATE INDEX lineage_by_parent ON lineage (parent);

-- Several steps that follow each other, each made from the one before; steps is a JSON array of recipes.
CREATE TABLE chains (
    id      TEXT PRIMARY KEY,
    created INTEGER NOT NULL,
    service TEXT NOT NULL,
    folder  TEXT NOT NULL,
    project TEXT,
    steps   TEXT NOT NULL,
    -- How many steps were started, and the job of the last of them.
    started INTEGER NOT NULL,
    job     TEXT,
    over    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The pictures that a look was trained from, in their order.
CREATE TABLE look_pictures (
    service  TEXT NOT NULL,
    look     TEXT NOT NULL,
    position INTEGER NOT NULL,
    file     TEXT NOT NULL,
    PRIMARY KEY (service, look, position)
) STRICT;

-- Every text of instructions that a look had, by the moment from which it had it.
CREATE TABLE look_versions (
    service      TEXT NOT NULL,
    look         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    instructions TEXT NOT NULL,
    PRIMARY KEY (service, look, at)
) STRICT;

CREATE INDEX ledger_by_service ON ledger (service, at);

-- What damage to this file took: rows that were written from since to until may be missing.
CREATE TABLE gaps (
    -- What took the damaged file's place: a backup, a new list, or the file without its last changes.
    kind    TEXT NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER NOT NULL,
    -- The damaged file's name now.
    kept    TEXT,
    -- The unfinished jobs have been marked as of unknown outcome.
    settled INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The one file that is on its way to another folder: what a kill leaves is taken back or finished by this.
CREATE TABLE moving (
    output TEXT PRIMARY KEY,
    old    TEXT NOT NULL,
    new    TEXT NOT NULL
) STRICT;
