-- The number a session had where it was played, when it was brought here in a bundle: the first
-- link of its chain was made with that number and stays as it is.
CREATE TABLE IF NOT EXISTS origin (
    session BIGINT NOT NULL PRIMARY KEY,
    number  BIGINT NOT NULL CHECK (number >= 1),
    FOREIGN KEY (session) REFERENCES session (id)
);

-- A picture that belongs to a session's copy of the plan.
CREATE TABLE IF NOT EXISTS attachment (
    session BIGINT   NOT NULL,
    name    VARCHAR  NOT NULL,
    content BLOB     NOT NULL,
    hash    CHAR(64) NOT NULL,
    PRIMARY KEY (session, name),
    FOREIGN KEY (session) REFERENCES session (id)
);

-- The end of a session. hash covers the last link of the chain, every attachment and every column
-- but itself.
CREATE TABLE IF NOT EXISTS seal (
    session BIGINT                      NOT NULL PRIMARY KEY,
    steps   BIGINT                      NOT NULL CHECK (steps >= 1),
    role    VARCHAR                     NOT NULL,
    wall    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    hash    CHAR(64)                    NOT NULL,
    FOREIGN KEY (session) REFERENCES session (id)
);
