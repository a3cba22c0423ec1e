package id.gladi.store;

import id.gladi.core.play.PlanTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A session as it is stored.
 *
 * @param number it was opened under; another one than its place here when it came in a bundle
 * @param program version of Gladi that opened it
 */
public record SessionRow(
    long number, String exercise, String name, Instant opened, String program, PlanTexts plan) {
  public SessionRow {
    var _ = List.of(exercise, name, opened, program, plan.exercise(), plan.map(), plan.profile());
  }

  static SessionRow of(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getLong("number"),
        row.getString("exercise"),
        row.getString("name"),
        row.getObject("opened", OffsetDateTime.class).toInstant(),
        row.getString("program"),
        new PlanTexts(row.getString("script"), row.getString("map"), row.getString("profile")));
  }
}
