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

-- Search entries and keys of likeness lie in another order than the customers: to look each customer up who is named
-- took longer than writing the entry. Nobody but the program that knows the customer writes them, and when a customer
-- goes, a trigger does what the reference did.
ALTER TABLE search_entry RENAME TO search_entry_before;
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    words TEXT NOT NULL
);
INSERT INTO search_entry SELECT id, customer_id, state, sort_key, words FROM search_entry_before;
DROP TABLE search_entry_before;
CREATE INDEX search_entry_sort_key ON search_entry (sort_key, id);

DROP TRIGGER a_changed_customer_is_compared_anew;
ALTER TABLE likeness_key RENAME TO likeness_key_before;
CREATE TABLE likeness_key (
    value INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (value, customer_id)
) WITHOUT ROWID;
INSERT INTO likeness_key SELECT value, customer_id FROM likeness_key_before;
DROP TABLE likeness_key_before;
CREATE INDEX likeness_key_customer ON likeness_key (customer_id);
CREATE TRIGGER a_changed_customer_is_compared_anew AFTER UPDATE OF version ON customer
BEGIN
    DELETE FROM likeness_key WHERE customer_id = NEW.id;
    INSERT OR IGNORE INTO likeness_due VALUES (NEW.id);
END;
CREATE TRIGGER whoever_goes_is_neither_found_nor_compared AFTER DELETE ON customer
BEGIN
    DELETE FROM search_entry WHERE customer_id = OLD.id;
    DELETE FROM likeness_key WHERE customer_id = OLD.id;
END;

-- Several customers changed at once could keep words in the index that they had no more.
INSERT INTO search_index (search_index) VALUES ('rebuild');
