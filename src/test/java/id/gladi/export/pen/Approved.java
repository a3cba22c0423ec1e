package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with the one a person has looked at and approved. Letters and edges may differ
 * a little from machine to machine; shapes, colours and places may not.
 *
 * <p>{@code mvn test -Dtest=ApprovedPicturesTest,BundledCasesTest -Dgladi.approve=true} writes new
 * pictures.
 */
final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources/approved");
  private static final Path DOCUMENTED = Path.of("src/docs/pictures");
  private static final int BLOCK = 4;
  private static final int UNLIKE = 40;
  private static final double ALLOWED = 0.004;

  private Approved() {}

  static void picture(String name, BufferedImage actual) throws IOException {
    picture(FOLDER, name, actual);
  }

  /** The same for a picture that documents show. */
  static void documented(String name, BufferedImage actual) throws IOException {
    picture(DOCUMENTED, name, actual);
  }

  private static void picture(Path folder, String name, BufferedImage actual) throws IOException {
    Path file = folder.resolve(name + ".png");
    if (Boolean.getBoolean("gladi.approve")) {
      Files.createDirectories(folder);
      ImageIO.write(actual, "png", file.toFile());
      return;
    }
    BufferedImage expected = ImageIO.read(file.toFile());
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    double unlike = unlike(expected, actual);
    if (unlike > ALLOWED) {
      ImageIO.write(actual, "png", Path.of("target", name + ".actual.png").toFile());
    }
    assertThat(unlike)
        .as("share of %s that looks different; see target/%s.actual.png", name, name)
        .isLessThanOrEqualTo(ALLOWED);
  }

  /** Share of small blocks whose mean colour differs visibly. */
  static double unlike(BufferedImage one, BufferedImage other) {
    int blocks = 0;
    int different = 0;
    for (int y = 0; y + BLOCK <= one.getHeight(); y += BLOCK) {
      for (int x = 0; x + BLOCK <= one.getWidth(); x += BLOCK) {
        blocks++;
        if (distance(one, other, x, y) > UNLIKE) {
          different++;
        }
      }
    }
    return (double) different / blocks;
  }

  private static int distance(BufferedImage one, BufferedImage other, int x, int y) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
    }
    return most;
  }

  private static int mean(BufferedImage image, int x, int y, int shift) {
    int sum = 0;
    for (int dy = 0; dy < BLOCK; dy++) {
      for (int dx = 0; dx < BLOCK; dx++) {
        sum += (image.getRGB(x + dx, y + dy) >> shift) & 0xFF;
      }
    }
    return sum / (BLOCK * BLOCK);
  }
}
