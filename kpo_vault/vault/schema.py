"""The tables of a vault, as a list of migrations: step n brings a file from format n to format n + 1.

What stands in the clear is numbers that join rows, entity names (tokens show them anyway) and sizes; every ``body``
and ``sealed`` is encrypted, every ``*_index`` is a blind index. AUTOINCREMENT keeps the id of a deleted row from
coming back, since ids are part of what a row's encryption binds.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x4B504F56  # "KPOV"

MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE key_slots (
        kind TEXT PRIMARY KEY, parameters TEXT NOT NULL, sealed BLOB NOT NULL, digest BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE scopes (
        id INTEGER PRIMARY KEY AUTOINCREMENT, sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE matters (
        id INTEGER PRIMARY KEY REFERENCES scopes (id), name_index BLOB NOT NULL UNIQUE, body BLOB NOT NULL
    ) STRICT;

    CREATE TABLE series (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        entity_type TEXT NOT NULL,
        issued INTEGER NOT NULL,
        UNIQUE (matter, entity_type)
    ) STRICT;

    CREATE TABLE surrogates (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        series INTEGER NOT NULL REFERENCES series (id),
        number INTEGER NOT NULL,
        variant INTEGER NOT NULL,
        entity_index BLOB,
        surface_index BLOB NOT NULL,
        body BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX surrogates_by_token ON surrogates (series, number, variant);
    CREATE UNIQUE INDEX surrogates_by_entity ON surrogates (entity_index) WHERE entity_index IS NOT NULL;
    CREATE UNIQUE INDEX surrogates_by_surface ON surrogates (surface_index, series, number);

    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        document_index BLOB NOT NULL,
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX decisions_by_document ON decisions (matter, document_index);
    CREATE TRIGGER decisions_append_only BEFORE UPDATE ON decisions
        BEGIN SELECT RAISE (ABORT, 'append only'); END;

    CREATE TABLE outputs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        name_index BLOB NOT NULL,
        content_index BLOB NOT NULL,
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX outputs_by_name ON outputs (matter, name_index);
    CREATE INDEX outputs_by_content ON outputs (matter, content_index);

    CREATE TABLE packets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scope INTEGER NOT NULL REFERENCES scopes (id),
        packet_index BLOB NOT NULL UNIQUE,
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX packets_by_scope ON packets (scope);
    CREATE TABLE seen_packets (packet_index BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE register (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scope INTEGER NOT NULL REFERENCES scopes (id),
        term_index BLOB NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (scope, term_index)
    ) STRICT;

    CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name_index BLOB NOT NULL UNIQUE, body BLOB NOT NULL
    ) STRICT;

    CREATE TABLE identities (
        id INTEGER PRIMARY KEY AUTOINCREMENT, is_default INTEGER NOT NULL, body BLOB NOT NULL
    ) STRICT;

    CREATE TABLE settings (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE log_entries (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    CREATE TRIGGER log_append_only BEFORE UPDATE ON log_entries
        BEGIN SELECT RAISE (ABORT, 'append only'); END;
    CREATE TRIGGER log_undeletable BEFORE DELETE ON log_entries
        BEGIN SELECT RAISE (ABORT, 'append only'); END;
    CREATE TABLE log_checkpoints (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
    CREATE TABLE log_head (id INTEGER PRIMARY KEY CHECK (id = 0), body BLOB NOT NULL) STRICT;
    CREATE TABLE tallies (scope INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    """,
    """
    CREATE TABLE register_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scope INTEGER NOT NULL REFERENCES scopes (id),
        kind TEXT NOT NULL,
        name_index BLOB NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (scope, kind, name_index)
    ) STRICT;
    CREATE TABLE register_parts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        entry INTEGER NOT NULL REFERENCES register_entries (id),
        part INTEGER NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (entry, part)
    ) STRICT;

    ALTER TABLE scopes ADD COLUMN divided INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE roles (role TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE grants (
        role TEXT NOT NULL REFERENCES roles (role),
        scope INTEGER NOT NULL REFERENCES scopes (id),
        compartment TEXT NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (role, scope, compartment)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE masked_values (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX masked_values_by_matter ON masked_values (matter);
    """,
    """
    CREATE TABLE works (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        kind TEXT NOT NULL,
        key_index BLOB NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (matter, kind, key_index)
    ) STRICT;

    CREATE TABLE audit_records (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        kind TEXT NOT NULL,
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_records_by_kind ON audit_records (matter, kind);
    CREATE TRIGGER audit_records_append_only BEFORE UPDATE ON audit_records
        BEGIN SELECT RAISE (ABORT, 'append only'); END;

    CREATE TABLE rulings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        matter INTEGER NOT NULL REFERENCES matters (id),
        body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX rulings_by_matter ON rulings (matter);
    CREATE TRIGGER rulings_append_only BEFORE UPDATE ON rulings
        BEGIN SELECT RAISE (ABORT, 'append only'); END;
    """,
)

FORMAT: Final = len(MIGRATIONS)
