package id.gladi.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkerTest {
  @TempDir Path folder;

  private final Shrinker shrinker = new Shrinker(_ -> {});

  @Test
  void aSmallPlanKeepsItsPixels() throws IOException {
    var small = shrinker.read(picture("png", 300, 200, false)).orElseThrow();
    assertThat(small.columns()).isEqualTo(300);
    assertThat(small.factor()).isEqualTo(1);
    var image = ImageIO.read(new ByteArrayInputStream(small.file().bytes()));
    assertThat(image.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0x336699);
  }

  @Test
  void aLargePhotoIsThinnedOutAndSaysByHowMuch() throws IOException {
    var small = shrinker.read(picture("jpg", 6_000, 4_000, true)).orElseThrow();
    assertThat(small.columns() * small.rows()).isLessThanOrEqualTo(6_100_000);
    assertThat(small.columns() * small.factor()).isEqualTo(6_000);
    assertThat(small.rows() / (double) small.columns()).isBetween(0.665, 0.668);
    assertThat(small.file().size()).isLessThan(9_000_000);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    var text = Files.writeString(folder.resolve("a.png"), "Dengan hormat,");
    assertThat(shrinker.read(text)).isEmpty();
    assertThat(shrinker.read(picture("gif", 30, 20, false))).isEmpty();
    assertThat(shrinker.read(Files.createFile(folder.resolve("kosong.png")))).isEmpty();
    assertThatThrownBy(() -> shrinker.read(folder.resolve("tiada.png")))
        .isInstanceOf(NoSuchFileException.class);
  }

  /** 108 million pixels, of which a decoder that takes them whole needs a byte each. */
  @Test
  void memoryDependsOnTheResultAndNotOnTheFile() throws IOException {
    var file = LargePlan.png(folder.resolve("denah.png"), 12_000, 9_000);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    var limit = new Shrinker.Limit(300_000, 2_500_000);
    var small = new Shrinker(_ -> {}, limit).read(file).orElseThrow();
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    assertThat(small.columns()).isBetween(600, 640);
    assertThat(small.columns() * small.factor()).isEqualTo(12_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureThatIsCutOffIsNotTakenForWhole(String format) throws IOException {
    var whole = Files.readAllBytes(picture(format, 300, 200, true));
    for (int share : new int[] {30, 60, 90}) {
      var cut = Files.write(folder.resolve("b." + format), head(whole, share));
      assertThatThrownBy(() -> shrinker.read(cut)).isInstanceOf(EOFException.class);
    }
  }

  private static byte[] head(byte[] whole, int share) {
    return Arrays.copyOf(whole, whole.length * share / 100);
  }

  /** Bytes changed anywhere, half of them near the beginning, where the sizes stand. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tiff"})
  void aDamagedPictureIsTakenOrRefusedAndNothingElse(String format) throws IOException {
    var whole = Files.readAllBytes(picture(format, 60, 40, true));
    var dice = new Random(11);
    for (int round = 0; round < 100; round++) {
      var bytes = whole.clone();
      for (int i = 0; i <= round % 4; i++) {
        bytes[dice.nextInt(round % 2 == 0 ? 60 : bytes.length)] = (byte) dice.nextInt(256);
      }
      var file = Files.write(folder.resolve("rusak." + format), bytes);
      assertThatCode(() -> readOrCut(file)).doesNotThrowAnyException();
    }
  }

  private void readOrCut(Path file) throws IOException {
    try {
      shrinker.read(file);
    } catch (EOFException cut) {
      assertThat(cut).isNotNull();
    }
  }

  @Test
  void itCanBeCalledOff() throws IOException {
    var file = picture("png", 300, 200, false);
    var stopped =
        new Shrinker(_ -> {
          throw new CancellationException();
        });
    assertThatThrownBy(() -> stopped.read(file)).isInstanceOf(CancellationException.class);
  }

  @Test
  void itCanBeCalledOffInTheMiddleOfAPicture() throws IOException {
    for (var format : List.of("png", "jpg")) {
      var file = picture(format, 300, 200, true);
      var told = new ArrayList<Double>();
      var stopped =
          new Shrinker(part -> {
            told.add(part);
            if (part > 0.2) {
              throw new CancellationException();
            }
          });
      assertThatThrownBy(() -> stopped.read(file)).isInstanceOf(CancellationException.class);
      assertThat(told.getLast()).isBetween(0.2, 0.5);
    }
  }

  private Path picture(String format, int width, int height, boolean noisy) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var dice = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, noisy ? dice.nextInt(0x1000000) : 0x336699);
      }
    }
    var file = folder.resolve("picture." + format);
    ImageIO.write(image, format, file.toFile());
    return file;
  }
}
