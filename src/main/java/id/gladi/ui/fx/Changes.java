package id.gladi.ui.fx;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list to what it has to be by what differs, so that the rest is left alone. */
public final class Changes {
  private Changes() {}

  /**
   * Replaces what lies between the common beginning and the common end of both lists, in at most
   * two changes.
   */
  public static <T> void replace(ObservableList<T> list, List<? extends T> wanted) {
    int most = Math.min(list.size(), wanted.size());
    int begin = 0;
    while (begin < most && list.get(begin).equals(wanted.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < most - begin
        && list.get(list.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
      end++;
    }
    list.remove(begin, list.size() - end);
    list.addAll(begin, wanted.subList(begin, wanted.size() - end));
  }
}
