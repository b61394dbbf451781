-- An import that a shopkeeper can trust.

-- Finding the same person twice: a few keys of each customer; whoever shares one is compared. Derived from the rows of
-- the customer, and computed anew for whom likeness_due names.
CREATE TABLE likeness_key (
    value INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    PRIMARY KEY (value, customer_id)
) WITHOUT ROWID;
CREATE INDEX likeness_key_customer ON likeness_key (customer_id);
CREATE TABLE likeness_due (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE
);
INSERT INTO likeness_due SELECT id FROM customer;
CREATE TRIGGER a_new_customer_is_compared AFTER INSERT ON customer
BEGIN INSERT INTO likeness_due VALUES (NEW.id); END;
CREATE TRIGGER a_changed_customer_is_compared_anew AFTER UPDATE OF version ON customer
BEGIN
    DELETE FROM likeness_key WHERE customer_id = NEW.id;
    INSERT OR IGNORE INTO likeness_due VALUES (NEW.id);
END;

-- Keys of likeness find what the folded name found, at less cost for each customer who is written.
DROP INDEX search_entry_folded_name;
ALTER TABLE search_entry DROP COLUMN folded_name;

-- Two customers of whom somebody said that they are not the same.
CREATE TABLE told_apart (
    first_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    told_at TEXT NOT NULL,
    told_by INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) WITHOUT ROWID;
CREATE INDEX told_apart_second ON told_apart (second_id);

-- Whoever was merged into another customer is gone under the own id.
ALTER TABLE former_customer RENAME TO former_customer_before;
CREATE TABLE former_customer (
    id INTEGER PRIMARY KEY,
    how TEXT NOT NULL CHECK (how IN ('erased', 'reverted', 'merged')),
    gone_at TEXT NOT NULL,
    gone_by INTEGER NOT NULL,
    ground TEXT NOT NULL DEFAULT ''
);
INSERT INTO former_customer SELECT id, how, gone_at, gone_by, ground FROM former_customer_before;
DROP TRIGGER customer_ids_are_never_given_twice;
DROP TRIGGER nobody_erased_is_typed_again;
DROP TABLE former_customer_before;
CREATE TRIGGER customer_ids_are_never_given_twice BEFORE INSERT ON customer
WHEN EXISTS (SELECT 1 FROM former_customer WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'this id belonged to somebody else'); END;
CREATE TRIGGER nobody_erased_is_typed_again BEFORE INSERT ON draft
WHEN NEW.kind = 'customer' AND EXISTS (SELECT 1 FROM former_customer WHERE id = NEW.subject_id AND how = 'erased')
BEGIN SELECT RAISE(IGNORE); END;

-- Into whom, so that the erasure of the one who stays erases both, and the merge can be undone.
CREATE TABLE merged_customer (
    id INTEGER PRIMARY KEY REFERENCES former_customer (id) ON DELETE CASCADE,
    into_id INTEGER NOT NULL
);
CREATE INDEX merged_customer_into ON merged_customer (into_id);

-- How the columns of a kind of file are understood, by a name of the person's own and by the shape of the file.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    shape TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by INTEGER NOT NULL,
    used_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX import_mapping_shape ON import_mapping (shape);

-- Rows that the chosen way of importing left out, and that way.
ALTER TABLE import_batch ADD COLUMN left_out_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN options TEXT NOT NULL DEFAULT '{}';

-- Keyed digests of e-mails, phones and numbers of the erased, so that whoever comes back in a file is asked about.
CREATE TABLE erased_mark (
    mark BLOB PRIMARY KEY
) WITHOUT ROWID;
