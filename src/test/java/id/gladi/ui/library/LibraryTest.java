package id.gladi.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Opened;
import id.gladi.app.SessionId;
import id.gladi.core.Text;
import id.gladi.core.play.Plan;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The start window as its user sees it.
@ExtendWith(QuickHands.class)
class LibraryTest implements Doors, FilePicker {
  private static final Path FILE = Path.of("folder", "latihan.json");

  private final MemoryWorkspace workspace =
      new MemoryWorkspace().with(ShelfPlans.kukar(), ShelfPlans.banten());
  private final List<ExerciseSession> played = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private int recordsShown;
  private final List<SessionId> reviewed = new ArrayList<>();
  private final List<Path> grounds = new ArrayList<>();
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @SuppressWarnings("NullAway.Init")
  private Theme theme;

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    theme = new Theme(Palette.LIGHT);
    workspace.played("kukar", 1);
    var around =
        new Surroundings(
            texts,
            theme,
            this,
            this,
            e -> {
              throw new IllegalStateException(e);
            });
    new Library(workspace, new Hands(Runnable::run, Runnable::run), around).showIn(stage);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void exercisesAndSessionsAreListed(FxRobot robot) {
    assertThat(texts(robot, ".exercise .card-title"))
        .containsExactlyInAnyOrder("Pengamanan KPU Kukar", "Sengketa hasil di KPU Banten");
    assertThat(texts(robot, ".session-title")).containsExactly("Sesi 1 · Pengamanan KPU Kukar");
    assertThat(texts(robot, ".session .tag")).containsExactly("Berjalan");
    assertThat(texts(robot, ".exercise .tag")).containsExactly("Templat");
  }

  @Test
  void theRecordIsOpenedFromTheMenu(FxRobot robot) {
    robot.clickOn("#menu").clickOn("#record");
    assertThat(recordsShown).isEqualTo(1);
  }

