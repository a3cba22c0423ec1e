package id.gladi.ui.review;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows a choice by its name; nothing is typed. */
final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : name.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("choices are not typed");
  }
}
