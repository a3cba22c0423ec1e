package id.gladi.store;

import id.gladi.app.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few things that the store does with a connection; used by one thread at a time. */
final class Db implements AutoCloseable {
  private final Connection connection;

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
    try (var statement = prepare(sql, values);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(mapper.map(rows));
      }
      return found;
    }
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, Object... values) throws SQLException {
    return list(sql, mapper, values).stream().findFirst();
  }

  void run(String sql, Object... values) throws SQLException {
    try (var statement = prepare(sql, values)) {
      statement.execute();
    }
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
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    try {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
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
