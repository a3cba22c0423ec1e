package id.gladi.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.app.review.Order;
import id.gladi.core.Text;
import id.gladi.core.assess.Rating;
import id.gladi.core.review.Improvement;
import id.gladi.core.review.Improvement.State;
import id.gladi.core.review.Remarks;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SomeRemarks;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people do on the review screen. */
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class ReviewFlowTest implements ExportPane.Places {
  private static final SessionId SESSION = new SessionId(4);

  private final MemoryRoom room = new MemoryRoom();
  private final ExecutorService files = Executors.newSingleThreadExecutor();
  private final ExecutorService pages = Executors.newSingleThreadExecutor();
  private final List<Path> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Path picture = Path.of("catatan.txt");
  private Stage stage;
  private Theme theme;

  private ReviewHands hands() {
    return new ReviewHands(
        files, files, pages, FxThread::run, _ -> new Text("Gagal", "Failed"), failures::add);
  }

  @Start
  void start(Stage first) {
    stage = first;
    var texts = ReviewWindow.words(Texts.standard(Language.INDONESIAN));
    var model = new ReviewModel(room, SESSION, texts, hands());
    var scene = new Scene(new ReviewView(model, this, Duration.millis(1)), 1366, 740);
    theme = new Theme(Palette.LIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.load();
  }

  @AfterEach
  void close() {
    files.shutdown();
    pages.shutdown();
    assertThat(failures).isEmpty();
  }

  @Override
  public Optional<Path> save(String suggestedName, String ending) {
    return Optional.of(Path.of("keluar", suggestedName));
  }

  @Override
  public Optional<Path> picture() {
    return Optional.of(picture);
  }

  @Override
  public void show(Path folder) {
    shown.add(folder);
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class).getText();
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> {
      var field = robot.lookup(id).queryAs(TextInputControl.class);
      field.requestFocus();
      field.setText(text);
    });
  }

  private static void leaf(FxRobot robot, int number) {
    robot.interact(() ->
        robot.lookup("#review-edit").queryAs(TabPane.class).getSelectionModel().select(number));
  }

  private static void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
  }

  private static int pictures(FxRobot robot) {
    return (int)
        robot.lookup(".page").queryAll().stream()
            .flatMap(page -> page.lookupAll(".image-view").stream())
            .filter(view -> ((ImageView) view).getImage() != null)
            .count();
  }

  @Test
  void whatIsWrittenShowsOnThePagesIsKeptAndCanBeTakenBack(FxRobot robot) throws Exception {
    until(() -> robot.lookup(".page").queryAll().size() == 3 && pictures(robot) > 0);
    assertThat(room.kept).as("looking keeps nothing").isEmpty();
    robot.clickOn("#goto-penutup");
    until(() -> robot.lookup("#review-pages").queryAs(ScrollPane.class).getVvalue() > 0.7);
    robot.clickOn("#chapter-hasil");
    until(() -> robot.lookup(".page").queryAll().size() == 2);
    until(() -> room.remarks.hidden().equals(List.of("hasil")));
    assertThat(text(robot, "#passage-kesimpulan")).isEqualTo("Empat inject disampaikan.");
    type(robot, "#passage-kesimpulan", "Empat inject disampaikan dan dijawab.");
    type(robot, "#passage-kesimpulan", "Empat inject dijawab.");
    until(() -> room.remarks.wording().containsValue("Empat inject dijawab."));
    undo(robot);
    assertThat(text(robot, "#passage-kesimpulan")).isEqualTo("Empat inject disampaikan.");
    undo(robot);
    until(() -> robot.lookup(".page").queryAll().size() == 3);
    until(() -> room.remarks.equals(Remarks.NONE));
    robot.clickOn("#review-redo");
    until(() -> room.remarks.hidden().equals(List.of("hasil")));
  }

  @Test
  void findingsRatingsTasksAndLetterheadGoIntoTheRemarks(FxRobot robot) throws Exception {
    until(() -> robot.lookup("#chapter-hasil").tryQuery().isPresent());
    leaf(robot, 1);
    type(robot, "#strengths", "Negosiator cepat\n\n Ring 1 utuh ");
    type(robot, "#recommendations", "Cadangan radio");
    robot.interact(() -> choice(robot, "#rating-S1").setValue("M"));
    leaf(robot, 2);
    robot.clickOn("#plan-add");
    type(robot, "#plan-problem-0", "Radio mati");
    type(robot, "#plan-owner-0", "Kasi TIK");
    robot.clickOn("#plan-state-0-SEEN");
    robot.clickOn("#plan-add").clickOn("#plan-remove-1");
    leaf(robot, 3);
    type(robot, "#front-letterhead", "KEPOLISIAN RESOR\nBAGIAN OPERASI");
    type(robot, "#front-number", "R/Lap-3");
    robot.clickOn("#front-logo");
    until(() -> said(robot, "#front-said").contains("catatan.txt bukan gambar"));
    picture = Path.of("logo.png");
    robot.clickOn("#front-logo");
    until(() -> !room.remarks.front().logo().isEmpty());
    robot.clickOn("#front-house");
    until(() -> !room.house.isEmpty() && room.remarks.front().number().equals("R/Lap-3"));
    var now = room.remarks;
    assertThat(now.strengths()).containsExactly("Negosiator cepat", "Ring 1 utuh");
    assertThat(now.recommendations()).containsExactly("Cadangan radio");
    assertThat(now.ratings()).containsEntry("S1", Rating.M);
    assertThat(now.plan())
        .containsExactly(new Improvement("Radio mati", "", "Kasi TIK", null, null, State.SEEN, 0));
    assertThat(now.front().letterhead()).containsExactly("KEPOLISIAN RESOR", "BAGIAN OPERASI");
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> choice(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ComboBox.class);
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void anExportSaysWhatLeavesThePcAndCanBeStopped(FxRobot robot) throws Exception {
    until(() -> robot.lookup("#chapter-hasil").tryQuery().isPresent());
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    until(() -> outgoing(robot).contains("•  Peran: Kapolres"));
    assertThat(outgoing(robot))
        .contains("•  Tanpa 3 catatan pribadi (meja dan pengendali)")
        .contains("•  Peta skematis: © OpenStreetMap");
    robot.clickOn("#review-export-notes");
    assertThat(outgoing(robot)).contains("•  DENGAN 3 catatan pribadi (meja dan pengendali)");
    room.gate = new CountDownLatch(1);
    robot.clickOn("#review-save");
    until(() -> robot.lookup("#review-stop").query().isVisible());
    assertThat(colour(robot, "#review-progress > .bar"))
        .as("how far it is can be seen")
        .isNotEqualTo(colour(robot, "#review-progress > .track"))
        .isNotEqualTo(colour(robot, "#review-export-pane"));
    robot.clickOn("#review-stop");
    room.gate.countDown();
    until(() -> said(robot, "#review-said").contains("dihentikan"));
    assertThat(room.written).isEmpty();
    robot.clickOn("#review-save");
    until(() -> said(robot, "#review-said").contains("laporan-sesi-4.pdf"));
    assertThat(room.written).containsExactly(new Order("report", ".pdf", 0, true, "id"));
    robot.clickOn("#review-folder");
    assertThat(shown).containsExactly(Path.of("keluar").toAbsolutePath());
    room.refusing = true;
    robot.clickOn("#review-save");
    until(() -> said(robot, "#review-said").equals("Gagal"));
    robot.interact(() -> choice(robot, "#review-format").setValue(".docx"));
    assertThat(visible(robot, "#review-said")).as("another format is another act").isFalse();
    robot.clickOn("#review-save");
    until(() -> said(robot, "#review-said").equals("Gagal"));
    robot.clickOn("#review-export-close");
    leaf(robot, 3);
    assertThat(visible(robot, "#front-said")).as("it was no act of this leaf").isFalse();
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    assertThat(visible(robot, "#review-said")).as("the sheet was opened anew").isFalse();
  }

  private static Paint colour(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Region.class).getBackground().getFills().getLast().getFill();
  }

  private static boolean visible(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Node.class).isVisible();
  }

  @Test
  void whatCannotBeKeptIsSaidUntilItIsKept(FxRobot robot) throws Exception {
    until(() -> robot.lookup("#chapter-hasil").tryQuery().isPresent());
    room.refusing = true;
    robot.clickOn("#chapter-hasil");
    until(() -> visible(robot, "#review-keeping-said"));
    assertThat(said(robot, "#review-keeping-said")).isEqualTo("Gagal");
    assertThat(said(robot, "#review-kept")).isEqualTo("Isian belum tersimpan");
    room.refusing = false;
    robot.clickOn("#chapter-hasil");
    until(() -> !visible(robot, "#review-keeping-said"));
  }

  @Test
  void whatIsNoDayStaysInTheFieldAndIsSaidUntilItIsCorrected(FxRobot robot) throws Exception {
    until(() -> robot.lookup("#chapter-hasil").tryQuery().isPresent());
    leaf(robot, 3);
    WaitForAsyncUtils.waitForFxEvents();
    var date = robot.lookup("#front-date").queryAs(DatePicker.class);
    robot.clickOn("#front-date").write("99 abc").press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(date.getEditor().getText()).isEqualTo("99 abc");
    assertThat(said(robot, "#front-date-fault")).startsWith("“99 abc” bukan tanggal.");
    assertThat(visible(robot, "#front-date-fault")).isTrue();
    robot.interact(() -> {
      date.requestFocus();
      date.getEditor().setText("3 Desember 2026");
    });
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(visible(robot, "#front-date-fault")).isFalse();
    assertThat(date.getEditor().getText()).isEqualTo("03/12/2026");
    until(() -> LocalDate.of(2026, 12, 3).equals(room.remarks.front().date()));
    undo(robot);
    until(() -> room.remarks.front().date() == null);
    assertThat(date.getEditor().getText()).isEmpty();
  }

  private static List<String> outgoing(FxRobot robot) {
    return robot.lookup("#review-outgoing .body").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void theTasksOfTheSessionBeforeAreCheckedOverTheDesk(FxRobot robot) throws Exception {
    var before = SomeRemarks.full();
    room.remarks = Remarks.NONE.carriedFrom(2, before).withHidden(List.of("hasil"));
    var card = new CarriedTasks[1];
    robot.interact(() -> {
      card[0] = new CarriedTasks(room, SESSION, Texts.standard(Language.INDONESIAN), hands());
      var scene = new Scene(card[0], 900, 600);
      theme.dress(scene);
      stage.setScene(scene);
      card[0].open(false);
    });
    until(() -> card[0].isVisible());
    room.remarks = room.remarks.withHidden(List.of());
    robot.clickOn("#carried-0-DONE");
    until(() -> room.remarks.plan().getFirst().state() == State.DONE);
    assertThat(room.remarks.hidden()).as("what was written meanwhile stays").isEmpty();
    robot.clickOn("#carried-close");
    robot.interact(() -> card[0].open(false));
    until(() -> files.submit(() -> true).get());
    assertThat(card[0].isVisible()).as("nothing is left to check").isFalse();
  }
}
