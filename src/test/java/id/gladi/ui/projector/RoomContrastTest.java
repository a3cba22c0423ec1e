package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicBoard.PublicLevel;
import id.gladi.draw.Palette;
import id.gladi.draw.Rgba;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Every word on the room's screen stands out from what is behind it: WCAG 2 contrast of 7 to 1.
@ExtendWith(QuickHands.class)
class RoomContrastTest {
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  @Test
  void wordsStandOutAtEveryLevelInEveryLayoutAndMode(FxRobot robot) {
    var faint = new ArrayList<String>();
    for (var exercise : List.of("kukar", "sispamkota")) {
      var plan = BundledPlans.plan(exercise);
      var tree = LawfulPlay.until(plan, "2");
      for (var mode : Palette.ofWindows()) {
        robot.interact(() -> {
          var feeds = new Feeds(plan, tree);
          var room = show(feeds, mode);
          feeds.past.set(true);
          feeds.comparison.set(Optional.of(twice(feeds.board.get())));
          for (var layout : RoomLayout.values()) {
            feeds.layout.set(layout);
            look(room, mode + " " + layout, faint);
          }
          feeds.layout.set(RoomLayout.CARD);
          for (var level : levels(plan.profile(), feeds.board.get())) {
            feeds.board.set(level);
            look(room, mode + " " + level.level().id(), faint);
          }
        });
      }
    }
    assertThat(faint).isEmpty();
  }

  @Test
  void aColourTooPaleForItsWordsIsDeepened() {
    var white = Rgba.WHITE;
    var orange = Rgba.hex("#F08C00");
    assertThat(orange.contrast(white)).isLessThan(Legible.LEAST);
    assertThat(Legible.under(white, orange).contrast(white)).isGreaterThanOrEqualTo(Legible.LEAST);
    assertThat(Legible.under(Rgba.hex("#000000"), orange)).isEqualTo(orange);
  }

  private static void look(RoomView room, String where, List<String> into) {
    for (double[] size : new double[][] {{480, 270}, {256, 192}}) {
      room.resize(size[0], size[1]);
      room.layout();
      room.applyCss();
      room.layout();
      faint(room, Color.BLACK, where, into);
    }
  }

  private RoomView show(Feeds feeds, Palette mode) {
    var theme = new Theme(mode);
    var room = new RoomView(feeds.feed, texts, theme, new Motion());
    var scene = new Scene(room, 480, 270);
    theme.dress(scene);
    stage.setScene(scene);
    return room;
  }

  private static Comparison twice(PublicBoard board) {
    return new Comparison(new Comparison.Side("CB-1", board), new Comparison.Side("CB-2", board));
  }

  private static List<PublicBoard> levels(DoctrineProfile profile, PublicBoard board) {
    return profile.levels().stream()
        .map(level ->
            new PublicBoard(
                board.clock(),
                new PublicLevel(
                    level.id(),
                    level.ordinal(),
                    profile.levels().size(),
                    level.name(),
                    level.colour(),
                    board.clock()),
                board.holder(),
                board.ground(),
                board.inject(),
                board.messages(),
                board.totals(),
                board.view()))
        .toList();
  }

  private static void faint(Node node, Color behind, String where, List<String> into) {
    var ground = behind;
    if (node instanceof Region region && region.getBackground() != null) {
      for (var fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0.99) {
          ground = colour;
        }
      }
    }
    if (node instanceof Labeled words
        && node.isVisible()
        && words.getText() != null
        && !words.getText().isBlank()
        && words.getTextFill() instanceof Color ink
        && rgba(ink).contrast(rgba(ground)) < Legible.LEAST) {
      into.add(where + ": " + words.getText() + " " + ink + " on " + ground);
    }
    if (node instanceof Parent parent && node.isVisible()) {
      for (var child : parent.getChildrenUnmodifiable()) {
        faint(child, ground, where, into);
      }
    }
  }

  private static Rgba rgba(Color colour) {
    return new Rgba(
        (int) Math.round(colour.getRed() * 255),
        (int) Math.round(colour.getGreen() * 255),
        (int) Math.round(colour.getBlue() * 255),
        1);
  }
}
