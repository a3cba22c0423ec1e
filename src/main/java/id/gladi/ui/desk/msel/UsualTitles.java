package id.gladi.ui.desk.msel;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * What happens at exercises again and again, as titles to click: those that have the words that
 * were typed so far.
 */
final class UsualTitles extends FlowPane {
  private static final int MOST = 6;
  private final Texts texts;
  private final ObservableValue<String> typed;
  private final Consumer<String> chosen;

  UsualTitles(Texts texts, ObservableValue<String> typed, Consumer<String> chosen) {
    super(6, 6);
    this.texts = texts;
    this.typed = typed;
    this.chosen = chosen;
    setId("insert-usual");
    Watch.now(this::show, typed, texts.language());
  }

  /** The titles that are shown. */
  List<String> shown() {
    var words = typed.getValue().strip().toLowerCase(Locale.ROOT);
    return Stream.of(texts.get("msel.insert.usual").split("\\|"))
        .filter(title -> title.toLowerCase(Locale.ROOT).contains(words))
        .filter(title -> !title.toLowerCase(Locale.ROOT).equals(words))
        .limit(MOST)
        .toList();
  }

  private void show() {
    getChildren().setAll(shown().stream().map(this::chip).toList());
    setManaged(!getChildren().isEmpty());
  }

  private Button chip(String title) {
    var chip = Labels.button(texts.of(() -> title), () -> chosen.accept(title));
    chip.setId("insert-" + title);
    chip.getStyleClass().add("attach-small");
    chip.setFocusTraversable(false);
    return chip;
  }
}
