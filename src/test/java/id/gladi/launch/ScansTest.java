package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.app.maps.Scan;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a picture and of the world file beside it. */
class ScansTest {
  @TempDir Path folder;
  private Path photo = Path.of("");

  @BeforeEach
  void aPhoto() throws IOException {
    photo = folder.resolve("Foto Udara.JPG");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", photo.toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Foto Udara.jgw", "foto udara.JGW", "Foto Udara.wld"})
  void theWorldFileBesideAPictureSaysWhereItLies(String name) throws IOException {
    Files.writeString(folder.resolve(name), "0.000002\n0\n0\n-0.000002\n109.7\n-7.4\n");
    var known = Objects.requireNonNull(scan(photo).known());
    assertThat(known.located()).isTrue();
    assertThat(known.ground().metresPerPixel()).isCloseTo(0.22, within(0.01));
  }

  @Test
  void aPictureWithoutOneIsTakenAsItIs() {
    assertThat(scan(photo).known()).isNull();
    assertThat(scan(photo).doubts()).isEmpty();
  }

  @Test
  void aBrokenWorldFileIsNamedAndThePictureTakenWithoutIt() throws IOException {
    Files.writeString(folder.resolve("Foto Udara.jgw"), "0.1\n0\nutara\n-0.1\n5\n6\n");
    var scan = scan(photo);
    assertThat(scan.known()).isNull();
    assertThat(scan.columns()).isEqualTo(40);
    assertThat(scan.doubts())
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.file()).endsWith("Foto Udara.jgw");
          assertThat(doubt.line()).isEqualTo(3);
          assertThat(doubt.sentence().in("id")).contains("“utara” bukan angka");
        });
  }

  @Test
  void whatIsNoWholePictureIsRefusedWithItsReason() throws IOException {
    assertThat(refused(Files.writeString(folder.resolve("surat.png"), "Dengan hormat")))
        .isEqualTo(Kind.NOT_A_PICTURE);
    assertThat(refused(Files.createFile(folder.resolve("kosong.jpg")))).isEqualTo(Kind.EMPTY_FILE);
    assertThat(refused(folder.resolve("tiada.png"))).isEqualTo(Kind.MISSING_FILE);
    assertThat(refused(folder)).isEqualTo(Kind.IS_A_FOLDER);
    var whole = Files.readAllBytes(photo);
    var cut = folder.resolve("terpotong.jpg");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 20));
    assertThat(refused(cut)).isEqualTo(Kind.PICTURE_CUT);
  }

  private static Scan scan(Path file) {
    if (Scans.read(file, _ -> {}) instanceof ReadResult.Read<Scan>(var scan)) {
      return scan;
    }
    throw new AssertionError("not read");
  }

  private static Kind refused(Path file) {
    var problem = Scans.read(file, _ -> {}).problems().getFirst();
    assertThat(problem.file()).isEqualTo(file.toString());
    return problem.kind();
  }
}