  @Test
  void theSymbolsOfTheBoardAreLookedUpByKeyAndTheLibraryComesBack(FxRobot robot) {
    robot.type(KeyCode.F2).write("negosiator");
    assertThat(robot.lookup("#symbols").query().isVisible()).isTrue();
    assertThat(robot.lookup(".gallery-name").queryAll()).hasSize(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#symbols").query().isVisible()).isFalse();
    assertThat(list(robot, "#exercises").getItems()).hasSize(2);
  }

  @Test
  void aSessionIsReviewedFromItsCard(FxRobot robot) {
    robot.clickOn("#review-1");
    assertThat(reviewed).containsExactly(new SessionId(1));
  }

  @Test
  void everyExerciseShowsItsGround(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".ground .image-view").queryAllAs(ImageView.class))
        .hasSize(2)
        .allMatch(view -> view.getImage() != null);
  }

  @Test
  void theSearchFiltersAndSaysWhenNothingIsFound(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    assertThat(robot.lookup("#search").queryAs(TextField.class).isFocused()).isTrue();
    robot.write("lobi");
    assertThat(list(robot, "#exercises").getItems()).hasSize(1);
    robot.write("xyz");
    assertThat(robot.lookup("#nothing-found").query().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(list(robot, "#exercises").getItems()).hasSize(2);
    assertThat(robot.lookup("#nothing-found").query().isVisible()).isFalse();
  }

  @Test
  void theStartButtonStarts(FxRobot robot) {
    robot.clickOn("#start-banten");
    assertThat(workspace.calls).contains("start banten");
    assertThat(played).hasSize(1);
  }

  @Test
  void arrowsChooseAndEnterStarts(FxRobot robot) {
    robot.clickOn("#search").type(KeyCode.DOWN);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(workspace.calls).contains("start banten");
  }

  @Test
  void aDoubleClickStarts(FxRobot robot) {
    robot.doubleClickOn("Pengamanan KPU Kukar");
    assertThat(workspace.calls).contains("start kukar");
  }

  @Test
  void continuingIsOneKeyAwayOrOneClick(FxRobot robot) {
    var resume = robot.lookup("#resume-1").queryAs(Button.class);
    assertThat(resume.getStyleClass()).contains("accent");
    robot.clickOn(resume);
    robot.clickOn("#search").type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertThat(workspace.calls.stream().filter("resume 1"::equals)).hasSize(2);
  }

  @Test
  void theReviewIsWrittenAndItsFolderCanBeOpened(FxRobot robot) {
    robot.clickOn("#export-1");
    assertThat(workspace.calls)
        .contains("review 1 " + Path.of("out", "kaji-ulang-kukar-sesi-1.pdf") + " id");
    robot.clickOn("#folder");
    assertThat(folders).containsExactly(Path.of("out").toAbsolutePath());
  }

  @Test
  void aBadFileShowsAllItsFaultsToReadAndToCopy(FxRobot robot) {
    var faults =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                n -> new Opened.Fault("a.json", n, "/x/" + n, new Text("Salah " + n, "Wrong " + n)))
            .toList();
    workspace.holding(FILE, new Opened.Faulty(faults));
    robot.clickOn("#open-file");
    assertThat(list(robot, "#faults").getItems()).hasSize(40);
    assertThat(texts(robot, ".fault-place")).contains("a.json, baris 1 · /x/1");
    assertThat(texts(robot, ".fault .body")).contains("Salah 1");
    robot.clickOn("#copy-faults");
    var copied = new ArrayList<String>();
    robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
    assertThat(copied.getFirst()).contains("Salah 1").contains("Salah 40");
    robot.type(KeyCode.ESCAPE);
    assertThat(Window.getWindows()).containsExactly(stage);
    assertThat(robot.lookup("#notice-text").queryAs(Label.class).getText())
        .isEqualTo("latihan.json belum dapat dimainkan: 40 masalah.");
    robot.clickOn("#see-faults");
    assertThat(list(robot, "#faults").getItems()).hasSize(40);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void everyKindOfGroundIsAskedForAndOpened(FxRobot robot) {
    for (var text : List.of("Dari OpenStreetMap…", "Dari GeoJSON (QGIS)…")) {
      robot.clickOn("#maps").clickOn(text);
    }
    assertThat(grounds)
        .containsExactly(Path.of("folder", "OSM.dat"), Path.of("folder", "GEOJSON.dat"));
  }

  @Test
  void theLanguageChangesEverywhereAtOnce(FxRobot robot) {
    robot.clickOn("#menu").clickOn("English");
    assertThat(texts.language().get()).isEqualTo(Language.ENGLISH);
    assertThat(stage.getTitle()).isEqualTo("Gladi · Library");
    assertThat(texts(robot, ".session-title")).containsExactly("Session 1 · Pengamanan KPU Kukar");
    assertThat(robot.lookup("#start-kukar").queryAs(Button.class).getText())
        .isEqualTo("Start session");
    robot.interact(() -> texts.language().set(Language.INDONESIAN));
    assertThat(robot.lookup("#start-kukar").queryAs(Button.class).getText())
        .isEqualTo("Mulai sesi");
  }

  @Test
  void theModeChangesWhileTheWindowIsOpen(FxRobot robot) {
    robot.clickOn("#menu").clickOn("Tampilan gelap");
    assertThat(theme.palette().get()).isEqualTo(Palette.DARK);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
  }

  @Test
  void anExerciseNobodyPlayedShowsTheFirstSteps(FxRobot robot) {
    Node steps = robot.lookup("#first-steps").query();
    assertThat(steps.isVisible()).isFalse();
    robot.clickOn("Sengketa hasil di KPU Banten");
    assertThat(steps.isVisible()).isTrue();
    assertThat(texts(robot, "#first-steps .card-title"))
        .containsExactly("Sengketa hasil di KPU Banten belum punya sesi");
  }

  @Test
  void theShortGuideIsAKeyAway(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertThat(texts(robot, ".guide .title")).containsExactly("Sepuluh menit pertama dengan Gladi");
    robot.type(KeyCode.ESCAPE);
    assertThat(Window.getWindows()).containsExactly(stage);
  }

  private Scene scene() {
    return stage.getScene();
  }

  private static ListView<?> list(FxRobot robot, String query) {
    return robot.lookup(query).queryListView();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Override
  public void play(ExerciseSession session) {
    assertThat(Platform.isFxApplicationThread()).isTrue();
    played.add(session);
  }

  @Override
  public void review(SessionId session) {
    reviewed.add(session);
  }

  @Override
  public void showRecord() {
    recordsShown++;
  }

  @Override
  public void showFolder(Path folder) {
    folders.add(folder);
  }

  @Override
  public void editMap(Plan plan) {
    assertThat(plan.exercise().id()).isNotEmpty();
  }

  @Override
  public void newMap(Path file) {
    grounds.add(file);
  }

  @Override
  public Optional<Path> ground(Window owner, Texts words, FilePicker.Ground ground) {
    return Optional.of(Path.of("folder", ground + ".dat"));
  }

  @Override
  public Optional<Path> exercise(Window owner, Texts words) {
    return Optional.of(FILE);
  }

  @Override
  public Optional<Path> attachment(Window owner, Texts texts) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> review(Window owner, Texts words, String suggestedName) {
    return Optional.of(Path.of("out", suggestedName));
  }
}
