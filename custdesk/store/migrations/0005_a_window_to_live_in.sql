-- A window that people like to live in.

-- Lists that somebody set up: conditions, columns and sort under a name. Those of one person are sealed to the key of
-- whoever keeps them, name and all; the others are for everybody.
CREATE TABLE own_list_view (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    body BLOB NOT NULL,
    kept_at TEXT NOT NULL
);
CREATE INDEX own_list_view_user ON own_list_view (user_id, id);
CREATE TABLE shared_list_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

-- What this shop asks its customers for: a column that is named here is left out of the form, or has a reason for asking
-- that is told beside it. Whatever is not named is asked, without a reason.
CREATE TABLE asked_column (
    name TEXT PRIMARY KEY,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

-- Whom customers ask about their data, as it is printed on forms of consent.
ALTER TABLE shop ADD COLUMN privacy_contact TEXT NOT NULL DEFAULT '';
