-- A window that people like to live in.

-- Lists that somebody set up: conditions, columns and sort under a name. Those of one person are for nobody else; those
-- without a person are for all.
CREATE TABLE list_view (
    id INTEGER PRIMARY KEY,
    user_id INTEGER REFERENCES user_account (id),
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX list_view_user ON list_view (user_id, id);

-- What this shop asks its customers for: a column that is named here is left out of the form, or has a reason for asking
-- that is told beside it. Whatever is not named is asked, without a reason.
CREATE TABLE asked_column (
    name TEXT PRIMARY KEY,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
