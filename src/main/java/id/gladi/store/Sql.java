package id.gladi.store;

/** The statements of the record. There is none that changes or removes a row, and never will be. */
final class Sql {
  static final String NEXT_SESSION = "SELECT coalesce(max(id), 0) + 1 FROM session";

  static final String INSERT_SESSION =
      """
      INSERT INTO session (id, exercise, name, opened, program, script, map, profile, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String INSERT_STEP =
      """
      INSERT INTO step (session, seq, parent, role, wall, format, payload, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String SESSION =
      """
      SELECT id, exercise, name, opened, program, script, map, profile, hash
      FROM session WHERE id = ?
      """;

  static final String SESSION_HASH = "SELECT hash FROM session WHERE id = ?";

  static final String STEP_HASH = "SELECT hash FROM step WHERE session = ? AND seq = ?";

  static final String STEPS =
      """
      SELECT seq, parent, role, wall, format, payload, hash
      FROM step WHERE session = ? ORDER BY seq
      """;

  static final String SESSIONS =
      """
      SELECT s.id, s.exercise, s.name, s.opened, t.steps,
             coalesce(last.wall, s.opened) AS last_change
      FROM session s
      JOIN (SELECT x.id, count(step.seq) AS steps, max(step.seq) AS newest
            FROM session x LEFT JOIN step ON step.session = x.id GROUP BY x.id) t ON t.id = s.id
      LEFT JOIN step last ON last.session = s.id AND last.seq = t.newest
      ORDER BY last_change DESC, s.id DESC
      """;

  private Sql() {}
}
