package id.gladi.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    var cut = folder.resolve("b.png");
    var whole = Files.readAllBytes(picture("png", 300, 200, true));
    Files.write(cut, java.util.Arrays.copyOf(whole, 60));
    assertThat(shrinker.read(cut)).isEmpty();
    assertThatThrownBy(() -> shrinker.read(folder.resolve("tiada.png")))
        .isInstanceOf(NoSuchFileException.class);
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
