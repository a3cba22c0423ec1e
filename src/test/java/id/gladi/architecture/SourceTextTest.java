package id.gladi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final Path MAIN = Path.of("src/main");

  @TempDir Path folder;

  @Test
  void noFileIsTooLong() {
    assertThat(SourceText.tooLong(MAIN)).isEmpty();
  }

  @Test
  void aLineTooManyIsSeen() throws IOException {
    write("Fits.java", "x\n".repeat(SourceText.MOST_LINES));
    write("Long.java", "x\n".repeat(SourceText.MOST_LINES + 1));
    write("long.properties", "x\n".repeat(SourceText.MOST_LINES + 1));
    assertThat(SourceText.tooLong(folder)).containsExactly("Long.java: 251 lines");
  }

  @Test
  void whatIsStoredStays() {
    assertThat(SourceText.rewritingSql(MAIN.resolve("java/id/gladi/store"), ".java")).isEmpty();
    assertThat(SourceText.rewritingSql(MAIN.resolve("resources"), ".sql")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE step SET note = ?",
        "update step\n  set note = ?",
        "DELETE FROM step",
        "delete from step",
        "ON DELETE CASCADE",
        "TRUNCATE TABLE step",
        "merge into step"
      })
  void rewritingIsSeen(String sql) throws IOException {
    write("Steps.java", "String sql = \"\"\"\n" + sql + "\n\"\"\";");
    assertThat(SourceText.rewritingSql(folder, ".java")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSERT INTO step", "// a later update of the file never changes it"})
  void addingAndProseMayStay(String text) throws IOException {
    write("Steps.java", text);
    assertThat(SourceText.rewritingSql(folder, ".java")).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
