package id.gladi.ui.session;

import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the window at the smallest and at a usual size of a display, one pair for each name,
/// in the folder of `-Dgladi.sessions.pictures`; none without it. `-Dgladi.sessions.language=en`
/// and `-Dgladi.sessions.palette=DARK` change what the window looks like.
final class Pictures {
  private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));
  private final @Nullable Path folder;
  private final Set<String> taken = new HashSet<>();
  private String run = "";

  private record Size(double width, double height) {}

  private Pictures(@Nullable Path folder) {
    this.folder = folder;
  }

  /// What the properties ask for.
  static Pictures asked() {
    var asked = System.getProperty("gladi.sessions.pictures", "");
    return new Pictures(asked.isEmpty() ? null : Path.of(asked));
  }

  static Language language() {
    var code = System.getProperty("gladi.sessions.language", "id");
    return Arrays.stream(Language.values())
        .filter(l -> l.code().equals(code))
        .findAny()
        .orElseThrow();
  }

  static Palette palette() {
    return Palette.valueOf(
        System.getProperty("gladi.sessions.palette", "LIGHT").toUpperCase(Locale.ROOT));
  }

  boolean wanted() {
    return folder != null;
  }

  /// All pictures from here on belong to this run.
  void begin(String name) {
    run = name;
  }

  /// Writes the window in both sizes, unless that was done under this name.
  void take(Scene scene, String name) {
    if (folder == null || !taken.add(name)) {
      return;
    }
    var before =
        Screen.now(() -> new Size(scene.getWindow().getWidth(), scene.getWindow().getHeight()));
    for (var size : SIZES) {
      resize(scene, size);
      var picture =
          Screen.now(
              () -> scene.snapshot(new WritableImage((int) size.width(), (int) size.height())));
      write(
          picture,
          folder.resolve(
              "%s-%02d-%s-%d.png".formatted(run, taken.size(), name, (int) size.width())));
    }
    resize(scene, before);
  }

  private static void resize(Scene scene, Size size) {
    Screen.now(() -> {
      scene.getWindow().setWidth(size.width());
      scene.getWindow().setHeight(size.height());
      return size;
    });
    Screen.until(
        "the window has another size",
        () -> scene.getWidth() == size.width() && scene.getHeight() == size.height());
    WaitForAsyncUtils.waitForFxEvents();
    QuickHands.settle();
  }

  private static void write(Image picture, Path file) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
