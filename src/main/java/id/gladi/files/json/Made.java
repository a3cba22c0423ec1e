package id.gladi.files.json;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** The JSON of a list, made item by item when it is asked for and not kept. */
final class Made<T> extends AbstractList<Json> {
  private final List<T> values;
  private final Function<? super T, ? extends Json> form;

  Made(List<T> values, Function<? super T, ? extends Json> form) {
    this.values = values;
    this.form = form;
  }

  @Override
  public Json get(int index) {
    return form.apply(values.get(index));
  }

  @Override
  public int size() {
    return values.size();
  }
}
