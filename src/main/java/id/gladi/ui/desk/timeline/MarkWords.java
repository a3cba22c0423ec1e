package id.gladi.ui.desk.timeline;

import id.gladi.core.plan.Inject;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;

/** All that the script says of an inject on the line, as it is read beside it. */
final class MarkWords {
  private final Texts texts;
  private final Names names;
  private final Times times;

  MarkWords(Texts texts, Names names, Times times) {
    this.texts = texts;
    this.names = names;
    this.times = times;
  }

  /** Serial and title; T+, clock and status; to whom; level; and that it can be dragged. */
  String of(Timeline.Mark mark) {
    var inject = mark.inject();
    var words =
        texts.get(
            "timeline.tip",
            Names.serial(inject),
            inject.story().title(),
            times.elapsed(mark.at()),
            times.clock(mark.at()),
            texts.get("msel." + mark.status()),
            String.join(", ", inject.routing().to()),
            level(inject));
    return mark.movable() ? words + "\n" + texts.get("timeline.drag") : words;
  }

  private String level(Inject inject) {
    var before = word(inject.level().before());
    var after = word(inject.level().after());
    return before.equals(after) ? after : before + " → " + after;
  }

  private String word(String level) {
    return names.level(level).replaceFirst(" – .*", "");
  }
}
