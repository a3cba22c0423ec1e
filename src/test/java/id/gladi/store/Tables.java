package id.gladi.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A hand that reaches around the record into its tables, as nobody should. */
final class Tables {
  private Tables() {}

  static void run(Path folder, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("gladi"), "sa", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
