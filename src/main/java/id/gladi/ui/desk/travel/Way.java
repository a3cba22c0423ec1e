package id.gladi.ui.desk.travel;

import id.gladi.core.play.Acts;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Journey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The places of the acts that led to now; looks only at what changed. FX thread only. */
final class Way {
  private final List<Journey.Place> places = new ArrayList<>();
  private List<Step> acts = List.of();

  /** From top to bottom. */
  List<Journey.Place> places() {
    return Collections.unmodifiableList(places);
  }

  /**
   * Takes up what was done and drops what was taken back.
   *
   * @return how many places are as they were; those after them are new
   */
  int follow(StepTree tree, List<Step> now) {
    int alike = Acts.alike(acts, now);
    long last = alike == 0 ? 0 : now.get(alike - 1).seq();
    while (!places.isEmpty() && places.getLast().step().seq() > last) {
      places.removeLast();
    }
    int same = places.size();
    places.addAll(Journey.onwards(places, tree.boardAt(last), now.subList(alike, now.size())));
    acts = now;
    return same;
  }
}
