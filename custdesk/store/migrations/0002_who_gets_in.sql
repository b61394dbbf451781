-- Who gets in, and by whose word: certificates and grants signed by an owner, and what the owner withholds from a role.

ALTER TABLE user_account ADD COLUMN removed_at TEXT;

-- granted_by is the user_key of the signer.
ALTER TABLE class_grant ADD COLUMN signature BLOB NOT NULL DEFAULT x'';

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    user_key_id INTEGER NOT NULL REFERENCES user_key (id),
    role TEXT NOT NULL,
    withheld TEXT NOT NULL DEFAULT '',
    idle_minutes INTEGER NOT NULL,
    asks_reason INTEGER NOT NULL CHECK (asks_reason IN (0, 1)),
    issued_by INTEGER NOT NULL REFERENCES user_key (id),
    issued_at TEXT NOT NULL,
    signature BLOB NOT NULL
);
CREATE INDEX certificate_user ON certificate (user_id, id);

CREATE TABLE role_limit (
    role TEXT PRIMARY KEY,
    withheld TEXT NOT NULL DEFAULT '',
    idle_minutes INTEGER NOT NULL,
    asks_reason INTEGER NOT NULL CHECK (asks_reason IN (0, 1)),
    issued_by INTEGER NOT NULL REFERENCES user_key (id),
    issued_at TEXT NOT NULL,
    signature BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE permission_review (
    id INTEGER PRIMARY KEY,
    reviewed_at TEXT NOT NULL,
    reviewed_by INTEGER NOT NULL,
    next_on TEXT NOT NULL
);

-- The secret is sealed to the user's own key; codes are hashes of the recovery codes that are left.
CREATE TABLE second_factor (
    user_id INTEGER PRIMARY KEY REFERENCES user_account (id),
    user_key_id INTEGER NOT NULL REFERENCES user_key (id),
    secret BLOB NOT NULL,
    codes TEXT NOT NULL,
    last_step INTEGER NOT NULL DEFAULT 0,
    drift INTEGER NOT NULL DEFAULT 0,
    since_at TEXT NOT NULL
);

-- Unsaved typing, sealed to its author's own key.
CREATE TABLE draft (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    body BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (user_id, kind, subject_id)
) WITHOUT ROWID;

-- The PCs whose keyring holds an anchor of the log.
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    since_at TEXT NOT NULL,
    anchored_at TEXT NOT NULL
) WITHOUT ROWID;
