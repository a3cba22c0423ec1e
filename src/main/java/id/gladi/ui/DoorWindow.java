package id.gladi.ui;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.Doorway;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.StorageException;
import id.gladi.app.Workspace;
import id.gladi.app.WrongPasswordException;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the user and the record, in one sentence, with the ways past it: the
 * password, a copy to be read, what is left of a damaged record.
 */
public final class DoorWindow {
  private static final double WIDTH = 560;
  private static final double LONGEST = 260;
  private static final double GAP = 16;

  private final Stage stage;
  private final Look look;
  private final Doorway doorway;
  private final SimpleStringProperty sentence = new SimpleStringProperty("");
  private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
  private final PasswordField password = new PasswordField();
  private final Button open;
  private final Button read;
  private final Button salvage;
  private @Nullable Consumer<Workspace> entered;
  private Doorway.@Nullable Rescued rescued;

  /** The first look at the door, before there is any window. */
  public record Attempt(@Nullable Workspace workspace, @Nullable StorageException barrier) {
    /** Goes in, or tells what stands in the way. */
    public void enter(Consumer<Workspace> in, Consumer<StorageException> stopped) {
      if (workspace != null) {
        in.accept(workspace);
      } else if (barrier != null) {
        stopped.accept(barrier);
      }
    }
  }

  /** Tries the door; what no window can help with is thrown. */
  public static Attempt attempt(Doorway doorway) {
    try {
      return new Attempt(doorway.open(Optional.empty()), null);
    } catch (PasswordNeededException
        | DatabaseInUseException
        | DatabaseUnreadableException
        | FolderReadOnlyException e) {
      return new Attempt(null, e);
    }
  }

  /** A window at the door of a data folder, not shown yet. */
  public DoorWindow(Stage stage, Look look, Doorway doorway) {
    this.stage = stage;
    this.look = look;
    this.doorway = doorway;
    open = button("door-open", "door.open", this::unlocked);
    read = button("door-read", "door.read", () -> doorway.openToRead(secret()));
    salvage = Labels.button(look.texts().of("door.salvage"), this::rescue);
    salvage.setId("door-salvage");
    salvage.disableProperty().bind(busy);
    open.setDefaultButton(true);
    password.setId("door-password");
    password.promptTextProperty().bind(look.texts().of("door.password"));
    var words = Labels.wrapped(sentence, "body");
    words.setId("door-sentence");
    words.setMaxHeight(LONGEST);
    var close = Labels.button(look.texts().of("messages.close"), stage::close);
    close.setCancelButton(true);
    var box =
        new VBox(
            GAP,
            Labels.of(look.texts().of("refusal.title"), "title"),
            words,
            password,
            new HBox(GAP, open, read, salvage, close));
    box.setPadding(new Insets(GAP * 1.5));
    box.setPrefWidth(WIDTH);
    var scene = new Scene(box);
    look.theme().dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(look.texts().of("door.title"));
  }

  /** Shows what stands in the way until it is passed or closed. */
  public void show(StorageException barrier, Consumer<Workspace> in, Runnable closed) {
    entered = in;
    stage.setOnHidden(_ -> {
      if (entered != null) {
        closed.run();
      }
    });
    meet(barrier);
    stage.show();
  }

  private void meet(StorageException barrier) {
    sentence.set(look.texts().of(doorway.sentence(barrier)));
    boolean asks =
        barrier instanceof PasswordNeededException || barrier instanceof WrongPasswordException;
    offer(password, asks);
    offer(open, asks);
    offer(
        read,
        barrier instanceof DatabaseInUseException || barrier instanceof FolderReadOnlyException);
    offer(salvage, barrier instanceof DatabaseUnreadableException);
    stage.sizeToScene();
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  private Workspace unlocked() {
    var left = rescued;
    return left == null ? doorway.open(secret()) : left.workspace();
  }

  /** Says what is missing before what is left is shown. */
  private void rescue() {
    inBackground(
        () -> doorway.salvage(secret()),
        left -> {
          rescued = left;
          var missing =
              left.missing().stream().map(look.texts()::of).collect(Collectors.joining("\n"));
          if (missing.isEmpty()) {
            enter(left.workspace());
          } else {
            sentence.set(missing);
            offer(salvage, false);
            offer(open, true);
            stage.sizeToScene();
          }
        });
  }

  private Optional<char[]> secret() {
    return Optional.of(password.getText()).filter(t -> !t.isEmpty()).map(String::toCharArray);
  }

  private Button button(String id, String key, Supplier<Workspace> way) {
    var button = Labels.button(look.texts().of(key), () -> inBackground(way, this::enter));
    button.setId(id);
    button.disableProperty().bind(busy);
    return button;
  }

  /** Opening a record takes a moment, the more so with a password. */
  private <T> void inBackground(Supplier<T> way, Consumer<T> then) {
    busy.set(true);
    Thread.ofPlatform()
        .daemon()
        .name("door")
        .start(() -> {
          try {
            var found = way.get();
            FxThread.run(() -> {
              busy.set(false);
              then.accept(found);
            });
          } catch (RuntimeException e) {
            FxThread.run(() -> {
              busy.set(false);
              meet(e instanceof StorageException known ? known : new StorageException("", e));
            });
          }
        });
  }

  private void enter(Workspace workspace) {
    var in = entered;
    entered = null;
    stage.close();
    if (in != null) {
      in.accept(workspace);
    }
  }
}
