-- Times are whole seconds since 1970-01-01 UTC; wall times are text and stand beside an IANA zone.

CREATE TABLE persons (
    id INTEGER PRIMARY KEY,             -- Telegram's user id; a private chat's id is the same
    first_name TEXT NOT NULL,
    telegram_language TEXT,             -- as Telegram tells it
    language TEXT,                      -- as the person chose it
    talking_in INTEGER REFERENCES programmes (id),  -- whose dialogue takes what is typed now
    reachable INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE roles (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN ('coordinator', 'administrator')),
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: every programme
    granted_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_role ON roles (person_id, role, coalesce(programme_id, 0));

-- Only a hash is kept: whoever reads the database can't claim anything.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code_hash BLOB NOT NULL,
    attempts_left INTEGER NOT NULL
) STRICT;

CREATE TABLE handled_updates (
    update_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE programmes (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,          -- names it in links and files
    details TEXT NOT NULL,              -- JSON: programmes/programme.py
    form_id INTEGER REFERENCES forms (id),
    revision INTEGER NOT NULL DEFAULT 0,
    loaded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE forms (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    definition TEXT NOT NULL,           -- JSON: forms/model.py
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    notice_hash TEXT NOT NULL,          -- SHA-256 of the text as it was shown
    notice TEXT NOT NULL,
    language TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;
CREATE INDEX consents_of_person ON consents (person_id, programme_id);

CREATE TABLE dialogues (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    form_id INTEGER NOT NULL REFERENCES forms (id),
    state TEXT NOT NULL,                -- JSON: forms/dialogue.py
    revision INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, programme_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    form_id INTEGER NOT NULL REFERENCES forms (id),
    answers TEXT NOT NULL,              -- JSON: question name -> value
    name TEXT NOT NULL,                 -- what the person wants to be called
    status TEXT NOT NULL CHECK (status IN ('submitted', 'accepted', 'waiting', 'declined', 'withdrawn')),
    submitted_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (person_id, programme_id)
) STRICT;
CREATE INDEX applications_by_time ON applications (programme_id, submitted_at);

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,                 -- what makes its text: delivery/outbox.py
    about INTEGER NOT NULL,             -- the programme, event or announcement
    details TEXT NOT NULL,              -- JSON
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown')),
    due_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    reason TEXT
) STRICT;
CREATE INDEX outbox ON deliveries (due_at, id) WHERE state = 'queued';
CREATE INDEX in_flight ON deliveries (id) WHERE state = 'sending';
CREATE INDEX deliveries_of_person ON deliveries (person_id, kind, about);

CREATE TABLE audit_trail (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    person_id INTEGER,
    programme_id INTEGER
) STRICT;

-- What Telegram was told about the bot (commands, descriptions), so that a restart need not tell it again.
CREATE TABLE registrations (
    bot_id INTEGER PRIMARY KEY,
    told TEXT NOT NULL                  -- SHA-256 of all of it
) STRICT;
