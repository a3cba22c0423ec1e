package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.SmallGround;
import id.gladi.ui.desk.DeskFixture;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the desk reads of a crowd that is selected.
class CrowdCardTest extends DeskFixture {
  private static final Point CROWD = new Point(420, 300);

  private void crowd(FxRobot robot) {
    act(new Command.PlaceUnit("massa", CROWD));
    act(new Command.ShapeCrowd("massa", SmallGround.corners(400, 290, 420, 310)));
    robot.interact(() -> model.board().hand().onBanded(Set.of("massa"), false));
  }

  private Label label(String id) {
    return (Label) desk.lookup(id);
  }

  private boolean critical() {
    return label("#crowd-density")
        .getPseudoClassStates()
        .contains(PseudoClass.getPseudoClass("critical"));
  }

  @Test
  void itTellsSizeGroundAndDensityWithThresholdsAndSources(FxRobot robot) {
    crowd(robot);
    assertThat(label("#crowd-size").getText()).isEqualTo("± 200 orang (180–250)");
    assertThat(label("#crowd-density").getText())
        .isEqualTo("400 m² · 0,5 orang/m² (0,5–0,6): leluasa");
    assertThat(label("#crowd-thresholds").getText())
        .contains("5 (Still)", "7,1 (Fruin)", "estimasi perencanaan");
    assertThat(critical()).isFalse();
    var card = desk.lookup("#crowd-card");
    for (double east : List.of(-30.0, 30.0)) {
      look(new Point(410 + east, 300), 6);
      robot.interact(() -> model.board().hand().onBanded(Set.of(), false));
      robot.interact(() -> model.board().hand().onBanded(Set.of("massa"), false));
      until(() -> !covers(card));
    }
  }

  /// Whether the card lies over the middle of the crowd.
  private boolean covers(Node card) {
    return card.localToScene(card.getLayoutBounds())
        .contains(view().localToScene(local(new Point(410, 300))));
  }

  @Test
  void aCrowdThatGrowsOnTheSameGroundBecomesCritical(FxRobot robot) {
    crowd(robot);
    act(new Command.SizeCrowd("massa", new Strength(2900, 3000, 3100), false));
    assertThat(label("#crowd-density").getText()).contains("7,5 orang/m²", "padat kritis");
    assertThat(critical()).isTrue();
  }

  @Test
  void theDensityFollowsTheCornerThatIsDragged(FxRobot robot) {
    crowd(robot);
    robot.interact(() -> {
      model.board().outliner().onOpen("massa");
      model.board().outliner().onDragged(new Point(380, 270));
    });
    assertThat(label("#crowd-density").getText()).startsWith("800 m²");
    assertThat(steps()).as("nothing is a step before the corner is let go").isEqualTo(3);
  }

  @Test
  void itReadsWhatWasNotedAndGoesWithTheSelection(FxRobot robot) {
    crowd(robot);
    act(
        new Command.DescribeCrowd(
            "massa",
            new CrowdProfile(
                CrowdProfile.Mood.ANGRY,
                CrowdProfile.Korlap.TALKING,
                "Hitung ulang",
                CrowdProfile.Notice.NOT_GIVEN,
                false)));
    assertThat(label("#crowd-known").getText())
        .contains("Marah", "Sedang berunding", "Tanpa pemberitahuan", "Hitung ulang");
    robot.interact(() -> model.board().hand().onBanded(Set.of("satpol"), false));
    assertThat(desk.lookup("#crowd-card").isVisible()).isFalse();
  }

  /// 200 persons on 400 m² are half a person to the square metre.
  @Test
  void aThresholdIsChangedFromTheCardWarnsEverywhereAndIsTakenBack(FxRobot robot) {
    crowd(robot);
    robot.interact(() -> model.board().layers().legend().set(true));
    robot.clickOn(node("crowd.crowd.thresholds"));
    until(() -> there("figure-standing-caution"));
    type(robot, "standing-caution", "0,4");
    assertThat(text("figure-refusal-standing-caution")).contains("ambang di bawah dan di atasnya");
    assertThat(((TextField) node("figure-standing-caution")).getText()).isEqualTo("0,4");
    type(robot, "standing-free", "0,3");
    assertThat(text("figure-refusal-standing-caution"))
        .as("what was refused stays, and can be taken now")
        .isEmpty();
    type(robot, "standing-caution", "0,4");
    assertThat(label("#crowd-density").getText()).contains("padat, waspada");
    assertThat(label("#crowd-thresholds").getText()).contains("0,4 (diubah)");
    assertThat(text("planning-density")).contains("padat, waspada");
    assertThat(legend()).anyMatch(row -> row.contains("berdiri mulai 0,4"));
    robot.interact(() -> ((Button) node("figures-undo")).fire());
    robot.interact(() -> ((Button) node("figures-undo")).fire());
    assertThat(label("#crowd-density").getText()).contains("leluasa");
    assertThat(label("#crowd-thresholds").getText()).contains("5 (Still)");
    assertThat(legend()).anyMatch(row -> row.contains("berdiri mulai 5"));
    assertThat(steps()).as("figures are the planner's own, no step").isEqualTo(3);
  }

  private void type(FxRobot robot, String figure, String words) {
    robot.interact(() -> {
      var field = (TextField) node("figure-" + figure);
      field.requestFocus();
      field.setText(words);
      field.fireEvent(new ActionEvent());
    });
  }

  private List<String> legend() {
    return desk.lookup("#legend").lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }
}
