package id.gladi.ui.desk.form;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One question of a form; {@code label} is a text key. */
public sealed interface Field {
  String label();

  /** Free words over one or more lines. */
  record Words(String label, StringProperty value, int lines) implements Field {}

  /** One of several, from a list that drops down; any other text when {@code free}. */
  record Choice(String label, StringProperty value, List<Option> options, boolean free)
      implements Field {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One of a few, all in view. */
  record Segments(String label, StringProperty value, List<Option> options) implements Field {
    public Segments {
      options = List.copyOf(options);
    }
  }

  /** Any number of several. */
  record Many(String label, ObjectProperty<Set<String>> value, List<Option> options)
      implements Field {
    public Many {
      options = List.copyOf(options);
    }
  }

  /** A whole number. */
  record Amount(String label, ObjectProperty<Integer> value, int least, int most)
      implements Field {}

  /** Words to read, no question. */
  record Remark(String label, String text) implements Field {}

  static Words words(String label, int lines) {
    return new Words(label, new SimpleStringProperty(""), lines);
  }

  static Choice choice(String label, String first, List<Option> options, boolean free) {
    return new Choice(label, new SimpleStringProperty(first), options, free);
  }

  static Segments segments(String label, String first, List<Option> options) {
    return new Segments(label, new SimpleStringProperty(first), options);
  }

  static Many many(String label, Set<String> first, List<Option> options) {
    return new Many(label, new SimpleObjectProperty<>(Set.copyOf(first)), options);
  }

  static Amount amount(String label, int first, int least, int most) {
    return new Amount(label, new SimpleObjectProperty<>(first), least, most);
  }
}
