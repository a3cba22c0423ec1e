package id.gladi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The end of a session as it is stored.
 *
 * @param steps how many there are and will ever be
 * @param role role at the table that closed it
 */
public record SealRow(long steps, String role, Instant wall) {
  static SealRow of(ResultSet row) throws SQLException {
    return new SealRow(
        row.getLong("steps"),
        row.getString("role"),
        row.getObject("wall", OffsetDateTime.class).toInstant());
  }
}
