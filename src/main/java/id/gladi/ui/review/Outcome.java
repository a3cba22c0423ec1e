package id.gladi.ui.review;

import id.gladi.app.StorageException;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;

/**
 * What came of the last act at one place of the screen, said there and nowhere else until the next
 * act. Use on the FX thread only.
 */
final class Outcome {
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A sentence.
   *
   * @param failed whether the act failed
   */
  record Said(Supplier<String> words, boolean failed) {}

  Outcome(Texts texts) {
    this.texts = texts;
  }

  /** What is said now; empty when nothing is. */
  ReadOnlyObjectProperty<Optional<Said>> now() {
    return said.getReadOnlyProperty();
  }

  /** Says something in the language of the moment, also when that changes. */
  void say(Supplier<String> words) {
    said.set(Optional.of(new Said(words, false)));
  }

  /** Says why the act failed. */
  void refuse(Supplier<String> words) {
    said.set(Optional.of(new Said(words, true)));
  }

  /** Says here what failed, if it has a sentence; what nobody expected is told elsewhere. */
  Consumer<Throwable> failing(ReviewHands hands) {
    return failure -> {
      if (failure instanceof StorageException e) {
        var sentence = hands.sentence().apply(e);
        refuse(() -> texts.of(sentence));
      } else {
        hands.failures().accept(failure);
      }
    };
  }

  /** Another act begins. */
  void clear() {
    said.set(Optional.empty());
  }

  /** A line that takes room only while something is said. */
  Label line(String id) {
    var line =
        Labels.wrapped(texts.of(() -> said.get().map(s -> s.words().get()).orElse(""), said));
    line.setId(id);
    said.subscribe(now ->
        line.getStyleClass()
            .setAll("label", now.filter(Said::failed).isEmpty() ? "body" : "refused"));
    line.visibleProperty().bind(said.map(Optional::isPresent));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
