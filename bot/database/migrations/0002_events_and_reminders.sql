ALTER TABLE persons ADD COLUMN zone TEXT;        -- IANA zone, as the person chose it
ALTER TABLE persons ADD COLUMN home_zone TEXT;   -- that of the country they live in, if it has one
ALTER TABLE persons ADD COLUMN composing TEXT;   -- JSON: what a coordinator's next words are for; NULL: nothing

ALTER TABLE programmes ADD COLUMN reminders TEXT NOT NULL DEFAULT '[]';  -- JSON: programmes/reminder.py
ALTER TABLE programmes ADD COLUMN sheets TEXT NOT NULL DEFAULT '{}';     -- JSON: the workbook as it was written

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    name TEXT NOT NULL,                 -- as the workbook calls it
    details TEXT NOT NULL,              -- JSON: programmes/event.py
    starts_at INTEGER NOT NULL,         -- computed from its wall time and zone
    ends_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (programme_id, name)
) STRICT;
CREATE INDEX events_by_end ON events (ends_at);

CREATE TABLE places (
    event_id INTEGER NOT NULL REFERENCES events (id),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    status TEXT NOT NULL CHECK (status IN ('going', 'offered', 'waiting', 'given_up', 'lost')),
    turn INTEGER NOT NULL,              -- the order of arrival within the event
    offered_until INTEGER,              -- an offered place goes to the next then
    asked_at INTEGER,                   -- when "are you coming?" was asked
    confirmed_at INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX arrivals ON places (event_id, turn);
CREATE INDEX queue ON places (event_id, status, turn);
CREATE INDEX places_of_person ON places (person_id);

-- What the clock has to do next. A row is gone once it is done.
CREATE TABLE due (
    id INTEGER PRIMARY KEY,
    due_at INTEGER NOT NULL,
    task TEXT NOT NULL CHECK (task IN ('remind', 'ask', 'free', 'offer')),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    reminder TEXT NOT NULL DEFAULT '',  -- the name of its rule
    event_id INTEGER NOT NULL DEFAULT 0,   -- 0: about no event
    person_id INTEGER NOT NULL DEFAULT 0,  -- 0: everybody whom it concerns then
    UNIQUE (programme_id, event_id, person_id, task, reminder)
) STRICT;
CREATE INDEX due_by_time ON due (due_at, id);

-- Kinds of reminders that somebody doesn't want.
CREATE TABLE muted (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,
    PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;

-- A workbook that a coordinator sent, until its changes are applied.
CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    person_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: a new one
    revision INTEGER NOT NULL,          -- of the programme when it was compared
    workbook TEXT NOT NULL,             -- JSON: programmes/workbook
    sent_at INTEGER NOT NULL
) STRICT;

-- The outbox anew: deliveries may be skipped, and may be unique.
CREATE TABLE deliveries_anew (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,                 -- what makes its text: delivery/outbox.py
    about INTEGER NOT NULL,             -- the programme, event or announcement
    details TEXT NOT NULL,              -- JSON
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown', 'skipped')),
    due_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    reason TEXT,
    once TEXT                           -- what is said to this person only once, whatever happens
) STRICT;
INSERT INTO deliveries_anew (id, person_id, kind, about, details, state, due_at, changed_at, reason)
    SELECT id, person_id, kind, about, details, state, due_at, changed_at, reason FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_anew RENAME TO deliveries;
CREATE INDEX outbox ON deliveries (due_at, id) WHERE state = 'queued';
CREATE INDEX answers_in_outbox ON deliveries (due_at, id) WHERE state = 'queued' AND kind = 'answer';
CREATE INDEX in_flight ON deliveries (id) WHERE state = 'sending';
CREATE INDEX deliveries_of_person ON deliveries (person_id, kind, about);
CREATE UNIQUE INDEX said_once ON deliveries (person_id, once) WHERE once IS NOT NULL;
