-- Roles anew: helpers, who see check lists alone, and who gave a role.
CREATE TABLE roles_anew (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN ('helper', 'coordinator', 'administrator')),
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: every programme
    granted_at INTEGER NOT NULL,
    granted_by INTEGER                  -- NULL: the operator, or a claim
) STRICT;
INSERT INTO roles_anew (person_id, role, programme_id, granted_at)
    SELECT person_id, role, programme_id, granted_at FROM roles;
DROP TABLE roles;
ALTER TABLE roles_anew RENAME TO roles;
CREATE UNIQUE INDEX one_role ON roles (person_id, role, coalesce(programme_id, 0));

-- Links that give a role once. Only a hash is kept: whoever reads the database can't use one.
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    code_hash BLOB NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('helper', 'coordinator', 'administrator')),
    programme_id INTEGER REFERENCES programmes (id),  -- NULL: every programme
    made_by INTEGER NOT NULL REFERENCES persons (id),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by INTEGER REFERENCES persons (id),
    used_at INTEGER,
    withdrawn_at INTEGER
) STRICT;

-- Applications anew: once they can be erased, no number may be given twice, since old buttons and news carry it.
CREATE TABLE applications_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    form_id INTEGER NOT NULL REFERENCES forms (id),
    answers TEXT NOT NULL,              -- JSON: question name -> value; empty once the consent was taken back
    name TEXT NOT NULL,                 -- what the person wants to be called
    status TEXT NOT NULL CHECK (status IN ('submitted', 'accepted', 'waiting', 'declined', 'withdrawn')),
    submitted_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (person_id, programme_id)
) STRICT;
INSERT INTO applications_anew (id, person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)
    SELECT id, person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at FROM applications;
DROP TABLE applications;
ALTER TABLE applications_anew RENAME TO applications;
CREATE INDEX applications_by_time ON applications (programme_id, submitted_at);

ALTER TABLE persons ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;  -- when they last wrote or tapped, give or take a day
UPDATE persons SET seen_at = unixepoch();

-- What coordinators remark on somebody's application, for one another.
CREATE TABLE remarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES persons (id),
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX remarks_of_application ON remarks (application_id, id);

-- How somebody looks at a programme's applications, until they want to see them otherwise.
CREATE TABLE views (
    person_id INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    programme_id INTEGER NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    query TEXT NOT NULL DEFAULT '',     -- announcements/audiences; empty: all
    name TEXT NOT NULL DEFAULT '',      -- what is looked for; empty: nothing
    sorting TEXT NOT NULL DEFAULT 'newest' CHECK (sorting IN ('newest', 'name')),
    PRIMARY KEY (person_id, programme_id)
) STRICT, WITHOUT ROWID;

-- Many applications that are to get another status, as they were shown; how far that is, and what has come of it.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    person_id INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,  -- who decides
    programme_id INTEGER NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    items TEXT NOT NULL,                -- JSON: [[application, the status it had], …]
    done INTEGER NOT NULL DEFAULT 0,    -- so many of them have been gone through
    told INTEGER NOT NULL DEFAULT 0,    -- got the status, and a message
    quiet INTEGER NOT NULL DEFAULT 0,   -- got the status; there was nothing to tell
    refused INTEGER NOT NULL DEFAULT 0, -- a guardian's consent is missing
    made_at INTEGER NOT NULL
) STRICT;

-- A guardian's word about one young person's taking part in one programme. The latest row counts.
CREATE TABLE guardianships (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    child_id INTEGER NOT NULL REFERENCES persons (id),
    programme_id INTEGER NOT NULL REFERENCES programmes (id),
    code_hash BLOB NOT NULL UNIQUE,     -- of the one-time link
    state TEXT NOT NULL CHECK (state IN ('asked', 'opened', 'consented', 'declined', 'withdrawn', 'replaced')),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,        -- of the link
    guardian_id INTEGER REFERENCES persons (id),  -- who opened it
    name TEXT,                          -- as the guardian's own contact says
    phone TEXT,
    notice TEXT,                        -- the text they consented to, word by word
    notice_hash TEXT,                   -- SHA-256 of it
    language TEXT,
    decided_at INTEGER,
    withdrawn_at INTEGER
) STRICT;
CREATE INDEX guardianships_of_child ON guardianships (child_id, programme_id, id);
CREATE INDEX guardianships_of_guardian ON guardianships (guardian_id);

-- Whose data is to be erased, and when: until then they may change their mind.
CREATE TABLE erasures (
    person_id INTEGER PRIMARY KEY REFERENCES persons (id),
    asked_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX erasures_by_time ON erasures (due_at);

-- The audit trail only grows. Of an erased person an anonymous number (below zero) stands in place of their id.
ALTER TABLE audit_trail ADD COLUMN details TEXT;  -- JSON, without personal data
CREATE INDEX audit_by_programme ON audit_trail (programme_id, id);
CREATE INDEX audit_by_person ON audit_trail (person_id, id);
CREATE INDEX audit_by_actor ON audit_trail (actor_id, id);
CREATE TRIGGER audit_stays BEFORE DELETE ON audit_trail
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_is_not_rewritten BEFORE UPDATE ON audit_trail
WHEN NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action
    OR NEW.programme_id IS NOT OLD.programme_id OR NEW.about IS NOT OLD.about OR NEW.details IS NOT OLD.details
    OR (NEW.actor_id IS NOT OLD.actor_id AND NEW.actor_id >= 0)
    OR (NEW.person_id IS NOT OLD.person_id AND NEW.person_id >= 0)
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;

CREATE INDEX applications_by_status ON applications (programme_id, status, submitted_at);
