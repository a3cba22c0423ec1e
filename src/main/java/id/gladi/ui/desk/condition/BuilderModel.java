package id.gladi.ui.desk.condition;

import id.gladi.core.condition.Clauses;
import id.gladi.core.condition.Expected;
import id.gladi.core.condition.Parsed;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.condition.Template.Slot;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Writes the condition of a contingency out of chosen words, or checks one that is typed. */
public final class BuilderModel {
  private final Play play;
  private final Texts texts;
  private final ClauseWords words;
  private final ObjectProperty<@Nullable String> contingency;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Template> template = new SimpleObjectProperty<>(Template.SOME);
  private final Map<Slot, StringProperty> chosen = new EnumMap<>(Slot.class);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper(true);

  /**
   * @param contingency the one whose condition is built; null while none is
   */
  public BuilderModel(Play play, Texts texts, ObjectProperty<@Nullable String> contingency) {
    this.play = play;
    this.texts = texts;
    this.contingency = contingency;
    this.words = new ClauseWords(play::plan, texts);
    for (var slot : Slot.values()) {
      chosen.put(slot, new SimpleStringProperty(slot == Slot.NUMBER ? "5" : ""));
    }
    contingency.subscribe(this::onOpened);
    Watch.now(this::check, text, texts.language());
  }

  private void onOpened(@Nullable String id) {
    if (id != null) {
      text.set(
          play.plan().exercise().script().contingencies().stream()
              .filter(c -> c.inject().id().equals(id))
              .findFirst()
              .map(c -> c.trigger())
              .orElse(""));
      chosen.forEach((slot, value) -> preset(value, options(slot)));
    }
  }

  private static void preset(StringProperty value, List<Option> options) {
    if (!options.isEmpty() && options.stream().noneMatch(o -> o.id().equals(value.get()))) {
      value.set(options.getFirst().id());
    }
  }

  ObjectProperty<@Nullable String> contingency() {
    return contingency;
  }

  /** The condition in the condition language; may be typed. */
  StringProperty text() {
    return text;
  }

  ObjectProperty<Template> template() {
    return template;
  }

  StringProperty chosen(Slot slot) {
    return chosen.getOrDefault(slot, text);
  }

  List<Option> options(Slot slot) {
    return new Choices(play.plan(), texts).of(slot);
  }

  /** The condition as a sentence, or what is wrong with its text and where. */
  ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** Whether the text can be read; no text is fine and means no condition. */
  ReadOnlyBooleanProperty good() {
    return good.getReadOnlyProperty();
  }

  /** The condition that the chosen words make. */
  String part() {
    var part = template.get().text();
    for (var slot : template.get().slots()) {
      part = part.replace(slot.mark(), chosen(slot).get());
    }
    return part;
  }

  /** Adds the chosen condition to the text with {@code dan} or {@code atau}. */
  void onAdd(String link) {
    var before = text.get().strip();
    text.set(before.isEmpty() ? part() : before + " " + link + " " + part());
  }

  void onCancel() {
    contingency.set(null);
  }

  /** Stores the condition as a step of this session and closes. */
  void onSave() {
    var id = contingency.get();
    if (id != null && good.get()) {
      play.act(
          new Command.SetTrigger(id, text.get()),
          answer -> {
            if (answer instanceof Answer.Done) {
              onCancel();
            }
          });
    }
  }

  private void check() {
    if (text.get().isBlank()) {
      good.set(true);
      sentence.set(texts.get("builder.none"));
      return;
    }
    switch (Clauses.parse(text.get())) {
      case Parsed.Good(var clause) -> {
        good.set(true);
        sentence.set(words.sentence(clause));
      }
      case Parsed.Bad(var position, var found, var expected) -> {
        good.set(false);
        sentence.set(
            texts.get(
                found.isEmpty() ? "builder.end" : "builder.wrong",
                position,
                found,
                words(expected)));
      }
    }
  }

  private String words(Expected expected) {
    return switch (expected) {
      case Expected.Words(var language) -> "“" + language.replace(", ", "”, “") + "”";
      case Expected.Thing thing -> texts.get("builder.expected." + thing);
    };
  }
}
