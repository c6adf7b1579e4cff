-- Forms that somebody who looks after a programme tries out, as a participant fills them in. Nothing of it is kept.
CREATE TABLE trials (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: old buttons carry it
    person_id INTEGER NOT NULL UNIQUE REFERENCES persons (id),
    slug TEXT NOT NULL,                 -- of the programme
    proposal_id INTEGER,                -- the workbook that waits to be applied; NULL: the published form
    form_id INTEGER,                    -- the published form
    state TEXT NOT NULL,                -- JSON: forms/dialogue.py
    touched_at INTEGER NOT NULL
) STRICT;

-- How far people have come in a form, and where they stopped for good. It says of nobody who it was.
CREATE TABLE stops (
    form_id INTEGER NOT NULL REFERENCES forms (id),
    question TEXT NOT NULL,             -- its name, or that of the review
    language TEXT NOT NULL,
    month TEXT NOT NULL,                -- such as 2027-03, in UTC
    reached INTEGER NOT NULL DEFAULT 0, -- were asked it, and have sent their application or thrown it away
    stopped INTEGER NOT NULL DEFAULT 0, -- threw their answers away there
    PRIMARY KEY (form_id, question, language, month)
) STRICT, WITHOUT ROWID;
