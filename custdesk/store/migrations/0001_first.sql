CREATE TABLE vault_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL
);

CREATE TABLE user_account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
    created_at TEXT NOT NULL
);

CREATE TABLE user_key (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    sign_public BLOB NOT NULL,
    box_public BLOB NOT NULL,
    since_at TEXT NOT NULL
);

CREATE TABLE class_grant (
    user_key_id INTEGER NOT NULL,
    data_class TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    sealed_key BLOB NOT NULL,
    granted_by INTEGER NOT NULL,
    granted_at TEXT NOT NULL,
    PRIMARY KEY (user_key_id, data_class, key_version)
) WITHOUT ROWID;

CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    detail TEXT NOT NULL,
    commitment BLOB,
    head BLOB NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, seq);
CREATE INDEX audit_entry_actor ON audit_entry (actor, seq);
CREATE INDEX audit_entry_action ON audit_entry (action, seq);
CREATE INDEX audit_entry_at ON audit_entry (at);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE audit_signature (
    seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
    user_key_id INTEGER NOT NULL,
    signature BLOB NOT NULL
);
CREATE TRIGGER audit_signature_is_never_changed BEFORE UPDATE ON audit_signature
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_signature_is_never_removed BEFORE DELETE ON audit_signature
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE revision (
    seq INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    salt BLOB NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'archived')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company')),
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    company_name TEXT NOT NULL DEFAULT '',
    known_as TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    born_on TEXT,
    sex TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    tax_country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT NOT NULL DEFAULT '',
    balance INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    health_note BLOB,
    bank_account BLOB
);
CREATE INDEX customer_reference ON customer (reference) WHERE reference <> '';
CREATE INDEX customer_tax_number ON customer (tax_number) WHERE tax_number <> '';

CREATE TABLE customer_phone (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL,
    checked INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (customer_id, place)
) WITHOUT ROWID;
CREATE INDEX customer_phone_number ON customer_phone (number);

CREATE TABLE customer_email (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL,
    folded_address TEXT NOT NULL,
    PRIMARY KEY (customer_id, place)
) WITHOUT ROWID;
CREATE INDEX customer_email_address ON customer_email (folded_address);

CREATE TABLE customer_address (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (customer_id, place)
) WITHOUT ROWID;

CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL UNIQUE REFERENCES customer (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX search_entry_sort_key ON search_entry (sort_key, id);
CREATE INDEX search_entry_folded_name ON search_entry (folded_name);

CREATE VIRTUAL TABLE search_index USING fts5 (
    words,
    content = 'search_entry',
    content_rowid = 'id',
    tokenize = 'ascii',
    prefix = '1 2 3 4',
    detail = none
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    collection TEXT NOT NULL,
    use TEXT NOT NULL,
    control TEXT NOT NULL,
    access TEXT NOT NULL,
    security TEXT NOT NULL,
    changes TEXT NOT NULL,
    published_at TEXT NOT NULL,
    UNIQUE (version, language)
);

CREATE TABLE purpose (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    lawful_basis TEXT NOT NULL,
    retention_months INTEGER,
    classes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired'))
);

CREATE TABLE purpose_wording (
    id INTEGER PRIMARY KEY,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    since_at TEXT NOT NULL
);
CREATE INDEX purpose_wording_purpose ON purpose_wording (purpose_id, language, id);

CREATE TABLE consent_record (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    wording_id INTEGER REFERENCES purpose_wording (id),
    notice_version INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
    how TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT '',
    expires_on TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
);
CREATE INDEX consent_record_customer ON consent_record (customer_id, purpose_id, id);

CREATE TABLE choice_record (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    opted_out INTEGER NOT NULL CHECK (opted_out IN (0, 1)),
    how TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
);
CREATE INDEX choice_record_customer ON choice_record (customer_id, code, id);

CREATE TRIGGER consent_record_is_never_changed BEFORE UPDATE ON consent_record
BEGIN SELECT RAISE(ABORT, 'consent records are append-only'); END;
CREATE TRIGGER choice_record_is_never_changed BEFORE UPDATE ON choice_record
BEGIN SELECT RAISE(ABORT, 'consent records are append-only'); END;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    sheet TEXT NOT NULL,
    mapping TEXT NOT NULL,
    new_rows INTEGER NOT NULL,
    changed_rows INTEGER NOT NULL,
    unchanged_rows INTEGER NOT NULL,
    lookalike_rows INTEGER NOT NULL,
    refused_rows INTEGER NOT NULL,
    applied_at TEXT NOT NULL,
    applied_by INTEGER NOT NULL
);
