package id.gladi.store;

import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.GladiException;
import id.gladi.app.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few things that the store does with a connection; used by one thread at a time. */
final class Db implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Db(Connection connection) {
    this.connection = connection;
  }

  /** Makes one value of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Several statements that hold together or not at all. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  <T> List<T> list(String sql, Mapper<T> mapper, Object... values) throws SQLException {
    var found = new ArrayList<T>();
    each(sql, row -> found.add(mapper.map(row)), values);
    return found;
  }

  /** Reads the rows one after another; what the mapper makes of them is its own affair. */
  void each(String sql, Mapper<?> mapper, Object... values) throws SQLException {
    try (var rows = prepare(sql, values).executeQuery()) {
      while (rows.next()) {
        read(mapper, rows);
      }
    }
  }

  /** In a damaged file a column may hold what its table forbids. */
  private static void read(Mapper<?> mapper, ResultSet row) throws SQLException {
    try {
      var _ = mapper.map(row);
    } catch (GladiException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DatabaseUnreadableException("a row cannot be read", e);
    }
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, Object... values) throws SQLException {
    return list(sql, mapper, values).stream().findFirst();
  }

  void run(String sql, Object... values) throws SQLException {
    prepare(sql, values).execute();
  }

  /**
   * Carries out work as one transaction that is on the platter when this returns. A commit alone
   * reaches only the operating system's cache and is lost in a power cut; the checkpoint forces it
   * to the disk.
   */
  <T> T durably(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var result = work.run();
      connection.commit();
      run("CHECKPOINT SYNC");
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  /** The first failure is the one to tell; a database that is gone fails at this too. */
  private void undo(Exception first) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException second) {
      first.addSuppressed(second);
    }
  }

  /** Whether the database refuses to be written, because its file cannot be. */
  boolean readOnly() throws SQLException {
    return connection.isReadOnly();
  }

  /** Statements are few and said often; each is understood once and kept. */
  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    var statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
    return statement;
  }

  /** Lets go of a database that failed; that it cannot even be closed is no news. */
  void abandon() {
    try {
      connection.close();
    } catch (SQLException e) {
      return;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StorageException("the record could not be closed", e);
    }
  }
}
