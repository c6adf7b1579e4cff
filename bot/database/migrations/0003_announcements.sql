ALTER TABLE places ADD COLUMN came_at INTEGER;      -- when somebody ticked at the door that they came
ALTER TABLE audit_trail ADD COLUMN about INTEGER;   -- the announcement or letter that the action was about

-- What a coordinator says to many. It is a draft until it has a wave.
CREATE TABLE announcements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: for everybody who knows the bot
    author_id INTEGER NOT NULL REFERENCES persons (id),
    audience TEXT NOT NULL DEFAULT '',  -- a query: announcements/audiences; empty: not chosen yet
    details TEXT NOT NULL,              -- JSON: announcements/announcement.py
    revision INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE announcement_texts (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    content TEXT NOT NULL,              -- JSON: announcements/content.py
    former TEXT,                        -- what was sent before it was corrected; NULL: never corrected
    PRIMARY KEY (announcement_id, language)
) STRICT, WITHOUT ROWID;

-- One thing done for all of an announcement's people: sending it, correcting it, recalling it, reminding of it.
CREATE TABLE waves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    announcement_id INTEGER NOT NULL REFERENCES announcements (id),
    what TEXT NOT NULL CHECK (what IN ('announce', 'correct', 'recall', 'remind')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'gathering', 'running', 'paused', 'stopped', 'done')),
    actor_id INTEGER NOT NULL REFERENCES persons (id),
    starts_at INTEGER NOT NULL,
    begun_at INTEGER,
    ended_at INTEGER,
    gathered_to INTEGER,                -- people with ids up to this are in it, if they belong to it; NULL: all are
    shown_in INTEGER                    -- the actor's message that shows how far it is
) STRICT;
CREATE INDEX waves_of_announcement ON waves (announcement_id, what);
CREATE UNIQUE INDEX announced_once ON waves (announcement_id) WHERE what = 'announce';
CREATE INDEX waves_to_do ON waves (starts_at) WHERE state IN ('planned', 'gathering', 'running');

-- Audiences that coordinators keep under a name.
CREATE TABLE audiences (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: of those for everybody
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES persons (id)
) STRICT;
CREATE UNIQUE INDEX audience_names ON audiences (coalesce(programme_id, 0), name);

-- Groups in Telegram that a coordinator put the bot into; announcements may be posted there.
CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL UNIQUE,    -- negative; another one once Telegram makes it a supergroup
    title TEXT NOT NULL,
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: not chosen yet
    reachable INTEGER NOT NULL DEFAULT 1,
    added_by INTEGER NOT NULL REFERENCES persons (id)
) STRICT;

-- What people answer to an announcement, and what coordinators answer them.
CREATE TABLE letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    announcement_id INTEGER NOT NULL REFERENCES announcements (id),
    person_id INTEGER NOT NULL REFERENCES persons (id),  -- the participant, whoever writes
    author_id INTEGER NOT NULL REFERENCES persons (id),
    content TEXT NOT NULL,              -- JSON: announcements/content.py
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX letters_of_person ON letters (person_id, announcement_id);
CREATE INDEX letters_of_announcement ON letters (announcement_id);

-- How long Telegram asked to be left alone.
CREATE TABLE halts (
    chat_id INTEGER PRIMARY KEY,        -- 0: by all
    until INTEGER NOT NULL
) STRICT;

-- The outbox anew: some wait in a wave before it is their turn, some go before others, some are known by their message.
CREATE TABLE deliveries_anew (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL,         -- or the chat of a group, which is negative
    kind TEXT NOT NULL,                 -- what makes its text: delivery/outbox.py
    about INTEGER NOT NULL,             -- the programme, event, wave or letter
    details TEXT NOT NULL,              -- JSON
    state TEXT NOT NULL CHECK (state IN
        ('held', 'queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown', 'skipped', 'stopped')),
    due_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    reason TEXT,
    once TEXT,                          -- what is said to this person only once, whatever happens
    rank INTEGER NOT NULL DEFAULT 1,    -- of those that are due, lower ones go first
    messages TEXT,                      -- JSON: the ids of the messages it became
    read_at INTEGER                     -- when its person said that they have read it
) STRICT;
INSERT INTO deliveries_anew (id, person_id, kind, about, details, state, due_at, changed_at, reason, once, rank)
    SELECT id, person_id, kind, about, details, state, due_at, changed_at, reason, once, kind <> 'answer' FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_anew RENAME TO deliveries;
CREATE INDEX outbox ON deliveries (rank, due_at, id) WHERE state = 'queued';
CREATE INDEX in_flight ON deliveries (id) WHERE state = 'sending';
CREATE INDEX held ON deliveries (about, due_at, id) WHERE state = 'held';
CREATE INDEX deliveries_of_person ON deliveries (person_id, kind, about);
CREATE INDEX deliveries_of_wave ON deliveries (about, state, person_id) WHERE kind = 'wave';
CREATE UNIQUE INDEX said_once ON deliveries (person_id, once) WHERE once IS NOT NULL;
