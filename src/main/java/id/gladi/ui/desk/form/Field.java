package id.gladi.ui.desk.form;

import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

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

  /**
   * A place on the ground, or none.
   *
   * @param ask asks for a click on the ground and hands the place on
   * @param none text key of what it means to name none
   */
  record Place(
      String label,
      ObjectProperty<@Nullable Point> value,
      Consumer<Consumer<Point>> ask,
      String none)
      implements Field {}

  /**
   * A whole number.
   *
   * @param value the last number that was right
   * @param typed what stands in the field, right or not
   */
  record Amount(
      String label, ObjectProperty<Integer> value, StringProperty typed, int least, int most)
      implements Field {
    /** What is typed as a number; empty when it is none or lies outside the bounds. */
    Optional<Integer> read(String words) {
      var digits = words.strip();
      return digits.matches("\\d{1,9}")
          ? Optional.of(Integer.valueOf(digits)).filter(n -> least <= n && n <= most)
          : Optional.empty();
    }

    /** Whether what stands in the field is no answer. */
    boolean wrong() {
      return read(typed.get()).isEmpty();
    }
  }

  /** Questions that are folded away until somebody wants them. */
  record Fold(String label, List<Field> fields, BooleanProperty open) implements Field {
    public Fold {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A question whose control is made elsewhere.
   *
   * @param answer what stands in it now
   */
  record Part(String label, ObservableValue<?> answer, Supplier<? extends Node> control)
      implements Field {}

  /** Words to read that follow the answers; no question. */
  record Live(String label, ObservableValue<String> text) implements Field {}

  /** Words to read, no question. */
  record Remark(String label, String text) implements Field {}

  public static Fold fold(String label, List<Field> fields) {
    return new Fold(label, fields, new SimpleBooleanProperty());
  }

  public static Words words(String label, int lines) {
    return new Words(label, new SimpleStringProperty(""), lines);
  }

  public static Choice choice(String label, String first, List<Option> options, boolean free) {
    return new Choice(label, new SimpleStringProperty(first), options, free);
  }

  public static Segments segments(String label, String first, List<Option> options) {
    return new Segments(label, new SimpleStringProperty(first), options);
  }

  public static Many many(String label, Set<String> first, List<Option> options) {
    return new Many(label, new SimpleObjectProperty<>(Set.copyOf(first)), options);
  }

  public static Amount amount(String label, int first, int least, int most) {
    var typed = new SimpleStringProperty(String.valueOf(first));
    return new Amount(label, new SimpleObjectProperty<>(first), typed, least, most);
  }
}
