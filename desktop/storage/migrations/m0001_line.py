"""The first schema: one visit through every floor. Frozen: a change is a new migration."""

NUMBER = 1

SQL = """
CREATE TABLE attachment (
    blob TEXT NOT NULL,
    kind TEXT NOT NULL,
    added_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (blob)
);

CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    actor_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail JSON NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (seq)
);

CREATE TABLE document (
    id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    data TEXT NOT NULL,
    issued_at VARCHAR(32) NOT NULL,
    staff_id TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number)
);

CREATE INDEX document_subject ON document (subject);

CREATE TABLE draft (
    owner_id TEXT NOT NULL,
    page TEXT NOT NULL,
    data JSON NOT NULL,
    saved_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (owner_id, page)
);

CREATE TABLE number_given (
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    given_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (kind, number),
    UNIQUE (kind, year, serial)
);

CREATE TABLE person (
    id TEXT NOT NULL,
    file_number TEXT NOT NULL,
    version INTEGER NOT NULL,
    registered_at VARCHAR(32) NOT NULL,
    updated_at VARCHAR(32) NOT NULL,
    name_key TEXT NOT NULL,
    identity_kind TEXT NOT NULL,
    identity_number TEXT,
    birth_year INTEGER,
    members INTEGER NOT NULL,
    income_total INTEGER NOT NULL,
    obligations_total INTEGER NOT NULL,
    form JSON NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (identity_kind, identity_number),
    UNIQUE (file_number)
);

CREATE INDEX ix_person_name_key ON person (name_key, birth_year, id);

CREATE TABLE policy_version (
    sha256 TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    text TEXT NOT NULL,
    first_used_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (sha256)
);

CREATE TABLE setting (
    name TEXT NOT NULL,
    value JSON NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE sitting (
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    body TEXT NOT NULL,
    held_on DATE NOT NULL,
    attendance JSON NOT NULL,
    decisions INTEGER NOT NULL,
    opened_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number)
);

CREATE TABLE staff (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    roles JSON NOT NULL,
    active BOOLEAN NOT NULL,
    added_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE survey_round (
    id TEXT NOT NULL,
    survey_id TEXT NOT NULL,
    definition JSON NOT NULL,
    title TEXT NOT NULL,
    starts DATE NOT NULL,
    ends DATE NOT NULL,
    channel TEXT NOT NULL,
    target INTEGER NOT NULL,
    opened_at VARCHAR(32) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE visit (
    id TEXT NOT NULL,
    at VARCHAR(32) NOT NULL,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    person_id TEXT NOT NULL,
    note TEXT NOT NULL,
    priority BOOLEAN NOT NULL,
    staff_id TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX visit_at ON visit (at);

CREATE TABLE voice (
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    received_at VARCHAR(32) NOT NULL,
    recorded_at VARCHAR(32) NOT NULL,
    recorded_by TEXT NOT NULL,
    person_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    about_staff_id TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number)
);

CREATE INDEX ix_voice_kind ON voice (kind);

CREATE TABLE person_category (
    category_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (category_id, person_id),
    FOREIGN KEY(person_id) REFERENCES person (id)
)
 WITHOUT ROWID;

CREATE INDEX ix_person_category_person_id ON person_category (person_id);

CREATE TABLE person_number (
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (number, kind, person_id),
    FOREIGN KEY(person_id) REFERENCES person (id)
)
 WITHOUT ROWID;

CREATE INDEX ix_person_number_person_id ON person_number (person_id);

CREATE TABLE person_version (
    person_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    actor_id TEXT NOT NULL,
    form JSON NOT NULL,
    PRIMARY KEY (person_id, version),
    FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE request (
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    person_id TEXT NOT NULL,
    service_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    need TEXT NOT NULL,
    urgent_reason TEXT NOT NULL,
    received_on DATE NOT NULL,
    received_place TEXT NOT NULL,
    received_by TEXT NOT NULL,
    policy_sha256 TEXT NOT NULL,
    opened_at VARCHAR(32) NOT NULL,
    opened_by TEXT NOT NULL,
    state TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number),
    FOREIGN KEY(person_id) REFERENCES person (id),
    FOREIGN KEY(policy_sha256) REFERENCES policy_version (sha256)
);

CREATE INDEX request_person ON request (person_id);

CREATE INDEX request_state ON request (state);

CREATE TABLE survey_comment (
    id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(round_id) REFERENCES survey_round (id)
)
 WITHOUT ROWID;

CREATE INDEX ix_survey_comment_round_id ON survey_comment (round_id);

CREATE TABLE survey_sheet (
    id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(round_id) REFERENCES survey_round (id)
)
 WITHOUT ROWID;

CREATE INDEX ix_survey_sheet_round_id ON survey_sheet (round_id);

CREATE TABLE request_event (
    request_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    step TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (request_id, seq),
    FOREIGN KEY(request_id) REFERENCES request (id)
);

CREATE TABLE signature (
    id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    hijri TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    given TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (request_id, sequence),
    FOREIGN KEY(request_id) REFERENCES request (id)
);

CREATE TABLE survey_answer (
    sheet_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (sheet_id, question_id),
    FOREIGN KEY(sheet_id) REFERENCES survey_sheet (id)
)
 WITHOUT ROWID;
"""
