package id.gladi.ui.desk.travel;

import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.review.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The acts as a bar: levels over acts, and where injects, decisions and bookmarks lie.
 *
 * @param acts how many acts there are
 */
record Scrub(int acts, List<Band> bands, List<Mark> marks) {
  /** A level from one act to before another. */
  record Band(Level level, int from, int to) {}

  /** An inject, a decision or a bookmark, which is a note. */
  record Mark(int act, Journey.Kind kind) {}

  static Scrub of(Plan plan, List<Step> acts, Set<Long> bookmarked) {
    var bands = new ArrayList<Band>();
    var marks = new ArrayList<Mark>();
    var level = plan.profile().calmest();
    int from = 0;
    for (int i = 0; i < acts.size(); i++) {
      var kind = Journey.kind(acts.get(i));
      if (bookmarked.contains(acts.get(i).seq())) {
        marks.add(new Mark(i, Journey.Kind.NOTE));
      } else if (kind == Journey.Kind.INJECT || kind == Journey.Kind.DECISION) {
        marks.add(new Mark(i, kind));
      }
      for (var event : acts.get(i).events()) {
        if (event instanceof Event.LevelDeclared declared) {
          bands.add(new Band(level, from, i));
          level = plan.profile().level(declared.level()).orElse(level);
          from = i;
        }
      }
    }
    bands.add(new Band(level, from, acts.size()));
    return new Scrub(acts.size(), bands, marks);
  }

  /** The act under a place of a bar. */
  int at(double x, double width) {
    return acts == 0 ? 0 : Math.clamp((int) (x / width * acts), 0, acts - 1);
  }

  /** The middle of an act on a bar. */
  double x(int act, double width) {
    return acts == 0 ? 0 : (act + 0.5) / acts * width;
  }
}
