package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.ui.desk.inject.InjectActs;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole script over the board: search, order, and what can be done with the chosen inject. */
public final class MselTable extends VBox {
  private final MselModel model;
  private final Texts texts;
  private final InjectActs acts;
  private final TableView<MselLine> table = new TableView<>();
  private @Nullable String chosen;

  public MselTable(MselModel model, Texts texts, InjectActs acts) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    setId("msel");
    getStyleClass().add("msel");
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    table.setId("msel-table");
    table.setMinHeight(0);
    setMinHeight(0);
    table.setItems(model.lines());
    table.setRowFactory(_ -> new MselRow(model));
    table.setPlaceholder(Labels.wrapped(texts.of("msel.nothing"), "secondary"));
    new MselColumns(texts).into(table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> chosen = line == null || line.inject() == null ? chosen : line.inject().id());
    model.lines().addListener((ListChangeListener<MselLine>) _ -> choose());
    VBox.setVgrow(table, Priority.ALWAYS);
    var refusal = Labels.of(model.refusal(), "refusal");
    getChildren().addAll(head(), table, refusal, foot());
  }

  private HBox head() {
    var search = new TextField();
    search.setId("msel-search");
    search.promptTextProperty().bind(texts.of("msel.search"));
    search.textProperty().bindBidirectional(model.search());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    search.setPrefWidth(240);
    var insert =
        Labels.button(Icon.PLUS, texts.of("msel.insert"), () -> model.inserting().set(true));
    insert.setId("msel-insert");
    insert.setTooltip(Labels.tip(texts.of(() -> Shortcut.INSERT.tip(texts))));
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("msel.close"), () -> model.open().set(false));
    close.setId("msel-close");
    var head =
        new HBox(
            12,
            Labels.of(texts.of("msel.heading"), "title"),
            Labels.spring(),
            search,
            insert,
            close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox foot() {
    var foot =
        new HBox(
            8,
            act("card.deliver", "tell", i -> model.injects().onDeliver(i.id())),
            act("card.postpone", "postpone", i -> acts.onPostpone(i.id())),
            act("card.skip", "skip", i -> acts.onSkip(i.id())),
            act("msel.edit", "edit", i -> acts.onEdit(i.id())),
            act("msel.up", "up", i -> model.onShift(i, -1)),
            act("msel.down", "down", i -> model.onShift(i, 1)),
            act("msel.condition", "condition", i -> acts.onCondition(i.id())),
            Labels.spring(),
            act("msel.card", "card", i -> model.injects().onPreview(i.id())));
    foot.disableProperty().bind(model.injects().play().moment().map(m -> m.past()));
    return foot;
  }

  private Button act(String key, String id, Consumer<Inject> act) {
    ObservableValue<String> words = texts.of(key);
    var button = Labels.button(words, () -> model.inject(chosen).ifPresent(act));
    button.setId("msel-" + id);
    button
        .disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(line -> line.inject() == null)
                .orElse(true));
    return button;
  }

  /** Chooses the same inject again after the lines were made anew. */
  private void choose() {
    for (int i = 0; i < model.lines().size(); i++) {
      var inject = model.lines().get(i).inject();
      if (inject != null && inject.id().equals(chosen)) {
        table.getSelectionModel().select(i);
        return;
      }
    }
  }

  private void onKey(KeyEvent e) {
    var inject = model.inject(chosen);
    if (e.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && e.getSource().equals(table)) {
      inject.ifPresent(i -> model.injects().onPreview(i.id()));
      e.consume();
    } else if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
      inject.ifPresent(i -> model.onShift(i, e.getCode() == KeyCode.UP ? -1 : 1));
      e.consume();
    }
  }
}
