package id.gladi.bench;

import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Decider;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Outcome;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.draw.Palette;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.projector.Comparison;
import id.gladi.ui.projector.Feed;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.projector.RoomView;
import id.gladi.ui.projector.Showing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Pictures of every layout of the room's screen on projectors of 1024×768, 1920×1080 and 3840×2160,
 * for a bright hall and a dark room: the Kukar case in its ninth inject, one crowd at a level of
 * its own. Needs a display, which may be a small virtual one. Argument: the folder to write to.
 */
public final class RoomPictures {
  private static final String CROWD = "sayap-timur";
  private static final int[][] SIZES = {{1024, 768}, {1920, 1080}, {3840, 2160}};
  private final Path folder;
  private final Plan plan;
  private final PublicBoard now;
  private final PublicBoard other;

  private RoomPictures(Path folder) {
    this.folder = folder;
    this.plan = Kukar.plan().plan();
    this.now = withLevelOfACrowd("9");
    this.other = played("6");
  }

  /** Writes the pictures. */
  public static void main(String[] args) throws IOException {
    System.setProperty("prism.order", "sw");
    var folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/room"));
    var pictures = new RoomPictures(folder);
    if (!FxThread.start(pictures::all)) {
      throw new IllegalStateException("the pictures need a display");
    }
  }

  private PublicBoard played(String inject) {
    return Redaction.of(plan, Kukar.after(plan, inject));
  }

  /** Red for the crowd that throws, while the whole stays as it is. */
  private PublicBoard withLevelOfACrowd(String inject) {
    var board = Kukar.after(plan, inject);
    var red = new CrowdLevel(CROWD, "merah", "Kapolres", "melempar batu");
    return switch (Decider.decide(plan, board, new Command.DeclareCrowdLevel(red))) {
      case Outcome.Accepted(var events) -> Redaction.of(plan, Evolver.evolve(board, events));
      case Outcome.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  private void all() {
    try {
      for (var palette : Palette.ofWindows()) {
        for (var layout : RoomLayout.values()) {
          for (int[] size : SIZES) {
            write(layout, palette, size[0], size[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      FxThread.later(FxThread::stop);
    }
  }

  private void write(RoomLayout layout, Palette palette, int width, int height) throws IOException {
    var feed =
        new Feed(
            Redaction.of(plan),
            new SimpleObjectProperty<>(now),
            new SimpleObjectProperty<>(layout),
            new SimpleObjectProperty<>(Optional.ofNullable(now.view())),
            new SimpleObjectProperty<>(false),
            new SimpleObjectProperty<>(
                Optional.of(
                    new Comparison(
                        new Comparison.Side("CB-1", now), new Comparison.Side("CB-2", other)))),
            new SimpleObjectProperty<>(Showing.NOTHING));
    var theme = new Theme(palette);
    var still = new Motion();
    still.reduced().set(true);
    var room = new RoomView(feed, Texts.standard(Language.INDONESIAN), theme, still);
    var scene = new Scene(room, width, height);
    theme.dress(scene);
    for (int i = 0; i < 2; i++) {
      room.resize(width, height);
      room.applyCss();
      room.layout();
    }
    var name = "%s-%s-%dx%d.png".formatted(layout, palette, width, height).toLowerCase(Locale.ROOT);
    var file = folder.resolve(name.replace('_', '-'));
    ImageIO.write(picture(scene.snapshot(null)), "png", file.toFile());
    System.out.println(file);
  }

  private static BufferedImage picture(WritableImage shown) {
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    int[] argb = new int[width * height];
    shown
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    return picture;
  }
}
