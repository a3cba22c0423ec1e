package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.StepTree;
import id.gladi.draw.Palette;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.Play;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.Secrets;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Plays a case full of planted secrets and searches all that the room's window holds for them.
@ExtendWith(QuickHands.class)
class RoomLeakTest {
  private final Plan plan = Secrets.plantedIn(BundledPlans.plan("kukar"));
  private final StepTree tree = LawfulPlay.of(plan);
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @SuppressWarnings("NullAway.Init")
  private Feeds feeds;

  @SuppressWarnings("NullAway.Init")
  private RoomView room;

  @Start
  void start(Stage stage) {
    feeds = new Feeds(plan, tree);
    var theme = new Theme(Palette.LIGHT);
    room = new RoomView(feeds.feed, texts, theme, new Motion());
    var scene = new Scene(room, 512, 350);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theWindowHoldsNothingPlanted(FxRobot robot) {
    var found = new ArrayList<String>();
    for (long step = 1; step <= tree.size(); step += 6) {
      var board = tree.boardAt(step);
      for (var layout : RoomLayout.values()) {
        robot.interact(() -> {
          var seen = Redaction.of(plan, board);
          feeds.board.set(seen);
          feeds.comparison.set(
              Optional.of(
                  new Comparison(
                      new Comparison.Side("CB-1", seen), new Comparison.Side("CB-2", seen))));
          feeds.layout.set(layout);
          room.layout();
          found.addAll(leaks(plan, held(room), board.progress().current()));
        });
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void theWindowHoldsNothingPlantedWhateverIsPlayed(long seed, FxRobot robot) {
    var small = Secrets.plantedIn(SmallPlan.plan());
    var random = new SplittableRandom(seed);
    var kinds = Wish.Kind.values();
    var play = Play.opened(small);
    for (int i = 0; i < 60; i++) {
      var wish =
          new Wish(kinds[random.nextInt(kinds.length)], random.nextInt(1000), random.nextInt(1000));
      play = wish.in(play).orElse(play);
    }
    var found = new ArrayList<String>();
    var played = new Feeds(small, play.tree());
    var current = play.board().progress().current();
    robot.interact(() -> {
      var window = new RoomView(played.feed, texts, new Theme(Palette.DARK), new Motion());
      window.resize(512, 350);
      for (var layout : RoomLayout.values()) {
        played.layout.set(layout);
        window.layout();
        found.addAll(leaks(small, held(window), current));
      }
    });
    assertThat(found).isEmpty();
  }

  @Test
  void theSearchWouldFindALeak(FxRobot robot) {
    var current = tree.board().progress().current();
    robot.interact(() ->
        assertThat(leaks(plan, held(room), ""))
            .containsExactly(
                Secrets.told(String.valueOf(current)),
                Secrets.shown(String.valueOf(current)).name()));
  }

  private static List<String> leaks(Plan plan, String held, @Nullable String current) {
    var found = new ArrayList<String>();
    if (held.contains(Secrets.MARK)) {
      found.add(Secrets.MARK);
    }
    plan.exercise()
        .script()
        .all()
        .filter(inject -> !inject.id().equals(current))
        .map(inject -> Secrets.told(inject.id()))
        .filter(held::contains)
        .forEach(found::add);
    plan.exercise()
        .script()
        .all()
        .flatMap(inject ->
            inject.id().equals(current)
                ? Stream.of(Secrets.hidden(inject.id()))
                : Stream.of(Secrets.hidden(inject.id()), Secrets.shown(inject.id())))
        .filter(attachment -> held.contains(attachment.data().toString()))
        .map(Attachment::name)
        .forEach(found::add);
    return found;
  }

  /// Every text in the scene graph, and what the board's canvases are painted from.
  private static String held(Node node) {
    var text = new StringBuilder();
    collect(node, text);
    return text.toString();
  }

  private static void collect(Node node, StringBuilder into) {
    into.append(node.getId()).append(' ').append(node.getUserData()).append(' ');
    into.append(node.getAccessibleText()).append(' ').append(node.getAccessibleHelp()).append(' ');
    into.append(node.hasProperties() ? node.getProperties() : "").append(' ');
    if (node instanceof Labeled labeled) {
      into.append(labeled.getText()).append(' ').append(labeled.getTooltip()).append(' ');
    }
    if (node instanceof Text words) {
      into.append(words.getText()).append(' ');
    }
    if (node instanceof RoomBoard board) {
      var scene = board.scene();
      into.append(scene.actors()).append(scene.focus()).append(scene.ground().rings());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
