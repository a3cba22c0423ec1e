package id.gladi.ui.review;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.Entries.Place;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A day that is typed or chosen from a calendar. What is no day stays in the field and is said
 * below it, until it is corrected or another day is chosen.
 */
final class DayField extends VBox {
  private static final double GAP = 4;
  private static final double WIDTH = 150;

  private final DatePicker picker = new DatePicker();
  private final DayForm form;
  private final Outcome outcome;
  private final Texts texts;
  private String fault = "";
  private @Nullable LocalDate before;

  DayField(
      Draft draft,
      Texts texts,
      ObservableValue<String> name,
      String id,
      Place<Optional<LocalDate>> place) {
    super(GAP);
    this.texts = texts;
    this.form = new DayForm(texts);
    this.outcome = new Outcome(texts);
    picker.setId(id);
    picker.setPrefWidth(WIDTH);
    picker.setConverter(new Converter());
    picker.promptTextProperty().bind(texts.of("review.day.form"));
    picker.accessibleTextProperty().bind(name);
    var label = Labels.wrapped(name, "secondary");
    label.setLabelFor(picker);
    getChildren().addAll(label, picker, outcome.line(id + "-fault"));
    draft.now().subscribe(now -> show(place.get().apply(now).orElse(null)));
    picker
        .valueProperty()
        .subscribe((_, day) -> {
          accept();
          draft.change(id, remarks -> place.put().apply(remarks, Optional.ofNullable(day)));
          draft.settle();
        });
  }

  private void show(@Nullable LocalDate day) {
    if (!Objects.equals(day, picker.getValue())) {
      picker.setValue(day);
    }
  }

  private void accept() {
    fault = "";
    outcome.clear();
  }

  private void refuse(String text) {
    fault = text;
    before = picker.getValue();
    outcome.refuse(() -> texts.get("review.day.fault", text));
  }

  /** The control asks this one what to show again and again, so a fault is shown through it. */
  private final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      if (!fault.isEmpty() && Objects.equals(day, before)) {
        return fault;
      }
      return day == null ? "" : form.write(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
      var read = form.read(text);
      if (read.isPresent() || text.isBlank()) {
        accept();
        return read.orElse(null);
      }
      refuse(text.strip());
      return before;
    }
  }
}
