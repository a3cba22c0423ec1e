package id.gladi.ui.record;

import id.gladi.app.Backup;
import id.gladi.app.SessionSummary;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Sessions, backups and the password, one below the other, and what came of the last act. */
final class RecordView extends VBox {
  private static final double GAP = 8;
  private static final double LIST = 120;
  private static final int MOST_KEPT = 100;
  private static final String SHEET =
      Objects.requireNonNull(RecordView.class.getResource("record.css")).toExternalForm();

  private final RecordModel model;
  private final Texts texts;
  private final Chooser chooser;
  private final ZoneId zone;
  private final ListView<SessionSummary> sessions;
  private final ListView<Backup> backups;
  private final PasswordField bundlePassword;

  RecordView(RecordModel model, Texts texts, Chooser chooser, ZoneId zone) {
    super(GAP);
    this.model = model;
    this.texts = texts;
    this.chooser = chooser;
    this.zone = zone;
    this.bundlePassword = field("bundle-password", "record.password.bundle");
    getStyleClass().add("record");
    getStylesheets().add(SHEET);
    sessions = list("record-sessions", model.sessions(), this::line, "record.sessions.none");
    backups = list("record-backups", model.backups(), this::line, "record.backups.none");
    var preview = list("record-preview", model.preview(), this::line, "record.preview.none");
    backups
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.lookInto(chosen);
          }
        });
    var said = Labels.wrapped(model.said(), "strong");
    said.setId("record-said");
    said.getStyleClass().add("said");
    said.visibleProperty().bind(model.said().isNotEmpty());
    getChildren()
        .addAll(
            Labels.of(texts.of("record.sessions"), "title"),
            sessions,
            sessionActs(),
            Labels.of(texts.of("record.backups"), "title"),
            new HBox(GAP, backups, preview),
            backupActs(),
            Labels.of(texts.of("record.password"), "title"),
            Labels.wrapped(texts.of("record.password.note"), "secondary"),
            passwordActs(),
            said);
  }

  private Node sessionActs() {
    var export = act("record-export", "record.export", sessions, this::export);
    var take =
        act(
            "record-import",
            "record.import",
            () -> chooser.open().ifPresent(file -> model.take(file, bundlePassword.getText())));
    return new HBox(GAP, export, take, bundlePassword, seal());
  }

  /** What cannot be taken back is asked for twice. */
  private Button seal() {
    var sure = new SimpleBooleanProperty();
    var seal =
        act(
            "record-seal",
            "record.seal",
            sessions,
            session -> {
              if (sure.get()) {
                sure.set(false);
                model.seal(session.id());
              } else {
                sure.set(true);
                model.askToSeal(session.id());
              }
            });
    sessions.getSelectionModel().selectedItemProperty().subscribe(_ -> sure.set(false));
    seal.textProperty()
        .bind(texts.of(() -> texts.get(sure.get() ? "record.seal.sure" : "record.seal"), sure));
    return seal;
  }

  private void export(SessionSummary session) {
    chooser
        .save(session.exercise() + "-" + session.id() + ".gladi")
        .ifPresent(file -> model.export(session.id(), file, bundlePassword.getText()));
  }

  private Node backupActs() {
    var row =
        new HBox(
            GAP,
            act("record-backup", "record.backup", model::backUp),
            act("record-restore", "record.restore", backups, model::restore),
            Labels.spring(),
            Labels.of(texts.of("record.keep"), "secondary"),
            kept());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Spinner<Integer> kept() {
    var kept = new Spinner<Integer>(1, MOST_KEPT, 1);
    kept.setId("record-keep");
    kept.setPrefWidth(88);
    kept.disableProperty().bind(model.busy());
    model.keep().subscribe(count -> kept.getValueFactory().setValue(count.intValue()));
    kept.getValueFactory()
        .valueProperty()
        .subscribe(count -> {
          if (model.loaded()) {
            model.keepSoMany(count);
          }
        });
    return kept;
  }

  private Node passwordActs() {
    var first = field("new-password", "record.password.new");
    var again = field("new-password-again", "record.password.again");
    var set =
        act(
            "record-lock",
            "record.lock",
            () -> {
              model.lock(first.getText(), again.getText());
              first.clear();
              again.clear();
            });
    set.textProperty()
        .bind(
            texts.of(
                () -> texts.get(model.locked().get() ? "record.change" : "record.lock"),
                model.locked()));
    var remove = act("record-unlock", "record.unlock", model::unlock);
    remove.visibleProperty().bind(model.locked());
    return new HBox(GAP, first, again, set, remove);
  }

  private Button act(String id, String key, Runnable act) {
    var button = Labels.button(texts.of(key), act);
    button.setId(id);
    button.disableProperty().bind(model.busy());
    return button;
  }

  private PasswordField field(String id, String key) {
    var field = new PasswordField();
    field.setId(id);
    field.setPrefColumnCount(18);
    field.promptTextProperty().bind(texts.of(key));
    return field;
  }

  /** An act on what is chosen in a list; there is none while nothing is. */
  private <T> Button act(String id, String key, ListView<T> list, Consumer<T> act) {
    var chosen = list.getSelectionModel().selectedItemProperty();
    var button = act(id, key, () -> act.accept(chosen.get()));
    button.disableProperty().bind(model.busy().or(chosen.isNull()));
    return button;
  }

  private <T> ListView<T> list(
      String id, ObservableList<T> items, Function<T, String> line, String none) {
    var list = new ListView<>(items);
    list.setId(id);
    list.setPrefHeight(LIST);
    list.setPlaceholder(Labels.wrapped(texts.of(none), "secondary"));
    list.setCellFactory(_ -> new Line<>(line));
    HBox.setHgrow(list, Priority.ALWAYS);
    return list;
  }

  private String line(SessionSummary session) {
    var line =
        texts.get(
            "record.session",
            session.id(),
            session.name(),
            session.steps(),
            time(session.lastChange()));
    return session.sealed() ? line + " · " + texts.get("record.isSealed") : line;
  }

  private String line(Backup backup) {
    return texts.get(
        "record.backup.line",
        backup.number(),
        time(backup.made()),
        texts.get("record.reason." + backup.reason()));
  }

  private String time(Instant instant) {
    var pattern = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.language().get().locale());
    return pattern.format(instant.atZone(zone));
  }

  /** A line of text. */
  private static final class Line<T> extends ListCell<T> {
    private final Function<T, String> line;

    Line(Function<T, String> line) {
      this.line = line;
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : line.apply(item));
    }
  }
}
