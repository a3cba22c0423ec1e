package id.gladi.ui.desk.branches;

import id.gladi.core.TPlus;
import id.gladi.core.play.Board;
import id.gladi.core.play.Branch;
import id.gladi.core.review.BranchComparison;
import id.gladi.draw.Camera;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The page over the desk that holds two branches against each other. */
public final class BranchesPage extends StackPane {
  private final BranchesModel model;
  private final Play play;
  private final Texts texts;
  private final Theme theme;
  private final ObjectProperty<Optional<Camera>> view =
      new SimpleObjectProperty<>(Optional.empty());

  public BranchesPage(BranchesModel model, Play play, Texts texts, Theme theme) {
    this.model = model;
    this.play = play;
    this.texts = texts;
    this.theme = theme;
    setId("branches");
    getStyleClass().add("branches");
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    var boards =
        new HBox(
            8,
            side(model.left(), BranchComparison::left, "left"),
            side(model.right(), BranchComparison::right, "right"));
    HBox.setHgrow(boards, Priority.ALWAYS);
    var body = new HBox(12, boards, new DifferenceTable(model, play, texts));
    VBox.setVgrow(body, Priority.ALWAYS);
    var page = new VBox(12, head(), body, scrub());
    var none = Labels.wrapped(texts.of("branches.none"), "branches-none");
    none.setId("branches-none");
    var one = Bindings.size(model.branches()).lessThan(2);
    none.visibleProperty().bind(one);
    body.visibleProperty().bind(one.not());
    getChildren().addAll(page, none);
  }

  private HBox head() {
    var show = Labels.button(Icon.SCREEN, texts.of("branches.room"), model::onShowToRoom);
    show.setId("branches-room");
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("branches.close"), () -> model.open().set(false));
    close.setId("branches-close");
    var head =
        new HBox(12, Labels.of(texts.of("branches.title"), "title"), Labels.spring(), show, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox side(
      ObjectProperty<@Nullable Branch> branch,
      Function<BranchComparison, BranchComparison.Side> which,
      String id) {
    var choice = new ComboBox<@Nullable Branch>();
    choice.setId("branches-" + id);
    choice.itemsProperty().set(model.branches());
    choice.setConverter(new Name());
    choice.valueProperty().bindBidirectional(branch);
    ObservableValue<Optional<Board>> board =
        Bindings.createObjectBinding(
            () -> model.comparison().get().map(which).flatMap(model::board),
            model.comparison(),
            model.time());
    var level =
        Labels.of(texts.of(() -> board.getValue().map(this::level).orElse(""), board), "secondary");
    var top = new HBox(12, choice, level);
    top.setAlignment(Pos.CENTER_LEFT);
    var shown = new BranchBoard(play, model.open(), board, view, theme, texts);
    shown.setId("branch-board-" + id);
    VBox.setVgrow(shown, Priority.ALWAYS);
    var side = new VBox(6, top, shown);
    side.setPrefWidth(1);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private String level(Board board) {
    var level = play.plan().profile().level(board.situation().level());
    return level.map(l -> texts.of(l.name())).orElse("") + " · " + board.situation().holder();
  }

  private HBox scrub() {
    var slider = new Slider();
    slider.setId("branches-time");
    slider.setMin(0);
    slider.setBlockIncrement(60);
    HBox.setHgrow(slider, Priority.ALWAYS);
    Watch.now(
        () -> {
          slider.setMax(Math.max(1, model.end().seconds()));
          slider.setValue(model.time().get().seconds());
        },
        model.comparison(),
        model.time());
    slider
        .valueProperty()
        .subscribe((_, now) -> model.time().set(new TPlus((int) Math.round(now.doubleValue()))));
    var clock = Labels.of(texts.of(() -> model.time().get().toString(), model.time()), "strong");
    clock.setMinWidth(USE_PREF_SIZE);
    var scrub = new HBox(12, clock, slider);
    scrub.setAlignment(Pos.CENTER_LEFT);
    return scrub;
  }

  private final class Name extends StringConverter<@Nullable Branch> {
    @Override
    public String toString(@Nullable Branch branch) {
      return branch == null ? texts.get("branches.choose") : branch.name();
    }

    @Override
    public @Nullable Branch fromString(String name) {
      return model.branches().stream().filter(b -> b.name().equals(name)).findFirst().orElse(null);
    }
  }
}
