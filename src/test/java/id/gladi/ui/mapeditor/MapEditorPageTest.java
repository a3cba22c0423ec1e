package id.gladi.ui.mapeditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.MadeUpFingers;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Work;
import id.gladi.ui.ground.GroundPane;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drawing and correcting the ground, with mouse and keyboard.
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class MapEditorPageTest {
  private final List<AreaMap> saved = new ArrayList<>();
  private final List<Plan> kept = new ArrayList<>();
  private MapEditorModel model;
  private int left;

  @Start
  void start(Stage stage) {
    var work =
        new Work(
            new Hands(Runnable::run, Runnable::run),
            e -> {
              throw new IllegalStateException(e);
            });
    model = new MapEditorModel(room(), work, SmallPlan.plan());
    var theme = new Theme(Palette.LIGHT);
    var texts = Texts.standard(Language.INDONESIAN);
    var page = new MapEditorPage(model, texts, theme, () -> left++, kept::add);
    var scene = new Scene(page, 1366, 740);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Of the room only the keeping of a corrected map is asked.
  private MapRoom room() {
    return (MapRoom)
        Proxy.newProxyInstance(
            MapRoom.class.getClassLoader(),
            new Class<?>[] {MapRoom.class},
            (_, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("revise");
              saved.add((AreaMap) arguments[1]);
              return arguments[0];
            });
  }

  @Test
  void aGateIsDrawnWithItsClearWidthAndSaved(FxRobot robot) {
    robot.clickOn("#pencil-GATE");
    robot.clickOn(on(robot, new Point(400, 300))).clickOn(on(robot, new Point(430, 300)));
    var gate = model.feature().orElseThrow();
    assertThat(gate.kind()).isEqualTo(FeatureKind.GATE);
    assertThat(gate.traits().clearWidth()).isCloseTo(30, within(1.5));
    robot.clickOn("#feature-clear").eraseText(6).write("4,5").type(KeyCode.ENTER);
    assertThat(model.feature().orElseThrow().traits().clearWidth()).isEqualTo(4.5);
    robot.clickOn("#mapeditor-save");
    assertThat(saved.getFirst().feature(gate.id())).isEqualTo(model.feature());
    assertThat(kept).hasSize(1);
  }

  @Test
  void fieldsAreFilledOneAfterTheOtherAndRefuseWhatIsNoLength(FxRobot robot) {
    robot.interact(() -> model.selected().set("kantor"));
    robot.clickOn("#feature-name").eraseText(30).write("Aula").type(KeyCode.TAB);
    robot.write("lima").type(KeyCode.TAB);
    assertThat(robot.lookup("#feature-width-wrong").query().isVisible()).isTrue();
    robot.write("2,5").type(KeyCode.ENTER);
    var feature = model.feature().orElseThrow();
    assertThat(feature.name()).isEqualTo("Aula");
    assertThat(feature.traits().width()).isZero();
    assertThat(feature.traits().clearWidth()).isEqualTo(2.5);
    assertThat(robot.lookup("#feature-clear").query().isFocused()).isTrue();
  }

  @Test
  void aBuildingIsDrawnByClicksAndEndedByEnter(FxRobot robot) {
    robot.clickOn("#pencil-ENCLOSED");
    for (var corner : List.of(new Point(100, 300), new Point(160, 300), new Point(160, 350))) {
      robot.clickOn(on(robot, corner));
    }
    robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    var drawn = model.feature().orElseThrow();
    assertThat(drawn.geometry()).isInstanceOf(Geometry.Area.class);
    assertThat(drawn.traits().enclosed()).isTrue();
  }

  @Test
  void aCourtyardIsCutOutOfABuildingAndUndone(FxRobot robot) {
    var before = corners("kantor");
    robot.clickOn("#pencil-COURTYARD").clickOn(on(robot, new Point(290, 205)));
    assertThat(model.selected().get()).isEqualTo("kantor");
    robot.clickOn(on(robot, new Point(310, 205))).clickOn(on(robot, new Point(310, 260)));
    robot.type(KeyCode.BACK_SPACE).clickOn(on(robot, new Point(310, 218))).type(KeyCode.ENTER);
    var area = (Geometry.Area) model.feature().orElseThrow().geometry();
    assertThat(area.holes()).singleElement().satisfies(hole -> assertThat(hole).hasSize(3));
    assertThat(area.points()).isEqualTo(before);
    robot.type(KeyCode.ESCAPE).drag(on(robot, new Point(310, 218)));
    robot.dropTo(on(robot, new Point(300, 222)));
    var moved = (Geometry.Area) model.feature().orElseThrow().geometry();
    assertThat(moved.holes().getFirst().getLast().distance(new Point(300, 222))).isLessThan(2);
    robot.clickOn("#mapeditor-undo").clickOn("#mapeditor-undo");
    assertThat(model.map()).isEqualTo(SmallPlan.plan().map());
  }

  @Test
  void aCourtyardOverTheEdgeIsRefusedInWords(FxRobot robot) {
    robot.clickOn("#pencil-COURTYARD");
    for (var corner : List.of(new Point(290, 205), new Point(310, 205), new Point(310, 260))) {
      robot.clickOn(on(robot, corner));
    }
    robot.type(KeyCode.ENTER);
    assertThat(model.map()).isEqualTo(SmallPlan.plan().map());
    assertThat(robot.lookup("#mapeditor-refusal").queryLabeled().getText())
        .startsWith("Lubang digambar seluruhnya di dalam");
  }

  @Test
  void theKeyboardAloneDrawsAFenceAndChoosesAFeature(FxRobot robot) {
    robot.interact(() -> robot.lookup("#ground").query().requestFocus());
    robot.interact(() -> pane(robot).camera().set(pane(robot).camera().get().centredOn(300, 210)));
    robot.type(KeyCode.INSERT, KeyCode.ENTER);
    assertThat(model.selected().get()).isEqualTo("kantor");
    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(model.selected().get()).isEmpty();
    robot.interact(() -> model.pencil().set(Optional.of(Pencil.FENCE)));
    robot.type(KeyCode.RIGHT, KeyCode.ENTER);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    var fence = model.feature().orElseThrow();
    assertThat(fence.kind()).isEqualTo(FeatureKind.FENCE);
    double scale = pane(robot).camera().get().scale();
    assertThat(fence.geometry().points().getFirst().distance(fence.geometry().points().getLast()))
        .isCloseTo(40 / scale, within(0.01));
  }

  @Test
  void aFingerDrawsAPlaceAndTwoMoveTheView(FxRobot robot) {
    var hand = new MadeUpFingers(pane(robot), robot);
    robot.clickOn("#pencil-GREEN");
    for (var corner : List.of(new Point(100, 300), new Point(160, 300), new Point(160, 350))) {
      tap(hand, pane(robot).shownAt(corner));
    }
    hand.down(pane(robot).shownAt(new Point(200, 300)));
    hand.down(hand.at(0).add(100, 0));
    double scale = pane(robot).camera().get().scale();
    hand.move(1, 100, 0);
    hand.up(1);
    hand.up(0);
    assertThat(pane(robot).camera().get().scale()).isCloseTo(2 * scale, within(0.01));
    assertThat(model.corners().get()).as("two fingers set no corner").hasSize(3);
    var last = pane(robot).shownAt(new Point(160, 350));
    tap(hand, last);
    tap(hand, last);
    assertThat(model.feature().orElseThrow().kind()).isEqualTo(FeatureKind.GREEN);
    robot.interact(() -> model.pencil().set(Optional.empty()));
    var id = model.selected().get();
    hand.down(last.add(12, 0));
    hand.move(0, 100, 0);
    hand.up(0);
    assertThat(corners(id)).anyMatch(p -> p.x() > 161);
  }

  @Test
  void aSecondFingerGivesUpTheCornerAndTheSideThatTheFirstTouched(FxRobot robot) {
    var before = model.map();
    robot.clickOn(on(robot, new Point(300, 210)));
    var corners = corners("kantor");
    var hand = new MadeUpFingers(pane(robot), robot);
    var first = corners.get(0);
    var second = corners.get(1);
    var side = new Point((first.x() + second.x()) / 2, (first.y() + second.y()) / 2);
    for (var touched : List.of(first, side)) {
      hand.down(pane(robot).shownAt(touched).add(7, 7));
      hand.move(0, 12, 12);
      hand.down(hand.at(0).add(60, 0));
      hand.up(1);
      hand.up(0);
      assertThat(model.map()).isEqualTo(before);
    }
  }

  private static void tap(MadeUpFingers hand, Point2D at) {
    hand.down(at);
    hand.move(0, 2, 2);
    hand.up(0);
  }

  private static GroundPane pane(FxRobot robot) {
    return robot.lookup("#ground").queryAs(GroundPane.class);
  }

  @Test
  void aCornerIsDraggedAndTheDragIsUndoneAndDoneAgain(FxRobot robot) {
    var before = model.map();
    robot.clickOn(on(robot, new Point(300, 210)));
    assertThat(model.selected().get()).isEqualTo("kantor");
    robot.drag(on(robot, new Point(330, 230))).dropTo(on(robot, new Point(340, 240)));
    var after = model.map();
    assertThat(
            after
                .feature("kantor")
                .orElseThrow()
                .geometry()
                .points()
                .get(2)
                .distance(new Point(340, 240)))
        .isLessThan(2);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(model.map()).isEqualTo(before);
    robot.clickOn("#mapeditor-redo");
    assertThat(model.map()).isEqualTo(after);
  }

  @Test
  void aCornerIsPulledOutOfASideAndTakenAwayAgain(FxRobot robot) {
    robot.clickOn(on(robot, new Point(300, 210)));
    robot.drag(on(robot, new Point(300, 230))).dropTo(on(robot, new Point(300, 240)));
    assertThat(corners("kantor")).hasSize(5);
    robot.type(KeyCode.DELETE);
    assertThat(corners("kantor")).hasSize(4);
  }

  @Test
  void namesAreCorrectedAndFeaturesMovedAndRemovedByKeys(FxRobot robot) {
    robot.clickOn(on(robot, new Point(300, 210)));
    robot.clickOn("#feature-name").eraseText(10).write("Kantor KPU").type(KeyCode.ENTER);
    assertThat(model.feature().orElseThrow().name()).isEqualTo("Kantor KPU");
    robot.interact(() -> robot.lookup("#ground").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertThat(corners("kantor").getFirst()).isEqualTo(new Point(270.5, 190));
    robot.type(KeyCode.DELETE);
    assertThat(model.map().feature("kantor")).isEmpty();
  }

  @Test
  void whatWasDrawnAsOneThingIsMadeAnotherAndBack(FxRobot robot) {
    robot.clickOn(on(robot, new Point(300, 210)));
    ComboBox<FeatureKind> kinds = robot.lookup("#feature-kind").queryComboBox();
    assertThat(kinds.getItems()).doesNotContain(FeatureKind.FENCE, FeatureKind.TREE);
    robot.interact(() -> kinds.setValue(FeatureKind.BUILDING));
    assertThat(model.map().feature("kantor").orElseThrow().kind()).isEqualTo(FeatureKind.BUILDING);
    robot.clickOn("#mapeditor-undo");
    assertThat(model.map().feature("kantor").orElseThrow().kind())
        .isEqualTo(FeatureKind.SITE_BUILDING);
  }

  @Test
  void leavingAsksOnlyWhenSomethingWouldBeLost(FxRobot robot) {
    robot.clickOn("#mapeditor-leave");
    assertThat(left).isEqualTo(1);
    robot.clickOn(on(robot, new Point(300, 210)));
    robot.interact(() -> model.onNamed("Kantor lain"));
    robot.clickOn("#mapeditor-leave");
    assertThat(left).isEqualTo(1);
    robot.clickOn("#mapeditor-leave-stay");
    assertThat(robot.lookup("#mapeditor-unsaved").query().isVisible()).isFalse();
    robot.clickOn("#mapeditor-leave").clickOn("#mapeditor-leave-save");
    assertThat(saved).hasSize(1);
    robot.interact(() -> model.onNamed("Kantor ketiga"));
    robot.clickOn("#mapeditor-leave").clickOn("#mapeditor-leave-discard");
    assertThat(left).isEqualTo(2);
  }

  private List<Point> corners(String feature) {
    return model.map().feature(feature).orElseThrow().geometry().points();
  }

  private static Point2D on(FxRobot robot, Point place) {
    WaitForAsyncUtils.waitForFxEvents();
    return pane(robot).localToScreen(pane(robot).shownAt(place));
  }
}
