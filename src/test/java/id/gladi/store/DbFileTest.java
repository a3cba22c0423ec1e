package id.gladi.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the open file is what a kill at that moment leaves behind. No retention makes free
 * places free at once, as they are after 45 seconds of play.
 */
class DbFileTest {
  @TempDir Path folder;

  @Test
  void everyMomentOfTheFileHoldsAllThatWasStored() throws Exception {
    var killed = Files.createDirectory(folder.resolve("killed"));
    try (var db = open(folder)) {
      db.run("SET RETENTION_TIME 0");
      db.run("CREATE TABLE word (id INT PRIMARY KEY, text VARCHAR)");
      for (int count = 1; count <= 30; count++) {
        insert(db, count);
        Files.copy(folder.resolve("gladi.mv.db"), killed.resolve("gladi.mv.db"), REPLACE_EXISTING);
        try (var left = open(killed)) {
          assertThat(left.first("SELECT count(*) FROM word", row -> row.getInt(1))).hasValue(count);
        }
      }
    }
  }

  private static void insert(Db db, int number) throws SQLException {
    db.durably(() -> {
      db.run("INSERT INTO word VALUES (?, ?)", number, "x".repeat(number % 7 * 300));
      return number;
    });
  }

  private static Db open(Path folder) throws SQLException, IOException {
    return new DbFile(Disk.OWN, folder.resolve("gladi.mv.db"), "")
        .open(Migrations.shipped(), InstantSource.system());
  }
}
