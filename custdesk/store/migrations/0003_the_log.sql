-- A log that can be read, reverted, erased and still proven.

-- Digests of the rows of a subject after a change, for finding edits by other programs.
ALTER TABLE revision ADD COLUMN rows BLOB NOT NULL DEFAULT x'';
CREATE INDEX revision_subject ON revision (subject_kind, subject_id);

-- The number of an entry is its row's: an index holds it anyway, and each entry is written into all of them.
DROP INDEX audit_entry_subject;
DROP INDEX audit_entry_actor;
DROP INDEX audit_entry_action;
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id);
CREATE INDEX audit_entry_actor ON audit_entry (actor);
CREATE INDEX audit_entry_action ON audit_entry (action);

-- What a rule cut from the log: the entries first_seq to last_seq, and the heads before and after them.
CREATE TABLE audit_cut (
    first_seq INTEGER PRIMARY KEY,
    last_seq INTEGER NOT NULL CHECK (last_seq >= first_seq),
    last_at TEXT NOT NULL,
    previous BLOB NOT NULL,
    head BLOB NOT NULL
);
DROP TRIGGER audit_entry_is_never_removed;
CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
WHEN OLD.seq > coalesce((SELECT last_seq FROM audit_cut WHERE first_seq <= OLD.seq ORDER BY first_seq DESC LIMIT 1), -1)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
DROP TRIGGER audit_signature_is_never_removed;
CREATE TRIGGER audit_signature_is_never_removed BEFORE DELETE ON audit_signature
WHEN OLD.seq > coalesce((SELECT last_seq FROM audit_cut WHERE first_seq <= OLD.seq ORDER BY first_seq DESC LIMIT 1), -1)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- Who is gone, so that no number inside the vault is given twice: nothing of the person.
CREATE TABLE former_customer (
    id INTEGER PRIMARY KEY,
    how TEXT NOT NULL CHECK (how IN ('erased', 'reverted')),
    gone_at TEXT NOT NULL,
    gone_by INTEGER NOT NULL,
    ground TEXT NOT NULL DEFAULT ''
);
CREATE TRIGGER customer_ids_are_never_given_twice BEFORE INSERT ON customer
WHEN EXISTS (SELECT 1 FROM former_customer WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'this id belonged to somebody else'); END;

-- A form that was open when its customer was erased keeps its typing a moment later.
CREATE TRIGGER nobody_erased_is_typed_again BEFORE INSERT ON draft
WHEN NEW.kind = 'customer' AND EXISTS (SELECT 1 FROM former_customer WHERE id = NEW.subject_id AND how = 'erased')
BEGIN SELECT RAISE(IGNORE); END;

-- Filters of the log that somebody keeps, sealed to the owner's own key.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    body BLOB NOT NULL,
    kept_at TEXT NOT NULL
);
CREATE INDEX saved_filter_user ON saved_filter (user_id, id);

-- What was unusual: the rule that fired, who it is about, and the entries it rests on.
CREATE TABLE access_notice (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    times INTEGER NOT NULL,
    seen_at TEXT,
    seen_by INTEGER
);

-- A log that does not end where it was noted: what was found, and what somebody decided.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    found_at TEXT NOT NULL,
    found_by INTEGER NOT NULL,
    facts TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided')),
    decision TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    decided_at TEXT,
    decided_by INTEGER
);
