package id.gladi.store;

import id.gladi.core.play.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A step as it is stored, all but its hash.
 *
 * @param role role at the table that did it
 * @param format format of the payload
 */
public record StepRow(
    long seq, long parent, String role, Instant wall, int format, String payload) {
  public StepRow {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(wall, "wall");
    Objects.requireNonNull(payload, "payload");
  }

  static StepRow of(Step step) {
    var payload = EventCodec.write(new EventCodec.Payload(step.cause(), step.events()));
    return new StepRow(
        step.seq(), step.parent(), step.by(), step.wall(), EventCodec.FORMAT, payload);
  }

  static StepRow of(ResultSet row) throws SQLException {
    return new StepRow(
        row.getLong("seq"),
        row.getLong("parent"),
        row.getString("role"),
        row.getObject("wall", OffsetDateTime.class).toInstant(),
        row.getInt("format"),
        row.getString("payload"));
  }

  /** The step; a payload that cannot be understood is refused. */
  Step step() {
    var content = EventCodec.read(format, payload);
    return new Step(seq, parent, content.cause(), content.events(), role, wall);
  }
}
