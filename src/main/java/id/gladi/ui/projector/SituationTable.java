package id.gladi.ui.projector;

import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.TokenIcons;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.text.NumberFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who is where in numbers: agencies by ring, crowds with their range, acts that go on. */
final class SituationTable extends VBox {
  private static final double ICON = 34;
  private final Feed feed;
  private final Texts texts;
  private final TokenIcons icons = new TokenIcons();
  private final GridPane grid = new GridPane();
  private final Label crowds = new Label();
  private final Label acts = new Label();

  SituationTable(Feed feed, Texts texts) {
    this.feed = feed;
    this.texts = texts;
    getStyleClass().add("room-situation");
    setId("room-situation");
    setAlignment(Pos.TOP_LEFT);
    grid.getStyleClass().add("room-grid");
    crowds.getStyleClass().add("room-situation-line");
    crowds.setId("room-crowds");
    crowds.setWrapText(true);
    crowds.setMinHeight(USE_PREF_SIZE);
    acts.getStyleClass().add("room-situation-line");
    acts.setId("room-acts");
    acts.setWrapText(true);
    getChildren().addAll(grid, crowds, acts);
    Watch.now(this::show, feed.board(), texts.language());
  }

  private void show() {
    var board = feed.board().getValue();
    table(RingTable.of(feed.plan().rings(), board));
    crowds.setText(
        board.ground().tokens().stream()
            .filter(token -> token.standing() == Standing.CITIZEN && token.outline().size() > 2)
            .map(this::crowd)
            .collect(Collectors.joining("\n")));
    acts.setText(
        board.ground().acts().stream()
            .collect(Collectors.groupingBy(ActMark::act, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(act -> texts.get("room.situation.act", word(act.getKey()), act.getValue()))
            .collect(Collectors.joining("  ·  ")));
  }

  private String word(String act) {
    var key = "act." + act;
    return texts.has(texts.language().get(), key) ? texts.get(key) : act.replace('-', ' ');
  }

  private String crowd(PublicToken token) {
    var numbers = numbers();
    var s = token.strength();
    var size =
        s.exact()
            ? texts.get("room.situation.crowd", token.name(), numbers.format(s.likely()))
            : texts.get(
                "room.situation.range",
                token.name(),
                numbers.format(s.likely()),
                numbers.format(s.low()),
                numbers.format(s.high()));
    return Stream.of(Stream.of(size), level(token.id()), told(token.id()))
        .flatMap(words -> words)
        .collect(Collectors.joining(" · "));
  }

  /** The level of a crowd for which one was declared alone. */
  private Stream<String> level(String crowd) {
    var own = feed.board().getValue().ground().levels().get(crowd);
    return own == null
        ? Stream.of()
        : Stream.of(new BoardWords(texts).level(own.name(), own.ordinal(), own.of()));
  }

  /** Demand and notice of a crowd, as far as the facilitator told the room. */
  private Stream<String> told(String crowd) {
    return feed.board().getValue().ground().crowds().stream()
        .filter(told -> told.token().equals(crowd))
        .flatMap(told ->
            Stream.of(
                told.demand().isEmpty() ? "" : texts.get("room.situation.demand", told.demand()),
                texts.get("room.situation.notice." + told.notice())))
        .filter(words -> !words.isEmpty());
  }

  private void table(RingTable table) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    var first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    int column = 1;
    for (var ring : table.rings()) {
      head(ring, column++);
    }
    head(texts.get("room.situation.outside"), column++);
    head(texts.get("room.situation.all"), column);
    int row = 1;
    for (var agency : table.rows()) {
      var icon = new ImageView(icons.agency(agency.agency(), ICON));
      icon.setFitWidth(ICON * TokenIcons.ROOM);
      icon.setFitHeight(ICON * TokenIcons.ROOM);
      var name = new Label(agency.name(), icon);
      name.getStyleClass().add("room-cell-name");
      name.setMinWidth(USE_PREF_SIZE);
      grid.add(name, 0, row);
      column = 1;
      for (int persons : agency.persons()) {
        number(persons, column++, row, "room-cell");
      }
      number(agency.all(), column, row, "room-cell-all");
      row++;
    }
  }

  private void head(String text, int column) {
    var numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().add(numbers);
    var label = new Label(text);
    label.getStyleClass().add("room-cell-head");
    label.setMinWidth(USE_PREF_SIZE);
    grid.add(label, column, 0);
  }

  private void number(int persons, int column, int row, String style) {
    var label = new Label(persons == 0 ? "–" : numbers().format(persons));
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    grid.add(label, column, row);
  }

  private NumberFormat numbers() {
    return NumberFormat.getIntegerInstance(texts.language().get().locale());
  }
}
