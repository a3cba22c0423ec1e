package id.gladi.ui.desk.palette;

import id.gladi.ui.board.TokenIcons;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The left panel. */
public final class PaletteView extends BorderPane {
  private final PaletteModel model;
  private final PaletteActs acts;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ToggleButton searching = new ToggleButton();
  private final ListView<UnitRow> list = new ListView<>();

  public PaletteView(PaletteModel model, Texts texts, PaletteActs acts, TokenIcons icons) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    getStyleClass().add("palette");
    list.setId("units");
    list.getStyleClass().add("units");
    list.setItems(model.rows());
    list.setCellFactory(_ -> new UnitCell(model, texts, acts, icons));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    Watch.now(list::refresh, texts.language());
    setTop(new VBox(head(), searchBox()));
    setCenter(list);
  }

  /** Puts the cursor into the search. */
  public void onSearch() {
    searching.setSelected(true);
    search.requestFocus();
  }

  private HBox head() {
    var title = Labels.of(texts.of("palette.title"), "strong");
    var count = Labels.of(texts.of(this::count, model.rows()), "secondary");
    searching.setGraphic(Icon.SEARCH.node(15));
    searching.setId("search-toggle");
    searching.getStyleClass().addAll("icon-button", "quiet-toggle");
    searching.setTooltip(Labels.tip(texts.of(() -> Shortcut.SEARCH.tip(texts))));
    searching
        .selectedProperty()
        .subscribe(on -> {
          if (on) {
            search.requestFocus();
          } else {
            model.search().set("");
          }
        });
    var head = new HBox(8, title, Labels.spring(), count, searching);
    head.getStyleClass().add("palette-head");
    return head;
  }

  private String count() {
    var totals = model.totals();
    return totals[0] + "/" + totals[1];
  }

  private TextField searchBox() {
    search.setId("unit-search");
    search.promptTextProperty().bind(texts.of("palette.search"));
    search.textProperty().bindBidirectional(model.search());
    search.visibleProperty().bind(searching.selectedProperty());
    search.managedProperty().bind(searching.selectedProperty());
    search.getStyleClass().add("palette-search");
    search.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        searching.setSelected(false);
        e.consume();
      } else if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
      }
    });
    return search;
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      switch (list.getSelectionModel().getSelectedItem()) {
        case null -> {}
        case UnitRow.Group group -> model.onFold(group.agency());
        case UnitRow.Member member -> acts.onChosen(member.unit().id());
      }
      e.consume();
    }
  }
}
