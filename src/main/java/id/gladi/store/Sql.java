package id.gladi.store;

/** The statements of the record. There is none that changes or removes a row, and never will be. */
final class Sql {
  static final String NEXT_SESSION = "SELECT coalesce(max(id), 0) + 1 FROM session";

  static final String INSERT_SESSION =
      """
      INSERT INTO session (id, exercise, name, opened, program, script, map, profile, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String INSERT_ORIGIN = "INSERT INTO origin (session, number) VALUES (?, ?)";

  static final String INSERT_STEP =
      """
      INSERT INTO step (session, seq, parent, role, wall, format, payload, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String INSERT_ATTACHMENT =
      "INSERT INTO attachment (session, name, content, hash) VALUES (?, ?, ?, ?)";

  static final String INSERT_SEAL =
      "INSERT INTO seal (session, steps, role, wall, hash) VALUES (?, ?, ?, ?, ?)";

  static final String SESSION =
      """
      SELECT coalesce(o.number, s.id) AS number, s.exercise, s.name, s.opened, s.program, s.script,
             s.map, s.profile, s.hash
      FROM session s LEFT JOIN origin o ON o.session = s.id WHERE s.id = ?
      """;

  static final String SESSION_IDS = "SELECT id FROM session ORDER BY id";

  static final String SESSION_WITH_HASH = "SELECT id FROM session WHERE hash = ? ORDER BY id";

  static final String SESSION_HASH = "SELECT hash FROM session WHERE id = ?";

  static final String STEP_HASH = "SELECT hash FROM step WHERE session = ? AND seq = ?";

  static final String STEPS =
      """
      SELECT seq, parent, role, wall, format, payload, hash
      FROM step WHERE session = ? AND seq > ? ORDER BY session, seq LIMIT ?
      """;

  static final String ATTACHMENTS =
      "SELECT name, content, hash FROM attachment WHERE session = ? ORDER BY name";

  static final String SEAL = "SELECT steps, role, wall, hash FROM seal WHERE session = ?";

  static final String HEADS =
      """
      SELECT s.id, coalesce(t.newest, 0) AS steps, coalesce(last.hash, s.hash) AS hash
      FROM session s
      LEFT JOIN (SELECT session, max(seq) AS newest FROM step GROUP BY session) t
        ON t.session = s.id
      LEFT JOIN step last ON last.session = s.id AND last.seq = t.newest
      """;

  static final String SESSIONS =
      """
      SELECT s.id, s.exercise, s.name, s.opened, t.steps,
             coalesce(last.wall, s.opened) AS last_change,
             (SELECT count(*) FROM seal WHERE seal.session = s.id) > 0 AS sealed
      FROM session s
      JOIN (SELECT x.id, count(step.seq) AS steps, max(step.seq) AS newest
            FROM session x LEFT JOIN step ON step.session = x.id GROUP BY x.id) t ON t.id = s.id
      LEFT JOIN step last ON last.session = s.id AND last.seq = t.newest
      ORDER BY last_change DESC, s.id DESC
      """;

  private Sql() {}
}
