package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.PlaceRefusedException;
import id.gladi.app.PlaceRefusedException.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user exports is there whole or as it was before. */
@SuppressWarnings("NullAway.Init")
class WholeFileTest {
  private static final byte[] NEW =
      "yang baru, lebih panjang".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void earlier() throws IOException {
    file = Files.writeString(folder.resolve("sesi.gladi"), "yang lama");
  }

  /** A disk that takes half of what it is given. */
  private static WholeFile.Content refusing(IOException failure) {
    return out -> {
      out.write(Arrays.copyOf(NEW, NEW.length / 2));
      throw failure;
    };
  }

  private void refused(Fault fault, IOException failure) throws IOException {
    assertThatThrownBy(() -> WholeFile.write(file, refusing(failure)))
        .isInstanceOfSatisfying(
            PlaceRefusedException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e.place()).isEqualTo(folder.toString());
            });
    assertThat(file).hasContent("yang lama");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aDiskThatRunsFullLeavesNothingHalfWritten() throws IOException {
    refused(Fault.FULL, new IOException("No space left on device"));
    refused(Fault.FULL, new IOException("There is not enough space on the disk"));
  }

  @Test
  void aPlaceThatMayNotBeWrittenLeavesNothingHalfWritten() throws IOException {
    refused(Fault.READ_ONLY, new AccessDeniedException("sesi.gladi.part"));
  }

  @Test
  void whateverElseGoesWrongLeavesNothingHalfWritten() throws IOException {
    refused(Fault.OTHER, new IOException("Input/output error"));
  }

  @Test
  void aDiskThatRunsFullIsSaidSoThroughWhateverWrote() throws IOException {
    refused(
        Fault.FULL,
        new IOException(new UncheckedIOException(new IOException("No space left on device"))));
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                _ -> {
                  throw new UncheckedIOException(new IOException("No space left on device"));
                }))
        .isInstanceOfSatisfying(
            PlaceRefusedException.class, e -> assertThat(e.fault()).isEqualTo(Fault.FULL));
    assertThat(file).hasContent("yang lama");
  }

  @Test
  void aPlaceThatIsGoneIsSaidToBeGone() {
    var gone = folder.resolve("sesi.gladi").resolve("di-dalam-berkas.gladi");
    assertThatThrownBy(() -> WholeFile.write(gone, NEW))
        .isInstanceOfSatisfying(
            PlaceRefusedException.class, e -> assertThat(e.fault()).isEqualTo(Fault.GONE));
  }

  @Test
  void whatIsWrittenTakesThePlaceOfWhatWasThere() {
    WholeFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
  }
}
