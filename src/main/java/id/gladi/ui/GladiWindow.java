package id.gladi.ui;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.app.Workspace;
import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Plan;
import id.gladi.ui.board.BoardSettings;
import id.gladi.ui.desk.DeskActs;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.desk.DeskView;
import id.gladi.ui.desk.attach.Attaching;
import id.gladi.ui.fx.Failures;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.library.Doors;
import id.gladi.ui.library.FilePicker;
import id.gladi.ui.library.Library;
import id.gladi.ui.library.Surroundings;
import id.gladi.ui.play.Play;
import id.gladi.ui.record.RecordWindow;
import id.gladi.ui.review.CarriedTasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The one window: the library until a session is opened, then its desk. Whatever reads or writes
 * files runs on a thread of its own.
 */
public final class GladiWindow implements DeskActs, Doors, AutoCloseable {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 740;

  private final Stage stage;
  private final Workspace workspace;
  private final MapPages maps;
  private final Look look;
  private final Mishaps mishaps;
  private final Failures failures;
  private final StackPane root = new StackPane();
  private final BoardSettings boards = new BoardSettings();
  private final Messages messages;
  private final Library library;
  private final Audience room;
  private final Attaching attaching;
  private final ExecutorService files =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("files").factory());
  private @Nullable ExerciseSession session;
  private @Nullable Play play;
  private @Nullable CarriedTasks tasks;

  /** The window over a workspace and its maps, set up as it was left. */
  GladiWindow(
      Stage stage,
      Workspace workspace,
      MapRoom maps,
      AttachmentFiles attachments,
      Look look,
      Remembered remembered) {
    this.stage = stage;
    this.workspace = workspace;
    this.look = look;
    this.messages = new Messages(root, look.texts());
    this.mishaps =
        new Mishaps(workspace, look, messages, files, () -> Choices.diagnosis(stage, look.texts()));
    this.failures = mishaps.failures();
    this.maps = new MapPages(maps, look, files, failures);
    this.library =
        new Library(
            workspace,
            new Hands(files, FxThread::run),
            new Surroundings(look.texts(), look.theme(), this, FilePicker.ofTheSystem(), failures));
    this.room = new Audience(stage, look, remembered);
    remembered.follow(boards.assumptions());
    this.attaching =
        new Attaching(
            attachments,
            () -> FilePicker.ofTheSystem().attachment(stage, look.texts()),
            new Hands(files, FxThread::run),
            failures);
    var scene = new Scene(root, WIDTH, HEIGHT);
    look.theme().dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(1024);
    stage.setMinHeight(640);
    stage.titleProperty().bind(look.texts().of("app.name"));
  }

  /** Shows the window with the library. */
  public void show() {
    onLibrary();
    stage.setMaximized(true);
    stage.show();
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.accept(failure));
  }

  /** Shows the desk of a session, which the window closes. */
  @Override
  public void play(ExerciseSession next) {
    closeSession();
    session = next;
    var opened = new Play(next, FxThread::run, failures);
    play = opened;
    var model = new DeskModel(opened, look.texts().forPage(), boards, room.settings());
    page(new DeskView(model, look.theme().forPage(), look.motion(), this));
    room.enter(model);
    tasks = reviews().carried(next.id());
    root.getChildren().add(1, tasks);
    tasks.open(false);
    attaching.serve(model.scripting().attach());
  }

  @Override
  public void onLibrary() {
    closeSession();
    room.leave();
    page(library.view());
    library.refresh();
  }

  @Override
  public void newMap(Path file) {
    page(maps.newMap(file, this::onLibrary, this::onMap));
  }

  @Override
  public void editMap(Plan plan) {
    page(maps.edit(plan, this::onLibrary, this::onMap));
  }

  private void onMap(Plan plan) {
    onLibrary();
    library.show(plan);
  }

  @Override
  public void onRoom() {
    room.onToggle();
  }

  @Override
  public void onReview() {
    var open = session;
    if (open != null) {
      review(open.id());
    }
  }

  @Override
  public void review(SessionId id) {
    if (tasks != null) {
      tasks.onClose();
    }
    reviews().show(id);
  }

  @Override
  public void onTasks() {
    if (tasks != null) {
      tasks.open(true);
    }
  }

  private ReviewPages reviews() {
    return new ReviewPages(stage, workspace, look, files, this::showFolder, failures);
  }

  /** Runs something slow and hands its result on; failures are shown. */
  <T> void background(Supplier<T> slow, Consumer<T> then) {
    var _ =
        CompletableFuture.supplyAsync(slow, files)
            .whenComplete((result, failure) ->
                FxThread.run(() -> {
                  if (failure == null) {
                    then.accept(result);
                  } else {
                    mishaps.tell(failure);
                  }
                }));
  }

  @Override
  public void showRecord() {
    RecordWindow.care(stage, means(), library::refresh);
  }

  @Override
  public void onSaveElsewhere() {
    if (session != null) {
      RecordWindow.elsewhere(stage, means(), session.id());
    }
  }

  private RecordWindow.Means means() {
    return new RecordWindow.Means(workspace, look.texts(), look.theme(), files, failures);
  }

  @Override
  public void showFolder(Path folder) {
    background(
        () -> {
          try {
            Folders.show(folder, System.getProperty("os.name", ""));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return folder;
        },
        _ -> {});
  }

  private void page(Parent page) {
    root.getChildren().setAll(page, messages.layer());
  }

  private void closeSession() {
    if (play != null) {
      play.close();
      play = null;
      tasks = null;
    }
    var open = session;
    if (open != null) {
      session = null;
      files.execute(open::close);
    }
  }

  /** Ends the session and the window's thread after what is under way. */
  @Override
  public void close() {
    room.close();
    closeSession();
    files.close();
  }
}
