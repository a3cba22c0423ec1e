package id.gladi.core.play;

/** One expected action of one inject. */
public record ActionRef(String inject, String action) implements Comparable<ActionRef> {
  @Override
  public int compareTo(ActionRef other) {
    int byInject = inject.compareTo(other.inject);
    return byInject != 0 ? byInject : action.compareTo(other.action);
  }
}
