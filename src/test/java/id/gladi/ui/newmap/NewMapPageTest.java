package id.gladi.ui.newmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.app.maps.MapRoom;
import id.gladi.app.maps.Scan;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.MadeUpFingers;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Work;
import id.gladi.ui.ground.GroundPane;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a file to an exercise, with mouse and keyboard.
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class NewMapPageTest {
  private final RoomOfTests room = new RoomOfTests();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<Plan> kept = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private boolean slow;
  private int left;
  private NewMapModel model;

  @Start
  void start(Stage stage) {
    var work =
        new Work(
            new Hands(
                task -> {
                  if (slow) {
                    later.add(task);
                  } else {
                    task.run();
                  }
                },
                Runnable::run),
            failures::add);
    model = new NewMapModel(room, work, Path.of("folder", "kota kecil.osm.gz"));
    var theme = new Theme(Palette.LIGHT);
    var page =
        new NewMapPage(model, Texts.standard(Language.INDONESIAN), theme, () -> left++, kept::add);
    var scene = new Scene(page, 1366, 740);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void open(FxRobot robot) {
    robot.interact(model::onOpen);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aTownBecomesAnExerciseByMouse(FxRobot robot) {
    open(robot);
    robot.clickOn("#newmap-next");
    robot.clickOn(on(robot, Polygons.centroid(RoomOfTests.office().points())));
    assertThat(model.answers().building().get()).isEqualTo("kantor");
    robot.clickOn("#site-name").eraseText(10).write("Kantor KPU");
    robot.clickOn("#newmap-next");
    assertThat(texts(robot, "#counts .label")).contains("Jalan", "1", "2");
    assertThat(texts(robot, ".remark")).containsExactly("3 dipotong");
    robot.clickOn("#keep-script").clickOn("#newmap-next");
    assertThat(room.calls).endsWith("site kantor Kantor KPU", "found kota kecil true");
    assertThat(Objects.requireNonNull(room.kept).ofKind(FeatureKind.SITE_BUILDING))
        .extracting("name")
        .containsExactly("Kantor KPU");
    assertThat(kept).hasSize(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void theRectangleIsDraggedAndPulled(FxRobot robot) {
    open(robot);
    var before = model.frame().get().extent();
    var middle = on(robot, before.centre());
    robot.drag(middle).moveBy(60, -30).drop();
    var moved = model.frame().get().extent();
    assertThat(moved.centre().x()).isGreaterThan(before.centre().x());
    assertThat(moved.centre().y()).isGreaterThan(before.centre().y());
    assertThat(moved.width()).isEqualTo(before.width());
    robot.drag(on(robot, model.frame().get().at(Frame.Grip.WEST))).moveBy(70, 0).drop();
    assertThat(model.frame().get().extent().width()).isLessThan(moved.width());
    assertThat(model.frame().get().extent().maxX()).isEqualTo(moved.maxX());
  }

  @Test
  void aFingerDragsTheRectangleAndItsSideAndASecondOneGivesUp(FxRobot robot) {
    open(robot);
    var before = model.frame().get().extent();
    var hand = new MadeUpFingers(pane(robot), robot);
    hand.down(pane(robot).shownAt(before.centre()));
    hand.move(0, 60, -30);
    hand.up(0);
    var moved = model.frame().get().extent();
    assertThat(moved.centre().x()).isGreaterThan(before.centre().x());
    assertThat(moved.width()).isEqualTo(before.width());
    hand.down(pane(robot).shownAt(model.frame().get().at(Frame.Grip.WEST)).add(12, 0));
    hand.move(0, 70, 0);
    hand.up(0);
    var pulled = model.frame().get().extent();
    assertThat(pulled.width()).as("a finger may miss the side").isLessThan(moved.width());
    hand.down(pane(robot).shownAt(pulled.centre()));
    hand.move(0, 50, 50);
    hand.down(hand.at(0).add(100, 0));
    assertThat(model.frame().get().extent()).isEqualTo(pulled);
    hand.move(1, 60, 0);
    hand.up(1);
    hand.up(0);
    assertThat(model.frame().get().extent()).as("two fingers move the view").isEqualTo(pulled);
  }

  @Test
  void theRectangleIsMovedAndSizedByKeysAndTaken(FxRobot robot) {
    open(robot);
    var before = model.frame().get().extent();
    robot.clickOn("#area-zoom");
    robot.interact(() -> pane(robot).requestFocus());
    robot.type(KeyCode.RIGHT);
    assertThat(model.frame().get().extent().minX()).isGreaterThan(before.minX());
    robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
    assertThat(model.frame().get().extent().height()).isGreaterThan(before.height());
    robot.type(KeyCode.ENTER);
    assertThat(room.calls.getLast())
        .isEqualTo(
            "take "
                + Previews.area(RoomOfTests.ground().grid(), model.frame().get().extent()).text());
  }

  @Test
  void theBuildingIsAlsoChosenFromTheListAndTheWayBackIsOpen(FxRobot robot) {
    open(robot);
    robot.clickOn("#newmap-next");
    assertThat(robot.lookup("#newmap-next").queryAs(Button.class).getText())
        .isEqualTo("Lanjut tanpa objek");
    robot.clickOn("#site-search").write("balai").type(KeyCode.TAB).type(KeyCode.DOWN);
    robot.clickOn("Balai Kota");
    assertThat(model.answers().building().get()).isEqualTo("kantor");
    robot.clickOn("#newmap-next").clickOn("#newmap-back");
    assertThat(robot.lookup("#panel-site").tryQuery()).isPresent();
    robot.clickOn("#newmap-back");
    assertThat(robot.lookup("#panel-area").tryQuery()).isPresent();
  }

  @Test
  void ofALargeFileOnlyThePartInTheRectangleIsRead(FxRobot robot) {
    room.whole = false;
    open(robot);
    assertThat(room.calls).containsExactly("survey");
    robot.clickOn("#newmap-next");
    assertThat(room.calls).hasSize(2);
  }

  @Test
  void aFileThatCannotBeUsedSaysWhyInTheWindow(FxRobot robot) {
    room.broken = true;
    open(robot);
    assertThat(texts(robot, ".fault-sentence")).containsExactly("Salah.");
    assertThat(texts(robot, "#panel-refused .meta")).containsExactly("kota.osm, baris 3");
    robot.clickOn("#newmap-leave");
    assertThat(left).isEqualTo(1);
  }

  @Test
  void readingShowsThatItGoesOnAndCanBeCalledOff(FxRobot robot) {
    slow = true;
    open(robot);
    assertThat(robot.lookup("#work").query().isVisible()).isTrue();
    robot.clickOn("#work-stop");
    robot.interact(() -> later.removeFirst().run());
    assertThat(later).isEmpty();
    assertThat(room.calls).isEmpty();
    assertThat(left).isEqualTo(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void thePropertiesOfAForeignFileAreCorrected(FxRobot robot) {
    room.source = MapRoom.Source.GEOJSON;
    open(robot);
    assertThat(room.calls).containsExactly("foreign", "map");
    var box = robot.lookup("#mapping-value-1").queryAs(ComboBox.class);
    robot.clickOn(box).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(Objects.requireNonNull(room.mapped).kinds())
        .containsEntry("xyz", FeatureKind.ROAD)
        .containsEntry("rumah", FeatureKind.BUILDING);
    robot.clickOn("#newmap-next");
    assertThat(robot.lookup("#panel-site").tryQuery()).isPresent();
  }

  @Test
  void aPictureIsLaidByKnownPointsAndItsErrorIsShown(FxRobot robot) {
    room.source = MapRoom.Source.PICTURE;
    open(robot);
    assertThat(next(robot).isDisabled()).isTrue();
    robot.clickOn(on(robot, PictureMaps.flat(new Pixel(50, 50))));
    robot.clickOn(on(robot, PictureMaps.flat(new Pixel(350, 50))));
    robot.clickOn(on(robot, PictureMaps.flat(new Pixel(350, 250))));
    robot.clickOn("#mark-1").write("110.0, -7.0");
    assertThat(robot.lookup("#mark-wrong-1").query().isVisible()).isTrue();
    robot.clickOn("#mark-1").eraseText(11).write("-7.0, 110.0");
    assertThat(robot.lookup("#mark-wrong-1").query().isVisible()).isFalse();
    assertThat(next(robot).isDisabled()).isTrue();
    robot.clickOn("#mark-2").write("-7.0, 110.003");
    assertThat(text(robot, "#verdict")).contains("2 titik saja tidak dapat diuji");
    robot.clickOn("#mark-3").write("-7.0025, 110.003");
    assertThat(text(robot, "#verdict")).startsWith("Sisa kesalahan ");
    assertThat(text(robot, "#verdict-points")).contains("titik 1: ").contains("titik 3: ");
    robot.clickOn("#newmap-next");
    robot.clickOn("#newmap-next");
    var kept = Objects.requireNonNull(room.kept);
    assertThat(kept.pictures()).hasSize(1);
    assertThat(kept.extent().width()).isBetween(380.0, 520.0);
    assertThat(kept.origin().schematic()).isFalse();
  }

  @Test
  void aPictureIsLaidByOneMeasuredLengthWithKeysAndAFinger(FxRobot robot) {
    room.source = MapRoom.Source.PICTURE;
    open(robot);
    robot.clickOn("#way-DISTANCE");
    robot.interact(() -> robot.lookup("#ground").query().requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.INSERT);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT).type(KeyCode.ENTER);
    assertThat(marks()).as("set by the cross of the keys").hasSize(2);
    robot.type(KeyCode.DELETE, KeyCode.DELETE);
    var hand = new MadeUpFingers(pane(robot), robot);
    hand.down(pane(robot).shownAt(PictureMaps.flat(new Pixel(60, 60))));
    hand.up(0);
    assertThat(marks()).as("set by a finger").hasSize(1);
    hand.down(pane(robot).shownAt(PictureMaps.flat(marks().getFirst().pixel())));
    hand.move(0, 50, 0);
    var dragged = marks().getFirst().pixel();
    assertThat(dragged.distance(new Pixel(60, 60))).as("dragged by a finger").isGreaterThan(10);
    hand.down(hand.at(0).add(100, 0));
    hand.up(1);
    hand.up(0);
    assertThat(marks().getFirst().pixel().distance(new Pixel(60, 60))).isLessThan(1);
    robot.interact(() -> pane(robot).requestFocus());
    robot.type(KeyCode.DELETE);
    robot.clickOn(on(robot, PictureMaps.flat(new Pixel(100, 100))));
    robot.clickOn(on(robot, PictureMaps.flat(new Pixel(290, 100))));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.clickOn("#measure-metres").write("100");
    var marks = marks();
    double pixels = marks.get(0).pixel().distance(marks.get(1).pixel());
    assertThat(pixels).isBetween(195.0, 205.0);
    robot.clickOn("#newmap-next").clickOn("#newmap-next");
    var kept = Objects.requireNonNull(room.kept);
    assertThat(kept.extent().width()).isCloseTo(400 * 100 / pixels, within(2.0));
    assertThat(kept.origin().schematic()).isTrue();
  }

  @Test
  void aPictureIsLaidOverAMapThatIsThere(FxRobot robot) {
    room.source = MapRoom.Source.PICTURE;
    var base = RoomOfTests.ground();
    room.maps = List.of(base);
    var lies = new PictureGround(0.5, 0, 0, 0, -0.5, 200);
    room.scan =
        new Scan(
            room.scan.file(),
            room.scan.picture(),
            400,
            300,
            new Scan.Known(base.grid(), lies, true, 0),
            List.of());
    open(robot);
    assertThat(robot.lookup("#world-file-doubts").query().isManaged()).isFalse();
    robot.clickOn("#base-map").type(KeyCode.DOWN).type(KeyCode.ENTER);
    robot.clickOn("#newmap-next");
    var picture = Objects.requireNonNull(room.kept).pictures().getFirst();
    assertThat(picture.ground().toGround(new Pixel(400, 300)).distance(new Point(200, 50)))
        .isLessThan(0.001);
    assertThat(picture.opacity()).isEqualTo(0.6);
    assertThat(left).isEqualTo(1);
  }

  private static Button next(FxRobot robot) {
    return robot.lookup("#newmap-next").queryAs(Button.class);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private List<Mark> marks() {
    return model.stage().get() instanceof id.gladi.ui.newmap.Stage.Calibrate(var calibration)
        ? calibration.now().get().marks()
        : List.of();
  }

  private static GroundPane pane(FxRobot robot) {
    return robot.lookup("#ground").queryAs(GroundPane.class);
  }

  private static Point2D on(FxRobot robot, Point place) {
    WaitForAsyncUtils.waitForFxEvents();
    var pane = pane(robot);
    return pane.localToScreen(pane.shownAt(place));
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }
}
