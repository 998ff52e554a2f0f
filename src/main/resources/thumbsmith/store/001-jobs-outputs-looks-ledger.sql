-- Moments are milliseconds since 1970 UTC; amounts are USD as decimal text, exact to the last digit.

CREATE TABLE jobs (
    id               TEXT PRIMARY KEY,
    service          TEXT NOT NULL,
    operation        TEXT NOT NULL,
    model            TEXT,
    recipe           TEXT NOT NULL,
    number           INTEGER NOT NULL,
    of_count         INTEGER NOT NULL,
    folder           TEXT NOT NULL,
    created          INTEGER NOT NULL,
    cancel_requested INTEGER NOT NULL,
    state            TEXT NOT NULL,
    started          INTEGER,
    sent             INTEGER,
    answered         INTEGER,
    finished         INTEGER,
    -- These two stay after the job has failed, so that its output can be fetched again.
    output_url       TEXT,
    request_id       TEXT,
    failure          TEXT,
    kept             INTEGER,
    why              TEXT
) STRICT;

CREATE INDEX jobs_by_state ON jobs (state, created);
CREATE INDEX jobs_by_age ON jobs (created);
CREATE INDEX jobs_by_kind ON jobs (service, operation, model, state, finished);

CREATE TABLE outputs (
    id         TEXT PRIMARY KEY REFERENCES jobs (id),
    file       TEXT NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    request_id TEXT,
    cost       TEXT NOT NULL,
    list_price TEXT NOT NULL,
    seconds    REAL NOT NULL,
    made       INTEGER NOT NULL,
    cancelled  INTEGER NOT NULL,
    score      REAL
) STRICT;

CREATE INDEX outputs_by_age ON outputs (made);

CREATE TABLE looks (
    service      TEXT NOT NULL,
    id           TEXT NOT NULL,
    mode         TEXT NOT NULL,
    name         TEXT NOT NULL,
    status       TEXT NOT NULL,
    progress     INTEGER NOT NULL,
    portrait     TEXT,
    instructions TEXT,
    added        INTEGER NOT NULL,
    PRIMARY KEY (service, id)
) STRICT;

CREATE TABLE ledger (
    at         INTEGER NOT NULL,
    service    TEXT NOT NULL,
    operation  TEXT NOT NULL,
    model      TEXT,
    request_id TEXT,
    job        TEXT,
    cost       TEXT NOT NULL,
    list_price TEXT NOT NULL
) STRICT;

CREATE INDEX ledger_by_age ON ledger (at);
CREATE INDEX ledger_by_job ON ledger (job, operation);
