-- A session with its own copy of the plan. hash is the first link of the chain of its steps.
CREATE TABLE session (
    id       BIGINT                        NOT NULL PRIMARY KEY,
    exercise VARCHAR                       NOT NULL,
    name     VARCHAR                       NOT NULL,
    opened   TIMESTAMP(9) WITH TIME ZONE   NOT NULL,
    program  VARCHAR                       NOT NULL,
    script   CLOB                          NOT NULL,
    map      CLOB                          NOT NULL,
    profile  CLOB                          NOT NULL,
    hash     CHAR(64)                    NOT NULL
);

-- The key comes before the reference: the reference then shares its index, which saves a page with
-- every step and lets a session be read in the order of the index.
-- One act. seq has no gaps in a session; hash covers the previous hash and every column but itself.
CREATE TABLE step (
    session BIGINT                      NOT NULL,
    seq     BIGINT                      NOT NULL CHECK (seq >= 1),
    parent  BIGINT                      NOT NULL CHECK (parent >= 0 AND parent < seq),
    role    VARCHAR                     NOT NULL,
    wall    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    format  INTEGER                     NOT NULL,
    payload VARCHAR                     NOT NULL,
    hash    CHAR(64)                  NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session) REFERENCES session (id)
);
